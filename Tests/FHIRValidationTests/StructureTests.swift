import Diagnostics
import FHIRDefinitions
import FHIRValidation
import JSON
import Testing

@Suite("Validation of structure")
struct StructureTests {
    @Test(
        "accepts what keeps a rule and tells of what breaks it",
        arguments: [
            RuleCase(
                "unknown element", kept: patient(#""active":true"#), broken: patient(#""activ":true"#),
                at: "Patient.activ", .structure),
            RuleCase(
                "element of another version", .stu3, kept: patient(#""animal":{"species":{"text":"cat"}}"#),
                broken: patient(#""animals":{}"#), at: "Patient.animals", .structure),
            RuleCase(
                "required element", kept: observation(""),
                broken: #"{"resourceType":"Observation","code":{"text":"x"}}"#, at: "Observation", .required),
            RuleCase(
                "array where one is wanted", kept: patient(#""gender":"male""#), broken: patient(#""gender":["male"]"#),
                at: "Patient.gender", .structure),
            RuleCase(
                "one where an array is wanted", kept: patient(#""name":[{"family":"A"}]"#),
                broken: patient(#""name":{"family":"A"}"#), at: "Patient.name", .structure),
            RuleCase(
                "empty array", kept: patient(#""name":[{"given":["A"]}]"#),
                broken: patient(#""name":[{"given":[]}]"#), at: "Patient.name[0].given", .structure),
            RuleCase(
                "empty object", kept: patient(#""maritalStatus":{"text":"x"}"#),
                broken: patient(#""maritalStatus":{}"#),
                at: "Patient.maritalStatus", .structure),
            RuleCase(
                "object with nothing but an id", kept: patient(#""maritalStatus":{"id":"a","text":"x"}"#),
                broken: patient(#""maritalStatus":{"id":"a"}"#), at: "Patient.maritalStatus", .invariant),
            RuleCase(
                "null", kept: patient(#""active":false"#), broken: patient(#""active":null"#), at: "Patient.active",
                .structure),
            RuleCase(
                "null in an array",
                kept: patient(#""name":[{"given":["A",null],"_given":[null,{"id":"x"}],"family":"B"}]"#)
                    .replacing(#"{"id":"x"}"#, with: #"{"extension":[{"url":"http://a.b","valueCode":"c"}]}"#),
                broken: patient(#""name":[{"given":["A",null]}]"#), at: "Patient.name[0].given[1]", .structure),
            RuleCase(
                "primitive's extensions",
                kept: patient(#""_birthDate":{"extension":[{"url":"http://a.b","valueCode":"c"}]}"#),
                broken: patient(#""_birthDate":{"extensions":[]}"#), at: "Patient.birthDate.extensions", .structure),
            RuleCase(
                "underscore before what is no primitive", kept: patient(#""_gender":{"id":"a"},"gender":"male""#),
                broken: patient(#""_name":[{"id":"a"}]"#), at: "Patient._name", .structure),
            RuleCase(
                "two of one choice", kept: patient(#""deceasedBoolean":true"#),
                broken: patient(#""deceasedBoolean":true,"deceasedDateTime":"2020""#), at: "Patient.deceased",
                .structure),
            RuleCase(
                "type that a choice has not", kept: observation(#""valueQuantity":{"value":1}"#),
                broken: observation(#""valueMoney":{"value":1}"#), at: "Observation.valueMoney", .structure),
            RuleCase(
                "repeated member", kept: patient(#""active":true"#), broken: patient(#""active":true,"active":true"#),
                at: "Patient.active", .duplicate),
            RuleCase(
                "repeated resource type", kept: patient(#""active":true"#),
                broken: patient(#""active":true,"resourceType":"Patient""#), at: "Patient.resourceType", .duplicate),
            RuleCase(
                "unknown resource type", kept: patient(#""active":true"#), broken: #"{"resourceType":"Patent"}"#,
                at: "Resource.resourceType", .notSupported),
            RuleCase(
                "missing resource type", kept: patient(#""active":true"#), broken: #"{"active":true}"#, at: "Resource",
                .structure),
            RuleCase(
                "abstract resource type", kept: patient(#""active":true"#),
                broken: #"{"resourceType":"DomainResource"}"#,
                at: "Resource.resourceType", .notSupported),
            RuleCase(
                "resource type in an element", kept: patient(#""maritalStatus":{"text":"x"}"#),
                broken: patient(#""maritalStatus":{"resourceType":"CodeableConcept","text":"x"}"#),
                at: "Patient.maritalStatus.resourceType", .structure),
            RuleCase(
                "object where a value is wanted", kept: patient(#""active":true"#), broken: patient(#""active":{}"#),
                at: "Patient.active", .structure),
            RuleCase(
                "value where an object is wanted", kept: patient(#""name":[{"text":"a"}]"#),
                broken: patient(#""name":["a"]"#), at: "Patient.name[0]", .structure),
            RuleCase(
                "comparator of a SimpleQuantity", kept: observation(#""referenceRange":[{"low":{"value":1}}]"#),
                broken: observation(#""referenceRange":[{"low":{"value":1,"comparator":"<"}}]"#),
                at: "Observation.referenceRange[0].low.comparator", .structure),
            RuleCase(
                "modifier extension of a data type",
                kept: patient(
                    #""contact":[{"modifierExtension":[{"url":"http://a.b","valueCode":"c"}],"name":{"text":"x"}}]"#),
                broken: patient(#""name":[{"text":"x","modifierExtension":[{"url":"http://a.b","valueCode":"c"}]}]"#),
                at: "Patient.name[0].modifierExtension", .structure),
            RuleCase(
                "element's id twice", kept: patient(#""name":[{"id":"a","text":"x"},{"id":"b","text":"x"}]"#),
                broken: patient(#""name":[{"id":"a","text":"x"},{"id":"a","text":"x"}]"#), at: "Patient.name[1].id",
                .duplicate),
        ])
    func structure(rule: RuleCase) { rule.check() }

    @Test("names the element that was meant")
    func suggests() {
        let report = Validator(.r4).validate(text: Array(patient(#""birthdate":"2020""#).utf8))

        #expect(report.issues.first?.message == "there is no element 'birthdate' in Patient; did you mean 'birthDate'?")
    }

    @Test("tells where in the text an issue is")
    func locates() {
        let report = Validator(.r4).validate(
            text: Array("{\"resourceType\":\"Patient\",\n  \"name\": [{\n    \"famly\": \"A\"}]}".utf8))

        #expect(report.issues.first?.position?.description == "3:14")
        #expect(report.issues.first?.pointer.description == "/name/0/famly")
    }

    @Test("tells where a text is not JSON")
    func notJSON() {
        let report = Validator(.r4).validate(text: Array("{\"resourceType\":\n}".utf8))

        #expect(report.issues.map(\.position?.line) == [2])
    }

    @Test("warns of a byte order mark and reads on")
    func byteOrderMark() {
        let report = Validator(.r4).validate(text: [0xEF, 0xBB, 0xBF] + Array(patient(#""active":true"#).utf8))

        #expect(!report.hasErrors)
        #expect(report.issues.contains { $0.message.contains("byte order mark") })
    }

    @Test("ends at a thousand issues, and says so")
    func manyIssues() {
        let names = Array(repeating: "7", count: 5000).joined(separator: ",")
        let report = Validator(.r4).validate(text: Array(patient("\"name\":[\(names)]").utf8))

        #expect(report.issues.count == 1001)
        #expect(report.issues.last?.message == "4001 more issues are not told")
    }

    @Test("looks no deeper than it is allowed to")
    func deep() {
        let depth = 120
        let start = String(repeating: #"{"url":"http://a.b","extension":["#, count: depth)
        let text = patient(
            "\"extension\":[\(start){\"url\":\"http://a.b\",\"valueCode\":\"c\"}\(String(repeating: "]}", count: depth))]"
        )
        let report = Validator(.r4).validate(text: Array(text.utf8))

        #expect(report.issues.contains { $0.code == .tooCostly })
    }

    @Test("makes an OperationOutcome that is itself valid", arguments: FHIRVersion.allCases)
    func outcome(version: FHIRVersion) {
        let outcome = Validator(version).validate(text: Array(patient(#""activ":1,"language":"tlh-x""#).utf8))
            .operationOutcome()

        #expect(!Validator(version).validate(outcome).hasErrors)
    }
}
