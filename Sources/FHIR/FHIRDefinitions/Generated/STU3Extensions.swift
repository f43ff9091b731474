// swift-format-ignore-file
// Made by .ci/definitions from HL7's published definitions (CC0); do not edit.

enum STU3Extensions {
    static let text: StaticString = ##"""
=11179-de-administrative-status	0..1	CodeableConcept			DataElement
=11179-de-change-description	0..1	string			DataElement
=11179-de-classification-or-context	1..1	code		r:classification-or-context	DataElement.useContext
=11179-de-contact-address	0..1	Address			DataElement.contact
=11179-de-document-reference	0..*	Reference(DocumentReference)			DataElement
=11179-de-effective-period	0..1	Period			DataElement
=11179-de-is-data-element-concept	0..1	boolean			DataElement.element.code
=11179-de-registry-org	0..1	Reference(Organization)			DataElement
=11179-de-submitter-org	0..1	Reference(Organization)			DataElement
=11179-objectClass	0..1	Coding		x:dataelement-sdcobjectclass	ElementDefinition.mapping
=11179-objectClassProperty	0..1	Coding		x:dataelement-sdcobjectclassproperty	ElementDefinition.mapping
=11179-permitted-value-conceptmap	0..1	Reference(ConceptMap)			StructureDefinition.snapshot.element.binding.valueSetReference StructureDefinition.differential.element.binding.valueSetReference DataElement.element.binding.valueSetReference Questionnaire.item.options
=11179-permitted-value-valueset	0..1	Reference(ValueSet)			StructureDefinition.snapshot.element.binding.valueSetReference StructureDefinition.differential.element.binding.valueSetReference DataElement.element.binding.valueSetReference Questionnaire.item.options
=DiagnosticReport-geneticsAnalysis	0..*				DiagnosticReport
type	1..1	CodeableConcept
interpretation	0..1	CodeableConcept
=DiagnosticReport-geneticsAssessedCondition	0..*	Reference(Condition)			DiagnosticReport
=DiagnosticReport-geneticsFamilyMemberHistory	0..*	Reference(FamilyMemberHistory)			DiagnosticReport
=allergyintolerance-certainty	0..1	code		r:reaction-event-certainty	AllergyIntolerance.reaction
=allergyintolerance-duration	0..1	Duration			AllergyIntolerance.reaction
=allergyintolerance-reasonRefuted	0..1	CodeableConcept			AllergyIntolerance
=allergyintolerance-resolutionAge	0..1	Age			AllergyIntolerance
=allergyintolerance-substanceExposureRisk	0..1				AllergyIntolerance
substance	1..1	CodeableConcept		x:substance-code
exposureRisk	1..1	CodeableConcept		r:allerg-intol-substance-exp-risk
=auditevent-Accession	0..*	Identifier			AuditEvent.entity
=auditevent-Anonymized	0..1	boolean			AuditEvent.entity
=auditevent-Encrypted	0..1	boolean			AuditEvent.entity
=auditevent-Instance	0..*	Identifier			AuditEvent.entity
=auditevent-MPPS	0..*	Identifier			AuditEvent.entity
=auditevent-NumberOfInstances	0..1	integer			AuditEvent.entity
=auditevent-ParticipantObjectContainsStudy	0..1	Identifier			AuditEvent.entity
=auditevent-SOPClass	0..*	Reference(ImagingStudy)			AuditEvent.entity
=birthPlace	0..1	Address			Patient
=body-site-instance	0..1	Reference(BodySite)			*
=capabilitystatement-expectation	1..1	code		r:conformance-expectation	CapabilityStatement.rest.resource.interaction CapabilityStatement.rest.resource.searchParam CapabilityStatement.rest.operation CapabilityStatement.messaging.event CapabilityStatement.document CapabilityStatement.rest.interaction CapabilityStatement.rest.resource.searchInclude CapabilityStatement.rest.resource.searchRevInclude
=capabilitystatement-prohibited	0..1	boolean	M		CapabilityStatement.rest.resource.interaction CapabilityStatement.rest.resource.searchParam CapabilityStatement.rest.operation CapabilityStatement.messaging.event CapabilityStatement.document CapabilityStatement.rest.interaction
=capabilitystatement-search-parameter-combination	0..*				CapabilityStatement.rest.resource
required	1..*	string
optional	0..*	string
=capabilitystatement-supported-system	0..*	uri			CapabilityStatement
=capabilitystatement-websocket	0..1	uri			CapabilityStatement.rest
=careplan-activity-title	0..1	string			CarePlan.activity
=codesystem-author	0..*	string			CodeSystem
=codesystem-comment	0..*				CodeSystem
content	1..1	string
timestamp	1..1	instant
=codesystem-comments	0..1	string			CodeSystem.concept
=codesystem-conceptOrder	0..1	integer			CodeSystem.concept
=codesystem-deprecated	0..1	boolean			CodeSystem.concept CodeSystem.concept.concept
=codesystem-effectiveDate	0..1	date			CodeSystem
=codesystem-expirationDate	0..1	date			CodeSystem
=codesystem-history	0..*				CodeSystem
name	0..1	string
revision	0..*
.date	1..1	dateTime
.id	1..1	string
.author	1..1	string
.notes	0..1	string
=codesystem-keyWord	0..*	string			CodeSystem
=codesystem-label	0..1	string			CodeSystem.concept
=codesystem-map	0..1	Reference(ConceptMap)			CodeSystem
=codesystem-ordinalValue	0..1	decimal			CodeSystem.concept
=codesystem-otherName	0..*				CodeSystem
name	1..1	string
preferred	0..1	boolean
=codesystem-reference	0..1	uri			Coding
=codesystem-replacedby	0..1	Coding			CodeSystem.concept
=codesystem-sourceReference	0..1	uri			CodeSystem
=codesystem-subsumes	0..*	code	M		CodeSystem.concept
=codesystem-trusted-expansion	0..*	uri			CodeSystem
=codesystem-usage	0..*				CodeSystem
user	1..1	string
use	1..1	string
=codesystem-warning	0..1	markdown			CodeSystem
=codesystem-workflowStatus	0..1	string			CodeSystem
=coding-sctdescid	0..1	id			Coding
=communication-media	0..*	Attachment			Communication
=communication-reasonNotPerformed	0..1	CodeableConcept			Communication
=communicationrequest-definition	0..*	Reference(PlanDefinition|ActivityDefinition)	V		CommunicationRequest
=communicationrequest-orderedBy	0..1	Reference(Practitioner|Organization|Device|Patient)	V		CommunicationRequest
=communicationrequest-reasonRejected	0..1	CodeableConcept			CommunicationRequest
=communicationrequest-relevantHistory	0..*	Reference(Provenance)			CommunicationRequest
=communicationrequest-supportingInfo	0..*	Reference(Resource)			CommunicationRequest
=composition-clindoc-otherConfidentiality	0..*	Coding			Composition
=concept-bidirectional	0..1	boolean			ConceptMap
=condition-basedOn	0..*	Reference(ReferralRequest|ProcedureRequest|CarePlan)	V		Condition
=condition-criticality	0..1	CodeableConcept			Condition
=condition-definition	0..*	Reference(PlanDefinition)			Condition
=condition-dueTo	0..*	CodeableConcept,Reference(Condition|Procedure|MedicationAdministration|Immunization|MedicationStatement)	V	x:condition-cause	Condition
=condition-occurredFollowing	0..*	CodeableConcept,Reference(Condition|Procedure|MedicationAdministration|Immunization|MedicationStatement)	V	x:condition-predecessor	Condition
=condition-outcome	0..1	CodeableConcept		x:condition-outcome	Condition
=condition-partOf	0..*	Reference(Observation|Procedure|Condition)	V		Condition
=condition-ruledOut	0..*	Reference(Condition)			Condition
=condition-targetBodySite	0..*	Reference(BodySite)			Condition
=consent-NotificationEndpoint	0..1	uri			Consent
=consent-Witness	0..1	Reference(Organization|Patient|Practitioner|RelatedPerson)	V		Consent
=consent-location	0..*	Reference(Location)			Consent.except
=cqif-calculatedValue	0..*	string			*
=cqif-citation	0..1	string			Attachment
=cqif-condition	0..*	string			*
=cqif-cqlExpression	0..*	string			*
=cqif-fhirPathExpression	0..*	string			*
=cqif-guidanceencounterClass	0..1	CodeableConcept			Basic
=cqif-guidanceencounterType	0..1	CodeableConcept			Basic
=cqif-guidanceinitiatingOrganization	0..1	Reference(Organization)			Basic
=cqif-guidanceinitiatingPerson	0..1	Reference(Person|Patient|Practitioner|RelatedPerson)	V		Basic
=cqif-guidancereceivingOrganization	0..1	Reference(Organization)			Basic
=cqif-guidancereceivingPerson	0..1	Reference(Person|Patient|Practitioner|RelatedPerson)	V		Basic
=cqif-guidancerecipientLanguage	0..1	CodeableConcept		e:languages^all-languages	Basic
=cqif-guidancerecipientType	0..1	CodeableConcept			Basic
=cqif-guidancesystemUserLanguage	0..1	CodeableConcept		e:languages^all-languages	Basic
=cqif-guidancesystemUserTaskContext	0..1	CodeableConcept			Basic
=cqif-guidancesystemUserType	0..1	CodeableConcept			Basic
=cqif-initialValue	0..*	string			*
=cqif-library	0..*	Reference(Library)			*
=cqif-measureInfo	0..*				*
measure	0..1	Reference(Measure)
groupIdentifier	0..1	Identifier
populationIdentifier	0..1	Identifier
=cqif-optionCode	0..*	CodeableConcept			Questionnaire
=cqif-qualityOfEvidence	0..1	CodeableConcept		x:cqif-evidence-quality	Attachment
=cqif-sourceValueSet	0..*	uri			Coding
=cqif-strengthOfRecommendation	0..1	CodeableConcept		x:cqif-recommendation-strength	Attachment
=data-absent-reason	0..1	code		r:data-absent-reason	*
=datadictionary	0..1	string			StructureDefinition
=device-din	0..1	Identifier			Device
=device-implant-status	0..1	code	M	r:implant-status	Device
=devicerequest-patientInstruction	0..*				DeviceRequest
lang	1..1	code		r:languages
content	1..1	string
=devicerequest-reasonRejected	0..1	CodeableConcept			DeviceRequest
=diagnosticReport-addendumOf	0..1	Reference(DiagnosticReport)			DiagnosticReport
=diagnosticReport-extends	0..1	Reference(DiagnosticReport)			DiagnosticReport
=diagnosticReport-locationPerformed	0..1	Reference(Location)			DiagnosticReport
=diagnosticReport-replaces	0..1	Reference(DiagnosticReport)			DiagnosticReport
=diagnosticReport-summaryOf	0..1	Reference(DiagnosticReport)			DiagnosticReport
=elementdefinition-allowedUnits	0..1	CodeableConcept,Reference(ValueSet)	V	r:ucum-units	ElementDefinition
=elementdefinition-bestpractice	0..1	boolean,CodeableConcept	V	e:use-context	ElementDefinition.constraint
=elementdefinition-bindingName	0..1	string			ElementDefinition.binding
=elementdefinition-equivalence	0..1	code		r:concept-map-equivalence	ElementDefinition.mapping
=elementdefinition-identifier	0..*	Identifier			ElementDefinition
=elementdefinition-inheritedExtensibleValueSet	0..*	uri,Reference(ValueSet)	V		ElementDefinition.binding
=elementdefinition-isCommonBinding	0..1	boolean			ElementDefinition.binding
=elementdefinition-maxValueSet	0..1	uri,Reference(ValueSet)	V		ElementDefinition.binding
=elementdefinition-minValueSet	0..1	uri,Reference(ValueSet)	V		ElementDefinition.binding
=elementdefinition-namespace	0..1	uri			ElementDefinition StructureDefinition
=elementdefinition-question	0..*	string			ElementDefinition
=elementdefinition-selector	0..1	string			ElementDefinition
=elementdefinition-translatable	0..1	boolean			ElementDefinition
=encounter-associatedEncounter	0..1	Reference(Encounter)			Encounter
=encounter-modeOfArrival	0..1	Coding		x:v2-0430	Encounter
=encounter-primaryDiagnosis	0..1	positiveInt			Encounter.reason
=encounter-reasonCancelled	0..1	CodeableConcept			Encounter
=entryFormat	0..1	string			Questionnaire.item ElementDefinition
=event-OnBehalfOf	0..1	Reference(Organization)			Observation.performer DiagnosticReport.performer
=event-definition	0..*	Reference(ActivityDefinition|PlanDefinition)	V		Observation DiagnosticReport
=event-notDone	0..1	boolean	M		DiagnosticReport
=event-partOf	0..*	Reference(Resource)			Observation DiagnosticReport
=event-performerRole	0..1	CodeableConcept		x:performer-role	Observation.performer
=event-reasonCode	0..*	CodeableConcept		x:condition-cause	Observation DiagnosticReport
=event-reasonReference	0..*	Reference(Condition|Observation)	V		Observation DiagnosticReport
=family-member-history-genetics-observation	0..*	Reference(Observation)			FamilyMemberHistory
=family-member-history-genetics-parent	0..*				FamilyMemberHistory
type	1..1	CodeableConcept		r:parent-relationship-codes
reference	1..1	Reference(FamilyMemberHistory)
=family-member-history-genetics-sibling	0..*				FamilyMemberHistory
type	1..1	CodeableConcept		r:sibling-relationship-codes
reference	1..1	Reference(FamilyMemberHistory)
=familymemberhistory-abatement	0..1	date,Age,boolean	V		FamilyMemberHistory.condition
=familymemberhistory-patient-record	0..*	Reference(Patient)			FamilyMemberHistory
=familymemberhistory-severity	0..1	CodeableConcept		x:condition-severity	FamilyMemberHistory.condition
=familymemberhistory-type	0..1	CodeableConcept			FamilyMemberHistory
=flag-detail	0..*	Reference(Resource)			Flag
=flag-priority	0..1	CodeableConcept		x:flag-priority	Flag
=geolocation	0..1				Address
latitude	1..1	decimal
longitude	1..1	decimal
=goal-acceptance	0..*				Goal
individual	1..1	Reference(Patient|Practitioner|RelatedPerson)	V
status	0..1	code		r:goal-acceptance-status
priority	0..1	CodeableConcept		x:goal-priority
=goal-pertainsToGoal	0..*	Reference(Goal)			Resource
=goal-reasonRejected	0..1	CodeableConcept			Goal
=goal-relationship	0..*				Goal
type	1..1	CodeableConcept		e:goal-relationship-type
target	1..1	Reference(Goal)
=hla-genotyping-results-allele-database	0..1	CodeableConcept			DiagnosticReport
=hla-genotyping-results-glstring	0..1				DiagnosticReport
url	0..1	uri
text	0..1	string
=hla-genotyping-results-haploid	0..*				DiagnosticReport
locus	0..1	CodeableConcept
type	0..1	CodeableConcept
method	0..1	CodeableConcept
=hla-genotyping-results-method	0..1	CodeableConcept			DiagnosticReport
=http-response-header	0..*	string			Bundle.entry.response
=humanname-assembly-order	0..1	code		r:name-assembly-order	HumanName
=humanname-fathers-family	0..*	string			HumanName.family
=humanname-mothers-family	0..*	string			HumanName.family
=humanname-own-name	0..1	string			HumanName.family
=humanname-own-prefix	0..1	string			HumanName.family
=humanname-partner-name	0..1	string			HumanName.family
=humanname-partner-prefix	0..1	string			HumanName.family
=identifier-validDate	0..*	dateTime			Identifier
=implementationguide-page	0..1	uri			ImplementationGuide.package.resource
=iso21090-AD-use	0..1	code		r:postal-address-use	Address
=iso21090-ADXP-additionalLocator	0..*	string			Address.line
=iso21090-ADXP-buildingNumberSuffix	0..*	string			Address.line
=iso21090-ADXP-careOf	0..*	string			Address.line
=iso21090-ADXP-censusTract	0..*	string			Address.line
=iso21090-ADXP-delimiter	0..*	string			Address.line
=iso21090-ADXP-deliveryAddressLine	0..*	string			Address.line
=iso21090-ADXP-deliveryInstallationArea	0..*	string			Address.line
=iso21090-ADXP-deliveryInstallationQualifier	0..*	string			Address.line
=iso21090-ADXP-deliveryInstallationType	0..*	string			Address.line
=iso21090-ADXP-deliveryMode	0..*	string			Address.line
=iso21090-ADXP-deliveryModeIdentifier	0..*	string			Address.line
=iso21090-ADXP-direction	0..*	string			Address.line
=iso21090-ADXP-houseNumber	0..*	string			Address.line
=iso21090-ADXP-houseNumberNumeric	0..*	string			Address.line
=iso21090-ADXP-postBox	0..*	string			Address.line
=iso21090-ADXP-precinct	0..*	string			Address
=iso21090-ADXP-streetAddressLine	0..*	string			Address.line
=iso21090-ADXP-streetName	0..*	string			Address.line
=iso21090-ADXP-streetNameBase	0..*	string			Address.line
=iso21090-ADXP-streetNameType	0..*	string			Address.line
=iso21090-ADXP-unitID	0..*	string			Address.line
=iso21090-ADXP-unitType	0..*	string			Address.line
=iso21090-CO-value	0..1	decimal			Coding
=iso21090-EN-qualifier	0..*	code		r:name-part-qualifier	HumanName.family HumanName.given HumanName.prefix HumanName.suffix
=iso21090-EN-representation	0..1	code		r:name-v3-representation	HumanName
=iso21090-SC-coding	0..*	Coding			string
=iso21090-TEL-address	0..1	uri			ContactPoint
=iso21090-nullFlavor	0..1	code		r:v3-NullFlavor	*
=iso21090-preferred	0..1	boolean			*
=iso21090-uncertainty	0..1	decimal			Quantity
=iso21090-uncertaintyType	0..1	code		r:probability-distribution-type	Quantity
=iso21090-verification	0..1	CodeableConcept			*
=location-alias	0..*	string			Location
=location-distance	0..1	Distance			Bundle.entry.search
=mapSourcePublisher	0..1	string			DataElement.mapping
=match-grade	0..1	code		r:match-grade	Bundle.entry.search
=maxDecimalPlaces	0..1	integer			Questionnaire.item ElementDefinition
=maxSize	0..1	decimal			Questionnaire.item ElementDefinition
=maxValue	0..1	date,dateTime,time,instant,decimal,integer	V		Questionnaire.item
=medication-usualRoute	0..1	CodeableConcept			Medication
=medicationdispense-validityPeriod	0..1	Period			MedicationDispense
=medicationstatement-Prescriber	0..1	Reference(Practitioner)			MedicationStatement
=messageheader-response-request	1..1	code		r:messageheader-response-request	MessageHeader
=mimeType	0..*	code		r:http://www.rfc-editor.org/bcp/bcp13.txt	Questionnaire.item ElementDefinition
=minLength	0..1	integer			Questionnaire.item ElementDefinition
=minValue	0..1	date,dateTime,time,instant,decimal,integer	V		Questionnaire.item
=observation-bodyPosition	0..1	CodeableConcept			Observation
=observation-delta	0..1	CodeableConcept			Observation
=observation-eventTiming	0..*				Observation
code	0..1	CodeableConcept		e:v3-TimingEvent
offset	0..1	Quantity		r:units-of-time
=observation-focal-subject	0..1	CodeableConcept	M	x:focal-subject	Observation
=observation-geneticsAlleleName	0..1	CodeableConcept		p:http://www.ebi.ac.uk/	Observation
=observation-geneticsAllelicFrequency	0..1	decimal			Observation
=observation-geneticsAllelicState	0..1	CodeableConcept			Observation
=observation-geneticsAminoAcidChangeName	0..1	CodeableConcept		p:http://www.ncbi.nlm.nih.gov/clinvar/variation	Observation
=observation-geneticsAminoAcidChangeType	0..1	CodeableConcept			Observation
=observation-geneticsCopyNumberEvent	0..1	CodeableConcept			Observation
=observation-geneticsDNARegionName	0..1	string			Observation
=observation-geneticsDNASequenceVariantName	0..1	CodeableConcept		p:http://www.ncbi.nlm.nih.gov/clinvar/variation	Observation
=observation-geneticsDNASequenceVariantType	0..1	CodeableConcept			Observation
=observation-geneticsDNAVariantId	0..1	CodeableConcept			Observation
=observation-geneticsGene	0..1	CodeableConcept		p:http://www.genenames.org	Observation
=observation-geneticsGenomicSourceClass	0..1	CodeableConcept			Observation
=observation-geneticsInterpretation	0..1	Reference(Observation)			Observation
=observation-geneticsPhaseSet	0..1	uri			Observation
=observation-geneticsSequence	0..*	Reference(Sequence)			Observation
=observation-time-offset	0..*	integer	M		Observation.component
=openEHR-administration	0..1	Reference(MedicationAdministration)			AllergyIntolerance.reaction
=openEHR-careplan	0..1	Reference(CarePlan)			AllergyIntolerance.reaction
=openEHR-exposureDate	0..1	dateTime			AllergyIntolerance.reaction
=openEHR-exposureDescription	0..1	string			AllergyIntolerance.reaction
=openEHR-exposureDuration	0..1	Duration			AllergyIntolerance.reaction
=openEHR-location	0..*	CodeableConcept		e:body-site	AllergyIntolerance.reaction
=openEHR-management	0..1	string			AllergyIntolerance.reaction
=openEHR-test	0..*	Reference(Observation|DiagnosticReport)	V		AllergyIntolerance
=operationoutcome-authority	0..1	uri			OperationOutcome.issue
=operationoutcome-detectedIssue	0..1	Reference(DetectedIssue)			OperationOutcome.issue
=operationoutcome-issue-source	0..1	string			OperationOutcome.issue
=organization-alias	0..*	string			Organization
=organization-period	0..1	Period			Organization
=organization-preferredContact	0..1	boolean			Organization.contact
=patient-adoptionInfo	0..1	CodeableConcept			Patient
=patient-birthTime	0..1	dateTime			Patient.birthDate
=patient-cadavericDonor	0..1	boolean			Patient
=patient-citizenship	0..*				Patient
code	0..1	CodeableConcept
period	0..1	Period
=patient-clinicalTrial	0..*				Patient
NCT	1..1	string
period	0..1	Period
reason	0..1	CodeableConcept
=patient-congregation	0..1	string			Patient
=patient-disability	0..*	CodeableConcept			Patient
=patient-importance	0..1	CodeableConcept			Patient
=patient-interpreterRequired	0..1	boolean			Patient
=patient-mothersMaidenName	0..1	string			Patient
=patient-nationality	0..*				Patient
code	0..1	CodeableConcept
period	0..1	Period
=patient-religion	0..*	CodeableConcept		e:v3-ReligiousAffiliation	Patient
=pharmacy-core-doseType	0..1	CodeableConcept			MedicationRequest.dosageInstruction MedicationDispense.dosageInstruction
=pharmacy-core-infuseOver	0..1	Duration			MedicationRequest.dosageInstruction MedicationDispense.dosageInstruction
=pharmacy-core-maxDeliveryRate	0..1	Ratio			MedicationRequest.dosageInstruction MedicationDispense.dosageInstruction
=pharmacy-core-maxDeliveryVolume	0..1	Quantity			MedicationRequest.dosageInstruction MedicationDispense.dosageInstruction
=pharmacy-core-minDosePerPeriod	0..1	Ratio			MedicationRequest.dosageInstruction MedicationDispense.dosageInstruction
=pharmacy-core-rateGoal	0..1	Ratio			MedicationRequest.dosageInstruction MedicationDispense.dosageInstruction
=pharmacy-core-rateIncrement	0..1	Ratio			MedicationRequest.dosageInstruction MedicationDispense.dosageInstruction
=pharmacy-core-rateIncrementInterval	0..1	Duration			MedicationRequest.dosageInstruction MedicationDispense.dosageInstruction
=pharmacy-core-refillsRemaining	0..1	integer			MedicationDispense MedicationRequest.dispenseRequest
=practitioner-animalSpecies	0..1	CodeableConcept		x:animal-species	Practitioner RelatedPerson
=practitioner-classification	0..1	CodeableConcept			Practitioner
=practitionerrole-primaryInd	0..1	boolean			PractitionerRole.specialty
=procedure-approachBodySite	0..*	Reference(BodySite)			Procedure
=procedure-causedBy	0..*	Reference(AllergyIntolerance|DiagnosticReport|FamilyMemberHistory|ImagingStudy|Immunization|ImmunizationRecommendation|MedicationAdministration|MedicationRequest|MedicationStatement|Observation|Procedure)	V		Procedure
=procedure-incisionDateTime	0..1	dateTime			Procedure
=procedure-method	0..1	CodeableConcept			Procedure
=procedure-progressStatus	0..1	CodeableConcept		x:procedure-progress-status-codes	Procedure
=procedure-schedule	0..1	Timing			Procedure
=procedure-targetBodySite	0..*	Reference(BodySite)			Procedure
=procedurerequest-approachBodySite	0..*	Reference(BodySite)			ProcedureRequest
=procedurerequest-authorizedBy	0..1	Reference(Practitioner)			ProcedureRequest
=procedurerequest-geneticsItem	0..*				DiagnosticReport
code	1..1	CodeableConcept
geneticsObservation	0..1	Reference(Observation)
specimen	0..1	Reference(Specimen)
status	0..1	code
=procedurerequest-precondition	0..*	CodeableConcept			ProcedureRequest
=procedurerequest-questionnaireRequest	0..1	Reference(Questionnaire)			ProcedureRequest
=procedurerequest-reasonRefused	0..1	CodeableConcept			ProcedureRequest
=procedurerequest-reasonRejected	0..1	CodeableConcept			ProcedureRequest
=procedurerequest-targetBodySite	0..*	Reference(BodySite)			ProcedureRequest
=questionnaire-allowedProfile	0..*	Reference(StructureDefinition)			Questionnaire.item Questionnaire.item.item
?	type='reference'
=questionnaire-allowedResource	0..*	code		r:resource-types	Questionnaire.item Questionnaire.item.item
?	type='reference'
=questionnaire-baseType	0..1	code		r:data-types	Questionnaire.item Questionnaire.item.item
=questionnaire-choiceOrientation	0..1	code		r:choice-list-orientation	Questionnaire.item Questionnaire.item.item
?	type='choice' or type='open-choice'
=questionnaire-deMap	0..1	Reference(ConceptMap)			Questionnaire
=questionnaire-displayCategory	0..1	CodeableConcept		e:questionnaire-display-category	Questionnaire.item Questionnaire.item.item
?	type!='display'
=questionnaire-fhirType	0..1	string			Questionnaire.item Questionnaire.item.item
?	type!='display'
=questionnaire-hidden	0..1	boolean			Questionnaire.item Questionnaire.item.item
=questionnaire-itemControl	0..1	CodeableConcept		e:questionnaire-item-control	Questionnaire.item Questionnaire.item.item
=questionnaire-lookupQuestionnaire	0..1	uri			Questionnaire.item Questionnaire.item.item
?	type='reference'
=questionnaire-maxOccurs	0..1	integer			Questionnaire.item Questionnaire.item.item
?	type!='display' and (repeats=true or %extension.valueInteger=1)
=questionnaire-minOccurs	0..1	integer			Questionnaire.item Questionnaire.item.item
?	type!='display' and (required=true or %extension.valueInteger=0)
=questionnaire-optionExclusive	0..1	boolean	M		Questionnaire.item.option
=questionnaire-optionPrefix	0..1	string			Questionnaire.item.option
=questionnaire-ordinalValue	0..1	decimal			Questionnaire.item.option.valueCoding
=questionnaire-referenceFilter	0..1	string			Questionnaire.item Questionnaire.item.item
?	type='reference'
=questionnaire-sourceStructureMap	0..*	Reference(StructureMap)			Questionnaire
=questionnaire-studyprotocolIdentifier	0..*	Identifier			Questionnaire
=questionnaire-supportLink	0..*	uri			Questionnaire.item Questionnaire.item.item
=questionnaire-targetStructureMap	0..*	Reference(StructureMap)			Questionnaire
=questionnaire-unit	0..1	Coding			Questionnaire.item Questionnaire.item.item
?	type='integer' or type='decimal'
=questionnaire-usageMode	0..1	code	M	r:questionnaire-usage-mode	Questionnaire.item Questionnaire.item.item
=questionnaireresponse-author	0..1	Reference(Patient|RelatedPerson|Device|Practitioner)	V		QuestionnaireResponse.item
=questionnaireresponse-note	0..*	Annotation			QuestionnaireResponse QuestionnaireResponse.item
=questionnaireresponse-reason	0..*	CodeableConcept			QuestionnaireResponse
=questionnaireresponse-reviewer	0..1	Reference(Practitioner)			QuestionnaireResponse
=referralrequest-reasonRefused	0..1	CodeableConcept			ReferralRequest
=regex	0..1	string			Questionnaire.item ElementDefinition
=rendered-value	0..1	string			Identifier.value date dateTime time instant integer decimal string code
=rendering-markdown	0..1	markdown			string
=rendering-style	0..1	string			*
=rendering-styleSensitive	0..1	boolean			*
=rendering-xhtml	0..1	string			string
=resource-approvalDate	0..1	date			StructureDefinition StructureMap DataElement CapabilityStatement OperationDefinition SearchParameter CompartmentDefinition ImplementationGuide CodeSystem ValueSet ConceptMap ExpansionProfile NamingSystem
=resource-effectivePeriod	0..1	Period			StructureDefinition StructureMap DataElement CapabilityStatement OperationDefinition SearchParameter CompartmentDefinition ImplementationGuide CodeSystem ValueSet ConceptMap ExpansionProfile NamingSystem
=resource-lastReviewDate	0..1	date			StructureDefinition StructureMap DataElement CapabilityStatement OperationDefinition SearchParameter CompartmentDefinition ImplementationGuide CodeSystem ValueSet ConceptMap ExpansionProfile NamingSystem
=specimen-collectionPriority	0..1	CodeableConcept		x:specimen-collection-priority	Specimen.collection
=specimen-isDryWeight	0..1	boolean			Specimen.collection.quantity
=specimen-processingTime	0..1	Period,Duration	V		Specimen.processing
=specimen-sequenceNumber	0..1	integer			Specimen.container
=specimen-specialHandling	0..*	CodeableConcept			Specimen.collection
=structuredefinition-ancestor	0..*	uri			StructureDefinition
=structuredefinition-annotation	0..*	Annotation			StructureDefinition
=structuredefinition-ballot-status	0..1	string			*
=structuredefinition-category	0..1	string			StructureDefinition
=structuredefinition-display-hint	0..1	string			ElementDefinition
=structuredefinition-explicit-type-name	0..1	string			ElementDefinition
=structuredefinition-fmm-no-warnings	0..1	integer			StructureDefinition
=structuredefinition-fmm	0..1	integer			*
=structuredefinition-json-type	0..1	string			ElementDefinition.type.code
=structuredefinition-rdf-type	0..1	string			ElementDefinition.type.code
=structuredefinition-regex	0..1	string			ElementDefinition.type
=structuredefinition-summary	0..1	markdown			StructureDefinition
=structuredefinition-table-name	0..1	string			StructureDefinition.mapping
=structuredefinition-template-status	0..1	code		r:template-status-code	StructureDefinition
=structuredefinition-wg	0..1	code		r:hl7-work-group	*
=structuredefinition-xml-type	0..1	string			ElementDefinition.type.code
=task-candidateList	0..*	Reference(Device|Organization|Patient|Practitioner|RelatedPerson)	V		Task
=task-replaces	0..*	Reference(Task)			Task
=timing-daysOfCycle	1..1				PlanDefinition.action RequestGroup.action
day	1..*	integer
=timing-exact	0..1	boolean			Timing.repeat
=translation	0..*				string code markdown
lang	1..1	code		e:languages^all-languages
content	1..1	string,markdown	V
=usagecontext-group	0..1	string			UsageContext
=valueset-author	0..*	string			ValueSet
=valueset-caseSensitive	0..1	boolean			ValueSet.expansion.contains
=valueset-comment	0..*				ValueSet
content	1..1	string
timestamp	1..1	instant
=valueset-comments	0..1	string			ValueSet.compose.include.concept CodeSystem.concept
=valueset-conceptOrder	0..1	integer			ValueSet.compose.include.concept ValueSet.expansion.contains
=valueset-definition	0..1	string			ValueSet.compose.include.concept ValueSet.expansion.contains
=valueset-effectiveDate	0..1	date			ValueSet
=valueset-expansionSource	0..1	uri			ValueSet.expansion
=valueset-expirationDate	0..1	date			ValueSet
=valueset-history	0..*				ValueSet
name	0..1	string
revision	0..*
.date	1..1	dateTime
.id	1..1	string
.author	1..1	string
.notes	0..1	string
=valueset-keyWord	0..*	string			ValueSet
=valueset-label	0..1	string			ValueSet.compose.include.concept ValueSet.expansion.contains
=valueset-map	0..1	Reference(ConceptMap)			ValueSet
=valueset-ordinalValue	0..1	decimal			ValueSet.compose.include.concept ValueSet.expansion.contains
=valueset-otherName	0..*				ValueSet
name	1..1	string
preferred	0..1	boolean
=valueset-reference	0..1	uri			Coding
=valueset-sourceReference	0..1	uri			ValueSet
=valueset-system	0..1	Reference(CodeSystem)			ValueSet.compose.include.system
=valueset-systemName	0..1	string			ValueSet.compose.include
=valueset-systemRef	0..1	uri			ValueSet.compose.include
=valueset-toocostly	0..1	boolean			ValueSet.expansion
=valueset-trusted-expansion	0..*	uri			ValueSet
=valueset-unclosed	0..1	boolean			ValueSet.expansion
=valueset-usage	0..*				ValueSet
user	1..1	string
use	1..1	string
=valueset-warning	0..1	markdown			ValueSet
=valueset-workflowStatus	0..1	string			ValueSet
"""##
}
