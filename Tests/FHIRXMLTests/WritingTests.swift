import FHIRDefinitions
import FHIRXML
import JSON
import Testing

@Suite("JSON written as FHIR XML")
struct WritingTests {
    /// The members of a Patient, and what becomes of them.
    static let forms: [(String, String)] = [
        (#""active":true"#, #"<active value="true"/>"#),
        (#""gender":"male","active":true,"id":"a""#, #"<id value="a"/><active value="true"/><gender value="male"/>"#),
        (
            #""name":[{"text":"<&>\"'\n\t\r😀"}]"#,
            #"<name><text value="&lt;&amp;&gt;&quot;'&#10;&#9;&#13;😀"/></name>"#
        ),
        (#""name":[{"id":"n","use":"old"}]"#, #"<name id="n"><use value="old"/></name>"#),
        (
            #""name":[{"given":["A",null,"C"],"_given":[null,{"id":"g"},null]}]"#,
            #"<name><given value="A"/><given id="g"/><given value="C"/></name>"#
        ),
        (#""_birthDate":{"id":"b"},"birthDate":"1970""#, #"<birthDate id="b" value="1970"/>"#),
        (
            #""extension":[{"valueDecimal":1.00E+02,"url":"u"}]"#,
            #"<extension url="u"><valueDecimal value="1.00E+02"/></extension>"#
        ),
        (
            #""contained":[{"id":"c","resourceType":"Group"}]"#,
            #"<contained><Group><id value="c"/></Group></contained>"#
        ),
        (
            #""text":{"div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">a<br/></div>","status":"generated"}"#,
            #"<text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">a<br/></div></text>"#
        ),
    ]

    @Test("members become elements in the order of the definitions", arguments: forms)
    func becomes(members: String, xml: String) throws {
        let (text, issues) = try written(#"{"resourceType":"Patient",\#(members)}"#)
        #expect(issues.isEmpty)
        #expect(text == patient(xml))
    }

    @Test("spaces around values are dropped where that is asked, unless there is nothing else")
    func trims() throws {
        let value: JSONValue = [
            "resourceType": "Patient", "name": [["text": " a  b\n", "family": "  "]], "gender": "male ",
        ]
        let writing = FHIRXML.write(value, version: .r4, trimsText: true)
        let inside = #"<name><text value="a  b"/><family value="  "/></name><gender value="male"/>"#

        #expect(writing.issues.isEmpty)
        #expect(String(decoding: writing.bytes ?? [], as: UTF8.self).hasSuffix(patient(inside)))
    }

    /// The members of a Patient, the issue, and what is written all the same.
    static let wrong: [(members: String, issue: String, xml: String)] = [
        (#""nam":1"#, "error: unknown member 'nam'; did you mean 'name'? (Patient)", ""),
        (#""active":true,"active":false"#, "error: 'active' is repeated (Patient)", #"<active value="true"/>"#),
        (#""active":[true]"#, "error: 'active' is not allowed more than once", #"<active value="true"/>"#),
        (
            #""name":{"use":"old"}"#, "error: 'name' may repeat, so it must be an array (Patient)",
            #"<name><use value="old"/></name>"#
        ),
        (#""name":[1]"#, "error: expected an object, found a number (Patient.name[0])", ""),
        (#""name":[{}]"#, "error: 'name' is empty (Patient.name[0])", "<name/>"),
        (#""name":[]"#, "error: 'name' is an empty array (Patient)", ""),
        (#""gender":"""#, "error: 'value' is empty (Patient.gender)", #"<gender value=""/>"#),
        (#""gender":null"#, "error: 'gender' has neither a value nor an extension (Patient.gender)", "<gender/>"),
        (#""gender":{}"#, "(Patient.gender)", "<gender/>"),
        (#""active":"true""#, "(Patient.active)", #"<active value="true"/>"#),
        (
            #""gender":"a\u0001\uFFFF""#, "error: 'value' has characters that XML does not allow (Patient.gender)",
            "<gender value=\"a\u{FFFD}\u{FFFD}\"/>"
        ),
        (
            #""name":[{"given":["A","B"],"_given":[{"id":"g"}]}]"#,
            "error: 'given' and '_given' are not of the same length (Patient.name[0])",
            #"<name><given id="g" value="A"/><given value="B"/></name>"#
        ),
        (#""_id":{"value":"x"}"#, "error: unknown member 'value'", "<id/>"),
        (#""contained":[{"resourceType":"Foo"}]"#, "error: unknown resource type 'Foo'", "<contained></contained>"),
        (#""text":{"div":"<div>"}"#, "error: the narrative is no XHTML", "<text></text>"),
        (#""text":{"div":"<!DOCTYPE div><div/>"}"#, "document type declaration", "<text></text>"),
        (#""text":{"div":"</text>"}"#, "error: the narrative is no XHTML", "<text></text>"),
        (
            #""text":{"div":"<p xmlns=\"http://www.w3.org/1999/xhtml\"/>"}"#,
            "error: the narrative is not in a 'div' of XHTML's namespace",
            #"<text><p xmlns="http://www.w3.org/1999/xhtml"/></text>"#
        ),
        (#""fhir_comments":["a"]"#, "error: unknown member 'fhir_comments'", ""),
    ]

    @Test("each mistake is told with its element, and the rest is written", arguments: wrong.indices)
    func tells(_ index: Int) throws {
        let (members, issue, xml) = Self.wrong[index]
        let (text, issues) = try written(#"{"resourceType":"Patient",\#(members)}"#)
        #expect(issues.contains { $0.contains(issue) }, "\(issues)")
        #expect(text == patient(xml) || xml.isEmpty && text == #"<Patient xmlns="http://hl7.org/fhir"/>"#)
    }

    @Test("comments that DSTU2 put into JSON are left out in STU3")
    func comments() throws {
        let (text, issues) = try written(#"{"resourceType":"Patient","fhir_comments":["a"],"active":true}"#, .stu3)
        #expect(issues.isEmpty)
        #expect(text == patient(#"<active value="true"/>"#))
    }

    @Test("what is no resource is not written", arguments: ["1", "{}", #"{"resourceType":"Foo"}"#, "[]"])
    func noResource(_ json: String) throws {
        let (text, issues) = try written(json)
        #expect(text == nil)
        #expect(issues.count == 1)
    }

    @Test("the pretty layout puts elements on lines of their own and says the same")
    func pretty() throws {
        let value = try JSONValue(parsing: #"{"resourceType":"Patient","name":[{"given":["A"]}]}"#)
        let bytes = try #require(FHIRXML.write(value, version: .r4, layout: .pretty).bytes)
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <Patient xmlns="http://hl7.org/fhir">
                  <name>
                    <given value="A"/>
                  </name>
                </Patient>

                """)
        #expect(FHIRXML.read(bytes, version: .r4).value == value)
    }
}
