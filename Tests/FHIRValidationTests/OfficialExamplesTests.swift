import FHIRDefinitions
import FHIRValidation
import PublishedCases
import Testing

@Suite("The official examples")
struct OfficialExamplesTests {
    static let folders: [(path: String, version: FHIRVersion, count: Int)] = [
        ("examples/r4/pairs/json", .r4, 710), ("examples/r4/json-only", .r4, 19), ("examples/r4/edge-cases", .r4, 2),
        ("examples/stu3/pairs/json", .stu3, 460), ("examples/stu3/json-only", .stu3, 179),
    ]

    @Test("have no errors, but for those that break a rule themselves", arguments: folders.indices)
    func haveNoErrors(folder: Int) throws {
        let (path, version, count) = Self.folders[folder]
        let files = OfficialData.files(at: path, of: "examples-\(version.rawValue.lowercased())", count: count)
        let validator = Validator(version)
        for file in files {
            let places = validator.validate(text: try file.bytes()).issues.filter { $0.severity == .error }
            let exceptions = WrongExamples.of(version)[file.description] ?? []
            let isExpected =
                places.isEmpty
                ? exceptions.isEmpty
                : places.allSatisfy { place in
                    exceptions.contains { $0.covers(place) }
                }
            #expect(isExpected, "\(file): \(places.first?.description ?? "no longer wrong")")
        }
    }
}

/// An official example that breaks a rule, and which.
struct WrongExample {
    /// How the messages of its errors begin, or what they have in them.
    var message: String
    /// Why the example is wrong and not the rule.
    var because: String

    func covers(_ issue: ValidationIssue) -> Bool { issue.message.contains(message) }
}

enum WrongExamples {
    private static let uuid = WrongExample(
        message: "a UUID in lower case", because: "the form of uuid: http://hl7.org/fhir/R4/datatypes.html#uuid")
    private static let guide = WrongExample(
        message: "",
        because: "made for another version, with elements that this one has not and without ones it requires")
    private static let linkId = WrongExample(
        message: "'linkId' is required", because: "1..1 at http://hl7.org/fhir/R4/questionnaire.html#resource")
    private static let narrative = WrongExample(
        message: "has nothing in it to read", because: "txt-2: http://hl7.org/fhir/R4/narrative.html#Narrative")
    private static let fullUrl = WrongExample(
        message: "must end in the resource's id",
        because: "fullUrl and id agree: http://hl7.org/fhir/R4/bundle.html#fullUrl")
    private static let target = WrongExample(
        message: "leads to a resource of type", because: "the element's definition does not name the type as a target")
    private static let actionType = WrongExample(
        message: "the code 'create'",
        because: "a Coding without system, and no code of http://hl7.org/fhir/STU3/valueset-action-type.html"
    )
    private static let intent = WrongExample(
        message: "ValueSet/request-intent", because: "required: http://hl7.org/fhir/STU3/devicerequest.html#tx")

    private static let unit = WrongExample(
        message: "is no unit of UCUM",
        because:
            "a code is a correct symbol of its system: http://hl7.org/fhir/R4/datatypes.html#Coding; HL7's validator "
            + "says the same of each")
    private static let part = WrongExample(
        message: "has no part 'uri'", because: "the definition of hla-genotyping-results-glstring has 'url'")

    /// The examples with units such as 'TAB', 'ea', 'mEq', 'mcg' and 'month'.
    private static let withWrongUnits: [FHIRVersion: String] = [
        .r4: """
        Bundle-father Claim-760151 Claim-760152 MedicationDispense-meddisp0309
        MedicationDispense-meddisp0313 MedicationDispense-meddisp0318 MedicationDispense-meddisp0324
        MedicationDispense-meddisp0327 MedicationDispense-meddisp0328 MedicationDispense-meddisp0329
        MedicationRequest-medrx0304 MedicationRequest-medrx0314 MedicationRequest-medrx0319
        MedicationRequest-medrx0322 MedicationRequest-medrx0325 MedicationRequest-medrx0326
        MedicationRequest-medrx0328 MedicationRequest-medrx0329 MedicationRequest-medrx0334
        MedicationRequest-medrx0335 VisionPrescription-33124
        """,
        .stu3: """
        Bundle-father Claim-760151 Claim-760152 Medication-med0312 Medication-med0317
        MedicationAdministration-medadmin0302 MedicationDispense-meddisp0307
        MedicationDispense-meddisp0309 MedicationDispense-meddisp0311 MedicationDispense-meddisp0313
        MedicationDispense-meddisp0315 MedicationDispense-meddisp0318 MedicationDispense-meddisp0319
        MedicationDispense-meddisp0321 MedicationDispense-meddisp0324 MedicationDispense-meddisp0325
        MedicationDispense-meddisp0326 MedicationDispense-meddisp0327 MedicationDispense-meddisp0328
        MedicationDispense-meddisp0329 MedicationRequest-medrx0304 MedicationRequest-medrx0314
        MedicationRequest-medrx0322 MedicationRequest-medrx0325 MedicationRequest-medrx0326
        MedicationRequest-medrx0328 MedicationRequest-medrx0329 MedicationRequest-medrx0334
        MedicationRequest-medrx0335 QuestionnaireResponse-ussg-fht-answers VisionPrescription-33124
        """,
    ]

    /// What is wrong with the examples of a version, by their files' names.
    static func of(_ version: FHIRVersion) -> [String: [WrongExample]] { byVersion[version] ?? [:] }

    private static let byVersion = Dictionary(
        uniqueKeysWithValues: FHIRVersion.allCases.map { version in
            let prefix = version.rawValue + " "
            let named = all.filter { $0.key.hasPrefix(prefix) }
                .map { (String($0.key.dropFirst(prefix.count)), [$0.value]) }
            let names = withWrongUnits[version]?.split { $0.isWhitespace }.map { String($0) + ".json" } ?? []
            let merged = Dictionary(named + names.map { ($0, [unit]) }, uniquingKeysWith: +)
            return (version, merged.merging(further[version] ?? [:], uniquingKeysWith: +))
        })

    /// Second reasons.
    private static let further: [FHIRVersion: [String: [WrongExample]]] = [
        .stu3: [
            "Questionnaire-qs1.json": [
                WrongExample(
                    message: "the code 'vitalsigns'",
                    because: "no resource type: http://hl7.org/fhir/STU3/extension-questionnaire-allowedresource.html")
            ]
        ]
    ]

    static let all: [String: WrongExample] = [
        "R4 Bundle-hla-1.json": part,
        "STU3 Bundle-hla-1.json": part,
        "STU3 List-example-double-cousin-relationship.json": WrongExample(
            message: "ValueSet/sibling-relationship-codes",
            because: "required: http://hl7.org/fhir/STU3/extension-family-member-history-genetics-sibling.html"),
        "R4 CapabilityStatement-example.json": uuid,
        "R4 TerminologyCapabilities-example.json": uuid,
        "R4 ImplementationGuide-fhir.json": guide,
        "R4 ig-r4.json": guide,
        "R4 Questionnaire-qs1.json": linkId,
        "R4 ActivityDefinition-blood-tubes-supply.json": narrative,
        "R4 ActivityDefinition-heart-valve-replacement.json": narrative,
        "R4 EventDefinition-example.json": narrative,
        "R4 Questionnaire-zika-virus-exposure-assessment.json": narrative,
        "R4 Bundle-10bb101f-a121-4264-a920-67be9cb82c74.json": fullUrl,
        "R4 Bundle-3a0707d3-549e-4467-b8b8-5a2ab3800efe.json": fullUrl,
        "R4 Bundle-lri-example.json": fullUrl,
        "R4 DeviceMetric-example.json": target,
        "R4 DeviceUseStatement-example.json": target,
        "R4 MedicationRequest-medrx0301.json": target,
        "R4 Observation-clinical-gender.json": target,
        "R4 Library-zika-virus-intervention-logic.json": WrongExample(
            message: "'urn:oid:X.Y.Z'", because: "no OID: http://hl7.org/fhir/R4/datatypes.html#oid"),
        "STU3 CapabilityStatement-example.json": uuid,
        "STU3 ImplementationGuide-fhir.json": guide,
        "STU3 ig-r4.json": guide,
        "STU3 Questionnaire-qs1.json": linkId,
        "STU3 ActivityDefinition-blood-tubes-supply.json": narrative,
        "STU3 ActivityDefinition-heart-valve-replacement.json": narrative,
        "STU3 Questionnaire-zika-virus-exposure-assessment.json": narrative,
        "STU3 Bundle-10bb101f-a121-4264-a920-67be9cb82c74.json": fullUrl,
        "STU3 Bundle-3a0707d3-549e-4467-b8b8-5a2ab3800efe.json": fullUrl,
        "STU3 DeviceRequest-example.json": intent,
        "STU3 DeviceRequest-insulinpump.json": intent,
        "STU3 PlanDefinition-exclusive-breastfeeding-intervention-01.json": actionType,
        "STU3 PlanDefinition-exclusive-breastfeeding-intervention-02.json": actionType,
        "STU3 PlanDefinition-exclusive-breastfeeding-intervention-03.json": actionType,
        "STU3 PlanDefinition-exclusive-breastfeeding-intervention-04.json": actionType,
        "STU3 Patient-null.json": WrongExample(
            message: "dom-1",
            because: "a contained resource with narrative: http://hl7.org/fhir/STU3/domainresource.html"),
        "STU3 Claim-960151.json": WrongExample(
            message: "v3-ActIncidentCode", because: "required: http://hl7.org/fhir/STU3/claim.html#tx"),
    ]
}
