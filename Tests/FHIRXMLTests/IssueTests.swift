import Diagnostics
import FHIRDefinitions
import FHIRXML
import JSON
import Testing

@Suite("What is wrong with FHIR XML")
struct IssueTests {
    /// A text, the issues that it has, and what is still read of it.
    static let wrong: [(xml: String, issues: [String], value: String?)] = [
        (
            patient("\n <nam/>"), ["2:2: error: unknown element 'nam'; did you mean 'name'? (Patient)"],
            #"{"resourceType":"Patient"}"#
        ),
        (
            patient("<gender value='male'/><active value='true'/>"),
            ["1:60: error: 'active' must stand before 'gender' (Patient)"],
            #"{"resourceType":"Patient","gender":"male","active":true}"#
        ),
        (
            patient("<name><given value='A'/><family value='B'/><given value='C'/></name>"),
            ["1:62: error: 'family' must stand before 'given' (Patient.name[0])"],
            #"{"resourceType":"Patient","name":[{"family":"B","given":["A","C"]}]}"#
        ),
        (
            patient("<gender value='male'/><gender value='female'/>"),
            ["1:60: error: 'gender' is not allowed more than once (Patient)"],
            #"{"resourceType":"Patient","gender":["male","female"]}"#
        ),
        (
            patient("<deceasedBoolean value='true'/><deceasedDateTime value='2020'/>"),
            ["1:69: error: 'deceasedDateTime' is not allowed beside 'deceasedBoolean' (Patient)"],
            #"{"resourceType":"Patient","deceasedBoolean":true,"deceasedDateTime":"2020"}"#
        ),
        (
            patient("<name><text value='a'/> b</name>"), ["1:62: error: text is not allowed here (Patient.name[0])"],
            #"{"resourceType":"Patient","name":[{"text":"a"}]}"#
        ),
        (
            patient("<active/>"), ["1:38: error: 'active' has neither a value nor an extension (Patient.active)"],
            #"{"resourceType":"Patient"}"#
        ),
        (
            patient("<name/>"), ["1:38: error: 'name' is empty (Patient.name[0])"],
            #"{"resourceType":"Patient","name":[{}]}"#
        ),
        (
            patient("<gender value=' '/>"), ["1:38: error: the attribute 'value' is empty (Patient.gender)"],
            #"{"resourceType":"Patient","gender":""}"#
        ),
        (
            patient("<active valeu='true' value='true'/>"),
            ["1:38: error: unknown attribute 'valeu'; did you mean 'value'? (Patient.active)"],
            #"{"resourceType":"Patient","active":true}"#
        ),
        (
            patient("<name><id value='a'/><use value='old'/></name>"),
            ["1:44: error: 'id' is an attribute here, not an element (Patient.name[0])"],
            #"{"resourceType":"Patient","name":[{"use":"old"}]}"#
        ),
        (
            "<Patient xmlns='http://hl7.org/fhir' id='a'/>",
            ["1:1: error: 'id' is an element here, not an attribute (Patient)"], #"{"resourceType":"Patient"}"#
        ),
        (
            "<Patient xmlns='http://hl7.org/fhir' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='a'/>",
            ["1:1: error: a schema must not be named in a resource that is exchanged (Patient)"],
            #"{"resourceType":"Patient"}"#
        ),
        (
            "<Patient><active value='true'/></Patient>",
            ["1:1: error: 'Patient' is in no namespace, not in 'http://hl7.org/fhir'"],
            #"{"resourceType":"Patient","active":true}"#
        ),
        (
            narrative("<div>a</div>"),
            [
                "1:71: error: 'div' is in the namespace 'http://hl7.org/fhir', not in 'http://www.w3.org/1999/xhtml' "
                    + "(Patient.text)"
            ],
            #"{"resourceType":"Patient","text":{"status":"generated","div":"<div xmlns=\"http://hl7.org/fhir\">a</div>"}}"#
        ),
        (
            patient("<contained/>"), ["1:38: error: 'contained' holds no resource (Patient.contained[0])"],
            #"{"resourceType":"Patient","contained":[{}]}"#
        ),
        (
            patient("<contained><Group/><Group/></contained>"),
            ["1:57: error: a second resource is not allowed here (Patient.contained[0])"],
            #"{"resourceType":"Patient","contained":[{"resourceType":"Group"}]}"#
        ),
        ("<Patint/>", ["1:1: error: unknown resource type 'Patint'; did you mean 'Patient'?"], nil),
        ("", ["1:1: error: there is no text"], nil),
        ("  \n", ["2:1: error: not XML here: Start tag expected, '<' not found"], nil),
        (patient("") + "\n<a/>", ["2:1: error: not XML here: Extra content at the end of the document"], nil),
        (patient("") + "\n\0", ["2:1: error: a NUL byte is not allowed in XML"], nil),
        (patient("<!-- a -- b -->"), ["1:45: error: '--' is not allowed in a comment"], nil),
        (
            patient("<active value='true'>"),
            [
                "1:69: error: not XML here: Opening and ending tag mismatch: active line 1 and Patient (Patient.active)"
            ], nil
        ),
        (
            narrative("<div>&nbsp;</div>"),
            [
                "1:71: error: 'div' is in the namespace 'http://hl7.org/fhir', not in 'http://www.w3.org/1999/xhtml' "
                    + "(Patient.text)", "not XML here: Entity 'nbsp' not defined (Patient.text)",
            ], nil
        ),
        (
            "<?xml version='1.0' encoding='ISO-8859-1'?>" + patient(""),
            ["1:1: error: the encoding is said to be ISO-8859-1; FHIR is exchanged in UTF-8"], nil
        ),
    ]

    @Test("each mistake is told with its place and its element, and the rest is read", arguments: wrong.indices)
    func tells(_ index: Int) {
        let (xml, issues, value) = Self.wrong[index]
        let reading = read(xml)
        let told = reading.issues.map(\.description)
        #expect(told.count == issues.count && zip(told, issues).allSatisfy { $0.hasSuffix($1) }, "\(told)")
        #expect(reading.value?.text() == value)
    }

    @Test(
        "bytes that are no UTF-8 are refused", arguments: [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82]])
    func encoding(_ bytes: [UInt8]) {
        let text = patient("<name><text value='|'/></name>").utf8.split(separator: UInt8(ascii: "|"))
        let reading = FHIRXML.read(Array(text[0]) + bytes + Array(text[1]), version: .r4)
        #expect(reading.value == nil)
        #expect(reading.issues.first?.position?.line == 1)
        #expect(reading.issues.count == 1, "\(reading.issues)")
    }

    @Test("UTF-16 is refused")
    func wide() {
        let bytes = patient("").utf8.reduce(into: [0xFF, 0xFE] as [UInt8]) { $0 += [$1, 0] }
        #expect(
            FHIRXML.read(bytes, version: .r4).issues.map(\.message) == [
                "not UTF-8 but UTF-16; FHIR is exchanged in UTF-8"
            ])
    }
}
