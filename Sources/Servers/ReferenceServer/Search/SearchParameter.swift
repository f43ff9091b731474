import FHIRDefinitions

/// A search parameter that this server supports: one row, from which searches, the index and the CapabilityStatement come.
///
/// Spec: <http://hl7.org/fhir/R4/search.html#all>, <http://hl7.org/fhir/STU3/search.html#all>
struct SearchParameter: Sendable {
    /// Where its values come from, and with them how they compare.
    enum Source: Sendable {
        /// The logical id.
        case id
        /// The time of the current version.
        case lastUpdated
        /// Elements below the resource, each a path of names; codings and identifiers count by system and code, and
        /// texts as they are.
        case elements([[String]])
    }

    /// Its name in a URL, which is `SearchParameter.code`.
    var name: String
    /// Its type, which is `SearchParameter.type`.
    var type: String
    var source: Source

    /// Every parameter. To add one: a row here, and a file for its type where that is new.
    static let all = [
        SearchParameter(name: "_id", type: "token", source: .id),
        SearchParameter(name: "_lastUpdated", type: "date", source: .lastUpdated),
        SearchParameter(name: "_profile", type: "uri", source: .elements([["meta", "profile"]])),
        SearchParameter(name: "_security", type: "token", source: .elements([["meta", "security"]])),
        SearchParameter(name: "_tag", type: "token", source: .elements([["meta", "tag"]])),
        SearchParameter(name: "identifier", type: "token", source: .elements([["identifier"], ["masterIdentifier"]])),
    ]

    /// The URL of its definition for a type; nil where the type does not have it.
    func definition(for type: ResourceType, _ version: FHIRVersion) -> String? {
        let base = "http://hl7.org/fhir/SearchParameter/"
        guard name == "identifier" else { return base + "Resource-" + name.dropFirst() }
        guard let groups = Self.identifierGroups[version], groups.types.contains(type.name) else { return nil }
        return base + (groups.shared[type.name] ?? type.name) + "-identifier"
    }
}

extension SearchParameter {
    /// The types that have `identifier`, and whose definition several of them share.
    private struct IdentifierGroups {
        var types: Set<String>
        var shared: [String: String]

        init(own: String, shared groups: [(name: String, types: String)]) {
            shared = [:]
            for group in groups {
                for type in group.types.split(separator: " ") { shared[String(type)] = group.name }
            }
            types = Set(own.split(separator: " ").map(String.init)).union(shared.keys)
        }
    }

    // From HL7's SearchParameter definitions (CC0): R4 4.0.1 and STU3 3.0.2.
    private static let identifierGroups: [FHIRVersion: IdentifierGroups] = [
        .r4: IdentifierGroups(
            own: """
                Account ActivityDefinition Appointment AppointmentResponse Basic BodyStructure Bundle ChargeItem \
                ChargeItemDefinition Claim ClaimResponse ClinicalImpression Communication CommunicationRequest \
                Contract Coverage CoverageEligibilityRequest CoverageEligibilityResponse Device DeviceDefinition \
                DeviceMetric DeviceUseStatement EffectEvidenceSynthesis Endpoint EnrollmentRequest \
                EnrollmentResponse EventDefinition Evidence EvidenceVariable ExampleScenario ExplanationOfBenefit \
                Flag Group GuidanceResponse HealthcareService ImmunizationEvaluation ImmunizationRecommendation \
                InsurancePlan Invoice Library Location Measure MeasureReport Media Medication MedicinalProduct \
                MedicinalProductAuthorization MedicinalProductPackaged MedicinalProductPharmaceutical \
                MolecularSequence Organization OrganizationAffiliation Patient PaymentNotice PaymentReconciliation \
                Person PlanDefinition Practitioner PractitionerRole Questionnaire QuestionnaireResponse \
                RelatedPerson RequestGroup ResearchDefinition ResearchElementDefinition ResearchStudy \
                ResearchSubject RiskEvidenceSynthesis Schedule Slot Specimen SpecimenDefinition Substance Task \
                TestReport TestScript
                """,
            shared: [
                (
                    "clinical",
                    """
                    AllergyIntolerance CarePlan CareTeam Composition Condition Consent DetectedIssue DeviceRequest \
                    DiagnosticReport DocumentManifest DocumentReference Encounter EpisodeOfCare FamilyMemberHistory Goal \
                    ImagingStudy Immunization List MedicationAdministration MedicationDispense MedicationRequest \
                    MedicationStatement NutritionOrder Observation Procedure RiskAssessment ServiceRequest \
                    SupplyDelivery SupplyRequest VisionPrescription
                    """
                ),
                ("conformance", "CodeSystem ConceptMap MessageDefinition StructureDefinition StructureMap ValueSet"),
            ]),
        .stu3: IdentifierGroups(
            own: """
                Account ActivityDefinition Appointment AppointmentResponse Basic BodySite Bundle ChargeItem Claim \
                ClaimResponse ClinicalImpression CodeSystem Communication CommunicationRequest ConceptMap Contract \
                Coverage DataElement Device DeviceComponent DeviceMetric DeviceUseStatement EligibilityRequest \
                EligibilityResponse Endpoint EnrollmentRequest EnrollmentResponse ExpansionProfile \
                ExplanationOfBenefit Flag Group GuidanceResponse HealthcareService ImagingManifest \
                ImmunizationRecommendation Library Location Measure MeasureReport Media MessageDefinition \
                Organization Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner \
                PractitionerRole ProcessRequest ProcessResponse Questionnaire QuestionnaireResponse ReferralRequest \
                RelatedPerson RequestGroup ResearchStudy ResearchSubject Schedule Sequence ServiceDefinition Slot \
                Specimen StructureDefinition StructureMap Substance Task TestReport TestScript ValueSet
                """,
            shared: [
                (
                    "clinical",
                    """
                    AllergyIntolerance CarePlan CareTeam Composition Condition Consent DetectedIssue DeviceRequest \
                    DiagnosticReport DocumentManifest DocumentReference Encounter EpisodeOfCare FamilyMemberHistory Goal \
                    ImagingStudy Immunization List NutritionOrder Observation Procedure ProcedureRequest RiskAssessment \
                    SupplyDelivery SupplyRequest VisionPrescription
                    """
                ),
                ("medications", "MedicationAdministration MedicationDispense MedicationRequest MedicationStatement"),
            ]),
    ]
}
