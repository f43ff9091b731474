// swift-format-ignore-file
// Made by .ci/definitions from HL7's published definitions (CC0); do not edit.

enum R4Extensions {
    static let text: StaticString = ##"""
=11179-objectClass	0..1	Coding	VC	x:dataelement-sdcobjectclass	ElementDefinition.mapping
=11179-objectClassProperty	0..1	Coding	VC	x:dataelement-sdcobjectclassproperty	ElementDefinition.mapping
=11179-permitted-value-conceptmap	0..1	canonical(ConceptMap)	VC		StructureDefinition.snapshot.element.binding.valueSet StructureDefinition.differential.element.binding.valueSet Questionnaire.item.answerValueSet
=11179-permitted-value-valueset	0..1	canonical(ValueSet)	VC		StructureDefinition.snapshot.element.binding.valueSet StructureDefinition.differential.element.binding.valueSet Questionnaire.item.answerValueSet
=DiagnosticReport-geneticsAnalysis	0..*				DiagnosticReport
type	1..1	CodeableConcept	VC
interpretation	0..1	CodeableConcept	VC
=DiagnosticReport-geneticsAssessedCondition	0..*	Reference(Condition)	VC		DiagnosticReport
=DiagnosticReport-geneticsFamilyMemberHistory	0..*	Reference(FamilyMemberHistory)	VC		DiagnosticReport
=DiagnosticReport-geneticsReferences	0..*				DiagnosticReport
description	0..1	string	VC
reference	0..*	uri	VC
type	0..1	CodeableConcept	VC	x:diagnostic-based-on-snomed
=allergyintolerance-assertedDate	0..1	dateTime	VC		AllergyIntolerance
=allergyintolerance-certainty	0..1	CodeableConcept	VC	e:reaction-event-certainty	AllergyIntolerance.reaction
=allergyintolerance-duration	0..1	Duration	VC		AllergyIntolerance.reaction
=allergyintolerance-reasonRefuted	0..1	CodeableConcept	VC		AllergyIntolerance
=allergyintolerance-resolutionAge	0..1	Age	VC		AllergyIntolerance
=allergyintolerance-substanceExposureRisk	0..1				AllergyIntolerance
substance	1..1	CodeableConcept	VC	x:substance-code
exposureRisk	1..1	CodeableConcept	VC	r:allerg-intol-substance-exp-risk
=auditevent-Accession	0..*	Identifier	VC		AuditEvent.entity
=auditevent-Anonymized	0..1	boolean	VC		AuditEvent.entity
=auditevent-Encrypted	0..1	boolean	VC		AuditEvent.entity
=auditevent-Instance	0..*	Identifier	VC		AuditEvent.entity
=auditevent-MPPS	0..*	Identifier	VC		AuditEvent.entity
=auditevent-NumberOfInstances	0..1	integer	VC		AuditEvent.entity
=auditevent-ParticipantObjectContainsStudy	0..1	Identifier	VC		AuditEvent.entity
=auditevent-SOPClass	0..*	Reference(ImagingStudy)	VC		AuditEvent.entity
=bodySite	0..1	Reference(BodyStructure)	VC		Element
=http://fhir-registry.smarthealthit.org/StructureDefinition/capabilities	0..*	code	VC	r:smart-capabilities	CapabilityStatement.rest.security
=capabilitystatement-expectation	0..1	code	VC	r:conformance-expectation	CapabilityStatement.rest.resource.interaction CapabilityStatement.rest.resource.searchParam CapabilityStatement.rest.searchParam CapabilityStatement.rest.operation CapabilityStatement.document CapabilityStatement.rest.interaction CapabilityStatement.rest.resource.searchInclude CapabilityStatement.rest.resource.searchRevInclude
=capabilitystatement-prohibited	0..1	boolean	MVC		CapabilityStatement.rest.resource.interaction CapabilityStatement.rest.resource.searchParam CapabilityStatement.rest.searchParam CapabilityStatement.rest.operation CapabilityStatement.document CapabilityStatement.rest.interaction
=capabilitystatement-search-parameter-combination	0..*				CapabilityStatement.rest.resource
required	1..*	string	VC
optional	0..*	string	VC
=capabilitystatement-supported-system	0..*	uri	VC		CapabilityStatement
=capabilitystatement-websocket	0..1	uri	VC		CapabilityStatement.rest
=careplan-activity-title	0..1	string	VC		CarePlan.activity
=codesystem-alternate	0..*				CodeSystem.concept
code	1..1	code	VC
use	1..1	Coding	VC	e:codesystem-altcode-kind
=codesystem-author	0..*	string	VC		CodeSystem
=codesystem-concept-comments	0..1	string	VC		CodeSystem.concept
=codesystem-conceptOrder	0..1	integer	VC		CodeSystem.concept
=codesystem-effectiveDate	0..1	date	VC		CodeSystem
=codesystem-expirationDate	0..1	date	VC		CodeSystem
=codesystem-history	0..*				CodeSystem
name	0..1	string	VC
revision	0..*		C
.date	1..1	dateTime	VC
.id	1..1	string	VC
.author	1..1	string	VC
.notes	0..1	string	VC
=codesystem-keyWord	0..*	string	VC		CodeSystem
=codesystem-label	0..1	string	VC		CodeSystem.concept
=codesystem-map	0..1	canonical(ConceptMap)	VC		CodeSystem
=codesystem-otherName	0..*				CodeSystem
name	1..1	string	VC
preferred	0..1	boolean	VC
=codesystem-replacedby	0..1	Coding	VC		CodeSystem.concept
=codesystem-sourceReference	0..1	uri	VC		CodeSystem
=codesystem-trusted-expansion	0..*	uri	VC		CodeSystem
=codesystem-usage	0..*				CodeSystem
user	1..1	string	VC
use	1..1	string	VC
=codesystem-warning	0..1	markdown	VC		CodeSystem
=codesystem-workflowStatus	0..1	string	VC		CodeSystem
=coding-sctdescid	0..1	id	VC		Coding
=communication-media	0..*	Attachment	VC		Communication
=communicationrequest-initiatingLocation	0..1	Reference(Location)	VC		CommunicationRequest
=composition-clinicaldocument-otherConfidentiality	0..*	Coding	VC		Composition
=composition-clinicaldocument-versionNumber	0..1	string	VC		Composition
=composition-section-subject	0..1	string	VC		Composition.section
=concept-bidirectional	0..1	boolean	VC		ConceptMap
=condition-assertedDate	0..1	dateTime	VC		Condition
=condition-dueTo	0..*	CodeableConcept,Reference(Condition|Procedure|MedicationAdministration|Immunization|MedicationStatement)	VC	x:condition-cause	Condition
=condition-occurredFollowing	0..*	CodeableConcept,Reference(Condition|Procedure|MedicationAdministration|Immunization|MedicationStatement)	VC	x:condition-predecessor	Condition
=condition-outcome	0..1	CodeableConcept	VC	x:condition-outcome	Condition
=condition-related	0..*	Reference(Condition)	VC		Condition
=condition-ruledOut	0..*	Reference(Condition)	VC		Condition
=consent-NotificationEndpoint	0..1	uri	VC		Consent
=consent-Transcriber	0..1	Reference(Organization|Patient|Practitioner|RelatedPerson)	VC		Consent
=consent-Witness	0..1	Reference(Organization|Patient|Practitioner|RelatedPerson)	VC		Consent
=consent-location	0..*	Reference(Location)	VC		Consent.provision
=contactpoint-area	0..1	string	VC		ContactPoint
=contactpoint-country	0..1	string	VC		ContactPoint
=contactpoint-extension	0..1	string	VC		ContactPoint
=contactpoint-local	0..1	string	VC		ContactPoint
=cqf-calculatedValue	0..*	string	VC		Element
=cqf-cdsHooksEndpoint	0..1	uri	VC		PlanDefinition
=cqf-citation	0..1	string	VC		Attachment
=cqf-encounterClass	0..1	CodeableConcept	VC		Basic
=cqf-encounterType	0..1	CodeableConcept	VC		Basic
=cqf-expression	0..*	Expression	VC		Element
=cqf-initialValue	0..*	string	VC		Element
=cqf-initiatingOrganization	0..1	Reference(Organization)	VC		Basic
=cqf-initiatingPerson	0..1	Reference(Person|Patient|Practitioner|RelatedPerson)	VC		Basic
=cqf-library	0..*	canonical(Library)	VC		Element
=cqf-measureInfo	0..*				Element
measure	0..1	canonical(Measure)	VC
groupId	0..1	string	VC
populationId	0..1	string	VC
=cqf-qualityOfEvidence	0..1	CodeableConcept	VC	x:evidence-quality	Attachment
=cqf-receivingOrganization	0..1	Reference(Organization)	VC		Basic
=cqf-receivingPerson	0..1	Reference(Person|Patient|Practitioner|RelatedPerson)	VC		Basic
=cqf-recipientLanguage	0..1	CodeableConcept	VC	p:languages^all-languages	Basic
=cqf-recipientType	0..1	CodeableConcept	VC		Basic
=cqf-relativeDateTime	0..1				Element
target	1..1	Reference(Resource)	VC
targetPath	1..1	string	VC
relationship	1..1	code	VC	r:action-relationship-type
offset	1..1	Duration,Range	VC
=cqf-strengthOfRecommendation	0..1	CodeableConcept	VC	x:recommendation-strength	Attachment
=cqf-systemUserLanguage	0..1	CodeableConcept	VC	p:languages^all-languages	Basic
=cqf-systemUserTaskContext	0..1	CodeableConcept	VC		Basic
=cqf-systemUserType	0..1	CodeableConcept	VC		Basic
=cqm-ValidityPeriod	1..1	dateTime	VC		Composition
=data-absent-reason	0..1	code	VC	r:data-absent-reason	Element
=designNote	0..1	markdown	VC		Questionnaire Questionnaire.item Questionnaire.item.item ElementDefinition
=device-implantStatus	0..1	code	VC	r:implantStatus	Device
=devicerequest-patientInstruction	0..*				DeviceRequest
lang	1..1	code	VC	p:languages^all-languages
content	1..1	string	VC
=diagnosticReport-addendumOf	0..1	Reference(DiagnosticReport)	VC		DiagnosticReport
=diagnosticReport-extends	0..1	Reference(DiagnosticReport)	VC		DiagnosticReport
=diagnosticReport-locationPerformed	0..1	Reference(Location)	VC		DiagnosticReport
=diagnosticReport-replaces	0..1	Reference(DiagnosticReport)	VC		DiagnosticReport
=diagnosticReport-risk	0..*	Reference(RiskAssessment)	VC		DiagnosticReport Observation
=diagnosticReport-summaryOf	0..1	Reference(DiagnosticReport)	VC		DiagnosticReport
=display	0..1	string	VC		canonical
=elementdefinition-allowedUnits	0..1	CodeableConcept,canonical(ValueSet)	VC	r:ucum-units	ElementDefinition
=elementdefinition-bestpractice-explanation	0..1	markdown	VC		ElementDefinition.constraint
=elementdefinition-bestpractice	0..1	boolean,CodeableConcept	VC	e:use-context	ElementDefinition.constraint
=elementdefinition-bindingName	0..1	string	VC		ElementDefinition.binding
=elementdefinition-equivalence	0..1	code	VC	r:concept-map-equivalence	ElementDefinition.mapping
=elementdefinition-identifier	0..*	Identifier	VC		ElementDefinition
=elementdefinition-inheritedExtensibleValueSet	0..*	uri,canonical(ValueSet)	VC		ElementDefinition.binding
=elementdefinition-isCommonBinding	0..1	boolean	VC		ElementDefinition.binding
=elementdefinition-maxValueSet	0..1	uri,canonical(ValueSet)	VC		ElementDefinition.binding
=elementdefinition-minValueSet	0..1	uri,canonical(ValueSet)	VC		ElementDefinition.binding
=elementdefinition-namespace	0..1	uri	VC		ElementDefinition StructureDefinition
=elementdefinition-profile-element	0..1	string	VC		ElementDefinition.type.profile
=elementdefinition-question	0..*	string	VC		ElementDefinition
=elementdefinition-selector	0..1	string	VC		ElementDefinition
=elementdefinition-translatable	0..1	boolean	VC		ElementDefinition
=encounter-associatedEncounter	0..1	Reference(Encounter)	VC		Encounter
=encounter-modeOfArrival	0..1	Coding	VC	x:http://terminology.hl7.org/ValueSet/v2-0430	Encounter
=encounter-reasonCancelled	0..1	CodeableConcept	VC		Encounter
=entryFormat	0..1	string	VC		Questionnaire.item ElementDefinition
=event-basedOn	0..*	Reference(Resource)	VC		Condition
=event-eventHistory	0..*	Reference(Provenance)	VC		Observation DiagnosticReport Task SupplyDelivery DeviceUseStatement
=event-location	0..1	Reference(Location)	VC		Observation DiagnosticReport Media SupplyDelivery
=event-partOf	0..*	Reference(Resource)	VC		DiagnosticReport Condition
=event-performerFunction	0..1	CodeableConcept	VC	e:performer-function	Observation.performer DiagnosticReport.performer Media.operator
=event-statusReason	0..1	CodeableConcept	VC		Observation DiagnosticReport Media SupplyDelivery DeviceUseStatement
=family-member-history-genetics-observation	0..*	Reference(Observation)	VC		FamilyMemberHistory
=family-member-history-genetics-parent	0..*				FamilyMemberHistory
type	1..1	CodeableConcept	VC	r:parent-relationship-codes
reference	1..1	Reference(FamilyMemberHistory)	VC
=family-member-history-genetics-sibling	0..*				FamilyMemberHistory
type	1..1	CodeableConcept	VC	r:sibling-relationship-codes
reference	1..1	Reference(FamilyMemberHistory)	VC
=familymemberhistory-abatement	0..1	date,Age,boolean	VC		FamilyMemberHistory.condition
=familymemberhistory-patient-record	0..*	Reference(Patient)	VC		FamilyMemberHistory
=familymemberhistory-severity	0..1	CodeableConcept	VC	x:condition-severity	FamilyMemberHistory.condition
=familymemberhistory-type	0..1	CodeableConcept	VC		FamilyMemberHistory
=flag-detail	0..*	Reference(Resource)	VC		Flag
=flag-priority	0..1	CodeableConcept	VC	x:flag-priority	Flag
=geolocation	0..1				Address
latitude	1..1	decimal	VC
longitude	1..1	decimal	VC
=goal-acceptance	0..*				Goal
individual	1..1	Reference(Patient|Practitioner|RelatedPerson)	VC
status	0..1	code	VC	r:goal-acceptance-status
priority	0..1	CodeableConcept	VC	x:goal-priority
=goal-reasonRejected	0..1	CodeableConcept	VC		Goal
=goal-relationship	0..*				Goal
type	1..1	CodeableConcept	VC	e:goal-relationship-type
target	1..1	Reference(Goal)	VC
=hla-genotyping-results-allele-database	0..1	CodeableConcept	VC		DiagnosticReport
=hla-genotyping-results-glstring	0..1				DiagnosticReport
url	0..1	uri	VC
text	0..1	string	VC
=hla-genotyping-results-haploid	0..*				DiagnosticReport
locus	0..1	CodeableConcept	VC
type	0..1	CodeableConcept	VC
method	0..1	CodeableConcept	VC
=hla-genotyping-results-method	0..1	CodeableConcept	VC		DiagnosticReport
=http-response-header	0..*	string	VC		Bundle.entry.response
=humanname-assembly-order	0..1	code	VC	r:name-assembly-order	HumanName
=humanname-fathers-family	0..*	string	VC		HumanName.family
=humanname-mothers-family	0..*	string	VC		HumanName.family
=humanname-own-name	0..1	string	VC		HumanName.family
=humanname-own-prefix	0..1	string	VC		HumanName.family
=humanname-partner-name	0..1	string	VC		HumanName.family
=humanname-partner-prefix	0..1	string	VC		HumanName.family
=identifier-validDate	0..*	dateTime	VC		Identifier
=iso21090-AD-use	0..1	code	VC	r:postal-address-use	Address
=iso21090-ADXP-additionalLocator	0..*	string	VC		Address.line
=iso21090-ADXP-buildingNumberSuffix	0..*	string	VC		Address.line
=iso21090-ADXP-careOf	0..*	string	VC		Address.line
=iso21090-ADXP-censusTract	0..*	string	VC		Address.line
=iso21090-ADXP-delimiter	0..*	string	VC		Address.line
=iso21090-ADXP-deliveryAddressLine	0..*	string	VC		Address.line
=iso21090-ADXP-deliveryInstallationArea	0..*	string	VC		Address.line
=iso21090-ADXP-deliveryInstallationQualifier	0..*	string	VC		Address.line
=iso21090-ADXP-deliveryInstallationType	0..*	string	VC		Address.line
=iso21090-ADXP-deliveryMode	0..*	string	VC		Address.line
=iso21090-ADXP-deliveryModeIdentifier	0..*	string	VC		Address.line
=iso21090-ADXP-direction	0..*	string	VC		Address.line
=iso21090-ADXP-houseNumber	0..*	string	VC		Address.line
=iso21090-ADXP-houseNumberNumeric	0..*	string	VC		Address.line
=iso21090-ADXP-postBox	0..*	string	VC		Address.line
=iso21090-ADXP-precinct	0..*	string	VC		Address
=iso21090-ADXP-streetAddressLine	0..*	string	VC		Address.line
=iso21090-ADXP-streetName	0..*	string	VC		Address.line
=iso21090-ADXP-streetNameBase	0..*	string	VC		Address.line
=iso21090-ADXP-streetNameType	0..*	string	VC		Address.line
=iso21090-ADXP-unitID	0..*	string	VC		Address.line
=iso21090-ADXP-unitType	0..*	string	VC		Address.line
=iso21090-EN-qualifier	0..*	code	VC	r:name-part-qualifier	HumanName.family HumanName.given HumanName.prefix HumanName.suffix
=iso21090-EN-representation	0..1	code	VC	r:name-v3-representation	HumanName
=iso21090-EN-use	0..1	code	VC	r:http://terminology.hl7.org/ValueSet/v3-EntityNameUseR2	HumanName
=iso21090-PQ-translation	0..*	Quantity	VC		Quantity
=iso21090-SC-coding	0..*	Coding	VC		string
=iso21090-TEL-address	0..1	url	VC		ContactPoint
=iso21090-nullFlavor	0..1	code	VC	r:http://terminology.hl7.org/ValueSet/v3-NullFlavor	Element
=iso21090-preferred	0..1	boolean	VC		Element
=iso21090-uncertainty	0..1	decimal	VC		Quantity
=iso21090-uncertaintyType	0..1	code	VC	r:probability-distribution-type	Quantity
=language	1..1	code	VC	p:languages^all-languages	HumanName Address Annotation
=list-changeBase	0..1	Reference(List)	VC		List
?	mode = 'changes'
=location-boundary-geojson	0..1	Attachment	VC		Location
=location-distance	0..1	Distance	VC		Bundle.entry.search
=match-grade	0..1	code	VC	r:match-grade	Bundle.entry.search
=maxDecimalPlaces	0..1	integer	VC		Questionnaire.item ElementDefinition
=maxSize	0..1	decimal	VC		Questionnaire.item ElementDefinition
=maxValue	0..1	date,dateTime,time,instant,decimal,integer	VC		Questionnaire.item
=messageheader-response-request	1..1	code	VC	r:messageheader-response-request	MessageHeader
=mimeType	0..*	code	VC	r:mimetypes	Questionnaire.item ElementDefinition
=minLength	0..1	integer	VC		Questionnaire.item ElementDefinition
=minValue	0..1	date,dateTime,time,decimal,integer	VC		Questionnaire.item
=narrativeLink	0..1	url	VC		Element
=nutritionorder-adaptiveFeedingDevice	0..*	CodeableConcept	VC	x:feeding-device	NutritionOrder.oralDiet
=http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris	0..1				CapabilityStatement.rest.security
authorize	1..1	uri	VC
token	1..1	uri	VC
register	0..1	uri	VC
manage	0..1	uri	VC
=observation-bodyPosition	0..1	CodeableConcept	VC		Observation Specimen.collection
=observation-delta	0..1	CodeableConcept	VC		Observation
=observation-deviceCode	0..1	CodeableConcept	VC	x:device-kind	Observation
=observation-focusCode	0..1	CodeableConcept	VC	x:focal-subject	Observation
=observation-gatewayDevice	0..1	Reference(Device)	VC		Observation
=observation-geneticsAllele	0..1				Observation
Name	0..1	CodeableConcept	VC	p:allelename
State	0..1	CodeableConcept	VC
Frequency	0..1	decimal	VC
=observation-geneticsAminoAcidChange	0..1				Observation
Name	0..1	CodeableConcept	VC	p:clinvar
Type	0..1	CodeableConcept	VC
=observation-geneticsAncestry	0..1				Observation
Name	1..1	CodeableConcept	VC
Percentage	0..1	decimal	VC
Source	0..1	CodeableConcept	VC
=observation-geneticsCopyNumberEvent	0..1	CodeableConcept	VC		Observation
=observation-geneticsDNARegionName	0..1	string	VC		Observation
=observation-geneticsGene	0..1	CodeableConcept	VC	p:genenames	Observation
=observation-geneticsGenomicSourceClass	0..1	CodeableConcept	VC		Observation
=observation-geneticsInterpretation	0..1	Reference(Observation)	VC		Observation
=observation-geneticsPhaseSet	0..*				Observation
Id	0..1	uri	VC
MolecularSequence	1..*	Reference(MolecularSequence)	VC
=observation-geneticsVariant	0..1				Observation
Name	0..1	CodeableConcept	VC	p:clinvar
Id	0..1	CodeableConcept	VC
Type	0..1	CodeableConcept	VC
=observation-precondition	0..*	Reference(Observation)	VC		Observation
=observation-reagent	0..*	Reference(Substance)	VC		Observation
=observation-replaces	0..*	Reference(Observation)	VC		Observation
=observation-secondaryFinding	0..1	CodeableConcept	VC	e:secondary-finding	Observation
=observation-sequelTo	0..*	Reference(Observation)	VC		Observation
=observation-specimenCode	0..1	CodeableConcept	VC	x:http://terminology.hl7.org/ValueSet/v2-0487	Observation
=observation-timeOffset	0..*	integer	VC		Observation.component
=openEHR-administration	0..1	Reference(MedicationAdministration)	VC		AllergyIntolerance.reaction
=openEHR-careplan	0..1	Reference(CarePlan)	VC		AllergyIntolerance.reaction
=openEHR-exposureDate	0..1	dateTime	VC		AllergyIntolerance.reaction
=openEHR-exposureDescription	0..1	string	VC		AllergyIntolerance.reaction
=openEHR-exposureDuration	0..1	Duration	VC		AllergyIntolerance.reaction
=openEHR-location	0..*	CodeableConcept	VC	e:body-site	AllergyIntolerance.reaction
=openEHR-management	0..1	string	VC		AllergyIntolerance.reaction
=openEHR-test	0..*	Reference(Observation|DiagnosticReport)	VC		AllergyIntolerance
=operationdefinition-allowed-type	0..*	uri	VC		OperationDefinition.parameter
=operationdefinition-profile	0..*	uri	VC		OperationDefinition.parameter
=operationoutcome-authority	0..1	uri	VC		OperationOutcome.issue
=operationoutcome-detectedIssue	0..1	Reference(DetectedIssue)	VC		OperationOutcome.issue
=operationoutcome-issue-source	0..1	string	VC		OperationOutcome.issue
=ordinalValue	0..1	decimal	VC		Coding Questionnaire.item.answerOption CodeSystem.concept ValueSet.compose.include.concept
=organization-period	0..1	Period	VC		Organization
=organization-preferredContact	0..1	boolean	VC		Organization.contact
=organizationaffiliation-primaryInd	0..1	boolean	VC		OrganizationAffiliation.specialty
=originalText	0..1	string	VC		Element
=parameters-fullUrl	0..1	uri	VC		Parameters.parameter
=patient-adoptionInfo	0..1	CodeableConcept	VC		Patient
=patient-animal	0..1				Patient
species	1..1	CodeableConcept	VC	x:animal-species
breed	0..1	CodeableConcept	VC	x:animal-breeds
genderStatus	0..1	CodeableConcept	VC	x:animal-genderstatus
=patient-birthPlace	0..1	Address	VC		Patient
=patient-birthTime	0..1	dateTime	VC		Patient.birthDate
=patient-cadavericDonor	0..1	boolean	VC		Patient
=patient-citizenship	0..*				Patient
code	0..1	CodeableConcept	VC
period	0..1	Period	VC
=patient-congregation	0..1	string	VC		Patient
=patient-disability	0..*	CodeableConcept	VC		Patient
=patient-genderIdentity	0..1	CodeableConcept	VC	x:gender-identity	Patient
=patient-importance	0..1	CodeableConcept	VC		Patient
=patient-interpreterRequired	0..1	boolean	VC		Patient
=patient-mothersMaidenName	0..1	string	VC		Patient
=patient-nationality	0..*				Patient
code	0..1	CodeableConcept	VC
period	0..1	Period	VC
=patient-preferenceType	0..*	Coding	VC	e:language-preference-type	Patient.communication.preferred
=patient-proficiency	0..*				Patient.communication
level	0..1	Coding	VC	p:http://terminology.hl7.org/ValueSet/v3-LanguageAbilityProficiency
type	0..*	Coding	VC	p:http://terminology.hl7.org/ValueSet/v3-LanguageAbilityMode
=patient-relatedPerson	0..*	Reference(RelatedPerson)	VC		Patient.contact
=patient-religion	0..*	CodeableConcept	VC	e:http://terminology.hl7.org/ValueSet/v3-ReligiousAffiliation	Patient
=practitioner-animalSpecies	0..1	CodeableConcept	VC	x:animal-species	Practitioner RelatedPerson
=practitionerrole-primaryInd	0..1	boolean	VC		PractitionerRole.specialty
=procedure-approachBodyStructure	0..*	Reference(BodyStructure)	VC		Procedure ServiceRequest DeviceRequest DeviceUseStatement
=procedure-causedBy	0..*	Reference(AllergyIntolerance|DiagnosticReport|FamilyMemberHistory|ImagingStudy|Immunization|ImmunizationRecommendation|MedicationAdministration|MedicationRequest|MedicationStatement|Observation|Procedure)	VC		Procedure
=procedure-directedBy	0..1	CodeableConcept,Reference(Patient|RelatedPerson|Practitioner|PractitionerRole)	VC		Procedure ServiceRequest
=procedure-incisionDateTime	0..1	dateTime	VC		Procedure
=procedure-method	0..1	CodeableConcept	VC		Procedure
=procedure-progressStatus	0..1	CodeableConcept	VC	x:procedure-progress-status-codes	Procedure
=procedure-schedule	0..1	Timing	VC		Procedure
=procedure-targetBodyStructure	0..*	Reference(BodyStructure)	VC		Procedure ServiceRequest
=quantity-precision	0..1	integer	VC		decimal
=questionnaire-baseType	0..1	code	VC	r:data-types	Questionnaire.item Questionnaire.item.item
=questionnaire-choiceOrientation	0..1	code	VC	r:choice-list-orientation	Questionnaire.item Questionnaire.item.item
?	type='choice' or type='open-choice'
=questionnaire-constraint	0..*				Questionnaire Questionnaire.item Questionnaire.item.item
key	1..1	id	VC
requirements	0..1	string	VC
severity	1..1	code	VC	r:constraint-severity
expression	1..1	string	VC
human	1..1	string	VC
location	0..*	string	VC
=questionnaire-displayCategory	0..1	CodeableConcept	VC	e:questionnaire-display-category	Questionnaire.item Questionnaire.item.item
?	type!='display'
=questionnaire-fhirType	0..1	string	VC		Questionnaire.item Questionnaire.item.item
?	type!='display'
=questionnaire-hidden	0..1	boolean	VC		Questionnaire.item Questionnaire.item.item
=questionnaire-itemControl	0..1	CodeableConcept	VC	e:questionnaire-item-control	Questionnaire.item Questionnaire.item.item
=questionnaire-maxOccurs	0..1	integer	VC		Questionnaire.item Questionnaire.item.item
?	type!='display' and (repeats=true or %extension.valueInteger=1)
=questionnaire-minOccurs	0..1	integer	VC		Questionnaire.item Questionnaire.item.item
?	type!='display' and (required=true or %extension.valueInteger=0)
=questionnaire-optionExclusive	0..1	boolean	VC		Questionnaire.item.answerOption
=questionnaire-optionPrefix	0..1	string	VC		Questionnaire.item.answerOption
=questionnaire-referenceFilter	0..1	string	VC		Questionnaire.item Questionnaire.item.item
?	type='reference'
=questionnaire-referenceProfile	0..*	canonical(StructureDefinition)	VC		Questionnaire.item Questionnaire.item.item
?	type='reference'
=questionnaire-referenceResource	0..*	code	VC	r:resource-types	Questionnaire.item Questionnaire.item.item
?	type='reference'
=questionnaire-signatureRequired	0..*	CodeableConcept	VC	p:signature-type	Questionnaire Questionnaire.item Questionnaire.item.item
=questionnaire-sliderStepValue	0..1	integer	VC		Questionnaire.item Questionnaire.item.item
?	type='integer'
=questionnaire-supportLink	0..*	uri	VC		Questionnaire.item Questionnaire.item.item
=questionnaire-unit	0..1	Coding	VC		Questionnaire.item Questionnaire.item.item
?	type='integer' or type='decimal'
=questionnaire-unitOption	0..*	Coding	VC		Questionnaire.item Questionnaire.item.item
?	type='quantity'
=questionnaire-unitValueSet	0..1	canonical(ValueSet)	VC		Questionnaire.item Questionnaire.item.item
?	type='quantity'
=questionnaire-usageMode	0..1	code	VC	r:questionnaire-usage-mode	Questionnaire.item Questionnaire.item.item
=questionnaireresponse-author	0..1	Reference(Patient|RelatedPerson|Device|Practitioner)	VC		QuestionnaireResponse.item QuestionnaireResponse.item.item
=questionnaireresponse-completionMode	0..1	CodeableConcept	VC	r:questionnaireresponse-mode	QuestionnaireResponse
=questionnaireresponse-reason	0..*	CodeableConcept	VC		QuestionnaireResponse
=questionnaireresponse-reviewer	0..1	Reference(Practitioner)	VC		QuestionnaireResponse
=questionnaireresponse-signature	0..*	Signature	VC		QuestionnaireResponse QuestionnaireResponse.item QuestionnaireResponse.item.item
=regex	0..1	string	VC		Questionnaire.item ElementDefinition ElementDefinition.type ElementDefinition.type.code
=relative-date	0..1				date dateTime
event	1..1	Reference(Resource),CodeableConcept	VC
relationship	1..1	code	VC	r:action-relationship-type
offset	1..1	Duration	VC
=rendered-value	0..1	string	VC		Identifier.value date dateTime time instant integer decimal string code canonical
=rendering-markdown	0..1	markdown	VC		string
=rendering-style	0..1	string	VC		Element
=rendering-styleSensitive	0..1	boolean	VC		Element
=rendering-xhtml	0..1	string	VC		string
=replaces	0..*	canonical(Resource)	VC		ActivityDefinition CapabilityStatement ChargeItemDefinition CodeSystem CompartmentDefinition ConceptMap EffectEvidenceSynthesis EventDefinition Evidence EvidenceVariable ExampleScenario GraphDefinition ImplementationGuide Library Measure MessageDefinition NamingSystem OperationDefinition PlanDefinition Questionnaire ResearchDefinition ResearchElementDefinition RiskEvidenceSynthesis SearchParameter StructureDefinition StructureMap TerminologyCapabilities TestScript ValueSet
=request-doNotPerform	0..1	boolean	MVC		NutritionOrder
=request-insurance	0..*	Reference(Coverage|ClaimResponse)	VC		NutritionOrder
=request-performerOrder	0..1	integer	VC		ServiceRequest.performer
=request-relevantHistory	0..*	Reference(Provenance)	VC		NutritionOrder CommunicationRequest
=request-replaces	0..*	Reference(Resource)	VC		NutritionOrder
=request-statusReason	0..1	CodeableConcept	VC		DeviceRequest ServiceRequest NutritionOrder SupplyRequest
=resource-approvalDate	0..1	date	VC		StructureDefinition StructureMap CapabilityStatement OperationDefinition SearchParameter CompartmentDefinition ImplementationGuide CodeSystem ValueSet ConceptMap NamingSystem
=resource-effectivePeriod	0..1	Period	VC		StructureDefinition StructureMap CapabilityStatement OperationDefinition SearchParameter CompartmentDefinition ImplementationGuide CodeSystem ValueSet ConceptMap NamingSystem
=resource-lastReviewDate	0..1	date	VC		StructureDefinition StructureMap CapabilityStatement OperationDefinition SearchParameter CompartmentDefinition ImplementationGuide CodeSystem ValueSet ConceptMap NamingSystem
=resource-pertainsToGoal	0..*	Reference(Goal)	VC		Resource
=servicerequest-geneticsItem	0..*				DiagnosticReport
code	1..1	CodeableConcept	VC
geneticsObservation	0..1	Reference(Observation)	VC
specimen	0..1	Reference(Specimen)	VC
status	0..1	code	VC
=servicerequest-precondition	0..*	CodeableConcept	VC		ServiceRequest
=servicerequest-questionnaireRequest	0..1	Reference(Questionnaire)	VC		ServiceRequest
=specimen-collectionPriority	0..1	CodeableConcept	VC	x:specimen-collection-priority	Specimen.collection
=specimen-isDryWeight	0..1	boolean	VC		Specimen.collection.quantity
=specimen-processingTime	0..1	Period,Duration	VC		Specimen.processing
=specimen-sequenceNumber	0..1	integer	VC		Specimen.container
=specimen-specialHandling	0..*	CodeableConcept	VC		Specimen.collection
=structuredefinition-ancestor	0..*	uri	VC		StructureDefinition
=structuredefinition-applicable-version	0..*	code	VC	r:FHIR-version	StructureDefinition
=structuredefinition-category	0..1	string	VC		StructureDefinition
=structuredefinition-codegen-super	0..1	string	VC		StructureDefinition.baseDefinition
=structuredefinition-dependencies	0..*	canonical(StructureDefinition)	VC		StructureDefinition
=structuredefinition-display-hint	0..1	string	VC		ElementDefinition
=structuredefinition-explicit-type-name	0..1	string	VC		ElementDefinition
=structuredefinition-fhir-type	0..1	url	VC		ElementDefinition.type.code ElementDefinition.type
=structuredefinition-fmm-no-warnings	0..1	integer	VC		StructureDefinition
=structuredefinition-fmm	0..1	integer	VC		Element
=structuredefinition-hierarchy	0..1	boolean	VC		ElementDefinition.type
=structuredefinition-json-type	0..1	string	C		ElementDefinition.type.code
=structuredefinition-normative-version	0..1	code	VC	r:FHIR-version	StructureDefinition ElementDefinition CodeSystem ValueSet OperationDefinition
=structuredefinition-rdf-type	0..1	string	C		ElementDefinition.type.code
=structuredefinition-security-category	0..1	code	VC	r:resource-security-category	StructureDefinition
=structuredefinition-standards-status	0..1	code	VC	r:standards-status	Element
=structuredefinition-summary	0..1	markdown	VC		StructureDefinition
=structuredefinition-table-name	0..1	string	VC		StructureDefinition.mapping
=structuredefinition-template-status	0..1	code	VC	r:template-status-code	StructureDefinition
=structuredefinition-wg	0..1	code	VC	r:hl7-work-group	Element
=structuredefinition-xml-no-order	0..1	boolean	VC		StructureDefinition
=structuredefinition-xml-type	0..1	string	C		ElementDefinition.type.code
=task-candidateList	0..*	Reference(Device|Organization|Patient|Practitioner|RelatedPerson)	VC		Task
=task-replaces	0..*	Reference(Task)	VC		Task
=timing-dayOfMonth	0..*	positiveInt	VC		Timing.repeat
=timing-daysOfCycle	1..1				PlanDefinition.action RequestGroup.action
day	1..*	integer	VC
=timing-exact	0..1	boolean	VC		Timing.repeat
=translation	0..*				string code markdown
lang	1..1	code	VC	p:languages^all-languages
content	1..1	string,markdown	VC
=tz-code	0..1	code	VC	r:timezones	date dateTime instant
=tz-offset	0..1	string	VC		date
=usagecontext-group	0..1	string	VC		UsageContext
=valueset-activityStatusDate	0..1	date	VC		ValueSet
=valueset-author	0..*	ContactDetail	VC		ValueSet
=valueset-authoritativeSource	0..1	uri	VC		ValueSet
=valueset-caseSensitive	0..1	boolean	VC		ValueSet.expansion.contains
=valueset-concept-comments	0..1	string	VC		ValueSet.compose.include.concept CodeSystem.concept
=valueset-concept-definition	0..1	string	VC		ValueSet.compose.include.concept ValueSet.expansion.contains
=valueset-conceptOrder	0..1	integer	VC		ValueSet.compose.include.concept ValueSet.expansion.contains
=valueset-deprecated	0..1	boolean	VC		ValueSet.compose.include.concept
=valueset-effectiveDate	0..1	dateTime	VC		ValueSet
=valueset-expand-group	0..*				ValueSet.compose.include
code	0..1	code	VC
display	0..1	string	VC
member	1..*	code	VC
=valueset-expand-rules	0..1	code	VC	r:expansion-processing-rule	ValueSet.compose.include
=valueset-expansionSource	0..1	uri	VC		ValueSet.expansion
=valueset-expirationDate	0..1	date	VC		ValueSet
=valueset-expression	0..1	Expression	VC		ValueSet
=valueset-extensible	0..1	boolean	VC		ValueSet
=valueset-keyWord	0..*	string	VC		ValueSet
=valueset-label	0..1	string	VC		ValueSet.compose.include.concept ValueSet.expansion.contains
=valueset-map	0..1	canonical(ConceptMap)	VC		ValueSet
=valueset-otherName	0..*				ValueSet
name	1..1	string	VC
preferred	0..1	boolean	VC
=valueset-parameterSource	0..1	code	VC	r:expansion-parameter-source	ValueSet.expansion.parameter
=valueset-reference	0..1	uri	VC		Coding
=valueset-rules-text	0..1	markdown	VC		ValueSet
=valueset-sourceReference	0..1	uri	VC		ValueSet
=valueset-special-status	0..1	string	VC		ValueSet CodeSystem
=valueset-steward	0..*	ContactDetail	VC		ValueSet
=valueset-supplement	0..*	canonical(CodeSystem)	VC		ValueSet
=valueset-system	0..1	canonical(CodeSystem)	VC		ValueSet.compose.include.system
=valueset-systemName	0..1	string	VC		ValueSet.compose.include
=valueset-systemRef	0..1	uri	VC		ValueSet.compose.include
=valueset-toocostly	0..1	boolean	VC		ValueSet.expansion
=valueset-trusted-expansion	0..*	uri	VC		ValueSet
=valueset-unclosed	0..1	boolean	VC		ValueSet.expansion
=valueset-usage	0..*				ValueSet
user	1..1	string	VC
use	1..1	string	VC
=valueset-warning	0..1	markdown	VC		ValueSet
=valueset-workflowStatus	0..1	string	VC		ValueSet
=variable	0..*	Expression	VC		Questionnaire Questionnaire.item Questionnaire.item.item
=workflow-episodeOfCare	0..*	Reference(EpisodeOfCare)	VC		Observation DiagnosticReport Media DeviceRequest ServiceRequest NutritionOrder DeviceUseStatement AdverseEvent CarePlan CareTeam ClinicalImpression Communication CommunicationRequest Condition Procedure QuestionnaireResponse
=workflow-instantiatesCanonical	0..*	canonical(ActivityDefinition|Measure|OperationDefinition|PlanDefinition|Questionnaire)	VC		Observation DiagnosticReport Media Condition SupplyDelivery CommunicationRequest SupplyRequest
=workflow-instantiatesUri	0..*	uri	VC		Observation DiagnosticReport Media Condition SupplyDelivery CommunicationRequest SupplyRequest
=workflow-reasonCode	0..*	CodeableConcept	VC	x:condition-cause	Observation DiagnosticReport Media NutritionOrder
=workflow-reasonReference	0..*	Reference(Condition|DiagnosticReport|DocumentReference|Observation|Media)	VC		Observation DiagnosticReport Media NutritionOrder
=workflow-relatedArtifact	0..*	RelatedArtifact	VC		DiagnosticReport Observation
=workflow-researchStudy	0..*	Reference(ResearchStudy)	VC		Composition Consent DeviceUseStatement DiagnosticReport Encounter FamilyMemberHistory Immunization Media MedicationAdministration MedicationDispense MedicationStatement Observation Procedure QuestionnaireResponse RiskAssessment SupplyDelivery Task
=workflow-supportingInfo	0..*	Reference(Resource)	VC		DiagnosticReport Observation CommunicationRequest
"""##
}
