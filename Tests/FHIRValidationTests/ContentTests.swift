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
                "type that there is not", kept: observation(#""subject":{"reference":"http://a.b/Nonsense/1"}"#),
                broken: observation(#""subject":{"reference":"Nonsense/1"}"#), at: "Observation.subject.reference",
                .value),
            RuleCase(
                "type that there is not, spelt almost as one",
                kept: observation(#""subject":{"reference":"Patient?name=A/1"}"#),
                broken: observation(#""subject":{"reference":"Patients/1"}"#), at: "Observation.subject.reference",
                .value),
            RuleCase(
                "type that there is not in STU3", .stu3,
                kept: observation(#""performer":[{"reference":"Patient/1/_history/2"}]"#),
                broken: observation(#""performer":[{"reference":"MolecularSequence/1"}]"#),
                at: "Observation.performer[0].reference", .value),
            RuleCase(
                "type beside a reference",
                kept: observation(#""subject":{"reference":"Patient/1","type":"Patient"}"#),
                broken: observation(#""subject":{"reference":"Patient/1","type":"Group"}"#),
                at: "Observation.subject.type", .value),
            RuleCase(
                "type beside a reference, absolute",
                kept: observation(#""subject":{"reference":"http://a.b/Patient/1","type":"Patient"}"#),
                broken: observation(
                    #""subject":{"reference":"http://a.b/Patient/1","type":"http://hl7.org/fhir/StructureDefinition/Patient"}"#
                ),
                at: "Observation.subject.type", .value),
            RuleCase(
                "type beside a contained reference",
                kept: observation(
                    ##""subject":{"reference":"#p","type":"Patient"},"contained":[{"resourceType":"Patient","id":"p"}]"##
                ),
                broken: observation(
                    ##""subject":{"reference":"#p","type":"Group"},"contained":[{"resourceType":"Patient","id":"p"}]"##),
                at: "Observation.subject.type", .value),
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
                "system of a Coding", kept: observation(#""method":{"coding":[{"system":"http://a.b","code":"c"}]}"#),
                broken: observation(#""method":{"coding":[{"system":"Location","code":"c"}]}"#),
                at: "Observation.method.coding[0].system", .value),
            RuleCase(
                "value set as a system",
                kept: observation(#""method":{"coding":[{"system":"http://hl7.org/fhir/measure-type"}]}"#),
                broken: observation(#""method":{"coding":[{"system":"http://hl7.org/fhir/ValueSet/measure-type"}]}"#),
                at: "Observation.method.coding[0].system", .value),
            RuleCase(
                "unit of UCUM", kept: quantity("10*3.mm[Hg]{any}/(8.h)"),
                broken: quantity("tbl"), at: "Observation.value.code", .codeInvalid),
            RuleCase(
                "target of a canonical URL",
                kept: response("http://hl7.org/fhir/Questionnaire/f201|1"),
                broken: response("http://hl7.org/fhir/ValueSet/f201"), at: "QuestionnaireResponse.questionnaire", .value
            ),
            RuleCase(
                "question that an item depends on", kept: questionnaire(asking: "b"),
                broken: questionnaire(asking: "c"),
                at: "Questionnaire.item[0].enableWhen[0].question", .notFound),
            RuleCase(
                "question within the item", kept: questionnaire(asking: "b"), broken: questionnaire(asking: "a1"),
                at: "Questionnaire.item[0].enableWhen[0].question", .notFound),
            RuleCase(
                "profile of another type",
                kept: definition(#""type":[{"code":"Quantity","profile":["http://a.b/c"]}]"#),
                broken: definition(
                    #""type":[{"code":"Quantity","profile":["http://hl7.org/fhir/StructureDefinition/Count"]}]"#),
                at: "StructureDefinition.differential.element[0].type[0].profile[0]", .value),
            RuleCase(
                "expression of a rule", kept: definition(constraint("value.exists() and %resource.active")),
                broken: definition(constraint("value.exists(")),
                at: "StructureDefinition.differential.element[0].constraint[0].expression", .value),
            RuleCase(
                "element that a rule names", kept: definition(constraint("value.empty() or code.exists()")),
                broken: definition(constraint("values.empty() or code.exists()")),
                at: "StructureDefinition.differential.element[0].constraint[0].expression", .value),
            RuleCase(
                "narrative of two divs", kept: narrative("<div>a</div><div>b</div>"),
                broken: narrative("a</div><div>b"), at: "Patient.text.div", .invariant),
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

/// An Observation whose value has this unit.
private func quantity(_ code: String) -> String {
    observation(#""valueQuantity":{"value":1,"system":"http://unitsofmeasure.org","code":"\#(code)"}"#)
}

private func response(_ questionnaire: String) -> String {
    #"{"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"\#(questionnaire)"}"#
}

/// A Questionnaire with the items a, a1 in that, and b; the first depends on a question.
private func questionnaire(asking question: String) -> String {
    let condition = #"{"question":"\#(question)","operator":"=","answerBoolean":true}"#
    let inner = #"{"linkId":"a1","type":"boolean"}"#
    return #"{"resourceType":"Questionnaire","status":"draft","item":["#
        + #"{"linkId":"a","type":"group","item":[\#(inner)],"enableWhen":[\#(condition)]},"#
        + #"{"linkId":"b","type":"boolean"}]}"#
}

/// A profile of Observation with these members of its value's definition.
private func definition(_ members: String) -> String {
    let element = #"{"id":"Observation.value[x]","path":"Observation.value[x]",\#(members)}"#
    return #"{"resourceType":"StructureDefinition","url":"http://a.b/c","name":"C","status":"draft","kind":"resource","#
        + #""abstract":false,"type":"Observation","derivation":"constraint","#
        + #""baseDefinition":"http://hl7.org/fhir/StructureDefinition/Observation","#
        + #""differential":{"element":[\#(element)]}}"#
}

private func constraint(_ expression: String) -> String {
    #""type":[{"code":"Quantity"}],"#
        + #""constraint":[{"key":"a-1","severity":"error","human":"x","expression":"\#(expression)"}]"#
}

/// A Patient with this narrative.
private func narrative(_ content: String) -> String {
    patient(#""text":{"status":"generated","div":"<div xmlns='http://www.w3.org/1999/xhtml'>\#(content)</div>"}"#)
}
