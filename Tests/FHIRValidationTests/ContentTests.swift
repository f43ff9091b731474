import FHIRDefinitions
import FHIRValidation
import Testing

@Suite("Validation of content")
struct ContentTests {
    @Test(
        "accepts what keeps a rule and tells of what breaks it",
        arguments: [
            RuleCase(
                "required code", kept: patient(#""gender":"male""#), broken: patient(#""gender":"Male""#),
                at: "Patient.gender", .codeInvalid),
            RuleCase(
                "required CodeableConcept",
                kept:
                    #"{"resourceType":"AllergyIntolerance","patient":{"display":"x"},"clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical","code":"active"}]}}"#,
                broken:
                    #"{"resourceType":"AllergyIntolerance","patient":{"display":"x"},"clinicalStatus":{"coding":[{"system":"http://a.b","code":"active"}]}}"#,
                at: "AllergyIntolerance.clinicalStatus", .codeInvalid),
            RuleCase(
                "target of a reference", kept: observation(#""subject":{"reference":"Patient/1"}"#),
                broken: observation(#""subject":{"reference":"Practitioner/1"}"#), at: "Observation.subject.reference",
                .value),
            RuleCase(
                "target of a contained reference",
                kept: observation(##""subject":{"reference":"#p"},"contained":[{"resourceType":"Patient","id":"p"}]"##),
                broken: observation(
                    ##""subject":{"reference":"#p"},"contained":[{"resourceType":"Account","id":"p","status":"active"}]"##
                ),
                at: "Observation.subject.reference", .value),
            RuleCase(
                "reference to nothing contained",
                kept: observation(##""subject":{"reference":"#p"},"contained":[{"resourceType":"Patient","id":"p"}]"##),
                broken: observation(##""subject":{"reference":"#p"}"##), at: "Observation.subject", .invariant),
            RuleCase(
                "contained and not referred to",
                kept: patient(
                    ##""contained":[{"resourceType":"Observation","id":"o","status":"final","code":{"text":"x"},"subject":{"reference":"#"}}]"##
                ),
                broken: patient(
                    #""contained":[{"resourceType":"Observation","id":"o","status":"final","code":{"text":"x"}}]"#),
                at: "Patient.contained[0]", .invariant),
            RuleCase(
                "contained without id", kept: patient(#""active":true"#),
                broken: patient(#""contained":[{"resourceType":"Patient","active":true}]"#), at: "Patient.contained[0]",
                .required),
            RuleCase(
                "contained within contained", kept: patient(#""active":true"#),
                broken: patient(
                    ##""contained":[{"resourceType":"Patient","id":"a","contained":[{"resourceType":"Patient","id":"b","link":[{"type":"refer","other":{"reference":"#a"}}]}],"link":[{"type":"refer","other":{"reference":"#b"}}]}]"##
                ),
                at: "Patient.contained[0].link[0].other", .invariant),
            RuleCase(
                "extension with value and extensions",
                kept: patient(#""extension":[{"url":"http://a.b","valueCode":"c"}]"#),
                broken: patient(
                    #""extension":[{"url":"http://a.b","valueCode":"c","extension":[{"url":"d","valueCode":"e"}]}]"#),
                at: "Patient.extension[0]", .invariant),
            RuleCase(
                "extension without url", kept: patient(#""extension":[{"url":"http://a.b","valueCode":"c"}]"#),
                broken: patient(#""extension":[{"valueCode":"c"}]"#), at: "Patient.extension[0]", .required),
            RuleCase(
                "relative URL of an extension",
                kept: patient(#""extension":[{"url":"http://a.b","extension":[{"url":"d","valueCode":"e"}]}]"#),
                broken: patient(#""extension":[{"url":"d","valueCode":"e"}]"#), at: "Patient.extension[0].url", .value),
            RuleCase(
                "invariant", kept: patient(#""contact":[{"name":{"text":"x"}}]"#),
                broken: patient(#""contact":[{"gender":"male"}]"#), at: "Patient.contact[0]", .invariant),
            RuleCase(
                "invariant of a data type", kept: observation(#""effectivePeriod":{"start":"2020","end":"2021"}"#),
                broken: observation(#""effectivePeriod":{"start":"2021","end":"2020"}"#), at: "Observation.effective",
                .invariant),
            RuleCase(
                "size of an attachment",
                kept: patient(#""photo":[{"contentType":"image/png","data":"AAA=","size":2}]"#),
                broken: patient(#""photo":[{"contentType":"image/png","data":"AAA=","size":3}]"#),
                at: "Patient.photo[0].size", .value),
            RuleCase(
                "script in a narrative", kept: narrative("<p>a &lt; b</p>"), broken: narrative("<script>x</script>"),
                at: "Patient.text.div", .invariant),
            RuleCase(
                "handler in a narrative", kept: narrative("<p class='a'>a</p>"),
                broken: narrative("<p onclick='x'>a</p>"),
                at: "Patient.text.div", .invariant),
            RuleCase(
                "empty narrative", kept: narrative("<img src='a' alt='b'/>"), broken: narrative("<p> </p>"),
                at: "Patient.text.div", .invariant),
            RuleCase(
                "narrative that is not well-formed", kept: narrative("<p>a</p>"), broken: narrative("<p>a"),
                at: "Patient.text.div", .invariant),
            RuleCase(
                "entity in a narrative", kept: narrative("&#174;"), broken: narrative("&reg;"), at: "Patient.text.div",
                .invariant),
        ])
    func content(rule: RuleCase) { rule.check() }

    @Test("tells of a broken rule that is a warning as one")
    func warning() {
        let report = Validator(.r4).validate(text: Array(patient(#""active":true"#).utf8))

        #expect(report.issues.map(\.invariant) == ["dom-6"])
        #expect(!report.hasErrors)
    }

    @Test("says which value sets it could not look into, and which profiles it did not check")
    func unchecked() {
        let text = patient(#""language":"tlh","meta":{"profile":["http://a.b/StructureDefinition/c"]}"#)
        let report = Validator(.r4).validate(text: Array(text.utf8))

        #expect(report.unchecked.count == 2)
        #expect(report.unchecked.contains("profile 'http://a.b/StructureDefinition/c': profiles are not checked"))
    }
}

/// A Patient with this narrative.
private func narrative(_ content: String) -> String {
    patient(#""text":{"status":"generated","div":"<div xmlns='http://www.w3.org/1999/xhtml'>\#(content)</div>"}"#)
}
