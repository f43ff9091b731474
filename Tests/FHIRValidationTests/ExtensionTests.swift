import FHIRDefinitions
import FHIRValidation
import Testing

private let base = "http://hl7.org/fhir/StructureDefinition/"

/// An extension of the specification with these members beside its URL.
private func published(_ name: String, _ members: String) -> String { #"{"url":"\#(base)\#(name)",\#(members)}"# }

/// A Patient with these extensions.
private func extended(_ extensions: String...) -> String {
    patient(#""extension":[\#(extensions.joined(separator: ","))]"#)
}

/// An extension that carries an element of another version, with these parts.
private func carried(_ version: String, _ path: String, _ parts: String...) -> String {
    let parts = parts.map { #"{"url":"\#($0)","valueCodeableConcept":{"text":"x"}}"# }.joined(separator: ",")
    return #"{"url":"http://hl7.org/fhir/\#(version)/StructureDefinition/extension-\#(path)","extension":[\#(parts)]}"#
}

private let place = #""valueAddress":{"city":"Zug"}"#
private let species = #""extension":[{"url":"species","valueCodeableConcept":{"text":"dog"}}]"#

@Suite("Validation of extensions")
struct ExtensionTests {
    @Test(
        "accepts what keeps a definition and tells of what breaks it",
        arguments: [
            RuleCase(
                "type of the value", kept: extended(published("patient-birthPlace", place)),
                broken: extended(published("patient-birthPlace", #""valueString":"Zug""#)),
                at: "Patient.extension[0].value",
                .value),
            RuleCase(
                "value that must be there", kept: extended(published("patient-birthPlace", place)),
                broken: extended(published("patient-birthPlace", #""id":"x""#)), at: "Patient.extension[0]", .invariant),
            RuleCase(
                "more often than once", kept: extended(published("patient-birthPlace", place)),
                broken: extended(published("patient-birthPlace", place), published("patient-birthPlace", place)),
                at: "Patient.extension[1]", .structure),
            RuleCase(
                "wrong place", kept: extended(published("patient-birthPlace", place)),
                broken: observation(#""extension":[\#(published("patient-birthPlace", place))]"#),
                at: "Observation.extension[0]", .structure),
            RuleCase(
                "place within a data type",
                kept: patient(
                    #""address":[{"_line":[{"extension":[\#(published("iso21090-ADXP-streetName", #""valueString":"x""#))]}]}]"#
                ),
                broken: patient(
                    #""address":[{"_city":{"extension":[\#(published("iso21090-ADXP-streetName", #""valueString":"x""#))]}}]"#
                ),
                at: "Patient.address[0].city.extension[0]", .structure),
            RuleCase(
                "part that must be there", kept: extended(published("patient-animal", species)),
                broken: extended(
                    published("patient-animal", #""extension":[{"url":"breed","valueCodeableConcept":{"text":"x"}}]"#)),
                at: "Patient.extension[0]", .required),
            RuleCase(
                "part that is unknown", kept: extended(published("patient-animal", species)),
                broken: extended(
                    published(
                        "patient-animal",
                        #""extension":[{"url":"species","valueCodeableConcept":{"text":"x"}},{"url":"breeds","valueCode":"x"}]"#
                    )),
                at: "Patient.extension[0].extension[1].url", .structure),
            RuleCase(
                "type of a part's value", kept: extended(published("patient-animal", species)),
                broken: extended(published("patient-animal", #""extension":[{"url":"species","valueString":"dog"}]"#)),
                at: "Patient.extension[0].extension[0].value", .value),
            RuleCase(
                "code of the value",
                kept: extended(published("data-absent-reason", #""valueCode":"masked""#)),
                broken: extended(published("data-absent-reason", #""valueCode":"hidden""#)),
                at: "Patient.extension[0].value", .codeInvalid),
            RuleCase(
                "type of the value in STU3", .stu3,
                kept: extended(published("patient-congregation", #""valueString":"x""#)),
                broken: extended(published("patient-congregation", #""valueCode":"x""#)),
                at: "Patient.extension[0].value", .value),
            RuleCase(
                "URN in place of a URL", kept: extended(#"{"url":"http://a.b/c","valueCode":"d"}"#),
                broken: extended(#"{"url":"urn:oid:1.2.3","valueCode":"d"}"#), at: "Patient.extension[0].url", .value),
            RuleCase(
                "URN of a part",
                kept: extended(#"{"url":"http://a.b/c","extension":[{"url":"d","valueCode":"e"}]}"#),
                broken: extended(#"{"url":"http://a.b/c","extension":[{"url":"urn:x:d","valueCode":"e"}]}"#),
                at: "Patient.extension[0].extension[0].url", .value),
            RuleCase(
                "modifier that is none here", kept: extended(published("patient-birthPlace", place)),
                broken: patient(#""modifierExtension":[\#(published("patient-birthPlace", place))]"#),
                at: "Patient.modifierExtension[0]", .structure),
            RuleCase(
                "rule of the place",
                kept:
                    #"{"resourceType":"Questionnaire","status":"draft","item":[{"linkId":"a","type":"decimal","extension":[\#(published("questionnaire-unit", #""valueCoding":{"code":"x"}"#))]}]}"#,
                broken:
                    #"{"resourceType":"Questionnaire","status":"draft","item":[{"linkId":"a","type":"string","extension":[\#(published("questionnaire-unit", #""valueCoding":{"code":"x"}"#))]}]}"#,
                at: "Questionnaire.item[0].extension[0]", .invariant),
            RuleCase(
                "rule about the extension itself",
                kept:
                    #"{"resourceType":"Questionnaire","status":"draft","item":[{"linkId":"a","type":"string","repeats":true,"extension":[\#(published("questionnaire-maxOccurs", #""valueInteger":3"#))]}]}"#,
                broken:
                    #"{"resourceType":"Questionnaire","status":"draft","item":[{"linkId":"a","type":"display","extension":[\#(published("questionnaire-maxOccurs", #""valueInteger":3"#))]}]}"#,
                at: "Questionnaire.item[0].extension[0]", .invariant),
            RuleCase(
                "modifier of another version",
                kept: patient(#""modifierExtension":[\#(carried("1.0", "Patient.animal", "species"))]"#),
                broken: extended(carried("1.0", "Patient.animal", "species")), at: "Patient.extension[0]", .structure),
            RuleCase(
                "element that another version has not",
                kept: patient(#""modifierExtension":[\#(carried("3.0", "Patient.animal", "species"))]"#),
                broken: extended(carried("3.0", "Patient.pet", "species")), at: "Patient.extension[0].url", .value),
            RuleCase(
                "part that an element of another version has not",
                kept: patient(#""modifierExtension":[\#(carried("3.0", "Patient.animal", "breed"))]"#),
                broken: patient(#""modifierExtension":[\#(carried("3.0", "Patient.animal", "x-breed"))]"#),
                at: "Patient.modifierExtension[0].extension[0].url", .structure),
        ])
    func keepsDefinition(rule: RuleCase) { rule.check() }

    @Test("says of an extension that is not known that it was not checked, or refuses it where that is asked")
    func unknown() {
        let text = Array(extended(#"{"url":"http://a.b/c","valueCode":"d"}"#).utf8)
        var options = Validator.Options()
        let report = Validator(.r4).validate(text: text, options: options)
        options.refused = [.unknownExtensions]
        let strict = Validator(.r4).validate(text: text, options: options)

        #expect(!report.hasErrors)
        #expect(report.unchecked == ["extension 'http://a.b/c': its definition is not at hand"])
        #expect(strict.issues.filter { $0.severity == .error }.map(\.expression) == ["Patient.extension[0].url"])
    }
}
