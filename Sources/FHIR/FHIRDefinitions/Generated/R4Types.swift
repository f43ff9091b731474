// swift-format-ignore-file
// Made by .ci/definitions from HL7's published definitions (CC0); do not edit.

enum R4Types {
    static let text: StaticString = ##"""
=Account	resource	DomainResource
identifier	0..*	Identifier	S
status	1..1	code	SM	r:account-status
type	0..1	CodeableConcept	S	x:account-type
name	0..1	string	S
subject	0..*	Reference(Patient|Device|Practitioner|PractitionerRole|Location|HealthcareService|Organization)	S
servicePeriod	0..1	Period	S
coverage	0..*	BackboneElement	S
.coverage	1..1	Reference(Coverage)	S
.priority	0..1	positiveInt	S
owner	0..1	Reference(Organization)	S
description	0..1	string	S
guarantor	0..*	BackboneElement
.party	1..1	Reference(Patient|RelatedPerson|Organization)
.onHold	0..1	boolean
.period	0..1	Period
partOf	0..1	Reference(Account)
=ActivityDefinition	resource	DomainResource
?adf-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
subtitle	0..1	string
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
subject[x]	0..1	CodeableConcept,Reference(Group)		e:subject-type
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
usage	0..1	string
copyright	0..1	markdown
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
topic	0..*	CodeableConcept		x:definition-topic
author	0..*	ContactDetail
editor	0..*	ContactDetail
reviewer	0..*	ContactDetail
endorser	0..*	ContactDetail
relatedArtifact	0..*	RelatedArtifact
library	0..*	canonical(Library)
kind	0..1	code	S	r:request-resource-types
profile	0..1	canonical(StructureDefinition)
code	0..1	CodeableConcept	S	x:procedure-code
intent	0..1	code		r:request-intent
priority	0..1	code		r:request-priority
doNotPerform	0..1	boolean	SM
timing[x]	0..1	Timing,dateTime,Age,Period,Range,Duration
location	0..1	Reference(Location)
participant	0..*	BackboneElement
.type	1..1	code		r:action-participant-type
.role	0..1	CodeableConcept		x:action-participant-role
product[x]	0..1	Reference(Medication|Substance),CodeableConcept		x:medication-codes
quantity	0..1	Quantity{SimpleQuantity}
dosage	0..*	Dosage
bodySite	0..*	CodeableConcept		x:body-site
specimenRequirement	0..*	Reference(SpecimenDefinition)
observationRequirement	0..*	Reference(ObservationDefinition)
observationResultRequirement	0..*	Reference(ObservationDefinition)
transform	0..1	canonical(StructureMap)
dynamicValue	0..*	BackboneElement
.path	1..1	string
.expression	1..1	Expression
=Address	complex	Element
use	0..1	code	SM	r:address-use
type	0..1	code	S	r:address-type
text	0..1	string	S
line	0..*	string	S
city	0..1	string	S
district	0..1	string	S
state	0..1	string	S
postalCode	0..1	string	S
country	0..1	string	S
period	0..1	Period	S
=AdverseEvent	resource	DomainResource
identifier	0..1	Identifier	S
actuality	1..1	code	SM	r:adverse-event-actuality
category	0..*	CodeableConcept	S	e:adverse-event-category
event	0..1	CodeableConcept	S	x:adverse-event-type
subject	1..1	Reference(Patient|Group|Practitioner|RelatedPerson)	S
encounter	0..1	Reference(Encounter)	S
date	0..1	dateTime	S
detected	0..1	dateTime	S
recordedDate	0..1	dateTime	S
resultingCondition	0..*	Reference(Condition)	S
location	0..1	Reference(Location)	S
seriousness	0..1	CodeableConcept	S	x:adverse-event-seriousness
severity	0..1	CodeableConcept	S	r:adverse-event-severity
outcome	0..1	CodeableConcept	S	r:adverse-event-outcome
recorder	0..1	Reference(Patient|Practitioner|PractitionerRole|RelatedPerson)	S
contributor	0..*	Reference(Practitioner|PractitionerRole|Device)	S
suspectEntity	0..*	BackboneElement	S
.instance	1..1	Reference(Immunization|Procedure|Substance|Medication|MedicationAdministration|MedicationStatement|Device)	S
.causality	0..*	BackboneElement	S
..assessment	0..1	CodeableConcept	S	x:adverse-event-causality-assess
..productRelatedness	0..1	string	S
..author	0..1	Reference(Practitioner|PractitionerRole)	S
..method	0..1	CodeableConcept	S	x:adverse-event-causality-method
subjectMedicalHistory	0..*	Reference(Condition|Observation|AllergyIntolerance|FamilyMemberHistory|Immunization|Procedure|Media|DocumentReference)	S
referenceDocument	0..*	Reference(DocumentReference)	S
study	0..*	Reference(ResearchStudy)	S
=Age	complex	Quantity		e:age-units^all-time-units
?age-1	e	(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (value.empty() or value.hasValue().not() or value > 0)
=AllergyIntolerance	resource	DomainResource
?ait-1	e	verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification' and code = 'entered-in-error').exists() or clinicalStatus.exists()
?ait-2	e	verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification' and code = 'entered-in-error').empty() or clinicalStatus.empty()
identifier	0..*	Identifier	S
clinicalStatus	0..1	CodeableConcept	SM	r:allergyintolerance-clinical
verificationStatus	0..1	CodeableConcept	SM	r:allergyintolerance-verification
type	0..1	code	S	r:allergy-intolerance-type
category	0..*	code	S	r:allergy-intolerance-category
criticality	0..1	code	S	r:allergy-intolerance-criticality
code	0..1	CodeableConcept	S	x:allergyintolerance-code
patient	1..1	Reference(Patient)	S
encounter	0..1	Reference(Encounter)
onset[x]	0..1	dateTime,Age,Period,Range,string
recordedDate	0..1	dateTime
recorder	0..1	Reference(Practitioner|PractitionerRole|Patient|RelatedPerson)
asserter	0..1	Reference(Patient|RelatedPerson|Practitioner|PractitionerRole)	S
lastOccurrence	0..1	dateTime
note	0..*	Annotation
reaction	0..*	BackboneElement
.substance	0..1	CodeableConcept		x:substance-code
.manifestation	1..*	CodeableConcept		x:clinical-findings
.description	0..1	string
.onset	0..1	dateTime
.severity	0..1	code		r:reaction-event-severity
.exposureRoute	0..1	CodeableConcept		x:route-codes
.note	0..*	Annotation
=Annotation	complex	Element
author[x]	0..1	Reference(Practitioner|Patient|RelatedPerson|Organization),string	S
time	0..1	dateTime	S
text	1..1	markdown	S
=Appointment	resource	DomainResource
?app-2	e	start.exists() = end.exists()
?app-3	e	(start.exists() and end.exists()) or (status in ('proposed' | 'cancelled' | 'waitlist'))
?app-4	e	Appointment.cancelationReason.exists() implies (Appointment.status='no-show' or Appointment.status='cancelled')
identifier	0..*	Identifier	S
status	1..1	code	SM	r:appointmentstatus
cancelationReason	0..1	CodeableConcept	S	x:appointment-cancellation-reason
serviceCategory	0..*	CodeableConcept	S	x:service-category
serviceType	0..*	CodeableConcept	S	x:service-type
specialty	0..*	CodeableConcept	S	p:c80-practice-codes
appointmentType	0..1	CodeableConcept	S	p:http://terminology.hl7.org/ValueSet/v2-0276
reasonCode	0..*	CodeableConcept	S	p:encounter-reason
reasonReference	0..*	Reference(Condition|Procedure|Observation|ImmunizationRecommendation)
priority	0..1	unsignedInt
description	0..1	string
supportingInformation	0..*	Reference(Resource)
start	0..1	instant	S
end	0..1	instant	S
minutesDuration	0..1	positiveInt
slot	0..*	Reference(Slot)
created	0..1	dateTime
comment	0..1	string
patientInstruction	0..1	string
basedOn	0..*	Reference(ServiceRequest)
participant	1..*	BackboneElement
?app-1	e	type.exists() or actor.exists()
.type	0..*	CodeableConcept	S	e:encounter-participant-type
.actor	0..1	Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|Device|HealthcareService|Location)	S
.required	0..1	code	S	r:participantrequired
.status	1..1	code	S	r:participationstatus
.period	0..1	Period
requestedPeriod	0..*	Period
=AppointmentResponse	resource	DomainResource
?apr-1	e	participantType.exists() or actor.exists()
identifier	0..*	Identifier	S
appointment	1..1	Reference(Appointment)	S
start	0..1	instant
end	0..1	instant
participantType	0..*	CodeableConcept	S	e:encounter-participant-type
actor	0..1	Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|Device|HealthcareService|Location)	S
participantStatus	1..1	code	SM	r:participationstatus
comment	0..1	string
=Attachment	complex	Element
?att-1	e	data.empty() or contentType.exists()
contentType	0..1	code	S	r:mimetypes
language	0..1	code	S	p:languages^all-languages
data	0..1	base64Binary
url	0..1	url	S
size	0..1	unsignedInt	S
hash	0..1	base64Binary	S
title	0..1	string	S
creation	0..1	dateTime	S
=AuditEvent	resource	DomainResource
type	1..1	Coding	S	e:audit-event-type
subtype	0..*	Coding	S	e:audit-event-sub-type
action	0..1	code	S	r:audit-event-action
period	0..1	Period
recorded	1..1	instant	S
outcome	0..1	code	S	r:audit-event-outcome
outcomeDesc	0..1	string	S
purposeOfEvent	0..*	CodeableConcept	S	e:http://terminology.hl7.org/ValueSet/v3-PurposeOfUse
agent	1..*	BackboneElement
.type	0..1	CodeableConcept		e:participation-role-type
.role	0..*	CodeableConcept		x:security-role-type
.who	0..1	Reference(PractitionerRole|Practitioner|Organization|Device|Patient|RelatedPerson)	S
.altId	0..1	string
.name	0..1	string
.requestor	1..1	boolean	S
.location	0..1	Reference(Location)
.policy	0..*	uri
.media	0..1	Coding		e:dicm-405-mediatype
.network	0..1	BackboneElement
..address	0..1	string
..type	0..1	code		r:network-type
.purposeOfUse	0..*	CodeableConcept		e:http://terminology.hl7.org/ValueSet/v3-PurposeOfUse
source	1..1	BackboneElement
.site	0..1	string
.observer	1..1	Reference(PractitionerRole|Practitioner|Organization|Device|Patient|RelatedPerson)	S
.type	0..*	Coding		e:audit-source-type
entity	0..*	BackboneElement
?sev-1	e	name.empty() or query.empty()
.what	0..1	Reference(Resource)	S
.type	0..1	Coding		e:audit-entity-type
.role	0..1	Coding		e:object-role
.lifecycle	0..1	Coding		e:object-lifecycle-events
.securityLabel	0..*	Coding		e:security-labels
.name	0..1	string	S
.description	0..1	string
.query	0..1	base64Binary	S
.detail	0..*	BackboneElement
..type	1..1	string
..value[x]	1..1	string,base64Binary
=BackboneElement	complex	Element	abstract
modifierExtension	0..*	Extension	SM
=Basic	resource	DomainResource
identifier	0..*	Identifier	S
code	1..1	CodeableConcept	SM	x:basic-resource-type
subject	0..1	Reference(Resource)	S
created	0..1	date	S
author	0..1	Reference(Practitioner|PractitionerRole|Patient|RelatedPerson|Organization)	S
=Binary	resource	Resource
contentType	1..1	code	S	r:mimetypes
securityContext	0..1	Reference(Resource)	S
data	0..1	base64Binary
=BiologicallyDerivedProduct	resource	DomainResource
identifier	0..*	Identifier	S
productCategory	0..1	code		r:product-category
productCode	0..1	CodeableConcept
status	0..1	code		r:product-status
request	0..*	Reference(ServiceRequest)
quantity	0..1	integer
parent	0..*	Reference(BiologicallyDerivedProduct)
collection	0..1	BackboneElement
.collector	0..1	Reference(Practitioner|PractitionerRole)
.source	0..1	Reference(Patient|Organization)
.collected[x]	0..1	dateTime,Period
processing	0..*	BackboneElement
.description	0..1	string
.procedure	0..1	CodeableConcept		x:procedure-code
.additive	0..1	Reference(Substance)
.time[x]	0..1	dateTime,Period
manipulation	0..1	BackboneElement
.description	0..1	string
.time[x]	0..1	dateTime,Period
storage	0..*	BackboneElement
.description	0..1	string
.temperature	0..1	decimal
.scale	0..1	code		r:product-storage-scale
.duration	0..1	Period
=BodyStructure	resource	DomainResource
identifier	0..*	Identifier	S
active	0..1	boolean	SM
morphology	0..1	CodeableConcept	S	x:bodystructure-code
location	0..1	CodeableConcept	S	x:body-site
locationQualifier	0..*	CodeableConcept		x:bodystructure-relative-location
description	0..1	string	S
image	0..*	Attachment
patient	1..1	Reference(Patient)	S
=Bundle	resource	Resource
?bdl-1	e	total.empty() or (type = 'searchset') or (type = 'history')
?bdl-2	e	entry.search.empty() or (type = 'searchset')
?bdl-3	e	entry.all(request.exists() = (%resource.type = 'batch' or %resource.type = 'transaction' or %resource.type = 'history'))
?bdl-4	e	entry.all(response.exists() = (%resource.type = 'batch-response' or %resource.type = 'transaction-response' or %resource.type = 'history'))
?bdl-7	e	(type = 'history') or entry.where(fullUrl.exists()).select(fullUrl&resource.meta.versionId).isDistinct()
?bdl-9	e	type = 'document' implies (identifier.system.exists() and identifier.value.exists())
?bdl-10	e	type = 'document' implies (timestamp.hasValue())
?bdl-11	e	type = 'document' implies entry.first().resource.is(Composition)
?bdl-12	e	type = 'message' implies entry.first().resource.is(MessageHeader)
identifier	0..1	Identifier	S
type	1..1	code	S	r:bundle-type
timestamp	0..1	instant	S
total	0..1	unsignedInt	S
link	0..*	BackboneElement	S
.relation	1..1	string	S
.url	1..1	uri	S
entry	0..*	BackboneElement	S
?bdl-5	e	resource.exists() or request.exists() or response.exists()
?bdl-8	e	fullUrl.contains('/_history/').not()
.link	0..*	#Bundle.link	S
?ele-1	e	hasValue() or (children().count() > id.count())
.fullUrl	0..1	uri	S
.resource	0..1	Resource	S
.search	0..1	BackboneElement	S
..mode	0..1	code	S	r:search-entry-mode
..score	0..1	decimal	S
.request	0..1	BackboneElement	S
..method	1..1	code	S	r:http-verb
..url	1..1	uri	S
..ifNoneMatch	0..1	string	S
..ifModifiedSince	0..1	instant	S
..ifMatch	0..1	string	S
..ifNoneExist	0..1	string	S
.response	0..1	BackboneElement	S
..status	1..1	string	S
..location	0..1	uri	S
..etag	0..1	string	S
..lastModified	0..1	instant	S
..outcome	0..1	Resource	S
signature	0..1	Signature	S
=CapabilityStatement	resource	DomainResource
?cpb-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
?cpb-1	e	rest.exists() or messaging.exists() or document.exists()
?cpb-2	e	(description.count() + software.count() + implementation.count()) > 0
?cpb-3	e	messaging.endpoint.empty() or kind = 'instance'
?cpb-7	e	document.select(profile&mode).isDistinct()
?cpb-14	e	(kind != 'instance') or implementation.exists()
?cpb-15	e	(kind != 'capability') or (implementation.exists().not() and software.exists())
?cpb-16	e	(kind!='requirements') or (implementation.exists().not() and software.exists().not())
url	0..1	uri	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	1..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
copyright	0..1	markdown
kind	1..1	code	S	r:capability-statement-kind
instantiates	0..*	canonical(CapabilityStatement)	S
imports	0..*	canonical(CapabilityStatement)	S
software	0..1	BackboneElement	S
.name	1..1	string	S
.version	0..1	string	S
.releaseDate	0..1	dateTime	S
implementation	0..1	BackboneElement	S
.description	1..1	string	S
.url	0..1	url	S
.custodian	0..1	Reference(Organization)	S
fhirVersion	1..1	code	S	r:FHIR-version
format	1..*	code	S	r:mimetypes
patchFormat	0..*	code	S	r:mimetypes
implementationGuide	0..*	canonical(ImplementationGuide)	S
rest	0..*	BackboneElement	S
?cpb-9	e	resource.select(type).isDistinct()
.mode	1..1	code	S	r:restful-capability-mode
.documentation	0..1	markdown
.security	0..1	BackboneElement	S
..cors	0..1	boolean	S
..service	0..*	CodeableConcept	S	e:restful-security-service
..description	0..1	markdown
.resource	0..*	BackboneElement	S
?cpb-12	e	searchParam.select(name).isDistinct()
..type	1..1	code	S	r:resource-types
..profile	0..1	canonical(StructureDefinition)	S
..supportedProfile	0..*	canonical(StructureDefinition)	S
..documentation	0..1	markdown
..interaction	0..*	BackboneElement
...code	1..1	code		r:type-restful-interaction
...documentation	0..1	markdown
..versioning	0..1	code		r:versioning-policy
..readHistory	0..1	boolean
..updateCreate	0..1	boolean
..conditionalCreate	0..1	boolean
..conditionalRead	0..1	code		r:conditional-read-status
..conditionalUpdate	0..1	boolean
..conditionalDelete	0..1	code		r:conditional-delete-status
..referencePolicy	0..*	code		r:reference-handling-policy
..searchInclude	0..*	string
..searchRevInclude	0..*	string
..searchParam	0..*	BackboneElement
...name	1..1	string
...definition	0..1	canonical(SearchParameter)
...type	1..1	code		r:search-param-type
...documentation	0..1	markdown
..operation	0..*	BackboneElement	S
...name	1..1	string	S
...definition	1..1	canonical(OperationDefinition)	S
...documentation	0..1	markdown
.interaction	0..*	BackboneElement
..code	1..1	code		r:system-restful-interaction
..documentation	0..1	markdown
.searchParam	0..*	#CapabilityStatement.rest.resource.searchParam
?ele-1	e	hasValue() or (children().count() > id.count())
.operation	0..*	#CapabilityStatement.rest.resource.operation	S
?ele-1	e	hasValue() or (children().count() > id.count())
.compartment	0..*	canonical(CompartmentDefinition)
messaging	0..*	BackboneElement	S
.endpoint	0..*	BackboneElement
..protocol	1..1	Coding		e:message-transport
..address	1..1	url
.reliableCache	0..1	unsignedInt
.documentation	0..1	markdown
.supportedMessage	0..*	BackboneElement	S
..mode	1..1	code	S	r:event-capability-mode
..definition	1..1	canonical(MessageDefinition)	S
document	0..*	BackboneElement	S
.mode	1..1	code	S	r:document-mode
.documentation	0..1	markdown
.profile	1..1	canonical(StructureDefinition)	S
=CarePlan	resource	DomainResource
identifier	0..*	Identifier	S
instantiatesCanonical	0..*	canonical(PlanDefinition|Questionnaire|Measure|ActivityDefinition|OperationDefinition)	S
instantiatesUri	0..*	uri	S
basedOn	0..*	Reference(CarePlan)	S
replaces	0..*	Reference(CarePlan)	S
partOf	0..*	Reference(CarePlan)	S
status	1..1	code	SM	r:request-status
intent	1..1	code	SM	r:care-plan-intent
category	0..*	CodeableConcept	S	x:care-plan-category
title	0..1	string	S
description	0..1	string	S
subject	1..1	Reference(Patient|Group)	S
encounter	0..1	Reference(Encounter)	S
period	0..1	Period	S
created	0..1	dateTime	S
author	0..1	Reference(Patient|Practitioner|PractitionerRole|Device|RelatedPerson|Organization|CareTeam)	S
contributor	0..*	Reference(Patient|Practitioner|PractitionerRole|Device|RelatedPerson|Organization|CareTeam)
careTeam	0..*	Reference(CareTeam)
addresses	0..*	Reference(Condition)	S
supportingInfo	0..*	Reference(Resource)
goal	0..*	Reference(Goal)
activity	0..*	BackboneElement
?cpl-3	e	detail.empty() or reference.empty()
.outcomeCodeableConcept	0..*	CodeableConcept		x:care-plan-activity-outcome
.outcomeReference	0..*	Reference(Resource)
.progress	0..*	Annotation
.reference	0..1	Reference(Appointment|CommunicationRequest|DeviceRequest|MedicationRequest|NutritionOrder|Task|ServiceRequest|VisionPrescription|RequestGroup)
.detail	0..1	BackboneElement
..kind	0..1	code		r:care-plan-activity-kind
..instantiatesCanonical	0..*	canonical(PlanDefinition|ActivityDefinition|Questionnaire|Measure|OperationDefinition)
..instantiatesUri	0..*	uri
..code	0..1	CodeableConcept		x:procedure-code
..reasonCode	0..*	CodeableConcept		x:clinical-findings
..reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport|DocumentReference)
..goal	0..*	Reference(Goal)
..status	1..1	code	M	r:care-plan-activity-status
..statusReason	0..1	CodeableConcept
..doNotPerform	0..1	boolean	M
..scheduled[x]	0..1	Timing,Period,string
..location	0..1	Reference(Location)
..performer	0..*	Reference(Practitioner|PractitionerRole|Organization|RelatedPerson|Patient|CareTeam|HealthcareService|Device)
..product[x]	0..1	CodeableConcept,Reference(Medication|Substance)		x:medication-codes
..dailyAmount	0..1	Quantity{SimpleQuantity}
..quantity	0..1	Quantity{SimpleQuantity}
..description	0..1	string
note	0..*	Annotation
=CareTeam	resource	DomainResource
identifier	0..*	Identifier	S
status	0..1	code	SM	r:care-team-status
category	0..*	CodeableConcept	S	x:care-team-category
name	0..1	string	S
subject	0..1	Reference(Patient|Group)	S
encounter	0..1	Reference(Encounter)	S
period	0..1	Period	S
participant	0..*	BackboneElement
?ctm-1	e	onBehalfOf.exists() implies (member.resolve().iif(empty(), true, ofType(Practitioner).exists()))
.role	0..*	CodeableConcept	S	x:participant-role
.member	0..1	Reference(Practitioner|PractitionerRole|RelatedPerson|Patient|Organization|CareTeam)	S
.onBehalfOf	0..1	Reference(Organization)	S
.period	0..1	Period
reasonCode	0..*	CodeableConcept		x:clinical-findings
reasonReference	0..*	Reference(Condition)
managingOrganization	0..*	Reference(Organization)	S
telecom	0..*	ContactPoint
note	0..*	Annotation
=CatalogEntry	resource	DomainResource
identifier	0..*	Identifier	S
type	0..1	CodeableConcept
orderable	1..1	boolean	S
referencedItem	1..1	Reference(Medication|Device|Organization|Practitioner|PractitionerRole|HealthcareService|ActivityDefinition|PlanDefinition|SpecimenDefinition|ObservationDefinition|Binary)	S
additionalIdentifier	0..*	Identifier
classification	0..*	CodeableConcept
status	0..1	code		r:publication-status
validityPeriod	0..1	Period
validTo	0..1	dateTime
lastUpdated	0..1	dateTime
additionalCharacteristic	0..*	CodeableConcept
additionalClassification	0..*	CodeableConcept
relatedEntry	0..*	BackboneElement
.relationtype	1..1	code		r:relation-type
.item	1..1	Reference(CatalogEntry)
=ChargeItem	resource	DomainResource
identifier	0..*	Identifier	S
definitionUri	0..*	uri
definitionCanonical	0..*	canonical(ChargeItemDefinition)
status	1..1	code	SM	r:chargeitem-status
partOf	0..*	Reference(ChargeItem)
code	1..1	CodeableConcept	S	x:chargeitem-billingcodes
subject	1..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
occurrence[x]	0..1	dateTime,Period,Timing	S
performer	0..*	BackboneElement
.function	0..1	CodeableConcept		x:performer-role
.actor	1..1	Reference(Practitioner|PractitionerRole|Organization|CareTeam|Patient|Device|RelatedPerson)
performingOrganization	0..1	Reference(Organization)
requestingOrganization	0..1	Reference(Organization)
costCenter	0..1	Reference(Organization)
quantity	0..1	Quantity	S
bodysite	0..*	CodeableConcept	S	x:body-site
factorOverride	0..1	decimal
priceOverride	0..1	Money
overrideReason	0..1	string
enterer	0..1	Reference(Practitioner|PractitionerRole|Organization|Patient|Device|RelatedPerson)	S
enteredDate	0..1	dateTime	S
reason	0..*	CodeableConcept		x:icd-10
service	0..*	Reference(DiagnosticReport|ImagingStudy|Immunization|MedicationAdministration|MedicationDispense|Observation|Procedure|SupplyDelivery)
product[x]	0..1	Reference(Device|Medication|Substance),CodeableConcept		x:device-kind
account	0..*	Reference(Account)	S
note	0..*	Annotation
supportingInformation	0..*	Reference(Resource)
=ChargeItemDefinition	resource	DomainResource
?cid-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	1..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
title	0..1	string	S
derivedFromUri	0..*	uri	S
partOf	0..*	canonical(ChargeItemDefinition)	S
replaces	0..*	canonical(ChargeItemDefinition)	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
copyright	0..1	markdown
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
code	0..1	CodeableConcept	S	x:chargeitem-billingcodes
instance	0..*	Reference(Medication|Substance|Device)
applicability	0..*	BackboneElement
.description	0..1	string
.language	0..1	string
.expression	0..1	string
propertyGroup	0..*	BackboneElement
.applicability	0..*	#ChargeItemDefinition.applicability
?ele-1	e	hasValue() or (children().count() > id.count())
.priceComponent	0..*	BackboneElement
..type	1..1	code		r:invoice-priceComponentType
..code	0..1	CodeableConcept
..factor	0..1	decimal
..amount	0..1	Money
=Claim	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:fm-status
type	1..1	CodeableConcept	S	e:claim-type
subType	0..1	CodeableConcept		x:claim-subtype
use	1..1	code	S	r:claim-use
patient	1..1	Reference(Patient)	S
billablePeriod	0..1	Period	S
created	1..1	dateTime	S
enterer	0..1	Reference(Practitioner|PractitionerRole)
insurer	0..1	Reference(Organization)	S
provider	1..1	Reference(Practitioner|PractitionerRole|Organization)	S
priority	1..1	CodeableConcept	S	x:process-priority
fundsReserve	0..1	CodeableConcept		x:fundsreserve
related	0..*	BackboneElement
.claim	0..1	Reference(Claim)
.relationship	0..1	CodeableConcept		x:related-claim-relationship
.reference	0..1	Identifier
prescription	0..1	Reference(DeviceRequest|MedicationRequest|VisionPrescription)
originalPrescription	0..1	Reference(DeviceRequest|MedicationRequest|VisionPrescription)
payee	0..1	BackboneElement
.type	1..1	CodeableConcept		x:payeetype
.party	0..1	Reference(Practitioner|PractitionerRole|Organization|Patient|RelatedPerson)
referral	0..1	Reference(ServiceRequest)
facility	0..1	Reference(Location)
careTeam	0..*	BackboneElement
.sequence	1..1	positiveInt
.provider	1..1	Reference(Practitioner|PractitionerRole|Organization)
.responsible	0..1	boolean
.role	0..1	CodeableConcept		x:claim-careteamrole
.qualification	0..1	CodeableConcept		x:provider-qualification
supportingInfo	0..*	BackboneElement
.sequence	1..1	positiveInt
.category	1..1	CodeableConcept		x:claim-informationcategory
.code	0..1	CodeableConcept		x:claim-exception
.timing[x]	0..1	date,Period
.value[x]	0..1	boolean,string,Quantity,Attachment,Reference(Resource)
.reason	0..1	CodeableConcept		x:missing-tooth-reason
diagnosis	0..*	BackboneElement
.sequence	1..1	positiveInt
.diagnosis[x]	1..1	CodeableConcept,Reference(Condition)		x:icd-10
.type	0..*	CodeableConcept		x:ex-diagnosistype
.onAdmission	0..1	CodeableConcept		x:ex-diagnosis-on-admission
.packageCode	0..1	CodeableConcept		x:ex-diagnosisrelatedgroup
procedure	0..*	BackboneElement
.sequence	1..1	positiveInt
.type	0..*	CodeableConcept		x:ex-procedure-type
.date	0..1	dateTime
.procedure[x]	1..1	CodeableConcept,Reference(Procedure)		x:icd-10-procedures
.udi	0..*	Reference(Device)
insurance	1..*	BackboneElement	S
.sequence	1..1	positiveInt	S
.focal	1..1	boolean	S
.identifier	0..1	Identifier
.coverage	1..1	Reference(Coverage)	S
.businessArrangement	0..1	string
.preAuthRef	0..*	string
.claimResponse	0..1	Reference(ClaimResponse)
accident	0..1	BackboneElement
.date	1..1	date
.type	0..1	CodeableConcept		e:http://terminology.hl7.org/ValueSet/v3-ActIncidentCode
.location[x]	0..1	Address,Reference(Location)
item	0..*	BackboneElement
.sequence	1..1	positiveInt
.careTeamSequence	0..*	positiveInt
.diagnosisSequence	0..*	positiveInt
.procedureSequence	0..*	positiveInt
.informationSequence	0..*	positiveInt
.revenue	0..1	CodeableConcept		x:ex-revenue-center
.category	0..1	CodeableConcept		x:ex-benefitcategory
.productOrService	1..1	CodeableConcept		x:service-uscls
.modifier	0..*	CodeableConcept		x:claim-modifiers
.programCode	0..*	CodeableConcept		x:ex-program-code
.serviced[x]	0..1	date,Period
.location[x]	0..1	CodeableConcept,Address,Reference(Location)		x:service-place
.quantity	0..1	Quantity{SimpleQuantity}
.unitPrice	0..1	Money
.factor	0..1	decimal
.net	0..1	Money
.udi	0..*	Reference(Device)
.bodySite	0..1	CodeableConcept		x:tooth
.subSite	0..*	CodeableConcept		x:surface
.encounter	0..*	Reference(Encounter)
.detail	0..*	BackboneElement
..sequence	1..1	positiveInt
..revenue	0..1	CodeableConcept		x:ex-revenue-center
..category	0..1	CodeableConcept		x:ex-benefitcategory
..productOrService	1..1	CodeableConcept		x:service-uscls
..modifier	0..*	CodeableConcept		x:claim-modifiers
..programCode	0..*	CodeableConcept		x:ex-program-code
..quantity	0..1	Quantity{SimpleQuantity}
..unitPrice	0..1	Money
..factor	0..1	decimal
..net	0..1	Money
..udi	0..*	Reference(Device)
..subDetail	0..*	BackboneElement
...sequence	1..1	positiveInt
...revenue	0..1	CodeableConcept		x:ex-revenue-center
...category	0..1	CodeableConcept		x:ex-benefitcategory
...productOrService	1..1	CodeableConcept		x:service-uscls
...modifier	0..*	CodeableConcept		x:claim-modifiers
...programCode	0..*	CodeableConcept		x:ex-program-code
...quantity	0..1	Quantity{SimpleQuantity}
...unitPrice	0..1	Money
...factor	0..1	decimal
...net	0..1	Money
...udi	0..*	Reference(Device)
total	0..1	Money
=ClaimResponse	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:fm-status
type	1..1	CodeableConcept	S	e:claim-type
subType	0..1	CodeableConcept		x:claim-subtype
use	1..1	code	S	r:claim-use
patient	1..1	Reference(Patient)	S
created	1..1	dateTime	S
insurer	1..1	Reference(Organization)	S
requestor	0..1	Reference(Practitioner|PractitionerRole|Organization)
request	0..1	Reference(Claim)	S
outcome	1..1	code	S	r:remittance-outcome
disposition	0..1	string
preAuthRef	0..1	string
preAuthPeriod	0..1	Period
payeeType	0..1	CodeableConcept		x:payeetype
item	0..*	BackboneElement
.itemSequence	1..1	positiveInt
.noteNumber	0..*	positiveInt
.adjudication	1..*	BackboneElement
..category	1..1	CodeableConcept		x:adjudication
..reason	0..1	CodeableConcept		x:adjudication-reason
..amount	0..1	Money
..value	0..1	decimal
.detail	0..*	BackboneElement
..detailSequence	1..1	positiveInt
..noteNumber	0..*	positiveInt
..adjudication	1..*	#ClaimResponse.item.adjudication
?ele-1	e	hasValue() or (children().count() > id.count())
..subDetail	0..*	BackboneElement
...subDetailSequence	1..1	positiveInt
...noteNumber	0..*	positiveInt
...adjudication	0..*	#ClaimResponse.item.adjudication
?ele-1	e	hasValue() or (children().count() > id.count())
addItem	0..*	BackboneElement
.itemSequence	0..*	positiveInt
.detailSequence	0..*	positiveInt
.subdetailSequence	0..*	positiveInt
.provider	0..*	Reference(Practitioner|PractitionerRole|Organization)
.productOrService	1..1	CodeableConcept		x:service-uscls
.modifier	0..*	CodeableConcept		x:claim-modifiers
.programCode	0..*	CodeableConcept		x:ex-program-code
.serviced[x]	0..1	date,Period
.location[x]	0..1	CodeableConcept,Address,Reference(Location)		x:service-place
.quantity	0..1	Quantity{SimpleQuantity}
.unitPrice	0..1	Money
.factor	0..1	decimal
.net	0..1	Money
.bodySite	0..1	CodeableConcept		x:tooth
.subSite	0..*	CodeableConcept		x:surface
.noteNumber	0..*	positiveInt
.adjudication	1..*	#ClaimResponse.item.adjudication
?ele-1	e	hasValue() or (children().count() > id.count())
.detail	0..*	BackboneElement
..productOrService	1..1	CodeableConcept		x:service-uscls
..modifier	0..*	CodeableConcept		x:claim-modifiers
..quantity	0..1	Quantity{SimpleQuantity}
..unitPrice	0..1	Money
..factor	0..1	decimal
..net	0..1	Money
..noteNumber	0..*	positiveInt
..adjudication	1..*	#ClaimResponse.item.adjudication
?ele-1	e	hasValue() or (children().count() > id.count())
..subDetail	0..*	BackboneElement
...productOrService	1..1	CodeableConcept		x:service-uscls
...modifier	0..*	CodeableConcept		x:claim-modifiers
...quantity	0..1	Quantity{SimpleQuantity}
...unitPrice	0..1	Money
...factor	0..1	decimal
...net	0..1	Money
...noteNumber	0..*	positiveInt
...adjudication	1..*	#ClaimResponse.item.adjudication
?ele-1	e	hasValue() or (children().count() > id.count())
adjudication	0..*	#ClaimResponse.item.adjudication
?ele-1	e	hasValue() or (children().count() > id.count())
total	0..*	BackboneElement	S
.category	1..1	CodeableConcept	S	x:adjudication
.amount	1..1	Money	S
payment	0..1	BackboneElement
.type	1..1	CodeableConcept		x:ex-paymenttype
.adjustment	0..1	Money
.adjustmentReason	0..1	CodeableConcept		x:payment-adjustment-reason
.date	0..1	date
.amount	1..1	Money
.identifier	0..1	Identifier
fundsReserve	0..1	CodeableConcept		x:fundsreserve
formCode	0..1	CodeableConcept		x:forms
form	0..1	Attachment
processNote	0..*	BackboneElement
.number	0..1	positiveInt
.type	0..1	code		r:note-type
.text	1..1	string
.language	0..1	CodeableConcept		p:languages^all-languages
communicationRequest	0..*	Reference(CommunicationRequest)
insurance	0..*	BackboneElement
.sequence	1..1	positiveInt
.focal	1..1	boolean
.coverage	1..1	Reference(Coverage)
.businessArrangement	0..1	string
.claimResponse	0..1	Reference(ClaimResponse)
error	0..*	BackboneElement
.itemSequence	0..1	positiveInt
.detailSequence	0..1	positiveInt
.subDetailSequence	0..1	positiveInt
.code	1..1	CodeableConcept		x:adjudication-error
=ClinicalImpression	resource	DomainResource
identifier	0..*	Identifier	S
status	1..1	code	SM	r:clinicalimpression-status
statusReason	0..1	CodeableConcept
code	0..1	CodeableConcept	S
description	0..1	string	S
subject	1..1	Reference(Patient|Group)	S
encounter	0..1	Reference(Encounter)	S
effective[x]	0..1	dateTime,Period	S
date	0..1	dateTime	S
assessor	0..1	Reference(Practitioner|PractitionerRole)	S
previous	0..1	Reference(ClinicalImpression)
problem	0..*	Reference(Condition|AllergyIntolerance)	S
investigation	0..*	BackboneElement
.code	1..1	CodeableConcept		x:investigation-sets
.item	0..*	Reference(Observation|QuestionnaireResponse|FamilyMemberHistory|DiagnosticReport|RiskAssessment|ImagingStudy|Media)
protocol	0..*	uri
summary	0..1	string
finding	0..*	BackboneElement
.itemCodeableConcept	0..1	CodeableConcept		x:condition-code
.itemReference	0..1	Reference(Condition|Observation|Media)
.basis	0..1	string
prognosisCodeableConcept	0..*	CodeableConcept		x:clinicalimpression-prognosis
prognosisReference	0..*	Reference(RiskAssessment)
supportingInfo	0..*	Reference(Resource)
note	0..*	Annotation
=CodeSystem	resource	DomainResource
?csd-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
?csd-1	e	concept.code.combine($this.descendants().concept.code).isDistinct()
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
copyright	0..1	markdown
caseSensitive	0..1	boolean	S
valueSet	0..1	canonical(ValueSet)	S
hierarchyMeaning	0..1	code	S	r:codesystem-hierarchy-meaning
compositional	0..1	boolean	S
versionNeeded	0..1	boolean	S
content	1..1	code	S	r:codesystem-content-mode
supplements	0..1	canonical(CodeSystem)	S
count	0..1	unsignedInt	S
filter	0..*	BackboneElement	S
.code	1..1	code	S
.description	0..1	string	S
.operator	1..*	code	S	r:filter-operator
.value	1..1	string	S
property	0..*	BackboneElement	S
.code	1..1	code	S
.uri	0..1	uri	S
.description	0..1	string	S
.type	1..1	code	S	r:concept-property-type
concept	0..*	BackboneElement
.code	1..1	code
.display	0..1	string
.definition	0..1	string
.designation	0..*	BackboneElement
..language	0..1	code		p:languages^all-languages
..use	0..1	Coding		e:designation-use
..value	1..1	string
.property	0..*	BackboneElement
..code	1..1	code
..value[x]	1..1	code,Coding,string,integer,boolean,dateTime,decimal
.concept	0..*	#CodeSystem.concept
?ele-1	e	hasValue() or (children().count() > id.count())
=CodeableConcept	complex	Element
coding	0..*	Coding	S
text	0..1	string	S
=Coding	complex	Element
system	0..1	uri	S
version	0..1	string	S
code	0..1	code	S
display	0..1	string	S
userSelected	0..1	boolean	S
=Communication	resource	DomainResource
identifier	0..*	Identifier	S
instantiatesCanonical	0..*	canonical(PlanDefinition|ActivityDefinition|Measure|OperationDefinition|Questionnaire)	S
instantiatesUri	0..*	uri	S
basedOn	0..*	Reference(Resource)	S
partOf	0..*	Reference(Resource)	S
inResponseTo	0..*	Reference(Communication)
status	1..1	code	SM	r:event-status
statusReason	0..1	CodeableConcept	S	x:communication-not-done-reason
category	0..*	CodeableConcept		x:communication-category
priority	0..1	code	S	r:request-priority
medium	0..*	CodeableConcept		x:http://terminology.hl7.org/ValueSet/v3-ParticipationMode
subject	0..1	Reference(Patient|Group)	S
topic	0..1	CodeableConcept		x:communication-topic
about	0..*	Reference(Resource)
encounter	0..1	Reference(Encounter)	S
sent	0..1	dateTime
received	0..1	dateTime
recipient	0..*	Reference(Device|Organization|Patient|Practitioner|PractitionerRole|RelatedPerson|Group|CareTeam|HealthcareService)
sender	0..1	Reference(Device|Organization|Patient|Practitioner|PractitionerRole|RelatedPerson|HealthcareService)
reasonCode	0..*	CodeableConcept	S	x:clinical-findings
reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport|DocumentReference)	S
payload	0..*	BackboneElement
.content[x]	1..1	string,Attachment,Reference(Resource)
note	0..*	Annotation
=CommunicationRequest	resource	DomainResource
identifier	0..*	Identifier	S
basedOn	0..*	Reference(Resource)	S
replaces	0..*	Reference(CommunicationRequest)	S
groupIdentifier	0..1	Identifier	S
status	1..1	code	SM	r:request-status
statusReason	0..1	CodeableConcept
category	0..*	CodeableConcept		x:communication-category
priority	0..1	code	S	r:request-priority
doNotPerform	0..1	boolean	SM
medium	0..*	CodeableConcept		x:http://terminology.hl7.org/ValueSet/v3-ParticipationMode
subject	0..1	Reference(Patient|Group)
about	0..*	Reference(Resource)
encounter	0..1	Reference(Encounter)	S
payload	0..*	BackboneElement
.content[x]	1..1	string,Attachment,Reference(Resource)
occurrence[x]	0..1	dateTime,Period	S
authoredOn	0..1	dateTime	S
requester	0..1	Reference(Practitioner|PractitionerRole|Organization|Patient|RelatedPerson|Device)	S
recipient	0..*	Reference(Device|Organization|Patient|Practitioner|PractitionerRole|RelatedPerson|Group|CareTeam|HealthcareService)
sender	0..1	Reference(Device|Organization|Patient|Practitioner|PractitionerRole|RelatedPerson|HealthcareService)	S
reasonCode	0..*	CodeableConcept	S	x:http://terminology.hl7.org/ValueSet/v3-ActReason
reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport|DocumentReference)	S
note	0..*	Annotation
=CompartmentDefinition	resource	DomainResource
?cpd-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	1..1	uri	S
version	0..1	string	S
name	1..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
purpose	0..1	markdown
code	1..1	code	S	r:compartment-type
search	1..1	boolean	S
resource	0..*	BackboneElement	S
.code	1..1	code	S	r:resource-types
.param	0..*	string	S
.documentation	0..1	string
=Composition	resource	DomainResource
identifier	0..1	Identifier	S
status	1..1	code	SM	r:composition-status
type	1..1	CodeableConcept	S	p:doc-typecodes
category	0..*	CodeableConcept	S	x:document-classcodes
subject	0..1	Reference(Resource)	S
encounter	0..1	Reference(Encounter)	S
date	1..1	dateTime	S
author	1..*	Reference(Practitioner|PractitionerRole|Device|Patient|RelatedPerson|Organization)	S
title	1..1	string	S
confidentiality	0..1	code	S	r:http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification
attester	0..*	BackboneElement
.mode	1..1	code		r:composition-attestation-mode
.time	0..1	dateTime
.party	0..1	Reference(Patient|RelatedPerson|Practitioner|PractitionerRole|Organization)
custodian	0..1	Reference(Organization)	S
relatesTo	0..*	BackboneElement
.code	1..1	code		r:document-relationship-type
.target[x]	1..1	Identifier,Reference(Composition)
event	0..*	BackboneElement	S
.code	0..*	CodeableConcept	S	x:http://terminology.hl7.org/ValueSet/v3-ActCode
.period	0..1	Period	S
.detail	0..*	Reference(Resource)	S
section	0..*	BackboneElement
?cmp-1	e	text.exists() or entry.exists() or section.exists()
?cmp-2	e	emptyReason.empty() or entry.empty()
.title	0..1	string
.code	0..1	CodeableConcept		x:doc-section-codes
.author	0..*	Reference(Practitioner|PractitionerRole|Device|Patient|RelatedPerson|Organization)
.focus	0..1	Reference(Resource)
.text	0..1	Narrative
.mode	0..1	code		r:list-mode
.orderedBy	0..1	CodeableConcept		p:list-order
.entry	0..*	Reference(Resource)
.emptyReason	0..1	CodeableConcept		p:list-empty-reason
.section	0..*	#Composition.section
?ele-1	e	hasValue() or (children().count() > id.count())
=ConceptMap	resource	DomainResource
?cmd-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..1	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
copyright	0..1	markdown
source[x]	0..1	uri,canonical(ValueSet)	S
target[x]	0..1	uri,canonical(ValueSet)	S
group	0..*	BackboneElement
.source	0..1	uri
.sourceVersion	0..1	string
.target	0..1	uri
.targetVersion	0..1	string
.element	1..*	BackboneElement
..code	0..1	code
..display	0..1	string
..target	0..*	BackboneElement
?cmd-1	e	comment.exists() or equivalence.empty() or ((equivalence != 'narrower') and (equivalence != 'inexact'))
...code	0..1	code
...display	0..1	string
...equivalence	1..1	code	M	r:concept-map-equivalence
...comment	0..1	string
...dependsOn	0..*	BackboneElement
....property	1..1	uri
....system	0..1	canonical(CodeSystem)
....value	1..1	string
....display	0..1	string
...product	0..*	#ConceptMap.group.element.target.dependsOn
?ele-1	e	hasValue() or (children().count() > id.count())
.unmapped	0..1	BackboneElement
?cmd-2	e	(mode = 'fixed') implies code.exists()
?cmd-3	e	(mode = 'other-map') implies url.exists()
..mode	1..1	code		r:conceptmap-unmapped-mode
..code	0..1	code
..display	0..1	string
..url	0..1	canonical(ConceptMap)
=Condition	resource	DomainResource
?con-3	w	clinicalStatus.exists() or verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code = 'entered-in-error').exists() or category.select($this='problem-list-item').empty()
?con-4	e	abatement.empty() or clinicalStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-clinical' and (code='resolved' or code='remission' or code='inactive')).exists()
?con-5	e	verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code='entered-in-error').empty() or clinicalStatus.empty()
identifier	0..*	Identifier	S
clinicalStatus	0..1	CodeableConcept	SM	r:condition-clinical
verificationStatus	0..1	CodeableConcept	SM	r:condition-ver-status
category	0..*	CodeableConcept		e:condition-category
severity	0..1	CodeableConcept		p:condition-severity
code	0..1	CodeableConcept	S	x:condition-code
bodySite	0..*	CodeableConcept	S	x:body-site
subject	1..1	Reference(Patient|Group)	S
encounter	0..1	Reference(Encounter)	S
onset[x]	0..1	dateTime,Age,Period,Range,string	S
abatement[x]	0..1	dateTime,Age,Period,Range,string
recordedDate	0..1	dateTime	S
recorder	0..1	Reference(Practitioner|PractitionerRole|Patient|RelatedPerson)	S
asserter	0..1	Reference(Practitioner|PractitionerRole|Patient|RelatedPerson)	S
stage	0..*	BackboneElement
?con-1	e	summary.exists() or assessment.exists()
.summary	0..1	CodeableConcept		x:condition-stage
.assessment	0..*	Reference(ClinicalImpression|DiagnosticReport|Observation)
.type	0..1	CodeableConcept		x:condition-stage-type
evidence	0..*	BackboneElement
?con-2	e	code.exists() or detail.exists()
.code	0..*	CodeableConcept	S	x:manifestation-or-symptom
.detail	0..*	Reference(Resource)	S
note	0..*	Annotation
=Consent	resource	DomainResource
?ppc-1	e	policy.exists() or policyRule.exists()
?ppc-2	e	patient.exists() or scope.coding.where(system='something' and code='patient-privacy').exists().not()
?ppc-3	e	patient.exists() or scope.coding.where(system='something' and code='research').exists().not()
?ppc-4	e	patient.exists() or scope.coding.where(system='something' and code='adr').exists().not()
?ppc-5	e	patient.exists() or scope.coding.where(system='something' and code='treatment').exists().not()
identifier	0..*	Identifier	S
status	1..1	code	SM	r:consent-state-codes
scope	1..1	CodeableConcept	SM	e:consent-scope
category	1..*	CodeableConcept	S	e:consent-category
patient	0..1	Reference(Patient)	S
dateTime	0..1	dateTime	S
performer	0..*	Reference(Organization|Patient|Practitioner|RelatedPerson|PractitionerRole)	S
organization	0..*	Reference(Organization)	S
source[x]	0..1	Attachment,Reference(Consent|DocumentReference|Contract|QuestionnaireResponse)	S
policy	0..*	BackboneElement
.authority	0..1	uri
.uri	0..1	uri
policyRule	0..1	CodeableConcept	S	e:consent-policy
verification	0..*	BackboneElement	S
.verified	1..1	boolean	S
.verifiedWith	0..1	Reference(Patient|RelatedPerson)
.verificationDate	0..1	dateTime
provision	0..1	BackboneElement	S
.type	0..1	code	S	r:consent-provision-type
.period	0..1	Period	S
.actor	0..*	BackboneElement
..role	1..1	CodeableConcept		e:security-role-type
..reference	1..1	Reference(Device|Group|CareTeam|Organization|Patient|Practitioner|RelatedPerson|PractitionerRole)
.action	0..*	CodeableConcept	S	x:consent-action
.securityLabel	0..*	Coding	S	e:security-labels
.purpose	0..*	Coding	S	e:http://terminology.hl7.org/ValueSet/v3-PurposeOfUse
.class	0..*	Coding	S	e:consent-content-class
.code	0..*	CodeableConcept	S	x:consent-content-code
.dataPeriod	0..1	Period	S
.data	0..*	BackboneElement	S
..meaning	1..1	code	S	r:consent-data-meaning
..reference	1..1	Reference(Resource)	S
.provision	0..*	#Consent.provision
?ele-1	e	hasValue() or (children().count() > id.count())
=ContactDetail	complex	Element
name	0..1	string	S
telecom	0..*	ContactPoint	S
=ContactPoint	complex	Element
?cpt-2	e	value.empty() or system.exists()
system	0..1	code	S	r:contact-point-system
value	0..1	string	S
use	0..1	code	SM	r:contact-point-use
rank	0..1	positiveInt	S
period	0..1	Period	S
=Contract	resource	DomainResource
identifier	0..*	Identifier	S
url	0..1	uri
version	0..1	string	S
status	0..1	code	SM	r:contract-status
legalState	0..1	CodeableConcept		e:contract-legalstate
instantiatesCanonical	0..1	Reference(Contract)
instantiatesUri	0..1	uri
contentDerivative	0..1	CodeableConcept		x:contract-content-derivative
issued	0..1	dateTime	S
applies	0..1	Period	S
expirationType	0..1	CodeableConcept		x:contract-expiration-type
subject	0..*	Reference(Resource)	S
authority	0..*	Reference(Organization)
domain	0..*	Reference(Location)
site	0..*	Reference(Location)
name	0..1	string	S
title	0..1	string	S
subtitle	0..1	string
alias	0..*	string
author	0..1	Reference(Patient|Practitioner|PractitionerRole|Organization)
scope	0..1	CodeableConcept		x:contract-scope
topic[x]	0..1	CodeableConcept,Reference(Resource)
type	0..1	CodeableConcept	S	x:contract-type
subType	0..*	CodeableConcept	S	x:contract-subtype
contentDefinition	0..1	BackboneElement
.type	1..1	CodeableConcept		x:contract-definition-type
.subType	0..1	CodeableConcept		x:contract-definition-subtype
.publisher	0..1	Reference(Practitioner|PractitionerRole|Organization)
.publicationDate	0..1	dateTime
.publicationStatus	1..1	code		r:contract-publicationstatus
.copyright	0..1	markdown
term	0..*	BackboneElement
.identifier	0..1	Identifier	S
.issued	0..1	dateTime	S
.applies	0..1	Period	S
.topic[x]	0..1	CodeableConcept,Reference(Resource)
.type	0..1	CodeableConcept		x:contract-term-type
.subType	0..1	CodeableConcept		x:contract-term-subtype
.text	0..1	string	S
.securityLabel	0..*	BackboneElement
..number	0..*	unsignedInt
..classification	1..1	Coding		x:contract-security-classification
..category	0..*	Coding		x:contract-security-category
..control	0..*	Coding		x:contract-security-control
.offer	1..1	BackboneElement
..identifier	0..*	Identifier
..party	0..*	BackboneElement
...reference	1..*	Reference(Patient|RelatedPerson|Practitioner|PractitionerRole|Device|Group|Organization)
...role	1..1	CodeableConcept		x:contract-party-role
..topic	0..1	Reference(Resource)	S
..type	0..1	CodeableConcept		x:contract-term-type
..decision	0..1	CodeableConcept		e:http://terminology.hl7.org/ValueSet/v3-ActConsentDirective
..decisionMode	0..*	CodeableConcept		x:contract-decision-mode
..answer	0..*	BackboneElement
...value[x]	1..1	boolean,decimal,integer,date,dateTime,time,string,uri,Attachment,Coding,Quantity,Reference(Resource)
..text	0..1	string
..linkId	0..*	string
..securityLabelNumber	0..*	unsignedInt
.asset	0..*	BackboneElement
..scope	0..1	CodeableConcept		x:contract-assetscope
..type	0..*	CodeableConcept		x:contract-assettype
..typeReference	0..*	Reference(Resource)
..subtype	0..*	CodeableConcept		x:contract-assetsubtype
..relationship	0..1	Coding		e:consent-content-class
..context	0..*	BackboneElement
...reference	0..1	Reference(Resource)
...code	0..*	CodeableConcept		x:contract-assetcontext
...text	0..1	string
..condition	0..1	string
..periodType	0..*	CodeableConcept		x:asset-availability
..period	0..*	Period
..usePeriod	0..*	Period
..text	0..1	string
..linkId	0..*	string
..answer	0..*	#Contract.term.offer.answer
?ele-1	e	hasValue() or (children().count() > id.count())
..securityLabelNumber	0..*	unsignedInt
..valuedItem	0..*	BackboneElement
...entity[x]	0..1	CodeableConcept,Reference(Resource)
...identifier	0..1	Identifier
...effectiveTime	0..1	dateTime
...quantity	0..1	Quantity{SimpleQuantity}
...unitPrice	0..1	Money
...factor	0..1	decimal
...points	0..1	decimal
...net	0..1	Money
...payment	0..1	string
...paymentDate	0..1	dateTime
...responsible	0..1	Reference(Organization|Patient|Practitioner|PractitionerRole|RelatedPerson)
...recipient	0..1	Reference(Organization|Patient|Practitioner|PractitionerRole|RelatedPerson)
...linkId	0..*	string
...securityLabelNumber	0..*	unsignedInt
.action	0..*	BackboneElement
..doNotPerform	0..1	boolean	M
..type	1..1	CodeableConcept		x:contract-action
..subject	0..*	BackboneElement
...reference	1..*	Reference(Patient|RelatedPerson|Practitioner|PractitionerRole|Device|Group|Organization)
...role	0..1	CodeableConcept		x:contract-actorrole
..intent	1..1	CodeableConcept		x:http://terminology.hl7.org/ValueSet/v3-PurposeOfUse
..linkId	0..*	string
..status	1..1	CodeableConcept		x:contract-actionstatus
..context	0..1	Reference(Encounter|EpisodeOfCare)
..contextLinkId	0..*	string
..occurrence[x]	0..1	dateTime,Period,Timing
..requester	0..*	Reference(Patient|RelatedPerson|Practitioner|PractitionerRole|Device|Group|Organization)
..requesterLinkId	0..*	string
..performerType	0..*	CodeableConcept		x:provenance-agent-type
..performerRole	0..1	CodeableConcept		x:provenance-agent-role
..performer	0..1	Reference(RelatedPerson|Patient|Practitioner|PractitionerRole|CareTeam|Device|Substance|Organization|Location)
..performerLinkId	0..*	string
..reasonCode	0..*	CodeableConcept		x:http://terminology.hl7.org/ValueSet/v3-PurposeOfUse
..reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport|DocumentReference|Questionnaire|QuestionnaireResponse)
..reason	0..*	string
..reasonLinkId	0..*	string
..note	0..*	Annotation
..securityLabelNumber	0..*	unsignedInt
.group	0..*	#Contract.term
?ele-1	e	hasValue() or (children().count() > id.count())
supportingInfo	0..*	Reference(Resource)
relevantHistory	0..*	Reference(Provenance)
signer	0..*	BackboneElement
.type	1..1	Coding		p:contract-signer-type
.party	1..1	Reference(Organization|Patient|Practitioner|PractitionerRole|RelatedPerson)
.signature	1..*	Signature
friendly	0..*	BackboneElement
.content[x]	1..1	Attachment,Reference(Composition|DocumentReference|QuestionnaireResponse)
legal	0..*	BackboneElement
.content[x]	1..1	Attachment,Reference(Composition|DocumentReference|QuestionnaireResponse)
rule	0..*	BackboneElement
.content[x]	1..1	Attachment,Reference(DocumentReference)
legallyBinding[x]	0..1	Attachment,Reference(Composition|DocumentReference|QuestionnaireResponse|Contract)
=Contributor	complex	Element
type	1..1	code	S	r:contributor-type
name	1..1	string	S
contact	0..*	ContactDetail	S
=Count	complex	Quantity
?cnt-3	e	(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (code.empty() or code = '1') and (value.empty() or value.hasValue().not() or value.toString().contains('.').not())
=Coverage	resource	DomainResource
identifier	0..*	Identifier	S
status	1..1	code	SM	r:fm-status
type	0..1	CodeableConcept	S	p:coverage-type
policyHolder	0..1	Reference(Patient|RelatedPerson|Organization)	S
subscriber	0..1	Reference(Patient|RelatedPerson)	S
subscriberId	0..1	string	S
beneficiary	1..1	Reference(Patient)	S
dependent	0..1	string	S
relationship	0..1	CodeableConcept		e:subscriber-relationship
period	0..1	Period	S
payor	1..*	Reference(Organization|Patient|RelatedPerson)	S
class	0..*	BackboneElement
.type	1..1	CodeableConcept	S	e:coverage-class
.value	1..1	string	S
.name	0..1	string	S
order	0..1	positiveInt	S
network	0..1	string	S
costToBeneficiary	0..*	BackboneElement
.type	0..1	CodeableConcept	S	e:coverage-copay-type
.value[x]	1..1	Quantity{SimpleQuantity},Money	S
.exception	0..*	BackboneElement
..type	1..1	CodeableConcept	S	x:coverage-financial-exception
..period	0..1	Period	S
subrogation	0..1	boolean
contract	0..*	Reference(Contract)
=CoverageEligibilityRequest	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:fm-status
priority	0..1	CodeableConcept		x:process-priority
purpose	1..*	code	S	r:eligibilityrequest-purpose
patient	1..1	Reference(Patient)	S
serviced[x]	0..1	date,Period
created	1..1	dateTime	S
enterer	0..1	Reference(Practitioner|PractitionerRole)
provider	0..1	Reference(Practitioner|PractitionerRole|Organization)
insurer	1..1	Reference(Organization)	S
facility	0..1	Reference(Location)
supportingInfo	0..*	BackboneElement
.sequence	1..1	positiveInt
.information	1..1	Reference(Resource)
.appliesToAll	0..1	boolean
insurance	0..*	BackboneElement
.focal	0..1	boolean
.coverage	1..1	Reference(Coverage)
.businessArrangement	0..1	string
item	0..*	BackboneElement
.supportingInfoSequence	0..*	positiveInt
.category	0..1	CodeableConcept		x:ex-benefitcategory
.productOrService	0..1	CodeableConcept		x:service-uscls
.modifier	0..*	CodeableConcept		x:claim-modifiers
.provider	0..1	Reference(Practitioner|PractitionerRole)
.quantity	0..1	Quantity{SimpleQuantity}
.unitPrice	0..1	Money
.facility	0..1	Reference(Location|Organization)
.diagnosis	0..*	BackboneElement
..diagnosis[x]	0..1	CodeableConcept,Reference(Condition)		x:icd-10
.detail	0..*	Reference(Resource)
=CoverageEligibilityResponse	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:fm-status
purpose	1..*	code	S	r:eligibilityresponse-purpose
patient	1..1	Reference(Patient)	S
serviced[x]	0..1	date,Period
created	1..1	dateTime	S
requestor	0..1	Reference(Practitioner|PractitionerRole|Organization)
request	1..1	Reference(CoverageEligibilityRequest)	S
outcome	1..1	code	S	r:remittance-outcome
disposition	0..1	string
insurer	1..1	Reference(Organization)	S
insurance	0..*	BackboneElement
.coverage	1..1	Reference(Coverage)	S
.inforce	0..1	boolean
.benefitPeriod	0..1	Period
.item	0..*	BackboneElement
?ces-1	e	category.exists() xor productOrService.exists()
..category	0..1	CodeableConcept		x:ex-benefitcategory
..productOrService	0..1	CodeableConcept		x:service-uscls
..modifier	0..*	CodeableConcept		x:claim-modifiers
..provider	0..1	Reference(Practitioner|PractitionerRole)
..excluded	0..1	boolean
..name	0..1	string
..description	0..1	string
..network	0..1	CodeableConcept		x:benefit-network
..unit	0..1	CodeableConcept		x:benefit-unit
..term	0..1	CodeableConcept		x:benefit-term
..benefit	0..*	BackboneElement
...type	1..1	CodeableConcept		x:benefit-type
...allowed[x]	0..1	unsignedInt,string,Money
...used[x]	0..1	unsignedInt,string,Money
..authorizationRequired	0..1	boolean
..authorizationSupporting	0..*	CodeableConcept		x:coverageeligibilityresponse-ex-auth-support
..authorizationUrl	0..1	uri
preAuthRef	0..1	string
form	0..1	CodeableConcept		x:forms
error	0..*	BackboneElement
.code	1..1	CodeableConcept		x:adjudication-error
=DataRequirement	complex	Element
type	1..1	code	S	r:all-types
profile	0..*	canonical(StructureDefinition)	S
subject[x]	0..1	CodeableConcept,Reference(Group)	S	e:subject-type
mustSupport	0..*	string	S
codeFilter	0..*	Element	S
?drq-1	e	path.exists() xor searchParam.exists()
.path	0..1	string	S
.searchParam	0..1	string	S
.valueSet	0..1	canonical(ValueSet)	S
.code	0..*	Coding	S
dateFilter	0..*	Element	S
?drq-2	e	path.exists() xor searchParam.exists()
.path	0..1	string	S
.searchParam	0..1	string	S
.value[x]	0..1	dateTime,Period,Duration	S
limit	0..1	positiveInt	S
sort	0..*	Element	S
.path	1..1	string	S
.direction	1..1	code	S	r:sort-direction
=DetectedIssue	resource	DomainResource
identifier	0..*	Identifier	S
status	1..1	code	SM	r:observation-status
code	0..1	CodeableConcept	S	p:detectedissue-category
severity	0..1	code	S	r:detectedissue-severity
patient	0..1	Reference(Patient)	S
identified[x]	0..1	dateTime,Period	S
author	0..1	Reference(Practitioner|PractitionerRole|Device)	S
implicated	0..*	Reference(Resource)	S
evidence	0..*	BackboneElement
.code	0..*	CodeableConcept		x:manifestation-or-symptom
.detail	0..*	Reference(Resource)
detail	0..1	string
reference	0..1	uri
mitigation	0..*	BackboneElement
.action	1..1	CodeableConcept		p:detectedissue-mitigation-action
.date	0..1	dateTime
.author	0..1	Reference(Practitioner|PractitionerRole)
=Device	resource	DomainResource
identifier	0..*	Identifier
definition	0..1	Reference(DeviceDefinition)
udiCarrier	0..*	BackboneElement	S
.deviceIdentifier	0..1	string	S
.issuer	0..1	uri
.jurisdiction	0..1	uri
.carrierAIDC	0..1	base64Binary	S
.carrierHRF	0..1	string	S
.entryType	0..1	code		r:udi-entry-type
status	0..1	code	SM	r:device-status
statusReason	0..*	CodeableConcept		e:device-status-reason
distinctIdentifier	0..1	string
manufacturer	0..1	string
manufactureDate	0..1	dateTime
expirationDate	0..1	dateTime
lotNumber	0..1	string
serialNumber	0..1	string
deviceName	0..*	BackboneElement
.name	1..1	string
.type	1..1	code		r:device-nametype
modelNumber	0..1	string
partNumber	0..1	string
type	0..1	CodeableConcept		x:device-type
specialization	0..*	BackboneElement
.systemType	1..1	CodeableConcept
.version	0..1	string
version	0..*	BackboneElement
.type	0..1	CodeableConcept
.component	0..1	Identifier
.value	1..1	string
property	0..*	BackboneElement
.type	1..1	CodeableConcept
.valueQuantity	0..*	Quantity
.valueCode	0..*	CodeableConcept
patient	0..1	Reference(Patient)
owner	0..1	Reference(Organization)
contact	0..*	ContactPoint
location	0..1	Reference(Location)
url	0..1	uri
note	0..*	Annotation
safety	0..*	CodeableConcept	S
parent	0..1	Reference(Device)
=DeviceDefinition	resource	DomainResource
identifier	0..*	Identifier
udiDeviceIdentifier	0..*	BackboneElement
.deviceIdentifier	1..1	string
.issuer	1..1	uri
.jurisdiction	1..1	uri
manufacturer[x]	0..1	string,Reference(Organization)
deviceName	0..*	BackboneElement
.name	1..1	string
.type	1..1	code		r:device-nametype
modelNumber	0..1	string
type	0..1	CodeableConcept		x:device-kind
specialization	0..*	BackboneElement
.systemType	1..1	string
.version	0..1	string
version	0..*	string
safety	0..*	CodeableConcept	S	x:device-safety
shelfLifeStorage	0..*	ProductShelfLife
physicalCharacteristics	0..1	ProdCharacteristic
languageCode	0..*	CodeableConcept
capability	0..*	BackboneElement
.type	1..1	CodeableConcept
.description	0..*	CodeableConcept
property	0..*	BackboneElement
.type	1..1	CodeableConcept
.valueQuantity	0..*	Quantity
.valueCode	0..*	CodeableConcept
owner	0..1	Reference(Organization)
contact	0..*	ContactPoint
url	0..1	uri
onlineInformation	0..1	uri
note	0..*	Annotation
quantity	0..1	Quantity
parentDevice	0..1	Reference(DeviceDefinition)	S
material	0..*	BackboneElement
.substance	1..1	CodeableConcept
.alternate	0..1	boolean
.allergenicIndicator	0..1	boolean
=DeviceMetric	resource	DomainResource
identifier	0..*	Identifier	S
type	1..1	CodeableConcept	S	p:devicemetric-type
unit	0..1	CodeableConcept	S	p:devicemetric-type
source	0..1	Reference(Device)	S
parent	0..1	Reference(Device)	S
operationalStatus	0..1	code	S	r:metric-operational-status
color	0..1	code	S	r:metric-color
category	1..1	code	S	r:metric-category
measurementPeriod	0..1	Timing	S
calibration	0..*	BackboneElement	S
.type	0..1	code	S	r:metric-calibration-type
.state	0..1	code	S	r:metric-calibration-state
.time	0..1	instant	S
=DeviceRequest	resource	DomainResource
identifier	0..*	Identifier	S
instantiatesCanonical	0..*	canonical(ActivityDefinition|PlanDefinition)	S
instantiatesUri	0..*	uri	S
basedOn	0..*	Reference(Resource)	S
priorRequest	0..*	Reference(Resource)	S
groupIdentifier	0..1	Identifier	S
status	0..1	code	SM	r:request-status
intent	1..1	code	SM	r:request-intent
priority	0..1	code	S	r:request-priority
code[x]	1..1	Reference(Device),CodeableConcept	S	x:device-kind
parameter	0..*	BackboneElement
.code	0..1	CodeableConcept
.value[x]	0..1	CodeableConcept,Quantity,Range,boolean
subject	1..1	Reference(Patient|Group|Location|Device)	S
encounter	0..1	Reference(Encounter)	S
occurrence[x]	0..1	dateTime,Period,Timing	S
authoredOn	0..1	dateTime	S
requester	0..1	Reference(Device|Practitioner|PractitionerRole|Organization)	S
performerType	0..1	CodeableConcept	S	x:participant-role
performer	0..1	Reference(Practitioner|PractitionerRole|Organization|CareTeam|HealthcareService|Patient|Device|RelatedPerson)	S
reasonCode	0..*	CodeableConcept	S	x:condition-code
reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport|DocumentReference)	S
insurance	0..*	Reference(Coverage|ClaimResponse)
supportingInfo	0..*	Reference(Resource)
note	0..*	Annotation
relevantHistory	0..*	Reference(Provenance)
=DeviceUseStatement	resource	DomainResource
identifier	0..*	Identifier	S
basedOn	0..*	Reference(ServiceRequest)	S
status	1..1	code	SM	r:device-statement-status
subject	1..1	Reference(Patient|Group)	S
derivedFrom	0..*	Reference(ServiceRequest|Procedure|Claim|Observation|QuestionnaireResponse|DocumentReference)	S
timing[x]	0..1	Timing,Period,dateTime	S
recordedOn	0..1	dateTime	S
source	0..1	Reference(Patient|Practitioner|PractitionerRole|RelatedPerson)	S
device	1..1	Reference(Device)	S
reasonCode	0..*	CodeableConcept	S
reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport|DocumentReference|Media)	S
bodySite	0..1	CodeableConcept	S	x:body-site
note	0..*	Annotation
=DiagnosticReport	resource	DomainResource
identifier	0..*	Identifier	S
basedOn	0..*	Reference(CarePlan|ImmunizationRecommendation|MedicationRequest|NutritionOrder|ServiceRequest)
status	1..1	code	SM	r:diagnostic-report-status
category	0..*	CodeableConcept	S	x:diagnostic-service-sections
code	1..1	CodeableConcept	S	p:report-codes
subject	0..1	Reference(Patient|Group|Device|Location)	S
encounter	0..1	Reference(Encounter)	S
effective[x]	0..1	dateTime,Period	S
issued	0..1	instant	S
performer	0..*	Reference(Practitioner|PractitionerRole|Organization|CareTeam)	S
resultsInterpreter	0..*	Reference(Practitioner|PractitionerRole|Organization|CareTeam)	S
specimen	0..*	Reference(Specimen)
result	0..*	Reference(Observation)
imagingStudy	0..*	Reference(ImagingStudy)
media	0..*	BackboneElement	S
.comment	0..1	string
.link	1..1	Reference(Media)	S
conclusion	0..1	string
conclusionCode	0..*	CodeableConcept		x:clinical-findings
presentedForm	0..*	Attachment
=Distance	complex	Quantity		e:distance-units^all-distance-units
?dis-1	e	(code.exists() or value.empty()) and (system.empty() or system = %ucum)
=DocumentManifest	resource	DomainResource
masterIdentifier	0..1	Identifier	S
identifier	0..*	Identifier	S
status	1..1	code	SM	r:document-reference-status
type	0..1	CodeableConcept	S	x:http://terminology.hl7.org/ValueSet/v3-ActCode
subject	0..1	Reference(Patient|Practitioner|Group|Device)	S
created	0..1	dateTime
author	0..*	Reference(Practitioner|PractitionerRole|Organization|Device|Patient|RelatedPerson)	S
recipient	0..*	Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|Organization)
source	0..1	uri
description	0..1	string	S
content	1..*	Reference(Resource)	S
related	0..*	BackboneElement
.identifier	0..1	Identifier
.ref	0..1	Reference(Resource)
=DocumentReference	resource	DomainResource
masterIdentifier	0..1	Identifier	S
identifier	0..*	Identifier	S
status	1..1	code	SM	r:document-reference-status
docStatus	0..1	code	S	r:composition-status
type	0..1	CodeableConcept	S	p:c80-doc-typecodes
category	0..*	CodeableConcept	S	x:document-classcodes
subject	0..1	Reference(Patient|Practitioner|Group|Device)	S
date	0..1	instant	S
author	0..*	Reference(Practitioner|PractitionerRole|Organization|Device|Patient|RelatedPerson)	S
authenticator	0..1	Reference(Practitioner|PractitionerRole|Organization)
custodian	0..1	Reference(Organization)
relatesTo	0..*	BackboneElement	S
.code	1..1	code	S	r:document-relationship-type
.target	1..1	Reference(DocumentReference)	S
description	0..1	string	S
securityLabel	0..*	CodeableConcept	S	e:security-labels
content	1..*	BackboneElement	S
.attachment	1..1	Attachment	S
.format	0..1	Coding	S	p:formatcodes
context	0..1	BackboneElement	S
.encounter	0..*	Reference(Encounter|EpisodeOfCare)
.event	0..*	CodeableConcept		x:http://terminology.hl7.org/ValueSet/v3-ActCode
.period	0..1	Period	S
.facilityType	0..1	CodeableConcept		x:c80-facilitycodes
.practiceSetting	0..1	CodeableConcept		x:c80-practice-codes
.sourcePatientInfo	0..1	Reference(Patient)
.related	0..*	Reference(Resource)
=DomainResource	resource	Resource	abstract
?dom-2	e	contained.contained.empty()
?dom-3	e	contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) | %resource.descendants().as(uri) | %resource.descendants().as(url))) or descendants().where(reference = '#').exists() or descendants().where(as(canonical) = '#').exists() or descendants().where(as(canonical) = '#').exists()).not()).trace('unmatched', id).empty()
?dom-4	e	contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()
?dom-5	e	contained.meta.security.empty()
?dom-6	w	text.`div`.exists()
text	0..1	Narrative
contained	0..*	Resource
extension	0..*	Extension
modifierExtension	0..*	Extension	M
=Dosage	complex	BackboneElement
sequence	0..1	integer	S
text	0..1	string	S
additionalInstruction	0..*	CodeableConcept	S	x:additional-instruction-codes
patientInstruction	0..1	string	S
timing	0..1	Timing	S
asNeeded[x]	0..1	boolean,CodeableConcept	S	x:medication-as-needed-reason
site	0..1	CodeableConcept	S	x:approach-site-codes
route	0..1	CodeableConcept	S	x:route-codes
method	0..1	CodeableConcept	S	x:administration-method-codes
doseAndRate	0..*	Element	S
.type	0..1	CodeableConcept	S	x:dose-rate-type
.dose[x]	0..1	Range,Quantity{SimpleQuantity}	S
.rate[x]	0..1	Ratio,Range,Quantity{SimpleQuantity}	S
maxDosePerPeriod	0..1	Ratio	S
maxDosePerAdministration	0..1	Quantity{SimpleQuantity}	S
maxDosePerLifetime	0..1	Quantity{SimpleQuantity}	S
=Duration	complex	Quantity		e:duration-units^all-time-units
?drt-1	e	code.exists() implies ((system = %ucum) and value.exists())
=EffectEvidenceSynthesis	resource	DomainResource
?ees-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown	S
note	0..*	Annotation
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
copyright	0..1	markdown
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
topic	0..*	CodeableConcept		x:definition-topic
author	0..*	ContactDetail
editor	0..*	ContactDetail
reviewer	0..*	ContactDetail
endorser	0..*	ContactDetail
relatedArtifact	0..*	RelatedArtifact
synthesisType	0..1	CodeableConcept		e:synthesis-type
studyType	0..1	CodeableConcept		e:study-type
population	1..1	Reference(EvidenceVariable)	S
exposure	1..1	Reference(EvidenceVariable)	S
exposureAlternative	1..1	Reference(EvidenceVariable)	S
outcome	1..1	Reference(EvidenceVariable)	S
sampleSize	0..1	BackboneElement
.description	0..1	string
.numberOfStudies	0..1	integer
.numberOfParticipants	0..1	integer
resultsByExposure	0..*	BackboneElement
.description	0..1	string
.exposureState	0..1	code		r:exposure-state
.variantState	0..1	CodeableConcept		e:evidence-variant-state
.riskEvidenceSynthesis	1..1	Reference(RiskEvidenceSynthesis)
effectEstimate	0..*	BackboneElement	S
.description	0..1	string
.type	0..1	CodeableConcept		e:effect-estimate-type
.variantState	0..1	CodeableConcept		e:evidence-variant-state
.value	0..1	decimal
.unitOfMeasure	0..1	CodeableConcept		r:ucum-units
.precisionEstimate	0..*	BackboneElement
..type	0..1	CodeableConcept		e:precision-estimate-type
..level	0..1	decimal
..from	0..1	decimal
..to	0..1	decimal
certainty	0..*	BackboneElement
.rating	0..*	CodeableConcept		e:evidence-quality
.note	0..*	Annotation
.certaintySubcomponent	0..*	BackboneElement
..type	0..1	CodeableConcept		e:certainty-subcomponent-type
..rating	0..*	CodeableConcept		e:certainty-subcomponent-rating
..note	0..*	Annotation
=Element	complex		abstract
?ele-1	e	hasValue() or (children().count() > id.count())
id	0..1	string	A
extension	0..*	Extension
=ElementDefinition	complex	BackboneElement
?eld-2	e	min.empty() or max.empty() or (max = '*') or iif(max != '*', min <= max.toInteger())
?eld-5	e	contentReference.empty() or (type.empty() and defaultValue.empty() and fixed.empty() and pattern.empty() and example.empty() and minValue.empty() and maxValue.empty() and maxLength.empty() and binding.empty())
?eld-6	e	fixed.empty() or (type.count()  <= 1)
?eld-7	e	pattern.empty() or (type.count() <= 1)
?eld-8	e	pattern.empty() or fixed.empty()
?eld-11	e	binding.empty() or type.code.empty() or type.select((code = 'code') or (code = 'Coding') or (code='CodeableConcept') or (code = 'Quantity') or (code = 'string') or (code = 'uri')).exists()
?eld-13	e	type.select(code).isDistinct()
?eld-14	e	constraint.select(key).isDistinct()
?eld-15	e	defaultValue.empty() or meaningWhenMissing.empty()
?eld-16	e	sliceName.empty() or sliceName.matches('^[a-zA-Z0-9\\/\\-_\\[\\]\\@]+$')
?eld-18	e	(isModifier.exists() and isModifier) implies isModifierReason.exists()
?eld-19	e	path.matches('[^\\s\\.,:;\\\'"\\/|?!@#$%&*()\\[\\]{}]{1,64}(\\.[^\\s\\.,:;\\\'"\\/|?!@#$%&*()\\[\\]{}]{1,64}(\\[x\\])?(\\:[^\\s\\.]+)?)*')
?eld-20	w	path.matches('[A-Za-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*(\\[x])?)*')
?eld-22	e	sliceIsConstraining.exists() implies sliceName.exists()
path	1..1	string	S
representation	0..*	code	S	r:property-representation
sliceName	0..1	string	S
sliceIsConstraining	0..1	boolean	S
label	0..1	string	S
code	0..*	Coding	S	x:observation-codes
slicing	0..1	Element	S
?eld-1	e	discriminator.exists() or description.exists()
.discriminator	0..*	Element	S
..type	1..1	code	S	r:discriminator-type
..path	1..1	string	S
.description	0..1	string	S
.ordered	0..1	boolean	S
.rules	1..1	code	S	r:resource-slicing-rules
short	0..1	string	S
definition	0..1	markdown	S
comment	0..1	markdown	S
requirements	0..1	markdown	S
alias	0..*	string	S
min	0..1	unsignedInt	S
max	0..1	string	S
?eld-3	e	empty() or ($this = '*') or (toInteger() >= 0)
base	0..1	Element	S
.path	1..1	string	S
.min	1..1	unsignedInt	S
.max	1..1	string	S
contentReference	0..1	uri	S
type	0..*	Element	S
?eld-4	e	aggregation.empty() or (code = 'Reference') or (code = 'canonical')
?eld-17	e	(code='Reference' or code = 'canonical') or targetProfile.empty()
.code	1..1	uri	S	e:defined-types
.profile	0..*	canonical(StructureDefinition|ImplementationGuide)	S
.targetProfile	0..*	canonical(StructureDefinition|ImplementationGuide)	S
.aggregation	0..*	code	S	r:resource-aggregation-mode
.versioning	0..1	code	S	r:reference-version-rules
defaultValue[x]	0..1	base64Binary,boolean,canonical,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,url,uuid,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,ContactDetail,Contributor,DataRequirement,Expression,ParameterDefinition,RelatedArtifact,TriggerDefinition,UsageContext,Dosage,Meta	S
meaningWhenMissing	0..1	markdown	S
orderMeaning	0..1	string	S
fixed[x]	0..1	base64Binary,boolean,canonical,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,url,uuid,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,ContactDetail,Contributor,DataRequirement,Expression,ParameterDefinition,RelatedArtifact,TriggerDefinition,UsageContext,Dosage,Meta	S
pattern[x]	0..1	base64Binary,boolean,canonical,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,url,uuid,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,ContactDetail,Contributor,DataRequirement,Expression,ParameterDefinition,RelatedArtifact,TriggerDefinition,UsageContext,Dosage,Meta	S
example	0..*	Element	S
.label	1..1	string	S
.value[x]	1..1	base64Binary,boolean,canonical,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,url,uuid,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,ContactDetail,Contributor,DataRequirement,Expression,ParameterDefinition,RelatedArtifact,TriggerDefinition,UsageContext,Dosage,Meta	S
minValue[x]	0..1	date,dateTime,instant,time,decimal,integer,positiveInt,unsignedInt,Quantity	S
maxValue[x]	0..1	date,dateTime,instant,time,decimal,integer,positiveInt,unsignedInt,Quantity	S
maxLength	0..1	integer	S
condition	0..*	id	S
constraint	0..*	Element	S
?eld-21	w	expression.exists()
.key	1..1	id	S
.requirements	0..1	string	S
.severity	1..1	code	S	r:constraint-severity
.human	1..1	string	S
.expression	0..1	string	S
.xpath	0..1	string	S
.source	0..1	canonical(StructureDefinition)	S
mustSupport	0..1	boolean	S
isModifier	0..1	boolean	S
isModifierReason	0..1	string	S
isSummary	0..1	boolean	S
binding	0..1	Element	S
?eld-12	e	valueSet.exists() implies (valueSet.startsWith('http:') or valueSet.startsWith('https') or valueSet.startsWith('urn:'))
.strength	1..1	code	S	r:binding-strength
.description	0..1	string	S
.valueSet	0..1	canonical(ValueSet)	S
mapping	0..*	Element	S
.identity	1..1	id	S
.language	0..1	code	S	r:mimetypes
.map	1..1	string	S
.comment	0..1	string	S
=Encounter	resource	DomainResource
identifier	0..*	Identifier	S
status	1..1	code	SM	r:encounter-status
statusHistory	0..*	BackboneElement
.status	1..1	code		r:encounter-status
.period	1..1	Period
class	1..1	Coding	S	e:http://terminology.hl7.org/ValueSet/v3-ActEncounterCode
classHistory	0..*	BackboneElement
.class	1..1	Coding		e:http://terminology.hl7.org/ValueSet/v3-ActEncounterCode
.period	1..1	Period
type	0..*	CodeableConcept	S	x:encounter-type
serviceType	0..1	CodeableConcept	S	x:service-type
priority	0..1	CodeableConcept		x:http://terminology.hl7.org/ValueSet/v3-ActPriority
subject	0..1	Reference(Patient|Group)	S
episodeOfCare	0..*	Reference(EpisodeOfCare)	S
basedOn	0..*	Reference(ServiceRequest)
participant	0..*	BackboneElement	S
.type	0..*	CodeableConcept	S	e:encounter-participant-type
.period	0..1	Period
.individual	0..1	Reference(Practitioner|PractitionerRole|RelatedPerson)	S
appointment	0..*	Reference(Appointment)	S
period	0..1	Period
length	0..1	Duration
reasonCode	0..*	CodeableConcept	S	p:encounter-reason
reasonReference	0..*	Reference(Condition|Procedure|Observation|ImmunizationRecommendation)	S
diagnosis	0..*	BackboneElement	S
.condition	1..1	Reference(Condition|Procedure)	S
.use	0..1	CodeableConcept		p:diagnosis-role
.rank	0..1	positiveInt
account	0..*	Reference(Account)
hospitalization	0..1	BackboneElement
.preAdmissionIdentifier	0..1	Identifier
.origin	0..1	Reference(Location|Organization)
.admitSource	0..1	CodeableConcept		p:encounter-admit-source
.reAdmission	0..1	CodeableConcept		x:http://terminology.hl7.org/ValueSet/v2-0092
.dietPreference	0..*	CodeableConcept		x:encounter-diet
.specialCourtesy	0..*	CodeableConcept		p:encounter-special-courtesy
.specialArrangement	0..*	CodeableConcept		p:encounter-special-arrangements
.destination	0..1	Reference(Location|Organization)
.dischargeDisposition	0..1	CodeableConcept		x:encounter-discharge-disposition
location	0..*	BackboneElement
.location	1..1	Reference(Location)
.status	0..1	code		r:encounter-location-status
.physicalType	0..1	CodeableConcept		x:location-physical-type
.period	0..1	Period
serviceProvider	0..1	Reference(Organization)
partOf	0..1	Reference(Encounter)
=Endpoint	resource	DomainResource
identifier	0..*	Identifier	S
status	1..1	code	SM	r:endpoint-status
connectionType	1..1	Coding	S	e:endpoint-connection-type
name	0..1	string	S
managingOrganization	0..1	Reference(Organization)	S
contact	0..*	ContactPoint
period	0..1	Period	S
payloadType	1..*	CodeableConcept	S	x:endpoint-payload-type
payloadMimeType	0..*	code	S	r:mimetypes
address	1..1	url	S
header	0..*	string
=EnrollmentRequest	resource	DomainResource
identifier	0..*	Identifier
status	0..1	code	SM	r:fm-status
created	0..1	dateTime
insurer	0..1	Reference(Organization)
provider	0..1	Reference(Practitioner|PractitionerRole|Organization)
candidate	0..1	Reference(Patient)
coverage	0..1	Reference(Coverage)
=EnrollmentResponse	resource	DomainResource
identifier	0..*	Identifier
status	0..1	code	SM	r:fm-status
request	0..1	Reference(EnrollmentRequest)
outcome	0..1	code		r:remittance-outcome
disposition	0..1	string
created	0..1	dateTime
organization	0..1	Reference(Organization)
requestProvider	0..1	Reference(Practitioner|PractitionerRole|Organization)
=EpisodeOfCare	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:episode-of-care-status
statusHistory	0..*	BackboneElement
.status	1..1	code		r:episode-of-care-status
.period	1..1	Period
type	0..*	CodeableConcept	S	x:episodeofcare-type
diagnosis	0..*	BackboneElement	S
.condition	1..1	Reference(Condition)	S
.role	0..1	CodeableConcept	S	p:diagnosis-role
.rank	0..1	positiveInt	S
patient	1..1	Reference(Patient)	S
managingOrganization	0..1	Reference(Organization)	S
period	0..1	Period	S
referralRequest	0..*	Reference(ServiceRequest)
careManager	0..1	Reference(Practitioner|PractitionerRole)
team	0..*	Reference(CareTeam)
account	0..*	Reference(Account)
=EventDefinition	resource	DomainResource
?evd-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
subtitle	0..1	string
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
subject[x]	0..1	CodeableConcept,Reference(Group)		e:subject-type
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
usage	0..1	string
copyright	0..1	markdown
approvalDate	0..1	date	S
lastReviewDate	0..1	date	S
effectivePeriod	0..1	Period	S
topic	0..*	CodeableConcept		x:definition-topic
author	0..*	ContactDetail
editor	0..*	ContactDetail
reviewer	0..*	ContactDetail
endorser	0..*	ContactDetail
relatedArtifact	0..*	RelatedArtifact
trigger	1..*	TriggerDefinition	S
=Evidence	resource	DomainResource
?evi-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
shortTitle	0..1	string
subtitle	0..1	string
status	1..1	code	SM	r:publication-status
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown	S
note	0..*	Annotation
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
copyright	0..1	markdown
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
topic	0..*	CodeableConcept		x:definition-topic
author	0..*	ContactDetail
editor	0..*	ContactDetail
reviewer	0..*	ContactDetail
endorser	0..*	ContactDetail
relatedArtifact	0..*	RelatedArtifact
exposureBackground	1..1	Reference(EvidenceVariable)	S
exposureVariant	0..*	Reference(EvidenceVariable)	S
outcome	0..*	Reference(EvidenceVariable)	S
=EvidenceVariable	resource	DomainResource
?evv-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
shortTitle	0..1	string	S
subtitle	0..1	string
status	1..1	code	SM	r:publication-status
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown	S
note	0..*	Annotation
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
copyright	0..1	markdown
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
topic	0..*	CodeableConcept		x:definition-topic
author	0..*	ContactDetail
editor	0..*	ContactDetail
reviewer	0..*	ContactDetail
endorser	0..*	ContactDetail
relatedArtifact	0..*	RelatedArtifact
type	0..1	code	S	r:variable-type
characteristic	1..*	BackboneElement	S
.description	0..1	string
.definition[x]	1..1	Reference(Group),canonical(ActivityDefinition),CodeableConcept,Expression,DataRequirement,TriggerDefinition	S
.usageContext	0..*	UsageContext
.exclude	0..1	boolean
.participantEffective[x]	0..1	dateTime,Period,Duration,Timing
.timeFromStart	0..1	Duration
.groupMeasure	0..1	code		r:group-measure
=ExampleScenario	resource	DomainResource
?esc-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
copyright	0..1	markdown
purpose	0..1	markdown
actor	0..*	BackboneElement
.actorId	1..1	string
.type	1..1	code		r:examplescenario-actor-type
.name	0..1	string
.description	0..1	markdown
instance	0..*	BackboneElement
.resourceId	1..1	string
.resourceType	1..1	code		r:resource-types
.name	0..1	string
.description	0..1	markdown
.version	0..*	BackboneElement
..versionId	1..1	string
..description	1..1	markdown
.containedInstance	0..*	BackboneElement
..resourceId	1..1	string
..versionId	0..1	string
process	0..*	BackboneElement
.title	1..1	string	S
.description	0..1	markdown
.preConditions	0..1	markdown
.postConditions	0..1	markdown
.step	0..*	BackboneElement
..process	0..*	#ExampleScenario.process
?ele-1	e	hasValue() or (children().count() > id.count())
..pause	0..1	boolean
..operation	0..1	BackboneElement
...number	1..1	string
...type	0..1	string
...name	0..1	string
...initiator	0..1	string
...receiver	0..1	string
...description	0..1	markdown
...initiatorActive	0..1	boolean
...receiverActive	0..1	boolean
...request	0..1	#ExampleScenario.instance.containedInstance
?ele-1	e	hasValue() or (children().count() > id.count())
...response	0..1	#ExampleScenario.instance.containedInstance
?ele-1	e	hasValue() or (children().count() > id.count())
..alternative	0..*	BackboneElement
...title	1..1	string
...description	0..1	markdown
...step	0..*	#ExampleScenario.process.step
?ele-1	e	hasValue() or (children().count() > id.count())
workflow	0..*	canonical(ExampleScenario)
=ExplanationOfBenefit	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:explanationofbenefit-status
type	1..1	CodeableConcept	S	e:claim-type
subType	0..1	CodeableConcept		x:claim-subtype
use	1..1	code	S	r:claim-use
patient	1..1	Reference(Patient)	S
billablePeriod	0..1	Period	S
created	1..1	dateTime	S
enterer	0..1	Reference(Practitioner|PractitionerRole)
insurer	1..1	Reference(Organization)	S
provider	1..1	Reference(Practitioner|PractitionerRole|Organization)	S
priority	0..1	CodeableConcept		x:http://terminology.hl7.org/CodeSystem/processpriority
fundsReserveRequested	0..1	CodeableConcept		x:fundsreserve
fundsReserve	0..1	CodeableConcept		x:fundsreserve
related	0..*	BackboneElement
.claim	0..1	Reference(Claim)
.relationship	0..1	CodeableConcept		x:related-claim-relationship
.reference	0..1	Identifier
prescription	0..1	Reference(MedicationRequest|VisionPrescription)
originalPrescription	0..1	Reference(MedicationRequest)
payee	0..1	BackboneElement
.type	0..1	CodeableConcept		x:payeetype
.party	0..1	Reference(Practitioner|PractitionerRole|Organization|Patient|RelatedPerson)
referral	0..1	Reference(ServiceRequest)
facility	0..1	Reference(Location)
claim	0..1	Reference(Claim)
claimResponse	0..1	Reference(ClaimResponse)
outcome	1..1	code	S	r:remittance-outcome
disposition	0..1	string
preAuthRef	0..*	string
preAuthRefPeriod	0..*	Period
careTeam	0..*	BackboneElement
.sequence	1..1	positiveInt
.provider	1..1	Reference(Practitioner|PractitionerRole|Organization)
.responsible	0..1	boolean
.role	0..1	CodeableConcept		x:claim-careteamrole
.qualification	0..1	CodeableConcept		x:provider-qualification
supportingInfo	0..*	BackboneElement
.sequence	1..1	positiveInt
.category	1..1	CodeableConcept		x:claim-informationcategory
.code	0..1	CodeableConcept		x:claim-exception
.timing[x]	0..1	date,Period
.value[x]	0..1	boolean,string,Quantity,Attachment,Reference(Resource)
.reason	0..1	Coding		x:missing-tooth-reason
diagnosis	0..*	BackboneElement
.sequence	1..1	positiveInt
.diagnosis[x]	1..1	CodeableConcept,Reference(Condition)		x:icd-10
.type	0..*	CodeableConcept		x:ex-diagnosistype
.onAdmission	0..1	CodeableConcept		x:ex-diagnosis-on-admission
.packageCode	0..1	CodeableConcept		x:ex-diagnosisrelatedgroup
procedure	0..*	BackboneElement
.sequence	1..1	positiveInt
.type	0..*	CodeableConcept		x:ex-procedure-type
.date	0..1	dateTime
.procedure[x]	1..1	CodeableConcept,Reference(Procedure)		x:icd-10-procedures
.udi	0..*	Reference(Device)
precedence	0..1	positiveInt
insurance	1..*	BackboneElement	S
.focal	1..1	boolean	S
.coverage	1..1	Reference(Coverage)	S
.preAuthRef	0..*	string
accident	0..1	BackboneElement
.date	0..1	date
.type	0..1	CodeableConcept		e:http://terminology.hl7.org/ValueSet/v3-ActIncidentCode
.location[x]	0..1	Address,Reference(Location)
item	0..*	BackboneElement
.sequence	1..1	positiveInt
.careTeamSequence	0..*	positiveInt
.diagnosisSequence	0..*	positiveInt
.procedureSequence	0..*	positiveInt
.informationSequence	0..*	positiveInt
.revenue	0..1	CodeableConcept		x:ex-revenue-center
.category	0..1	CodeableConcept		x:ex-benefitcategory
.productOrService	1..1	CodeableConcept		x:service-uscls
.modifier	0..*	CodeableConcept		x:claim-modifiers
.programCode	0..*	CodeableConcept		x:ex-program-code
.serviced[x]	0..1	date,Period
.location[x]	0..1	CodeableConcept,Address,Reference(Location)		x:service-place
.quantity	0..1	Quantity{SimpleQuantity}
.unitPrice	0..1	Money
.factor	0..1	decimal
.net	0..1	Money
.udi	0..*	Reference(Device)
.bodySite	0..1	CodeableConcept		x:tooth
.subSite	0..*	CodeableConcept		x:surface
.encounter	0..*	Reference(Encounter)
.noteNumber	0..*	positiveInt
.adjudication	0..*	BackboneElement
..category	1..1	CodeableConcept		x:adjudication
..reason	0..1	CodeableConcept		x:adjudication-reason
..amount	0..1	Money
..value	0..1	decimal
.detail	0..*	BackboneElement
..sequence	1..1	positiveInt
..revenue	0..1	CodeableConcept		x:ex-revenue-center
..category	0..1	CodeableConcept		x:ex-benefitcategory
..productOrService	1..1	CodeableConcept		x:service-uscls
..modifier	0..*	CodeableConcept		x:claim-modifiers
..programCode	0..*	CodeableConcept		x:ex-program-code
..quantity	0..1	Quantity{SimpleQuantity}
..unitPrice	0..1	Money
..factor	0..1	decimal
..net	0..1	Money
..udi	0..*	Reference(Device)
..noteNumber	0..*	positiveInt
..adjudication	0..*	#ExplanationOfBenefit.item.adjudication
?ele-1	e	hasValue() or (children().count() > id.count())
..subDetail	0..*	BackboneElement
...sequence	1..1	positiveInt
...revenue	0..1	CodeableConcept		x:ex-revenue-center
...category	0..1	CodeableConcept		x:ex-benefitcategory
...productOrService	1..1	CodeableConcept		x:service-uscls
...modifier	0..*	CodeableConcept		x:claim-modifiers
...programCode	0..*	CodeableConcept		x:ex-program-code
...quantity	0..1	Quantity{SimpleQuantity}
...unitPrice	0..1	Money
...factor	0..1	decimal
...net	0..1	Money
...udi	0..*	Reference(Device)
...noteNumber	0..*	positiveInt
...adjudication	0..*	#ExplanationOfBenefit.item.adjudication
?ele-1	e	hasValue() or (children().count() > id.count())
addItem	0..*	BackboneElement
.itemSequence	0..*	positiveInt
.detailSequence	0..*	positiveInt
.subDetailSequence	0..*	positiveInt
.provider	0..*	Reference(Practitioner|PractitionerRole|Organization)
.productOrService	1..1	CodeableConcept		x:service-uscls
.modifier	0..*	CodeableConcept		x:claim-modifiers
.programCode	0..*	CodeableConcept		x:ex-program-code
.serviced[x]	0..1	date,Period
.location[x]	0..1	CodeableConcept,Address,Reference(Location)		x:service-place
.quantity	0..1	Quantity{SimpleQuantity}
.unitPrice	0..1	Money
.factor	0..1	decimal
.net	0..1	Money
.bodySite	0..1	CodeableConcept		x:tooth
.subSite	0..*	CodeableConcept		x:surface
.noteNumber	0..*	positiveInt
.adjudication	0..*	#ExplanationOfBenefit.item.adjudication
?ele-1	e	hasValue() or (children().count() > id.count())
.detail	0..*	BackboneElement
..productOrService	1..1	CodeableConcept		x:service-uscls
..modifier	0..*	CodeableConcept		x:claim-modifiers
..quantity	0..1	Quantity{SimpleQuantity}
..unitPrice	0..1	Money
..factor	0..1	decimal
..net	0..1	Money
..noteNumber	0..*	positiveInt
..adjudication	0..*	#ExplanationOfBenefit.item.adjudication
?ele-1	e	hasValue() or (children().count() > id.count())
..subDetail	0..*	BackboneElement
...productOrService	1..1	CodeableConcept		x:service-uscls
...modifier	0..*	CodeableConcept		x:claim-modifiers
...quantity	0..1	Quantity{SimpleQuantity}
...unitPrice	0..1	Money
...factor	0..1	decimal
...net	0..1	Money
...noteNumber	0..*	positiveInt
...adjudication	0..*	#ExplanationOfBenefit.item.adjudication
?ele-1	e	hasValue() or (children().count() > id.count())
adjudication	0..*	#ExplanationOfBenefit.item.adjudication
?ele-1	e	hasValue() or (children().count() > id.count())
total	0..*	BackboneElement	S
.category	1..1	CodeableConcept	S	x:adjudication
.amount	1..1	Money	S
payment	0..1	BackboneElement
.type	0..1	CodeableConcept		x:ex-paymenttype
.adjustment	0..1	Money
.adjustmentReason	0..1	CodeableConcept		x:payment-adjustment-reason
.date	0..1	date
.amount	0..1	Money
.identifier	0..1	Identifier
formCode	0..1	CodeableConcept		x:forms
form	0..1	Attachment
processNote	0..*	BackboneElement
.number	0..1	positiveInt
.type	0..1	code		r:note-type
.text	0..1	string
.language	0..1	CodeableConcept		p:languages^all-languages
benefitPeriod	0..1	Period
benefitBalance	0..*	BackboneElement
.category	1..1	CodeableConcept		x:ex-benefitcategory
.excluded	0..1	boolean
.name	0..1	string
.description	0..1	string
.network	0..1	CodeableConcept		x:benefit-network
.unit	0..1	CodeableConcept		x:benefit-unit
.term	0..1	CodeableConcept		x:benefit-term
.financial	0..*	BackboneElement
..type	1..1	CodeableConcept		x:benefit-type
..allowed[x]	0..1	unsignedInt,string,Money
..used[x]	0..1	unsignedInt,Money
=Expression	complex	Element
?exp-1	e	expression.exists() or reference.exists()
description	0..1	string	S
name	0..1	id	S
language	1..1	code	S	e:expression-language^http://www.rfc-editor.org/bcp/bcp13.txt
expression	0..1	string	S
reference	0..1	uri	S
=Extension	complex	Element
?ext-1	e	extension.exists() != value.exists()
url	1..1	uri	A
value[x]	0..1	base64Binary,boolean,canonical,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,url,uuid,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,ContactDetail,Contributor,DataRequirement,Expression,ParameterDefinition,RelatedArtifact,TriggerDefinition,UsageContext,Dosage,Meta
=FamilyMemberHistory	resource	DomainResource
?fhs-1	e	age.empty() or born.empty()
?fhs-2	e	age.exists() or estimatedAge.empty()
identifier	0..*	Identifier	S
instantiatesCanonical	0..*	canonical(PlanDefinition|Questionnaire|ActivityDefinition|Measure|OperationDefinition)	S
instantiatesUri	0..*	uri	S
status	1..1	code	SM	r:history-status
dataAbsentReason	0..1	CodeableConcept	S	x:history-absent-reason
patient	1..1	Reference(Patient)	S
date	0..1	dateTime	S
name	0..1	string	S
relationship	1..1	CodeableConcept	S	x:http://terminology.hl7.org/ValueSet/v3-FamilyMember
sex	0..1	CodeableConcept	S	e:administrative-gender
born[x]	0..1	Period,date,string
age[x]	0..1	Age,Range,string	S
estimatedAge	0..1	boolean	S
deceased[x]	0..1	boolean,Age,Range,date,string	S
reasonCode	0..*	CodeableConcept	S	x:clinical-findings
reasonReference	0..*	Reference(Condition|Observation|AllergyIntolerance|QuestionnaireResponse|DiagnosticReport|DocumentReference)	S
note	0..*	Annotation
condition	0..*	BackboneElement
.code	1..1	CodeableConcept		x:condition-code
.outcome	0..1	CodeableConcept		x:condition-outcome
.contributedToDeath	0..1	boolean
.onset[x]	0..1	Age,Range,Period,string
.note	0..*	Annotation
=Flag	resource	DomainResource
identifier	0..*	Identifier	S
status	1..1	code	SM	r:flag-status
category	0..*	CodeableConcept	S	x:flag-category
code	1..1	CodeableConcept	S	x:flag-code
subject	1..1	Reference(Patient|Location|Group|Organization|Practitioner|PlanDefinition|Medication|Procedure)	S
period	0..1	Period	S
encounter	0..1	Reference(Encounter)	S
author	0..1	Reference(Device|Organization|Patient|Practitioner|PractitionerRole)	S
=Goal	resource	DomainResource
identifier	0..*	Identifier
lifecycleStatus	1..1	code	SM	r:goal-status
achievementStatus	0..1	CodeableConcept	S	p:goal-achievement
category	0..*	CodeableConcept	S	x:goal-category
priority	0..1	CodeableConcept	S	p:goal-priority
description	1..1	CodeableConcept	S	x:clinical-findings
subject	1..1	Reference(Patient|Group|Organization)	S
start[x]	0..1	date,CodeableConcept	S	x:goal-start-event
target	0..*	BackboneElement
?gol-1	e	(detail.exists() and measure.exists()) or detail.exists().not()
.measure	0..1	CodeableConcept	S	x:observation-codes
.detail[x]	0..1	Quantity,Range,CodeableConcept,string,boolean,integer,Ratio	S
.due[x]	0..1	date,Duration	S
statusDate	0..1	date	S
statusReason	0..1	string
expressedBy	0..1	Reference(Patient|Practitioner|PractitionerRole|RelatedPerson)	S
addresses	0..*	Reference(Condition|Observation|MedicationStatement|NutritionOrder|ServiceRequest|RiskAssessment)
note	0..*	Annotation
outcomeCode	0..*	CodeableConcept		x:clinical-findings
outcomeReference	0..*	Reference(Observation)
=GraphDefinition	resource	DomainResource
?gdf-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
version	0..1	string	S
name	1..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
start	1..1	code	S	r:resource-types
profile	0..1	canonical(StructureDefinition)
link	0..*	BackboneElement
.path	0..1	string
.sliceName	0..1	string
.min	0..1	integer
.max	0..1	string
.description	0..1	string
.target	0..*	BackboneElement
..type	1..1	code		r:resource-types
..params	0..1	string
..profile	0..1	canonical(StructureDefinition)
..compartment	0..*	BackboneElement
...use	1..1	code		r:graph-compartment-use
...code	1..1	code		r:compartment-type
...rule	1..1	code		r:graph-compartment-rule
...expression	0..1	string
...description	0..1	string
..link	0..*	#GraphDefinition.link
?ele-1	e	hasValue() or (children().count() > id.count())
=Group	resource	DomainResource
?grp-1	e	member.empty() or (actual = true)
identifier	0..*	Identifier	S
active	0..1	boolean	S
type	1..1	code	S	r:group-type
actual	1..1	boolean	S
code	0..1	CodeableConcept	S
name	0..1	string	S
quantity	0..1	unsignedInt	S
managingEntity	0..1	Reference(Organization|RelatedPerson|Practitioner|PractitionerRole)	S
characteristic	0..*	BackboneElement
.code	1..1	CodeableConcept
.value[x]	1..1	CodeableConcept,boolean,Quantity,Range,Reference
.exclude	1..1	boolean
.period	0..1	Period
member	0..*	BackboneElement
.entity	1..1	Reference(Patient|Practitioner|PractitionerRole|Device|Medication|Substance|Group)
.period	0..1	Period
.inactive	0..1	boolean
=GuidanceResponse	resource	DomainResource
requestIdentifier	0..1	Identifier	S
identifier	0..*	Identifier	S
module[x]	1..1	uri,canonical,CodeableConcept	S
status	1..1	code	SM	r:guidance-response-status
subject	0..1	Reference(Patient|Group)
encounter	0..1	Reference(Encounter)
occurrenceDateTime	0..1	dateTime
performer	0..1	Reference(Device)
reasonCode	0..*	CodeableConcept
reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport|DocumentReference)
note	0..*	Annotation
evaluationMessage	0..*	Reference(OperationOutcome)
outputParameters	0..1	Reference(Parameters)
result	0..1	Reference(CarePlan|RequestGroup)
dataRequirement	0..*	DataRequirement
=HealthcareService	resource	DomainResource
identifier	0..*	Identifier	S
active	0..1	boolean	SM
providedBy	0..1	Reference(Organization)	S
category	0..*	CodeableConcept	S	x:service-category
type	0..*	CodeableConcept	S	x:service-type
specialty	0..*	CodeableConcept	S	p:c80-practice-codes
location	0..*	Reference(Location)	S
name	0..1	string	S
comment	0..1	string	S
extraDetails	0..1	markdown
photo	0..1	Attachment	S
telecom	0..*	ContactPoint
coverageArea	0..*	Reference(Location)
serviceProvisionCode	0..*	CodeableConcept		x:service-provision-conditions
eligibility	0..*	BackboneElement
.code	0..1	CodeableConcept
.comment	0..1	markdown
program	0..*	CodeableConcept		x:program
characteristic	0..*	CodeableConcept
communication	0..*	CodeableConcept		p:languages^all-languages
referralMethod	0..*	CodeableConcept		x:service-referral-method
appointmentRequired	0..1	boolean
availableTime	0..*	BackboneElement
.daysOfWeek	0..*	code		r:days-of-week
.allDay	0..1	boolean
.availableStartTime	0..1	time
.availableEndTime	0..1	time
notAvailable	0..*	BackboneElement
.description	1..1	string
.during	0..1	Period
availabilityExceptions	0..1	string
endpoint	0..*	Reference(Endpoint)
=HumanName	complex	Element
use	0..1	code	SM	r:name-use
text	0..1	string	S
family	0..1	string	S
given	0..*	string	S
prefix	0..*	string	S
suffix	0..*	string	S
period	0..1	Period	S
=Identifier	complex	Element
use	0..1	code	SM	r:identifier-use
type	0..1	CodeableConcept	S	e:identifier-type
system	0..1	uri	S
value	0..1	string	S
period	0..1	Period	S
assigner	0..1	Reference(Organization)	S
=ImagingStudy	resource	DomainResource
identifier	0..*	Identifier	S
status	1..1	code	SM	r:imagingstudy-status
modality	0..*	Coding	S	e:http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html
subject	1..1	Reference(Patient|Device|Group)	S
encounter	0..1	Reference(Encounter)	S
started	0..1	dateTime	S
basedOn	0..*	Reference(CarePlan|ServiceRequest|Appointment|AppointmentResponse|Task)	S
referrer	0..1	Reference(Practitioner|PractitionerRole)	S
interpreter	0..*	Reference(Practitioner|PractitionerRole)	S
endpoint	0..*	Reference(Endpoint)	S
numberOfSeries	0..1	unsignedInt	S
numberOfInstances	0..1	unsignedInt	S
procedureReference	0..1	Reference(Procedure)	S
procedureCode	0..*	CodeableConcept	S	e:http://www.rsna.org/RadLex_Playbook.aspx
location	0..1	Reference(Location)	S
reasonCode	0..*	CodeableConcept	S	x:procedure-reason
reasonReference	0..*	Reference(Condition|Observation|Media|DiagnosticReport|DocumentReference)	S
note	0..*	Annotation	S
description	0..1	string	S
series	0..*	BackboneElement	S
.uid	1..1	id	S
.number	0..1	unsignedInt	S
.modality	1..1	Coding	S	e:http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html
.description	0..1	string	S
.numberOfInstances	0..1	unsignedInt	S
.endpoint	0..*	Reference(Endpoint)	S
.bodySite	0..1	Coding	S	x:body-site
.laterality	0..1	Coding	S	x:bodysite-laterality
.specimen	0..*	Reference(Specimen)	S
.started	0..1	dateTime	S
.performer	0..*	BackboneElement	S
..function	0..1	CodeableConcept	S	e:series-performer-function
..actor	1..1	Reference(Practitioner|PractitionerRole|Organization|CareTeam|Patient|Device|RelatedPerson)	S
.instance	0..*	BackboneElement
..uid	1..1	id
..sopClass	1..1	Coding		e:http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1
..number	0..1	unsignedInt
..title	0..1	string
=Immunization	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:immunization-status
statusReason	0..1	CodeableConcept		x:immunization-status-reason
vaccineCode	1..1	CodeableConcept	S	x:vaccine-code
patient	1..1	Reference(Patient)	S
encounter	0..1	Reference(Encounter)
occurrence[x]	1..1	dateTime,string	S
recorded	0..1	dateTime
primarySource	0..1	boolean	S
reportOrigin	0..1	CodeableConcept		x:immunization-origin
location	0..1	Reference(Location)
manufacturer	0..1	Reference(Organization)
lotNumber	0..1	string
expirationDate	0..1	date
site	0..1	CodeableConcept		x:immunization-site
route	0..1	CodeableConcept		x:immunization-route
doseQuantity	0..1	Quantity{SimpleQuantity}
performer	0..*	BackboneElement	S
.function	0..1	CodeableConcept	S	e:immunization-function
.actor	1..1	Reference(Practitioner|PractitionerRole|Organization)	S
note	0..*	Annotation	S
reasonCode	0..*	CodeableConcept		x:immunization-reason
reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport)
isSubpotent	0..1	boolean	SM
subpotentReason	0..*	CodeableConcept		x:immunization-subpotent-reason
education	0..*	BackboneElement
?imm-1	e	documentType.exists() or reference.exists()
.documentType	0..1	string
.reference	0..1	uri
.publicationDate	0..1	dateTime
.presentationDate	0..1	dateTime
programEligibility	0..*	CodeableConcept		x:immunization-program-eligibility
fundingSource	0..1	CodeableConcept		x:immunization-funding-source
reaction	0..*	BackboneElement
.date	0..1	dateTime
.detail	0..1	Reference(Observation)
.reported	0..1	boolean
protocolApplied	0..*	BackboneElement
.series	0..1	string
.authority	0..1	Reference(Organization)
.targetDisease	0..*	CodeableConcept		x:immunization-target-disease
.doseNumber[x]	1..1	positiveInt,string
.seriesDoses[x]	0..1	positiveInt,string
=ImmunizationEvaluation	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:immunization-evaluation-status
patient	1..1	Reference(Patient)	S
date	0..1	dateTime
authority	0..1	Reference(Organization)
targetDisease	1..1	CodeableConcept	S	x:immunization-evaluation-target-disease
immunizationEvent	1..1	Reference(Immunization)	S
doseStatus	1..1	CodeableConcept	S	x:immunization-evaluation-dose-status
doseStatusReason	0..*	CodeableConcept		x:immunization-evaluation-dose-status-reason
description	0..1	string
series	0..1	string
doseNumber[x]	0..1	positiveInt,string
seriesDoses[x]	0..1	positiveInt,string
=ImmunizationRecommendation	resource	DomainResource
identifier	0..*	Identifier	S
patient	1..1	Reference(Patient)	S
date	1..1	dateTime	S
authority	0..1	Reference(Organization)
recommendation	1..*	BackboneElement	S
?imr-1	e	vaccineCode.exists() or targetDisease.exists()
.vaccineCode	0..*	CodeableConcept	S	x:vaccine-code
.targetDisease	0..1	CodeableConcept	S	x:immunization-recommendation-target-disease
.contraindicatedVaccineCode	0..*	CodeableConcept	S	x:vaccine-code
.forecastStatus	1..1	CodeableConcept	SM	x:immunization-recommendation-status
.forecastReason	0..*	CodeableConcept	S	x:immunization-recommendation-reason
.dateCriterion	0..*	BackboneElement
..code	1..1	CodeableConcept		x:immunization-recommendation-date-criterion
..value	1..1	dateTime
.description	0..1	string
.series	0..1	string
.doseNumber[x]	0..1	positiveInt,string	S
.seriesDoses[x]	0..1	positiveInt,string
.supportingImmunization	0..*	Reference(Immunization|ImmunizationEvaluation)
.supportingPatientInformation	0..*	Reference(Resource)
=ImplementationGuide	resource	DomainResource
?ig-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
?ig-2	e	definition.resource.fhirVersion.all(%context.fhirVersion contains $this)
url	1..1	uri	S
version	0..1	string	S
name	1..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
copyright	0..1	markdown
packageId	1..1	id	S
license	0..1	code	S	r:spdx-license
fhirVersion	1..*	code	S	r:FHIR-version
dependsOn	0..*	BackboneElement	S
.uri	1..1	canonical(ImplementationGuide)	S
.packageId	0..1	id	S
.version	0..1	string	S
global	0..*	BackboneElement	S
.type	1..1	code	S	r:resource-types
.profile	1..1	canonical(StructureDefinition)	S
definition	0..1	BackboneElement
?ig-1	e	resource.groupingId.all(%context.grouping.id contains $this)
.grouping	0..*	BackboneElement
..name	1..1	string
..description	0..1	string
.resource	1..*	BackboneElement
..reference	1..1	Reference(Resource)
..fhirVersion	0..*	code		r:FHIR-version
..name	0..1	string
..description	0..1	string
..example[x]	0..1	boolean,canonical(StructureDefinition)
..groupingId	0..1	id
.page	0..1	BackboneElement
..name[x]	1..1	url,Reference(Binary)
..title	1..1	string
..generation	1..1	code		r:guide-page-generation
..page	0..*	#ImplementationGuide.definition.page
?ele-1	e	hasValue() or (children().count() > id.count())
.parameter	0..*	BackboneElement
..code	1..1	code		r:guide-parameter-code
..value	1..1	string
.template	0..*	BackboneElement
..code	1..1	code
..source	1..1	string
..scope	0..1	string
manifest	0..1	BackboneElement
.rendering	0..1	url	S
.resource	1..*	BackboneElement	S
..reference	1..1	Reference(Resource)	S
..example[x]	0..1	boolean,canonical(StructureDefinition)
..relativePath	0..1	url
.page	0..*	BackboneElement
..name	1..1	string
..title	0..1	string
..anchor	0..*	string
.image	0..*	string
.other	0..*	string
=InsurancePlan	resource	DomainResource
?ipn-1	e	(identifier.count() + name.count()) > 0
identifier	0..*	Identifier	S
status	0..1	code	SM	r:publication-status
type	0..*	CodeableConcept	S	x:insuranceplan-type
name	0..1	string	S
alias	0..*	string
period	0..1	Period
ownedBy	0..1	Reference(Organization)	S
administeredBy	0..1	Reference(Organization)	S
coverageArea	0..*	Reference(Location)	S
contact	0..*	BackboneElement
.purpose	0..1	CodeableConcept		e:contactentity-type
.name	0..1	HumanName
.telecom	0..*	ContactPoint
.address	0..1	Address
endpoint	0..*	Reference(Endpoint)
network	0..*	Reference(Organization)
coverage	0..*	BackboneElement
.type	1..1	CodeableConcept
.network	0..*	Reference(Organization)
.benefit	1..*	BackboneElement
..type	1..1	CodeableConcept
..requirement	0..1	string
..limit	0..*	BackboneElement
...value	0..1	Quantity
...code	0..1	CodeableConcept
plan	0..*	BackboneElement
.identifier	0..*	Identifier	S
.type	0..1	CodeableConcept
.coverageArea	0..*	Reference(Location)	S
.network	0..*	Reference(Organization)
.generalCost	0..*	BackboneElement
..type	0..1	CodeableConcept
..groupSize	0..1	positiveInt
..cost	0..1	Money
..comment	0..1	string
.specificCost	0..*	BackboneElement
..category	1..1	CodeableConcept
..benefit	0..*	BackboneElement
...type	1..1	CodeableConcept
...cost	0..*	BackboneElement
....type	1..1	CodeableConcept
....applicability	0..1	CodeableConcept		r:insuranceplan-applicability
....qualifiers	0..*	CodeableConcept
....value	0..1	Quantity
=Invoice	resource	DomainResource
identifier	0..*	Identifier	S
status	1..1	code	SM	r:invoice-status
cancelledReason	0..1	string
type	0..1	CodeableConcept	S
subject	0..1	Reference(Patient|Group)	S
recipient	0..1	Reference(Organization|Patient|RelatedPerson)	S
date	0..1	dateTime	S
participant	0..*	BackboneElement
.role	0..1	CodeableConcept
.actor	1..1	Reference(Practitioner|Organization|Patient|PractitionerRole|Device|RelatedPerson)
issuer	0..1	Reference(Organization)
account	0..1	Reference(Account)
lineItem	0..*	BackboneElement
.sequence	0..1	positiveInt
.chargeItem[x]	1..1	Reference(ChargeItem),CodeableConcept
.priceComponent	0..*	BackboneElement
..type	1..1	code		r:invoice-priceComponentType
..code	0..1	CodeableConcept
..factor	0..1	decimal
..amount	0..1	Money
totalPriceComponent	0..*	#Invoice.lineItem.priceComponent
?ele-1	e	hasValue() or (children().count() > id.count())
totalNet	0..1	Money	S
totalGross	0..1	Money	S
paymentTerms	0..1	markdown
note	0..*	Annotation
=Library	resource	DomainResource
?lib-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
subtitle	0..1	string
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
type	1..1	CodeableConcept	S	e:library-type
subject[x]	0..1	CodeableConcept,Reference(Group)		e:subject-type
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
usage	0..1	string
copyright	0..1	markdown
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
topic	0..*	CodeableConcept		x:definition-topic
author	0..*	ContactDetail
editor	0..*	ContactDetail
reviewer	0..*	ContactDetail
endorser	0..*	ContactDetail
relatedArtifact	0..*	RelatedArtifact
parameter	0..*	ParameterDefinition
dataRequirement	0..*	DataRequirement
content	0..*	Attachment	S
=Linkage	resource	DomainResource
?lnk-1	e	item.count()>1
active	0..1	boolean	S
author	0..1	Reference(Practitioner|PractitionerRole|Organization)	S
item	1..*	BackboneElement	S
.type	1..1	code	S	r:linkage-type
.resource	1..1	Reference(Resource)	S
=List	resource	DomainResource
?lst-1	e	emptyReason.empty() or entry.empty()
?lst-2	e	mode = 'changes' or entry.deleted.empty()
?lst-3	e	mode = 'working' or entry.date.empty()
identifier	0..*	Identifier
status	1..1	code	SM	r:list-status
mode	1..1	code	SM	r:list-mode
title	0..1	string	S
code	0..1	CodeableConcept	S	x:list-example-codes
subject	0..1	Reference(Patient|Group|Device|Location)	S
encounter	0..1	Reference(Encounter)
date	0..1	dateTime	S
source	0..1	Reference(Practitioner|PractitionerRole|Patient|Device)	S
orderedBy	0..1	CodeableConcept		p:list-order
note	0..*	Annotation
entry	0..*	BackboneElement
.flag	0..1	CodeableConcept		x:list-item-flag
.deleted	0..1	boolean	M
.date	0..1	dateTime
.item	1..1	Reference(Resource)
emptyReason	0..1	CodeableConcept		p:list-empty-reason
=Location	resource	DomainResource
identifier	0..*	Identifier	S
status	0..1	code	SM	r:location-status
operationalStatus	0..1	Coding	S	p:http://terminology.hl7.org/ValueSet/v2-0116
name	0..1	string	S
alias	0..*	string
description	0..1	string	S
mode	0..1	code	S	r:location-mode
type	0..*	CodeableConcept	S	e:http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType
telecom	0..*	ContactPoint
address	0..1	Address
physicalType	0..1	CodeableConcept	S	x:location-physical-type
position	0..1	BackboneElement
.longitude	1..1	decimal
.latitude	1..1	decimal
.altitude	0..1	decimal
managingOrganization	0..1	Reference(Organization)	S
partOf	0..1	Reference(Location)
hoursOfOperation	0..*	BackboneElement
.daysOfWeek	0..*	code		r:days-of-week
.allDay	0..1	boolean
.openingTime	0..1	time
.closingTime	0..1	time
availabilityExceptions	0..1	string
endpoint	0..*	Reference(Endpoint)
=MarketingStatus	complex	BackboneElement
country	1..1	CodeableConcept	S
jurisdiction	0..1	CodeableConcept	S
status	1..1	CodeableConcept	S
dateRange	1..1	Period	S
restoreDate	0..1	dateTime	S
=Measure	resource	DomainResource
?mea-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
?mea-1	e	group.stratifier.all((code | description | criteria).exists() xor component.exists())
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
subtitle	0..1	string
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
subject[x]	0..1	CodeableConcept,Reference(Group)		e:subject-type
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
usage	0..1	string
copyright	0..1	markdown
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
topic	0..*	CodeableConcept		x:definition-topic
author	0..*	ContactDetail
editor	0..*	ContactDetail
reviewer	0..*	ContactDetail
endorser	0..*	ContactDetail
relatedArtifact	0..*	RelatedArtifact
library	0..*	canonical(Library)
disclaimer	0..1	markdown	S
scoring	0..1	CodeableConcept	S	e:measure-scoring
compositeScoring	0..1	CodeableConcept	S	e:composite-measure-scoring
type	0..*	CodeableConcept	S	e:measure-type
riskAdjustment	0..1	string	S
rateAggregation	0..1	string	S
rationale	0..1	markdown	S
clinicalRecommendationStatement	0..1	markdown	S
improvementNotation	0..1	CodeableConcept	S	r:measure-improvement-notation
definition	0..*	markdown	S
guidance	0..1	markdown	S
group	0..*	BackboneElement
.code	0..1	CodeableConcept
.description	0..1	string
.population	0..*	BackboneElement
..code	0..1	CodeableConcept		e:measure-population
..description	0..1	string
..criteria	1..1	Expression
.stratifier	0..*	BackboneElement
..code	0..1	CodeableConcept
..description	0..1	string
..criteria	0..1	Expression
..component	0..*	BackboneElement
...code	0..1	CodeableConcept
...description	0..1	string
...criteria	1..1	Expression
supplementalData	0..*	BackboneElement
.code	0..1	CodeableConcept
.usage	0..*	CodeableConcept		e:measure-data-usage
.description	0..1	string
.criteria	1..1	Expression
=MeasureReport	resource	DomainResource
?mrp-1	e	(type != 'data-collection') or group.exists().not()
?mrp-2	e	group.stratifier.stratum.all(value.exists() xor component.exists())
identifier	0..*	Identifier	S
status	1..1	code	SM	r:measure-report-status
type	1..1	code	S	r:measure-report-type
measure	1..1	canonical(Measure)	S
subject	0..1	Reference(Patient|Practitioner|PractitionerRole|Location|Device|RelatedPerson|Group)	S
date	0..1	dateTime	S
reporter	0..1	Reference(Practitioner|PractitionerRole|Location|Organization)	S
period	1..1	Period	S
improvementNotation	0..1	CodeableConcept	SM	r:measure-improvement-notation
group	0..*	BackboneElement
.code	0..1	CodeableConcept	S
.population	0..*	BackboneElement
..code	0..1	CodeableConcept	S	e:measure-population
..count	0..1	integer
..subjectResults	0..1	Reference(List)
.measureScore	0..1	Quantity	S
.stratifier	0..*	BackboneElement
..code	0..*	CodeableConcept
..stratum	0..*	BackboneElement
...value	0..1	CodeableConcept
...component	0..*	BackboneElement
....code	1..1	CodeableConcept
....value	1..1	CodeableConcept
...population	0..*	BackboneElement
....code	0..1	CodeableConcept		e:measure-population
....count	0..1	integer
....subjectResults	0..1	Reference(List)
...measureScore	0..1	Quantity
evaluatedResource	0..*	Reference(Resource)
=Media	resource	DomainResource
identifier	0..*	Identifier	S
basedOn	0..*	Reference(ServiceRequest|CarePlan)	S
partOf	0..*	Reference(Resource)	S
status	1..1	code	SM	r:event-status
type	0..1	CodeableConcept	S	e:media-type
modality	0..1	CodeableConcept	S	x:media-modality
view	0..1	CodeableConcept	S	x:media-view
subject	0..1	Reference(Patient|Practitioner|PractitionerRole|Group|Device|Specimen|Location)	S
encounter	0..1	Reference(Encounter)	S
created[x]	0..1	dateTime,Period	S
issued	0..1	instant	S
operator	0..1	Reference(Practitioner|PractitionerRole|Organization|CareTeam|Patient|Device|RelatedPerson)	S
reasonCode	0..*	CodeableConcept	S	x:procedure-reason
bodySite	0..1	CodeableConcept	S	x:body-site
deviceName	0..1	string	S
device	0..1	Reference(Device|DeviceMetric|Device)	S
height	0..1	positiveInt	S
width	0..1	positiveInt	S
frames	0..1	positiveInt	S
duration	0..1	decimal	S
content	1..1	Attachment	S
note	0..*	Annotation
=Medication	resource	DomainResource
identifier	0..*	Identifier	S
code	0..1	CodeableConcept	S	x:medication-codes
status	0..1	code	SM	r:medication-status
manufacturer	0..1	Reference(Organization)	S
form	0..1	CodeableConcept		x:medication-form-codes
amount	0..1	Ratio	S
ingredient	0..*	BackboneElement
.item[x]	1..1	CodeableConcept,Reference(Substance|Medication)
.isActive	0..1	boolean
.strength	0..1	Ratio
batch	0..1	BackboneElement
.lotNumber	0..1	string
.expirationDate	0..1	dateTime
=MedicationAdministration	resource	DomainResource
identifier	0..*	Identifier
instantiates	0..*	uri	S
partOf	0..*	Reference(MedicationAdministration|Procedure)	S
status	1..1	code	SM	r:medication-admin-status
statusReason	0..*	CodeableConcept		x:reason-medication-not-given-codes
category	0..1	CodeableConcept		p:medication-admin-category
medication[x]	1..1	CodeableConcept,Reference(Medication)	S	x:medication-codes
subject	1..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)
supportingInformation	0..*	Reference(Resource)
effective[x]	1..1	dateTime,Period	S
performer	0..*	BackboneElement	S
.function	0..1	CodeableConcept		x:med-admin-perform-function
.actor	1..1	Reference(Practitioner|PractitionerRole|Patient|RelatedPerson|Device)	S
reasonCode	0..*	CodeableConcept		x:reason-medication-given-codes
reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport)
request	0..1	Reference(MedicationRequest)
device	0..*	Reference(Device)
note	0..*	Annotation
dosage	0..1	BackboneElement
?mad-1	e	dose.exists() or rate.exists()
.text	0..1	string
.site	0..1	CodeableConcept		x:approach-site-codes
.route	0..1	CodeableConcept		x:route-codes
.method	0..1	CodeableConcept		x:administration-method-codes
.dose	0..1	Quantity{SimpleQuantity}
.rate[x]	0..1	Ratio,Quantity{SimpleQuantity}
eventHistory	0..*	Reference(Provenance)
=MedicationDispense	resource	DomainResource
?mdd-1	e	whenHandedOver.empty() or whenPrepared.empty() or whenHandedOver >= whenPrepared
identifier	0..*	Identifier
partOf	0..*	Reference(Procedure)
status	1..1	code	SM	r:medicationdispense-status
statusReason[x]	0..1	CodeableConcept,Reference(DetectedIssue)		x:medicationdispense-status-reason
category	0..1	CodeableConcept		p:medicationdispense-category
medication[x]	1..1	CodeableConcept,Reference(Medication)	S	x:medication-codes
subject	0..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)
supportingInformation	0..*	Reference(Resource)
performer	0..*	BackboneElement
.function	0..1	CodeableConcept		x:medicationdispense-performer-function
.actor	1..1	Reference(Practitioner|PractitionerRole|Organization|Patient|Device|RelatedPerson)
location	0..1	Reference(Location)
authorizingPrescription	0..*	Reference(MedicationRequest)
type	0..1	CodeableConcept		x:http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType
quantity	0..1	Quantity{SimpleQuantity}
daysSupply	0..1	Quantity{SimpleQuantity}
whenPrepared	0..1	dateTime	S
whenHandedOver	0..1	dateTime
destination	0..1	Reference(Location)
receiver	0..*	Reference(Patient|Practitioner)
note	0..*	Annotation
dosageInstruction	0..*	Dosage
substitution	0..1	BackboneElement
.wasSubstituted	1..1	boolean
.type	0..1	CodeableConcept		x:http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode
.reason	0..*	CodeableConcept		x:http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason
.responsibleParty	0..*	Reference(Practitioner|PractitionerRole)
detectedIssue	0..*	Reference(DetectedIssue)
eventHistory	0..*	Reference(Provenance)
=MedicationKnowledge	resource	DomainResource
code	0..1	CodeableConcept	S	x:medication-codes
status	0..1	code	SM	r:medicationknowledge-status
manufacturer	0..1	Reference(Organization)	S
doseForm	0..1	CodeableConcept		x:medication-form-codes
amount	0..1	Quantity{SimpleQuantity}	S
synonym	0..*	string	S
relatedMedicationKnowledge	0..*	BackboneElement
.type	1..1	CodeableConcept
.reference	1..*	Reference(MedicationKnowledge)
associatedMedication	0..*	Reference(Medication)
productType	0..*	CodeableConcept
monograph	0..*	BackboneElement
.type	0..1	CodeableConcept
.source	0..1	Reference(DocumentReference|Media)
ingredient	0..*	BackboneElement
.item[x]	1..1	CodeableConcept,Reference(Substance)
.isActive	0..1	boolean
.strength	0..1	Ratio
preparationInstruction	0..1	markdown
intendedRoute	0..*	CodeableConcept		x:route-codes
cost	0..*	BackboneElement
.type	1..1	CodeableConcept
.source	0..1	string
.cost	1..1	Money
monitoringProgram	0..*	BackboneElement
.type	0..1	CodeableConcept
.name	0..1	string
administrationGuidelines	0..*	BackboneElement
.dosage	0..*	BackboneElement
..type	1..1	CodeableConcept
..dosage	1..*	Dosage
.indication[x]	0..1	CodeableConcept,Reference(ObservationDefinition)
.patientCharacteristics	0..*	BackboneElement
..characteristic[x]	1..1	CodeableConcept,Quantity{SimpleQuantity}
..value	0..*	string
medicineClassification	0..*	BackboneElement
.type	1..1	CodeableConcept
.classification	0..*	CodeableConcept
packaging	0..1	BackboneElement
.type	0..1	CodeableConcept		x:medicationknowledge-package-type
.quantity	0..1	Quantity{SimpleQuantity}
drugCharacteristic	0..*	BackboneElement
.type	0..1	CodeableConcept		x:medicationknowledge-characteristic
.value[x]	0..1	CodeableConcept,string,Quantity{SimpleQuantity},base64Binary
contraindication	0..*	Reference(DetectedIssue)
regulatory	0..*	BackboneElement
.regulatoryAuthority	1..1	Reference(Organization)
.substitution	0..*	BackboneElement
..type	1..1	CodeableConcept
..allowed	1..1	boolean
.schedule	0..*	BackboneElement
..schedule	1..1	CodeableConcept
.maxDispense	0..1	BackboneElement
..quantity	1..1	Quantity{SimpleQuantity}
..period	0..1	Duration
kinetics	0..*	BackboneElement
.areaUnderCurve	0..*	Quantity{SimpleQuantity}
.lethalDose50	0..*	Quantity{SimpleQuantity}
.halfLifePeriod	0..1	Duration
=MedicationRequest	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:medicationrequest-status
statusReason	0..1	CodeableConcept		x:medicationrequest-status-reason
intent	1..1	code	SM	r:medicationrequest-intent
category	0..*	CodeableConcept		x:medicationrequest-category
priority	0..1	code	S	r:request-priority
doNotPerform	0..1	boolean	SM
reported[x]	0..1	boolean,Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|Organization)	S
medication[x]	1..1	CodeableConcept,Reference(Medication)	S	x:medication-codes
subject	1..1	Reference(Patient|Group)	S
encounter	0..1	Reference(Encounter)
supportingInformation	0..*	Reference(Resource)
authoredOn	0..1	dateTime	S
requester	0..1	Reference(Practitioner|PractitionerRole|Organization|Patient|RelatedPerson|Device)	S
performer	0..1	Reference(Practitioner|PractitionerRole|Organization|Patient|Device|RelatedPerson|CareTeam)
performerType	0..1	CodeableConcept	S	x:performer-role
recorder	0..1	Reference(Practitioner|PractitionerRole)
reasonCode	0..*	CodeableConcept		x:condition-code
reasonReference	0..*	Reference(Condition|Observation)
instantiatesCanonical	0..*	canonical	S
instantiatesUri	0..*	uri	S
basedOn	0..*	Reference(CarePlan|MedicationRequest|ServiceRequest|ImmunizationRecommendation)	S
groupIdentifier	0..1	Identifier	S
courseOfTherapyType	0..1	CodeableConcept		x:medicationrequest-course-of-therapy
insurance	0..*	Reference(Coverage|ClaimResponse)
note	0..*	Annotation
dosageInstruction	0..*	Dosage
dispenseRequest	0..1	BackboneElement
.initialFill	0..1	BackboneElement
..quantity	0..1	Quantity{SimpleQuantity}
..duration	0..1	Duration
.dispenseInterval	0..1	Duration
.validityPeriod	0..1	Period
.numberOfRepeatsAllowed	0..1	unsignedInt
.quantity	0..1	Quantity{SimpleQuantity}
.expectedSupplyDuration	0..1	Duration
.performer	0..1	Reference(Organization)
substitution	0..1	BackboneElement
.allowed[x]	1..1	boolean,CodeableConcept		x:http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode
.reason	0..1	CodeableConcept		x:http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason
priorPrescription	0..1	Reference(MedicationRequest)
detectedIssue	0..*	Reference(DetectedIssue)
eventHistory	0..*	Reference(Provenance)
=MedicationStatement	resource	DomainResource
identifier	0..*	Identifier	S
basedOn	0..*	Reference(MedicationRequest|CarePlan|ServiceRequest)	S
partOf	0..*	Reference(MedicationAdministration|MedicationDispense|MedicationStatement|Procedure|Observation)	S
status	1..1	code	SM	r:medication-statement-status
statusReason	0..*	CodeableConcept		x:reason-medication-status-codes
category	0..1	CodeableConcept	S	p:medication-statement-category
medication[x]	1..1	CodeableConcept,Reference(Medication)	S	x:medication-codes
subject	1..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
effective[x]	0..1	dateTime,Period	S
dateAsserted	0..1	dateTime	S
informationSource	0..1	Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|Organization)
derivedFrom	0..*	Reference(Resource)
reasonCode	0..*	CodeableConcept		x:condition-code
reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport)
note	0..*	Annotation
dosage	0..*	Dosage
=MedicinalProduct	resource	DomainResource
identifier	0..*	Identifier	S
type	0..1	CodeableConcept	S
domain	0..1	Coding	S
combinedPharmaceuticalDoseForm	0..1	CodeableConcept	S
legalStatusOfSupply	0..1	CodeableConcept	S
additionalMonitoringIndicator	0..1	CodeableConcept	S
specialMeasures	0..*	string	S
paediatricUseIndicator	0..1	CodeableConcept	S
productClassification	0..*	CodeableConcept	S
marketingStatus	0..*	MarketingStatus	S
pharmaceuticalProduct	0..*	Reference(MedicinalProductPharmaceutical)	S
packagedMedicinalProduct	0..*	Reference(MedicinalProductPackaged)	S
attachedDocument	0..*	Reference(DocumentReference)	S
masterFile	0..*	Reference(DocumentReference)	S
contact	0..*	Reference(Organization|PractitionerRole)	S
clinicalTrial	0..*	Reference(ResearchStudy)	S
name	1..*	BackboneElement	S
.productName	1..1	string	S
.namePart	0..*	BackboneElement	S
..part	1..1	string	S
..type	1..1	Coding	S
.countryLanguage	0..*	BackboneElement	S
..country	1..1	CodeableConcept	S
..jurisdiction	0..1	CodeableConcept	S
..language	1..1	CodeableConcept	S
crossReference	0..*	Identifier	S
manufacturingBusinessOperation	0..*	BackboneElement	S
.operationType	0..1	CodeableConcept	S
.authorisationReferenceNumber	0..1	Identifier	S
.effectiveDate	0..1	dateTime	S
.confidentialityIndicator	0..1	CodeableConcept	S
.manufacturer	0..*	Reference(Organization)	S
.regulator	0..1	Reference(Organization)	S
specialDesignation	0..*	BackboneElement	S
.identifier	0..*	Identifier	S
.type	0..1	CodeableConcept	S
.intendedUse	0..1	CodeableConcept	S
.indication[x]	0..1	CodeableConcept,Reference(MedicinalProductIndication)	S
.status	0..1	CodeableConcept	S
.date	0..1	dateTime	S
.species	0..1	CodeableConcept	S
=MedicinalProductAuthorization	resource	DomainResource
identifier	0..*	Identifier	S
subject	0..1	Reference(MedicinalProduct|MedicinalProductPackaged)	S
country	0..*	CodeableConcept	S
jurisdiction	0..*	CodeableConcept	S
status	0..1	CodeableConcept	S
statusDate	0..1	dateTime	S
restoreDate	0..1	dateTime	S
validityPeriod	0..1	Period	S
dataExclusivityPeriod	0..1	Period	S
dateOfFirstAuthorization	0..1	dateTime	S
internationalBirthDate	0..1	dateTime	S
legalBasis	0..1	CodeableConcept	S
jurisdictionalAuthorization	0..*	BackboneElement	S
.identifier	0..*	Identifier	S
.country	0..1	CodeableConcept	S
.jurisdiction	0..*	CodeableConcept	S
.legalStatusOfSupply	0..1	CodeableConcept	S
.validityPeriod	0..1	Period	S
holder	0..1	Reference(Organization)	S
regulator	0..1	Reference(Organization)	S
procedure	0..1	BackboneElement	S
.identifier	0..1	Identifier	S
.type	1..1	CodeableConcept	S
.date[x]	0..1	Period,dateTime	S
.application	0..*	#MedicinalProductAuthorization.procedure	S
?ele-1	e	hasValue() or (children().count() > id.count())
=MedicinalProductContraindication	resource	DomainResource
subject	0..*	Reference(MedicinalProduct|Medication)	S
disease	0..1	CodeableConcept	S
diseaseStatus	0..1	CodeableConcept	S
comorbidity	0..*	CodeableConcept	S
therapeuticIndication	0..*	Reference(MedicinalProductIndication)	S
otherTherapy	0..*	BackboneElement	S
.therapyRelationshipType	1..1	CodeableConcept	S
.medication[x]	1..1	CodeableConcept,Reference(MedicinalProduct|Medication|Substance|SubstanceSpecification)	S
population	0..*	Population	S
=MedicinalProductIndication	resource	DomainResource
subject	0..*	Reference(MedicinalProduct|Medication)	S
diseaseSymptomProcedure	0..1	CodeableConcept	S
diseaseStatus	0..1	CodeableConcept	S
comorbidity	0..*	CodeableConcept	S
intendedEffect	0..1	CodeableConcept	S
duration	0..1	Quantity	S
otherTherapy	0..*	BackboneElement	S
.therapyRelationshipType	1..1	CodeableConcept	S
.medication[x]	1..1	CodeableConcept,Reference(MedicinalProduct|Medication|Substance|SubstanceSpecification)	S
undesirableEffect	0..*	Reference(MedicinalProductUndesirableEffect)	S
population	0..*	Population	S
=MedicinalProductIngredient	resource	DomainResource
identifier	0..1	Identifier	S
role	1..1	CodeableConcept	S
allergenicIndicator	0..1	boolean	S
manufacturer	0..*	Reference(Organization)	S
specifiedSubstance	0..*	BackboneElement	S
.code	1..1	CodeableConcept	S
.group	1..1	CodeableConcept	S
.confidentiality	0..1	CodeableConcept	S
.strength	0..*	BackboneElement	S
..presentation	1..1	Ratio	S
..presentationLowLimit	0..1	Ratio	SM
..concentration	0..1	Ratio	S
..concentrationLowLimit	0..1	Ratio	SM
..measurementPoint	0..1	string	S
..country	0..*	CodeableConcept	S
..referenceStrength	0..*	BackboneElement	S
...substance	0..1	CodeableConcept	S
...strength	1..1	Ratio	S
...strengthLowLimit	0..1	Ratio	S
...measurementPoint	0..1	string	S
...country	0..*	CodeableConcept	S
substance	0..1	BackboneElement	S
.code	1..1	CodeableConcept	S
.strength	0..*	#MedicinalProductIngredient.specifiedSubstance.strength	S
?ele-1	e	hasValue() or (children().count() > id.count())
=MedicinalProductInteraction	resource	DomainResource
subject	0..*	Reference(MedicinalProduct|Medication|Substance)	S
description	0..1	string	S
interactant	0..*	BackboneElement	S
.item[x]	1..1	Reference(MedicinalProduct|Medication|Substance|ObservationDefinition),CodeableConcept	S
type	0..1	CodeableConcept	S
effect	0..1	CodeableConcept	S
incidence	0..1	CodeableConcept	S
management	0..1	CodeableConcept	S
=MedicinalProductManufactured	resource	DomainResource
manufacturedDoseForm	1..1	CodeableConcept	S
unitOfPresentation	0..1	CodeableConcept	S
quantity	1..1	Quantity	S
manufacturer	0..*	Reference(Organization)	S
ingredient	0..*	Reference(MedicinalProductIngredient)	S
physicalCharacteristics	0..1	ProdCharacteristic	S
otherCharacteristics	0..*	CodeableConcept	S
=MedicinalProductPackaged	resource	DomainResource
identifier	0..*	Identifier	S
subject	0..*	Reference(MedicinalProduct)	S
description	0..1	string	S
legalStatusOfSupply	0..1	CodeableConcept	S
marketingStatus	0..*	MarketingStatus	S
marketingAuthorization	0..1	Reference(MedicinalProductAuthorization)	S
manufacturer	0..*	Reference(Organization)	S
batchIdentifier	0..*	BackboneElement	S
.outerPackaging	1..1	Identifier	S
.immediatePackaging	0..1	Identifier	S
packageItem	1..*	BackboneElement	S
.identifier	0..*	Identifier	S
.type	1..1	CodeableConcept	S
.quantity	1..1	Quantity	S
.material	0..*	CodeableConcept	S
.alternateMaterial	0..*	CodeableConcept	S
.device	0..*	Reference(DeviceDefinition)	S
.manufacturedItem	0..*	Reference(MedicinalProductManufactured)	S
.packageItem	0..*	#MedicinalProductPackaged.packageItem	S
?ele-1	e	hasValue() or (children().count() > id.count())
.physicalCharacteristics	0..1	ProdCharacteristic	S
.otherCharacteristics	0..*	CodeableConcept	S
.shelfLifeStorage	0..*	ProductShelfLife	S
.manufacturer	0..*	Reference(Organization)	S
=MedicinalProductPharmaceutical	resource	DomainResource
identifier	0..*	Identifier	S
administrableDoseForm	1..1	CodeableConcept	S
unitOfPresentation	0..1	CodeableConcept	S
ingredient	0..*	Reference(MedicinalProductIngredient)	S
device	0..*	Reference(DeviceDefinition)	S
characteristics	0..*	BackboneElement	S
.code	1..1	CodeableConcept	S
.status	0..1	CodeableConcept	S
routeOfAdministration	1..*	BackboneElement	S
.code	1..1	CodeableConcept	S
.firstDose	0..1	Quantity	S
.maxSingleDose	0..1	Quantity	S
.maxDosePerDay	0..1	Quantity	S
.maxDosePerTreatmentPeriod	0..1	Ratio	S
.maxTreatmentPeriod	0..1	Duration	S
.targetSpecies	0..*	BackboneElement	S
..code	1..1	CodeableConcept	S
..withdrawalPeriod	0..*	BackboneElement	S
...tissue	1..1	CodeableConcept	S
...value	1..1	Quantity	S
...supportingInformation	0..1	string	S
=MedicinalProductUndesirableEffect	resource	DomainResource
subject	0..*	Reference(MedicinalProduct|Medication)	S
symptomConditionEffect	0..1	CodeableConcept	S
classification	0..1	CodeableConcept	S
frequencyOfOccurrence	0..1	CodeableConcept	S
population	0..*	Population	S
=MessageDefinition	resource	DomainResource
?msd-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
replaces	0..*	canonical(MessageDefinition)	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	1..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown	S
copyright	0..1	markdown
base	0..1	canonical(MessageDefinition)	S
parent	0..*	canonical(ActivityDefinition|PlanDefinition)	S
event[x]	1..1	Coding,uri	S	x:message-events
category	0..1	code	S	r:message-significance-category
focus	0..*	BackboneElement	S
?md-1	e	max='*' or (max.toInteger() > 0)
.code	1..1	code	S	r:resource-types
.profile	0..1	canonical(StructureDefinition)
.min	1..1	unsignedInt	S
.max	0..1	string
responseRequired	0..1	code		r:messageheader-response-request
allowedResponse	0..*	BackboneElement
.message	1..1	canonical(MessageDefinition)
.situation	0..1	markdown
graph	0..*	canonical(GraphDefinition)
=MessageHeader	resource	DomainResource
event[x]	1..1	Coding,uri	S	x:message-events
destination	0..*	BackboneElement	S
.name	0..1	string	S
.target	0..1	Reference(Device)	S
.endpoint	1..1	url	S
.receiver	0..1	Reference(Practitioner|PractitionerRole|Organization)	S
sender	0..1	Reference(Practitioner|PractitionerRole|Organization)	S
enterer	0..1	Reference(Practitioner|PractitionerRole)	S
author	0..1	Reference(Practitioner|PractitionerRole)	S
source	1..1	BackboneElement	S
.name	0..1	string	S
.software	0..1	string	S
.version	0..1	string	S
.contact	0..1	ContactPoint	S
.endpoint	1..1	url	S
responsible	0..1	Reference(Practitioner|PractitionerRole|Organization)	S
reason	0..1	CodeableConcept	S	x:message-reason-encounter
response	0..1	BackboneElement	S
.identifier	1..1	id	S
.code	1..1	code	S	r:response-code
.details	0..1	Reference(OperationOutcome)	S
focus	0..*	Reference(Resource)	S
definition	0..1	canonical(MessageDefinition)	S
=Meta	complex	Element
versionId	0..1	id	S
lastUpdated	0..1	instant	S
source	0..1	uri	S
profile	0..*	canonical(StructureDefinition)	S
security	0..*	Coding	S	e:security-labels
tag	0..*	Coding	S	x:common-tags
=MolecularSequence	resource	DomainResource
?msq-3	e	coordinateSystem = 1 or coordinateSystem = 0
identifier	0..*	Identifier	S
type	0..1	code	S	r:sequence-type
coordinateSystem	1..1	integer	S
patient	0..1	Reference(Patient)	S
specimen	0..1	Reference(Specimen)	S
device	0..1	Reference(Device)	S
performer	0..1	Reference(Organization)	S
quantity	0..1	Quantity	S
referenceSeq	0..1	BackboneElement	S
?msq-5	e	(chromosome.empty() and genomeBuild.empty()) or (chromosome.exists() and genomeBuild.exists())
?msq-6	e	(genomeBuild.count()+referenceSeqId.count()+ referenceSeqPointer.count()+ referenceSeqString.count()) = 1
.chromosome	0..1	CodeableConcept	S	x:chromosome-human
.genomeBuild	0..1	string	S
.orientation	0..1	code	S	r:orientation-type
.referenceSeqId	0..1	CodeableConcept	S	x:sequence-referenceSeq
.referenceSeqPointer	0..1	Reference(MolecularSequence)	S
.referenceSeqString	0..1	string	S
.strand	0..1	code	S	r:strand-type
.windowStart	0..1	integer	S
.windowEnd	0..1	integer	S
variant	0..*	BackboneElement	S
.start	0..1	integer	S
.end	0..1	integer	S
.observedAllele	0..1	string	S
.referenceAllele	0..1	string	S
.cigar	0..1	string	S
.variantPointer	0..1	Reference(Observation)	S
observedSeq	0..1	string	S
quality	0..*	BackboneElement	S
.type	1..1	code	S	r:quality-type
.standardSequence	0..1	CodeableConcept	S	x:sequence-quality-standardSequence
.start	0..1	integer	S
.end	0..1	integer	S
.score	0..1	Quantity	S
.method	0..1	CodeableConcept	S	x:sequence-quality-method
.truthTP	0..1	decimal	S
.queryTP	0..1	decimal	S
.truthFN	0..1	decimal	S
.queryFP	0..1	decimal	S
.gtFP	0..1	decimal	S
.precision	0..1	decimal	S
.recall	0..1	decimal	S
.fScore	0..1	decimal	S
.roc	0..1	BackboneElement	S
..score	0..*	integer	S
..numTP	0..*	integer	S
..numFP	0..*	integer	S
..numFN	0..*	integer	S
..precision	0..*	decimal	S
..sensitivity	0..*	decimal	S
..fMeasure	0..*	decimal	S
readCoverage	0..1	integer	S
repository	0..*	BackboneElement	S
.type	1..1	code	S	r:repository-type
.url	0..1	uri	S
.name	0..1	string	S
.datasetId	0..1	string	S
.variantsetId	0..1	string	S
.readsetId	0..1	string	S
pointer	0..*	Reference(MolecularSequence)	S
structureVariant	0..*	BackboneElement	S
.variantType	0..1	CodeableConcept	S	r:http://loinc.org/vs/LL379-9
.exact	0..1	boolean	S
.length	0..1	integer	S
.outer	0..1	BackboneElement	S
..start	0..1	integer	S
..end	0..1	integer	S
.inner	0..1	BackboneElement	S
..start	0..1	integer	S
..end	0..1	integer	S
=Money	complex	Element
value	0..1	decimal	S
currency	0..1	code	S	r:currencies
=NamingSystem	resource	DomainResource
?nsd-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
?nsd-1	e	kind != 'root' or uniqueId.all(type != 'uuid')
?nsd-2	e	uniqueId.where(preferred = true).select(type).isDistinct()
name	1..1	string	S
status	1..1	code	SM	r:publication-status
kind	1..1	code	S	r:namingsystem-type
date	1..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
responsible	0..1	string
type	0..1	CodeableConcept		e:identifier-type
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
usage	0..1	string
uniqueId	1..*	BackboneElement	S
.type	1..1	code	S	r:namingsystem-identifier-type
.value	1..1	string	S
.preferred	0..1	boolean
.comment	0..1	string
.period	0..1	Period
=Narrative	complex	Element
status	1..1	code		r:narrative-status
div	1..1	xhtml
?txt-1	e	htmlChecks()
?txt-2	e	htmlChecks()
=NutritionOrder	resource	DomainResource
?nor-1	w	oralDiet.exists() or supplement.exists() or enteralFormula.exists()
identifier	0..*	Identifier
instantiatesCanonical	0..*	canonical(ActivityDefinition|PlanDefinition)	S
instantiatesUri	0..*	uri	S
instantiates	0..*	uri
status	1..1	code	SM	r:request-status
intent	1..1	code	SM	r:request-intent
patient	1..1	Reference(Patient)	S
encounter	0..1	Reference(Encounter)
dateTime	1..1	dateTime	S
orderer	0..1	Reference(Practitioner|PractitionerRole)	S
allergyIntolerance	0..*	Reference(AllergyIntolerance)
foodPreferenceModifier	0..*	CodeableConcept		x:encounter-diet
excludeFoodModifier	0..*	CodeableConcept		x:food-type
oralDiet	0..1	BackboneElement
.type	0..*	CodeableConcept	S	x:diet-type
.schedule	0..*	Timing
.nutrient	0..*	BackboneElement
..modifier	0..1	CodeableConcept		x:nutrient-code
..amount	0..1	Quantity{SimpleQuantity}
.texture	0..*	BackboneElement
..modifier	0..1	CodeableConcept		x:texture-code
..foodType	0..1	CodeableConcept		x:modified-foodtype
.fluidConsistencyType	0..*	CodeableConcept		x:consistency-type
.instruction	0..1	string	S
supplement	0..*	BackboneElement
.type	0..1	CodeableConcept	S	x:supplement-type
.productName	0..1	string
.schedule	0..*	Timing
.quantity	0..1	Quantity{SimpleQuantity}
.instruction	0..1	string	S
enteralFormula	0..1	BackboneElement
.baseFormulaType	0..1	CodeableConcept	S	x:entformula-type
.baseFormulaProductName	0..1	string
.additiveType	0..1	CodeableConcept		x:entformula-additive
.additiveProductName	0..1	string
.caloricDensity	0..1	Quantity{SimpleQuantity}
.routeofAdministration	0..1	CodeableConcept		e:enteral-route
.administration	0..*	BackboneElement
..schedule	0..1	Timing
..quantity	0..1	Quantity{SimpleQuantity}
..rate[x]	0..1	Quantity{SimpleQuantity},Ratio
.maxVolumeToDeliver	0..1	Quantity{SimpleQuantity}
.administrationInstruction	0..1	string	S
note	0..*	Annotation
=Observation	resource	DomainResource
?obs-6	e	dataAbsentReason.empty() or value.empty()
?obs-7	e	value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()
identifier	0..*	Identifier	S
basedOn	0..*	Reference(CarePlan|DeviceRequest|ImmunizationRecommendation|MedicationRequest|NutritionOrder|ServiceRequest)	S
partOf	0..*	Reference(MedicationAdministration|MedicationDispense|MedicationStatement|Procedure|Immunization|ImagingStudy)	S
status	1..1	code	SM	r:observation-status
category	0..*	CodeableConcept		p:observation-category
code	1..1	CodeableConcept	S	x:observation-codes
subject	0..1	Reference(Patient|Group|Device|Location)	S
focus	0..*	Reference(Resource)	S
encounter	0..1	Reference(Encounter)	S
effective[x]	0..1	dateTime,Period,Timing,instant	S
issued	0..1	instant	S
performer	0..*	Reference(Practitioner|PractitionerRole|Organization|CareTeam|Patient|RelatedPerson)	S
value[x]	0..1	Quantity,CodeableConcept,string,boolean,integer,Range,Ratio,SampledData,time,dateTime,Period	S
dataAbsentReason	0..1	CodeableConcept		e:data-absent-reason
interpretation	0..*	CodeableConcept		e:observation-interpretation
note	0..*	Annotation
bodySite	0..1	CodeableConcept		x:body-site
method	0..1	CodeableConcept		x:observation-methods
specimen	0..1	Reference(Specimen)
device	0..1	Reference(Device|DeviceMetric)
referenceRange	0..*	BackboneElement
?obs-3	e	low.exists() or high.exists() or text.exists()
.low	0..1	Quantity{SimpleQuantity}
.high	0..1	Quantity{SimpleQuantity}
.type	0..1	CodeableConcept		p:referencerange-meaning
.appliesTo	0..*	CodeableConcept		x:referencerange-appliesto
.age	0..1	Range
.text	0..1	string
hasMember	0..*	Reference(Observation|QuestionnaireResponse|MolecularSequence)	S
derivedFrom	0..*	Reference(DocumentReference|ImagingStudy|Media|QuestionnaireResponse|Observation|MolecularSequence)	S
component	0..*	BackboneElement	S
.code	1..1	CodeableConcept	S	x:observation-codes
.value[x]	0..1	Quantity,CodeableConcept,string,boolean,integer,Range,Ratio,SampledData,time,dateTime,Period	S
.dataAbsentReason	0..1	CodeableConcept		e:data-absent-reason
.interpretation	0..*	CodeableConcept		e:observation-interpretation
.referenceRange	0..*	#Observation.referenceRange
?ele-1	e	hasValue() or (children().count() > id.count())
=ObservationDefinition	resource	DomainResource
category	0..*	CodeableConcept	S	x:observation-category
code	1..1	CodeableConcept	S	x:observation-codes
identifier	0..*	Identifier	S
permittedDataType	0..*	code		r:permitted-data-type
multipleResultsAllowed	0..1	boolean
method	0..1	CodeableConcept		x:observation-methods
preferredReportName	0..1	string
quantitativeDetails	0..1	BackboneElement
.customaryUnit	0..1	CodeableConcept		e:ucum-units
.unit	0..1	CodeableConcept		e:ucum-units
.conversionFactor	0..1	decimal
.decimalPrecision	0..1	integer
qualifiedInterval	0..*	BackboneElement
.category	0..1	code		r:observation-range-category
.range	0..1	Range
.context	0..1	CodeableConcept		e:referencerange-meaning
.appliesTo	0..*	CodeableConcept		x:referencerange-appliesto
.gender	0..1	code		r:administrative-gender
.age	0..1	Range
.gestationalAge	0..1	Range
.condition	0..1	string
validCodedValueSet	0..1	Reference(ValueSet)
normalCodedValueSet	0..1	Reference(ValueSet)
abnormalCodedValueSet	0..1	Reference(ValueSet)
criticalCodedValueSet	0..1	Reference(ValueSet)
=OperationDefinition	resource	DomainResource
?opd-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
version	0..1	string	S
name	1..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
kind	1..1	code	S	r:operation-kind
experimental	0..1	boolean	S
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
affectsState	0..1	boolean	S
code	1..1	code	S
comment	0..1	markdown
base	0..1	canonical(OperationDefinition)	S
resource	0..*	code	S	r:resource-types
system	1..1	boolean	S
type	1..1	boolean	S
instance	1..1	boolean	S
inputProfile	0..1	canonical(StructureDefinition)
outputProfile	0..1	canonical(StructureDefinition)
parameter	0..*	BackboneElement
?opd-1	e	type.exists() or part.exists()
?opd-2	e	searchType.exists() implies type = 'string'
?opd-3	e	targetProfile.exists() implies (type = 'Reference' or type = 'canonical')
.name	1..1	code
.use	1..1	code		r:operation-parameter-use
.min	1..1	integer
.max	1..1	string
.documentation	0..1	string
.type	0..1	code		r:all-types
.targetProfile	0..*	canonical(StructureDefinition)
.searchType	0..1	code		r:search-param-type
.binding	0..1	BackboneElement
..strength	1..1	code		r:binding-strength
..valueSet	1..1	canonical(ValueSet)
.referencedFrom	0..*	BackboneElement
..source	1..1	string
..sourceId	0..1	string
.part	0..*	#OperationDefinition.parameter
?ele-1	e	hasValue() or (children().count() > id.count())
overload	0..*	BackboneElement
.parameterName	0..*	string
.comment	0..1	string
=OperationOutcome	resource	DomainResource
issue	1..*	BackboneElement	S
.severity	1..1	code	S	r:issue-severity
.code	1..1	code	S	r:issue-type
.details	0..1	CodeableConcept	S	x:operation-outcome
.diagnostics	0..1	string	S
.location	0..*	string	S
.expression	0..*	string	S
=Organization	resource	DomainResource
?org-1	e	(identifier.count() + name.count()) > 0
identifier	0..*	Identifier	S
active	0..1	boolean	SM
type	0..*	CodeableConcept	S	x:organization-type
name	0..1	string	S
alias	0..*	string
telecom	0..*	ContactPoint
?org-3	e	where(use = 'home').empty()
address	0..*	Address
?org-2	e	where(use = 'home').empty()
partOf	0..1	Reference(Organization)	S
contact	0..*	BackboneElement
.purpose	0..1	CodeableConcept		e:contactentity-type
.name	0..1	HumanName
.telecom	0..*	ContactPoint
.address	0..1	Address
endpoint	0..*	Reference(Endpoint)
=OrganizationAffiliation	resource	DomainResource
identifier	0..*	Identifier	S
active	0..1	boolean	S
period	0..1	Period	S
organization	0..1	Reference(Organization)	S
participatingOrganization	0..1	Reference(Organization)	S
network	0..*	Reference(Organization)	S
code	0..*	CodeableConcept	S	x:organization-role
specialty	0..*	CodeableConcept	S	p:c80-practice-codes
location	0..*	Reference(Location)	S
healthcareService	0..*	Reference(HealthcareService)
telecom	0..*	ContactPoint	S
endpoint	0..*	Reference(Endpoint)
=ParameterDefinition	complex	Element
name	0..1	code	S
use	1..1	code	S	r:operation-parameter-use
min	0..1	integer	S
max	0..1	string	S
documentation	0..1	string	S
type	1..1	code	S	r:all-types
profile	0..1	canonical(StructureDefinition)	S
=Parameters	resource	Resource
parameter	0..*	BackboneElement	S
?inv-1	e	(part.exists() and value.empty() and resource.empty()) or (part.empty() and (value.exists() xor resource.exists()))
.name	1..1	string	S
.value[x]	0..1	base64Binary,boolean,canonical,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,url,uuid,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,ContactDetail,Contributor,DataRequirement,Expression,ParameterDefinition,RelatedArtifact,TriggerDefinition,UsageContext,Dosage,Meta	S
.resource	0..1	Resource	S
.part	0..*	#Parameters.parameter	S
?ele-1	e	hasValue() or (children().count() > id.count())
=Patient	resource	DomainResource
identifier	0..*	Identifier	S
active	0..1	boolean	SM
name	0..*	HumanName	S
telecom	0..*	ContactPoint	S
gender	0..1	code	S	r:administrative-gender
birthDate	0..1	date	S
deceased[x]	0..1	boolean,dateTime	SM
address	0..*	Address	S
maritalStatus	0..1	CodeableConcept		e:marital-status
multipleBirth[x]	0..1	boolean,integer
photo	0..*	Attachment
contact	0..*	BackboneElement
?pat-1	e	name.exists() or telecom.exists() or address.exists() or organization.exists()
.relationship	0..*	CodeableConcept		e:patient-contactrelationship
.name	0..1	HumanName
.telecom	0..*	ContactPoint
.address	0..1	Address
.gender	0..1	code		r:administrative-gender
.organization	0..1	Reference(Organization)
.period	0..1	Period
communication	0..*	BackboneElement
.language	1..1	CodeableConcept		p:languages^all-languages
.preferred	0..1	boolean
generalPractitioner	0..*	Reference(Organization|Practitioner|PractitionerRole)
managingOrganization	0..1	Reference(Organization)	S
link	0..*	BackboneElement	SM
.other	1..1	Reference(Patient|RelatedPerson)	S
.type	1..1	code	S	r:link-type
=PaymentNotice	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:fm-status
request	0..1	Reference(Resource)
response	0..1	Reference(Resource)
created	1..1	dateTime	S
provider	0..1	Reference(Practitioner|PractitionerRole|Organization)
payment	1..1	Reference(PaymentReconciliation)	S
paymentDate	0..1	date
payee	0..1	Reference(Practitioner|PractitionerRole|Organization)
recipient	1..1	Reference(Organization)	S
amount	1..1	Money	S
paymentStatus	0..1	CodeableConcept		x:payment-status
=PaymentReconciliation	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:fm-status
period	0..1	Period	S
created	1..1	dateTime	S
paymentIssuer	0..1	Reference(Organization)	S
request	0..1	Reference(Task)
requestor	0..1	Reference(Practitioner|PractitionerRole|Organization)
outcome	0..1	code		r:remittance-outcome
disposition	0..1	string
paymentDate	1..1	date	S
paymentAmount	1..1	Money	S
paymentIdentifier	0..1	Identifier
detail	0..*	BackboneElement
.identifier	0..1	Identifier
.predecessor	0..1	Identifier
.type	1..1	CodeableConcept		x:payment-type
.request	0..1	Reference(Resource)
.submitter	0..1	Reference(Practitioner|PractitionerRole|Organization)
.response	0..1	Reference(Resource)
.date	0..1	date
.responsible	0..1	Reference(PractitionerRole)
.payee	0..1	Reference(Practitioner|PractitionerRole|Organization)
.amount	0..1	Money
formCode	0..1	CodeableConcept		x:forms
processNote	0..*	BackboneElement
.type	0..1	code		r:note-type
.text	0..1	string
=Period	complex	Element
?per-1	e	start.hasValue().not() or end.hasValue().not() or (start <= end)
start	0..1	dateTime	S
end	0..1	dateTime	S
=Person	resource	DomainResource
identifier	0..*	Identifier
name	0..*	HumanName	S
telecom	0..*	ContactPoint	S
gender	0..1	code	S	r:administrative-gender
birthDate	0..1	date	S
address	0..*	Address
photo	0..1	Attachment
managingOrganization	0..1	Reference(Organization)	S
active	0..1	boolean	SM
link	0..*	BackboneElement
.target	1..1	Reference(Patient|Practitioner|RelatedPerson|Person)
.assurance	0..1	code		r:identity-assuranceLevel
=PlanDefinition	resource	DomainResource
?pdf-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
subtitle	0..1	string
type	0..1	CodeableConcept	S	e:plan-definition-type
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
subject[x]	0..1	CodeableConcept,Reference(Group)		e:subject-type
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
usage	0..1	string
copyright	0..1	markdown
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
topic	0..*	CodeableConcept		x:definition-topic
author	0..*	ContactDetail
editor	0..*	ContactDetail
reviewer	0..*	ContactDetail
endorser	0..*	ContactDetail
relatedArtifact	0..*	RelatedArtifact
library	0..*	canonical(Library)
goal	0..*	BackboneElement
.category	0..1	CodeableConcept		x:goal-category
.description	1..1	CodeableConcept		x:clinical-findings
.priority	0..1	CodeableConcept		p:goal-priority
.start	0..1	CodeableConcept		x:goal-start-event
.addresses	0..*	CodeableConcept		x:condition-code
.documentation	0..*	RelatedArtifact
.target	0..*	BackboneElement
..measure	0..1	CodeableConcept		x:observation-codes
..detail[x]	0..1	Quantity,Range,CodeableConcept
..due	0..1	Duration
action	0..*	BackboneElement
.prefix	0..1	string
.title	0..1	string
.description	0..1	string
.textEquivalent	0..1	string
.priority	0..1	code		r:request-priority
.code	0..*	CodeableConcept
.reason	0..*	CodeableConcept
.documentation	0..*	RelatedArtifact
.goalId	0..*	id
.subject[x]	0..1	CodeableConcept,Reference(Group)		e:subject-type
.trigger	0..*	TriggerDefinition
.condition	0..*	BackboneElement
..kind	1..1	code		r:action-condition-kind
..expression	0..1	Expression
.input	0..*	DataRequirement
.output	0..*	DataRequirement
.relatedAction	0..*	BackboneElement
..actionId	1..1	id
..relationship	1..1	code		r:action-relationship-type
..offset[x]	0..1	Duration,Range
.timing[x]	0..1	dateTime,Age,Period,Duration,Range,Timing
.participant	0..*	BackboneElement
..type	1..1	code		r:action-participant-type
..role	0..1	CodeableConcept		x:action-participant-role
.type	0..1	CodeableConcept		e:action-type
.groupingBehavior	0..1	code		r:action-grouping-behavior
.selectionBehavior	0..1	code		r:action-selection-behavior
.requiredBehavior	0..1	code		r:action-required-behavior
.precheckBehavior	0..1	code		r:action-precheck-behavior
.cardinalityBehavior	0..1	code		r:action-cardinality-behavior
.definition[x]	0..1	canonical(ActivityDefinition|PlanDefinition|Questionnaire),uri
.transform	0..1	canonical(StructureMap)
.dynamicValue	0..*	BackboneElement
..path	0..1	string
..expression	0..1	Expression
.action	0..*	#PlanDefinition.action
?ele-1	e	hasValue() or (children().count() > id.count())
=Population	complex	BackboneElement
age[x]	0..1	Range,CodeableConcept	S
gender	0..1	CodeableConcept	S
race	0..1	CodeableConcept	S
physiologicalCondition	0..1	CodeableConcept	S
=Practitioner	resource	DomainResource
identifier	0..*	Identifier	S
active	0..1	boolean	S
name	0..*	HumanName	S
telecom	0..*	ContactPoint	S
address	0..*	Address	S
gender	0..1	code	S	r:administrative-gender
birthDate	0..1	date	S
photo	0..*	Attachment
qualification	0..*	BackboneElement
.identifier	0..*	Identifier
.code	1..1	CodeableConcept		x:http://terminology.hl7.org/ValueSet/v2-2.7-0360
.period	0..1	Period
.issuer	0..1	Reference(Organization)
communication	0..*	CodeableConcept		p:languages^all-languages
=PractitionerRole	resource	DomainResource
identifier	0..*	Identifier	S
active	0..1	boolean	S
period	0..1	Period	S
practitioner	0..1	Reference(Practitioner)	S
organization	0..1	Reference(Organization)	S
code	0..*	CodeableConcept	S	x:practitioner-role
specialty	0..*	CodeableConcept	S	p:c80-practice-codes
location	0..*	Reference(Location)	S
healthcareService	0..*	Reference(HealthcareService)
telecom	0..*	ContactPoint	S
availableTime	0..*	BackboneElement
.daysOfWeek	0..*	code		r:days-of-week
.allDay	0..1	boolean
.availableStartTime	0..1	time
.availableEndTime	0..1	time
notAvailable	0..*	BackboneElement
.description	1..1	string
.during	0..1	Period
availabilityExceptions	0..1	string
endpoint	0..*	Reference(Endpoint)
=Procedure	resource	DomainResource
identifier	0..*	Identifier	S
instantiatesCanonical	0..*	canonical(PlanDefinition|ActivityDefinition|Measure|OperationDefinition|Questionnaire)	S
instantiatesUri	0..*	uri	S
basedOn	0..*	Reference(CarePlan|ServiceRequest)	S
partOf	0..*	Reference(Procedure|Observation|MedicationAdministration)	S
status	1..1	code	SM	r:event-status
statusReason	0..1	CodeableConcept	S	x:procedure-not-performed-reason
category	0..1	CodeableConcept	S	x:procedure-category
code	0..1	CodeableConcept	S	x:procedure-code
subject	1..1	Reference(Patient|Group)	S
encounter	0..1	Reference(Encounter)	S
performed[x]	0..1	dateTime,Period,string,Age,Range	S
recorder	0..1	Reference(Patient|RelatedPerson|Practitioner|PractitionerRole)	S
asserter	0..1	Reference(Patient|RelatedPerson|Practitioner|PractitionerRole)	S
performer	0..*	BackboneElement	S
.function	0..1	CodeableConcept	S	x:performer-role
.actor	1..1	Reference(Practitioner|PractitionerRole|Organization|Patient|RelatedPerson|Device)	S
.onBehalfOf	0..1	Reference(Organization)
location	0..1	Reference(Location)	S
reasonCode	0..*	CodeableConcept	S	x:procedure-reason
reasonReference	0..*	Reference(Condition|Observation|Procedure|DiagnosticReport|DocumentReference)	S
bodySite	0..*	CodeableConcept	S	x:body-site
outcome	0..1	CodeableConcept	S	x:procedure-outcome
report	0..*	Reference(DiagnosticReport|DocumentReference|Composition)
complication	0..*	CodeableConcept		x:condition-code
complicationDetail	0..*	Reference(Condition)
followUp	0..*	CodeableConcept		x:procedure-followup
note	0..*	Annotation
focalDevice	0..*	BackboneElement
.action	0..1	CodeableConcept		p:device-action
.manipulated	1..1	Reference(Device)
usedReference	0..*	Reference(Device|Medication|Substance)
usedCode	0..*	CodeableConcept		x:device-kind
=ProdCharacteristic	complex	BackboneElement
height	0..1	Quantity	S
width	0..1	Quantity	S
depth	0..1	Quantity	S
weight	0..1	Quantity	S
nominalVolume	0..1	Quantity	S
externalDiameter	0..1	Quantity	S
shape	0..1	string	S
color	0..*	string	S
imprint	0..*	string	S
image	0..*	Attachment	S
scoring	0..1	CodeableConcept	S
=ProductShelfLife	complex	BackboneElement
identifier	0..1	Identifier	S
type	1..1	CodeableConcept	S
period	1..1	Quantity	S
specialPrecautionsForStorage	0..*	CodeableConcept	S
=Provenance	resource	DomainResource
target	1..*	Reference(Resource)	S
occurred[x]	0..1	Period,dateTime
recorded	1..1	instant	S
policy	0..*	uri
location	0..1	Reference(Location)
reason	0..*	CodeableConcept		e:http://terminology.hl7.org/ValueSet/v3-PurposeOfUse
activity	0..1	CodeableConcept		e:provenance-activity-type
agent	1..*	BackboneElement
.type	0..1	CodeableConcept	S	e:provenance-agent-type
.role	0..*	CodeableConcept		x:security-role-type
.who	1..1	Reference(Practitioner|PractitionerRole|RelatedPerson|Patient|Device|Organization)	S
.onBehalfOf	0..1	Reference(Practitioner|PractitionerRole|RelatedPerson|Patient|Device|Organization)
entity	0..*	BackboneElement
.role	1..1	code	S	r:provenance-entity-role
.what	1..1	Reference(Resource)	S
.agent	0..*	#Provenance.agent
?ele-1	e	hasValue() or (children().count() > id.count())
signature	0..*	Signature
=Quantity	complex	Element
?qty-3	e	code.empty() or system.exists()
value	0..1	decimal	S
comparator	0..1	code	SM	r:quantity-comparator
unit	0..1	string	S
system	0..1	uri	S
code	0..1	code	S
=Questionnaire	resource	DomainResource
?que-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
?que-2	e	descendants().linkId.isDistinct()
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
derivedFrom	0..*	canonical(Questionnaire)
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
subjectType	0..*	code	S	r:resource-types
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
copyright	0..1	markdown
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
code	0..*	Coding	S	x:questionnaire-questions
item	0..*	BackboneElement
?que-1	e	(type='group' implies item.empty().not()) and (type.trace('type')='display' implies item.trace('item').empty())
?que-3	e	type!='display' or code.empty()
?que-4	e	answerOption.empty() or answerValueSet.empty()
?que-5	e	(type ='choice' or type = 'open-choice' or type = 'decimal' or type = 'integer' or type = 'date' or type = 'dateTime' or type = 'time' or type = 'string' or type = 'quantity') or (answerValueSet.empty() and answerOption.empty())
?que-6	e	type!='display' or (required.empty() and repeats.empty())
?que-8	e	(type!='group' and type!='display') or initial.empty()
?que-9	e	type!='display' or readOnly.empty()
?que-10	e	(type in ('boolean' | 'decimal' | 'integer' | 'string' | 'text' | 'url' | 'open-choice')) or maxLength.empty()
?que-11	e	answerOption.empty() or initial.empty()
?que-12	e	enableWhen.count() > 1 implies enableBehavior.exists()
?que-13	e	repeats=true or initial.count() <= 1
.linkId	1..1	string
.definition	0..1	uri
.code	0..*	Coding		x:questionnaire-questions
.prefix	0..1	string
.text	0..1	string
.type	1..1	code		r:item-type
.enableWhen	0..*	BackboneElement	M
?que-7	e	operator = 'exists' implies (answer is boolean)
..question	1..1	string
..operator	1..1	code		r:questionnaire-enable-operator
..answer[x]	1..1	boolean,decimal,integer,date,dateTime,time,string,Coding,Quantity,Reference(Resource)		x:questionnaire-answers
.enableBehavior	0..1	code		r:questionnaire-enable-behavior
.required	0..1	boolean
.repeats	0..1	boolean
.readOnly	0..1	boolean
.maxLength	0..1	integer
.answerValueSet	0..1	canonical(ValueSet)
.answerOption	0..*	BackboneElement
..value[x]	1..1	integer,date,time,string,Coding,Reference(Resource)		x:questionnaire-answers
..initialSelected	0..1	boolean
.initial	0..*	BackboneElement
..value[x]	1..1	boolean,decimal,integer,date,dateTime,time,string,uri,Attachment,Coding,Quantity,Reference(Resource)		x:questionnaire-answers
.item	0..*	#Questionnaire.item
?ele-1	e	hasValue() or (children().count() > id.count())
=QuestionnaireResponse	resource	DomainResource
identifier	0..1	Identifier	S
basedOn	0..*	Reference(CarePlan|ServiceRequest)	S
partOf	0..*	Reference(Observation|Procedure)	S
questionnaire	0..1	canonical(Questionnaire)	S
status	1..1	code	SM	r:questionnaire-answers-status
subject	0..1	Reference(Resource)	S
encounter	0..1	Reference(Encounter)	S
authored	0..1	dateTime	S
author	0..1	Reference(Device|Practitioner|PractitionerRole|Patient|RelatedPerson|Organization)	S
source	0..1	Reference(Patient|Practitioner|PractitionerRole|RelatedPerson)	S
item	0..*	BackboneElement
?qrs-1	e	(answer.exists() and item.exists()).not()
.linkId	1..1	string
.definition	0..1	uri
.text	0..1	string
.answer	0..*	BackboneElement
..value[x]	0..1	boolean,decimal,integer,date,dateTime,time,string,uri,Attachment,Coding,Quantity,Reference(Resource)		x:questionnaire-answers
..item	0..*	#QuestionnaireResponse.item
?ele-1	e	hasValue() or (children().count() > id.count())
.item	0..*	#QuestionnaireResponse.item
?ele-1	e	hasValue() or (children().count() > id.count())
=Range	complex	Element
?rng-2	e	low.empty() or high.empty() or (low <= high)
low	0..1	Quantity{SimpleQuantity}	S
high	0..1	Quantity{SimpleQuantity}	S
=Ratio	complex	Element
?rat-1	e	(numerator.empty() xor denominator.exists()) and (numerator.exists() or extension.exists())
numerator	0..1	Quantity	S
denominator	0..1	Quantity	S
=Reference	complex	Element
?ref-1	e	reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))
reference	0..1	string	S
type	0..1	uri	S	e:resource-types
identifier	0..1	Identifier	S
display	0..1	string	S
=RelatedArtifact	complex	Element
type	1..1	code	S	r:related-artifact-type
label	0..1	string	S
display	0..1	string	S
citation	0..1	markdown	S
url	0..1	url	S
document	0..1	Attachment	S
resource	0..1	canonical(Resource)	S
=RelatedPerson	resource	DomainResource
identifier	0..*	Identifier	S
active	0..1	boolean	SM
patient	1..1	Reference(Patient)	S
relationship	0..*	CodeableConcept	S	p:relatedperson-relationshiptype
name	0..*	HumanName	S
telecom	0..*	ContactPoint	S
gender	0..1	code	S	r:administrative-gender
birthDate	0..1	date	S
address	0..*	Address	S
photo	0..*	Attachment
period	0..1	Period
communication	0..*	BackboneElement
.language	1..1	CodeableConcept		p:languages^all-languages
.preferred	0..1	boolean
=RequestGroup	resource	DomainResource
identifier	0..*	Identifier	S
instantiatesCanonical	0..*	canonical	S
instantiatesUri	0..*	uri	S
basedOn	0..*	Reference(Resource)
replaces	0..*	Reference(Resource)
groupIdentifier	0..1	Identifier	S
status	1..1	code	SM	r:request-status
intent	1..1	code	SM	r:request-intent
priority	0..1	code	S	r:request-priority
code	0..1	CodeableConcept	S
subject	0..1	Reference(Patient|Group)
encounter	0..1	Reference(Encounter)
authoredOn	0..1	dateTime
author	0..1	Reference(Device|Practitioner|PractitionerRole)
reasonCode	0..*	CodeableConcept
reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport|DocumentReference)
note	0..*	Annotation
action	0..*	BackboneElement
?rqg-1	e	resource.exists() != action.exists()
.prefix	0..1	string
.title	0..1	string
.description	0..1	string	S
.textEquivalent	0..1	string	S
.priority	0..1	code		r:request-priority
.code	0..*	CodeableConcept
.documentation	0..*	RelatedArtifact
.condition	0..*	BackboneElement
..kind	1..1	code		r:action-condition-kind
..expression	0..1	Expression
.relatedAction	0..*	BackboneElement
..actionId	1..1	id
..relationship	1..1	code		r:action-relationship-type
..offset[x]	0..1	Duration,Range
.timing[x]	0..1	dateTime,Age,Period,Duration,Range,Timing
.participant	0..*	Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|Device)
.type	0..1	CodeableConcept		e:action-type
.groupingBehavior	0..1	code		r:action-grouping-behavior
.selectionBehavior	0..1	code		r:action-selection-behavior
.requiredBehavior	0..1	code		r:action-required-behavior
.precheckBehavior	0..1	code		r:action-precheck-behavior
.cardinalityBehavior	0..1	code		r:action-cardinality-behavior
.resource	0..1	Reference(Resource)
.action	0..*	#RequestGroup.action
?ele-1	e	hasValue() or (children().count() > id.count())
=ResearchDefinition	resource	DomainResource
?rsd-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
shortTitle	0..1	string
subtitle	0..1	string
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
subject[x]	0..1	CodeableConcept,Reference(Group)		e:subject-type
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown	S
comment	0..*	string
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
usage	0..1	string
copyright	0..1	markdown
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
topic	0..*	CodeableConcept		x:definition-topic
author	0..*	ContactDetail
editor	0..*	ContactDetail
reviewer	0..*	ContactDetail
endorser	0..*	ContactDetail
relatedArtifact	0..*	RelatedArtifact
library	0..*	canonical(Library)
population	1..1	Reference(ResearchElementDefinition)	S
exposure	0..1	Reference(ResearchElementDefinition)	S
exposureAlternative	0..1	Reference(ResearchElementDefinition)	S
outcome	0..1	Reference(ResearchElementDefinition)	S
=ResearchElementDefinition	resource	DomainResource
?red-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
shortTitle	0..1	string	S
subtitle	0..1	string
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
subject[x]	0..1	CodeableConcept,Reference(Group)		e:subject-type
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown	S
comment	0..*	string
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
usage	0..1	string
copyright	0..1	markdown
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
topic	0..*	CodeableConcept		x:definition-topic
author	0..*	ContactDetail
editor	0..*	ContactDetail
reviewer	0..*	ContactDetail
endorser	0..*	ContactDetail
relatedArtifact	0..*	RelatedArtifact
library	0..*	canonical(Library)
type	1..1	code	S	r:research-element-type
variableType	0..1	code		r:variable-type
characteristic	1..*	BackboneElement	S
.definition[x]	1..1	CodeableConcept,canonical(ValueSet),Expression,DataRequirement	S
.usageContext	0..*	UsageContext
.exclude	0..1	boolean
.unitOfMeasure	0..1	CodeableConcept		r:ucum-units
.studyEffectiveDescription	0..1	string
.studyEffective[x]	0..1	dateTime,Period,Duration,Timing
.studyEffectiveTimeFromStart	0..1	Duration
.studyEffectiveGroupMeasure	0..1	code		r:group-measure
.participantEffectiveDescription	0..1	string
.participantEffective[x]	0..1	dateTime,Period,Duration,Timing
.participantEffectiveTimeFromStart	0..1	Duration
.participantEffectiveGroupMeasure	0..1	code		r:group-measure
=ResearchStudy	resource	DomainResource
identifier	0..*	Identifier	S
title	0..1	string	S
protocol	0..*	Reference(PlanDefinition)	S
partOf	0..*	Reference(ResearchStudy)	S
status	1..1	code	SM	r:research-study-status
primaryPurposeType	0..1	CodeableConcept	S	e:research-study-prim-purp-type
phase	0..1	CodeableConcept	S	x:research-study-phase
category	0..*	CodeableConcept	S
focus	0..*	CodeableConcept	S
condition	0..*	CodeableConcept	S	x:condition-code
contact	0..*	ContactDetail	S
relatedArtifact	0..*	RelatedArtifact
keyword	0..*	CodeableConcept	S
location	0..*	CodeableConcept	S	e:jurisdiction
description	0..1	markdown
enrollment	0..*	Reference(Group)	S
period	0..1	Period	S
sponsor	0..1	Reference(Organization)	S
principalInvestigator	0..1	Reference(Practitioner|PractitionerRole)	S
site	0..*	Reference(Location)	S
reasonStopped	0..1	CodeableConcept	S	x:research-study-reason-stopped
note	0..*	Annotation
arm	0..*	BackboneElement
.name	1..1	string
.type	0..1	CodeableConcept
.description	0..1	string
objective	0..*	BackboneElement
.name	0..1	string
.type	0..1	CodeableConcept		p:research-study-objective-type
=ResearchSubject	resource	DomainResource
identifier	0..*	Identifier	S
status	1..1	code	SM	r:research-subject-status
period	0..1	Period	S
study	1..1	Reference(ResearchStudy)	S
individual	1..1	Reference(Patient)	S
assignedArm	0..1	string
actualArm	0..1	string
consent	0..1	Reference(Consent)
=Resource	resource		abstract
id	0..1	id	S
meta	0..1	Meta	S
implicitRules	0..1	uri	SM
language	0..1	code		p:languages^all-languages
=RiskAssessment	resource	DomainResource
identifier	0..*	Identifier	S
basedOn	0..1	Reference(Resource)
parent	0..1	Reference(Resource)
status	1..1	code	S	r:observation-status
method	0..1	CodeableConcept	S
code	0..1	CodeableConcept	S
subject	1..1	Reference(Patient|Group)	S
encounter	0..1	Reference(Encounter)	S
occurrence[x]	0..1	dateTime,Period	S
condition	0..1	Reference(Condition)	S
performer	0..1	Reference(Practitioner|PractitionerRole|Device)	S
reasonCode	0..*	CodeableConcept
reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport|DocumentReference)
basis	0..*	Reference(Resource)
prediction	0..*	BackboneElement
?ras-2	e	probability is decimal implies (probability as decimal) <= 100
.outcome	0..1	CodeableConcept
.probability[x]	0..1	decimal,Range
?ras-1	e	(low.empty() or ((low.code = '%') and (low.system = %ucum))) and (high.empty() or ((high.code = '%') and (high.system = %ucum)))
.qualitativeRisk	0..1	CodeableConcept		x:risk-probability
.relativeRisk	0..1	decimal
.when[x]	0..1	Period,Range
.rationale	0..1	string
mitigation	0..1	string
note	0..*	Annotation
=RiskEvidenceSynthesis	resource	DomainResource
?rvs-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown	S
note	0..*	Annotation
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
copyright	0..1	markdown
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
topic	0..*	CodeableConcept		x:definition-topic
author	0..*	ContactDetail
editor	0..*	ContactDetail
reviewer	0..*	ContactDetail
endorser	0..*	ContactDetail
relatedArtifact	0..*	RelatedArtifact
synthesisType	0..1	CodeableConcept		e:synthesis-type
studyType	0..1	CodeableConcept		e:study-type
population	1..1	Reference(EvidenceVariable)	S
exposure	0..1	Reference(EvidenceVariable)	S
outcome	1..1	Reference(EvidenceVariable)	S
sampleSize	0..1	BackboneElement
.description	0..1	string
.numberOfStudies	0..1	integer
.numberOfParticipants	0..1	integer
riskEstimate	0..1	BackboneElement	S
.description	0..1	string
.type	0..1	CodeableConcept		e:risk-estimate-type
.value	0..1	decimal
.unitOfMeasure	0..1	CodeableConcept		r:ucum-units
.denominatorCount	0..1	integer
.numeratorCount	0..1	integer
.precisionEstimate	0..*	BackboneElement
..type	0..1	CodeableConcept		e:precision-estimate-type
..level	0..1	decimal
..from	0..1	decimal
..to	0..1	decimal
certainty	0..*	BackboneElement
.rating	0..*	CodeableConcept		e:evidence-quality
.note	0..*	Annotation
.certaintySubcomponent	0..*	BackboneElement
..type	0..1	CodeableConcept		e:certainty-subcomponent-type
..rating	0..*	CodeableConcept		e:certainty-subcomponent-rating
..note	0..*	Annotation
=SampledData	complex	Element
origin	1..1	Quantity{SimpleQuantity}	S
period	1..1	decimal	S
factor	0..1	decimal	S
lowerLimit	0..1	decimal	S
upperLimit	0..1	decimal	S
dimensions	1..1	positiveInt	S
data	0..1	string
=Schedule	resource	DomainResource
identifier	0..*	Identifier	S
active	0..1	boolean	SM
serviceCategory	0..*	CodeableConcept	S	x:service-category
serviceType	0..*	CodeableConcept	S	x:service-type
specialty	0..*	CodeableConcept	S	p:c80-practice-codes
actor	1..*	Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|Device|HealthcareService|Location)	S
planningHorizon	0..1	Period	S
comment	0..1	string
=SearchParameter	resource	DomainResource
?spd-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
?spd-1	e	xpath.empty() or xpathUsage.exists()
?spd-2	e	chain.empty() or type = 'reference'
url	1..1	uri	S
version	0..1	string	S
name	1..1	string	S
derivedFrom	0..1	canonical(SearchParameter)
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	1..1	markdown	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
code	1..1	code	S
base	1..*	code	S	r:resource-types
type	1..1	code	S	r:search-param-type
expression	0..1	string
xpath	0..1	string
xpathUsage	0..1	code		r:search-xpath-usage
target	0..*	code		r:resource-types
multipleOr	0..1	boolean
multipleAnd	0..1	boolean
comparator	0..*	code		r:search-comparator
modifier	0..*	code		r:search-modifier-code
chain	0..*	string
component	0..*	BackboneElement
.definition	1..1	canonical(SearchParameter)
.expression	1..1	string
=ServiceRequest	resource	DomainResource
?prr-1	e	orderDetail.empty() or code.exists()
identifier	0..*	Identifier	S
instantiatesCanonical	0..*	canonical(ActivityDefinition|PlanDefinition)	S
instantiatesUri	0..*	uri	S
basedOn	0..*	Reference(CarePlan|ServiceRequest|MedicationRequest)	S
replaces	0..*	Reference(ServiceRequest)	S
requisition	0..1	Identifier	S
status	1..1	code	SM	r:request-status
intent	1..1	code	SM	r:request-intent
category	0..*	CodeableConcept	S	x:servicerequest-category
priority	0..1	code	S	r:request-priority
doNotPerform	0..1	boolean	SM
code	0..1	CodeableConcept	S	x:procedure-code
orderDetail	0..*	CodeableConcept	S	x:servicerequest-orderdetail
quantity[x]	0..1	Quantity,Ratio,Range	S
subject	1..1	Reference(Patient|Group|Location|Device)	S
encounter	0..1	Reference(Encounter)	S
occurrence[x]	0..1	dateTime,Period,Timing	S
asNeeded[x]	0..1	boolean,CodeableConcept	S	x:medication-as-needed-reason
authoredOn	0..1	dateTime	S
requester	0..1	Reference(Practitioner|PractitionerRole|Organization|Patient|RelatedPerson|Device)	S
performerType	0..1	CodeableConcept	S	x:participant-role
performer	0..*	Reference(Practitioner|PractitionerRole|Organization|CareTeam|HealthcareService|Patient|Device|RelatedPerson)	S
locationCode	0..*	CodeableConcept	S	x:http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType
locationReference	0..*	Reference(Location)	S
reasonCode	0..*	CodeableConcept	S	x:procedure-reason
reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport|DocumentReference)	S
insurance	0..*	Reference(Coverage|ClaimResponse)
supportingInfo	0..*	Reference(Resource)
specimen	0..*	Reference(Specimen)	S
bodySite	0..*	CodeableConcept	S	x:body-site
note	0..*	Annotation
patientInstruction	0..1	string	S
relevantHistory	0..*	Reference(Provenance)
=Signature	complex	Element
type	1..*	Coding	S	p:signature-type
when	1..1	instant	S
who	1..1	Reference(Practitioner|PractitionerRole|RelatedPerson|Patient|Device|Organization)	S
onBehalfOf	0..1	Reference(Practitioner|PractitionerRole|RelatedPerson|Patient|Device|Organization)	S
targetFormat	0..1	code		r:mimetypes
sigFormat	0..1	code		r:mimetypes
data	0..1	base64Binary
=Slot	resource	DomainResource
identifier	0..*	Identifier	S
serviceCategory	0..*	CodeableConcept	S	x:service-category
serviceType	0..*	CodeableConcept	S	x:service-type
specialty	0..*	CodeableConcept	S	p:c80-practice-codes
appointmentType	0..1	CodeableConcept	S	p:http://terminology.hl7.org/ValueSet/v2-0276
schedule	1..1	Reference(Schedule)	S
status	1..1	code	S	r:slotstatus
start	1..1	instant	S
end	1..1	instant	S
overbooked	0..1	boolean
comment	0..1	string
=Specimen	resource	DomainResource
identifier	0..*	Identifier	S
accessionIdentifier	0..1	Identifier	S
status	0..1	code	SM	r:specimen-status
type	0..1	CodeableConcept	S	x:http://terminology.hl7.org/ValueSet/v2-0487
subject	0..1	Reference(Patient|Group|Device|Substance|Location)	S
receivedTime	0..1	dateTime	S
parent	0..*	Reference(Specimen)
request	0..*	Reference(ServiceRequest)
collection	0..1	BackboneElement
.collector	0..1	Reference(Practitioner|PractitionerRole)	S
.collected[x]	0..1	dateTime,Period	S
.duration	0..1	Duration	S
.quantity	0..1	Quantity{SimpleQuantity}
.method	0..1	CodeableConcept		x:specimen-collection-method
.bodySite	0..1	CodeableConcept		x:body-site
.fastingStatus[x]	0..1	CodeableConcept,Duration	S	e:http://terminology.hl7.org/ValueSet/v2-0916
processing	0..*	BackboneElement
.description	0..1	string
.procedure	0..1	CodeableConcept		x:specimen-processing-procedure
.additive	0..*	Reference(Substance)
.time[x]	0..1	dateTime,Period
container	0..*	BackboneElement
.identifier	0..*	Identifier	S
.description	0..1	string
.type	0..1	CodeableConcept		x:specimen-container-type
.capacity	0..1	Quantity{SimpleQuantity}
.specimenQuantity	0..1	Quantity{SimpleQuantity}
.additive[x]	0..1	CodeableConcept,Reference(Substance)		x:http://terminology.hl7.org/ValueSet/v2-0371
condition	0..*	CodeableConcept	S	e:http://terminology.hl7.org/ValueSet/v2-0493
note	0..*	Annotation
=SpecimenDefinition	resource	DomainResource
identifier	0..1	Identifier	S
typeCollected	0..1	CodeableConcept	S	x:http://terminology.hl7.org/ValueSet/v2-0487
patientPreparation	0..*	CodeableConcept	S	x:prepare-patient-prior-specimen-collection
timeAspect	0..1	string	S
collection	0..*	CodeableConcept	S	x:specimen-collection
typeTested	0..*	BackboneElement
.isDerived	0..1	boolean
.type	0..1	CodeableConcept		x:http://terminology.hl7.org/ValueSet/v2-0487
.preference	1..1	code		r:specimen-contained-preference
.container	0..1	BackboneElement
..material	0..1	CodeableConcept		x:container-material
..type	0..1	CodeableConcept		x:specimen-container-type
..cap	0..1	CodeableConcept		x:container-cap
..description	0..1	string
..capacity	0..1	Quantity{SimpleQuantity}
..minimumVolume[x]	0..1	Quantity{SimpleQuantity},string
..additive	0..*	BackboneElement
...additive[x]	1..1	CodeableConcept,Reference(Substance)		x:http://terminology.hl7.org/ValueSet/v2-0371
..preparation	0..1	string
.requirement	0..1	string
.retentionTime	0..1	Duration
.rejectionCriterion	0..*	CodeableConcept		x:rejection-criteria
.handling	0..*	BackboneElement
..temperatureQualifier	0..1	CodeableConcept		x:handling-condition
..temperatureRange	0..1	Range
..maxDuration	0..1	Duration
..instruction	0..1	string
=StructureDefinition	resource	DomainResource
?sdf-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
?sdf-1	e	derivation = 'constraint' or snapshot.element.select(path).isDistinct()
?sdf-15a	e	(kind!='logical'  and differential.element.first().path.contains('.').not()) implies differential.element.first().type.empty()
?sdf-4	e	abstract = true or baseDefinition.exists()
?sdf-5	e	type != 'Extension' or derivation = 'specialization' or (context.exists())
?sdf-6	e	snapshot.exists() or differential.exists()
?sdf-9	e	children().element.where(path.contains('.').not()).label.empty() and children().element.where(path.contains('.').not()).code.empty() and children().element.where(path.contains('.').not()).requirements.empty()
?sdf-11	e	kind != 'logical' implies snapshot.empty() or snapshot.element.first().path = type
?sdf-14	e	snapshot.element.all(id.exists()) and differential.element.all(id.exists())
?sdf-15	e	kind!='logical' implies snapshot.element.first().type.empty()
?sdf-16	e	snapshot.element.all(id.exists()) and snapshot.element.id.trace('ids').isDistinct()
?sdf-17	e	differential.element.all(id.exists()) and differential.element.id.trace('ids').isDistinct()
?sdf-18	e	contextInvariant.exists() implies type = 'Extension'
?sdf-19	e	url.startsWith('http://hl7.org/fhir/StructureDefinition') implies (differential.element.type.code.all(matches('^[a-zA-Z0-9]+$') or matches('^http:\\/\\/hl7\\.org\\/fhirpath\\/System\\.[A-Z][A-Za-z]+$')) and snapshot.element.type.code.all(matches('^[a-zA-Z0-9\\.]+$') or matches('^http:\\/\\/hl7\\.org\\/fhirpath\\/System\\.[A-Z][A-Za-z]+$')))
?sdf-21	e	differential.element.defaultValue.exists() implies (derivation = 'specialization')
?sdf-22	e	url.startsWith('http://hl7.org/fhir/StructureDefinition') implies (snapshot.element.defaultValue.empty() and differential.element.defaultValue.empty())
?sdf-23	e	(snapshot | differential).element.all(path.contains('.').not() implies sliceName.empty())
url	1..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	1..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
copyright	0..1	markdown
keyword	0..*	Coding	S	e:definition-use
fhirVersion	0..1	code	S	r:FHIR-version
mapping	0..*	BackboneElement
?sdf-2	e	name.exists() or uri.exists()
.identity	1..1	id
.uri	0..1	uri
.name	0..1	string
.comment	0..1	string
kind	1..1	code	S	r:structure-definition-kind
abstract	1..1	boolean	S
context	0..*	BackboneElement	S
.type	1..1	code	S	r:extension-context-type
.expression	1..1	string	S
contextInvariant	0..*	string	S
type	1..1	uri	S	e:defined-types
baseDefinition	0..1	canonical(StructureDefinition)	S
derivation	0..1	code	S	r:type-derivation-rule
snapshot	0..1	BackboneElement
?sdf-3	e	element.all(definition.exists() and min.exists() and max.exists())
?sdf-8	e	(%resource.kind = 'logical' or element.first().path = %resource.type) and element.tail().all(path.startsWith(%resource.snapshot.element.first().path&'.'))
?sdf-8b	e	element.all(base.exists())
.element	1..*	ElementDefinition
?sdf-10	e	binding.empty() or binding.valueSet.exists() or binding.description.exists()
differential	0..1	BackboneElement
?sdf-20	e	element.where(path.contains('.').not()).slicing.empty()
?sdf-8a	e	(%resource.kind = 'logical' or element.first().path.startsWith(%resource.type)) and (element.tail().empty() or element.tail().all(path.startsWith(%resource.differential.element.first().path.replaceMatches('\\..*','')&'.')))
.element	1..*	ElementDefinition
=StructureMap	resource	DomainResource
?smp-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	1..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	1..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
copyright	0..1	markdown
structure	0..*	BackboneElement	S
.url	1..1	canonical(StructureDefinition)	S
.mode	1..1	code	S	r:map-model-mode
.alias	0..1	string	S
.documentation	0..1	string
import	0..*	canonical(StructureMap)	S
group	1..*	BackboneElement	S
.name	1..1	id	S
.extends	0..1	id	S
.typeMode	1..1	code	S	r:map-group-type-mode
.documentation	0..1	string	S
.input	1..*	BackboneElement	S
..name	1..1	id	S
..type	0..1	string	S
..mode	1..1	code	S	r:map-input-mode
..documentation	0..1	string
.rule	1..*	BackboneElement	S
..name	1..1	id	S
..source	1..*	BackboneElement	S
...context	1..1	id	S
...min	0..1	integer	S
...max	0..1	string	S
...type	0..1	string	S
...defaultValue[x]	0..1	base64Binary,boolean,canonical,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,url,uuid,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,ContactDetail,Contributor,DataRequirement,Expression,ParameterDefinition,RelatedArtifact,TriggerDefinition,UsageContext,Dosage,Meta	S
...element	0..1	string	S
...listMode	0..1	code	S	r:map-source-list-mode
...variable	0..1	id	S
...condition	0..1	string	S
...check	0..1	string	S
...logMessage	0..1	string	S
..target	0..*	BackboneElement	S
?smp-1	e	element.exists() implies context.exists()
?smp-2	e	context.exists() implies contextType.exists()
...context	0..1	id	S
...contextType	0..1	code	S	r:map-context-type
...element	0..1	string	S
...variable	0..1	id	S
...listMode	0..*	code	S	r:map-target-list-mode
...listRuleId	0..1	id	S
...transform	0..1	code	S	r:map-transform
...parameter	0..*	BackboneElement	S
....value[x]	1..1	id,string,boolean,integer,decimal	S
..rule	0..*	#StructureMap.group.rule	S
?ele-1	e	hasValue() or (children().count() > id.count())
..dependent	0..*	BackboneElement	S
...name	1..1	id	S
...variable	1..*	string	S
..documentation	0..1	string
=Subscription	resource	DomainResource
status	1..1	code	SM	r:subscription-status
contact	0..*	ContactPoint	S
end	0..1	instant	S
reason	1..1	string	S
criteria	1..1	string	S
error	0..1	string	S
channel	1..1	BackboneElement	S
.type	1..1	code	S	r:subscription-channel-type
.endpoint	0..1	url	S
.payload	0..1	code	S	r:mimetypes
.header	0..*	string	S
=Substance	resource	DomainResource
identifier	0..*	Identifier	S
status	0..1	code	SM	r:substance-status
category	0..*	CodeableConcept	S	e:substance-category
code	1..1	CodeableConcept	S	x:substance-code
description	0..1	string	S
instance	0..*	BackboneElement	S
.identifier	0..1	Identifier	S
.expiry	0..1	dateTime	S
.quantity	0..1	Quantity{SimpleQuantity}	S
ingredient	0..*	BackboneElement	S
.quantity	0..1	Ratio	S
.substance[x]	1..1	CodeableConcept,Reference(Substance)	S	x:substance-code
=SubstanceAmount	complex	BackboneElement
amount[x]	0..1	Quantity,Range,string	S
amountType	0..1	CodeableConcept	S
amountText	0..1	string	S
referenceRange	0..1	Element	S
.lowLimit	0..1	Quantity	S
.highLimit	0..1	Quantity	S
=SubstanceNucleicAcid	resource	DomainResource
sequenceType	0..1	CodeableConcept	S
numberOfSubunits	0..1	integer	S
areaOfHybridisation	0..1	string	S
oligoNucleotideType	0..1	CodeableConcept	S
subunit	0..*	BackboneElement	S
.subunit	0..1	integer	S
.sequence	0..1	string	S
.length	0..1	integer	S
.sequenceAttachment	0..1	Attachment	S
.fivePrime	0..1	CodeableConcept	S
.threePrime	0..1	CodeableConcept	S
.linkage	0..*	BackboneElement	S
..connectivity	0..1	string	S
..identifier	0..1	Identifier	S
..name	0..1	string	S
..residueSite	0..1	string	S
.sugar	0..*	BackboneElement	S
..identifier	0..1	Identifier	S
..name	0..1	string	S
..residueSite	0..1	string	S
=SubstancePolymer	resource	DomainResource
class	0..1	CodeableConcept	S
geometry	0..1	CodeableConcept	S
copolymerConnectivity	0..*	CodeableConcept	S
modification	0..*	string	S
monomerSet	0..*	BackboneElement	S
.ratioType	0..1	CodeableConcept	S
.startingMaterial	0..*	BackboneElement	S
..material	0..1	CodeableConcept	S
..type	0..1	CodeableConcept	S
..isDefining	0..1	boolean	S
..amount	0..1	SubstanceAmount	S
repeat	0..*	BackboneElement	S
.numberOfUnits	0..1	integer	S
.averageMolecularFormula	0..1	string	S
.repeatUnitAmountType	0..1	CodeableConcept	S
.repeatUnit	0..*	BackboneElement	S
..orientationOfPolymerisation	0..1	CodeableConcept	S
..repeatUnit	0..1	string	S
..amount	0..1	SubstanceAmount	S
..degreeOfPolymerisation	0..*	BackboneElement	S
...degree	0..1	CodeableConcept	S
...amount	0..1	SubstanceAmount	S
..structuralRepresentation	0..*	BackboneElement	S
...type	0..1	CodeableConcept	S
...representation	0..1	string	S
...attachment	0..1	Attachment	S
=SubstanceProtein	resource	DomainResource
sequenceType	0..1	CodeableConcept	S
numberOfSubunits	0..1	integer	S
disulfideLinkage	0..*	string	S
subunit	0..*	BackboneElement	S
.subunit	0..1	integer	S
.sequence	0..1	string	S
.length	0..1	integer	S
.sequenceAttachment	0..1	Attachment	S
.nTerminalModificationId	0..1	Identifier	S
.nTerminalModification	0..1	string	S
.cTerminalModificationId	0..1	Identifier	S
.cTerminalModification	0..1	string	S
=SubstanceReferenceInformation	resource	DomainResource
comment	0..1	string	S
gene	0..*	BackboneElement	S
.geneSequenceOrigin	0..1	CodeableConcept	S
.gene	0..1	CodeableConcept	S
.source	0..*	Reference(DocumentReference)	S
geneElement	0..*	BackboneElement	S
.type	0..1	CodeableConcept	S
.element	0..1	Identifier	S
.source	0..*	Reference(DocumentReference)	S
classification	0..*	BackboneElement	S
.domain	0..1	CodeableConcept	S
.classification	0..1	CodeableConcept	S
.subtype	0..*	CodeableConcept	S
.source	0..*	Reference(DocumentReference)	S
target	0..*	BackboneElement	S
.target	0..1	Identifier	S
.type	0..1	CodeableConcept	S
.interaction	0..1	CodeableConcept	S
.organism	0..1	CodeableConcept	S
.organismType	0..1	CodeableConcept	S
.amount[x]	0..1	Quantity,Range,string	S
.amountType	0..1	CodeableConcept	S
.source	0..*	Reference(DocumentReference)	S
=SubstanceSourceMaterial	resource	DomainResource
sourceMaterialClass	0..1	CodeableConcept	S
sourceMaterialType	0..1	CodeableConcept	S
sourceMaterialState	0..1	CodeableConcept	S
organismId	0..1	Identifier	S
organismName	0..1	string	S
parentSubstanceId	0..*	Identifier	S
parentSubstanceName	0..*	string	S
countryOfOrigin	0..*	CodeableConcept	S
geographicalLocation	0..*	string	S
developmentStage	0..1	CodeableConcept	S
fractionDescription	0..*	BackboneElement	S
.fraction	0..1	string	S
.materialType	0..1	CodeableConcept	S
organism	0..1	BackboneElement	S
.family	0..1	CodeableConcept	S
.genus	0..1	CodeableConcept	S
.species	0..1	CodeableConcept	S
.intraspecificType	0..1	CodeableConcept	S
.intraspecificDescription	0..1	string	S
.author	0..*	BackboneElement	S
..authorType	0..1	CodeableConcept	S
..authorDescription	0..1	string	S
.hybrid	0..1	BackboneElement	S
..maternalOrganismId	0..1	string	S
..maternalOrganismName	0..1	string	S
..paternalOrganismId	0..1	string	S
..paternalOrganismName	0..1	string	S
..hybridType	0..1	CodeableConcept	S
.organismGeneral	0..1	BackboneElement	S
..kingdom	0..1	CodeableConcept	S
..phylum	0..1	CodeableConcept	S
..class	0..1	CodeableConcept	S
..order	0..1	CodeableConcept	S
partDescription	0..*	BackboneElement	S
.part	0..1	CodeableConcept	S
.partLocation	0..1	CodeableConcept	S
=SubstanceSpecification	resource	DomainResource
identifier	0..1	Identifier	S
type	0..1	CodeableConcept	S
status	0..1	CodeableConcept	S
domain	0..1	CodeableConcept	S
description	0..1	string	S
source	0..*	Reference(DocumentReference)	S
comment	0..1	string	S
moiety	0..*	BackboneElement	S
.role	0..1	CodeableConcept	S
.identifier	0..1	Identifier	S
.name	0..1	string	S
.stereochemistry	0..1	CodeableConcept	S
.opticalActivity	0..1	CodeableConcept	S
.molecularFormula	0..1	string	S
.amount[x]	0..1	Quantity,string	S
property	0..*	BackboneElement	S
.category	0..1	CodeableConcept	S
.code	0..1	CodeableConcept	S
.parameters	0..1	string	S
.definingSubstance[x]	0..1	Reference(SubstanceSpecification|Substance),CodeableConcept	S
.amount[x]	0..1	Quantity,string	S
referenceInformation	0..1	Reference(SubstanceReferenceInformation)	S
structure	0..1	BackboneElement	S
.stereochemistry	0..1	CodeableConcept	S
.opticalActivity	0..1	CodeableConcept	S
.molecularFormula	0..1	string	S
.molecularFormulaByMoiety	0..1	string	S
.isotope	0..*	BackboneElement	S
..identifier	0..1	Identifier	S
..name	0..1	CodeableConcept	S
..substitution	0..1	CodeableConcept	S
..halfLife	0..1	Quantity	S
..molecularWeight	0..1	BackboneElement	S
...method	0..1	CodeableConcept	S
...type	0..1	CodeableConcept	S
...amount	0..1	Quantity	S
.molecularWeight	0..1	#SubstanceSpecification.structure.isotope.molecularWeight	S
?ele-1	e	hasValue() or (children().count() > id.count())
.source	0..*	Reference(DocumentReference)	S
.representation	0..*	BackboneElement	S
..type	0..1	CodeableConcept	S
..representation	0..1	string	S
..attachment	0..1	Attachment	S
code	0..*	BackboneElement	S
.code	0..1	CodeableConcept	S
.status	0..1	CodeableConcept	S
.statusDate	0..1	dateTime	S
.comment	0..1	string	S
.source	0..*	Reference(DocumentReference)	S
name	0..*	BackboneElement	S
.name	1..1	string	S
.type	0..1	CodeableConcept	S
.status	0..1	CodeableConcept	S
.preferred	0..1	boolean	S
.language	0..*	CodeableConcept	S
.domain	0..*	CodeableConcept	S
.jurisdiction	0..*	CodeableConcept	S
.synonym	0..*	#SubstanceSpecification.name	S
?ele-1	e	hasValue() or (children().count() > id.count())
.translation	0..*	#SubstanceSpecification.name	S
?ele-1	e	hasValue() or (children().count() > id.count())
.official	0..*	BackboneElement	S
..authority	0..1	CodeableConcept	S
..status	0..1	CodeableConcept	S
..date	0..1	dateTime	S
.source	0..*	Reference(DocumentReference)	S
molecularWeight	0..*	#SubstanceSpecification.structure.isotope.molecularWeight	S
?ele-1	e	hasValue() or (children().count() > id.count())
relationship	0..*	BackboneElement	S
.substance[x]	0..1	Reference(SubstanceSpecification),CodeableConcept	S
.relationship	0..1	CodeableConcept	S
.isDefining	0..1	boolean	S
.amount[x]	0..1	Quantity,Range,Ratio,string	S
.amountRatioLowLimit	0..1	Ratio	S
.amountType	0..1	CodeableConcept	S
.source	0..*	Reference(DocumentReference)	S
nucleicAcid	0..1	Reference(SubstanceNucleicAcid)	S
polymer	0..1	Reference(SubstancePolymer)	S
protein	0..1	Reference(SubstanceProtein)	S
sourceMaterial	0..1	Reference(SubstanceSourceMaterial)	S
=SupplyDelivery	resource	DomainResource
identifier	0..*	Identifier
basedOn	0..*	Reference(SupplyRequest)	S
partOf	0..*	Reference(SupplyDelivery|Contract)	S
status	0..1	code	SM	r:supplydelivery-status
patient	0..1	Reference(Patient)
type	0..1	CodeableConcept		r:supplydelivery-type
suppliedItem	0..1	BackboneElement
.quantity	0..1	Quantity{SimpleQuantity}
.item[x]	0..1	CodeableConcept,Reference(Medication|Substance|Device)		x:supply-item
occurrence[x]	0..1	dateTime,Period,Timing	S
supplier	0..1	Reference(Practitioner|PractitionerRole|Organization)
destination	0..1	Reference(Location)
receiver	0..*	Reference(Practitioner|PractitionerRole)
=SupplyRequest	resource	DomainResource
identifier	0..*	Identifier	S
status	0..1	code	SM	r:supplyrequest-status
category	0..1	CodeableConcept	S	x:supplyrequest-kind
priority	0..1	code	S	r:request-priority
item[x]	1..1	CodeableConcept,Reference(Medication|Substance|Device)	S	x:supply-item
quantity	1..1	Quantity	S
parameter	0..*	BackboneElement
.code	0..1	CodeableConcept
.value[x]	0..1	CodeableConcept,Quantity,Range,boolean
occurrence[x]	0..1	dateTime,Period,Timing	S
authoredOn	0..1	dateTime	S
requester	0..1	Reference(Practitioner|PractitionerRole|Organization|Patient|RelatedPerson|Device)	S
supplier	0..*	Reference(Organization|HealthcareService)	S
reasonCode	0..*	CodeableConcept		x:supplyrequest-reason
reasonReference	0..*	Reference(Condition|Observation|DiagnosticReport|DocumentReference)
deliverFrom	0..1	Reference(Organization|Location)
deliverTo	0..1	Reference(Organization|Location|Patient)
=Task	resource	DomainResource
?inv-1	e	lastModified.exists().not() or authoredOn.exists().not() or lastModified >= authoredOn
identifier	0..*	Identifier
instantiatesCanonical	0..1	canonical(ActivityDefinition)	S
instantiatesUri	0..1	uri	S
basedOn	0..*	Reference(Resource)	S
groupIdentifier	0..1	Identifier	S
partOf	0..*	Reference(Task)	S
status	1..1	code	SM	r:task-status
statusReason	0..1	CodeableConcept	S
businessStatus	0..1	CodeableConcept	S
intent	1..1	code	S	r:task-intent
priority	0..1	code		r:request-priority
code	0..1	CodeableConcept	S	x:task-code
description	0..1	string	S
focus	0..1	Reference(Resource)	S
for	0..1	Reference(Resource)	S
encounter	0..1	Reference(Encounter)	S
executionPeriod	0..1	Period	S
authoredOn	0..1	dateTime
lastModified	0..1	dateTime	S
requester	0..1	Reference(Device|Organization|Patient|Practitioner|PractitionerRole|RelatedPerson)	S
performerType	0..*	CodeableConcept		p:performer-role
owner	0..1	Reference(Practitioner|PractitionerRole|Organization|CareTeam|HealthcareService|Patient|Device|RelatedPerson)	S
location	0..1	Reference(Location)	S
reasonCode	0..1	CodeableConcept
reasonReference	0..1	Reference(Resource)
insurance	0..*	Reference(Coverage|ClaimResponse)
note	0..*	Annotation
relevantHistory	0..*	Reference(Provenance)
restriction	0..1	BackboneElement
.repetitions	0..1	positiveInt
.period	0..1	Period
.recipient	0..*	Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|Group|Organization)
input	0..*	BackboneElement
.type	1..1	CodeableConcept
.value[x]	1..1	base64Binary,boolean,canonical,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,url,uuid,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,ContactDetail,Contributor,DataRequirement,Expression,ParameterDefinition,RelatedArtifact,TriggerDefinition,UsageContext,Dosage,Meta
output	0..*	BackboneElement
.type	1..1	CodeableConcept
.value[x]	1..1	base64Binary,boolean,canonical,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,url,uuid,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,ContactDetail,Contributor,DataRequirement,Expression,ParameterDefinition,RelatedArtifact,TriggerDefinition,UsageContext,Dosage,Meta
=TerminologyCapabilities	resource	DomainResource
?tcp-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
?tcp-2	e	(description.count() + software.count() + implementation.count()) > 0
?tcp-3	e	(kind != 'instance') or implementation.exists()
?tcp-4	e	(kind != 'capability') or (implementation.exists().not() and software.exists())
?tcp-5	e	(kind!='requirements') or (implementation.exists().not() and software.exists().not())
url	0..1	uri	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	1..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
copyright	0..1	markdown	S
kind	1..1	code	S	r:capability-statement-kind
software	0..1	BackboneElement	S
.name	1..1	string	S
.version	0..1	string	S
implementation	0..1	BackboneElement	S
.description	1..1	string	S
.url	0..1	url	S
lockedDate	0..1	boolean	S
codeSystem	0..*	BackboneElement
?tcp-1	e	version.count() > 1 implies version.all(code.exists())
.uri	0..1	canonical(CodeSystem)
.version	0..*	BackboneElement
..code	0..1	string	S
..isDefault	0..1	boolean	S
..compositional	0..1	boolean
..language	0..*	code
..filter	0..*	BackboneElement
...code	1..1	code
...op	1..*	code
..property	0..*	code
.subsumption	0..1	boolean
expansion	0..1	BackboneElement
.hierarchical	0..1	boolean
.paging	0..1	boolean
.incomplete	0..1	boolean
.parameter	0..*	BackboneElement
..name	1..1	code
..documentation	0..1	string
.textFilter	0..1	markdown
codeSearch	0..1	code		r:code-search-support
validateCode	0..1	BackboneElement
.translations	1..1	boolean
translation	0..1	BackboneElement
.needsMap	1..1	boolean
closure	0..1	BackboneElement
.translation	0..1	boolean
=TestReport	resource	DomainResource
identifier	0..1	Identifier	S
name	0..1	string	S
status	1..1	code	SM	r:report-status-codes
testScript	1..1	Reference(TestScript)	S
result	1..1	code	S	r:report-result-codes
score	0..1	decimal	S
tester	0..1	string	S
issued	0..1	dateTime	S
participant	0..*	BackboneElement
.type	1..1	code		r:report-participant-type
.uri	1..1	uri
.display	0..1	string
setup	0..1	BackboneElement
.action	1..*	BackboneElement
?inv-1	e	operation.exists() xor assert.exists()
..operation	0..1	BackboneElement
...result	1..1	code		r:report-action-result-codes
...message	0..1	markdown
...detail	0..1	uri
..assert	0..1	BackboneElement
...result	1..1	code		r:report-action-result-codes
...message	0..1	markdown
...detail	0..1	string
test	0..*	BackboneElement
.name	0..1	string
.description	0..1	string
.action	1..*	BackboneElement
?inv-2	e	operation.exists() xor assert.exists()
..operation	0..1	#TestReport.setup.action.operation
?ele-1	e	hasValue() or (children().count() > id.count())
..assert	0..1	#TestReport.setup.action.assert
?ele-1	e	hasValue() or (children().count() > id.count())
teardown	0..1	BackboneElement
.action	1..*	BackboneElement
..operation	1..1	#TestReport.setup.action.operation
?ele-1	e	hasValue() or (children().count() > id.count())
=TestScript	resource	DomainResource
?tst-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	1..1	uri	S
identifier	0..1	Identifier	S
version	0..1	string	S
name	1..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
copyright	0..1	markdown
origin	0..*	BackboneElement
.index	1..1	integer
.profile	1..1	Coding		e:testscript-profile-origin-types
destination	0..*	BackboneElement
.index	1..1	integer
.profile	1..1	Coding		e:testscript-profile-destination-types
metadata	0..1	BackboneElement
?tst-4	e	capability.required.exists() or capability.validated.exists()
.link	0..*	BackboneElement
..url	1..1	uri
..description	0..1	string
.capability	1..*	BackboneElement
..required	1..1	boolean
..validated	1..1	boolean
..description	0..1	string
..origin	0..*	integer
..destination	0..1	integer
..link	0..*	uri
..capabilities	1..1	canonical(CapabilityStatement)
fixture	0..*	BackboneElement
.autocreate	1..1	boolean
.autodelete	1..1	boolean
.resource	0..1	Reference(Resource)
profile	0..*	Reference(Resource)
variable	0..*	BackboneElement
?tst-3	e	expression.empty() or headerField.empty() or path.empty()
.name	1..1	string
.defaultValue	0..1	string
.description	0..1	string
.expression	0..1	string
.headerField	0..1	string
.hint	0..1	string
.path	0..1	string
.sourceId	0..1	id
setup	0..1	BackboneElement
.action	1..*	BackboneElement
?tst-1	e	operation.exists() xor assert.exists()
..operation	0..1	BackboneElement
?tst-7	e	sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' |'search' | 'transaction' | 'history'))
...type	0..1	Coding		e:testscript-operation-codes
...resource	0..1	code		r:defined-types
...label	0..1	string
...description	0..1	string
...accept	0..1	code		r:mimetypes
...contentType	0..1	code		r:mimetypes
...destination	0..1	integer
...encodeRequestUrl	1..1	boolean
...method	0..1	code		r:http-operations
...origin	0..1	integer
...params	0..1	string
...requestHeader	0..*	BackboneElement
....field	1..1	string
....value	1..1	string
...requestId	0..1	id
...responseId	0..1	id
...sourceId	0..1	id
...targetId	0..1	id
...url	0..1	string
..assert	0..1	BackboneElement
?tst-5	e	extension.exists() or (contentType.count() + expression.count() + headerField.count() + minimumId.count() + navigationLinks.count() + path.count() + requestMethod.count() + resource.count() + responseCode.count() + response.count()  + validateProfileId.count() <=1)
?tst-10	e	compareToSourceId.empty() xor (compareToSourceExpression.exists() or compareToSourcePath.exists())
?tst-12	e	(response.empty() and responseCode.empty() and direction = 'request') or direction.empty() or direction = 'response'
...label	0..1	string
...description	0..1	string
...direction	0..1	code		r:assert-direction-codes
...compareToSourceId	0..1	string
...compareToSourceExpression	0..1	string
...compareToSourcePath	0..1	string
...contentType	0..1	code		r:mimetypes
...expression	0..1	string
...headerField	0..1	string
...minimumId	0..1	string
...navigationLinks	0..1	boolean
...operator	0..1	code		r:assert-operator-codes
...path	0..1	string
...requestMethod	0..1	code		r:http-operations
...requestURL	0..1	string
...resource	0..1	code		r:defined-types
...response	0..1	code		r:assert-response-code-types
...responseCode	0..1	string
...sourceId	0..1	id
...validateProfileId	0..1	id
...value	0..1	string
...warningOnly	1..1	boolean
test	0..*	BackboneElement
.name	0..1	string
.description	0..1	string
.action	1..*	BackboneElement
?tst-2	e	operation.exists() xor assert.exists()
..operation	0..1	#TestScript.setup.action.operation
?ele-1	e	hasValue() or (children().count() > id.count())
?tst-8	e	sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' | 'search' | 'transaction' | 'history'))
..assert	0..1	#TestScript.setup.action.assert
?ele-1	e	hasValue() or (children().count() > id.count())
?tst-6	e	extension.exists() or (contentType.count() + expression.count() + headerField.count() + minimumId.count() + navigationLinks.count() + path.count() + requestMethod.count() + resource.count() + responseCode.count() + response.count() + validateProfileId.count() <=1)
?tst-11	e	compareToSourceId.empty() xor (compareToSourceExpression.exists() or compareToSourcePath.exists())
?tst-13	e	(response.empty() and responseCode.empty() and direction = 'request') or direction.empty() or direction = 'response'
teardown	0..1	BackboneElement
.action	1..*	BackboneElement
..operation	1..1	#TestScript.setup.action.operation
?ele-1	e	hasValue() or (children().count() > id.count())
?tst-9	e	sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' | 'search' | 'transaction' | 'history'))
=Timing	complex	BackboneElement
event	0..*	dateTime	S
repeat	0..1	Element	S
?tim-1	e	duration.empty() or durationUnit.exists()
?tim-2	e	period.empty() or periodUnit.exists()
?tim-4	e	duration.exists() implies duration >= 0
?tim-5	e	period.exists() implies period >= 0
?tim-6	e	periodMax.empty() or period.exists()
?tim-7	e	durationMax.empty() or duration.exists()
?tim-8	e	countMax.empty() or count.exists()
?tim-9	e	offset.empty() or (when.exists() and ((when in ('C' | 'CM' | 'CD' | 'CV')).not()))
?tim-10	e	timeOfDay.empty() or when.empty()
.bounds[x]	0..1	Duration,Range,Period	S
.count	0..1	positiveInt	S
.countMax	0..1	positiveInt	S
.duration	0..1	decimal	S
.durationMax	0..1	decimal	S
.durationUnit	0..1	code	S	r:units-of-time
.frequency	0..1	positiveInt	S
.frequencyMax	0..1	positiveInt	S
.period	0..1	decimal	S
.periodMax	0..1	decimal	S
.periodUnit	0..1	code	S	r:units-of-time
.dayOfWeek	0..*	code	S	r:days-of-week
.timeOfDay	0..*	time	S
.when	0..*	code	S	r:event-timing
.offset	0..1	unsignedInt	S
code	0..1	CodeableConcept	S	p:timing-abbreviation
=TriggerDefinition	complex	Element
?trd-1	e	data.empty() or timing.empty()
?trd-2	e	condition.exists() implies data.exists()
?trd-3	e	(type = 'named-event' implies name.exists()) and (type = 'periodic' implies timing.exists()) and (type.startsWith('data-') implies data.exists())
type	1..1	code	S	r:trigger-type
name	0..1	string	S
timing[x]	0..1	Timing,Reference(Schedule),date,dateTime	S
data	0..*	DataRequirement	S
condition	0..1	Expression	S
=UsageContext	complex	Element
code	1..1	Coding	S	e:usage-context-type
value[x]	1..1	CodeableConcept,Quantity,Range,Reference(PlanDefinition|ResearchStudy|InsurancePlan|HealthcareService|Group|Location|Organization)	S	x:use-context
=ValueSet	resource	DomainResource
?vsd-0	w	name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	S
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
immutable	0..1	boolean	S
purpose	0..1	markdown
copyright	0..1	markdown
compose	0..1	BackboneElement
.lockedDate	0..1	date	S
.inactive	0..1	boolean	S
.include	1..*	BackboneElement	S
?vsd-1	e	valueSet.exists() or system.exists()
?vsd-2	e	(concept.exists() or filter.exists()) implies system.exists()
?vsd-3	e	concept.empty() or filter.empty()
..system	0..1	uri	S
..version	0..1	string	S
..concept	0..*	BackboneElement
...code	1..1	code
...display	0..1	string
...designation	0..*	BackboneElement
....language	0..1	code		p:languages^all-languages
....use	0..1	Coding		e:designation-use
....value	1..1	string
..filter	0..*	BackboneElement	S
...property	1..1	code	S
...op	1..1	code	S	r:filter-operator
...value	1..1	string	S
..valueSet	0..*	canonical(ValueSet)	S
.exclude	0..*	#ValueSet.compose.include
?ele-1	e	hasValue() or (children().count() > id.count())
expansion	0..1	BackboneElement
.identifier	0..1	uri
.timestamp	1..1	dateTime
.total	0..1	integer
.offset	0..1	integer
.parameter	0..*	BackboneElement
..name	1..1	string
..value[x]	0..1	string,boolean,integer,decimal,uri,code,dateTime
.contains	0..*	BackboneElement
?vsd-6	e	code.exists() or display.exists()
?vsd-9	e	code.exists() or abstract = true
?vsd-10	e	code.empty() or system.exists()
..system	0..1	uri
..abstract	0..1	boolean
..inactive	0..1	boolean
..version	0..1	string
..code	0..1	code
..display	0..1	string
..designation	0..*	#ValueSet.compose.include.concept.designation
?ele-1	e	hasValue() or (children().count() > id.count())
..contains	0..*	#ValueSet.expansion.contains
?ele-1	e	hasValue() or (children().count() > id.count())
=VerificationResult	resource	DomainResource
target	0..*	Reference(Resource)	S
targetLocation	0..*	string	S
need	0..1	CodeableConcept	S	p:verificationresult-need
status	1..1	code	S	r:verificationresult-status
statusDate	0..1	dateTime	S
validationType	0..1	CodeableConcept	S	p:verificationresult-validation-type
validationProcess	0..*	CodeableConcept	S	x:verificationresult-validation-process
frequency	0..1	Timing
lastPerformed	0..1	dateTime
nextScheduled	0..1	date
failureAction	0..1	CodeableConcept	S	p:verificationresult-failure-action
primarySource	0..*	BackboneElement
.who	0..1	Reference(Organization|Practitioner|PractitionerRole)
.type	0..*	CodeableConcept	S	x:verificationresult-primary-source-type
.communicationMethod	0..*	CodeableConcept	S	x:verificationresult-communication-method
.validationStatus	0..1	CodeableConcept		p:verificationresult-validation-status
.validationDate	0..1	dateTime
.canPushUpdates	0..1	CodeableConcept	S	p:verificationresult-can-push-updates
.pushTypeAvailable	0..*	CodeableConcept		p:verificationresult-push-type-available
attestation	0..1	BackboneElement
.who	0..1	Reference(Practitioner|PractitionerRole|Organization)	S
.onBehalfOf	0..1	Reference(Organization|Practitioner|PractitionerRole)	S
.communicationMethod	0..1	CodeableConcept	S	x:verificationresult-communication-method
.date	0..1	date	S
.sourceIdentityCertificate	0..1	string
.proxyIdentityCertificate	0..1	string
.proxySignature	0..1	Signature
.sourceSignature	0..1	Signature
validator	0..*	BackboneElement
.organization	1..1	Reference(Organization)
.identityCertificate	0..1	string
.attestationSignature	0..1	Signature
=VisionPrescription	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:fm-status
created	1..1	dateTime	S
patient	1..1	Reference(Patient)	S
encounter	0..1	Reference(Encounter)
dateWritten	1..1	dateTime	S
prescriber	1..1	Reference(Practitioner|PractitionerRole)	S
lensSpecification	1..*	BackboneElement	S
.product	1..1	CodeableConcept	S	x:vision-product
.eye	1..1	code	S	r:vision-eye-codes
.sphere	0..1	decimal
.cylinder	0..1	decimal
.axis	0..1	integer
.prism	0..*	BackboneElement
..amount	1..1	decimal
..base	1..1	code		r:vision-base-codes
.add	0..1	decimal
.power	0..1	decimal
.backCurve	0..1	decimal
.diameter	0..1	decimal
.duration	0..1	Quantity{SimpleQuantity}
.color	0..1	string
.brand	0..1	string
.note	0..*	Annotation
=base64Binary	primitive	Element
value	0..1	System.String	A
%regex	(\s*([0-9a-zA-Z\+/=]){4}\s*)+
=boolean	primitive	Element
value	0..1	System.Boolean	A
%regex	true|false
=canonical	primitive	uri
=code	primitive	string
value	0..1	System.String	A
%regex	[^\s]+(\s[^\s]+)*
=date	primitive	Element
value	0..1	System.Date	A
%regex	([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1]))?)?
=dateTime	primitive	Element
value	0..1	System.DateTime	A
%regex	([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?
=decimal	primitive	Element
value	0..1	System.Decimal	A
%regex	-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?
=id	primitive	string
value	0..1	System.String	A
%regex	[A-Za-z0-9\-\.]{1,64}
=instant	primitive	Element
value	0..1	System.DateTime	A
%regex	([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))
=integer	primitive	Element
value	0..1	System.Integer	A
%regex	-?([0]|([1-9][0-9]*))
%minValue	-2147483648
%maxValue	2147483647
=markdown	primitive	string
value	0..1	System.String	A
%regex	[ \r\n\t\S]+
=oid	primitive	uri
value	0..1	System.String	A
%regex	urn:oid:[0-2](\.(0|[1-9][0-9]*))+
=positiveInt	primitive	integer
value	0..1	System.Integer	A
%regex	[1-9][0-9]*
=string	primitive	Element
value	0..1	System.String	A
%regex	[ \r\n\t\S]+
%maxLength	1048576
=time	primitive	Element
value	0..1	System.Time	A
%regex	([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?
=unsignedInt	primitive	integer
value	0..1	System.Integer	A
%regex	[0]|([1-9][0-9]*)
=uri	primitive	Element
value	0..1	System.String	A
%regex	\S*
=url	primitive	uri
=uuid	primitive	uri
value	0..1	System.String	A
%regex	urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
=xhtml	primitive	Element
extension	0..0	Extension
value	1..1	System.String	X
"""##
}
