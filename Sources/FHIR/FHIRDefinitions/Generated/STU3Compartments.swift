// swift-format-ignore-file
// Made by .ci/definitions from HL7's published definitions (CC0); do not edit.

enum STU3Compartments {
    static let text: StaticString = ##"""
=Device
Account	subject
Appointment	actor
AppointmentResponse	actor
AuditEvent	agent
ChargeItem	enterer	participant-actor
Communication	sender	recipient
CommunicationRequest	sender	recipient
Composition	author
DetectedIssue	author
Device	{def}
DeviceComponent	source
DeviceMetric	source
DeviceRequest	device	subject	requester	performer
DeviceUseStatement	device
DiagnosticReport	subject
DocumentManifest	subject	author
DocumentReference	subject	author
Flag	author
Group	member
ImagingManifest	author
List	subject	source
Media	subject
MedicationAdministration	device
MessageHeader	target
Observation	subject	device
ProcedureRequest	performer	requester
Provenance	agent
QuestionnaireResponse	author
RequestGroup	author
RiskAssessment	performer
Schedule	actor
Specimen	subject
SupplyRequest	requester
=Encounter
ChargeItem	context
Claim	encounter
ClinicalImpression	context
Communication	context
CommunicationRequest	context
Composition	encounter
Condition	context
DeviceRequest	encounter
DiagnosticReport	encounter
DocumentReference	encounter
Encounter	{def}
ExplanationOfBenefit	encounter
MedicationAdministration	context
MedicationRequest	context
NutritionOrder	encounter
Observation	encounter
Procedure	encounter
ProcedureRequest	context
QuestionnaireResponse	context
RequestGroup	encounter
VisionPrescription	encounter
=Patient
Account	subject
AdverseEvent	subject
AllergyIntolerance	patient	recorder	asserter
Appointment	actor
AppointmentResponse	actor
AuditEvent	patient	agent.patient	entity.patient
Basic	patient	author
BodySite	patient
CarePlan	patient	performer
CareTeam	patient	participant
ChargeItem	subject
Claim	patient	payee
ClaimResponse	patient
ClinicalImpression	subject
Communication	subject	sender	recipient
CommunicationRequest	subject	sender	recipient	requester
Composition	subject	author	attester
Condition	patient	asserter
Consent	patient
Coverage	policy-holder	subscriber	beneficiary	payor
DetectedIssue	patient
DeviceRequest	subject	requester	performer
DeviceUseStatement	subject
DiagnosticReport	subject
DocumentManifest	subject	author	recipient
DocumentReference	subject	author
EligibilityRequest	patient
Encounter	patient
EnrollmentRequest	subject
EpisodeOfCare	patient
ExplanationOfBenefit	patient	payee
FamilyMemberHistory	patient
Flag	patient
Goal	patient
Group	member
ImagingManifest	patient	author
ImagingStudy	patient
Immunization	patient
ImmunizationRecommendation	patient
List	subject	source
MeasureReport	patient
Media	subject
MedicationAdministration	patient	performer	subject
MedicationDispense	subject	patient	receiver
MedicationRequest	subject
MedicationStatement	subject
NutritionOrder	patient
Observation	subject	performer
Patient	link
Person	patient
Procedure	patient	performer
ProcedureRequest	subject	performer
Provenance	target.subject	target.patient	patient
QuestionnaireResponse	subject	author
ReferralRequest	patient	requester
RelatedPerson	patient
RequestGroup	subject	participant
ResearchSubject	individual
RiskAssessment	subject
Schedule	actor
Specimen	subject
SupplyDelivery	patient
SupplyRequest	requester
VisionPrescription	patient
=Practitioner
Account	subject
AdverseEvent	recorder
AllergyIntolerance	recorder	asserter
Appointment	actor
AppointmentResponse	actor
AuditEvent	agent
Basic	author
CarePlan	performer
CareTeam	participant
ChargeItem	enterer	participant-actor
Claim	enterer	provider	payee	care-team
ClaimResponse	request-provider
ClinicalImpression	assessor
Communication	sender	recipient
CommunicationRequest	sender	recipient	requester
Composition	subject	author	attester
Condition	asserter
DetectedIssue	author
DeviceRequest	requester	performer
DiagnosticReport	performer
DocumentManifest	subject	author	recipient
DocumentReference	subject	author	authenticator
EligibilityRequest	enterer	provider
EligibilityResponse	request-provider
Encounter	practitioner	participant
EpisodeOfCare	care-manager
ExplanationOfBenefit	enterer	provider	payee	care-team
Flag	author
Group	member
ImagingManifest	author
Immunization	practitioner
Linkage	author
List	source
Media	subject	operator
MedicationAdministration	performer
MedicationDispense	performer	receiver
MedicationRequest	requester
MedicationStatement	source
MessageHeader	receiver	author	responsible	enterer
NutritionOrder	provider
Observation	performer
Patient	general-practitioner
PaymentNotice	provider
PaymentReconciliation	request-provider
Person	practitioner
Practitioner	{def}
PractitionerRole	practitioner
Procedure	performer
ProcedureRequest	performer	requester
ProcessRequest	provider
ProcessResponse	request-provider
Provenance	agent
QuestionnaireResponse	author	source
ReferralRequest	requester	recipient
RequestGroup	participant	author
ResearchStudy	principalinvestigator
RiskAssessment	performer
Schedule	actor
Specimen	collector
SupplyDelivery	supplier	receiver
SupplyRequest	requester
VisionPrescription	prescriber
=RelatedPerson
AdverseEvent	recorder
AllergyIntolerance	asserter
Appointment	actor
AppointmentResponse	actor
Basic	author
CarePlan	performer
CareTeam	participant
ChargeItem	enterer	participant-actor
Claim	payee
Communication	sender	recipient
CommunicationRequest	sender	recipient	requester
Composition	author
Condition	asserter
Coverage	policy-holder	subscriber	payor
DocumentManifest	author
DocumentReference	author
Encounter	participant
ExplanationOfBenefit	payee
ImagingManifest	author
MedicationAdministration	performer
MedicationStatement	source
Observation	performer
Patient	link
Person	link
Procedure	performer
ProcedureRequest	performer
Provenance	agent
QuestionnaireResponse	author	source
RelatedPerson	{def}
RequestGroup	participant
Schedule	actor
SupplyRequest	requester
"""##
}
