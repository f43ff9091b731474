import FHIRDefinitions
import FHIRXML
import JSON
import PublishedCases
import Testing

/// The inputs of HL7's FHIRPath suites and test cases, which come as XML. <https://github.com/FHIR/fhir-test-cases>
@Suite("Published XML inputs")
struct PublishedInputTests {
    struct Input: Sendable, CustomTestStringConvertible {
        var version: FHIRVersion
        var file: OfficialFile
        /// The last folder and the name.
        var testDescription: String {
            version.rawValue + " " + file.path.split(separator: "/").suffix(2).joined(separator: "/")
        }
    }

    /// The first issue of inputs that are wrong, with the reason why it is right to tell it.
    static let wrong: [String: String] = [
        // they name a schema, which FHIR forbids; some are of DSTU2 beside that
        "R4 input/parameters-example-types.xml": "a schema must not be named",
        "R4 r4/parameters-example-types.xml": "a schema must not be named",
        "STU3 input/fp-test-patient.xml": "a schema must not be named",
        "STU3 input/observation-example.xml": "a schema must not be named",
        "STU3 input/patient-example.xml": "a schema must not be named",
        "STU3 input/questionnaire-example.xml": "a schema must not be named",
        "STU3 input/valueset-example-expansion.xml": "a schema must not be named",
        // an element stands too late
        "R4 input/observation-example.xml": "'extension' must stand before 'status'",
        "R4 r4/observation-example.xml": "'extension' must stand before 'status'",
        // they are of earlier or later versions
        "R4 r4/myconsent-ext.xml": "unknown element 'contextType'",
        "R4 r5-edge/bundle-resource-element-test.xml": "unknown element 'value'",
        "R4 r5-edge/obs-resource-element-test.xml": "unknown element 'value'",
        // it refers to a character that XML does not have
        "R4 r5-edge/unicode-problem.xml": "not XML here: xmlParseCharRef",
        // it is no resource
        "R4 xhtml/xhtml-empty-elements.xml": "unknown resource type 'xml'",
    ]

    static let all: [Input] =
        inputs(.r4, "fhirpath/r4/input", of: "fhirpath", count: 11)
        + inputs(.stu3, "fhirpath/stu3/input", of: "fhirpath", count: 6)
        + ["r4", "r4/examples", "r5-edge", "xhtml"].flatMap {
            inputs(.r4, "examples/fhir-test-cases/" + $0, of: "examples-fhir-test-cases", count: 5)
        } + inputs(.r4, "examples/r4/edge-cases", of: "examples-r4", count: 1)

    private static func inputs(_ version: FHIRVersion, _ path: String, of archive: String, count: Int) -> [Input] {
        OfficialData.files(at: path, of: archive, suffix: "xml", count: count).map { Input(version: version, file: $0) }
    }

    @Test("each input is read, those that are wrong with their first issue", arguments: all)
    func reads(_ input: Input) throws {
        let reading = FHIRXML.read(try input.file.bytes(), version: input.version)
        guard let wrong = Self.wrong[input.testDescription] else {
            #expect(reading.issues.isEmpty)
            #expect(reading.value != nil)
            return
        }
        #expect(reading.issues.first?.message.contains(wrong) == true, "\(reading.issues)")
    }

    @Test("decimals keep their text, as the example of decimals shows")
    func decimals() throws {
        let files = OfficialData.files(at: "examples/r4/edge-cases", of: "examples-r4", suffix: "xml", count: 1)
        for file in files where file.description == "observation-decimal.xml" {
            let value = FHIRXML.read(try file.bytes(), version: .r4).value
            let text = try #require(value?.text())
            #expect(text.contains("-1.000000000000000000e245"))
            #expect(text.contains("1.0e0"))
            #expect(text.contains("0.0000000000000000000001"))
        }
    }
}
