// swift-format-ignore-file
// Made by .ci/definitions from HL7's published definitions (CC0); do not edit.

enum R4SearchParameters {
    static let text: StaticString = ##"""
=Account-identifier	identifier	token	Account		Account.identifier
=Account-name	name	string	Account		Account.name
=Account-owner	owner	reference	Account	Organization	Account.owner
=Account-patient	patient	reference	Account	Patient	Account.subject.where(resolve() is Patient)
=Account-period	period	date	Account		Account.servicePeriod
=Account-status	status	token	Account		Account.status
=Account-subject	subject	reference	Account	Practitioner Organization Device Patient HealthcareService PractitionerRole Location	Account.subject
=Account-type	type	token	Account		Account.type
=ActivityDefinition-composed-of	composed-of	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='composed-of').resource
=ActivityDefinition-context-quantity	context-quantity	quantity	ActivityDefinition		(ActivityDefinition.useContext.value as Quantity) | (ActivityDefinition.useContext.value as Range)
=ActivityDefinition-context-type-quantity	context-type-quantity	composite	ActivityDefinition		ActivityDefinition.useContext
ActivityDefinition-context-type	code
ActivityDefinition-context-quantity	value.as(Quantity) | value.as(Range)
=ActivityDefinition-context-type-value	context-type-value	composite	ActivityDefinition		ActivityDefinition.useContext
ActivityDefinition-context-type	code
ActivityDefinition-context	value.as(CodeableConcept)
=ActivityDefinition-context-type	context-type	token	ActivityDefinition		ActivityDefinition.useContext.code
=ActivityDefinition-context	context	token	ActivityDefinition		(ActivityDefinition.useContext.value as CodeableConcept)
=ActivityDefinition-date	date	date	ActivityDefinition		ActivityDefinition.date
=ActivityDefinition-depends-on	depends-on	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='depends-on').resource | ActivityDefinition.library
=ActivityDefinition-derived-from	derived-from	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='derived-from').resource
=ActivityDefinition-description	description	string	ActivityDefinition		ActivityDefinition.description
=ActivityDefinition-effective	effective	date	ActivityDefinition		ActivityDefinition.effectivePeriod
=ActivityDefinition-identifier	identifier	token	ActivityDefinition		ActivityDefinition.identifier
=ActivityDefinition-jurisdiction	jurisdiction	token	ActivityDefinition		ActivityDefinition.jurisdiction
=ActivityDefinition-name	name	string	ActivityDefinition		ActivityDefinition.name
=ActivityDefinition-predecessor	predecessor	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='predecessor').resource
=ActivityDefinition-publisher	publisher	string	ActivityDefinition		ActivityDefinition.publisher
=ActivityDefinition-status	status	token	ActivityDefinition		ActivityDefinition.status
=ActivityDefinition-successor	successor	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='successor').resource
=ActivityDefinition-title	title	string	ActivityDefinition		ActivityDefinition.title
=ActivityDefinition-topic	topic	token	ActivityDefinition		ActivityDefinition.topic
=ActivityDefinition-url	url	uri	ActivityDefinition		ActivityDefinition.url
=ActivityDefinition-version	version	token	ActivityDefinition		ActivityDefinition.version
=AdverseEvent-actuality	actuality	token	AdverseEvent		AdverseEvent.actuality
=AdverseEvent-category	category	token	AdverseEvent		AdverseEvent.category
=AdverseEvent-date	date	date	AdverseEvent		AdverseEvent.date
=AdverseEvent-event	event	token	AdverseEvent		AdverseEvent.event
=AdverseEvent-location	location	reference	AdverseEvent	Location	AdverseEvent.location
=AdverseEvent-recorder	recorder	reference	AdverseEvent	Practitioner Patient PractitionerRole RelatedPerson	AdverseEvent.recorder
=AdverseEvent-resultingcondition	resultingcondition	reference	AdverseEvent	Condition	AdverseEvent.resultingCondition
=AdverseEvent-seriousness	seriousness	token	AdverseEvent		AdverseEvent.seriousness
=AdverseEvent-severity	severity	token	AdverseEvent		AdverseEvent.severity
=AdverseEvent-study	study	reference	AdverseEvent	ResearchStudy	AdverseEvent.study
=AdverseEvent-subject	subject	reference	AdverseEvent	Practitioner Group Patient RelatedPerson	AdverseEvent.subject
=AdverseEvent-substance	substance	reference	AdverseEvent	Immunization Device Medication Procedure Substance MedicationAdministration MedicationStatement	AdverseEvent.suspectEntity.instance
=AllergyIntolerance-asserter	asserter	reference	AllergyIntolerance	Practitioner Patient PractitionerRole RelatedPerson	AllergyIntolerance.asserter
=AllergyIntolerance-category	category	token	AllergyIntolerance		AllergyIntolerance.category
=AllergyIntolerance-clinical-status	clinical-status	token	AllergyIntolerance		AllergyIntolerance.clinicalStatus
=AllergyIntolerance-criticality	criticality	token	AllergyIntolerance		AllergyIntolerance.criticality
=AllergyIntolerance-last-date	last-date	date	AllergyIntolerance		AllergyIntolerance.lastOccurrence
=AllergyIntolerance-manifestation	manifestation	token	AllergyIntolerance		AllergyIntolerance.reaction.manifestation
=AllergyIntolerance-onset	onset	date	AllergyIntolerance		AllergyIntolerance.reaction.onset
=AllergyIntolerance-recorder	recorder	reference	AllergyIntolerance	Practitioner Patient PractitionerRole RelatedPerson	AllergyIntolerance.recorder
=AllergyIntolerance-route	route	token	AllergyIntolerance		AllergyIntolerance.reaction.exposureRoute
=AllergyIntolerance-severity	severity	token	AllergyIntolerance		AllergyIntolerance.reaction.severity
=AllergyIntolerance-verification-status	verification-status	token	AllergyIntolerance		AllergyIntolerance.verificationStatus
=Appointment-actor	actor	reference	Appointment	Practitioner Device Patient HealthcareService PractitionerRole RelatedPerson Location	Appointment.participant.actor
=Appointment-appointment-type	appointment-type	token	Appointment		Appointment.appointmentType
=Appointment-based-on	based-on	reference	Appointment	ServiceRequest	Appointment.basedOn
=Appointment-date	date	date	Appointment		Appointment.start
=Appointment-identifier	identifier	token	Appointment		Appointment.identifier
=Appointment-location	location	reference	Appointment	Location	Appointment.participant.actor.where(resolve() is Location)
=Appointment-part-status	part-status	token	Appointment		Appointment.participant.status
=Appointment-patient	patient	reference	Appointment	Patient	Appointment.participant.actor.where(resolve() is Patient)
=Appointment-practitioner	practitioner	reference	Appointment	Practitioner	Appointment.participant.actor.where(resolve() is Practitioner)
=Appointment-reason-code	reason-code	token	Appointment		Appointment.reasonCode
=Appointment-reason-reference	reason-reference	reference	Appointment	Condition Observation Procedure ImmunizationRecommendation	Appointment.reasonReference
=Appointment-service-category	service-category	token	Appointment		Appointment.serviceCategory
=Appointment-service-type	service-type	token	Appointment		Appointment.serviceType
=Appointment-slot	slot	reference	Appointment	Slot	Appointment.slot
=Appointment-specialty	specialty	token	Appointment		Appointment.specialty
=Appointment-status	status	token	Appointment		Appointment.status
=Appointment-supporting-info	supporting-info	reference	Appointment	*	Appointment.supportingInformation
=AppointmentResponse-actor	actor	reference	AppointmentResponse	Practitioner Device Patient HealthcareService PractitionerRole RelatedPerson Location	AppointmentResponse.actor
=AppointmentResponse-appointment	appointment	reference	AppointmentResponse	Appointment	AppointmentResponse.appointment
=AppointmentResponse-identifier	identifier	token	AppointmentResponse		AppointmentResponse.identifier
=AppointmentResponse-location	location	reference	AppointmentResponse	Location	AppointmentResponse.actor.where(resolve() is Location)
=AppointmentResponse-part-status	part-status	token	AppointmentResponse		AppointmentResponse.participantStatus
=AppointmentResponse-patient	patient	reference	AppointmentResponse	Patient	AppointmentResponse.actor.where(resolve() is Patient)
=AppointmentResponse-practitioner	practitioner	reference	AppointmentResponse	Practitioner	AppointmentResponse.actor.where(resolve() is Practitioner)
=AuditEvent-action	action	token	AuditEvent		AuditEvent.action
=AuditEvent-address	address	string	AuditEvent		AuditEvent.agent.network.address
=AuditEvent-agent-name	agent-name	string	AuditEvent		AuditEvent.agent.name
=AuditEvent-agent-role	agent-role	token	AuditEvent		AuditEvent.agent.role
=AuditEvent-agent	agent	reference	AuditEvent	Practitioner Organization Device Patient PractitionerRole RelatedPerson	AuditEvent.agent.who
=AuditEvent-altid	altid	token	AuditEvent		AuditEvent.agent.altId
=AuditEvent-date	date	date	AuditEvent		AuditEvent.recorded
=AuditEvent-entity-name	entity-name	string	AuditEvent		AuditEvent.entity.name
=AuditEvent-entity-role	entity-role	token	AuditEvent		AuditEvent.entity.role
=AuditEvent-entity-type	entity-type	token	AuditEvent		AuditEvent.entity.type
=AuditEvent-entity	entity	reference	AuditEvent	*	AuditEvent.entity.what
=AuditEvent-outcome	outcome	token	AuditEvent		AuditEvent.outcome
=AuditEvent-patient	patient	reference	AuditEvent	Patient	AuditEvent.agent.who.where(resolve() is Patient) | AuditEvent.entity.what.where(resolve() is Patient)
=AuditEvent-policy	policy	uri	AuditEvent		AuditEvent.agent.policy
=AuditEvent-site	site	token	AuditEvent		AuditEvent.source.site
=AuditEvent-source	source	reference	AuditEvent	Practitioner Organization Device Patient PractitionerRole RelatedPerson	AuditEvent.source.observer
=AuditEvent-subtype	subtype	token	AuditEvent		AuditEvent.subtype
=AuditEvent-type	type	token	AuditEvent		AuditEvent.type
=Basic-author	author	reference	Basic	Practitioner Organization Patient PractitionerRole RelatedPerson	Basic.author
=Basic-code	code	token	Basic		Basic.code
=Basic-created	created	date	Basic		Basic.created
=Basic-identifier	identifier	token	Basic		Basic.identifier
=Basic-patient	patient	reference	Basic	Patient	Basic.subject.where(resolve() is Patient)
=Basic-subject	subject	reference	Basic	*	Basic.subject
=BodyStructure-identifier	identifier	token	BodyStructure		BodyStructure.identifier
=BodyStructure-location	location	token	BodyStructure		BodyStructure.location
=BodyStructure-morphology	morphology	token	BodyStructure		BodyStructure.morphology
=BodyStructure-patient	patient	reference	BodyStructure	Patient	BodyStructure.patient
=Bundle-composition	composition	reference	Bundle	Composition	Bundle.entry[0].resource
=Bundle-identifier	identifier	token	Bundle		Bundle.identifier
=Bundle-message	message	reference	Bundle	MessageHeader	Bundle.entry[0].resource
=Bundle-timestamp	timestamp	date	Bundle		Bundle.timestamp
=Bundle-type	type	token	Bundle		Bundle.type
=CapabilityStatement-fhirversion	fhirversion	token	CapabilityStatement		CapabilityStatement.version
=CapabilityStatement-format	format	token	CapabilityStatement		CapabilityStatement.format
=CapabilityStatement-guide	guide	reference	CapabilityStatement	ImplementationGuide	CapabilityStatement.implementationGuide
=CapabilityStatement-mode	mode	token	CapabilityStatement		CapabilityStatement.rest.mode
=CapabilityStatement-resource-profile	resource-profile	reference	CapabilityStatement	StructureDefinition	CapabilityStatement.rest.resource.profile
=CapabilityStatement-resource	resource	token	CapabilityStatement		CapabilityStatement.rest.resource.type
=CapabilityStatement-security-service	security-service	token	CapabilityStatement		CapabilityStatement.rest.security.service
=CapabilityStatement-software	software	string	CapabilityStatement		CapabilityStatement.software.name
=CapabilityStatement-supported-profile	supported-profile	reference	CapabilityStatement	StructureDefinition	CapabilityStatement.rest.resource.supportedProfile
=CarePlan-activity-code	activity-code	token	CarePlan		CarePlan.activity.detail.code
=CarePlan-activity-date	activity-date	date	CarePlan		CarePlan.activity.detail.scheduled
=CarePlan-activity-reference	activity-reference	reference	CarePlan	Appointment MedicationRequest Task NutritionOrder RequestGroup VisionPrescription DeviceRequest ServiceRequest CommunicationRequest	CarePlan.activity.reference
=CarePlan-based-on	based-on	reference	CarePlan	CarePlan	CarePlan.basedOn
=CarePlan-care-team	care-team	reference	CarePlan	CareTeam	CarePlan.careTeam
=CarePlan-category	category	token	CarePlan		CarePlan.category
=CarePlan-condition	condition	reference	CarePlan	Condition	CarePlan.addresses
=CarePlan-encounter	encounter	reference	CarePlan	Encounter	CarePlan.encounter
=CarePlan-goal	goal	reference	CarePlan	Goal	CarePlan.goal
=CarePlan-instantiates-canonical	instantiates-canonical	reference	CarePlan	Questionnaire Measure PlanDefinition OperationDefinition ActivityDefinition	CarePlan.instantiatesCanonical
=CarePlan-instantiates-uri	instantiates-uri	uri	CarePlan		CarePlan.instantiatesUri
=CarePlan-intent	intent	token	CarePlan		CarePlan.intent
=CarePlan-part-of	part-of	reference	CarePlan	CarePlan	CarePlan.partOf
=CarePlan-performer	performer	reference	CarePlan	Practitioner Organization CareTeam Device Patient HealthcareService PractitionerRole RelatedPerson	CarePlan.activity.detail.performer
=CarePlan-replaces	replaces	reference	CarePlan	CarePlan	CarePlan.replaces
=CarePlan-status	status	token	CarePlan		CarePlan.status
=CarePlan-subject	subject	reference	CarePlan	Group Patient	CarePlan.subject
=CareTeam-category	category	token	CareTeam		CareTeam.category
=CareTeam-encounter	encounter	reference	CareTeam	Encounter	CareTeam.encounter
=CareTeam-participant	participant	reference	CareTeam	Practitioner Organization CareTeam Patient PractitionerRole RelatedPerson	CareTeam.participant.member
=CareTeam-status	status	token	CareTeam		CareTeam.status
=CareTeam-subject	subject	reference	CareTeam	Group Patient	CareTeam.subject
=ChargeItem-account	account	reference	ChargeItem	Account	ChargeItem.account
=ChargeItem-code	code	token	ChargeItem		ChargeItem.code
=ChargeItem-context	context	reference	ChargeItem	EpisodeOfCare Encounter	ChargeItem.context
=ChargeItem-entered-date	entered-date	date	ChargeItem		ChargeItem.enteredDate
=ChargeItem-enterer	enterer	reference	ChargeItem	Practitioner Organization Device Patient PractitionerRole RelatedPerson	ChargeItem.enterer
=ChargeItem-factor-override	factor-override	number	ChargeItem		ChargeItem.factorOverride
=ChargeItem-identifier	identifier	token	ChargeItem		ChargeItem.identifier
=ChargeItem-occurrence	occurrence	date	ChargeItem		ChargeItem.occurrence
=ChargeItem-patient	patient	reference	ChargeItem	Patient	ChargeItem.subject.where(resolve() is Patient)
=ChargeItem-performer-actor	performer-actor	reference	ChargeItem	Practitioner Organization CareTeam Device Patient PractitionerRole RelatedPerson	ChargeItem.performer.actor
=ChargeItem-performer-function	performer-function	token	ChargeItem		ChargeItem.performer.function
=ChargeItem-performing-organization	performing-organization	reference	ChargeItem	Organization	ChargeItem.performingOrganization
=ChargeItem-price-override	price-override	quantity	ChargeItem		ChargeItem.priceOverride
=ChargeItem-quantity	quantity	quantity	ChargeItem		ChargeItem.quantity
=ChargeItem-requesting-organization	requesting-organization	reference	ChargeItem	Organization	ChargeItem.requestingOrganization
=ChargeItem-service	service	reference	ChargeItem	Immunization MedicationDispense SupplyDelivery Observation DiagnosticReport ImagingStudy MedicationAdministration Procedure	ChargeItem.service
=ChargeItem-subject	subject	reference	ChargeItem	Group Patient	ChargeItem.subject
=ChargeItemDefinition-context-quantity	context-quantity	quantity	ChargeItemDefinition		(ChargeItemDefinition.useContext.value as Quantity) | (ChargeItemDefinition.useContext.value as Range)
=ChargeItemDefinition-context-type-quantity	context-type-quantity	composite	ChargeItemDefinition		ChargeItemDefinition.useContext
ChargeItemDefinition-context-type	code
ChargeItemDefinition-context-quantity	value.as(Quantity) | value.as(Range)
=ChargeItemDefinition-context-type-value	context-type-value	composite	ChargeItemDefinition		ChargeItemDefinition.useContext
ChargeItemDefinition-context-type	code
ChargeItemDefinition-context	value.as(CodeableConcept)
=ChargeItemDefinition-context-type	context-type	token	ChargeItemDefinition		ChargeItemDefinition.useContext.code
=ChargeItemDefinition-context	context	token	ChargeItemDefinition		(ChargeItemDefinition.useContext.value as CodeableConcept)
=ChargeItemDefinition-date	date	date	ChargeItemDefinition		ChargeItemDefinition.date
=ChargeItemDefinition-description	description	string	ChargeItemDefinition		ChargeItemDefinition.description
=ChargeItemDefinition-effective	effective	date	ChargeItemDefinition		ChargeItemDefinition.effectivePeriod
=ChargeItemDefinition-identifier	identifier	token	ChargeItemDefinition		ChargeItemDefinition.identifier
=ChargeItemDefinition-jurisdiction	jurisdiction	token	ChargeItemDefinition		ChargeItemDefinition.jurisdiction
=ChargeItemDefinition-publisher	publisher	string	ChargeItemDefinition		ChargeItemDefinition.publisher
=ChargeItemDefinition-status	status	token	ChargeItemDefinition		ChargeItemDefinition.status
=ChargeItemDefinition-title	title	string	ChargeItemDefinition		ChargeItemDefinition.title
=ChargeItemDefinition-url	url	uri	ChargeItemDefinition		ChargeItemDefinition.url
=ChargeItemDefinition-version	version	token	ChargeItemDefinition		ChargeItemDefinition.version
=Claim-care-team	care-team	reference	Claim	Practitioner Organization PractitionerRole	Claim.careTeam.provider
=Claim-created	created	date	Claim		Claim.created
=Claim-detail-udi	detail-udi	reference	Claim	Device	Claim.item.detail.udi
=Claim-encounter	encounter	reference	Claim	Encounter	Claim.item.encounter
=Claim-enterer	enterer	reference	Claim	Practitioner PractitionerRole	Claim.enterer
=Claim-facility	facility	reference	Claim	Location	Claim.facility
=Claim-identifier	identifier	token	Claim		Claim.identifier
=Claim-insurer	insurer	reference	Claim	Organization	Claim.insurer
=Claim-item-udi	item-udi	reference	Claim	Device	Claim.item.udi
=Claim-patient	patient	reference	Claim	Patient	Claim.patient
=Claim-payee	payee	reference	Claim	Practitioner Organization Patient PractitionerRole RelatedPerson	Claim.payee.party
=Claim-priority	priority	token	Claim		Claim.priority
=Claim-procedure-udi	procedure-udi	reference	Claim	Device	Claim.procedure.udi
=Claim-provider	provider	reference	Claim	Practitioner Organization PractitionerRole	Claim.provider
=Claim-status	status	token	Claim		Claim.status
=Claim-subdetail-udi	subdetail-udi	reference	Claim	Device	Claim.item.detail.subDetail.udi
=Claim-use	use	token	Claim		Claim.use
=ClaimResponse-created	created	date	ClaimResponse		ClaimResponse.created
=ClaimResponse-disposition	disposition	string	ClaimResponse		ClaimResponse.disposition
=ClaimResponse-identifier	identifier	token	ClaimResponse		ClaimResponse.identifier
=ClaimResponse-insurer	insurer	reference	ClaimResponse	Organization	ClaimResponse.insurer
=ClaimResponse-outcome	outcome	token	ClaimResponse		ClaimResponse.outcome
=ClaimResponse-patient	patient	reference	ClaimResponse	Patient	ClaimResponse.patient
=ClaimResponse-payment-date	payment-date	date	ClaimResponse		ClaimResponse.payment.date
=ClaimResponse-request	request	reference	ClaimResponse	Claim	ClaimResponse.request
=ClaimResponse-requestor	requestor	reference	ClaimResponse	Practitioner Organization PractitionerRole	ClaimResponse.requestor
=ClaimResponse-status	status	token	ClaimResponse		ClaimResponse.status
=ClaimResponse-use	use	token	ClaimResponse		ClaimResponse.use
=ClinicalImpression-assessor	assessor	reference	ClinicalImpression	Practitioner PractitionerRole	ClinicalImpression.assessor
=ClinicalImpression-encounter	encounter	reference	ClinicalImpression	Encounter	ClinicalImpression.encounter
=ClinicalImpression-finding-code	finding-code	token	ClinicalImpression		ClinicalImpression.finding.itemCodeableConcept
=ClinicalImpression-finding-ref	finding-ref	reference	ClinicalImpression	Condition Observation Media	ClinicalImpression.finding.itemReference
=ClinicalImpression-identifier	identifier	token	ClinicalImpression		ClinicalImpression.identifier
=ClinicalImpression-investigation	investigation	reference	ClinicalImpression	RiskAssessment FamilyMemberHistory Observation Media DiagnosticReport ImagingStudy QuestionnaireResponse	ClinicalImpression.investigation.item
=ClinicalImpression-previous	previous	reference	ClinicalImpression	ClinicalImpression	ClinicalImpression.previous
=ClinicalImpression-problem	problem	reference	ClinicalImpression	Condition AllergyIntolerance	ClinicalImpression.problem
=ClinicalImpression-status	status	token	ClinicalImpression		ClinicalImpression.status
=ClinicalImpression-subject	subject	reference	ClinicalImpression	Group Patient	ClinicalImpression.subject
=ClinicalImpression-supporting-info	supporting-info	reference	ClinicalImpression	*	ClinicalImpression.supportingInfo
=CodeSystem-code	code	token	CodeSystem		CodeSystem.concept.code
=CodeSystem-content-mode	content-mode	token	CodeSystem		CodeSystem.content
=CodeSystem-language	language	token	CodeSystem		CodeSystem.concept.designation.language
=CodeSystem-supplements	supplements	reference	CodeSystem	CodeSystem	CodeSystem.supplements
=CodeSystem-system	system	uri	CodeSystem		CodeSystem.url
=Communication-based-on	based-on	reference	Communication	*	Communication.basedOn
=Communication-category	category	token	Communication		Communication.category
=Communication-encounter	encounter	reference	Communication	Encounter	Communication.encounter
=Communication-identifier	identifier	token	Communication		Communication.identifier
=Communication-instantiates-canonical	instantiates-canonical	reference	Communication	Questionnaire Measure PlanDefinition OperationDefinition ActivityDefinition	Communication.instantiatesCanonical
=Communication-instantiates-uri	instantiates-uri	uri	Communication		Communication.instantiatesUri
=Communication-medium	medium	token	Communication		Communication.medium
=Communication-part-of	part-of	reference	Communication	*	Communication.partOf
=Communication-patient	patient	reference	Communication	Patient	Communication.subject.where(resolve() is Patient)
=Communication-received	received	date	Communication		Communication.received
=Communication-recipient	recipient	reference	Communication	Practitioner Group Organization CareTeam Device Patient HealthcareService PractitionerRole RelatedPerson	Communication.recipient
=Communication-sender	sender	reference	Communication	Practitioner Organization Device Patient HealthcareService PractitionerRole RelatedPerson	Communication.sender
=Communication-sent	sent	date	Communication		Communication.sent
=Communication-status	status	token	Communication		Communication.status
=Communication-subject	subject	reference	Communication	Group Patient	Communication.subject
=CommunicationRequest-authored	authored	date	CommunicationRequest		CommunicationRequest.authoredOn
=CommunicationRequest-based-on	based-on	reference	CommunicationRequest	*	CommunicationRequest.basedOn
=CommunicationRequest-category	category	token	CommunicationRequest		CommunicationRequest.category
=CommunicationRequest-encounter	encounter	reference	CommunicationRequest	Encounter	CommunicationRequest.encounter
=CommunicationRequest-group-identifier	group-identifier	token	CommunicationRequest		CommunicationRequest.groupIdentifier
=CommunicationRequest-identifier	identifier	token	CommunicationRequest		CommunicationRequest.identifier
=CommunicationRequest-medium	medium	token	CommunicationRequest		CommunicationRequest.medium
=CommunicationRequest-occurrence	occurrence	date	CommunicationRequest		(CommunicationRequest.occurrence as dateTime)
=CommunicationRequest-patient	patient	reference	CommunicationRequest	Patient	CommunicationRequest.subject.where(resolve() is Patient)
=CommunicationRequest-priority	priority	token	CommunicationRequest		CommunicationRequest.priority
=CommunicationRequest-recipient	recipient	reference	CommunicationRequest	Practitioner Group Organization CareTeam Device Patient HealthcareService PractitionerRole RelatedPerson	CommunicationRequest.recipient
=CommunicationRequest-replaces	replaces	reference	CommunicationRequest	CommunicationRequest	CommunicationRequest.replaces
=CommunicationRequest-requester	requester	reference	CommunicationRequest	Practitioner Organization Device Patient PractitionerRole RelatedPerson	CommunicationRequest.requester
=CommunicationRequest-sender	sender	reference	CommunicationRequest	Practitioner Organization Device Patient HealthcareService PractitionerRole RelatedPerson	CommunicationRequest.sender
=CommunicationRequest-status	status	token	CommunicationRequest		CommunicationRequest.status
=CommunicationRequest-subject	subject	reference	CommunicationRequest	Group Patient	CommunicationRequest.subject
=CompartmentDefinition-code	code	token	CompartmentDefinition		CompartmentDefinition.code
=CompartmentDefinition-resource	resource	token	CompartmentDefinition		CompartmentDefinition.resource.code
=Composition-attester	attester	reference	Composition	Practitioner Organization Patient PractitionerRole RelatedPerson	Composition.attester.party
=Composition-author	author	reference	Composition	Practitioner Organization Device Patient PractitionerRole RelatedPerson	Composition.author
=Composition-category	category	token	Composition		Composition.category
=Composition-confidentiality	confidentiality	token	Composition		Composition.confidentiality
=Composition-context	context	token	Composition		Composition.event.code
=Composition-entry	entry	reference	Composition	*	Composition.section.entry
=Composition-period	period	date	Composition		Composition.event.period
=Composition-related-id	related-id	token	Composition		(Composition.relatesTo.target as Identifier)
=Composition-related-ref	related-ref	reference	Composition	Composition	(Composition.relatesTo.target as Reference)
=Composition-section	section	token	Composition		Composition.section.code
=Composition-status	status	token	Composition		Composition.status
=Composition-subject	subject	reference	Composition	*	Composition.subject
=Composition-title	title	string	Composition		Composition.title
=ConceptMap-dependson	dependson	uri	ConceptMap		ConceptMap.group.element.target.dependsOn.property
=ConceptMap-other	other	reference	ConceptMap	ConceptMap	ConceptMap.group.unmapped.url
=ConceptMap-product	product	uri	ConceptMap		ConceptMap.group.element.target.product.property
=ConceptMap-source-code	source-code	token	ConceptMap		ConceptMap.group.element.code
=ConceptMap-source-system	source-system	uri	ConceptMap		ConceptMap.group.source
=ConceptMap-source-uri	source-uri	reference	ConceptMap	ValueSet	(ConceptMap.source as uri)
=ConceptMap-source	source	reference	ConceptMap	ValueSet	(ConceptMap.source as canonical)
=ConceptMap-target-code	target-code	token	ConceptMap		ConceptMap.group.element.target.code
=ConceptMap-target-system	target-system	uri	ConceptMap		ConceptMap.group.target
=ConceptMap-target-uri	target-uri	reference	ConceptMap	ValueSet	(ConceptMap.target as uri)
=ConceptMap-target	target	reference	ConceptMap	ValueSet	(ConceptMap.target as canonical)
=Condition-abatement-age	abatement-age	quantity	Condition		Condition.abatement.as(Age) | Condition.abatement.as(Range)
=Condition-abatement-date	abatement-date	date	Condition		Condition.abatement.as(dateTime) | Condition.abatement.as(Period)
=Condition-abatement-string	abatement-string	string	Condition		Condition.abatement.as(string)
=Condition-asserter	asserter	reference	Condition	Practitioner Patient PractitionerRole RelatedPerson	Condition.asserter
=Condition-body-site	body-site	token	Condition		Condition.bodySite
=Condition-category	category	token	Condition		Condition.category
=Condition-clinical-status	clinical-status	token	Condition		Condition.clinicalStatus
=Condition-encounter	encounter	reference	Condition	Encounter	Condition.encounter
=Condition-evidence-detail	evidence-detail	reference	Condition	*	Condition.evidence.detail
=Condition-evidence	evidence	token	Condition		Condition.evidence.code
=Condition-onset-age	onset-age	quantity	Condition		Condition.onset.as(Age) | Condition.onset.as(Range)
=Condition-onset-date	onset-date	date	Condition		Condition.onset.as(dateTime) | Condition.onset.as(Period)
=Condition-onset-info	onset-info	string	Condition		Condition.onset.as(string)
=Condition-recorded-date	recorded-date	date	Condition		Condition.recordedDate
=Condition-severity	severity	token	Condition		Condition.severity
=Condition-stage	stage	token	Condition		Condition.stage.summary
=Condition-subject	subject	reference	Condition	Group Patient	Condition.subject
=Condition-verification-status	verification-status	token	Condition		Condition.verificationStatus
=Consent-action	action	token	Consent		Consent.provision.action
=Consent-actor	actor	reference	Consent	Practitioner Group Organization CareTeam Device Patient PractitionerRole RelatedPerson	Consent.provision.actor.reference
=Consent-category	category	token	Consent		Consent.category
=Consent-consentor	consentor	reference	Consent	Practitioner Organization Patient PractitionerRole RelatedPerson	Consent.performer
=Consent-data	data	reference	Consent	*	Consent.provision.data.reference
=Consent-organization	organization	reference	Consent	Organization	Consent.organization
=Consent-period	period	date	Consent		Consent.provision.period
=Consent-purpose	purpose	token	Consent		Consent.provision.purpose
=Consent-scope	scope	token	Consent		Consent.scope
=Consent-security-label	security-label	token	Consent		Consent.provision.securityLabel
=Consent-source-reference	source-reference	reference	Consent	Consent Contract QuestionnaireResponse DocumentReference	Consent.source
=Consent-status	status	token	Consent		Consent.status
=Contract-authority	authority	reference	Contract	Organization	Contract.authority
=Contract-domain	domain	reference	Contract	Location	Contract.domain
=Contract-identifier	identifier	token	Contract		Contract.identifier
=Contract-instantiates	instantiates	uri	Contract		Contract.instantiatesUri
=Contract-issued	issued	date	Contract		Contract.issued
=Contract-patient	patient	reference	Contract	Patient	Contract.subject.where(resolve() is Patient)
=Contract-signer	signer	reference	Contract	Practitioner Organization Patient PractitionerRole RelatedPerson	Contract.signer.party
=Contract-status	status	token	Contract		Contract.status
=Contract-subject	subject	reference	Contract	*	Contract.subject
=Contract-url	url	uri	Contract		Contract.url
=Coverage-beneficiary	beneficiary	reference	Coverage	Patient	Coverage.beneficiary
=Coverage-class-type	class-type	token	Coverage		Coverage.class.type
=Coverage-class-value	class-value	string	Coverage		Coverage.class.value
=Coverage-dependent	dependent	string	Coverage		Coverage.dependent
=Coverage-identifier	identifier	token	Coverage		Coverage.identifier
=Coverage-patient	patient	reference	Coverage	Patient	Coverage.beneficiary
=Coverage-payor	payor	reference	Coverage	Organization Patient RelatedPerson	Coverage.payor
=Coverage-policy-holder	policy-holder	reference	Coverage	Organization Patient RelatedPerson	Coverage.policyHolder
=Coverage-status	status	token	Coverage		Coverage.status
=Coverage-subscriber	subscriber	reference	Coverage	Patient RelatedPerson	Coverage.subscriber
=Coverage-type	type	token	Coverage		Coverage.type
=CoverageEligibilityRequest-created	created	date	CoverageEligibilityRequest		CoverageEligibilityRequest.created
=CoverageEligibilityRequest-enterer	enterer	reference	CoverageEligibilityRequest	Practitioner PractitionerRole	CoverageEligibilityRequest.enterer
=CoverageEligibilityRequest-facility	facility	reference	CoverageEligibilityRequest	Location	CoverageEligibilityRequest.facility
=CoverageEligibilityRequest-identifier	identifier	token	CoverageEligibilityRequest		CoverageEligibilityRequest.identifier
=CoverageEligibilityRequest-patient	patient	reference	CoverageEligibilityRequest	Patient	CoverageEligibilityRequest.patient
=CoverageEligibilityRequest-provider	provider	reference	CoverageEligibilityRequest	Practitioner Organization PractitionerRole	CoverageEligibilityRequest.provider
=CoverageEligibilityRequest-status	status	token	CoverageEligibilityRequest		CoverageEligibilityRequest.status
=CoverageEligibilityResponse-created	created	date	CoverageEligibilityResponse		CoverageEligibilityResponse.created
=CoverageEligibilityResponse-disposition	disposition	string	CoverageEligibilityResponse		CoverageEligibilityResponse.disposition
=CoverageEligibilityResponse-identifier	identifier	token	CoverageEligibilityResponse		CoverageEligibilityResponse.identifier
=CoverageEligibilityResponse-insurer	insurer	reference	CoverageEligibilityResponse	Organization	CoverageEligibilityResponse.insurer
=CoverageEligibilityResponse-outcome	outcome	token	CoverageEligibilityResponse		CoverageEligibilityResponse.outcome
=CoverageEligibilityResponse-patient	patient	reference	CoverageEligibilityResponse	Patient	CoverageEligibilityResponse.patient
=CoverageEligibilityResponse-request	request	reference	CoverageEligibilityResponse	CoverageEligibilityRequest	CoverageEligibilityResponse.request
=CoverageEligibilityResponse-requestor	requestor	reference	CoverageEligibilityResponse	Practitioner Organization PractitionerRole	CoverageEligibilityResponse.requestor
=CoverageEligibilityResponse-status	status	token	CoverageEligibilityResponse		CoverageEligibilityResponse.status
=DetectedIssue-author	author	reference	DetectedIssue	Practitioner Device PractitionerRole	DetectedIssue.author
=DetectedIssue-code	code	token	DetectedIssue		DetectedIssue.code
=DetectedIssue-identified	identified	date	DetectedIssue		DetectedIssue.identified
=DetectedIssue-implicated	implicated	reference	DetectedIssue	*	DetectedIssue.implicated
=Device-device-name	device-name	string	Device		Device.deviceName.name | Device.type.coding.display | Device.type.text
=Device-identifier	identifier	token	Device		Device.identifier
=Device-location	location	reference	Device	Location	Device.location
=Device-manufacturer	manufacturer	string	Device		Device.manufacturer
=Device-model	model	string	Device		Device.modelNumber
=Device-organization	organization	reference	Device	Organization	Device.owner
=Device-patient	patient	reference	Device	Patient	Device.patient
=Device-status	status	token	Device		Device.status
=Device-type	type	token	Device		Device.type
=Device-udi-carrier	udi-carrier	string	Device		Device.udiCarrier.carrierHRF
=Device-udi-di	udi-di	string	Device		Device.udiCarrier.deviceIdentifier
=Device-url	url	uri	Device		Device.url
=DeviceDefinition-identifier	identifier	token	DeviceDefinition		DeviceDefinition.identifier
=DeviceDefinition-parent	parent	reference	DeviceDefinition	DeviceDefinition	DeviceDefinition.parentDevice
=DeviceDefinition-type	type	token	DeviceDefinition		DeviceDefinition.type
=DeviceMetric-category	category	token	DeviceMetric		DeviceMetric.category
=DeviceMetric-identifier	identifier	token	DeviceMetric		DeviceMetric.identifier
=DeviceMetric-parent	parent	reference	DeviceMetric	Device	DeviceMetric.parent
=DeviceMetric-source	source	reference	DeviceMetric	Device	DeviceMetric.source
=DeviceMetric-type	type	token	DeviceMetric		DeviceMetric.type
=DeviceRequest-authored-on	authored-on	date	DeviceRequest		DeviceRequest.authoredOn
=DeviceRequest-based-on	based-on	reference	DeviceRequest	*	DeviceRequest.basedOn
=DeviceRequest-device	device	reference	DeviceRequest	Device	(DeviceRequest.code as Reference)
=DeviceRequest-event-date	event-date	date	DeviceRequest		(DeviceRequest.occurrence as dateTime) | (DeviceRequest.occurrence as Period)
=DeviceRequest-group-identifier	group-identifier	token	DeviceRequest		DeviceRequest.groupIdentifier
=DeviceRequest-instantiates-canonical	instantiates-canonical	reference	DeviceRequest	PlanDefinition ActivityDefinition	DeviceRequest.instantiatesCanonical
=DeviceRequest-instantiates-uri	instantiates-uri	uri	DeviceRequest		DeviceRequest.instantiatesUri
=DeviceRequest-insurance	insurance	reference	DeviceRequest	ClaimResponse Coverage	DeviceRequest.insurance
=DeviceRequest-intent	intent	token	DeviceRequest		DeviceRequest.intent
=DeviceRequest-performer	performer	reference	DeviceRequest	Practitioner Organization CareTeam Device Patient HealthcareService PractitionerRole RelatedPerson	DeviceRequest.performer
=DeviceRequest-prior-request	prior-request	reference	DeviceRequest	*	DeviceRequest.priorRequest
=DeviceRequest-requester	requester	reference	DeviceRequest	Practitioner Organization Device PractitionerRole	DeviceRequest.requester
=DeviceRequest-status	status	token	DeviceRequest		DeviceRequest.status
=DeviceRequest-subject	subject	reference	DeviceRequest	Group Device Patient Location	DeviceRequest.subject
=DeviceUseStatement-device	device	reference	DeviceUseStatement	Device	DeviceUseStatement.device
=DeviceUseStatement-identifier	identifier	token	DeviceUseStatement		DeviceUseStatement.identifier
=DeviceUseStatement-subject	subject	reference	DeviceUseStatement	Group Patient	DeviceUseStatement.subject
=DiagnosticReport-based-on	based-on	reference	DiagnosticReport	CarePlan MedicationRequest NutritionOrder ServiceRequest ImmunizationRecommendation	DiagnosticReport.basedOn
=DiagnosticReport-category	category	token	DiagnosticReport		DiagnosticReport.category
=DiagnosticReport-conclusion	conclusion	token	DiagnosticReport		DiagnosticReport.conclusionCode
=DiagnosticReport-issued	issued	date	DiagnosticReport		DiagnosticReport.issued
=DiagnosticReport-media	media	reference	DiagnosticReport	Media	DiagnosticReport.media.link
=DiagnosticReport-performer	performer	reference	DiagnosticReport	Practitioner Organization CareTeam PractitionerRole	DiagnosticReport.performer
=DiagnosticReport-result	result	reference	DiagnosticReport	Observation	DiagnosticReport.result
=DiagnosticReport-results-interpreter	results-interpreter	reference	DiagnosticReport	Practitioner Organization CareTeam PractitionerRole	DiagnosticReport.resultsInterpreter
=DiagnosticReport-specimen	specimen	reference	DiagnosticReport	Specimen	DiagnosticReport.specimen
=DiagnosticReport-status	status	token	DiagnosticReport		DiagnosticReport.status
=DiagnosticReport-subject	subject	reference	DiagnosticReport	Group Device Patient Location	DiagnosticReport.subject
=DocumentManifest-author	author	reference	DocumentManifest	Practitioner Organization Device Patient PractitionerRole RelatedPerson	DocumentManifest.author
=DocumentManifest-created	created	date	DocumentManifest		DocumentManifest.created
=DocumentManifest-description	description	string	DocumentManifest		DocumentManifest.description
=DocumentManifest-item	item	reference	DocumentManifest	*	DocumentManifest.content
=DocumentManifest-recipient	recipient	reference	DocumentManifest	Practitioner Organization Patient PractitionerRole RelatedPerson	DocumentManifest.recipient
=DocumentManifest-related-id	related-id	token	DocumentManifest		DocumentManifest.related.identifier
=DocumentManifest-related-ref	related-ref	reference	DocumentManifest	*	DocumentManifest.related.ref
=DocumentManifest-source	source	uri	DocumentManifest		DocumentManifest.source
=DocumentManifest-status	status	token	DocumentManifest		DocumentManifest.status
=DocumentManifest-subject	subject	reference	DocumentManifest	Practitioner Group Device Patient	DocumentManifest.subject
=DocumentReference-authenticator	authenticator	reference	DocumentReference	Practitioner Organization PractitionerRole	DocumentReference.authenticator
=DocumentReference-author	author	reference	DocumentReference	Practitioner Organization Device Patient PractitionerRole RelatedPerson	DocumentReference.author
=DocumentReference-category	category	token	DocumentReference		DocumentReference.category
=DocumentReference-contenttype	contenttype	token	DocumentReference		DocumentReference.content.attachment.contentType
=DocumentReference-custodian	custodian	reference	DocumentReference	Organization	DocumentReference.custodian
=DocumentReference-date	date	date	DocumentReference		DocumentReference.date
=DocumentReference-description	description	string	DocumentReference		DocumentReference.description
=DocumentReference-event	event	token	DocumentReference		DocumentReference.context.event
=DocumentReference-facility	facility	token	DocumentReference		DocumentReference.context.facilityType
=DocumentReference-format	format	token	DocumentReference		DocumentReference.content.format
=DocumentReference-language	language	token	DocumentReference		DocumentReference.content.attachment.language
=DocumentReference-location	location	uri	DocumentReference		DocumentReference.content.attachment.url
=DocumentReference-period	period	date	DocumentReference		DocumentReference.context.period
=DocumentReference-related	related	reference	DocumentReference	*	DocumentReference.context.related
=DocumentReference-relatesto	relatesto	reference	DocumentReference	DocumentReference	DocumentReference.relatesTo.target
=DocumentReference-relation	relation	token	DocumentReference		DocumentReference.relatesTo.code
=DocumentReference-relationship	relationship	composite	DocumentReference		DocumentReference.relatesTo
DocumentReference-relatesto	code
DocumentReference-relation	target
=DocumentReference-security-label	security-label	token	DocumentReference		DocumentReference.securityLabel
=DocumentReference-setting	setting	token	DocumentReference		DocumentReference.context.practiceSetting
=DocumentReference-status	status	token	DocumentReference		DocumentReference.status
=DocumentReference-subject	subject	reference	DocumentReference	Practitioner Group Device Patient	DocumentReference.subject
=DomainResource-text	_text	string	DomainResource
=EffectEvidenceSynthesis-context-quantity	context-quantity	quantity	EffectEvidenceSynthesis		(EffectEvidenceSynthesis.useContext.value as Quantity) | (EffectEvidenceSynthesis.useContext.value as Range)
=EffectEvidenceSynthesis-context-type-quantity	context-type-quantity	composite	EffectEvidenceSynthesis		EffectEvidenceSynthesis.useContext
EffectEvidenceSynthesis-context-type	code
EffectEvidenceSynthesis-context-quantity	value.as(Quantity) | value.as(Range)
=EffectEvidenceSynthesis-context-type-value	context-type-value	composite	EffectEvidenceSynthesis		EffectEvidenceSynthesis.useContext
EffectEvidenceSynthesis-context-type	code
EffectEvidenceSynthesis-context	value.as(CodeableConcept)
=EffectEvidenceSynthesis-context-type	context-type	token	EffectEvidenceSynthesis		EffectEvidenceSynthesis.useContext.code
=EffectEvidenceSynthesis-context	context	token	EffectEvidenceSynthesis		(EffectEvidenceSynthesis.useContext.value as CodeableConcept)
=EffectEvidenceSynthesis-date	date	date	EffectEvidenceSynthesis		EffectEvidenceSynthesis.date
=EffectEvidenceSynthesis-description	description	string	EffectEvidenceSynthesis		EffectEvidenceSynthesis.description
=EffectEvidenceSynthesis-effective	effective	date	EffectEvidenceSynthesis		EffectEvidenceSynthesis.effectivePeriod
=EffectEvidenceSynthesis-identifier	identifier	token	EffectEvidenceSynthesis		EffectEvidenceSynthesis.identifier
=EffectEvidenceSynthesis-jurisdiction	jurisdiction	token	EffectEvidenceSynthesis		EffectEvidenceSynthesis.jurisdiction
=EffectEvidenceSynthesis-name	name	string	EffectEvidenceSynthesis		EffectEvidenceSynthesis.name
=EffectEvidenceSynthesis-publisher	publisher	string	EffectEvidenceSynthesis		EffectEvidenceSynthesis.publisher
=EffectEvidenceSynthesis-status	status	token	EffectEvidenceSynthesis		EffectEvidenceSynthesis.status
=EffectEvidenceSynthesis-title	title	string	EffectEvidenceSynthesis		EffectEvidenceSynthesis.title
=EffectEvidenceSynthesis-url	url	uri	EffectEvidenceSynthesis		EffectEvidenceSynthesis.url
=EffectEvidenceSynthesis-version	version	token	EffectEvidenceSynthesis		EffectEvidenceSynthesis.version
=Encounter-account	account	reference	Encounter	Account	Encounter.account
=Encounter-appointment	appointment	reference	Encounter	Appointment	Encounter.appointment
=Encounter-based-on	based-on	reference	Encounter	ServiceRequest	Encounter.basedOn
=Encounter-class	class	token	Encounter		Encounter.class
=Encounter-diagnosis	diagnosis	reference	Encounter	Condition Procedure	Encounter.diagnosis.condition
=Encounter-episode-of-care	episode-of-care	reference	Encounter	EpisodeOfCare	Encounter.episodeOfCare
=Encounter-length	length	quantity	Encounter		Encounter.length
=Encounter-location-period	location-period	date	Encounter		Encounter.location.period
=Encounter-location	location	reference	Encounter	Location	Encounter.location.location
=Encounter-part-of	part-of	reference	Encounter	Encounter	Encounter.partOf
=Encounter-participant-type	participant-type	token	Encounter		Encounter.participant.type
=Encounter-participant	participant	reference	Encounter	Practitioner PractitionerRole RelatedPerson	Encounter.participant.individual
=Encounter-practitioner	practitioner	reference	Encounter	Practitioner	Encounter.participant.individual.where(resolve() is Practitioner)
=Encounter-reason-code	reason-code	token	Encounter		Encounter.reasonCode
=Encounter-reason-reference	reason-reference	reference	Encounter	Condition Observation Procedure ImmunizationRecommendation	Encounter.reasonReference
=Encounter-service-provider	service-provider	reference	Encounter	Organization	Encounter.serviceProvider
=Encounter-special-arrangement	special-arrangement	token	Encounter		Encounter.hospitalization.specialArrangement
=Encounter-status	status	token	Encounter		Encounter.status
=Encounter-subject	subject	reference	Encounter	Group Patient	Encounter.subject
=Endpoint-connection-type	connection-type	token	Endpoint		Endpoint.connectionType
=Endpoint-identifier	identifier	token	Endpoint		Endpoint.identifier
=Endpoint-name	name	string	Endpoint		Endpoint.name
=Endpoint-organization	organization	reference	Endpoint	Organization	Endpoint.managingOrganization
=Endpoint-payload-type	payload-type	token	Endpoint		Endpoint.payloadType
=Endpoint-status	status	token	Endpoint		Endpoint.status
=EnrollmentRequest-identifier	identifier	token	EnrollmentRequest		EnrollmentRequest.identifier
=EnrollmentRequest-patient	patient	reference	EnrollmentRequest	Patient	EnrollmentRequest.candidate
=EnrollmentRequest-status	status	token	EnrollmentRequest		EnrollmentRequest.status
=EnrollmentRequest-subject	subject	reference	EnrollmentRequest	Patient	EnrollmentRequest.candidate
=EnrollmentResponse-identifier	identifier	token	EnrollmentResponse		EnrollmentResponse.identifier
=EnrollmentResponse-request	request	reference	EnrollmentResponse	EnrollmentRequest	EnrollmentResponse.request
=EnrollmentResponse-status	status	token	EnrollmentResponse		EnrollmentResponse.status
=EpisodeOfCare-care-manager	care-manager	reference	EpisodeOfCare	Practitioner	EpisodeOfCare.careManager.where(resolve() is Practitioner)
=EpisodeOfCare-condition	condition	reference	EpisodeOfCare	Condition	EpisodeOfCare.diagnosis.condition
=EpisodeOfCare-incoming-referral	incoming-referral	reference	EpisodeOfCare	ServiceRequest	EpisodeOfCare.referralRequest
=EpisodeOfCare-organization	organization	reference	EpisodeOfCare	Organization	EpisodeOfCare.managingOrganization
=EpisodeOfCare-status	status	token	EpisodeOfCare		EpisodeOfCare.status
=EventDefinition-composed-of	composed-of	reference	EventDefinition	*	EventDefinition.relatedArtifact.where(type='composed-of').resource
=EventDefinition-context-quantity	context-quantity	quantity	EventDefinition		(EventDefinition.useContext.value as Quantity) | (EventDefinition.useContext.value as Range)
=EventDefinition-context-type-quantity	context-type-quantity	composite	EventDefinition		EventDefinition.useContext
EventDefinition-context-type	code
EventDefinition-context-quantity	value.as(Quantity) | value.as(Range)
=EventDefinition-context-type-value	context-type-value	composite	EventDefinition		EventDefinition.useContext
EventDefinition-context-type	code
EventDefinition-context	value.as(CodeableConcept)
=EventDefinition-context-type	context-type	token	EventDefinition		EventDefinition.useContext.code
=EventDefinition-context	context	token	EventDefinition		(EventDefinition.useContext.value as CodeableConcept)
=EventDefinition-date	date	date	EventDefinition		EventDefinition.date
=EventDefinition-depends-on	depends-on	reference	EventDefinition	*	EventDefinition.relatedArtifact.where(type='depends-on').resource
=EventDefinition-derived-from	derived-from	reference	EventDefinition	*	EventDefinition.relatedArtifact.where(type='derived-from').resource
=EventDefinition-description	description	string	EventDefinition		EventDefinition.description
=EventDefinition-effective	effective	date	EventDefinition		EventDefinition.effectivePeriod
=EventDefinition-identifier	identifier	token	EventDefinition		EventDefinition.identifier
=EventDefinition-jurisdiction	jurisdiction	token	EventDefinition		EventDefinition.jurisdiction
=EventDefinition-name	name	string	EventDefinition		EventDefinition.name
=EventDefinition-predecessor	predecessor	reference	EventDefinition	*	EventDefinition.relatedArtifact.where(type='predecessor').resource
=EventDefinition-publisher	publisher	string	EventDefinition		EventDefinition.publisher
=EventDefinition-status	status	token	EventDefinition		EventDefinition.status
=EventDefinition-successor	successor	reference	EventDefinition	*	EventDefinition.relatedArtifact.where(type='successor').resource
=EventDefinition-title	title	string	EventDefinition		EventDefinition.title
=EventDefinition-topic	topic	token	EventDefinition		EventDefinition.topic
=EventDefinition-url	url	uri	EventDefinition		EventDefinition.url
=EventDefinition-version	version	token	EventDefinition		EventDefinition.version
=Evidence-composed-of	composed-of	reference	Evidence	*	Evidence.relatedArtifact.where(type='composed-of').resource
=Evidence-context-quantity	context-quantity	quantity	Evidence		(Evidence.useContext.value as Quantity) | (Evidence.useContext.value as Range)
=Evidence-context-type-quantity	context-type-quantity	composite	Evidence		Evidence.useContext
Evidence-context-type	code
Evidence-context-quantity	value.as(Quantity) | value.as(Range)
=Evidence-context-type-value	context-type-value	composite	Evidence		Evidence.useContext
Evidence-context-type	code
Evidence-context	value.as(CodeableConcept)
=Evidence-context-type	context-type	token	Evidence		Evidence.useContext.code
=Evidence-context	context	token	Evidence		(Evidence.useContext.value as CodeableConcept)
=Evidence-date	date	date	Evidence		Evidence.date
=Evidence-depends-on	depends-on	reference	Evidence	*	Evidence.relatedArtifact.where(type='depends-on').resource
=Evidence-derived-from	derived-from	reference	Evidence	*	Evidence.relatedArtifact.where(type='derived-from').resource
=Evidence-description	description	string	Evidence		Evidence.description
=Evidence-effective	effective	date	Evidence		Evidence.effectivePeriod
=Evidence-identifier	identifier	token	Evidence		Evidence.identifier
=Evidence-jurisdiction	jurisdiction	token	Evidence		Evidence.jurisdiction
=Evidence-name	name	string	Evidence		Evidence.name
=Evidence-predecessor	predecessor	reference	Evidence	*	Evidence.relatedArtifact.where(type='predecessor').resource
=Evidence-publisher	publisher	string	Evidence		Evidence.publisher
=Evidence-status	status	token	Evidence		Evidence.status
=Evidence-successor	successor	reference	Evidence	*	Evidence.relatedArtifact.where(type='successor').resource
=Evidence-title	title	string	Evidence		Evidence.title
=Evidence-topic	topic	token	Evidence		Evidence.topic
=Evidence-url	url	uri	Evidence		Evidence.url
=Evidence-version	version	token	Evidence		Evidence.version
=EvidenceVariable-composed-of	composed-of	reference	EvidenceVariable	*	EvidenceVariable.relatedArtifact.where(type='composed-of').resource
=EvidenceVariable-context-quantity	context-quantity	quantity	EvidenceVariable		(EvidenceVariable.useContext.value as Quantity) | (EvidenceVariable.useContext.value as Range)
=EvidenceVariable-context-type-quantity	context-type-quantity	composite	EvidenceVariable		EvidenceVariable.useContext
EvidenceVariable-context-type	code
EvidenceVariable-context-quantity	value.as(Quantity) | value.as(Range)
=EvidenceVariable-context-type-value	context-type-value	composite	EvidenceVariable		EvidenceVariable.useContext
EvidenceVariable-context-type	code
EvidenceVariable-context	value.as(CodeableConcept)
=EvidenceVariable-context-type	context-type	token	EvidenceVariable		EvidenceVariable.useContext.code
=EvidenceVariable-context	context	token	EvidenceVariable		(EvidenceVariable.useContext.value as CodeableConcept)
=EvidenceVariable-date	date	date	EvidenceVariable		EvidenceVariable.date
=EvidenceVariable-depends-on	depends-on	reference	EvidenceVariable	*	EvidenceVariable.relatedArtifact.where(type='depends-on').resource
=EvidenceVariable-derived-from	derived-from	reference	EvidenceVariable	*	EvidenceVariable.relatedArtifact.where(type='derived-from').resource
=EvidenceVariable-description	description	string	EvidenceVariable		EvidenceVariable.description
=EvidenceVariable-effective	effective	date	EvidenceVariable		EvidenceVariable.effectivePeriod
=EvidenceVariable-identifier	identifier	token	EvidenceVariable		EvidenceVariable.identifier
=EvidenceVariable-jurisdiction	jurisdiction	token	EvidenceVariable		EvidenceVariable.jurisdiction
=EvidenceVariable-name	name	string	EvidenceVariable		EvidenceVariable.name
=EvidenceVariable-predecessor	predecessor	reference	EvidenceVariable	*	EvidenceVariable.relatedArtifact.where(type='predecessor').resource
=EvidenceVariable-publisher	publisher	string	EvidenceVariable		EvidenceVariable.publisher
=EvidenceVariable-status	status	token	EvidenceVariable		EvidenceVariable.status
=EvidenceVariable-successor	successor	reference	EvidenceVariable	*	EvidenceVariable.relatedArtifact.where(type='successor').resource
=EvidenceVariable-title	title	string	EvidenceVariable		EvidenceVariable.title
=EvidenceVariable-topic	topic	token	EvidenceVariable		EvidenceVariable.topic
=EvidenceVariable-url	url	uri	EvidenceVariable		EvidenceVariable.url
=EvidenceVariable-version	version	token	EvidenceVariable		EvidenceVariable.version
=ExampleScenario-context-quantity	context-quantity	quantity	ExampleScenario		(ExampleScenario.useContext.value as Quantity) | (ExampleScenario.useContext.value as Range)
=ExampleScenario-context-type-quantity	context-type-quantity	composite	ExampleScenario		ExampleScenario.useContext
ExampleScenario-context-type	code
ExampleScenario-context-quantity	value.as(Quantity) | value.as(Range)
=ExampleScenario-context-type-value	context-type-value	composite	ExampleScenario		ExampleScenario.useContext
ExampleScenario-context-type	code
ExampleScenario-context	value.as(CodeableConcept)
=ExampleScenario-context-type	context-type	token	ExampleScenario		ExampleScenario.useContext.code
=ExampleScenario-context	context	token	ExampleScenario		(ExampleScenario.useContext.value as CodeableConcept)
=ExampleScenario-date	date	date	ExampleScenario		ExampleScenario.date
=ExampleScenario-identifier	identifier	token	ExampleScenario		ExampleScenario.identifier
=ExampleScenario-jurisdiction	jurisdiction	token	ExampleScenario		ExampleScenario.jurisdiction
=ExampleScenario-name	name	string	ExampleScenario		ExampleScenario.name
=ExampleScenario-publisher	publisher	string	ExampleScenario		ExampleScenario.publisher
=ExampleScenario-status	status	token	ExampleScenario		ExampleScenario.status
=ExampleScenario-url	url	uri	ExampleScenario		ExampleScenario.url
=ExampleScenario-version	version	token	ExampleScenario		ExampleScenario.version
=ExplanationOfBenefit-care-team	care-team	reference	ExplanationOfBenefit	Practitioner Organization PractitionerRole	ExplanationOfBenefit.careTeam.provider
=ExplanationOfBenefit-claim	claim	reference	ExplanationOfBenefit	Claim	ExplanationOfBenefit.claim
=ExplanationOfBenefit-coverage	coverage	reference	ExplanationOfBenefit	Coverage	ExplanationOfBenefit.insurance.coverage
=ExplanationOfBenefit-created	created	date	ExplanationOfBenefit		ExplanationOfBenefit.created
=ExplanationOfBenefit-detail-udi	detail-udi	reference	ExplanationOfBenefit	Device	ExplanationOfBenefit.item.detail.udi
=ExplanationOfBenefit-disposition	disposition	string	ExplanationOfBenefit		ExplanationOfBenefit.disposition
=ExplanationOfBenefit-encounter	encounter	reference	ExplanationOfBenefit	Encounter	ExplanationOfBenefit.item.encounter
=ExplanationOfBenefit-enterer	enterer	reference	ExplanationOfBenefit	Practitioner PractitionerRole	ExplanationOfBenefit.enterer
=ExplanationOfBenefit-facility	facility	reference	ExplanationOfBenefit	Location	ExplanationOfBenefit.facility
=ExplanationOfBenefit-identifier	identifier	token	ExplanationOfBenefit		ExplanationOfBenefit.identifier
=ExplanationOfBenefit-item-udi	item-udi	reference	ExplanationOfBenefit	Device	ExplanationOfBenefit.item.udi
=ExplanationOfBenefit-patient	patient	reference	ExplanationOfBenefit	Patient	ExplanationOfBenefit.patient
=ExplanationOfBenefit-payee	payee	reference	ExplanationOfBenefit	Practitioner Organization Patient PractitionerRole RelatedPerson	ExplanationOfBenefit.payee.party
=ExplanationOfBenefit-procedure-udi	procedure-udi	reference	ExplanationOfBenefit	Device	ExplanationOfBenefit.procedure.udi
=ExplanationOfBenefit-provider	provider	reference	ExplanationOfBenefit	Practitioner Organization PractitionerRole	ExplanationOfBenefit.provider
=ExplanationOfBenefit-status	status	token	ExplanationOfBenefit		ExplanationOfBenefit.status
=ExplanationOfBenefit-subdetail-udi	subdetail-udi	reference	ExplanationOfBenefit	Device	ExplanationOfBenefit.item.detail.subDetail.udi
=FamilyMemberHistory-instantiates-canonical	instantiates-canonical	reference	FamilyMemberHistory	Questionnaire Measure PlanDefinition OperationDefinition ActivityDefinition	FamilyMemberHistory.instantiatesCanonical
=FamilyMemberHistory-instantiates-uri	instantiates-uri	uri	FamilyMemberHistory		FamilyMemberHistory.instantiatesUri
=FamilyMemberHistory-relationship	relationship	token	FamilyMemberHistory		FamilyMemberHistory.relationship
=FamilyMemberHistory-sex	sex	token	FamilyMemberHistory		FamilyMemberHistory.sex
=FamilyMemberHistory-status	status	token	FamilyMemberHistory		FamilyMemberHistory.status
=Flag-author	author	reference	Flag	Practitioner Organization Device Patient PractitionerRole	Flag.author
=Flag-identifier	identifier	token	Flag		Flag.identifier
=Flag-subject	subject	reference	Flag	Practitioner Group Organization Medication Patient PlanDefinition Procedure Location	Flag.subject
=Goal-achievement-status	achievement-status	token	Goal		Goal.achievementStatus
=Goal-category	category	token	Goal		Goal.category
=Goal-lifecycle-status	lifecycle-status	token	Goal		Goal.lifecycleStatus
=Goal-start-date	start-date	date	Goal		(Goal.start as date)
=Goal-subject	subject	reference	Goal	Group Organization Patient	Goal.subject
=Goal-target-date	target-date	date	Goal		(Goal.target.due as date)
=GraphDefinition-start	start	token	GraphDefinition		GraphDefinition.start
=Group-actual	actual	token	Group		Group.actual
=Group-characteristic-value	characteristic-value	composite	Group		Group.characteristic
Group-characteristic	code
Group-value	value
=Group-characteristic	characteristic	token	Group		Group.characteristic.code
=Group-code	code	token	Group		Group.code
=Group-exclude	exclude	token	Group		Group.characteristic.exclude
=Group-identifier	identifier	token	Group		Group.identifier
=Group-managing-entity	managing-entity	reference	Group	Practitioner Organization PractitionerRole RelatedPerson	Group.managingEntity
=Group-member	member	reference	Group	Practitioner Group Device Medication Patient Substance PractitionerRole	Group.member.entity
=Group-type	type	token	Group		Group.type
=Group-value	value	token	Group		(Group.characteristic.value as CodeableConcept) | (Group.characteristic.value as boolean)
=GuidanceResponse-identifier	identifier	token	GuidanceResponse		GuidanceResponse.identifier
=GuidanceResponse-patient	patient	reference	GuidanceResponse	Patient	GuidanceResponse.subject.where(resolve() is Patient)
=GuidanceResponse-request	request	token	GuidanceResponse		GuidanceResponse.requestIdentifier
=GuidanceResponse-subject	subject	reference	GuidanceResponse	Group Patient	GuidanceResponse.subject
=HealthcareService-active	active	token	HealthcareService		HealthcareService.active
=HealthcareService-characteristic	characteristic	token	HealthcareService		HealthcareService.characteristic
=HealthcareService-coverage-area	coverage-area	reference	HealthcareService	Location	HealthcareService.coverageArea
=HealthcareService-endpoint	endpoint	reference	HealthcareService	Endpoint	HealthcareService.endpoint
=HealthcareService-identifier	identifier	token	HealthcareService		HealthcareService.identifier
=HealthcareService-location	location	reference	HealthcareService	Location	HealthcareService.location
=HealthcareService-name	name	string	HealthcareService		HealthcareService.name
=HealthcareService-organization	organization	reference	HealthcareService	Organization	HealthcareService.providedBy
=HealthcareService-program	program	token	HealthcareService		HealthcareService.program
=HealthcareService-service-category	service-category	token	HealthcareService		HealthcareService.category
=HealthcareService-service-type	service-type	token	HealthcareService		HealthcareService.type
=HealthcareService-specialty	specialty	token	HealthcareService		HealthcareService.specialty
=ImagingStudy-basedon	basedon	reference	ImagingStudy	Appointment AppointmentResponse CarePlan Task ServiceRequest	ImagingStudy.basedOn
=ImagingStudy-bodysite	bodysite	token	ImagingStudy		ImagingStudy.series.bodySite
=ImagingStudy-dicom-class	dicom-class	token	ImagingStudy		ImagingStudy.series.instance.sopClass
=ImagingStudy-encounter	encounter	reference	ImagingStudy	Encounter	ImagingStudy.encounter
=ImagingStudy-endpoint	endpoint	reference	ImagingStudy	Endpoint	ImagingStudy.endpoint | ImagingStudy.series.endpoint
=ImagingStudy-instance	instance	token	ImagingStudy		ImagingStudy.series.instance.uid
=ImagingStudy-interpreter	interpreter	reference	ImagingStudy	Practitioner PractitionerRole	ImagingStudy.interpreter
=ImagingStudy-modality	modality	token	ImagingStudy		ImagingStudy.series.modality
=ImagingStudy-performer	performer	reference	ImagingStudy	Practitioner Organization CareTeam Device Patient PractitionerRole RelatedPerson	ImagingStudy.series.performer.actor
=ImagingStudy-reason	reason	token	ImagingStudy		ImagingStudy.reasonCode
=ImagingStudy-referrer	referrer	reference	ImagingStudy	Practitioner PractitionerRole	ImagingStudy.referrer
=ImagingStudy-series	series	token	ImagingStudy		ImagingStudy.series.uid
=ImagingStudy-started	started	date	ImagingStudy		ImagingStudy.started
=ImagingStudy-status	status	token	ImagingStudy		ImagingStudy.status
=ImagingStudy-subject	subject	reference	ImagingStudy	Group Device Patient	ImagingStudy.subject
=Immunization-location	location	reference	Immunization	Location	Immunization.location
=Immunization-lot-number	lot-number	string	Immunization		Immunization.lotNumber
=Immunization-manufacturer	manufacturer	reference	Immunization	Organization	Immunization.manufacturer
=Immunization-performer	performer	reference	Immunization	Practitioner Organization PractitionerRole	Immunization.performer.actor
=Immunization-reaction-date	reaction-date	date	Immunization		Immunization.reaction.date
=Immunization-reaction	reaction	reference	Immunization	Observation	Immunization.reaction.detail
=Immunization-reason-code	reason-code	token	Immunization		Immunization.reasonCode
=Immunization-reason-reference	reason-reference	reference	Immunization	Condition Observation DiagnosticReport	Immunization.reasonReference
=Immunization-series	series	string	Immunization		Immunization.protocolApplied.series
=Immunization-status-reason	status-reason	token	Immunization		Immunization.statusReason
=Immunization-status	status	token	Immunization		Immunization.status
=Immunization-target-disease	target-disease	token	Immunization		Immunization.protocolApplied.targetDisease
=Immunization-vaccine-code	vaccine-code	token	Immunization		Immunization.vaccineCode
=ImmunizationEvaluation-date	date	date	ImmunizationEvaluation		ImmunizationEvaluation.date
=ImmunizationEvaluation-dose-status	dose-status	token	ImmunizationEvaluation		ImmunizationEvaluation.doseStatus
=ImmunizationEvaluation-identifier	identifier	token	ImmunizationEvaluation		ImmunizationEvaluation.identifier
=ImmunizationEvaluation-immunization-event	immunization-event	reference	ImmunizationEvaluation	Immunization	ImmunizationEvaluation.immunizationEvent
=ImmunizationEvaluation-patient	patient	reference	ImmunizationEvaluation	Patient	ImmunizationEvaluation.patient
=ImmunizationEvaluation-status	status	token	ImmunizationEvaluation		ImmunizationEvaluation.status
=ImmunizationEvaluation-target-disease	target-disease	token	ImmunizationEvaluation		ImmunizationEvaluation.targetDisease
=ImmunizationRecommendation-date	date	date	ImmunizationRecommendation		ImmunizationRecommendation.date
=ImmunizationRecommendation-identifier	identifier	token	ImmunizationRecommendation		ImmunizationRecommendation.identifier
=ImmunizationRecommendation-information	information	reference	ImmunizationRecommendation	*	ImmunizationRecommendation.recommendation.supportingPatientInformation
=ImmunizationRecommendation-patient	patient	reference	ImmunizationRecommendation	Patient	ImmunizationRecommendation.patient
=ImmunizationRecommendation-status	status	token	ImmunizationRecommendation		ImmunizationRecommendation.recommendation.forecastStatus
=ImmunizationRecommendation-support	support	reference	ImmunizationRecommendation	Immunization ImmunizationEvaluation	ImmunizationRecommendation.recommendation.supportingImmunization
=ImmunizationRecommendation-target-disease	target-disease	token	ImmunizationRecommendation		ImmunizationRecommendation.recommendation.targetDisease
=ImmunizationRecommendation-vaccine-type	vaccine-type	token	ImmunizationRecommendation		ImmunizationRecommendation.recommendation.vaccineCode
=ImplementationGuide-depends-on	depends-on	reference	ImplementationGuide	ImplementationGuide	ImplementationGuide.dependsOn.uri
=ImplementationGuide-experimental	experimental	token	ImplementationGuide		ImplementationGuide.experimental
=ImplementationGuide-global	global	reference	ImplementationGuide	StructureDefinition	ImplementationGuide.global.profile
=ImplementationGuide-resource	resource	reference	ImplementationGuide	*	ImplementationGuide.definition.resource.reference
=InsurancePlan-address-city	address-city	string	InsurancePlan		InsurancePlan.contact.address.city
=InsurancePlan-address-country	address-country	string	InsurancePlan		InsurancePlan.contact.address.country
=InsurancePlan-address-postalcode	address-postalcode	string	InsurancePlan		InsurancePlan.contact.address.postalCode
=InsurancePlan-address-state	address-state	string	InsurancePlan		InsurancePlan.contact.address.state
=InsurancePlan-address-use	address-use	token	InsurancePlan		InsurancePlan.contact.address.use
=InsurancePlan-address	address	string	InsurancePlan		InsurancePlan.contact.address
=InsurancePlan-administered-by	administered-by	reference	InsurancePlan	Organization	InsurancePlan.administeredBy
=InsurancePlan-endpoint	endpoint	reference	InsurancePlan	Endpoint	InsurancePlan.endpoint
=InsurancePlan-identifier	identifier	token	InsurancePlan		InsurancePlan.identifier
=InsurancePlan-name	name	string	InsurancePlan		name | alias
=InsurancePlan-owned-by	owned-by	reference	InsurancePlan	Organization	InsurancePlan.ownedBy
=InsurancePlan-phonetic	phonetic	string	InsurancePlan		InsurancePlan.name	phonetic
=InsurancePlan-status	status	token	InsurancePlan		InsurancePlan.status
=InsurancePlan-type	type	token	InsurancePlan		InsurancePlan.type
=Invoice-account	account	reference	Invoice	Account	Invoice.account
=Invoice-date	date	date	Invoice		Invoice.date
=Invoice-identifier	identifier	token	Invoice		Invoice.identifier
=Invoice-issuer	issuer	reference	Invoice	Organization	Invoice.issuer
=Invoice-participant-role	participant-role	token	Invoice		Invoice.participant.role
=Invoice-participant	participant	reference	Invoice	Practitioner Organization Device Patient PractitionerRole RelatedPerson	Invoice.participant.actor
=Invoice-patient	patient	reference	Invoice	Patient	Invoice.subject.where(resolve() is Patient)
=Invoice-recipient	recipient	reference	Invoice	Organization Patient RelatedPerson	Invoice.recipient
=Invoice-status	status	token	Invoice		Invoice.status
=Invoice-subject	subject	reference	Invoice	Group Patient	Invoice.subject
=Invoice-totalgross	totalgross	quantity	Invoice		Invoice.totalGross
=Invoice-totalnet	totalnet	quantity	Invoice		Invoice.totalNet
=Invoice-type	type	token	Invoice		Invoice.type
=Library-composed-of	composed-of	reference	Library	*	Library.relatedArtifact.where(type='composed-of').resource
=Library-content-type	content-type	token	Library		Library.content.contentType
=Library-context-quantity	context-quantity	quantity	Library		(Library.useContext.value as Quantity) | (Library.useContext.value as Range)
=Library-context-type-quantity	context-type-quantity	composite	Library		Library.useContext
Library-context-type	code
Library-context-quantity	value.as(Quantity) | value.as(Range)
=Library-context-type-value	context-type-value	composite	Library		Library.useContext
Library-context-type	code
Library-context	value.as(CodeableConcept)
=Library-context-type	context-type	token	Library		Library.useContext.code
=Library-context	context	token	Library		(Library.useContext.value as CodeableConcept)
=Library-date	date	date	Library		Library.date
=Library-depends-on	depends-on	reference	Library	*	Library.relatedArtifact.where(type='depends-on').resource
=Library-derived-from	derived-from	reference	Library	*	Library.relatedArtifact.where(type='derived-from').resource
=Library-description	description	string	Library		Library.description
=Library-effective	effective	date	Library		Library.effectivePeriod
=Library-identifier	identifier	token	Library		Library.identifier
=Library-jurisdiction	jurisdiction	token	Library		Library.jurisdiction
=Library-name	name	string	Library		Library.name
=Library-predecessor	predecessor	reference	Library	*	Library.relatedArtifact.where(type='predecessor').resource
=Library-publisher	publisher	string	Library		Library.publisher
=Library-status	status	token	Library		Library.status
=Library-successor	successor	reference	Library	*	Library.relatedArtifact.where(type='successor').resource
=Library-title	title	string	Library		Library.title
=Library-topic	topic	token	Library		Library.topic
=Library-type	type	token	Library		Library.type
=Library-url	url	uri	Library		Library.url
=Library-version	version	token	Library		Library.version
=Linkage-author	author	reference	Linkage	Practitioner Organization PractitionerRole	Linkage.author
=Linkage-item	item	reference	Linkage	*	Linkage.item.resource
=Linkage-source	source	reference	Linkage	*	Linkage.item.resource
=List-empty-reason	empty-reason	token	List		List.emptyReason
=List-item	item	reference	List	*	List.entry.item
=List-notes	notes	string	List		List.note.text
=List-source	source	reference	List	Practitioner Device Patient PractitionerRole	List.source
=List-status	status	token	List		List.status
=List-subject	subject	reference	List	Group Device Patient Location	List.subject
=List-title	title	string	List		List.title
=Location-address-city	address-city	string	Location		Location.address.city
=Location-address-country	address-country	string	Location		Location.address.country
=Location-address-postalcode	address-postalcode	string	Location		Location.address.postalCode
=Location-address-state	address-state	string	Location		Location.address.state
=Location-address-use	address-use	token	Location		Location.address.use
=Location-address	address	string	Location		Location.address
=Location-endpoint	endpoint	reference	Location	Endpoint	Location.endpoint
=Location-identifier	identifier	token	Location		Location.identifier
=Location-name	name	string	Location		Location.name | Location.alias
=Location-near	near	special	Location		Location.position	nearby
=Location-operational-status	operational-status	token	Location		Location.operationalStatus
=Location-organization	organization	reference	Location	Organization	Location.managingOrganization
=Location-partof	partof	reference	Location	Location	Location.partOf
=Location-status	status	token	Location		Location.status
=Location-type	type	token	Location		Location.type
=Measure-composed-of	composed-of	reference	Measure	*	Measure.relatedArtifact.where(type='composed-of').resource
=Measure-context-quantity	context-quantity	quantity	Measure		(Measure.useContext.value as Quantity) | (Measure.useContext.value as Range)
=Measure-context-type-quantity	context-type-quantity	composite	Measure		Measure.useContext
Measure-context-type	code
Measure-context-quantity	value.as(Quantity) | value.as(Range)
=Measure-context-type-value	context-type-value	composite	Measure		Measure.useContext
Measure-context-type	code
Measure-context	value.as(CodeableConcept)
=Measure-context-type	context-type	token	Measure		Measure.useContext.code
=Measure-context	context	token	Measure		(Measure.useContext.value as CodeableConcept)
=Measure-date	date	date	Measure		Measure.date
=Measure-depends-on	depends-on	reference	Measure	*	Measure.relatedArtifact.where(type='depends-on').resource | Measure.library
=Measure-derived-from	derived-from	reference	Measure	*	Measure.relatedArtifact.where(type='derived-from').resource
=Measure-description	description	string	Measure		Measure.description
=Measure-effective	effective	date	Measure		Measure.effectivePeriod
=Measure-identifier	identifier	token	Measure		Measure.identifier
=Measure-jurisdiction	jurisdiction	token	Measure		Measure.jurisdiction
=Measure-name	name	string	Measure		Measure.name
=Measure-predecessor	predecessor	reference	Measure	*	Measure.relatedArtifact.where(type='predecessor').resource
=Measure-publisher	publisher	string	Measure		Measure.publisher
=Measure-status	status	token	Measure		Measure.status
=Measure-successor	successor	reference	Measure	*	Measure.relatedArtifact.where(type='successor').resource
=Measure-title	title	string	Measure		Measure.title
=Measure-topic	topic	token	Measure		Measure.topic
=Measure-url	url	uri	Measure		Measure.url
=Measure-version	version	token	Measure		Measure.version
=MeasureReport-date	date	date	MeasureReport		MeasureReport.date
=MeasureReport-evaluated-resource	evaluated-resource	reference	MeasureReport	*	MeasureReport.evaluatedResource
=MeasureReport-identifier	identifier	token	MeasureReport		MeasureReport.identifier
=MeasureReport-measure	measure	reference	MeasureReport	Measure	MeasureReport.measure
=MeasureReport-patient	patient	reference	MeasureReport	Patient	MeasureReport.subject.where(resolve() is Patient)
=MeasureReport-period	period	date	MeasureReport		MeasureReport.period
=MeasureReport-reporter	reporter	reference	MeasureReport	Practitioner Organization PractitionerRole Location	MeasureReport.reporter
=MeasureReport-status	status	token	MeasureReport		MeasureReport.status
=MeasureReport-subject	subject	reference	MeasureReport	Practitioner Group Device Patient PractitionerRole RelatedPerson Location	MeasureReport.subject
=Media-based-on	based-on	reference	Media	CarePlan ServiceRequest	Media.basedOn
=Media-created	created	date	Media		Media.created
=Media-device	device	reference	Media	Device DeviceMetric	Media.device
=Media-encounter	encounter	reference	Media	Encounter	Media.encounter
=Media-identifier	identifier	token	Media		Media.identifier
=Media-modality	modality	token	Media		Media.modality
=Media-operator	operator	reference	Media	Practitioner Organization CareTeam Device Patient PractitionerRole RelatedPerson	Media.operator
=Media-patient	patient	reference	Media	Patient	Media.subject.where(resolve() is Patient)
=Media-site	site	token	Media		Media.bodySite
=Media-status	status	token	Media		Media.status
=Media-subject	subject	reference	Media	Practitioner Group Specimen Device Patient PractitionerRole Location	Media.subject
=Media-type	type	token	Media		Media.type
=Media-view	view	token	Media		Media.view
=Medication-expiration-date	expiration-date	date	Medication		Medication.batch.expirationDate
=Medication-form	form	token	Medication		Medication.form
=Medication-identifier	identifier	token	Medication		Medication.identifier
=Medication-ingredient-code	ingredient-code	token	Medication		(Medication.ingredient.item as CodeableConcept)
=Medication-ingredient	ingredient	reference	Medication	Medication Substance	(Medication.ingredient.item as Reference)
=Medication-lot-number	lot-number	token	Medication		Medication.batch.lotNumber
=Medication-manufacturer	manufacturer	reference	Medication	Organization	Medication.manufacturer
=Medication-status	status	token	Medication		Medication.status
=MedicationAdministration-context	context	reference	MedicationAdministration	EpisodeOfCare Encounter	MedicationAdministration.context
=MedicationAdministration-device	device	reference	MedicationAdministration	Device	MedicationAdministration.device
=MedicationAdministration-effective-time	effective-time	date	MedicationAdministration		MedicationAdministration.effective
=MedicationAdministration-performer	performer	reference	MedicationAdministration	Practitioner Device Patient PractitionerRole RelatedPerson	MedicationAdministration.performer.actor
=MedicationAdministration-reason-given	reason-given	token	MedicationAdministration		MedicationAdministration.reasonCode
=MedicationAdministration-reason-not-given	reason-not-given	token	MedicationAdministration		MedicationAdministration.statusReason
=MedicationAdministration-request	request	reference	MedicationAdministration	MedicationRequest	MedicationAdministration.request
=MedicationAdministration-subject	subject	reference	MedicationAdministration	Group Patient	MedicationAdministration.subject
=MedicationDispense-context	context	reference	MedicationDispense	EpisodeOfCare Encounter	MedicationDispense.context
=MedicationDispense-destination	destination	reference	MedicationDispense	Location	MedicationDispense.destination
=MedicationDispense-performer	performer	reference	MedicationDispense	Practitioner Organization Device Patient PractitionerRole RelatedPerson	MedicationDispense.performer.actor
=MedicationDispense-receiver	receiver	reference	MedicationDispense	Practitioner Patient	MedicationDispense.receiver
=MedicationDispense-responsibleparty	responsibleparty	reference	MedicationDispense	Practitioner PractitionerRole	MedicationDispense.substitution.responsibleParty
=MedicationDispense-subject	subject	reference	MedicationDispense	Group Patient	MedicationDispense.subject
=MedicationDispense-type	type	token	MedicationDispense		MedicationDispense.type
=MedicationDispense-whenhandedover	whenhandedover	date	MedicationDispense		MedicationDispense.whenHandedOver
=MedicationDispense-whenprepared	whenprepared	date	MedicationDispense		MedicationDispense.whenPrepared
=MedicationKnowledge-classification-type	classification-type	token	MedicationKnowledge		MedicationKnowledge.medicineClassification.type
=MedicationKnowledge-classification	classification	token	MedicationKnowledge		MedicationKnowledge.medicineClassification.classification
=MedicationKnowledge-code	code	token	MedicationKnowledge		MedicationKnowledge.code
=MedicationKnowledge-doseform	doseform	token	MedicationKnowledge		MedicationKnowledge.doseForm
=MedicationKnowledge-ingredient-code	ingredient-code	token	MedicationKnowledge		(MedicationKnowledge.ingredient.item as CodeableConcept)
=MedicationKnowledge-ingredient	ingredient	reference	MedicationKnowledge	Substance	(MedicationKnowledge.ingredient.item as Reference)
=MedicationKnowledge-manufacturer	manufacturer	reference	MedicationKnowledge	Organization	MedicationKnowledge.manufacturer
=MedicationKnowledge-monitoring-program-name	monitoring-program-name	token	MedicationKnowledge		MedicationKnowledge.monitoringProgram.name
=MedicationKnowledge-monitoring-program-type	monitoring-program-type	token	MedicationKnowledge		MedicationKnowledge.monitoringProgram.type
=MedicationKnowledge-monograph-type	monograph-type	token	MedicationKnowledge		MedicationKnowledge.monograph.type
=MedicationKnowledge-monograph	monograph	reference	MedicationKnowledge	Media DocumentReference	MedicationKnowledge.monograph.source
=MedicationKnowledge-source-cost	source-cost	token	MedicationKnowledge		MedicationKnowledge.cost.source
=MedicationKnowledge-status	status	token	MedicationKnowledge		MedicationKnowledge.status
=MedicationRequest-authoredon	authoredon	date	MedicationRequest		MedicationRequest.authoredOn
=MedicationRequest-category	category	token	MedicationRequest		MedicationRequest.category
=MedicationRequest-intended-dispenser	intended-dispenser	reference	MedicationRequest	Organization	MedicationRequest.dispenseRequest.performer
=MedicationRequest-intended-performer	intended-performer	reference	MedicationRequest	Practitioner Organization CareTeam Device Patient PractitionerRole RelatedPerson	MedicationRequest.performer
=MedicationRequest-intended-performertype	intended-performertype	token	MedicationRequest		MedicationRequest.performerType
=MedicationRequest-intent	intent	token	MedicationRequest		MedicationRequest.intent
=MedicationRequest-priority	priority	token	MedicationRequest		MedicationRequest.priority
=MedicationRequest-requester	requester	reference	MedicationRequest	Practitioner Organization Device Patient PractitionerRole RelatedPerson	MedicationRequest.requester
=MedicationRequest-subject	subject	reference	MedicationRequest	Group Patient	MedicationRequest.subject
=MedicationStatement-category	category	token	MedicationStatement		MedicationStatement.category
=MedicationStatement-context	context	reference	MedicationStatement	EpisodeOfCare Encounter	MedicationStatement.context
=MedicationStatement-effective	effective	date	MedicationStatement		MedicationStatement.effective
=MedicationStatement-part-of	part-of	reference	MedicationStatement	MedicationDispense Observation MedicationAdministration Procedure MedicationStatement	MedicationStatement.partOf
=MedicationStatement-source	source	reference	MedicationStatement	Practitioner Organization Patient PractitionerRole RelatedPerson	MedicationStatement.informationSource
=MedicationStatement-subject	subject	reference	MedicationStatement	Group Patient	MedicationStatement.subject
=MedicinalProduct-identifier	identifier	token	MedicinalProduct		MedicinalProduct.identifier
=MedicinalProduct-name-language	name-language	token	MedicinalProduct		MedicinalProduct.name.countryLanguage.language
=MedicinalProduct-name	name	string	MedicinalProduct		MedicinalProduct.name.productName
=MedicinalProductAuthorization-country	country	token	MedicinalProductAuthorization		MedicinalProductAuthorization.country
=MedicinalProductAuthorization-holder	holder	reference	MedicinalProductAuthorization	Organization	MedicinalProductAuthorization.holder
=MedicinalProductAuthorization-identifier	identifier	token	MedicinalProductAuthorization		MedicinalProductAuthorization.identifier
=MedicinalProductAuthorization-status	status	token	MedicinalProductAuthorization		MedicinalProductAuthorization.status
=MedicinalProductAuthorization-subject	subject	reference	MedicinalProductAuthorization	MedicinalProductPackaged MedicinalProduct	MedicinalProductAuthorization.subject
=MedicinalProductContraindication-subject	subject	reference	MedicinalProductContraindication	Medication MedicinalProduct	MedicinalProductContraindication.subject
=MedicinalProductIndication-subject	subject	reference	MedicinalProductIndication	Medication MedicinalProduct	MedicinalProductIndication.subject
=MedicinalProductInteraction-subject	subject	reference	MedicinalProductInteraction	Medication Substance MedicinalProduct	MedicinalProductInteraction.subject
=MedicinalProductPackaged-identifier	identifier	token	MedicinalProductPackaged		MedicinalProductPackaged.identifier
=MedicinalProductPackaged-subject	subject	reference	MedicinalProductPackaged	MedicinalProduct	MedicinalProductPackaged.subject
=MedicinalProductPharmaceutical-identifier	identifier	token	MedicinalProductPharmaceutical		MedicinalProductPharmaceutical.identifier
=MedicinalProductPharmaceutical-route	route	token	MedicinalProductPharmaceutical		MedicinalProductPharmaceutical.routeOfAdministration.code
=MedicinalProductPharmaceutical-target-species	target-species	token	MedicinalProductPharmaceutical		MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.code
=MedicinalProductUndesirableEffect-subject	subject	reference	MedicinalProductUndesirableEffect	Medication MedicinalProduct	MedicinalProductUndesirableEffect.subject
=MessageDefinition-category	category	token	MessageDefinition		MessageDefinition.category
=MessageDefinition-event	event	token	MessageDefinition		MessageDefinition.event
=MessageDefinition-focus	focus	token	MessageDefinition		MessageDefinition.focus.code
=MessageDefinition-parent	parent	reference	MessageDefinition	PlanDefinition ActivityDefinition	MessageDefinition.parent
=MessageHeader-author	author	reference	MessageHeader	Practitioner PractitionerRole	MessageHeader.author
=MessageHeader-code	code	token	MessageHeader		MessageHeader.response.code
=MessageHeader-destination-uri	destination-uri	uri	MessageHeader		MessageHeader.destination.endpoint
=MessageHeader-destination	destination	string	MessageHeader		MessageHeader.destination.name
=MessageHeader-enterer	enterer	reference	MessageHeader	Practitioner PractitionerRole	MessageHeader.enterer
=MessageHeader-event	event	token	MessageHeader		MessageHeader.event
=MessageHeader-focus	focus	reference	MessageHeader	*	MessageHeader.focus
=MessageHeader-receiver	receiver	reference	MessageHeader	Practitioner Organization PractitionerRole	MessageHeader.destination.receiver
=MessageHeader-response-id	response-id	token	MessageHeader		MessageHeader.response.identifier
=MessageHeader-responsible	responsible	reference	MessageHeader	Practitioner Organization PractitionerRole	MessageHeader.responsible
=MessageHeader-sender	sender	reference	MessageHeader	Practitioner Organization PractitionerRole	MessageHeader.sender
=MessageHeader-source-uri	source-uri	uri	MessageHeader		MessageHeader.source.endpoint
=MessageHeader-source	source	string	MessageHeader		MessageHeader.source.name
=MessageHeader-target	target	reference	MessageHeader	Device	MessageHeader.destination.target
=MolecularSequence-chromosome-variant-coordinate	chromosome-variant-coordinate	composite	MolecularSequence		MolecularSequence.variant
MolecularSequence-chromosome	%resource.referenceSeq.chromosome
MolecularSequence-variant-start	start
MolecularSequence-variant-end	end
=MolecularSequence-chromosome-window-coordinate	chromosome-window-coordinate	composite	MolecularSequence		MolecularSequence.referenceSeq
MolecularSequence-chromosome	chromosome
MolecularSequence-window-start	windowStart
MolecularSequence-window-end	windowEnd
=MolecularSequence-chromosome	chromosome	token	MolecularSequence		MolecularSequence.referenceSeq.chromosome
=MolecularSequence-identifier	identifier	token	MolecularSequence		MolecularSequence.identifier
=MolecularSequence-patient	patient	reference	MolecularSequence	Patient	MolecularSequence.patient
=MolecularSequence-referenceseqid-variant-coordinate	referenceseqid-variant-coordinate	composite	MolecularSequence		MolecularSequence.variant
MolecularSequence-referenceseqid	%resource.referenceSeq.referenceSeqId
MolecularSequence-variant-start	start
MolecularSequence-variant-end	end
=MolecularSequence-referenceseqid-window-coordinate	referenceseqid-window-coordinate	composite	MolecularSequence		MolecularSequence.referenceSeq
MolecularSequence-referenceseqid	referenceSeqId
MolecularSequence-window-start	windowStart
MolecularSequence-window-end	windowEnd
=MolecularSequence-referenceseqid	referenceseqid	token	MolecularSequence		MolecularSequence.referenceSeq.referenceSeqId
=MolecularSequence-type	type	token	MolecularSequence		MolecularSequence.type
=MolecularSequence-variant-end	variant-end	number	MolecularSequence		MolecularSequence.variant.end
=MolecularSequence-variant-start	variant-start	number	MolecularSequence		MolecularSequence.variant.start
=MolecularSequence-window-end	window-end	number	MolecularSequence		MolecularSequence.referenceSeq.windowEnd
=MolecularSequence-window-start	window-start	number	MolecularSequence		MolecularSequence.referenceSeq.windowStart
=NamingSystem-contact	contact	string	NamingSystem		NamingSystem.contact.name
=NamingSystem-id-type	id-type	token	NamingSystem		NamingSystem.uniqueId.type
=NamingSystem-kind	kind	token	NamingSystem		NamingSystem.kind
=NamingSystem-period	period	date	NamingSystem		NamingSystem.uniqueId.period
=NamingSystem-responsible	responsible	string	NamingSystem		NamingSystem.responsible
=NamingSystem-telecom	telecom	token	NamingSystem		NamingSystem.contact.telecom
=NamingSystem-type	type	token	NamingSystem		NamingSystem.type
=NamingSystem-value	value	string	NamingSystem		NamingSystem.uniqueId.value
=NutritionOrder-additive	additive	token	NutritionOrder		NutritionOrder.enteralFormula.additiveType
=NutritionOrder-datetime	datetime	date	NutritionOrder		NutritionOrder.dateTime
=NutritionOrder-formula	formula	token	NutritionOrder		NutritionOrder.enteralFormula.baseFormulaType
=NutritionOrder-instantiates-canonical	instantiates-canonical	reference	NutritionOrder	PlanDefinition ActivityDefinition	NutritionOrder.instantiatesCanonical
=NutritionOrder-instantiates-uri	instantiates-uri	uri	NutritionOrder		NutritionOrder.instantiatesUri
=NutritionOrder-oraldiet	oraldiet	token	NutritionOrder		NutritionOrder.oralDiet.type
=NutritionOrder-provider	provider	reference	NutritionOrder	Practitioner PractitionerRole	NutritionOrder.orderer
=NutritionOrder-status	status	token	NutritionOrder		NutritionOrder.status
=NutritionOrder-supplement	supplement	token	NutritionOrder		NutritionOrder.supplement.type
=Observation-based-on	based-on	reference	Observation	CarePlan MedicationRequest NutritionOrder DeviceRequest ServiceRequest ImmunizationRecommendation	Observation.basedOn
=Observation-category	category	token	Observation		Observation.category
=Observation-code-value-concept	code-value-concept	composite	Observation		Observation
clinical-code	code
Observation-value-concept	value.as(CodeableConcept)
=Observation-code-value-date	code-value-date	composite	Observation		Observation
clinical-code	code
Observation-value-date	value.as(DateTime) | value.as(Period)
=Observation-code-value-quantity	code-value-quantity	composite	Observation		Observation
clinical-code	code
Observation-value-quantity	value.as(Quantity)
=Observation-code-value-string	code-value-string	composite	Observation		Observation
clinical-code	code
Observation-value-string	value.as(string)
=Observation-combo-code-value-concept	combo-code-value-concept	composite	Observation		Observation | Observation.component
Observation-combo-code	code
Observation-combo-value-concept	value.as(CodeableConcept)
=Observation-combo-code-value-quantity	combo-code-value-quantity	composite	Observation		Observation | Observation.component
Observation-combo-code	code
Observation-combo-value-quantity	value.as(Quantity)
=Observation-combo-code	combo-code	token	Observation		Observation.code | Observation.component.code
=Observation-combo-data-absent-reason	combo-data-absent-reason	token	Observation		Observation.dataAbsentReason | Observation.component.dataAbsentReason
=Observation-combo-value-concept	combo-value-concept	token	Observation		(Observation.value as CodeableConcept) | (Observation.component.value as CodeableConcept)
=Observation-combo-value-quantity	combo-value-quantity	quantity	Observation		(Observation.value as Quantity) | (Observation.value as SampledData) | (Observation.component.value as Quantity) | (Observation.component.value as SampledData)
=Observation-component-code-value-concept	component-code-value-concept	composite	Observation		Observation.component
Observation-component-code	code
Observation-component-value-concept	value.as(CodeableConcept)
=Observation-component-code-value-quantity	component-code-value-quantity	composite	Observation		Observation.component
Observation-component-code	code
Observation-component-value-quantity	value.as(Quantity)
=Observation-component-code	component-code	token	Observation		Observation.component.code
=Observation-component-data-absent-reason	component-data-absent-reason	token	Observation		Observation.component.dataAbsentReason
=Observation-component-value-concept	component-value-concept	token	Observation		(Observation.component.value as CodeableConcept)
=Observation-component-value-quantity	component-value-quantity	quantity	Observation		(Observation.component.value as Quantity) | (Observation.component.value as SampledData)
=Observation-data-absent-reason	data-absent-reason	token	Observation		Observation.dataAbsentReason
=Observation-derived-from	derived-from	reference	Observation	Media Observation ImagingStudy MolecularSequence QuestionnaireResponse DocumentReference	Observation.derivedFrom
=Observation-device	device	reference	Observation	Device DeviceMetric	Observation.device
=Observation-focus	focus	reference	Observation	*	Observation.focus
=Observation-has-member	has-member	reference	Observation	Observation MolecularSequence QuestionnaireResponse	Observation.hasMember
=Observation-method	method	token	Observation		Observation.method
=Observation-part-of	part-of	reference	Observation	Immunization MedicationDispense MedicationAdministration Procedure ImagingStudy MedicationStatement	Observation.partOf
=Observation-performer	performer	reference	Observation	Practitioner Organization CareTeam Patient PractitionerRole RelatedPerson	Observation.performer
=Observation-specimen	specimen	reference	Observation	Specimen	Observation.specimen
=Observation-status	status	token	Observation		Observation.status
=Observation-subject	subject	reference	Observation	Group Device Patient Location	Observation.subject
=Observation-value-concept	value-concept	token	Observation		(Observation.value as CodeableConcept)
=Observation-value-date	value-date	date	Observation		(Observation.value as dateTime) | (Observation.value as Period)
=Observation-value-quantity	value-quantity	quantity	Observation		(Observation.value as Quantity) | (Observation.value as SampledData)
=Observation-value-string	value-string	string	Observation		(Observation.value as string) | (Observation.value as CodeableConcept).text
=OperationDefinition-base	base	reference	OperationDefinition	OperationDefinition	OperationDefinition.base
=OperationDefinition-code	code	token	OperationDefinition		OperationDefinition.code
=OperationDefinition-input-profile	input-profile	reference	OperationDefinition	StructureDefinition	OperationDefinition.inputProfile
=OperationDefinition-instance	instance	token	OperationDefinition		OperationDefinition.instance
=OperationDefinition-kind	kind	token	OperationDefinition		OperationDefinition.kind
=OperationDefinition-output-profile	output-profile	reference	OperationDefinition	StructureDefinition	OperationDefinition.outputProfile
=OperationDefinition-system	system	token	OperationDefinition		OperationDefinition.system
=OperationDefinition-type	type	token	OperationDefinition		OperationDefinition.type
=Organization-active	active	token	Organization		Organization.active
=Organization-address-city	address-city	string	Organization		Organization.address.city
=Organization-address-country	address-country	string	Organization		Organization.address.country
=Organization-address-postalcode	address-postalcode	string	Organization		Organization.address.postalCode
=Organization-address-state	address-state	string	Organization		Organization.address.state
=Organization-address-use	address-use	token	Organization		Organization.address.use
=Organization-address	address	string	Organization		Organization.address
=Organization-endpoint	endpoint	reference	Organization	Endpoint	Organization.endpoint
=Organization-identifier	identifier	token	Organization		Organization.identifier
=Organization-name	name	string	Organization		Organization.name | Organization.alias
=Organization-partof	partof	reference	Organization	Organization	Organization.partOf
=Organization-phonetic	phonetic	string	Organization		Organization.name	phonetic
=Organization-type	type	token	Organization		Organization.type
=OrganizationAffiliation-active	active	token	OrganizationAffiliation		OrganizationAffiliation.active
=OrganizationAffiliation-date	date	date	OrganizationAffiliation		OrganizationAffiliation.period
=OrganizationAffiliation-email	email	token	OrganizationAffiliation		OrganizationAffiliation.telecom.where(system='email')
=OrganizationAffiliation-endpoint	endpoint	reference	OrganizationAffiliation	Endpoint	OrganizationAffiliation.endpoint
=OrganizationAffiliation-identifier	identifier	token	OrganizationAffiliation		OrganizationAffiliation.identifier
=OrganizationAffiliation-location	location	reference	OrganizationAffiliation	Location	OrganizationAffiliation.location
=OrganizationAffiliation-network	network	reference	OrganizationAffiliation	Organization	OrganizationAffiliation.network
=OrganizationAffiliation-participating-organization	participating-organization	reference	OrganizationAffiliation	Organization	OrganizationAffiliation.participatingOrganization
=OrganizationAffiliation-phone	phone	token	OrganizationAffiliation		OrganizationAffiliation.telecom.where(system='phone')
=OrganizationAffiliation-primary-organization	primary-organization	reference	OrganizationAffiliation	Organization	OrganizationAffiliation.organization
=OrganizationAffiliation-role	role	token	OrganizationAffiliation		OrganizationAffiliation.code
=OrganizationAffiliation-service	service	reference	OrganizationAffiliation	HealthcareService	OrganizationAffiliation.healthcareService
=OrganizationAffiliation-specialty	specialty	token	OrganizationAffiliation		OrganizationAffiliation.specialty
=OrganizationAffiliation-telecom	telecom	token	OrganizationAffiliation		OrganizationAffiliation.telecom
=Patient-active	active	token	Patient		Patient.active
=Patient-death-date	death-date	date	Patient		(Patient.deceased as dateTime)
=Patient-deceased	deceased	token	Patient		Patient.deceased.exists() and Patient.deceased != false
=Patient-general-practitioner	general-practitioner	reference	Patient	Practitioner Organization PractitionerRole	Patient.generalPractitioner
=Patient-identifier	identifier	token	Patient		Patient.identifier
=Patient-language	language	token	Patient		Patient.communication.language
=Patient-link	link	reference	Patient	Patient RelatedPerson	Patient.link.other
=Patient-name	name	string	Patient		Patient.name
=Patient-organization	organization	reference	Patient	Organization	Patient.managingOrganization
=PaymentNotice-created	created	date	PaymentNotice		PaymentNotice.created
=PaymentNotice-identifier	identifier	token	PaymentNotice		PaymentNotice.identifier
=PaymentNotice-payment-status	payment-status	token	PaymentNotice		PaymentNotice.paymentStatus
=PaymentNotice-provider	provider	reference	PaymentNotice	Practitioner Organization PractitionerRole	PaymentNotice.provider
=PaymentNotice-request	request	reference	PaymentNotice	*	PaymentNotice.request
=PaymentNotice-response	response	reference	PaymentNotice	*	PaymentNotice.response
=PaymentNotice-status	status	token	PaymentNotice		PaymentNotice.status
=PaymentReconciliation-created	created	date	PaymentReconciliation		PaymentReconciliation.created
=PaymentReconciliation-disposition	disposition	string	PaymentReconciliation		PaymentReconciliation.disposition
=PaymentReconciliation-identifier	identifier	token	PaymentReconciliation		PaymentReconciliation.identifier
=PaymentReconciliation-outcome	outcome	token	PaymentReconciliation		PaymentReconciliation.outcome
=PaymentReconciliation-payment-issuer	payment-issuer	reference	PaymentReconciliation	Organization	PaymentReconciliation.paymentIssuer
=PaymentReconciliation-request	request	reference	PaymentReconciliation	Task	PaymentReconciliation.request
=PaymentReconciliation-requestor	requestor	reference	PaymentReconciliation	Practitioner Organization PractitionerRole	PaymentReconciliation.requestor
=PaymentReconciliation-status	status	token	PaymentReconciliation		PaymentReconciliation.status
=Person-identifier	identifier	token	Person		Person.identifier
=Person-link	link	reference	Person	Practitioner Patient Person RelatedPerson	Person.link.target
=Person-name	name	string	Person		Person.name
=Person-organization	organization	reference	Person	Organization	Person.managingOrganization
=Person-patient	patient	reference	Person	Patient	Person.link.target.where(resolve() is Patient)
=Person-practitioner	practitioner	reference	Person	Practitioner	Person.link.target.where(resolve() is Practitioner)
=Person-relatedperson	relatedperson	reference	Person	RelatedPerson	Person.link.target.where(resolve() is RelatedPerson)
=PlanDefinition-composed-of	composed-of	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='composed-of').resource
=PlanDefinition-context-quantity	context-quantity	quantity	PlanDefinition		(PlanDefinition.useContext.value as Quantity) | (PlanDefinition.useContext.value as Range)
=PlanDefinition-context-type-quantity	context-type-quantity	composite	PlanDefinition		PlanDefinition.useContext
PlanDefinition-context-type	code
PlanDefinition-context-quantity	value.as(Quantity) | value.as(Range)
=PlanDefinition-context-type-value	context-type-value	composite	PlanDefinition		PlanDefinition.useContext
PlanDefinition-context-type	code
PlanDefinition-context	value.as(CodeableConcept)
=PlanDefinition-context-type	context-type	token	PlanDefinition		PlanDefinition.useContext.code
=PlanDefinition-context	context	token	PlanDefinition		(PlanDefinition.useContext.value as CodeableConcept)
=PlanDefinition-date	date	date	PlanDefinition		PlanDefinition.date
=PlanDefinition-definition	definition	reference	PlanDefinition	Questionnaire PlanDefinition ActivityDefinition	PlanDefinition.action.definition
=PlanDefinition-depends-on	depends-on	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='depends-on').resource | PlanDefinition.library
=PlanDefinition-derived-from	derived-from	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='derived-from').resource
=PlanDefinition-description	description	string	PlanDefinition		PlanDefinition.description
=PlanDefinition-effective	effective	date	PlanDefinition		PlanDefinition.effectivePeriod
=PlanDefinition-identifier	identifier	token	PlanDefinition		PlanDefinition.identifier
=PlanDefinition-jurisdiction	jurisdiction	token	PlanDefinition		PlanDefinition.jurisdiction
=PlanDefinition-name	name	string	PlanDefinition		PlanDefinition.name
=PlanDefinition-predecessor	predecessor	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='predecessor').resource
=PlanDefinition-publisher	publisher	string	PlanDefinition		PlanDefinition.publisher
=PlanDefinition-status	status	token	PlanDefinition		PlanDefinition.status
=PlanDefinition-successor	successor	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='successor').resource
=PlanDefinition-title	title	string	PlanDefinition		PlanDefinition.title
=PlanDefinition-topic	topic	token	PlanDefinition		PlanDefinition.topic
=PlanDefinition-type	type	token	PlanDefinition		PlanDefinition.type
=PlanDefinition-url	url	uri	PlanDefinition		PlanDefinition.url
=PlanDefinition-version	version	token	PlanDefinition		PlanDefinition.version
=Practitioner-active	active	token	Practitioner		Practitioner.active
=Practitioner-communication	communication	token	Practitioner		Practitioner.communication
=Practitioner-identifier	identifier	token	Practitioner		Practitioner.identifier
=Practitioner-name	name	string	Practitioner		Practitioner.name
=PractitionerRole-active	active	token	PractitionerRole		PractitionerRole.active
=PractitionerRole-date	date	date	PractitionerRole		PractitionerRole.period
=PractitionerRole-endpoint	endpoint	reference	PractitionerRole	Endpoint	PractitionerRole.endpoint
=PractitionerRole-identifier	identifier	token	PractitionerRole		PractitionerRole.identifier
=PractitionerRole-location	location	reference	PractitionerRole	Location	PractitionerRole.location
=PractitionerRole-organization	organization	reference	PractitionerRole	Organization	PractitionerRole.organization
=PractitionerRole-practitioner	practitioner	reference	PractitionerRole	Practitioner	PractitionerRole.practitioner
=PractitionerRole-role	role	token	PractitionerRole		PractitionerRole.code
=PractitionerRole-service	service	reference	PractitionerRole	HealthcareService	PractitionerRole.healthcareService
=PractitionerRole-specialty	specialty	token	PractitionerRole		PractitionerRole.specialty
=Procedure-based-on	based-on	reference	Procedure	CarePlan ServiceRequest	Procedure.basedOn
=Procedure-category	category	token	Procedure		Procedure.category
=Procedure-instantiates-canonical	instantiates-canonical	reference	Procedure	Questionnaire Measure PlanDefinition OperationDefinition ActivityDefinition	Procedure.instantiatesCanonical
=Procedure-instantiates-uri	instantiates-uri	uri	Procedure		Procedure.instantiatesUri
=Procedure-location	location	reference	Procedure	Location	Procedure.location
=Procedure-part-of	part-of	reference	Procedure	Observation Procedure MedicationAdministration	Procedure.partOf
=Procedure-performer	performer	reference	Procedure	Practitioner Organization Device Patient PractitionerRole RelatedPerson	Procedure.performer.actor
=Procedure-reason-code	reason-code	token	Procedure		Procedure.reasonCode
=Procedure-reason-reference	reason-reference	reference	Procedure	Condition Observation Procedure DiagnosticReport DocumentReference	Procedure.reasonReference
=Procedure-status	status	token	Procedure		Procedure.status
=Procedure-subject	subject	reference	Procedure	Group Patient	Procedure.subject
=Provenance-agent-role	agent-role	token	Provenance		Provenance.agent.role
=Provenance-agent-type	agent-type	token	Provenance		Provenance.agent.type
=Provenance-agent	agent	reference	Provenance	Practitioner Organization Device Patient PractitionerRole RelatedPerson	Provenance.agent.who
=Provenance-entity	entity	reference	Provenance	*	Provenance.entity.what
=Provenance-location	location	reference	Provenance	Location	Provenance.location
=Provenance-patient	patient	reference	Provenance	Patient	Provenance.target.where(resolve() is Patient)
=Provenance-recorded	recorded	date	Provenance		Provenance.recorded
=Provenance-signature-type	signature-type	token	Provenance		Provenance.signature.type
=Provenance-target	target	reference	Provenance	*	Provenance.target
=Provenance-when	when	date	Provenance		(Provenance.occurred as dateTime)
=Questionnaire-code	code	token	Questionnaire		Questionnaire.item.code
=Questionnaire-context-quantity	context-quantity	quantity	Questionnaire		(Questionnaire.useContext.value as Quantity) | (Questionnaire.useContext.value as Range)
=Questionnaire-context-type-quantity	context-type-quantity	composite	Questionnaire		Questionnaire.useContext
Questionnaire-context-type	code
Questionnaire-context-quantity	value.as(Quantity) | value.as(Range)
=Questionnaire-context-type-value	context-type-value	composite	Questionnaire		Questionnaire.useContext
Questionnaire-context-type	code
Questionnaire-context	value.as(CodeableConcept)
=Questionnaire-context-type	context-type	token	Questionnaire		Questionnaire.useContext.code
=Questionnaire-context	context	token	Questionnaire		(Questionnaire.useContext.value as CodeableConcept)
=Questionnaire-date	date	date	Questionnaire		Questionnaire.date
=Questionnaire-definition	definition	uri	Questionnaire		Questionnaire.item.definition
=Questionnaire-description	description	string	Questionnaire		Questionnaire.description
=Questionnaire-effective	effective	date	Questionnaire		Questionnaire.effectivePeriod
=Questionnaire-identifier	identifier	token	Questionnaire		Questionnaire.identifier
=Questionnaire-jurisdiction	jurisdiction	token	Questionnaire		Questionnaire.jurisdiction
=Questionnaire-name	name	string	Questionnaire		Questionnaire.name
=Questionnaire-publisher	publisher	string	Questionnaire		Questionnaire.publisher
=Questionnaire-status	status	token	Questionnaire		Questionnaire.status
=Questionnaire-subject-type	subject-type	token	Questionnaire		Questionnaire.subjectType
=Questionnaire-title	title	string	Questionnaire		Questionnaire.title
=Questionnaire-url	url	uri	Questionnaire		Questionnaire.url
=Questionnaire-version	version	token	Questionnaire		Questionnaire.version
=QuestionnaireResponse-author	author	reference	QuestionnaireResponse	Practitioner Organization Device Patient PractitionerRole RelatedPerson	QuestionnaireResponse.author
=QuestionnaireResponse-authored	authored	date	QuestionnaireResponse		QuestionnaireResponse.authored
=QuestionnaireResponse-based-on	based-on	reference	QuestionnaireResponse	CarePlan ServiceRequest	QuestionnaireResponse.basedOn
=QuestionnaireResponse-encounter	encounter	reference	QuestionnaireResponse	Encounter	QuestionnaireResponse.encounter
=QuestionnaireResponse-identifier	identifier	token	QuestionnaireResponse		QuestionnaireResponse.identifier
=QuestionnaireResponse-part-of	part-of	reference	QuestionnaireResponse	Observation Procedure	QuestionnaireResponse.partOf
=QuestionnaireResponse-patient	patient	reference	QuestionnaireResponse	Patient	QuestionnaireResponse.subject.where(resolve() is Patient)
=QuestionnaireResponse-questionnaire	questionnaire	reference	QuestionnaireResponse	Questionnaire	QuestionnaireResponse.questionnaire
=QuestionnaireResponse-source	source	reference	QuestionnaireResponse	Practitioner Patient PractitionerRole RelatedPerson	QuestionnaireResponse.source
=QuestionnaireResponse-status	status	token	QuestionnaireResponse		QuestionnaireResponse.status
=QuestionnaireResponse-subject	subject	reference	QuestionnaireResponse	*	QuestionnaireResponse.subject
=RelatedPerson-active	active	token	RelatedPerson		RelatedPerson.active
=RelatedPerson-identifier	identifier	token	RelatedPerson		RelatedPerson.identifier
=RelatedPerson-name	name	string	RelatedPerson		RelatedPerson.name
=RelatedPerson-patient	patient	reference	RelatedPerson	Patient	RelatedPerson.patient
=RelatedPerson-relationship	relationship	token	RelatedPerson		RelatedPerson.relationship
=RequestGroup-author	author	reference	RequestGroup	Practitioner Device PractitionerRole	RequestGroup.author
=RequestGroup-authored	authored	date	RequestGroup		RequestGroup.authoredOn
=RequestGroup-code	code	token	RequestGroup		RequestGroup.code
=RequestGroup-encounter	encounter	reference	RequestGroup	Encounter	RequestGroup.encounter
=RequestGroup-group-identifier	group-identifier	token	RequestGroup		RequestGroup.groupIdentifier
=RequestGroup-identifier	identifier	token	RequestGroup		RequestGroup.identifier
=RequestGroup-instantiates-canonical	instantiates-canonical	reference	RequestGroup		RequestGroup.instantiatesCanonical
=RequestGroup-instantiates-uri	instantiates-uri	uri	RequestGroup		RequestGroup.instantiatesUri
=RequestGroup-intent	intent	token	RequestGroup		RequestGroup.intent
=RequestGroup-participant	participant	reference	RequestGroup	Practitioner Device Patient PractitionerRole RelatedPerson	RequestGroup.action.participant
=RequestGroup-patient	patient	reference	RequestGroup	Patient	RequestGroup.subject.where(resolve() is Patient)
=RequestGroup-priority	priority	token	RequestGroup		RequestGroup.priority
=RequestGroup-status	status	token	RequestGroup		RequestGroup.status
=RequestGroup-subject	subject	reference	RequestGroup	Group Patient	RequestGroup.subject
=ResearchDefinition-composed-of	composed-of	reference	ResearchDefinition	*	ResearchDefinition.relatedArtifact.where(type='composed-of').resource
=ResearchDefinition-context-quantity	context-quantity	quantity	ResearchDefinition		(ResearchDefinition.useContext.value as Quantity) | (ResearchDefinition.useContext.value as Range)
=ResearchDefinition-context-type-quantity	context-type-quantity	composite	ResearchDefinition		ResearchDefinition.useContext
ResearchDefinition-context-type	code
ResearchDefinition-context-quantity	value.as(Quantity) | value.as(Range)
=ResearchDefinition-context-type-value	context-type-value	composite	ResearchDefinition		ResearchDefinition.useContext
ResearchDefinition-context-type	code
ResearchDefinition-context	value.as(CodeableConcept)
=ResearchDefinition-context-type	context-type	token	ResearchDefinition		ResearchDefinition.useContext.code
=ResearchDefinition-context	context	token	ResearchDefinition		(ResearchDefinition.useContext.value as CodeableConcept)
=ResearchDefinition-date	date	date	ResearchDefinition		ResearchDefinition.date
=ResearchDefinition-depends-on	depends-on	reference	ResearchDefinition	*	ResearchDefinition.relatedArtifact.where(type='depends-on').resource | ResearchDefinition.library
=ResearchDefinition-derived-from	derived-from	reference	ResearchDefinition	*	ResearchDefinition.relatedArtifact.where(type='derived-from').resource
=ResearchDefinition-description	description	string	ResearchDefinition		ResearchDefinition.description
=ResearchDefinition-effective	effective	date	ResearchDefinition		ResearchDefinition.effectivePeriod
=ResearchDefinition-identifier	identifier	token	ResearchDefinition		ResearchDefinition.identifier
=ResearchDefinition-jurisdiction	jurisdiction	token	ResearchDefinition		ResearchDefinition.jurisdiction
=ResearchDefinition-name	name	string	ResearchDefinition		ResearchDefinition.name
=ResearchDefinition-predecessor	predecessor	reference	ResearchDefinition	*	ResearchDefinition.relatedArtifact.where(type='predecessor').resource
=ResearchDefinition-publisher	publisher	string	ResearchDefinition		ResearchDefinition.publisher
=ResearchDefinition-status	status	token	ResearchDefinition		ResearchDefinition.status
=ResearchDefinition-successor	successor	reference	ResearchDefinition	*	ResearchDefinition.relatedArtifact.where(type='successor').resource
=ResearchDefinition-title	title	string	ResearchDefinition		ResearchDefinition.title
=ResearchDefinition-topic	topic	token	ResearchDefinition		ResearchDefinition.topic
=ResearchDefinition-url	url	uri	ResearchDefinition		ResearchDefinition.url
=ResearchDefinition-version	version	token	ResearchDefinition		ResearchDefinition.version
=ResearchElementDefinition-composed-of	composed-of	reference	ResearchElementDefinition	*	ResearchElementDefinition.relatedArtifact.where(type='composed-of').resource
=ResearchElementDefinition-context-quantity	context-quantity	quantity	ResearchElementDefinition		(ResearchElementDefinition.useContext.value as Quantity) | (ResearchElementDefinition.useContext.value as Range)
=ResearchElementDefinition-context-type-quantity	context-type-quantity	composite	ResearchElementDefinition		ResearchElementDefinition.useContext
ResearchElementDefinition-context-type	code
ResearchElementDefinition-context-quantity	value.as(Quantity) | value.as(Range)
=ResearchElementDefinition-context-type-value	context-type-value	composite	ResearchElementDefinition		ResearchElementDefinition.useContext
ResearchElementDefinition-context-type	code
ResearchElementDefinition-context	value.as(CodeableConcept)
=ResearchElementDefinition-context-type	context-type	token	ResearchElementDefinition		ResearchElementDefinition.useContext.code
=ResearchElementDefinition-context	context	token	ResearchElementDefinition		(ResearchElementDefinition.useContext.value as CodeableConcept)
=ResearchElementDefinition-date	date	date	ResearchElementDefinition		ResearchElementDefinition.date
=ResearchElementDefinition-depends-on	depends-on	reference	ResearchElementDefinition	*	ResearchElementDefinition.relatedArtifact.where(type='depends-on').resource | ResearchElementDefinition.library
=ResearchElementDefinition-derived-from	derived-from	reference	ResearchElementDefinition	*	ResearchElementDefinition.relatedArtifact.where(type='derived-from').resource
=ResearchElementDefinition-description	description	string	ResearchElementDefinition		ResearchElementDefinition.description
=ResearchElementDefinition-effective	effective	date	ResearchElementDefinition		ResearchElementDefinition.effectivePeriod
=ResearchElementDefinition-identifier	identifier	token	ResearchElementDefinition		ResearchElementDefinition.identifier
=ResearchElementDefinition-jurisdiction	jurisdiction	token	ResearchElementDefinition		ResearchElementDefinition.jurisdiction
=ResearchElementDefinition-name	name	string	ResearchElementDefinition		ResearchElementDefinition.name
=ResearchElementDefinition-predecessor	predecessor	reference	ResearchElementDefinition	*	ResearchElementDefinition.relatedArtifact.where(type='predecessor').resource
=ResearchElementDefinition-publisher	publisher	string	ResearchElementDefinition		ResearchElementDefinition.publisher
=ResearchElementDefinition-status	status	token	ResearchElementDefinition		ResearchElementDefinition.status
=ResearchElementDefinition-successor	successor	reference	ResearchElementDefinition	*	ResearchElementDefinition.relatedArtifact.where(type='successor').resource
=ResearchElementDefinition-title	title	string	ResearchElementDefinition		ResearchElementDefinition.title
=ResearchElementDefinition-topic	topic	token	ResearchElementDefinition		ResearchElementDefinition.topic
=ResearchElementDefinition-url	url	uri	ResearchElementDefinition		ResearchElementDefinition.url
=ResearchElementDefinition-version	version	token	ResearchElementDefinition		ResearchElementDefinition.version
=ResearchStudy-category	category	token	ResearchStudy		ResearchStudy.category
=ResearchStudy-date	date	date	ResearchStudy		ResearchStudy.period
=ResearchStudy-focus	focus	token	ResearchStudy		ResearchStudy.focus
=ResearchStudy-identifier	identifier	token	ResearchStudy		ResearchStudy.identifier
=ResearchStudy-keyword	keyword	token	ResearchStudy		ResearchStudy.keyword
=ResearchStudy-location	location	token	ResearchStudy		ResearchStudy.location
=ResearchStudy-partof	partof	reference	ResearchStudy	ResearchStudy	ResearchStudy.partOf
=ResearchStudy-principalinvestigator	principalinvestigator	reference	ResearchStudy	Practitioner PractitionerRole	ResearchStudy.principalInvestigator
=ResearchStudy-protocol	protocol	reference	ResearchStudy	PlanDefinition	ResearchStudy.protocol
=ResearchStudy-site	site	reference	ResearchStudy	Location	ResearchStudy.site
=ResearchStudy-sponsor	sponsor	reference	ResearchStudy	Organization	ResearchStudy.sponsor
=ResearchStudy-status	status	token	ResearchStudy		ResearchStudy.status
=ResearchStudy-title	title	string	ResearchStudy		ResearchStudy.title
=ResearchSubject-date	date	date	ResearchSubject		ResearchSubject.period
=ResearchSubject-identifier	identifier	token	ResearchSubject		ResearchSubject.identifier
=ResearchSubject-individual	individual	reference	ResearchSubject	Patient	ResearchSubject.individual
=ResearchSubject-patient	patient	reference	ResearchSubject	Patient	ResearchSubject.individual
=ResearchSubject-status	status	token	ResearchSubject		ResearchSubject.status
=ResearchSubject-study	study	reference	ResearchSubject	ResearchStudy	ResearchSubject.study
=Resource-content	_content	string	Resource
=Resource-id	_id	token	Resource		Resource.id
=Resource-lastUpdated	_lastUpdated	date	Resource		Resource.meta.lastUpdated
=Resource-profile	_profile	uri	Resource		Resource.meta.profile
=Resource-query	_query	token	Resource
=Resource-security	_security	token	Resource		Resource.meta.security
=Resource-source	_source	uri	Resource		Resource.meta.source
=Resource-tag	_tag	token	Resource		Resource.meta.tag
=RiskAssessment-condition	condition	reference	RiskAssessment	Condition	RiskAssessment.condition
=RiskAssessment-method	method	token	RiskAssessment		RiskAssessment.method
=RiskAssessment-performer	performer	reference	RiskAssessment	Practitioner Device PractitionerRole	RiskAssessment.performer
=RiskAssessment-probability	probability	number	RiskAssessment		RiskAssessment.prediction.probability
=RiskAssessment-risk	risk	token	RiskAssessment		RiskAssessment.prediction.qualitativeRisk
=RiskAssessment-subject	subject	reference	RiskAssessment	Group Patient	RiskAssessment.subject
=RiskEvidenceSynthesis-context-quantity	context-quantity	quantity	RiskEvidenceSynthesis		(RiskEvidenceSynthesis.useContext.value as Quantity) | (RiskEvidenceSynthesis.useContext.value as Range)
=RiskEvidenceSynthesis-context-type-quantity	context-type-quantity	composite	RiskEvidenceSynthesis		RiskEvidenceSynthesis.useContext
RiskEvidenceSynthesis-context-type	code
RiskEvidenceSynthesis-context-quantity	value.as(Quantity) | value.as(Range)
=RiskEvidenceSynthesis-context-type-value	context-type-value	composite	RiskEvidenceSynthesis		RiskEvidenceSynthesis.useContext
RiskEvidenceSynthesis-context-type	code
RiskEvidenceSynthesis-context	value.as(CodeableConcept)
=RiskEvidenceSynthesis-context-type	context-type	token	RiskEvidenceSynthesis		RiskEvidenceSynthesis.useContext.code
=RiskEvidenceSynthesis-context	context	token	RiskEvidenceSynthesis		(RiskEvidenceSynthesis.useContext.value as CodeableConcept)
=RiskEvidenceSynthesis-date	date	date	RiskEvidenceSynthesis		RiskEvidenceSynthesis.date
=RiskEvidenceSynthesis-description	description	string	RiskEvidenceSynthesis		RiskEvidenceSynthesis.description
=RiskEvidenceSynthesis-effective	effective	date	RiskEvidenceSynthesis		RiskEvidenceSynthesis.effectivePeriod
=RiskEvidenceSynthesis-identifier	identifier	token	RiskEvidenceSynthesis		RiskEvidenceSynthesis.identifier
=RiskEvidenceSynthesis-jurisdiction	jurisdiction	token	RiskEvidenceSynthesis		RiskEvidenceSynthesis.jurisdiction
=RiskEvidenceSynthesis-name	name	string	RiskEvidenceSynthesis		RiskEvidenceSynthesis.name
=RiskEvidenceSynthesis-publisher	publisher	string	RiskEvidenceSynthesis		RiskEvidenceSynthesis.publisher
=RiskEvidenceSynthesis-status	status	token	RiskEvidenceSynthesis		RiskEvidenceSynthesis.status
=RiskEvidenceSynthesis-title	title	string	RiskEvidenceSynthesis		RiskEvidenceSynthesis.title
=RiskEvidenceSynthesis-url	url	uri	RiskEvidenceSynthesis		RiskEvidenceSynthesis.url
=RiskEvidenceSynthesis-version	version	token	RiskEvidenceSynthesis		RiskEvidenceSynthesis.version
=Schedule-active	active	token	Schedule		Schedule.active
=Schedule-actor	actor	reference	Schedule	Practitioner Device Patient HealthcareService PractitionerRole RelatedPerson Location	Schedule.actor
=Schedule-date	date	date	Schedule		Schedule.planningHorizon
=Schedule-identifier	identifier	token	Schedule		Schedule.identifier
=Schedule-service-category	service-category	token	Schedule		Schedule.serviceCategory
=Schedule-service-type	service-type	token	Schedule		Schedule.serviceType
=Schedule-specialty	specialty	token	Schedule		Schedule.specialty
=SearchParameter-base	base	token	SearchParameter		SearchParameter.base
=SearchParameter-code	code	token	SearchParameter		SearchParameter.code
=SearchParameter-component	component	reference	SearchParameter	SearchParameter	SearchParameter.component.definition
=SearchParameter-derived-from	derived-from	reference	SearchParameter	SearchParameter	SearchParameter.derivedFrom
=SearchParameter-target	target	token	SearchParameter		SearchParameter.target
=SearchParameter-type	type	token	SearchParameter		SearchParameter.type
=ServiceRequest-authored	authored	date	ServiceRequest		ServiceRequest.authoredOn
=ServiceRequest-based-on	based-on	reference	ServiceRequest	CarePlan MedicationRequest ServiceRequest	ServiceRequest.basedOn
=ServiceRequest-body-site	body-site	token	ServiceRequest		ServiceRequest.bodySite
=ServiceRequest-category	category	token	ServiceRequest		ServiceRequest.category
=ServiceRequest-instantiates-canonical	instantiates-canonical	reference	ServiceRequest	PlanDefinition ActivityDefinition	ServiceRequest.instantiatesCanonical
=ServiceRequest-instantiates-uri	instantiates-uri	uri	ServiceRequest		ServiceRequest.instantiatesUri
=ServiceRequest-intent	intent	token	ServiceRequest		ServiceRequest.intent
=ServiceRequest-occurrence	occurrence	date	ServiceRequest		ServiceRequest.occurrence
=ServiceRequest-performer-type	performer-type	token	ServiceRequest		ServiceRequest.performerType
=ServiceRequest-performer	performer	reference	ServiceRequest	Practitioner Organization CareTeam Device Patient HealthcareService PractitionerRole RelatedPerson	ServiceRequest.performer
=ServiceRequest-priority	priority	token	ServiceRequest		ServiceRequest.priority
=ServiceRequest-replaces	replaces	reference	ServiceRequest	ServiceRequest	ServiceRequest.replaces
=ServiceRequest-requester	requester	reference	ServiceRequest	Practitioner Organization Device Patient PractitionerRole RelatedPerson	ServiceRequest.requester
=ServiceRequest-requisition	requisition	token	ServiceRequest		ServiceRequest.requisition
=ServiceRequest-specimen	specimen	reference	ServiceRequest	Specimen	ServiceRequest.specimen
=ServiceRequest-status	status	token	ServiceRequest		ServiceRequest.status
=ServiceRequest-subject	subject	reference	ServiceRequest	Group Device Patient Location	ServiceRequest.subject
=Slot-appointment-type	appointment-type	token	Slot		Slot.appointmentType
=Slot-identifier	identifier	token	Slot		Slot.identifier
=Slot-schedule	schedule	reference	Slot	Schedule	Slot.schedule
=Slot-service-category	service-category	token	Slot		Slot.serviceCategory
=Slot-service-type	service-type	token	Slot		Slot.serviceType
=Slot-specialty	specialty	token	Slot		Slot.specialty
=Slot-start	start	date	Slot		Slot.start
=Slot-status	status	token	Slot		Slot.status
=Specimen-accession	accession	token	Specimen		Specimen.accessionIdentifier
=Specimen-bodysite	bodysite	token	Specimen		Specimen.collection.bodySite
=Specimen-collected	collected	date	Specimen		Specimen.collection.collected
=Specimen-collector	collector	reference	Specimen	Practitioner PractitionerRole	Specimen.collection.collector
=Specimen-container-id	container-id	token	Specimen		Specimen.container.identifier
=Specimen-container	container	token	Specimen		Specimen.container.type
=Specimen-identifier	identifier	token	Specimen		Specimen.identifier
=Specimen-parent	parent	reference	Specimen	Specimen	Specimen.parent
=Specimen-patient	patient	reference	Specimen	Patient	Specimen.subject.where(resolve() is Patient)
=Specimen-status	status	token	Specimen		Specimen.status
=Specimen-subject	subject	reference	Specimen	Group Device Patient Substance Location	Specimen.subject
=Specimen-type	type	token	Specimen		Specimen.type
=SpecimenDefinition-container	container	token	SpecimenDefinition		SpecimenDefinition.typeTested.container.type
=SpecimenDefinition-identifier	identifier	token	SpecimenDefinition		SpecimenDefinition.identifier
=SpecimenDefinition-type	type	token	SpecimenDefinition		SpecimenDefinition.typeCollected
=StructureDefinition-abstract	abstract	token	StructureDefinition		StructureDefinition.abstract
=StructureDefinition-base-path	base-path	token	StructureDefinition		StructureDefinition.snapshot.element.base.path | StructureDefinition.differential.element.base.path
=StructureDefinition-base	base	reference	StructureDefinition	StructureDefinition	StructureDefinition.baseDefinition
=StructureDefinition-derivation	derivation	token	StructureDefinition		StructureDefinition.derivation
=StructureDefinition-experimental	experimental	token	StructureDefinition		StructureDefinition.experimental
=StructureDefinition-ext-context	ext-context	token	StructureDefinition		StructureDefinition.context.type
=StructureDefinition-keyword	keyword	token	StructureDefinition		StructureDefinition.keyword
=StructureDefinition-kind	kind	token	StructureDefinition		StructureDefinition.kind
=StructureDefinition-path	path	token	StructureDefinition		StructureDefinition.snapshot.element.path | StructureDefinition.differential.element.path
=StructureDefinition-type	type	uri	StructureDefinition		StructureDefinition.type
=StructureDefinition-valueset	valueset	reference	StructureDefinition	ValueSet	StructureDefinition.snapshot.element.binding.valueSet
=Subscription-contact	contact	token	Subscription		Subscription.contact
=Subscription-criteria	criteria	string	Subscription		Subscription.criteria
=Subscription-payload	payload	token	Subscription		Subscription.channel.payload
=Subscription-status	status	token	Subscription		Subscription.status
=Subscription-type	type	token	Subscription		Subscription.channel.type
=Subscription-url	url	uri	Subscription		Subscription.channel.endpoint
=Substance-category	category	token	Substance		Substance.category
=Substance-code	code	token	Substance		Substance.code | (Substance.ingredient.substance as CodeableConcept)
=Substance-container-identifier	container-identifier	token	Substance		Substance.instance.identifier
=Substance-expiry	expiry	date	Substance		Substance.instance.expiry
=Substance-identifier	identifier	token	Substance		Substance.identifier
=Substance-quantity	quantity	quantity	Substance		Substance.instance.quantity
=Substance-status	status	token	Substance		Substance.status
=Substance-substance-reference	substance-reference	reference	Substance	Substance	(Substance.ingredient.substance as Reference)
=SubstanceSpecification-code	code	token	SubstanceSpecification		SubstanceSpecification.code.code
=SupplyDelivery-receiver	receiver	reference	SupplyDelivery	Practitioner PractitionerRole	SupplyDelivery.receiver
=SupplyDelivery-status	status	token	SupplyDelivery		SupplyDelivery.status
=SupplyDelivery-supplier	supplier	reference	SupplyDelivery	Practitioner Organization PractitionerRole	SupplyDelivery.supplier
=SupplyRequest-category	category	token	SupplyRequest		SupplyRequest.category
=SupplyRequest-requester	requester	reference	SupplyRequest	Practitioner Organization Device Patient PractitionerRole RelatedPerson	SupplyRequest.requester
=SupplyRequest-status	status	token	SupplyRequest		SupplyRequest.status
=SupplyRequest-subject	subject	reference	SupplyRequest	Organization Patient Location	SupplyRequest.deliverTo
=SupplyRequest-supplier	supplier	reference	SupplyRequest	Organization HealthcareService	SupplyRequest.supplier
=Task-authored-on	authored-on	date	Task		Task.authoredOn
=Task-based-on	based-on	reference	Task	*	Task.basedOn
=Task-business-status	business-status	token	Task		Task.businessStatus
=Task-code	code	token	Task		Task.code
=Task-encounter	encounter	reference	Task	Encounter	Task.encounter
=Task-focus	focus	reference	Task	*	Task.focus
=Task-group-identifier	group-identifier	token	Task		Task.groupIdentifier
=Task-identifier	identifier	token	Task		Task.identifier
=Task-intent	intent	token	Task		Task.intent
=Task-modified	modified	date	Task		Task.lastModified
=Task-owner	owner	reference	Task	Practitioner Organization CareTeam Device Patient HealthcareService PractitionerRole RelatedPerson	Task.owner
=Task-part-of	part-of	reference	Task	Task	Task.partOf
=Task-patient	patient	reference	Task	Patient	Task.for.where(resolve() is Patient)
=Task-performer	performer	token	Task		Task.performerType
=Task-period	period	date	Task		Task.executionPeriod
=Task-priority	priority	token	Task		Task.priority
=Task-requester	requester	reference	Task	Practitioner Organization Device Patient PractitionerRole RelatedPerson	Task.requester
=Task-status	status	token	Task		Task.status
=Task-subject	subject	reference	Task	*	Task.for
=TestReport-identifier	identifier	token	TestReport		TestReport.identifier
=TestReport-issued	issued	date	TestReport		TestReport.issued
=TestReport-participant	participant	uri	TestReport		TestReport.participant.uri
=TestReport-result	result	token	TestReport		TestReport.result
=TestReport-tester	tester	string	TestReport		TestReport.tester
=TestReport-testscript	testscript	reference	TestReport	TestScript	TestReport.testScript
=TestScript-context-quantity	context-quantity	quantity	TestScript		(TestScript.useContext.value as Quantity) | (TestScript.useContext.value as Range)
=TestScript-context-type-quantity	context-type-quantity	composite	TestScript		TestScript.useContext
TestScript-context-type	code
TestScript-context-quantity	value.as(Quantity) | value.as(Range)
=TestScript-context-type-value	context-type-value	composite	TestScript		TestScript.useContext
TestScript-context-type	code
TestScript-context	value.as(CodeableConcept)
=TestScript-context-type	context-type	token	TestScript		TestScript.useContext.code
=TestScript-context	context	token	TestScript		(TestScript.useContext.value as CodeableConcept)
=TestScript-date	date	date	TestScript		TestScript.date
=TestScript-description	description	string	TestScript		TestScript.description
=TestScript-identifier	identifier	token	TestScript		TestScript.identifier
=TestScript-jurisdiction	jurisdiction	token	TestScript		TestScript.jurisdiction
=TestScript-name	name	string	TestScript		TestScript.name
=TestScript-publisher	publisher	string	TestScript		TestScript.publisher
=TestScript-status	status	token	TestScript		TestScript.status
=TestScript-testscript-capability	testscript-capability	string	TestScript		TestScript.metadata.capability.description
=TestScript-title	title	string	TestScript		TestScript.title
=TestScript-url	url	uri	TestScript		TestScript.url
=TestScript-version	version	token	TestScript		TestScript.version
=ValueSet-code	code	token	ValueSet		ValueSet.expansion.contains.code | ValueSet.compose.include.concept.code
=ValueSet-expansion	expansion	uri	ValueSet		ValueSet.expansion.identifier
=ValueSet-reference	reference	uri	ValueSet		ValueSet.compose.include.system
=VerificationResult-target	target	reference	VerificationResult	*	VerificationResult.target
=VisionPrescription-datewritten	datewritten	date	VisionPrescription		VisionPrescription.dateWritten
=VisionPrescription-prescriber	prescriber	reference	VisionPrescription	Practitioner PractitionerRole	VisionPrescription.prescriber
=VisionPrescription-status	status	token	VisionPrescription		VisionPrescription.status
=clinical-code	code	token	AllergyIntolerance Condition DeviceRequest DiagnosticReport FamilyMemberHistory List Medication MedicationAdministration MedicationDispense MedicationRequest MedicationStatement Observation Procedure ServiceRequest		AllergyIntolerance.code | AllergyIntolerance.reaction.substance | Condition.code | (DeviceRequest.code as CodeableConcept) | DiagnosticReport.code | FamilyMemberHistory.condition.code | List.code | Medication.code | (MedicationAdministration.medication as CodeableConcept) | (MedicationDispense.medication as CodeableConcept) | (MedicationRequest.medication as CodeableConcept) | (MedicationStatement.medication as CodeableConcept) | Observation.code | Procedure.code | ServiceRequest.code
=clinical-date	date	date	AllergyIntolerance CarePlan CareTeam ClinicalImpression Composition Consent DiagnosticReport Encounter EpisodeOfCare FamilyMemberHistory Flag Immunization List Observation Procedure RiskAssessment SupplyRequest		AllergyIntolerance.recordedDate | CarePlan.period | CareTeam.period | ClinicalImpression.date | Composition.date | Consent.dateTime | DiagnosticReport.effective | Encounter.period | EpisodeOfCare.period | FamilyMemberHistory.date | Flag.period | Immunization.occurrence | List.date | Observation.effective | Procedure.performed | (RiskAssessment.occurrence as dateTime) | SupplyRequest.authoredOn
=clinical-encounter	encounter	reference	Composition DeviceRequest DiagnosticReport DocumentReference Flag List NutritionOrder Observation Procedure RiskAssessment ServiceRequest VisionPrescription	Encounter EpisodeOfCare	Composition.encounter | DeviceRequest.encounter | DiagnosticReport.encounter | DocumentReference.context.encounter | Flag.encounter | List.encounter | NutritionOrder.encounter | Observation.encounter | Procedure.encounter | RiskAssessment.encounter | ServiceRequest.encounter | VisionPrescription.encounter
=clinical-identifier	identifier	token	AllergyIntolerance CarePlan CareTeam Composition Condition Consent DetectedIssue DeviceRequest DiagnosticReport DocumentManifest DocumentReference Encounter EpisodeOfCare FamilyMemberHistory Goal ImagingStudy Immunization List MedicationAdministration MedicationDispense MedicationRequest MedicationStatement NutritionOrder Observation Procedure RiskAssessment ServiceRequest SupplyDelivery SupplyRequest VisionPrescription		AllergyIntolerance.identifier | CarePlan.identifier | CareTeam.identifier | Composition.identifier | Condition.identifier | Consent.identifier | DetectedIssue.identifier | DeviceRequest.identifier | DiagnosticReport.identifier | DocumentManifest.masterIdentifier | DocumentManifest.identifier | DocumentReference.masterIdentifier | DocumentReference.identifier | Encounter.identifier | EpisodeOfCare.identifier | FamilyMemberHistory.identifier | Goal.identifier | ImagingStudy.identifier | Immunization.identifier | List.identifier | MedicationAdministration.identifier | MedicationDispense.identifier | MedicationRequest.identifier | MedicationStatement.identifier | NutritionOrder.identifier | Observation.identifier | Procedure.identifier | RiskAssessment.identifier | ServiceRequest.identifier | SupplyDelivery.identifier | SupplyRequest.identifier | VisionPrescription.identifier
=clinical-patient	patient	reference	AllergyIntolerance CarePlan CareTeam ClinicalImpression Composition Condition Consent DetectedIssue DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference Encounter EpisodeOfCare FamilyMemberHistory Flag Goal ImagingStudy Immunization List MedicationAdministration MedicationDispense MedicationRequest MedicationStatement NutritionOrder Observation Procedure RiskAssessment ServiceRequest SupplyDelivery VisionPrescription	Patient Group	AllergyIntolerance.patient | CarePlan.subject.where(resolve() is Patient) | CareTeam.subject.where(resolve() is Patient) | ClinicalImpression.subject.where(resolve() is Patient) | Composition.subject.where(resolve() is Patient) | Condition.subject.where(resolve() is Patient) | Consent.patient | DetectedIssue.patient | DeviceRequest.subject.where(resolve() is Patient) | DeviceUseStatement.subject | DiagnosticReport.subject.where(resolve() is Patient) | DocumentManifest.subject.where(resolve() is Patient) | DocumentReference.subject.where(resolve() is Patient) | Encounter.subject.where(resolve() is Patient) | EpisodeOfCare.patient | FamilyMemberHistory.patient | Flag.subject.where(resolve() is Patient) | Goal.subject.where(resolve() is Patient) | ImagingStudy.subject.where(resolve() is Patient) | Immunization.patient | List.subject.where(resolve() is Patient) | MedicationAdministration.subject.where(resolve() is Patient) | MedicationDispense.subject.where(resolve() is Patient) | MedicationRequest.subject.where(resolve() is Patient) | MedicationStatement.subject.where(resolve() is Patient) | NutritionOrder.patient | Observation.subject.where(resolve() is Patient) | Procedure.subject.where(resolve() is Patient) | RiskAssessment.subject.where(resolve() is Patient) | ServiceRequest.subject.where(resolve() is Patient) | SupplyDelivery.patient | VisionPrescription.patient
=clinical-type	type	token	AllergyIntolerance Composition DocumentManifest DocumentReference Encounter EpisodeOfCare		AllergyIntolerance.type | Composition.type | DocumentManifest.type | DocumentReference.type | Encounter.type | EpisodeOfCare.type
=conformance-context-quantity	context-quantity	quantity	CapabilityStatement CodeSystem CompartmentDefinition ConceptMap GraphDefinition ImplementationGuide MessageDefinition NamingSystem OperationDefinition SearchParameter StructureDefinition StructureMap TerminologyCapabilities ValueSet		(CapabilityStatement.useContext.value as Quantity) | (CapabilityStatement.useContext.value as Range) | (CodeSystem.useContext.value as Quantity) | (CodeSystem.useContext.value as Range) | (CompartmentDefinition.useContext.value as Quantity) | (CompartmentDefinition.useContext.value as Range) | (ConceptMap.useContext.value as Quantity) | (ConceptMap.useContext.value as Range) | (GraphDefinition.useContext.value as Quantity) | (GraphDefinition.useContext.value as Range) | (ImplementationGuide.useContext.value as Quantity) | (ImplementationGuide.useContext.value as Range) | (MessageDefinition.useContext.value as Quantity) | (MessageDefinition.useContext.value as Range) | (NamingSystem.useContext.value as Quantity) | (NamingSystem.useContext.value as Range) | (OperationDefinition.useContext.value as Quantity) | (OperationDefinition.useContext.value as Range) | (SearchParameter.useContext.value as Quantity) | (SearchParameter.useContext.value as Range) | (StructureDefinition.useContext.value as Quantity) | (StructureDefinition.useContext.value as Range) | (StructureMap.useContext.value as Quantity) | (StructureMap.useContext.value as Range) | (TerminologyCapabilities.useContext.value as Quantity) | (TerminologyCapabilities.useContext.value as Range) | (ValueSet.useContext.value as Quantity) | (ValueSet.useContext.value as Range)
=conformance-context-type-quantity	context-type-quantity	composite	CapabilityStatement CodeSystem CompartmentDefinition ConceptMap GraphDefinition ImplementationGuide MessageDefinition NamingSystem OperationDefinition SearchParameter StructureDefinition StructureMap TerminologyCapabilities ValueSet		CapabilityStatement.useContext | CodeSystem.useContext | CompartmentDefinition.useContext | ConceptMap.useContext | GraphDefinition.useContext | ImplementationGuide.useContext | MessageDefinition.useContext | NamingSystem.useContext | OperationDefinition.useContext | SearchParameter.useContext | StructureDefinition.useContext | StructureMap.useContext | TerminologyCapabilities.useContext | ValueSet.useContext
conformance-context-type	code
conformance-context-quantity	value.as(Quantity) | value.as(Range)
=conformance-context-type-value	context-type-value	composite	CapabilityStatement CodeSystem CompartmentDefinition ConceptMap GraphDefinition ImplementationGuide MessageDefinition NamingSystem OperationDefinition SearchParameter StructureDefinition StructureMap TerminologyCapabilities ValueSet		CapabilityStatement.useContext | CodeSystem.useContext | CompartmentDefinition.useContext | ConceptMap.useContext | GraphDefinition.useContext | ImplementationGuide.useContext | MessageDefinition.useContext | NamingSystem.useContext | OperationDefinition.useContext | SearchParameter.useContext | StructureDefinition.useContext | StructureMap.useContext | TerminologyCapabilities.useContext | ValueSet.useContext
conformance-context-type	code
conformance-context	value.as(CodeableConcept)
=conformance-context-type	context-type	token	CapabilityStatement CodeSystem CompartmentDefinition ConceptMap GraphDefinition ImplementationGuide MessageDefinition NamingSystem OperationDefinition SearchParameter StructureDefinition StructureMap TerminologyCapabilities ValueSet		CapabilityStatement.useContext.code | CodeSystem.useContext.code | CompartmentDefinition.useContext.code | ConceptMap.useContext.code | GraphDefinition.useContext.code | ImplementationGuide.useContext.code | MessageDefinition.useContext.code | NamingSystem.useContext.code | OperationDefinition.useContext.code | SearchParameter.useContext.code | StructureDefinition.useContext.code | StructureMap.useContext.code | TerminologyCapabilities.useContext.code | ValueSet.useContext.code
=conformance-context	context	token	CapabilityStatement CodeSystem CompartmentDefinition ConceptMap GraphDefinition ImplementationGuide MessageDefinition NamingSystem OperationDefinition SearchParameter StructureDefinition StructureMap TerminologyCapabilities ValueSet		(CapabilityStatement.useContext.value as CodeableConcept) | (CodeSystem.useContext.value as CodeableConcept) | (CompartmentDefinition.useContext.value as CodeableConcept) | (ConceptMap.useContext.value as CodeableConcept) | (GraphDefinition.useContext.value as CodeableConcept) | (ImplementationGuide.useContext.value as CodeableConcept) | (MessageDefinition.useContext.value as CodeableConcept) | (NamingSystem.useContext.value as CodeableConcept) | (OperationDefinition.useContext.value as CodeableConcept) | (SearchParameter.useContext.value as CodeableConcept) | (StructureDefinition.useContext.value as CodeableConcept) | (StructureMap.useContext.value as CodeableConcept) | (TerminologyCapabilities.useContext.value as CodeableConcept) | (ValueSet.useContext.value as CodeableConcept)
=conformance-date	date	date	CapabilityStatement CodeSystem CompartmentDefinition ConceptMap GraphDefinition ImplementationGuide MessageDefinition NamingSystem OperationDefinition SearchParameter StructureDefinition StructureMap TerminologyCapabilities ValueSet		CapabilityStatement.date | CodeSystem.date | CompartmentDefinition.date | ConceptMap.date | GraphDefinition.date | ImplementationGuide.date | MessageDefinition.date | NamingSystem.date | OperationDefinition.date | SearchParameter.date | StructureDefinition.date | StructureMap.date | TerminologyCapabilities.date | ValueSet.date
=conformance-description	description	string	CapabilityStatement CodeSystem CompartmentDefinition ConceptMap GraphDefinition ImplementationGuide MessageDefinition NamingSystem OperationDefinition SearchParameter StructureDefinition StructureMap TerminologyCapabilities ValueSet		CapabilityStatement.description | CodeSystem.description | CompartmentDefinition.description | ConceptMap.description | GraphDefinition.description | ImplementationGuide.description | MessageDefinition.description | NamingSystem.description | OperationDefinition.description | SearchParameter.description | StructureDefinition.description | StructureMap.description | TerminologyCapabilities.description | ValueSet.description
=conformance-identifier	identifier	token	CodeSystem ConceptMap MessageDefinition StructureDefinition StructureMap ValueSet		CodeSystem.identifier | ConceptMap.identifier | MessageDefinition.identifier | StructureDefinition.identifier | StructureMap.identifier | ValueSet.identifier
=conformance-jurisdiction	jurisdiction	token	CapabilityStatement CodeSystem ConceptMap GraphDefinition ImplementationGuide MessageDefinition NamingSystem OperationDefinition SearchParameter StructureDefinition StructureMap TerminologyCapabilities ValueSet		CapabilityStatement.jurisdiction | CodeSystem.jurisdiction | ConceptMap.jurisdiction | GraphDefinition.jurisdiction | ImplementationGuide.jurisdiction | MessageDefinition.jurisdiction | NamingSystem.jurisdiction | OperationDefinition.jurisdiction | SearchParameter.jurisdiction | StructureDefinition.jurisdiction | StructureMap.jurisdiction | TerminologyCapabilities.jurisdiction | ValueSet.jurisdiction
=conformance-name	name	string	CapabilityStatement CodeSystem CompartmentDefinition ConceptMap GraphDefinition ImplementationGuide MessageDefinition NamingSystem OperationDefinition SearchParameter StructureDefinition StructureMap TerminologyCapabilities ValueSet		CapabilityStatement.name | CodeSystem.name | CompartmentDefinition.name | ConceptMap.name | GraphDefinition.name | ImplementationGuide.name | MessageDefinition.name | NamingSystem.name | OperationDefinition.name | SearchParameter.name | StructureDefinition.name | StructureMap.name | TerminologyCapabilities.name | ValueSet.name
=conformance-publisher	publisher	string	CapabilityStatement CodeSystem CompartmentDefinition ConceptMap GraphDefinition ImplementationGuide MessageDefinition NamingSystem OperationDefinition SearchParameter StructureDefinition StructureMap TerminologyCapabilities ValueSet		CapabilityStatement.publisher | CodeSystem.publisher | CompartmentDefinition.publisher | ConceptMap.publisher | GraphDefinition.publisher | ImplementationGuide.publisher | MessageDefinition.publisher | NamingSystem.publisher | OperationDefinition.publisher | SearchParameter.publisher | StructureDefinition.publisher | StructureMap.publisher | TerminologyCapabilities.publisher | ValueSet.publisher
=conformance-status	status	token	CapabilityStatement CodeSystem CompartmentDefinition ConceptMap GraphDefinition ImplementationGuide MessageDefinition NamingSystem OperationDefinition SearchParameter StructureDefinition StructureMap TerminologyCapabilities ValueSet		CapabilityStatement.status | CodeSystem.status | CompartmentDefinition.status | ConceptMap.status | GraphDefinition.status | ImplementationGuide.status | MessageDefinition.status | NamingSystem.status | OperationDefinition.status | SearchParameter.status | StructureDefinition.status | StructureMap.status | TerminologyCapabilities.status | ValueSet.status
=conformance-title	title	string	CapabilityStatement CodeSystem ConceptMap ImplementationGuide MessageDefinition OperationDefinition StructureDefinition StructureMap TerminologyCapabilities ValueSet		CapabilityStatement.title | CodeSystem.title | ConceptMap.title | ImplementationGuide.title | MessageDefinition.title | OperationDefinition.title | StructureDefinition.title | StructureMap.title | TerminologyCapabilities.title | ValueSet.title
=conformance-url	url	uri	CapabilityStatement CodeSystem CompartmentDefinition ConceptMap GraphDefinition ImplementationGuide MessageDefinition OperationDefinition SearchParameter StructureDefinition StructureMap TerminologyCapabilities ValueSet		CapabilityStatement.url | CodeSystem.url | CompartmentDefinition.url | ConceptMap.url | GraphDefinition.url | ImplementationGuide.url | MessageDefinition.url | OperationDefinition.url | SearchParameter.url | StructureDefinition.url | StructureMap.url | TerminologyCapabilities.url | ValueSet.url
=conformance-version	version	token	CapabilityStatement CodeSystem CompartmentDefinition ConceptMap GraphDefinition ImplementationGuide MessageDefinition OperationDefinition SearchParameter StructureDefinition StructureMap TerminologyCapabilities ValueSet		CapabilityStatement.version | CodeSystem.version | CompartmentDefinition.version | ConceptMap.version | GraphDefinition.version | ImplementationGuide.version | MessageDefinition.version | OperationDefinition.version | SearchParameter.version | StructureDefinition.version | StructureMap.version | TerminologyCapabilities.version | ValueSet.version
=device-extensions-Device-din	din	token	Device		Device.extension('http://hl7.org/fhir/SearchParameter/device-extensions-Device-din')	X
=diagnosticreport-genetic-DiagnosticReport-assessed-condition	assessed-condition	reference	DiagnosticReport		DiagnosticReport.extension('http://hl7.org/fhir/StructureDefinition/DiagnosticReport-geneticsAssessedCondition')	X
=filter	_filter	special	Resource
=individual-address-city	address-city	string	Patient Person Practitioner RelatedPerson		Patient.address.city | Person.address.city | Practitioner.address.city | RelatedPerson.address.city
=individual-address-country	address-country	string	Patient Person Practitioner RelatedPerson		Patient.address.country | Person.address.country | Practitioner.address.country | RelatedPerson.address.country
=individual-address-postalcode	address-postalcode	string	Patient Person Practitioner RelatedPerson		Patient.address.postalCode | Person.address.postalCode | Practitioner.address.postalCode | RelatedPerson.address.postalCode
=individual-address-state	address-state	string	Patient Person Practitioner RelatedPerson		Patient.address.state | Person.address.state | Practitioner.address.state | RelatedPerson.address.state
=individual-address-use	address-use	token	Patient Person Practitioner RelatedPerson		Patient.address.use | Person.address.use | Practitioner.address.use | RelatedPerson.address.use
=individual-address	address	string	Patient Person Practitioner RelatedPerson		Patient.address | Person.address | Practitioner.address | RelatedPerson.address
=individual-birthdate	birthdate	date	Patient Person RelatedPerson		Patient.birthDate | Person.birthDate | RelatedPerson.birthDate
=individual-email	email	token	Patient Person Practitioner PractitionerRole RelatedPerson		Patient.telecom.where(system='email') | Person.telecom.where(system='email') | Practitioner.telecom.where(system='email') | PractitionerRole.telecom.where(system='email') | RelatedPerson.telecom.where(system='email')
=individual-family	family	string	Patient Practitioner		Patient.name.family | Practitioner.name.family
=individual-gender	gender	token	Patient Person Practitioner RelatedPerson		Patient.gender | Person.gender | Practitioner.gender | RelatedPerson.gender
=individual-given	given	string	Patient Practitioner		Patient.name.given | Practitioner.name.given
=individual-phone	phone	token	Patient Person Practitioner PractitionerRole RelatedPerson		Patient.telecom.where(system='phone') | Person.telecom.where(system='phone') | Practitioner.telecom.where(system='phone') | PractitionerRole.telecom.where(system='phone') | RelatedPerson.telecom.where(system='phone')
=individual-phonetic	phonetic	string	Patient Person Practitioner RelatedPerson		Patient.name | Person.name | Practitioner.name | RelatedPerson.name	phonetic
=individual-telecom	telecom	token	Patient Person Practitioner PractitionerRole RelatedPerson		Patient.telecom | Person.telecom | Practitioner.telecom | PractitionerRole.telecom | RelatedPerson.telecom
=medications-date	date	date	MedicationRequest		MedicationRequest.dosageInstruction.timing.event
=medications-encounter	encounter	reference	MedicationRequest	Encounter	MedicationRequest.encounter
=medications-medication	medication	reference	MedicationAdministration MedicationDispense MedicationRequest MedicationStatement	Medication	(MedicationAdministration.medication as Reference) | (MedicationDispense.medication as Reference) | (MedicationRequest.medication as Reference) | (MedicationStatement.medication as Reference)
=medications-prescription	prescription	reference	MedicationDispense	MedicationRequest	MedicationDispense.authorizingPrescription
=medications-status	status	token	MedicationAdministration MedicationDispense MedicationRequest MedicationStatement		MedicationAdministration.status | MedicationDispense.status | MedicationRequest.status | MedicationStatement.status
=observation-genetic-Observation-amino-acid-change	amino-acid-change	string	Observation		Observation.extension('http://hl7.org/fhir/StructureDefinition/observation-geneticsAminoAcidChangeName')	X
=observation-genetic-Observation-dna-variant	dna-variant	string	Observation		Observation.extension('http://hl7.org/fhir/StructureDefinition/observation-geneticsDnaVariant')	X
=observation-genetic-Observation-gene-amino-acid-change	gene-amino-acid-change	string	Observation		Observation.extension('http://hl7.org/fhir/StructureDefinition/observation-geneticsAminoAcidChangeName')	X
=observation-genetic-Observation-gene-dnavariant	gene-dnavariant	string	Observation		Observation.extension('http://hl7.org/fhir/StructureDefinition/observation-geneticsDnaVariant')	X
=observation-genetic-Observation-gene-identifier	gene-identifier	token	Observation		Observation.extension('http://hl7.org/fhir/StructureDefinition/observation-geneticsGene')	X
=patient-extensions-Patient-age	age	number	Patient			X
=patient-extensions-Patient-birthOrderBoolean	birthOrderBoolean	token	Patient			X
=patient-extensions-Patient-mothersMaidenName	mothersMaidenName	string	Patient		Patient.extension('http://hl7.org/fhir/StructureDefinition/patient-extensions-Patient-mothersMaidenName')	X
=questionnaireresponse-extensions-QuestionnaireResponse-item-subject	item-subject	reference	QuestionnaireResponse		QuestionnaireResponse.item.where(hasExtension('http://hl7.org/fhir/StructureDefinition/questionnaireresponse-isSubject')).answer.value.ofType(Reference)	X
"""##
}
