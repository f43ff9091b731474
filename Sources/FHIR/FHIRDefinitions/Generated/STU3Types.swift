// swift-format-ignore-file
// Made by .ci/definitions from HL7's published definitions (CC0); do not edit.

enum STU3Types {
    static let text: StaticString = ##"""
=Account	resource	DomainResource
identifier	0..*	Identifier	S
status	0..1	code	SM	r:account-status
type	0..1	CodeableConcept	S	x:account-type
name	0..1	string	S
subject	0..1	Reference(Patient|Device|Practitioner|Location|HealthcareService|Organization)	S
period	0..1	Period	S
active	0..1	Period	S
balance	0..1	Money
coverage	0..*	BackboneElement	S
.coverage	1..1	Reference(Coverage)	S
.priority	0..1	positiveInt	S
owner	0..1	Reference(Organization)	S
description	0..1	string	S
guarantor	0..*	BackboneElement
.party	1..1	Reference(Patient|RelatedPerson|Organization)
.onHold	0..1	boolean
.period	0..1	Period
=ActivityDefinition	resource	DomainResource
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
description	0..1	markdown	S
purpose	0..1	markdown
usage	0..1	string
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
topic	0..*	CodeableConcept		x:definition-topic
contributor	0..*	Contributor
contact	0..*	ContactDetail	S
copyright	0..1	markdown
relatedArtifact	0..*	RelatedArtifact
library	0..*	Reference(Library)
kind	0..1	code		r:resource-types
code	0..1	CodeableConcept		x:procedure-code
timing[x]	0..1	Timing,dateTime,Period,Range
location	0..1	Reference(Location)
participant	0..*	BackboneElement
.type	1..1	code		r:action-participant-type
.role	0..1	CodeableConcept		x:action-participant-role
product[x]	0..1	Reference(Medication|Substance),CodeableConcept		x:medication-codes
quantity	0..1	Quantity{SimpleQuantity}
dosage	0..*	Dosage
bodySite	0..*	CodeableConcept		x:body-site
transform	0..1	Reference(StructureMap)
dynamicValue	0..*	BackboneElement
.description	0..1	string
.path	0..1	string
.language	0..1	string
.expression	0..1	string
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
category	0..1	code	S	r:adverse-event-category
type	0..1	CodeableConcept	S	x:adverse-event-type
subject	0..1	Reference(Patient|ResearchSubject|Medication|Device)	S
date	0..1	dateTime	S
reaction	0..*	Reference(Condition)	S
location	0..1	Reference(Location)	S
seriousness	0..1	CodeableConcept	S	x:adverse-event-seriousness
outcome	0..1	CodeableConcept	S	r:adverse-event-outcome
recorder	0..1	Reference(Patient|Practitioner|RelatedPerson)	S
eventParticipant	0..1	Reference(Practitioner|Device)	S
description	0..1	string	S
suspectEntity	0..*	BackboneElement	S
.instance	1..1	Reference(Substance|Medication|MedicationAdministration|MedicationStatement|Device)	S
.causality	0..1	code	S	r:adverse-event-causality
.causalityAssessment	0..1	CodeableConcept	S	x:adverse-event-causality-assess
.causalityProductRelatedness	0..1	string	S
.causalityMethod	0..1	CodeableConcept	S	x:adverse-event-causality-method
.causalityAuthor	0..1	Reference(Practitioner|PractitionerRole)	S
.causalityResult	0..1	CodeableConcept	S	x:adverse-event-causality-result
subjectMedicalHistory	0..*	Reference(Condition|Observation|AllergyIntolerance|FamilyMemberHistory|Immunization|Procedure)	S
referenceDocument	0..*	Reference(DocumentReference)	S
study	0..*	Reference(ResearchStudy)	S
=Age	complex	Quantity
?age-1	e	(code or value.empty()) and (system.empty() or system = %ucum) and (value.empty() or value > 0)
=AllergyIntolerance	resource	DomainResource
?ait-1	e	verificationStatus='entered-in-error' or clinicalStatus.exists()
?ait-2	e	verificationStatus!='entered-in-error' or clinicalStatus.empty()
identifier	0..*	Identifier	S
clinicalStatus	0..1	code	SM	r:allergy-clinical-status
verificationStatus	1..1	code	SM	r:allergy-verification-status
type	0..1	code	S	r:allergy-intolerance-type
category	0..*	code	S	r:allergy-intolerance-category
criticality	0..1	code	S	r:allergy-intolerance-criticality
code	0..1	CodeableConcept	S	x:allergyintolerance-code
patient	1..1	Reference(Patient)	S
onset[x]	0..1	dateTime,Age,Period,Range,string
assertedDate	0..1	dateTime
recorder	0..1	Reference(Practitioner|Patient)
asserter	0..1	Reference(Patient|RelatedPerson|Practitioner)	S
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
author[x]	0..1	Reference(Practitioner|Patient|RelatedPerson),string	S
time	0..1	dateTime	S
text	1..1	string
=Appointment	resource	DomainResource
?app-3	e	(start.exists() and end.exists()) or (status in ('proposed' | 'cancelled'))
?app-2	e	start.empty() xor end.exists()
identifier	0..*	Identifier	S
status	1..1	code	SM	r:appointmentstatus
serviceCategory	0..1	CodeableConcept	S	x:service-category
serviceType	0..*	CodeableConcept	S	x:service-type
specialty	0..*	CodeableConcept	S	p:c80-practice-codes
appointmentType	0..1	CodeableConcept	S	p:v2-0276
reason	0..*	CodeableConcept	S	p:encounter-reason
indication	0..*	Reference(Condition|Procedure)
priority	0..1	unsignedInt
description	0..1	string
supportingInformation	0..*	Reference(Resource)
start	0..1	instant	S
end	0..1	instant	S
minutesDuration	0..1	positiveInt
slot	0..*	Reference(Slot)
created	0..1	dateTime
comment	0..1	string
incomingReferral	0..*	Reference(ReferralRequest)
participant	1..*	BackboneElement
?app-1	e	type.exists() or actor.exists()
.type	0..*	CodeableConcept	S	e:encounter-participant-type
.actor	0..1	Reference(Patient|Practitioner|RelatedPerson|Device|HealthcareService|Location)	S
.required	0..1	code	S	r:participantrequired
.status	1..1	code		r:participationstatus
requestedPeriod	0..*	Period
=AppointmentResponse	resource	DomainResource
?apr-1	e	participantType.exists() or actor.exists()
identifier	0..*	Identifier	S
appointment	1..1	Reference(Appointment)	S
start	0..1	instant
end	0..1	instant
participantType	0..*	CodeableConcept	S	e:encounter-participant-type
actor	0..1	Reference(Patient|Practitioner|RelatedPerson|Device|HealthcareService|Location)	S
participantStatus	1..1	code	SM	r:participationstatus
comment	0..1	string
=Attachment	complex	Element
?att-1	e	data.empty() or contentType.exists()
contentType	0..1	code	S	r:http://www.rfc-editor.org/bcp/bcp13.txt
language	0..1	code	S	e:languages^all-languages
data	0..1	base64Binary
url	0..1	uri	S
size	0..1	unsignedInt	S
hash	0..1	base64Binary	S
title	0..1	string	S
creation	0..1	dateTime	S
=AuditEvent	resource	DomainResource
type	1..1	Coding	S	e:audit-event-type
subtype	0..*	Coding	S	e:audit-event-sub-type
action	0..1	code	S	r:audit-event-action
recorded	1..1	instant	S
outcome	0..1	code	S	r:audit-event-outcome
outcomeDesc	0..1	string	S
purposeOfEvent	0..*	CodeableConcept	S	e:v3-PurposeOfUse
agent	1..*	BackboneElement
.role	0..*	CodeableConcept		e:security-role-type
.reference	0..1	Reference(Practitioner|Organization|Device|Patient|RelatedPerson)	S
.userId	0..1	Identifier	S
.altId	0..1	string
.name	0..1	string
.requestor	1..1	boolean
.location	0..1	Reference(Location)
.policy	0..*	uri
.media	0..1	Coding		e:dicm-405-mediatype
.network	0..1	BackboneElement
..address	0..1	string
..type	0..1	code		r:network-type
.purposeOfUse	0..*	CodeableConcept		e:v3-PurposeOfUse
source	1..1	BackboneElement
.site	0..1	string
.identifier	1..1	Identifier	S
.type	0..*	Coding		e:audit-source-type
entity	0..*	BackboneElement
?sev-1	e	name.empty() or query.empty()
.identifier	0..1	Identifier	S
.reference	0..1	Reference(Resource)	S
.type	0..1	Coding		e:audit-entity-type
.role	0..1	Coding		e:object-role
.lifecycle	0..1	Coding		e:object-lifecycle-events
.securityLabel	0..*	Coding		e:security-labels
.name	0..1	string	S
.description	0..1	string
.query	0..1	base64Binary	S
.detail	0..*	BackboneElement
..type	1..1	string
..value	1..1	base64Binary
=BackboneElement	complex	Element	abstract
modifierExtension	0..*	Extension	SM
=Basic	resource	DomainResource
identifier	0..*	Identifier	S
code	1..1	CodeableConcept	SM	x:basic-resource-type
subject	0..1	Reference(Resource)	S
created	0..1	date	S
author	0..1	Reference(Practitioner|Patient|RelatedPerson)	S
=Binary	resource	Resource
contentType	1..1	code	S	r:http://www.rfc-editor.org/bcp/bcp13.txt
securityContext	0..1	Reference(Resource)	S
content	1..1	base64Binary
=BodySite	resource	DomainResource
identifier	0..*	Identifier	S
active	0..1	boolean	SM
code	0..1	CodeableConcept	S	x:body-site
qualifier	0..*	CodeableConcept		x:bodysite-relative-location
description	0..1	string	S
image	0..*	Attachment
patient	1..1	Reference(Patient)	S
=Bundle	resource	Resource
?bdl-7	e	entry.where(fullUrl).select(fullUrl&resource.meta.versionId).isDistinct()
?bdl-9	e	type = 'document' implies (identifier.system.exists() and identifier.value.exists())
?bdl-3	e	entry.request.empty() or type = 'batch' or type = 'transaction' or type = 'history'
?bdl-4	e	entry.response.empty() or type = 'batch-response' or type = 'transaction-response'
?bdl-1	e	total.empty() or (type = 'searchset') or (type = 'history')
?bdl-2	e	entry.search.empty() or (type = 'searchset')
identifier	0..1	Identifier	S
type	1..1	code	S	r:bundle-type
total	0..1	unsignedInt	S
link	0..*	BackboneElement	S
.relation	1..1	string	S
.url	1..1	uri	S
entry	0..*	BackboneElement	S
?bdl-8	e	fullUrl.contains('/_history/').not()
?bdl-5	e	resource.exists() or request.exists() or response.exists()
.link	0..*	#Bundle.link	S
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
?cpb-8	e	rest.select(mode).isDistinct()
?cpb-7	e	document.select(profile.reference&mode).isDistinct()
?cpb-15	e	implementation.empty() or kind != 'capability'
?cpb-3	e	messaging.endpoint.empty() or kind = 'instance'
?cpb-14	e	(software.empty() and implementation.empty()) or kind != 'requirements'
?cpb-2	e	(description.count() + software.count() + implementation.count()) > 0
?cpb-1	e	rest.exists() or messaging.exists() or document.exists()
url	0..1	uri	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	1..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
copyright	0..1	markdown
kind	1..1	code	S	r:capability-statement-kind
instantiates	0..*	uri	S
software	0..1	BackboneElement	S
.name	1..1	string	S
.version	0..1	string	S
.releaseDate	0..1	dateTime	S
implementation	0..1	BackboneElement	S
.description	1..1	string	S
.url	0..1	uri	S
fhirVersion	1..1	id	S
acceptUnknown	1..1	code	S	r:unknown-content-code
format	1..*	code	S	r:http://www.rfc-editor.org/bcp/bcp13.txt
patchFormat	0..*	code	S	r:http://www.rfc-editor.org/bcp/bcp13.txt
implementationGuide	0..*	uri	S
profile	0..*	Reference(StructureDefinition)	S
rest	0..*	BackboneElement	S
?cpb-9	e	resource.select(type).isDistinct()
.mode	1..1	code	S	r:restful-capability-mode
.documentation	0..1	string
.security	0..1	BackboneElement	S
..cors	0..1	boolean	S
..service	0..*	CodeableConcept	S	e:restful-security-service
..description	0..1	string
..certificate	0..*	BackboneElement
...type	0..1	code		r:http://www.rfc-editor.org/bcp/bcp13.txt
...blob	0..1	base64Binary
.resource	0..*	BackboneElement	S
?cpb-12	e	searchParam.select(name).isDistinct()
..type	1..1	code	S	r:resource-types
..profile	0..1	Reference(StructureDefinition)	S
..documentation	0..1	markdown
..interaction	1..*	BackboneElement
...code	1..1	code		r:type-restful-interaction
...documentation	0..1	string
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
...definition	0..1	uri
...type	1..1	code		r:search-param-type
...documentation	0..1	string
.interaction	0..*	BackboneElement
..code	1..1	code		r:system-restful-interaction
..documentation	0..1	string
.searchParam	0..*	#CapabilityStatement.rest.resource.searchParam
.operation	0..*	BackboneElement	S
..name	1..1	string
..definition	1..1	Reference(OperationDefinition)	S
.compartment	0..*	uri
messaging	0..*	BackboneElement	S
?cpb-16	e	supportedMessage.empty() != event.empty()
.endpoint	0..*	BackboneElement
..protocol	1..1	Coding		e:message-transport
..address	1..1	uri
.reliableCache	0..1	unsignedInt
.documentation	0..1	string
.supportedMessage	0..*	BackboneElement	S
..mode	1..1	code	S	r:event-capability-mode
..definition	1..1	Reference(MessageDefinition)	S
.event	0..*	BackboneElement	S
..code	1..1	Coding	S	x:message-events
..category	0..1	code		r:message-significance-category
..mode	1..1	code		r:event-capability-mode
..focus	1..1	code		r:resource-types
..request	1..1	Reference(StructureDefinition)	S
..response	1..1	Reference(StructureDefinition)	S
..documentation	0..1	string
document	0..*	BackboneElement	S
.mode	1..1	code		r:document-mode
.documentation	0..1	string
.profile	1..1	Reference(StructureDefinition)	S
=CarePlan	resource	DomainResource
identifier	0..*	Identifier	S
definition	0..*	Reference(PlanDefinition|Questionnaire)	S
basedOn	0..*	Reference(CarePlan)	S
replaces	0..*	Reference(CarePlan)	S
partOf	0..*	Reference(CarePlan)	S
status	1..1	code	SM	r:care-plan-status
intent	1..1	code	SM	r:care-plan-intent
category	0..*	CodeableConcept	S	x:care-plan-category
title	0..1	string	S
description	0..1	string	S
subject	1..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
period	0..1	Period	S
author	0..*	Reference(Patient|Practitioner|RelatedPerson|Organization|CareTeam)	S
careTeam	0..*	Reference(CareTeam)
addresses	0..*	Reference(Condition)	S
supportingInfo	0..*	Reference(Resource)
goal	0..*	Reference(Goal)
activity	0..*	BackboneElement
?cpl-3	e	detail.empty() or reference.empty()
.outcomeCodeableConcept	0..*	CodeableConcept		x:care-plan-activity-outcome
.outcomeReference	0..*	Reference(Resource)
.progress	0..*	Annotation
.reference	0..1	Reference(Appointment|CommunicationRequest|DeviceRequest|MedicationRequest|NutritionOrder|Task|ProcedureRequest|ReferralRequest|VisionPrescription|RequestGroup)
.detail	0..1	BackboneElement
..category	0..1	CodeableConcept		x:care-plan-activity-category
..definition	0..1	Reference(PlanDefinition|ActivityDefinition|Questionnaire)
..code	0..1	CodeableConcept		x:care-plan-activity
..reasonCode	0..*	CodeableConcept		x:activity-reason
..reasonReference	0..*	Reference(Condition)
..goal	0..*	Reference(Goal)
..status	1..1	code	M	r:care-plan-activity-status
..statusReason	0..1	string
..prohibited	0..1	boolean	M
..scheduled[x]	0..1	Timing,Period,string
..location	0..1	Reference(Location)
..performer	0..*	Reference(Practitioner|Organization|RelatedPerson|Patient|CareTeam)
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
context	0..1	Reference(Encounter|EpisodeOfCare)	S
period	0..1	Period	S
participant	0..*	BackboneElement
?ctm-1	e	onBehalfOf.exists() implies (member.resolve() is Practitioner)
.role	0..1	CodeableConcept	S	x:participant-role
.member	0..1	Reference(Practitioner|RelatedPerson|Patient|Organization|CareTeam)	S
.onBehalfOf	0..1	Reference(Organization)	S
.period	0..1	Period
reasonCode	0..*	CodeableConcept		x:clinical-findings
reasonReference	0..*	Reference(Condition)
managingOrganization	0..*	Reference(Organization)	S
note	0..*	Annotation
=ChargeItem	resource	DomainResource
identifier	0..1	Identifier	S
definition	0..*	uri
status	1..1	code	SM	r:chargeitem-status
partOf	0..*	Reference(ChargeItem)
code	1..1	CodeableConcept	S	x:chargeitem-billingcodes
subject	1..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
occurrence[x]	0..1	dateTime,Period,Timing	S
participant	0..*	BackboneElement
.role	0..1	CodeableConcept		x:performer-role
.actor	1..1	Reference(Practitioner|Organization|Patient|Device|RelatedPerson)
performingOrganization	0..1	Reference(Organization)
requestingOrganization	0..1	Reference(Organization)
quantity	0..1	Quantity	S
bodysite	0..*	CodeableConcept	S	x:body-site
factorOverride	0..1	decimal
priceOverride	0..1	Money
overrideReason	0..1	string
enterer	0..1	Reference(Practitioner|Organization|Patient|Device|RelatedPerson)	S
enteredDate	0..1	dateTime	S
reason	0..*	CodeableConcept		x:icd-10
service	0..*	Reference(DiagnosticReport|ImagingStudy|Immunization|MedicationAdministration|MedicationDispense|Observation|Procedure|SupplyDelivery)
account	0..*	Reference(Account)	S
note	0..*	Annotation
supportingInformation	0..*	Reference(Resource)
=Claim	resource	DomainResource
identifier	0..*	Identifier
status	0..1	code	SM	r:fm-status
type	0..1	CodeableConcept		r:claim-type
subType	0..*	CodeableConcept		x:claim-subtype
use	0..1	code		r:claim-use
patient	0..1	Reference(Patient)
billablePeriod	0..1	Period
created	0..1	dateTime
enterer	0..1	Reference(Practitioner)
insurer	0..1	Reference(Organization)
provider	0..1	Reference(Practitioner)
organization	0..1	Reference(Organization)
priority	0..1	CodeableConcept		x:process-priority
fundsReserve	0..1	CodeableConcept		x:fundsreserve
related	0..*	BackboneElement
.claim	0..1	Reference(Claim)
.relationship	0..1	CodeableConcept		x:related-claim-relationship
.reference	0..1	Identifier
prescription	0..1	Reference(MedicationRequest|VisionPrescription)
originalPrescription	0..1	Reference(MedicationRequest)
payee	0..1	BackboneElement
.type	1..1	CodeableConcept		x:payeetype
.resourceType	0..1	Coding		x:ex-payee-resource-type
.party	0..1	Reference(Practitioner|Organization|Patient|RelatedPerson)
referral	0..1	Reference(ReferralRequest)
facility	0..1	Reference(Location)
careTeam	0..*	BackboneElement
.sequence	1..1	positiveInt
.provider	1..1	Reference(Practitioner|Organization)
.responsible	0..1	boolean
.role	0..1	CodeableConcept		x:claim-careteamrole
.qualification	0..1	CodeableConcept		x:provider-qualification
information	0..*	BackboneElement
.sequence	1..1	positiveInt
.category	1..1	CodeableConcept		x:claim-informationcategory
.code	0..1	CodeableConcept		x:claim-exception
.timing[x]	0..1	date,Period
.value[x]	0..1	string,Quantity,Attachment,Reference(Resource)
.reason	0..1	CodeableConcept		x:missing-tooth-reason
diagnosis	0..*	BackboneElement
.sequence	1..1	positiveInt
.diagnosis[x]	1..1	CodeableConcept,Reference(Condition)		x:icd-10
.type	0..*	CodeableConcept		x:ex-diagnosistype
.packageCode	0..1	CodeableConcept		x:ex-diagnosisrelatedgroup
procedure	0..*	BackboneElement
.sequence	1..1	positiveInt
.date	0..1	dateTime
.procedure[x]	1..1	CodeableConcept,Reference(Procedure)		x:icd-10-procedures
insurance	0..*	BackboneElement
.sequence	1..1	positiveInt
.focal	1..1	boolean
.coverage	1..1	Reference(Coverage)
.businessArrangement	0..1	string
.preAuthRef	0..*	string
.claimResponse	0..1	Reference(ClaimResponse)
accident	0..1	BackboneElement
.date	1..1	date
.type	0..1	CodeableConcept		r:v3-ActIncidentCode
.location[x]	0..1	Address,Reference(Location)
employmentImpacted	0..1	Period
hospitalization	0..1	Period
item	0..*	BackboneElement
.sequence	1..1	positiveInt
.careTeamLinkId	0..*	positiveInt
.diagnosisLinkId	0..*	positiveInt
.procedureLinkId	0..*	positiveInt
.informationLinkId	0..*	positiveInt
.revenue	0..1	CodeableConcept		x:ex-revenue-center
.category	0..1	CodeableConcept		x:benefit-subcategory
.service	0..1	CodeableConcept		x:service-uscls
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
..category	0..1	CodeableConcept		x:benefit-subcategory
..service	0..1	CodeableConcept		x:service-uscls
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
...category	0..1	CodeableConcept		x:benefit-subcategory
...service	0..1	CodeableConcept		x:service-uscls
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
status	0..1	code	SM	r:fm-status
patient	0..1	Reference(Patient)
created	0..1	dateTime
insurer	0..1	Reference(Organization)
requestProvider	0..1	Reference(Practitioner)
requestOrganization	0..1	Reference(Organization)
request	0..1	Reference(Claim)
outcome	0..1	CodeableConcept		x:remittance-outcome
disposition	0..1	string
payeeType	0..1	CodeableConcept		x:payeetype
item	0..*	BackboneElement
.sequenceLinkId	1..1	positiveInt
.noteNumber	0..*	positiveInt
.adjudication	0..*	BackboneElement
..category	1..1	CodeableConcept		x:adjudication
..reason	0..1	CodeableConcept		x:adjudication-reason
..amount	0..1	Money
..value	0..1	decimal
.detail	0..*	BackboneElement
..sequenceLinkId	1..1	positiveInt
..noteNumber	0..*	positiveInt
..adjudication	0..*	#ClaimResponse.item.adjudication
..subDetail	0..*	BackboneElement
...sequenceLinkId	1..1	positiveInt
...noteNumber	0..*	positiveInt
...adjudication	0..*	#ClaimResponse.item.adjudication
addItem	0..*	BackboneElement
.sequenceLinkId	0..*	positiveInt
.revenue	0..1	CodeableConcept		x:ex-revenue-center
.category	0..1	CodeableConcept		x:benefit-subcategory
.service	0..1	CodeableConcept		x:service-uscls
.modifier	0..*	CodeableConcept		x:claim-modifiers
.fee	0..1	Money
.noteNumber	0..*	positiveInt
.adjudication	0..*	#ClaimResponse.item.adjudication
.detail	0..*	BackboneElement
..revenue	0..1	CodeableConcept		x:ex-revenue-center
..category	0..1	CodeableConcept		x:benefit-subcategory
..service	0..1	CodeableConcept		x:service-uscls
..modifier	0..*	CodeableConcept		x:claim-modifiers
..fee	0..1	Money
..noteNumber	0..*	positiveInt
..adjudication	0..*	#ClaimResponse.item.adjudication
error	0..*	BackboneElement
.sequenceLinkId	0..1	positiveInt
.detailSequenceLinkId	0..1	positiveInt
.subdetailSequenceLinkId	0..1	positiveInt
.code	1..1	CodeableConcept		x:adjudication-error
totalCost	0..1	Money
unallocDeductable	0..1	Money
totalBenefit	0..1	Money
payment	0..1	BackboneElement
.type	0..1	CodeableConcept		x:ex-paymenttype
.adjustment	0..1	Money
.adjustmentReason	0..1	CodeableConcept		x:payment-adjustment-reason
.date	0..1	date
.amount	0..1	Money
.identifier	0..1	Identifier
reserved	0..1	Coding		x:fundsreserve
form	0..1	CodeableConcept		x:forms
processNote	0..*	BackboneElement
.number	0..1	positiveInt
.type	0..1	CodeableConcept		r:note-type
.text	0..1	string
.language	0..1	CodeableConcept		e:languages^all-languages
communicationRequest	0..*	Reference(CommunicationRequest)
insurance	0..*	BackboneElement
.sequence	1..1	positiveInt
.focal	1..1	boolean
.coverage	1..1	Reference(Coverage)
.businessArrangement	0..1	string
.preAuthRef	0..*	string
.claimResponse	0..1	Reference(ClaimResponse)
=ClinicalImpression	resource	DomainResource
identifier	0..*	Identifier	S
status	1..1	code	SM	r:clinical-impression-status
code	0..1	CodeableConcept	S
description	0..1	string	S
subject	1..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
effective[x]	0..1	dateTime,Period	S
date	0..1	dateTime	S
assessor	0..1	Reference(Practitioner)	S
previous	0..1	Reference(ClinicalImpression)
problem	0..*	Reference(Condition|AllergyIntolerance)	S
investigation	0..*	BackboneElement
.code	1..1	CodeableConcept		x:investigation-sets
.item	0..*	Reference(Observation|QuestionnaireResponse|FamilyMemberHistory|DiagnosticReport|RiskAssessment|ImagingStudy)
protocol	0..*	uri
summary	0..1	string
finding	0..*	BackboneElement
.item[x]	1..1	CodeableConcept,Reference(Condition|Observation)		x:condition-code
.basis	0..1	string
prognosisCodeableConcept	0..*	CodeableConcept		x:clinicalimpression-prognosis
prognosisReference	0..*	Reference(RiskAssessment)
action	0..*	Reference(ReferralRequest|ProcedureRequest|Procedure|MedicationRequest|Appointment)
note	0..*	Annotation
=CodeSystem	resource	DomainResource
?csd-1	e	(concept.code | descendants().concept.code).isDistinct()
url	0..1	uri	S
identifier	0..1	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
copyright	0..1	markdown
caseSensitive	0..1	boolean	S
valueSet	0..1	uri	S
hierarchyMeaning	0..1	code	S	r:codesystem-hierarchy-meaning
compositional	0..1	boolean	S
versionNeeded	0..1	boolean	S
content	1..1	code	S	r:codesystem-content-mode
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
..language	0..1	code		e:languages^all-languages
..use	0..1	Coding		e:designation-use
..value	1..1	string
.property	0..*	BackboneElement
..code	1..1	code
..value[x]	1..1	code,Coding,string,integer,boolean,dateTime
.concept	0..*	#CodeSystem.concept
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
?com-1	e	notDone or notDoneReason.exists().not()
identifier	0..*	Identifier	S
definition	0..*	Reference(PlanDefinition|ActivityDefinition)	S
basedOn	0..*	Reference(Resource)	S
partOf	0..*	Reference(Resource)	S
status	1..1	code	SM	r:event-status
notDone	0..1	boolean	SM
notDoneReason	0..1	CodeableConcept	S	x:communication-not-done-reason
category	0..*	CodeableConcept		x:communication-category
medium	0..*	CodeableConcept		x:v3-ParticipationMode
subject	0..1	Reference(Patient|Group)	S
recipient	0..*	Reference(Device|Organization|Patient|Practitioner|RelatedPerson|Group)
topic	0..*	Reference(Resource)
context	0..1	Reference(Encounter|EpisodeOfCare)	S
sent	0..1	dateTime
received	0..1	dateTime
sender	0..1	Reference(Device|Organization|Patient|Practitioner|RelatedPerson)
reasonCode	0..*	CodeableConcept	S	x:clinical-findings
reasonReference	0..*	Reference(Condition|Observation)	S
payload	0..*	BackboneElement
.content[x]	1..1	string,Attachment,Reference(Resource)
note	0..*	Annotation
=CommunicationRequest	resource	DomainResource
identifier	0..*	Identifier	S
basedOn	0..*	Reference(Resource)	S
replaces	0..*	Reference(CommunicationRequest)	S
groupIdentifier	0..1	Identifier	S
status	1..1	code	SM	r:request-status
category	0..*	CodeableConcept		x:communication-category
priority	0..1	code	S	r:request-priority
medium	0..*	CodeableConcept		x:v3-ParticipationMode
subject	0..1	Reference(Patient|Group)
recipient	0..*	Reference(Device|Organization|Patient|Practitioner|RelatedPerson|Group|CareTeam)
topic	0..*	Reference(Resource)
context	0..1	Reference(Encounter|EpisodeOfCare)	S
payload	0..*	BackboneElement
.content[x]	1..1	string,Attachment,Reference(Resource)
occurrence[x]	0..1	dateTime,Period	S
authoredOn	0..1	dateTime	S
sender	0..1	Reference(Device|Organization|Patient|Practitioner|RelatedPerson)
requester	0..1	BackboneElement	S
?cmr-1	e	(agent.resolve() is Practitioner) or (agent.resolve() is Device) or onBehalfOf.exists().not()
.agent	1..1	Reference(Practitioner|Organization|Patient|RelatedPerson|Device)	S
.onBehalfOf	0..1	Reference(Organization)	S
reasonCode	0..*	CodeableConcept	S	x:v3-ActReason
reasonReference	0..*	Reference(Condition|Observation)	S
note	0..*	Annotation
=CompartmentDefinition	resource	DomainResource
url	1..1	uri	S
name	1..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
purpose	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
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
class	0..1	CodeableConcept	S	x:doc-classcodes
subject	1..1	Reference(Resource)	S
encounter	0..1	Reference(Encounter)	S
date	1..1	dateTime	S
author	1..*	Reference(Practitioner|Device|Patient|RelatedPerson)	S
title	1..1	string	S
confidentiality	0..1	code	SM	r:v3-ConfidentialityClassification
attester	0..*	BackboneElement	S
.mode	1..*	code	S	r:composition-attestation-mode
.time	0..1	dateTime	S
.party	0..1	Reference(Patient|Practitioner|Organization)	S
custodian	0..1	Reference(Organization)	S
relatesTo	0..*	BackboneElement	S
.code	1..1	code	S	r:document-relationship-type
.target[x]	1..1	Identifier,Reference(Composition)	S
event	0..*	BackboneElement	S
.code	0..*	CodeableConcept	S	x:v3-ActCode
.period	0..1	Period	S
.detail	0..*	Reference(Resource)	S
section	0..*	BackboneElement
?cmp-1	e	text.exists() or entry.exists() or section.exists()
?cmp-2	e	emptyReason.empty() or entry.empty()
.title	0..1	string
.code	0..1	CodeableConcept		x:doc-section-codes
.text	0..1	Narrative
.mode	0..1	code	SM	r:list-mode
.orderedBy	0..1	CodeableConcept		p:list-order
.entry	0..*	Reference(Resource)
.emptyReason	0..1	CodeableConcept		p:list-empty-reason
.section	0..*	#Composition.section
=ConceptMap	resource	DomainResource
url	0..1	uri	S
identifier	0..1	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
copyright	0..1	markdown
source[x]	0..1	uri,Reference(ValueSet)	S
target[x]	0..1	uri,Reference(ValueSet)	S
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
...equivalence	0..1	code	M	r:concept-map-equivalence
...comment	0..1	string
...dependsOn	0..*	BackboneElement
....property	1..1	uri
....system	0..1	uri
....code	1..1	string
....display	0..1	string
...product	0..*	#ConceptMap.group.element.target.dependsOn
.unmapped	0..1	BackboneElement
?cmd-3	e	(mode = 'other-map') implies url.exists()
?cmd-2	e	(mode = 'fixed') implies code.exists()
..mode	1..1	code		r:conceptmap-unmapped-mode
..code	0..1	code
..display	0..1	string
..url	0..1	uri
=Condition	resource	DomainResource
?con-4	e	abatement.empty() or (abatement as boolean).not()  or clinicalStatus='resolved' or clinicalStatus='remission' or clinicalStatus='inactive'
?con-3	e	verificationStatus='entered-in-error' or clinicalStatus.exists()
identifier	0..*	Identifier	S
clinicalStatus	0..1	code	SM	r:condition-clinical
verificationStatus	0..1	code	SM	r:condition-ver-status
category	0..*	CodeableConcept		x:condition-category
severity	0..1	CodeableConcept		p:condition-severity
code	0..1	CodeableConcept	S	x:condition-code
bodySite	0..*	CodeableConcept	S	x:body-site
subject	1..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
onset[x]	0..1	dateTime,Age,Period,Range,string	S
abatement[x]	0..1	dateTime,Age,boolean,Period,Range,string
assertedDate	0..1	dateTime	S
asserter	0..1	Reference(Practitioner|Patient|RelatedPerson)	S
stage	0..1	BackboneElement
?con-1	e	summary.exists() or assessment.exists()
.summary	0..1	CodeableConcept		x:condition-stage
.assessment	0..*	Reference(ClinicalImpression|DiagnosticReport|Observation)
evidence	0..*	BackboneElement
?con-2	e	code.exists() or detail.exists()
.code	0..*	CodeableConcept	S	x:manifestation-or-symptom
.detail	0..*	Reference(Resource)	S
note	0..*	Annotation
=Consent	resource	DomainResource
?ppc-1	e	policy.exists() or policyRule.exists()
identifier	0..1	Identifier	S
status	1..1	code	SM	r:consent-state-codes
category	0..*	CodeableConcept	S	x:consent-category
patient	1..1	Reference(Patient)	S
period	0..1	Period	S
dateTime	0..1	dateTime	S
consentingParty	0..*	Reference(Organization|Patient|Practitioner|RelatedPerson)	S
actor	0..*	BackboneElement	S
.role	1..1	CodeableConcept		e:security-role-type
.reference	1..1	Reference(Device|Group|CareTeam|Organization|Patient|Practitioner|RelatedPerson)
action	0..*	CodeableConcept	S	x:consent-action
organization	0..*	Reference(Organization)	S
source[x]	0..1	Attachment,Identifier,Reference(Consent|DocumentReference|Contract|QuestionnaireResponse)	S
policy	0..*	BackboneElement
.authority	0..1	uri
.uri	0..1	uri
policyRule	0..1	uri	S
securityLabel	0..*	Coding	S	e:security-labels
purpose	0..*	Coding	S	e:v3-PurposeOfUse
dataPeriod	0..1	Period	S
data	0..*	BackboneElement	S
.meaning	1..1	code	S	r:consent-data-meaning
.reference	1..1	Reference(Resource)	S
except	0..*	BackboneElement	S
.type	1..1	code	S	r:consent-except-type
.period	0..1	Period	S
.actor	0..*	BackboneElement	S
..role	1..1	CodeableConcept		e:security-role-type
..reference	1..1	Reference(Device|Group|CareTeam|Organization|Patient|Practitioner|RelatedPerson)
.action	0..*	CodeableConcept	S	x:consent-action
.securityLabel	0..*	Coding	S	e:security-labels
.purpose	0..*	Coding	S	e:v3-PurposeOfUse
.class	0..*	Coding	S	e:consent-content-class
.code	0..*	Coding	S	x:consent-content-code
.dataPeriod	0..1	Period	S
.data	0..*	BackboneElement	S
..meaning	1..1	code	S	r:consent-data-meaning
..reference	1..1	Reference(Resource)	S
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
identifier	0..1	Identifier	S
status	0..1	code	SM	r:contract-status
issued	0..1	dateTime	S
applies	0..1	Period	S
subject	0..*	Reference(Resource)	S
topic	0..*	Reference(Resource)	S
authority	0..*	Reference(Organization)
domain	0..*	Reference(Location)
type	0..1	CodeableConcept	S	x:contract-type
subType	0..*	CodeableConcept	S	x:contract-subtype
action	0..*	CodeableConcept		x:contract-action
actionReason	0..*	CodeableConcept		x:v3-PurposeOfUse
decisionType	0..1	CodeableConcept		e:v3-ActConsentDirective
contentDerivative	0..1	CodeableConcept		x:contract-content-derivative
securityLabel	0..*	Coding	S	e:security-labels
agent	0..*	BackboneElement
.actor	1..1	Reference(Contract|Device|Group|Location|Organization|Patient|Practitioner|RelatedPerson|Substance)
.role	0..*	CodeableConcept		x:contract-actorrole
signer	0..*	BackboneElement
.type	1..1	Coding		p:contract-signer-type
.party	1..1	Reference(Organization|Patient|Practitioner|RelatedPerson)
.signature	1..*	Signature
valuedItem	0..*	BackboneElement
.entity[x]	0..1	CodeableConcept,Reference(Resource)
.identifier	0..1	Identifier
.effectiveTime	0..1	dateTime
.quantity	0..1	Quantity{SimpleQuantity}
.unitPrice	0..1	Money
.factor	0..1	decimal
.points	0..1	decimal
.net	0..1	Money
term	0..*	BackboneElement
.identifier	0..1	Identifier	S
.issued	0..1	dateTime	S
.applies	0..1	Period	S
.type	0..1	CodeableConcept		x:contract-term-type
.subType	0..1	CodeableConcept		x:contract-term-subtype
.topic	0..*	Reference(Resource)	S
.action	0..*	CodeableConcept		x:contract-action
.actionReason	0..*	CodeableConcept		x:v3-PurposeOfUse
.securityLabel	0..*	Coding	S	e:security-labels
.agent	0..*	BackboneElement
..actor	1..1	Reference(Contract|Device|Group|Location|Organization|Patient|Practitioner|RelatedPerson|Substance)
..role	0..*	CodeableConcept		x:contract-actorrole
.text	0..1	string
.valuedItem	0..*	BackboneElement
..entity[x]	0..1	CodeableConcept,Reference(Resource)
..identifier	0..1	Identifier
..effectiveTime	0..1	dateTime
..quantity	0..1	Quantity{SimpleQuantity}
..unitPrice	0..1	Money
..factor	0..1	decimal
..points	0..1	decimal
..net	0..1	Money
.group	0..*	#Contract.term
binding[x]	0..1	Attachment,Reference(Composition|DocumentReference|QuestionnaireResponse)
friendly	0..*	BackboneElement
.content[x]	1..1	Attachment,Reference(Composition|DocumentReference|QuestionnaireResponse)
legal	0..*	BackboneElement
.content[x]	1..1	Attachment,Reference(Composition|DocumentReference|QuestionnaireResponse)
rule	0..*	BackboneElement
.content[x]	1..1	Attachment,Reference(DocumentReference)
=Contributor	complex	Element
type	1..1	code	S	r:contributor-type
name	1..1	string	S
contact	0..*	ContactDetail	S
=Count	complex	Quantity
?cnt-3	e	(code or value.empty()) and (system.empty() or system = %ucum) and (code.empty() or code = '1') and (value.empty() or value.toString().contains('.').not())
=Coverage	resource	DomainResource
identifier	0..*	Identifier	S
status	0..1	code	SM	r:fm-status
type	0..1	CodeableConcept	S	p:coverage-type
policyHolder	0..1	Reference(Patient|RelatedPerson|Organization)	S
subscriber	0..1	Reference(Patient|RelatedPerson)	S
subscriberId	0..1	string	S
beneficiary	0..1	Reference(Patient)	S
relationship	0..1	CodeableConcept		x:policyholder-relationship
period	0..1	Period	S
payor	0..*	Reference(Organization|Patient|RelatedPerson)	S
grouping	0..1	BackboneElement
.group	0..1	string	S
.groupDisplay	0..1	string	S
.subGroup	0..1	string	S
.subGroupDisplay	0..1	string	S
.plan	0..1	string	S
.planDisplay	0..1	string	S
.subPlan	0..1	string	S
.subPlanDisplay	0..1	string	S
.class	0..1	string	S
.classDisplay	0..1	string	S
.subClass	0..1	string	S
.subClassDisplay	0..1	string	S
dependent	0..1	string	S
sequence	0..1	string	S
order	0..1	positiveInt	S
network	0..1	string	S
contract	0..*	Reference(Contract)
=DataElement	resource	DomainResource
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
name	0..1	string	S
title	0..1	string	S
contact	0..*	ContactDetail	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
copyright	0..1	markdown
stringency	0..1	code	S	r:dataelement-stringency
mapping	0..*	BackboneElement
?dae-3	e	uri.exists() or name.exists()
.identity	1..1	id
.uri	0..1	uri
.name	0..1	string
.comment	0..1	string
element	1..*	ElementDefinition	S
?dae-1	e	base.empty()
?dae-2	e	slicing.empty()
=DataRequirement	complex	Element
type	1..1	code	S	r:all-types
profile	0..*	uri	S
mustSupport	0..*	string	S
codeFilter	0..*	Element	S
.path	1..1	string	S
.valueSet[x]	0..1	string,Reference(ValueSet)	S
.valueCode	0..*	code	S
.valueCoding	0..*	Coding	S
.valueCodeableConcept	0..*	CodeableConcept	S
dateFilter	0..*	Element	S
.path	1..1	string	S
.value[x]	0..1	dateTime,Period,Duration	S
=DetectedIssue	resource	DomainResource
identifier	0..1	Identifier	S
status	1..1	code	SM	r:observation-status
category	0..1	CodeableConcept	S	p:detectedissue-category
severity	0..1	code	S	r:detectedissue-severity
patient	0..1	Reference(Patient)	S
date	0..1	dateTime	S
author	0..1	Reference(Practitioner|Device)	S
implicated	0..*	Reference(Resource)	S
detail	0..1	string
reference	0..1	uri
mitigation	0..*	BackboneElement
.action	1..1	CodeableConcept		p:detectedissue-mitigation-action
.date	0..1	dateTime
.author	0..1	Reference(Practitioner)
=Device	resource	DomainResource
identifier	0..*	Identifier
udi	0..1	BackboneElement	S
.deviceIdentifier	0..1	string	S
.name	0..1	string	S
.jurisdiction	0..1	uri
.carrierHRF	0..1	string	S
.carrierAIDC	0..1	base64Binary	S
.issuer	0..1	uri
.entryType	0..1	code		r:udi-entry-type
status	0..1	code	SM	r:device-status
type	0..1	CodeableConcept		x:device-kind
lotNumber	0..1	string
manufacturer	0..1	string
manufactureDate	0..1	dateTime
expirationDate	0..1	dateTime
model	0..1	string
version	0..1	string
patient	0..1	Reference(Patient)
owner	0..1	Reference(Organization)
contact	0..*	ContactPoint
location	0..1	Reference(Location)
url	0..1	uri
note	0..*	Annotation
safety	0..*	CodeableConcept	S	x:device-safety
=DeviceComponent	resource	DomainResource
identifier	1..1	Identifier	S
type	1..1	CodeableConcept	S	p:device-kind
lastSystemChange	0..1	instant	S
source	0..1	Reference(Device)	S
parent	0..1	Reference(DeviceComponent)	S
operationalStatus	0..*	CodeableConcept	S	e:operational-status
parameterGroup	0..1	CodeableConcept	S	e:parameter-group
measurementPrinciple	0..1	code	S	r:measurement-principle
productionSpecification	0..*	BackboneElement	S
.specType	0..1	CodeableConcept	S	e:specification-type
.componentId	0..1	Identifier	S
.productionSpec	0..1	string	S
languageCode	0..1	CodeableConcept	S	e:languages^all-languages
=DeviceMetric	resource	DomainResource
identifier	1..1	Identifier	S
type	1..1	CodeableConcept	S	p:devicemetric-type
unit	0..1	CodeableConcept	S	p:devicemetric-type
source	0..1	Reference(Device)	S
parent	0..1	Reference(DeviceComponent)	S
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
definition	0..*	Reference(ActivityDefinition|PlanDefinition)	S
basedOn	0..*	Reference(Resource)	S
priorRequest	0..*	Reference(Resource)	S
groupIdentifier	0..1	Identifier	S
status	0..1	code	SM	r:request-status
intent	1..1	CodeableConcept	SM	r:request-intent
priority	0..1	code	S	r:request-priority
code[x]	1..1	Reference(Device),CodeableConcept	S	x:device-kind
subject	1..1	Reference(Patient|Group|Location|Device)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
occurrence[x]	0..1	dateTime,Period,Timing	S
authoredOn	0..1	dateTime	S
requester	0..1	BackboneElement	S
.agent	1..1	Reference(Device|Practitioner|Organization)	S
.onBehalfOf	0..1	Reference(Organization)	S
performerType	0..1	CodeableConcept	S	x:participant-role
performer	0..1	Reference(Practitioner|Organization|Patient|Device|RelatedPerson|HealthcareService)	S
reasonCode	0..*	CodeableConcept	S	x:condition-code
reasonReference	0..*	Reference(Resource)	S
supportingInfo	0..*	Reference(Resource)
note	0..*	Annotation
relevantHistory	0..*	Reference(Provenance)
=DeviceUseStatement	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:device-statement-status
subject	1..1	Reference(Patient|Group)
whenUsed	0..1	Period
timing[x]	0..1	Timing,Period,dateTime
recordedOn	0..1	dateTime
source	0..1	Reference(Patient|Practitioner|RelatedPerson)
device	1..1	Reference(Device)
indication	0..*	CodeableConcept
bodySite	0..1	CodeableConcept		x:body-site
note	0..*	Annotation
=DiagnosticReport	resource	DomainResource
identifier	0..*	Identifier	S
basedOn	0..*	Reference(CarePlan|ImmunizationRecommendation|MedicationRequest|NutritionOrder|ProcedureRequest|ReferralRequest)
status	1..1	code	SM	r:diagnostic-report-status
category	0..1	CodeableConcept	S	x:diagnostic-service-sections
code	1..1	CodeableConcept	S	p:report-codes
subject	0..1	Reference(Patient|Group|Device|Location)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
effective[x]	0..1	dateTime,Period	S
issued	0..1	instant	S
performer	0..*	BackboneElement	S
.role	0..1	CodeableConcept	S	x:performer-role
.actor	1..1	Reference(Practitioner|Organization)	S
specimen	0..*	Reference(Specimen)
result	0..*	Reference(Observation)
imagingStudy	0..*	Reference(ImagingStudy|ImagingManifest)
image	0..*	BackboneElement	S
.comment	0..1	string
.link	1..1	Reference(Media)	S
conclusion	0..1	string
codedDiagnosis	0..*	CodeableConcept		x:clinical-findings
presentedForm	0..*	Attachment
=Distance	complex	Quantity
?dis-1	e	(code or value.empty()) and (system.empty() or system = %ucum)
=DocumentManifest	resource	DomainResource
masterIdentifier	0..1	Identifier	S
identifier	0..*	Identifier	S
status	1..1	code	SM	r:document-reference-status
type	0..1	CodeableConcept	S	p:c80-doc-typecodes
subject	0..1	Reference(Patient|Practitioner|Group|Device)	S
created	0..1	dateTime	S
author	0..*	Reference(Practitioner|Organization|Device|Patient|RelatedPerson)	S
recipient	0..*	Reference(Patient|Practitioner|RelatedPerson|Organization)	S
source	0..1	uri	S
description	0..1	string	S
content	1..*	BackboneElement	S
.p[x]	1..1	Attachment,Reference(Resource)	S
related	0..*	BackboneElement	S
.identifier	0..1	Identifier	S
.ref	0..1	Reference(Resource)	S
=DocumentReference	resource	DomainResource
masterIdentifier	0..1	Identifier	S
identifier	0..*	Identifier	S
status	1..1	code	SM	r:document-reference-status
docStatus	0..1	code	S	r:composition-status
type	1..1	CodeableConcept	S	p:c80-doc-typecodes
class	0..1	CodeableConcept	S	x:c80-doc-classcodes
subject	0..1	Reference(Patient|Practitioner|Group|Device)	S
created	0..1	dateTime	S
indexed	1..1	instant	S
author	0..*	Reference(Practitioner|Organization|Device|Patient|RelatedPerson)	S
authenticator	0..1	Reference(Practitioner|Organization)	S
custodian	0..1	Reference(Organization)	S
relatesTo	0..*	BackboneElement	SM
.code	1..1	code	S	r:document-relationship-type
.target	1..1	Reference(DocumentReference)	S
description	0..1	string	S
securityLabel	0..*	CodeableConcept	S	e:security-labels
content	1..*	BackboneElement	S
.attachment	1..1	Attachment	S
.format	0..1	Coding	S	p:formatcodes
context	0..1	BackboneElement	S
.encounter	0..1	Reference(Encounter)	S
.event	0..*	CodeableConcept	S	x:v3-ActCode
.period	0..1	Period	S
.facilityType	0..1	CodeableConcept	S	x:c80-facilitycodes
.practiceSetting	0..1	CodeableConcept	S	x:c80-practice-codes
.sourcePatientInfo	0..1	Reference(Patient)	S
.related	0..*	BackboneElement	S
..identifier	0..1	Identifier	S
..ref	0..1	Reference(Resource)	S
=DomainResource	resource	Resource	abstract
?dom-2	e	contained.contained.empty()
?dom-1	e	contained.text.empty()
?dom-4	e	contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()
?dom-3	e	contained.where(('#'+id in %resource.descendants().reference).not()).empty()
text	0..1	Narrative
contained	0..*	Resource
extension	0..*	Extension
modifierExtension	0..*	Extension	M
=Dosage	complex	Element
sequence	0..1	integer	S
text	0..1	string	S
additionalInstruction	0..*	CodeableConcept	S	x:additional-instruction-codes
patientInstruction	0..1	string	S
timing	0..1	Timing	S
asNeeded[x]	0..1	boolean,CodeableConcept	S	x:medication-as-needed-reason
site	0..1	CodeableConcept	S	x:approach-site-codes
route	0..1	CodeableConcept	S	x:route-codes
method	0..1	CodeableConcept	S	x:administration-method-codes
dose[x]	0..1	Range,Quantity{SimpleQuantity}	S
maxDosePerPeriod	0..1	Ratio	S
maxDosePerAdministration	0..1	Quantity{SimpleQuantity}	S
maxDosePerLifetime	0..1	Quantity{SimpleQuantity}	S
rate[x]	0..1	Ratio,Range,Quantity{SimpleQuantity}	S
=Duration	complex	Quantity
?drt-1	e	code.exists() implies ((system = %ucum) and value.exists())
=Element	complex		abstract
?ele-1	e	hasValue() or (children().count() > id.count())
id	0..1	string	A
extension	0..*	Extension
=ElementDefinition	complex	Element
?eld-2	e	min.empty() or max.empty() or (max = '*') or (min <= max.toInteger())
?eld-5	e	contentReference.empty() or (type.empty() and defaultValue.empty() and fixed.empty() and pattern.empty() and example.empty() and minValue.empty() and maxValue.empty() and maxLength.empty() and binding.empty())
?eld-7	e	pattern.empty() or (type.count() <= 1)
?eld-6	e	fixed.empty() or (type.count()  <= 1)
?eld-11	e	binding.empty() or type.code.empty() or type.select((code = 'code') or (code = 'Coding') or (code='CodeableConcept') or (code = 'Quantity') or (code = 'Extension') or (code = 'string') or (code = 'uri')).exists()
?eld-8	e	pattern.empty() or fixed.empty()
?eld-14	e	constraint.select(key).isDistinct()
?eld-13	e	type.select(code&profile&targetProfile).isDistinct()
?eld-16	e	sliceName.empty() or sliceName.matches('^[a-zA-Z0-9\\/\\-\\_]+$')
?eld-15	e	defaultValue.empty() or meaningWhenMissing.empty()
path	1..1	string	S
representation	0..*	code	S	r:property-representation
sliceName	0..1	string	S
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
?eld-4	e	aggregation.empty() or (code = 'Reference')
.code	1..1	uri	S	e:defined-types
.profile	0..1	uri	S
.targetProfile	0..1	uri	S
.aggregation	0..*	code	S	r:resource-aggregation-mode
.versioning	0..1	code	S	r:reference-version-rules
defaultValue[x]	0..1	base64Binary,boolean,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,Meta	S
meaningWhenMissing	0..1	markdown	S
orderMeaning	0..1	string	S
fixed[x]	0..1	base64Binary,boolean,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,Meta	S
pattern[x]	0..1	base64Binary,boolean,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,Meta	S
example	0..*	Element	S
.label	1..1	string	S
.value[x]	1..1	base64Binary,boolean,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,Meta	S
minValue[x]	0..1	date,dateTime,instant,time,decimal,integer,positiveInt,unsignedInt,Quantity	S
maxValue[x]	0..1	date,dateTime,instant,time,decimal,integer,positiveInt,unsignedInt,Quantity	S
maxLength	0..1	integer	S
condition	0..*	id	S
constraint	0..*	Element	S
.key	1..1	id	S
.requirements	0..1	string	S
.severity	1..1	code	S	r:constraint-severity
.human	1..1	string	S
.expression	1..1	string	S
.xpath	0..1	string	S
.source	0..1	uri	S
mustSupport	0..1	boolean	S
isModifier	0..1	boolean	S
isSummary	0..1	boolean	S
binding	0..1	Element	S
?eld-12	e	valueSet.is(uri).not() or valueSet.as(uri).startsWith('http:') or valueSet.as(uri).startsWith('https') or valueSet.as(uri).startsWith('urn:')
.strength	1..1	code	S	r:binding-strength
.description	0..1	string	S
.valueSet[x]	0..1	uri,Reference(ValueSet)	S
mapping	0..*	Element	S
.identity	1..1	id	S
.language	0..1	code	S	r:http://www.rfc-editor.org/bcp/bcp13.txt
.map	1..1	string	S
.comment	0..1	string	S
=EligibilityRequest	resource	DomainResource
identifier	0..*	Identifier
status	0..1	code	SM	r:fm-status
priority	0..1	CodeableConcept		x:process-priority
patient	0..1	Reference(Patient)
serviced[x]	0..1	date,Period
created	0..1	dateTime
enterer	0..1	Reference(Practitioner)
provider	0..1	Reference(Practitioner)
organization	0..1	Reference(Organization)
insurer	0..1	Reference(Organization)
facility	0..1	Reference(Location)
coverage	0..1	Reference(Coverage)
businessArrangement	0..1	string
benefitCategory	0..1	CodeableConcept		x:benefit-category
benefitSubCategory	0..1	CodeableConcept		x:benefit-subcategory
=EligibilityResponse	resource	DomainResource
identifier	0..*	Identifier
status	0..1	code	SM	r:fm-status
created	0..1	dateTime
requestProvider	0..1	Reference(Practitioner)
requestOrganization	0..1	Reference(Organization)
request	0..1	Reference(EligibilityRequest)
outcome	0..1	CodeableConcept		r:remittance-outcome
disposition	0..1	string
insurer	0..1	Reference(Organization)
inforce	0..1	boolean
insurance	0..*	BackboneElement
.coverage	0..1	Reference(Coverage)
.contract	0..1	Reference(Contract)
.benefitBalance	0..*	BackboneElement
..category	1..1	CodeableConcept		x:benefit-category
..subCategory	0..1	CodeableConcept		x:benefit-subcategory
..excluded	0..1	boolean
..name	0..1	string
..description	0..1	string
..network	0..1	CodeableConcept		x:benefit-network
..unit	0..1	CodeableConcept		x:benefit-unit
..term	0..1	CodeableConcept		x:benefit-term
..financial	0..*	BackboneElement
...type	1..1	CodeableConcept		x:benefit-type
...allowed[x]	0..1	unsignedInt,string,Money
...used[x]	0..1	unsignedInt,Money
form	0..1	CodeableConcept		x:forms
error	0..*	BackboneElement
.code	1..1	CodeableConcept		x:adjudication-error
=Encounter	resource	DomainResource
identifier	0..*	Identifier	S
status	1..1	code	SM	r:encounter-status
statusHistory	0..*	BackboneElement
.status	1..1	code		r:encounter-status
.period	1..1	Period
class	0..1	Coding	S	e:v3-ActEncounterCode
classHistory	0..*	BackboneElement
.class	1..1	Coding		e:v3-ActEncounterCode
.period	1..1	Period
type	0..*	CodeableConcept	S	x:encounter-type
priority	0..1	CodeableConcept		x:v3-ActPriority
subject	0..1	Reference(Patient|Group)	S
episodeOfCare	0..*	Reference(EpisodeOfCare)	S
incomingReferral	0..*	Reference(ReferralRequest)
participant	0..*	BackboneElement	S
.type	0..*	CodeableConcept	S	e:encounter-participant-type
.period	0..1	Period
.individual	0..1	Reference(Practitioner|RelatedPerson)	S
appointment	0..1	Reference(Appointment)	S
period	0..1	Period
length	0..1	Duration
reason	0..*	CodeableConcept	S	p:encounter-reason
diagnosis	0..*	BackboneElement	S
.condition	1..1	Reference(Condition|Procedure)
.role	0..1	CodeableConcept		p:diagnosis-role
.rank	0..1	positiveInt
account	0..*	Reference(Account)
hospitalization	0..1	BackboneElement
.preAdmissionIdentifier	0..1	Identifier
.origin	0..1	Reference(Location)
.admitSource	0..1	CodeableConcept		p:encounter-admit-source
.reAdmission	0..1	CodeableConcept		x:v2-0092
.dietPreference	0..*	CodeableConcept		x:encounter-diet
.specialCourtesy	0..*	CodeableConcept		p:encounter-special-courtesy
.specialArrangement	0..*	CodeableConcept		p:encounter-special-arrangements
.destination	0..1	Reference(Location)
.dischargeDisposition	0..1	CodeableConcept		x:encounter-discharge-disposition
location	0..*	BackboneElement
.location	1..1	Reference(Location)
.status	0..1	code		r:encounter-location-status
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
payloadMimeType	0..*	code	S	r:http://www.rfc-editor.org/bcp/bcp13.txt
address	1..1	uri	S
header	0..*	string
=EnrollmentRequest	resource	DomainResource
identifier	0..*	Identifier
status	0..1	code	SM	r:fm-status
created	0..1	dateTime
insurer	0..1	Reference(Organization)
provider	0..1	Reference(Practitioner)
organization	0..1	Reference(Organization)
subject	0..1	Reference(Patient)
coverage	0..1	Reference(Coverage)
=EnrollmentResponse	resource	DomainResource
identifier	0..*	Identifier
status	0..1	code	SM	r:fm-status
request	0..1	Reference(EnrollmentRequest)
outcome	0..1	CodeableConcept		r:remittance-outcome
disposition	0..1	string
created	0..1	dateTime
organization	0..1	Reference(Organization)
requestProvider	0..1	Reference(Practitioner)
requestOrganization	0..1	Reference(Organization)
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
referralRequest	0..*	Reference(ReferralRequest)
careManager	0..1	Reference(Practitioner)
team	0..*	Reference(CareTeam)
account	0..*	Reference(Account)
=ExpansionProfile	resource	DomainResource
url	0..1	uri	S
identifier	0..1	Identifier	S
version	0..1	string	S
name	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
fixedVersion	0..*	BackboneElement	S
.system	1..1	uri	S
.version	1..1	string	S
.mode	1..1	code	S	r:system-version-processing-mode
excludedSystem	0..1	BackboneElement	S
.system	1..1	uri	S
.version	0..1	string	S
includeDesignations	0..1	boolean	S
designation	0..1	BackboneElement	S
.include	0..1	BackboneElement	S
..designation	0..*	BackboneElement	S
?exp-3	e	language.exists() or use.exists()
...language	0..1	code	S	e:languages^all-languages
...use	0..1	Coding	S	r:designation-use
.exclude	0..1	BackboneElement	S
..designation	0..*	BackboneElement	S
?exp-4	e	language.exists() or use.exists()
...language	0..1	code	S	e:languages^all-languages
...use	0..1	Coding	S	r:designation-use
includeDefinition	0..1	boolean	S
activeOnly	0..1	boolean	S
excludeNested	0..1	boolean	S
excludeNotForUI	0..1	boolean	S
excludePostCoordinated	0..1	boolean	S
displayLanguage	0..1	code	S	e:languages^all-languages
limitedExpansion	0..1	boolean	S
=ExplanationOfBenefit	resource	DomainResource
identifier	0..*	Identifier
status	0..1	code	SM	r:explanationofbenefit-status
type	0..1	CodeableConcept		r:claim-type
subType	0..*	CodeableConcept		x:claim-subtype
patient	0..1	Reference(Patient)
billablePeriod	0..1	Period
created	0..1	dateTime
enterer	0..1	Reference(Practitioner)
insurer	0..1	Reference(Organization)
provider	0..1	Reference(Practitioner)
organization	0..1	Reference(Organization)
referral	0..1	Reference(ReferralRequest)
facility	0..1	Reference(Location)
claim	0..1	Reference(Claim)
claimResponse	0..1	Reference(ClaimResponse)
outcome	0..1	CodeableConcept		x:remittance-outcome
disposition	0..1	string
related	0..*	BackboneElement
.claim	0..1	Reference(Claim)
.relationship	0..1	CodeableConcept		x:related-claim-relationship
.reference	0..1	Identifier
prescription	0..1	Reference(MedicationRequest|VisionPrescription)
originalPrescription	0..1	Reference(MedicationRequest)
payee	0..1	BackboneElement
.type	0..1	CodeableConcept		x:payeetype
.resourceType	0..1	CodeableConcept		r:resource-type-link
.party	0..1	Reference(Practitioner|Organization|Patient|RelatedPerson)
information	0..*	BackboneElement
.sequence	1..1	positiveInt
.category	1..1	CodeableConcept		x:claim-informationcategory
.code	0..1	CodeableConcept		x:claim-exception
.timing[x]	0..1	date,Period
.value[x]	0..1	string,Quantity,Attachment,Reference(Resource)
.reason	0..1	Coding		x:missing-tooth-reason
careTeam	0..*	BackboneElement
.sequence	1..1	positiveInt
.provider	1..1	Reference(Practitioner|Organization)
.responsible	0..1	boolean
.role	0..1	CodeableConcept		x:claim-careteamrole
.qualification	0..1	CodeableConcept		x:provider-qualification
diagnosis	0..*	BackboneElement
.sequence	1..1	positiveInt
.diagnosis[x]	1..1	CodeableConcept,Reference(Condition)		x:icd-10
.type	0..*	CodeableConcept		x:ex-diagnosistype
.packageCode	0..1	CodeableConcept		x:ex-diagnosisrelatedgroup
procedure	0..*	BackboneElement
.sequence	1..1	positiveInt
.date	0..1	dateTime
.procedure[x]	1..1	CodeableConcept,Reference(Procedure)		x:icd-10-procedures
precedence	0..1	positiveInt
insurance	0..1	BackboneElement
.coverage	0..1	Reference(Coverage)
.preAuthRef	0..*	string
accident	0..1	BackboneElement
.date	0..1	date
.type	0..1	CodeableConcept		r:v3-ActIncidentCode
.location[x]	0..1	Address,Reference(Location)
employmentImpacted	0..1	Period
hospitalization	0..1	Period
item	0..*	BackboneElement
.sequence	1..1	positiveInt
.careTeamLinkId	0..*	positiveInt
.diagnosisLinkId	0..*	positiveInt
.procedureLinkId	0..*	positiveInt
.informationLinkId	0..*	positiveInt
.revenue	0..1	CodeableConcept		x:ex-revenue-center
.category	0..1	CodeableConcept		x:benefit-subcategory
.service	0..1	CodeableConcept		x:service-uscls
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
..type	1..1	CodeableConcept		r:v3-ActInvoiceGroupCode
..revenue	0..1	CodeableConcept		x:ex-revenue-center
..category	0..1	CodeableConcept		x:benefit-subcategory
..service	0..1	CodeableConcept		x:service-uscls
..modifier	0..*	CodeableConcept		x:claim-modifiers
..programCode	0..*	CodeableConcept		x:ex-program-code
..quantity	0..1	Quantity{SimpleQuantity}
..unitPrice	0..1	Money
..factor	0..1	decimal
..net	0..1	Money
..udi	0..*	Reference(Device)
..noteNumber	0..*	positiveInt
..adjudication	0..*	#ExplanationOfBenefit.item.adjudication
..subDetail	0..*	BackboneElement
...sequence	1..1	positiveInt
...type	1..1	CodeableConcept		r:v3-ActInvoiceGroupCode
...revenue	0..1	CodeableConcept		x:ex-revenue-center
...category	0..1	CodeableConcept		x:benefit-subcategory
...service	0..1	CodeableConcept		x:service-uscls
...modifier	0..*	CodeableConcept		x:claim-modifiers
...programCode	0..*	CodeableConcept		x:ex-program-code
...quantity	0..1	Quantity{SimpleQuantity}
...unitPrice	0..1	Money
...factor	0..1	decimal
...net	0..1	Money
...udi	0..*	Reference(Device)
...noteNumber	0..*	positiveInt
...adjudication	0..*	#ExplanationOfBenefit.item.adjudication
addItem	0..*	BackboneElement
.sequenceLinkId	0..*	positiveInt
.revenue	0..1	CodeableConcept		x:ex-revenue-center
.category	0..1	CodeableConcept		x:benefit-subcategory
.service	0..1	CodeableConcept		x:service-uscls
.modifier	0..*	CodeableConcept		x:claim-modifiers
.fee	0..1	Money
.noteNumber	0..*	positiveInt
.adjudication	0..*	#ExplanationOfBenefit.item.adjudication
.detail	0..*	BackboneElement
..revenue	0..1	CodeableConcept		x:ex-revenue-center
..category	0..1	CodeableConcept		x:benefit-subcategory
..service	0..1	CodeableConcept		x:service-uscls
..modifier	0..*	CodeableConcept		x:claim-modifiers
..fee	0..1	Money
..noteNumber	0..*	positiveInt
..adjudication	0..*	#ExplanationOfBenefit.item.adjudication
totalCost	0..1	Money
unallocDeductable	0..1	Money
totalBenefit	0..1	Money
payment	0..1	BackboneElement
.type	0..1	CodeableConcept		x:ex-paymenttype
.adjustment	0..1	Money
.adjustmentReason	0..1	CodeableConcept		x:payment-adjustment-reason
.date	0..1	date
.amount	0..1	Money
.identifier	0..1	Identifier
form	0..1	CodeableConcept		x:forms
processNote	0..*	BackboneElement
.number	0..1	positiveInt
.type	0..1	CodeableConcept		r:note-type
.text	0..1	string
.language	0..1	CodeableConcept		e:languages^all-languages
benefitBalance	0..*	BackboneElement
.category	1..1	CodeableConcept		x:benefit-category
.subCategory	0..1	CodeableConcept		x:benefit-subcategory
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
=Extension	complex	Element
?ext-1	e	extension.exists() != value.exists()
url	1..1	uri	A
value[x]	0..1	base64Binary,boolean,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,Meta
=FamilyMemberHistory	resource	DomainResource
?fhs-2	e	age.exists() or estimatedAge.empty()
?fhs-3	e	notDone or notDoneReason.exists().not()
?fhs-1	e	age.empty() or born.empty()
identifier	0..*	Identifier	S
definition	0..*	Reference(PlanDefinition|Questionnaire)	S
status	1..1	code	SM	r:history-status
notDone	0..1	boolean	SM
notDoneReason	0..1	CodeableConcept	S	x:history-not-done-reason
patient	1..1	Reference(Patient)	S
date	0..1	dateTime	S
name	0..1	string	S
relationship	1..1	CodeableConcept	S	x:v3-FamilyMember
gender	0..1	code	S	r:administrative-gender
born[x]	0..1	Period,date,string
age[x]	0..1	Age,Range,string	S
estimatedAge	0..1	boolean	SM
deceased[x]	0..1	boolean,Age,Range,date,string	S
reasonCode	0..*	CodeableConcept	S	x:clinical-findings
reasonReference	0..*	Reference(Condition|Observation|AllergyIntolerance|QuestionnaireResponse)	S
note	0..*	Annotation
condition	0..*	BackboneElement
.code	1..1	CodeableConcept		x:condition-code
.outcome	0..1	CodeableConcept		x:condition-outcome
.onset[x]	0..1	Age,Range,Period,string
.note	0..*	Annotation
=Flag	resource	DomainResource
identifier	0..*	Identifier	S
status	1..1	code	SM	r:flag-status
category	0..1	CodeableConcept	S	x:flag-category
code	1..1	CodeableConcept	S	x:flag-code
subject	1..1	Reference(Patient|Location|Group|Organization|Practitioner|PlanDefinition|Medication|Procedure)	S
period	0..1	Period	S
encounter	0..1	Reference(Encounter)	S
author	0..1	Reference(Device|Organization|Patient|Practitioner)	S
=Goal	resource	DomainResource
identifier	0..*	Identifier
status	1..1	code	SM	r:goal-status
category	0..*	CodeableConcept	S	x:goal-category
priority	0..1	CodeableConcept	S	p:goal-priority
description	1..1	CodeableConcept	S	x:clinical-findings
subject	0..1	Reference(Patient|Group|Organization)	S
start[x]	0..1	date,CodeableConcept	S	x:goal-start-event
target	0..1	BackboneElement
?gol-1	e	(detail.exists() and measure.exists()) or detail.exists().not()
.measure	0..1	CodeableConcept	S	x:observation-codes
.detail[x]	0..1	Quantity,Range,CodeableConcept	S
.due[x]	0..1	date,Duration	S
statusDate	0..1	date	S
statusReason	0..1	string
expressedBy	0..1	Reference(Patient|Practitioner|RelatedPerson)	S
addresses	0..*	Reference(Condition|Observation|MedicationStatement|NutritionOrder|ProcedureRequest|RiskAssessment)
note	0..*	Annotation
outcomeCode	0..*	CodeableConcept		x:clinical-findings
outcomeReference	0..*	Reference(Observation)
=GraphDefinition	resource	DomainResource
url	0..1	uri	S
version	0..1	string	S
name	1..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
start	1..1	code		r:resource-types
profile	0..1	uri
link	0..*	BackboneElement
.path	1..1	string
.sliceName	0..1	string
.min	0..1	integer
.max	0..1	string
.description	0..1	string
.target	1..*	BackboneElement
..type	1..1	code		r:resource-types
..profile	0..1	uri
..compartment	0..*	BackboneElement
...code	1..1	code		r:compartment-type
...rule	1..1	code		r:graph-compartment-rule
...expression	0..1	string
...description	0..1	string
..link	0..*	#GraphDefinition.link
=Group	resource	DomainResource
?grp-1	e	member.empty() or (actual = true)
identifier	0..*	Identifier	S
active	0..1	boolean	S
type	1..1	code	S	r:group-type
actual	1..1	boolean	S
code	0..1	CodeableConcept	S
name	0..1	string	S
quantity	0..1	unsignedInt	S
characteristic	0..*	BackboneElement
.code	1..1	CodeableConcept
.value[x]	1..1	CodeableConcept,boolean,Quantity,Range
.exclude	1..1	boolean	M
.period	0..1	Period
member	0..*	BackboneElement
.entity	1..1	Reference(Patient|Practitioner|Device|Medication|Substance)
.period	0..1	Period
.inactive	0..1	boolean
=GuidanceResponse	resource	DomainResource
requestId	0..1	id	S
identifier	0..1	Identifier	S
module	1..1	Reference(ServiceDefinition)	S
status	1..1	code	SM	r:guidance-response-status
subject	0..1	Reference(Patient|Group)
context	0..1	Reference(Encounter|EpisodeOfCare)
occurrenceDateTime	0..1	dateTime
performer	0..1	Reference(Device)
reason[x]	0..1	CodeableConcept,Reference(Resource)
note	0..*	Annotation
evaluationMessage	0..*	Reference(OperationOutcome)
outputParameters	0..1	Reference(Parameters)
result	0..1	Reference(CarePlan|RequestGroup)
dataRequirement	0..*	DataRequirement
=HealthcareService	resource	DomainResource
identifier	0..*	Identifier	S
active	0..1	boolean	SM
providedBy	0..1	Reference(Organization)	S
category	0..1	CodeableConcept	S	x:service-category
type	0..*	CodeableConcept	S	x:service-type
specialty	0..*	CodeableConcept	S	p:c80-practice-codes
location	0..*	Reference(Location)	S
name	0..1	string	S
comment	0..1	string	S
extraDetails	0..1	string
photo	0..1	Attachment	S
telecom	0..*	ContactPoint
coverageArea	0..*	Reference(Location)
serviceProvisionCode	0..*	CodeableConcept		x:service-provision-conditions
eligibility	0..1	CodeableConcept
eligibilityNote	0..1	string
programName	0..*	string
characteristic	0..*	CodeableConcept
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
=ImagingManifest	resource	DomainResource
identifier	0..1	Identifier	S
patient	1..1	Reference(Patient)	S
authoringTime	0..1	dateTime	S
author	0..1	Reference(Practitioner|Device|Organization|Patient|RelatedPerson)	S
description	0..1	string	S
study	1..*	BackboneElement	S
.uid	1..1	oid	S
.imagingStudy	0..1	Reference(ImagingStudy)	S
.endpoint	0..*	Reference(Endpoint)	S
.series	1..*	BackboneElement	S
..uid	1..1	oid	S
..endpoint	0..*	Reference(Endpoint)	S
..instance	1..*	BackboneElement	S
...sopClass	1..1	oid	S
...uid	1..1	oid	S
=ImagingStudy	resource	DomainResource
uid	1..1	oid	S
accession	0..1	Identifier	S
identifier	0..*	Identifier	S
availability	0..1	code	S	r:instance-availability
modalityList	0..*	Coding	S	e:dicom-cid29
patient	1..1	Reference(Patient)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
started	0..1	dateTime	S
basedOn	0..*	Reference(ReferralRequest|CarePlan|ProcedureRequest)	S
referrer	0..1	Reference(Practitioner)	S
interpreter	0..*	Reference(Practitioner)	S
endpoint	0..*	Reference(Endpoint)	S
numberOfSeries	0..1	unsignedInt	S
numberOfInstances	0..1	unsignedInt	S
procedureReference	0..*	Reference(Procedure)	S
procedureCode	0..*	CodeableConcept	S	x:procedure-code
reason	0..1	CodeableConcept	S	x:procedure-reason
description	0..1	string	S
series	0..*	BackboneElement	S
.uid	1..1	oid	S
.number	0..1	unsignedInt	S
.modality	1..1	Coding	S	e:dicom-cid29
.description	0..1	string	S
.numberOfInstances	0..1	unsignedInt	S
.availability	0..1	code	S	r:instance-availability
.endpoint	0..*	Reference(Endpoint)	S
.bodySite	0..1	Coding	S	x:body-site
.laterality	0..1	Coding	S	x:bodysite-laterality
.started	0..1	dateTime	S
.performer	0..*	Reference(Practitioner)	S
.instance	0..*	BackboneElement
..uid	1..1	oid
..number	0..1	unsignedInt
..sopClass	1..1	oid
..title	0..1	string
=Immunization	resource	DomainResource
?imm-2	e	(notGiven = true) or explanation.reasonNotGiven.empty()
?imm-1	e	(notGiven = true).not() or (reaction.empty() and explanation.reason.empty())
identifier	0..*	Identifier
status	1..1	code	SM	r:immunization-status
notGiven	1..1	boolean	SM
vaccineCode	1..1	CodeableConcept		x:vaccine-code
patient	1..1	Reference(Patient)
encounter	0..1	Reference(Encounter)
date	0..1	dateTime
primarySource	1..1	boolean
reportOrigin	0..1	CodeableConcept		x:immunization-origin
location	0..1	Reference(Location)
manufacturer	0..1	Reference(Organization)
lotNumber	0..1	string
expirationDate	0..1	date
site	0..1	CodeableConcept		x:immunization-site
route	0..1	CodeableConcept		x:immunization-route
doseQuantity	0..1	Quantity{SimpleQuantity}
practitioner	0..*	BackboneElement	S
.role	0..1	CodeableConcept	S	e:immunization-role
.actor	1..1	Reference(Practitioner)	S
note	0..*	Annotation	S
explanation	0..1	BackboneElement
.reason	0..*	CodeableConcept		x:immunization-reason
.reasonNotGiven	0..*	CodeableConcept		x:no-immunization-reason
reaction	0..*	BackboneElement
.date	0..1	dateTime
.detail	0..1	Reference(Observation)
.reported	0..1	boolean
vaccinationProtocol	0..*	BackboneElement
.doseSequence	0..1	positiveInt
.description	0..1	string
.authority	0..1	Reference(Organization)
.series	0..1	string
.seriesDoses	0..1	positiveInt
.targetDisease	1..*	CodeableConcept		x:vaccination-protocol-dose-target
.doseStatus	1..1	CodeableConcept		x:vaccination-protocol-dose-status
.doseStatusReason	0..1	CodeableConcept		x:vaccination-protocol-dose-status-reason
=ImmunizationRecommendation	resource	DomainResource
identifier	0..*	Identifier	S
patient	1..1	Reference(Patient)	S
recommendation	1..*	BackboneElement	S
?imr-1	e	vaccineCode.exists() or targetDisease.exists()
.date	1..1	dateTime	S
.vaccineCode	0..1	CodeableConcept	S	x:vaccine-code
.targetDisease	0..1	CodeableConcept	S	x:immunization-recommendation-target-disease
.doseNumber	0..1	positiveInt	S
.forecastStatus	1..1	CodeableConcept	S	x:immunization-recommendation-status
.dateCriterion	0..*	BackboneElement
..code	1..1	CodeableConcept		x:immunization-recommendation-date-criterion
..value	1..1	dateTime
.protocol	0..1	BackboneElement
..doseSequence	0..1	positiveInt
..description	0..1	string
..authority	0..1	Reference(Organization)
..series	0..1	string
.supportingImmunization	0..*	Reference(Immunization)
.supportingPatientInformation	0..*	Reference(Observation|AllergyIntolerance)
=ImplementationGuide	resource	DomainResource
url	1..1	uri	S
version	0..1	string	S
name	1..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
copyright	0..1	markdown
fhirVersion	0..1	id	S
dependency	0..*	BackboneElement	S
.type	1..1	code	S	r:guide-dependency-type
.uri	1..1	uri	S
package	0..*	BackboneElement	S
.name	1..1	string	S
.description	0..1	string
.resource	1..*	BackboneElement	S
..example	1..1	boolean	S
..name	0..1	string	S
..description	0..1	string
..acronym	0..1	string
..source[x]	1..1	uri,Reference(Resource)	S
..exampleFor	0..1	Reference(StructureDefinition)
global	0..*	BackboneElement	S
.type	1..1	code	S	r:resource-types
.profile	1..1	Reference(StructureDefinition)	S
binary	0..*	uri
page	0..1	BackboneElement	S
.source	1..1	uri	S
.title	1..1	string	S
.kind	1..1	code	S	r:guide-page-kind
.type	0..*	code		r:resource-types
.package	0..*	string
.format	0..1	code		r:http://www.rfc-editor.org/bcp/bcp13.txt
.page	0..*	#ImplementationGuide.page
=Library	resource	DomainResource
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
type	1..1	CodeableConcept	S	e:library-type
date	0..1	dateTime	S
publisher	0..1	string	S
description	0..1	markdown	S
purpose	0..1	markdown
usage	0..1	string
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
topic	0..*	CodeableConcept		x:definition-topic
contributor	0..*	Contributor
contact	0..*	ContactDetail	S
copyright	0..1	markdown
relatedArtifact	0..*	RelatedArtifact
parameter	0..*	ParameterDefinition
dataRequirement	0..*	DataRequirement
content	0..*	Attachment
=Linkage	resource	DomainResource
?lnk-1	e	item.count()>1
active	0..1	boolean	S
author	0..1	Reference(Practitioner|Organization)	S
item	1..*	BackboneElement	S
.type	1..1	code	S	r:linkage-type
.resource	1..1	Reference	S
=List	resource	DomainResource
?lst-2	e	mode = 'changes' or entry.deleted.empty()
?lst-1	e	emptyReason.empty() or entry.empty()
identifier	0..*	Identifier
status	1..1	code	SM	r:list-status
mode	1..1	code	SM	r:list-mode
title	0..1	string	S
code	0..1	CodeableConcept	S	x:list-example-codes
subject	0..1	Reference(Patient|Group|Device|Location)	S
encounter	0..1	Reference(Encounter)
date	0..1	dateTime	S
source	0..1	Reference(Practitioner|Patient|Device)	S
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
operationalStatus	0..1	Coding	S	p:v2-0116
name	0..1	string	S
alias	0..*	string
description	0..1	string	S
mode	0..1	code	SM	r:location-mode
type	0..1	CodeableConcept	S	e:v3-ServiceDeliveryLocationRoleType
telecom	0..*	ContactPoint
address	0..1	Address
physicalType	0..1	CodeableConcept	S	x:location-physical-type
position	0..1	BackboneElement
.longitude	1..1	decimal
.latitude	1..1	decimal
.altitude	0..1	decimal
managingOrganization	0..1	Reference(Organization)	S
partOf	0..1	Reference(Location)
endpoint	0..*	Reference(Endpoint)
=Measure	resource	DomainResource
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
description	0..1	markdown	S
purpose	0..1	markdown
usage	0..1	string
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
topic	0..*	CodeableConcept		x:definition-topic
contributor	0..*	Contributor
contact	0..*	ContactDetail	S
copyright	0..1	markdown
relatedArtifact	0..*	RelatedArtifact
library	0..*	Reference(Library)
disclaimer	0..1	markdown	S
scoring	0..1	CodeableConcept	S	e:measure-scoring
compositeScoring	0..1	CodeableConcept	S	e:composite-measure-scoring
type	0..*	CodeableConcept	S	e:measure-type
riskAdjustment	0..1	string	S
rateAggregation	0..1	string	S
rationale	0..1	markdown	S
clinicalRecommendationStatement	0..1	markdown	S
improvementNotation	0..1	string	S
definition	0..*	markdown	S
guidance	0..1	markdown	S
set	0..1	string	S
group	0..*	BackboneElement
.identifier	1..1	Identifier
.name	0..1	string
.description	0..1	string
.population	0..*	BackboneElement
..identifier	0..1	Identifier
..code	0..1	CodeableConcept		e:measure-population
..name	0..1	string
..description	0..1	string
..criteria	1..1	string
.stratifier	0..*	BackboneElement
..identifier	0..1	Identifier
..criteria	0..1	string
..path	0..1	string
supplementalData	0..*	BackboneElement
.identifier	0..1	Identifier
.usage	0..*	CodeableConcept		e:measure-data-usage
.criteria	0..1	string
.path	0..1	string
=MeasureReport	resource	DomainResource
identifier	0..1	Identifier	S
status	1..1	code	SM	r:measure-report-status
type	1..1	code	S	r:measure-report-type
measure	1..1	Reference(Measure)	S
patient	0..1	Reference(Patient)	S
date	0..1	dateTime	S
reportingOrganization	0..1	Reference(Organization)	S
period	1..1	Period	S
group	0..*	BackboneElement
.identifier	1..1	Identifier
.population	0..*	BackboneElement
..identifier	0..1	Identifier	S
..code	0..1	CodeableConcept	S	e:measure-population
..count	0..1	integer
..patients	0..1	Reference(List)
.measureScore	0..1	decimal	S
.stratifier	0..*	BackboneElement
..identifier	0..1	Identifier
..stratum	0..*	BackboneElement
...value	1..1	string
...population	0..*	BackboneElement
....identifier	0..1	Identifier	S
....code	0..1	CodeableConcept	S	e:measure-population
....count	0..1	integer
....patients	0..1	Reference(List)
...measureScore	0..1	decimal	S
evaluatedResources	0..1	Reference(Bundle)
=Media	resource	DomainResource
?mda-1	e	height.empty() or type != 'audio'
?mda-2	e	width.empty() or type != 'audio'
?mda-3	e	frames.empty() or type = 'photo'
?mda-4	e	duration.empty() or type != 'photo'
identifier	0..*	Identifier	S
basedOn	0..*	Reference(ProcedureRequest)	S
type	1..1	code	S	r:digital-media-type
subtype	0..1	CodeableConcept	S	x:digital-media-subtype
view	0..1	CodeableConcept	S	x:media-view
subject	0..1	Reference(Patient|Practitioner|Group|Device|Specimen)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
occurrence[x]	0..1	dateTime,Period	S
operator	0..1	Reference(Practitioner)	S
reasonCode	0..*	CodeableConcept	S	x:procedure-reason
bodySite	0..1	CodeableConcept	S	x:body-site
device	0..1	Reference(Device|DeviceMetric)	S
height	0..1	positiveInt	S
width	0..1	positiveInt	S
frames	0..1	positiveInt	S
duration	0..1	unsignedInt	S
content	1..1	Attachment
note	0..*	Annotation
=Medication	resource	DomainResource
code	0..1	CodeableConcept	S	x:medication-codes
status	0..1	code	S	r:medication-status
isBrand	0..1	boolean	S
isOverTheCounter	0..1	boolean	S
manufacturer	0..1	Reference(Organization)	S
form	0..1	CodeableConcept		x:medication-form-codes
ingredient	0..*	BackboneElement
.item[x]	1..1	CodeableConcept,Reference(Substance|Medication)
.isActive	0..1	boolean
.amount	0..1	Ratio
package	0..1	BackboneElement
.container	0..1	CodeableConcept		x:medication-package-form
.content	0..*	BackboneElement
..item[x]	1..1	CodeableConcept,Reference(Medication)
..amount	0..1	Quantity{SimpleQuantity}
.batch	0..*	BackboneElement
..lotNumber	0..1	string
..expirationDate	0..1	dateTime
image	0..*	Attachment
=MedicationAdministration	resource	DomainResource
?mad-2	e	reasonNotGiven.empty() or notGiven = true
?mad-3	e	reasonCode.empty() or notGiven.empty() or notGiven = 'false'
identifier	0..*	Identifier
definition	0..*	Reference(PlanDefinition|ActivityDefinition)	S
partOf	0..*	Reference(MedicationAdministration|Procedure)	S
status	1..1	code	SM	r:medication-admin-status
category	0..1	CodeableConcept		p:medication-admin-category
medication[x]	1..1	CodeableConcept,Reference(Medication)	S	x:medication-codes
subject	1..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)
supportingInformation	0..*	Reference(Resource)
effective[x]	1..1	dateTime,Period	S
performer	0..*	BackboneElement	S
.actor	1..1	Reference(Practitioner|Patient|RelatedPerson|Device)	S
.onBehalfOf	0..1	Reference(Organization)
notGiven	0..1	boolean	SM
reasonNotGiven	0..*	CodeableConcept		x:reason-medication-not-given-codes
reasonCode	0..*	CodeableConcept		x:reason-medication-given-codes
reasonReference	0..*	Reference(Condition|Observation)
prescription	0..1	Reference(MedicationRequest)
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
status	0..1	code	SM	r:medication-dispense-status
category	0..1	CodeableConcept		p:medication-dispense-category
medication[x]	1..1	CodeableConcept,Reference(Medication)	S	x:medication-codes
subject	0..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)
supportingInformation	0..*	Reference(Resource)
performer	0..*	BackboneElement
.actor	1..1	Reference(Practitioner|Organization|Patient|Device|RelatedPerson)
.onBehalfOf	0..1	Reference(Organization)
authorizingPrescription	0..*	Reference(MedicationRequest)
type	0..1	CodeableConcept		x:v3-ActPharmacySupplyType
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
.type	0..1	CodeableConcept		x:v3-ActSubstanceAdminSubstitutionCode
.reason	0..*	CodeableConcept		x:v3-SubstanceAdminSubstitutionReason
.responsibleParty	0..*	Reference(Practitioner)
detectedIssue	0..*	Reference(DetectedIssue)
notDone	0..1	boolean
notDoneReason[x]	0..1	CodeableConcept,Reference(DetectedIssue)
eventHistory	0..*	Reference(Provenance)
=MedicationRequest	resource	DomainResource
identifier	0..*	Identifier
definition	0..*	Reference(ActivityDefinition|PlanDefinition)	S
basedOn	0..*	Reference(CarePlan|MedicationRequest|ProcedureRequest|ReferralRequest)	S
groupIdentifier	0..1	Identifier	S
status	0..1	code	SM	r:medication-request-status
intent	1..1	code	SM	r:medication-request-intent
category	0..1	CodeableConcept		p:medication-request-category
priority	0..1	code	S	r:medication-request-priority
medication[x]	1..1	CodeableConcept,Reference(Medication)	S	x:medication-codes
subject	1..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)
supportingInformation	0..*	Reference(Resource)
authoredOn	0..1	dateTime	S
requester	0..1	BackboneElement	S
?mps-1	e	(agent.resolve().empty()) or (agent.resolve() is Device) or (agent.resolve() is Practitioner) or onBehalfOf.exists().not()
.agent	1..1	Reference(Practitioner|Organization|Patient|RelatedPerson|Device)	S
.onBehalfOf	0..1	Reference(Organization)	S
recorder	0..1	Reference(Practitioner)
reasonCode	0..*	CodeableConcept		x:condition-code
reasonReference	0..*	Reference(Condition|Observation)
note	0..*	Annotation
dosageInstruction	0..*	Dosage
dispenseRequest	0..1	BackboneElement
.validityPeriod	0..1	Period
.numberOfRepeatsAllowed	0..1	positiveInt
.quantity	0..1	Quantity{SimpleQuantity}
.expectedSupplyDuration	0..1	Duration
.performer	0..1	Reference(Organization)
substitution	0..1	BackboneElement
.allowed	1..1	boolean	M
.reason	0..1	CodeableConcept		x:v3-SubstanceAdminSubstitutionReason
priorPrescription	0..1	Reference(MedicationRequest)
detectedIssue	0..*	Reference(DetectedIssue)
eventHistory	0..*	Reference(Provenance)
=MedicationStatement	resource	DomainResource
?mst-1	e	reasonNotTaken.exists().not() or (taken = 'n')
identifier	0..*	Identifier	S
basedOn	0..*	Reference(MedicationRequest|CarePlan|ProcedureRequest|ReferralRequest)	S
partOf	0..*	Reference(MedicationAdministration|MedicationDispense|MedicationStatement|Procedure|Observation)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
status	1..1	code	SM	r:medication-statement-status
category	0..1	CodeableConcept	S	p:medication-statement-category
medication[x]	1..1	CodeableConcept,Reference(Medication)	S	x:medication-codes
effective[x]	0..1	dateTime,Period	S
dateAsserted	0..1	dateTime	S
informationSource	0..1	Reference(Patient|Practitioner|RelatedPerson|Organization)
subject	1..1	Reference(Patient|Group)	S
derivedFrom	0..*	Reference(Resource)
taken	1..1	code	SM	r:medication-statement-taken
reasonNotTaken	0..*	CodeableConcept		x:reason-medication-not-taken-codes
reasonCode	0..*	CodeableConcept		x:condition-code
reasonReference	0..*	Reference(Condition|Observation)
note	0..*	Annotation
dosage	0..*	Dosage
=MessageDefinition	resource	DomainResource
url	0..1	uri	S
identifier	0..1	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	1..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown	S
copyright	0..1	markdown
base	0..1	Reference(MessageDefinition)	S
parent	0..*	Reference(ActivityDefinition|PlanDefinition)	S
replaces	0..*	Reference(MessageDefinition)	S
event	1..1	Coding	S	x:message-events
category	0..1	code	S	r:message-significance-category
focus	0..*	BackboneElement	S
?md-1	e	max='*' or (max.toInteger() > 0)
.code	1..1	code	S	r:resource-types
.profile	0..1	Reference(StructureDefinition)
.min	0..1	unsignedInt
.max	0..1	string
responseRequired	0..1	boolean
allowedResponse	0..*	BackboneElement
.message	1..1	Reference(MessageDefinition)
.situation	0..1	markdown
=MessageHeader	resource	DomainResource
event	1..1	Coding	S	x:message-events
destination	0..*	BackboneElement	S
.name	0..1	string	S
.target	0..1	Reference(Device)	S
.endpoint	1..1	uri	S
receiver	0..1	Reference(Practitioner|Organization)	S
sender	0..1	Reference(Practitioner|Organization)	S
timestamp	1..1	instant	S
enterer	0..1	Reference(Practitioner)	S
author	0..1	Reference(Practitioner)	S
source	1..1	BackboneElement	S
.name	0..1	string	S
.software	0..1	string	S
.version	0..1	string	S
.contact	0..1	ContactPoint	S
.endpoint	1..1	uri	S
responsible	0..1	Reference(Practitioner|Organization)	S
reason	0..1	CodeableConcept	S	x:message-reason-encounter
response	0..1	BackboneElement	S
.identifier	1..1	id	S
.code	1..1	code	S	r:response-code
.details	0..1	Reference(OperationOutcome)	S
focus	0..*	Reference(Resource)	S
=Meta	complex	Element
versionId	0..1	id	S
lastUpdated	0..1	instant	S
profile	0..*	uri	S
security	0..*	Coding	S	e:security-labels
tag	0..*	Coding	S	x:common-tags
=Money	complex	Quantity
?mny-1	e	(code or value.empty()) and (system.empty() or system = 'urn:iso:std:iso:4217')
=NamingSystem	resource	DomainResource
?nsd-1	e	kind != 'root' or uniqueId.type = 'uuid'
?nsd-3	e	replacedBy.empty() or status = 'retired'
?nsd-2	e	uniqueId.where(preferred = true).select(type).isDistinct()
name	1..1	string	S
status	1..1	code	SM	r:publication-status
kind	1..1	code		r:namingsystem-type
date	1..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
responsible	0..1	string
type	0..1	CodeableConcept		e:identifier-type
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
usage	0..1	string
uniqueId	1..*	BackboneElement
.type	1..1	code		r:namingsystem-identifier-type
.value	1..1	string
.preferred	0..1	boolean
.comment	0..1	string
.period	0..1	Period
replacedBy	0..1	Reference(NamingSystem)
=Narrative	complex	Element
status	1..1	code		r:narrative-status
div	1..1	xhtml
?txt-1	e	htmlChecks()
?txt-2	e	htmlChecks()
=NutritionOrder	resource	DomainResource
?nor-1	w	oralDiet.exists() or supplement.exists() or enteralFormula.exists()
identifier	0..*	Identifier
status	0..1	code	SM	r:nutrition-request-status
patient	1..1	Reference(Patient)	S
encounter	0..1	Reference(Encounter)
dateTime	1..1	dateTime	S
orderer	0..1	Reference(Practitioner)	S
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
=Observation	resource	DomainResource
?obs-7	e	value.empty() or component.code.where( (coding.code = %resource.code.coding.code) and (coding.system = %resource.code.coding.system)).empty()
?obs-6	e	dataAbsentReason.empty() or value.empty()
identifier	0..*	Identifier	S
basedOn	0..*	Reference(CarePlan|DeviceRequest|ImmunizationRecommendation|MedicationRequest|NutritionOrder|ProcedureRequest|ReferralRequest)	S
status	1..1	code	SM	r:observation-status
category	0..*	CodeableConcept		p:observation-category
code	1..1	CodeableConcept	S	x:observation-codes
subject	0..1	Reference(Patient|Group|Device|Location)	S
context	0..1	Reference(Encounter|EpisodeOfCare)
effective[x]	0..1	dateTime,Period	S
issued	0..1	instant	S
performer	0..*	Reference(Practitioner|Organization|Patient|RelatedPerson)	S
value[x]	0..1	Quantity,CodeableConcept,string,boolean,Range,Ratio,SampledData,Attachment,time,dateTime,Period	S
dataAbsentReason	0..1	CodeableConcept		e:observation-valueabsentreason
interpretation	0..1	CodeableConcept		e:observation-interpretation
comment	0..1	string
bodySite	0..1	CodeableConcept		x:body-site
method	0..1	CodeableConcept		x:observation-methods
specimen	0..1	Reference(Specimen)
device	0..1	Reference(Device|DeviceMetric)
referenceRange	0..*	BackboneElement
?obs-3	e	low.exists() or high.exists() or text.exists()
.low	0..1	Quantity{SimpleQuantity}
.high	0..1	Quantity{SimpleQuantity}
.type	0..1	CodeableConcept		e:referencerange-meaning
.appliesTo	0..*	CodeableConcept		x:referencerange-appliesto
.age	0..1	Range
.text	0..1	string
related	0..*	BackboneElement	S
.type	0..1	code		r:observation-relationshiptypes
.target	1..1	Reference(Observation|QuestionnaireResponse|Sequence)
component	0..*	BackboneElement	S
.code	1..1	CodeableConcept	S	x:observation-codes
.value[x]	0..1	Quantity,CodeableConcept,string,Range,Ratio,SampledData,Attachment,time,dateTime,Period	S
.dataAbsentReason	0..1	CodeableConcept		e:observation-valueabsentreason
.interpretation	0..1	CodeableConcept		e:observation-interpretation
.referenceRange	0..*	#Observation.referenceRange
=OperationDefinition	resource	DomainResource
url	0..1	uri	S
version	0..1	string	S
name	1..1	string	S
status	1..1	code	SM	r:publication-status
kind	1..1	code		r:operation-kind
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
idempotent	0..1	boolean	S
code	1..1	code	S
comment	0..1	string
base	0..1	Reference(OperationDefinition)	S
resource	0..*	code	S	r:resource-types
system	1..1	boolean	S
type	1..1	boolean	S
instance	1..1	boolean	S
parameter	0..*	BackboneElement
?opd-1	e	type.exists() or part.exists()
?opd-2	e	searchType implies type = 'string'
.name	1..1	code
.use	1..1	code		r:operation-parameter-use
.min	1..1	integer
.max	1..1	string
.documentation	0..1	string
.type	0..1	code		r:all-types
.searchType	0..1	code		r:search-param-type
.profile	0..1	Reference(StructureDefinition)
.binding	0..1	BackboneElement
..strength	1..1	code		r:binding-strength
..valueSet[x]	1..1	uri,Reference(ValueSet)
.part	0..*	#OperationDefinition.parameter
overload	0..*	BackboneElement
.parameterName	0..*	string
.comment	0..1	string
=OperationOutcome	resource	DomainResource
issue	1..*	BackboneElement	S
.severity	1..1	code	SM	r:issue-severity
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
=ParameterDefinition	complex	Element
name	0..1	code	S
use	1..1	code	S	r:operation-parameter-use
min	0..1	integer	S
max	0..1	string	S
documentation	0..1	string	S
type	1..1	code	S	r:all-types
profile	0..1	Reference(StructureDefinition)	S
=Parameters	resource	Resource
parameter	0..*	BackboneElement	S
?inv-1	e	(part.exists() and value.empty() and resource.empty()) or (part.empty() and (value.exists() xor resource.exists()))
.name	1..1	string	S
.value[x]	0..1	base64Binary,boolean,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,Meta	S
.resource	0..1	Resource	S
.part	0..*	#Parameters.parameter	S
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
.relationship	0..*	CodeableConcept		e:v2-0131
.name	0..1	HumanName
.telecom	0..*	ContactPoint
.address	0..1	Address
.gender	0..1	code		r:administrative-gender
.organization	0..1	Reference(Organization)
.period	0..1	Period
animal	0..1	BackboneElement	SM
.species	1..1	CodeableConcept	S	x:animal-species
.breed	0..1	CodeableConcept	S	x:animal-breeds
.genderStatus	0..1	CodeableConcept	S	x:animal-genderstatus
communication	0..*	BackboneElement
.language	1..1	CodeableConcept		e:languages^all-languages
.preferred	0..1	boolean
generalPractitioner	0..*	Reference(Organization|Practitioner)
managingOrganization	0..1	Reference(Organization)	S
link	0..*	BackboneElement	SM
.other	1..1	Reference(Patient|RelatedPerson)	S
.type	1..1	code	S	r:link-type
=PaymentNotice	resource	DomainResource
identifier	0..*	Identifier
status	0..1	code	SM	r:fm-status
request	0..1	Reference(Resource)
response	0..1	Reference(Resource)
statusDate	0..1	date
created	0..1	dateTime
target	0..1	Reference(Organization)
provider	0..1	Reference(Practitioner)
organization	0..1	Reference(Organization)
paymentStatus	0..1	CodeableConcept		x:payment-status
=PaymentReconciliation	resource	DomainResource
identifier	0..*	Identifier
status	0..1	code	SM	r:fm-status
period	0..1	Period
created	0..1	dateTime
organization	0..1	Reference(Organization)
request	0..1	Reference(ProcessRequest)
outcome	0..1	CodeableConcept		r:remittance-outcome
disposition	0..1	string
requestProvider	0..1	Reference(Practitioner)
requestOrganization	0..1	Reference(Organization)
detail	0..*	BackboneElement
.type	1..1	CodeableConcept		x:payment-type
.request	0..1	Reference(Resource)
.response	0..1	Reference(Resource)
.submitter	0..1	Reference(Organization)
.payee	0..1	Reference(Organization)
.date	0..1	date
.amount	0..1	Money
form	0..1	CodeableConcept		x:forms
total	0..1	Money
processNote	0..*	BackboneElement
.type	0..1	CodeableConcept		r:note-type
.text	0..1	string
=Period	complex	Element
?per-1	e	start.empty() or end.empty() or (start <= end)
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
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
type	0..1	CodeableConcept	S	e:plan-definition-type
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
description	0..1	markdown	S
purpose	0..1	markdown
usage	0..1	string
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
topic	0..*	CodeableConcept		x:definition-topic
contributor	0..*	Contributor
contact	0..*	ContactDetail	S
copyright	0..1	markdown
relatedArtifact	0..*	RelatedArtifact
library	0..*	Reference(Library)
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
.label	0..1	string
.title	0..1	string
.description	0..1	string
.textEquivalent	0..1	string
.code	0..*	CodeableConcept
.reason	0..*	CodeableConcept
.documentation	0..*	RelatedArtifact
.goalId	0..*	id
.triggerDefinition	0..*	TriggerDefinition
.condition	0..*	BackboneElement
..kind	1..1	code		r:action-condition-kind
..description	0..1	string
..language	0..1	string
..expression	0..1	string
.input	0..*	DataRequirement
.output	0..*	DataRequirement
.relatedAction	0..*	BackboneElement
..actionId	1..1	id
..relationship	1..1	code		r:action-relationship-type
..offset[x]	0..1	Duration,Range
.timing[x]	0..1	dateTime,Period,Duration,Range,Timing
.participant	0..*	BackboneElement
..type	1..1	code		r:action-participant-type
..role	0..1	CodeableConcept		x:action-participant-role
.type	0..1	Coding		r:action-type
.groupingBehavior	0..1	code		r:action-grouping-behavior
.selectionBehavior	0..1	code		r:action-selection-behavior
.requiredBehavior	0..1	code		r:action-required-behavior
.precheckBehavior	0..1	code		r:action-precheck-behavior
.cardinalityBehavior	0..1	code		r:action-cardinality-behavior
.definition	0..1	Reference(ActivityDefinition|PlanDefinition)
.transform	0..1	Reference(StructureMap)
.dynamicValue	0..*	BackboneElement
..description	0..1	string
..path	0..1	string
..language	0..1	string
..expression	0..1	string
.action	0..*	#PlanDefinition.action
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
.code	1..1	CodeableConcept		x:v2-2.7-0360
.period	0..1	Period
.issuer	0..1	Reference(Organization)
communication	0..*	CodeableConcept		e:languages^all-languages
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
?pro-1	e	notDoneReason.empty() or notDone = true
identifier	0..*	Identifier	S
definition	0..*	Reference(PlanDefinition|ActivityDefinition|HealthcareService)	S
basedOn	0..*	Reference(CarePlan|ProcedureRequest|ReferralRequest)	S
partOf	0..*	Reference(Procedure|Observation|MedicationAdministration)	S
status	1..1	code	SM	r:event-status
notDone	0..1	boolean	SM
notDoneReason	0..1	CodeableConcept	S	x:procedure-not-performed-reason
category	0..1	CodeableConcept	S	x:procedure-category
code	0..1	CodeableConcept	S	x:procedure-code
subject	1..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
performed[x]	0..1	dateTime,Period	S
performer	0..*	BackboneElement	S
.role	0..1	CodeableConcept	S	x:performer-role
.actor	1..1	Reference(Practitioner|Organization|Patient|RelatedPerson|Device)	S
.onBehalfOf	0..1	Reference(Organization)
location	0..1	Reference(Location)	S
reasonCode	0..*	CodeableConcept	S	x:procedure-reason
reasonReference	0..*	Reference(Condition|Observation)	S
bodySite	0..*	CodeableConcept	S	x:body-site
outcome	0..1	CodeableConcept	S	x:procedure-outcome
report	0..*	Reference(DiagnosticReport)
complication	0..*	CodeableConcept		x:condition-code
complicationDetail	0..*	Reference(Condition)
followUp	0..*	CodeableConcept		x:procedure-followup
note	0..*	Annotation
focalDevice	0..*	BackboneElement
.action	0..1	CodeableConcept		p:device-action
.manipulated	1..1	Reference(Device)
usedReference	0..*	Reference(Device|Medication|Substance)
usedCode	0..*	CodeableConcept		x:device-kind
=ProcedureRequest	resource	DomainResource
identifier	0..*	Identifier	S
definition	0..*	Reference(ActivityDefinition|PlanDefinition)	S
basedOn	0..*	Reference(Resource)	S
replaces	0..*	Reference(Resource)	S
requisition	0..1	Identifier	S
status	1..1	code	SM	r:request-status
intent	1..1	code	SM	r:request-intent
priority	0..1	code	S	r:request-priority
doNotPerform	0..1	boolean	SM
category	0..*	CodeableConcept	S	x:procedure-category
code	1..1	CodeableConcept	S	x:procedure-code
subject	1..1	Reference(Patient|Group|Location|Device)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
occurrence[x]	0..1	dateTime,Period,Timing	S
asNeeded[x]	0..1	boolean,CodeableConcept	S	x:medication-as-needed-reason
authoredOn	0..1	dateTime	S
requester	0..1	BackboneElement	S
.agent	1..1	Reference(Device|Practitioner|Organization)	S
.onBehalfOf	0..1	Reference(Organization)	S
performerType	0..1	CodeableConcept	S	x:participant-role
performer	0..1	Reference(Practitioner|Organization|Patient|Device|RelatedPerson|HealthcareService)	S
reasonCode	0..*	CodeableConcept	S	x:procedure-reason
reasonReference	0..*	Reference(Condition|Observation)	S
supportingInfo	0..*	Reference(Resource)
specimen	0..*	Reference(Specimen)	S
bodySite	0..*	CodeableConcept	S	x:body-site
note	0..*	Annotation
relevantHistory	0..*	Reference(Provenance)
=ProcessRequest	resource	DomainResource
identifier	0..*	Identifier
status	0..1	code	SM	r:fm-status
action	0..1	code		r:actionlist
target	0..1	Reference(Organization)
created	0..1	dateTime
provider	0..1	Reference(Practitioner)
organization	0..1	Reference(Organization)
request	0..1	Reference(Resource)
response	0..1	Reference(Resource)
nullify	0..1	boolean
reference	0..1	string
item	0..*	BackboneElement
.sequenceLinkId	1..1	integer
include	0..*	string
exclude	0..*	string
period	0..1	Period
=ProcessResponse	resource	DomainResource
identifier	0..*	Identifier
status	0..1	code	SM	r:fm-status
created	0..1	dateTime
organization	0..1	Reference(Organization)
request	0..1	Reference(Resource)
outcome	0..1	CodeableConcept		x:process-outcome
disposition	0..1	string
requestProvider	0..1	Reference(Practitioner)
requestOrganization	0..1	Reference(Organization)
form	0..1	CodeableConcept		x:forms
processNote	0..*	BackboneElement
.type	0..1	CodeableConcept		r:note-type
.text	0..1	string
error	0..*	CodeableConcept		x:adjudication-error
communicationRequest	0..*	Reference(CommunicationRequest)
=Provenance	resource	DomainResource
target	1..*	Reference(Resource)	S
period	0..1	Period
recorded	1..1	instant	S
policy	0..*	uri
location	0..1	Reference(Location)
reason	0..*	Coding		e:v3-PurposeOfUse
activity	0..1	Coding		e:provenance-activity-type
agent	1..*	BackboneElement
.role	0..*	CodeableConcept	S	e:security-role-type
.who[x]	1..1	uri,Reference(Practitioner|RelatedPerson|Patient|Device|Organization)	S
.onBehalfOf[x]	0..1	uri,Reference(Practitioner|RelatedPerson|Patient|Device|Organization)
.relatedAgentType	0..1	CodeableConcept		x:v3-RoleLinkType
entity	0..*	BackboneElement
.role	1..1	code	S	r:provenance-entity-role
.what[x]	1..1	uri,Reference(Resource),Identifier	S
.agent	0..*	#Provenance.agent
signature	0..*	Signature
=Quantity	complex	Element
?qty-3	e	code.empty() or system.exists()
value	0..1	decimal	S
comparator	0..1	code	SM	r:quantity-comparator
unit	0..1	string	S
system	0..1	uri	S
code	0..1	code	S
=Questionnaire	resource	DomainResource
?que-2	e	descendants().linkId.isDistinct()
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
description	0..1	markdown
purpose	0..1	markdown
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
contact	0..*	ContactDetail	S
copyright	0..1	markdown
code	0..*	Coding	S	x:questionnaire-questions
subjectType	0..*	code	S	r:resource-types
item	0..*	BackboneElement
?que-9	e	type!='display' or readOnly.empty()
?que-8	e	(type!='group' and type!='display') or initial.empty()
?que-6	e	type!='display' or (required.empty() and repeats.empty())
?que-5	e	(type ='choice' or type = 'open-choice') or (options.empty() and option.empty())
?que-4	e	option.empty() or options.empty()
?que-3	e	type!='display' or code.empty()
?que-10	e	(type in ('boolean' | 'decimal' | 'integer' | 'string' | 'text' | 'url')) or maxLength.empty()
?que-1	e	(type='group' implies item.empty().not()) and (type.trace('type')='display' implies item.trace('item').empty())
.linkId	1..1	string
.definition	0..1	uri
.code	0..*	Coding	S	x:questionnaire-questions
.prefix	0..1	string
.text	0..1	string	S
.type	1..1	code		r:item-type
.enableWhen	0..*	BackboneElement	SM
?que-7	e	hasAnswer.exists() xor answer.exists()
..question	1..1	string
..hasAnswer	0..1	boolean
..answer[x]	0..1	boolean,decimal,integer,date,dateTime,time,string,uri,Attachment,Coding,Quantity,Reference(Resource)		x:questionnaire-answers
.required	0..1	boolean
.repeats	0..1	boolean
.readOnly	0..1	boolean
.maxLength	0..1	integer
.options	0..1	Reference(ValueSet)
.option	0..*	BackboneElement
..value[x]	1..1	integer,date,time,string,Coding		x:questionnaire-answers
.initial[x]	0..1	boolean,decimal,integer,date,dateTime,time,string,uri,Attachment,Coding,Quantity,Reference(Resource)		x:questionnaire-answers
.item	0..*	#Questionnaire.item
=QuestionnaireResponse	resource	DomainResource
identifier	0..1	Identifier	S
basedOn	0..*	Reference(ReferralRequest|CarePlan|ProcedureRequest)	S
parent	0..*	Reference(Observation|Procedure)	S
questionnaire	0..1	Reference(Questionnaire)	S
status	1..1	code	SM	r:questionnaire-answers-status
subject	0..1	Reference(Resource)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
authored	0..1	dateTime	S
author	0..1	Reference(Device|Practitioner|Patient|RelatedPerson)	S
source	0..1	Reference(Patient|Practitioner|RelatedPerson)	S
item	0..*	BackboneElement
?qrs-1	e	(answer.exists() and item.exists()).not()
.linkId	1..1	string
.definition	0..1	uri
.text	0..1	string
.subject	0..1	Reference(Resource)
.answer	0..*	BackboneElement
..value[x]	0..1	boolean,decimal,integer,date,dateTime,time,string,uri,Attachment,Coding,Quantity,Reference(Resource)		x:questionnaire-answers
..item	0..*	#QuestionnaireResponse.item
.item	0..*	#QuestionnaireResponse.item
=Range	complex	Element
?rng-2	e	low.empty() or high.empty() or (low <= high)
low	0..1	Quantity{SimpleQuantity}	S
high	0..1	Quantity{SimpleQuantity}	S
=Ratio	complex	Element
?rat-1	e	(numerator.empty() xor denominator.exists()) and (numerator.exists() or extension.exists())
numerator	0..1	Quantity	S
denominator	0..1	Quantity	S
=Reference	complex	Element
?ref-1	e	reference.startsWith('#').not() or (reference.substring(1).trace('url') in %resource.contained.id.trace('ids'))
reference	0..1	string	S
identifier	0..1	Identifier	S
display	0..1	string	S
=ReferralRequest	resource	DomainResource
identifier	0..*	Identifier	S
definition	0..*	Reference(ActivityDefinition|PlanDefinition)	S
basedOn	0..*	Reference(ReferralRequest|CarePlan|ProcedureRequest)	S
replaces	0..*	Reference(ReferralRequest)	S
groupIdentifier	0..1	Identifier	S
status	1..1	code	SM	r:request-status
intent	1..1	code	SM	r:request-intent
type	0..1	CodeableConcept	S	x:referral-type
priority	0..1	code	S	r:request-priority
serviceRequested	0..*	CodeableConcept	S	x:c80-practice-codes
subject	1..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
occurrence[x]	0..1	dateTime,Period	S
authoredOn	0..1	dateTime	S
requester	0..1	BackboneElement	S
?rfr-1	e	(agent.resolve() is Device) or (agent.resolve() is Practitioner) or onBehalfOf.exists().not()
.agent	1..1	Reference(Practitioner|Organization|Patient|RelatedPerson|Device)	S
.onBehalfOf	0..1	Reference(Organization)	S
specialty	0..1	CodeableConcept		x:practitioner-specialty
recipient	0..*	Reference(Practitioner|Organization|HealthcareService)	S
reasonCode	0..*	CodeableConcept	S	x:clinical-findings
reasonReference	0..*	Reference(Condition|Observation)	S
description	0..1	string
supportingInfo	0..*	Reference(Resource)
note	0..*	Annotation
relevantHistory	0..*	Reference(Provenance)
=RelatedArtifact	complex	Element
type	1..1	code	S	r:related-artifact-type
display	0..1	string	S
citation	0..1	string	S
url	0..1	uri	S
document	0..1	Attachment	S
resource	0..1	Reference(Resource)	S
=RelatedPerson	resource	DomainResource
identifier	0..*	Identifier	S
active	0..1	boolean	SM
patient	1..1	Reference(Patient)	S
relationship	0..1	CodeableConcept	S	p:relatedperson-relationshiptype
name	0..*	HumanName	S
telecom	0..*	ContactPoint	S
gender	0..1	code	S	r:administrative-gender
birthDate	0..1	date	S
address	0..*	Address	S
photo	0..*	Attachment
period	0..1	Period
=RequestGroup	resource	DomainResource
identifier	0..*	Identifier	S
definition	0..*	Reference(Resource)
basedOn	0..*	Reference(Resource)
replaces	0..*	Reference(Resource)
groupIdentifier	0..1	Identifier	S
status	1..1	code	SM	r:request-status
intent	1..1	code	SM	r:request-intent
priority	0..1	code	S	r:request-priority
subject	0..1	Reference(Patient|Group)
context	0..1	Reference(Encounter|EpisodeOfCare)
authoredOn	0..1	dateTime
author	0..1	Reference(Device|Practitioner)
reason[x]	0..1	CodeableConcept,Reference(Resource)
note	0..*	Annotation
action	0..*	BackboneElement
?rqg-1	e	resource.exists() != action.exists()
.label	0..1	string
.title	0..1	string
.description	0..1	string	S
.textEquivalent	0..1	string	S
.code	0..*	CodeableConcept
.documentation	0..*	RelatedArtifact
.condition	0..*	BackboneElement
..kind	1..1	code		r:action-condition-kind
..description	0..1	string
..language	0..1	string
..expression	0..1	string
.relatedAction	0..*	BackboneElement
..actionId	1..1	id
..relationship	1..1	code		r:action-relationship-type
..offset[x]	0..1	Duration,Range
.timing[x]	0..1	dateTime,Period,Duration,Range,Timing
.participant	0..*	Reference(Patient|Person|Practitioner|RelatedPerson)
.type	0..1	Coding		e:action-type
.groupingBehavior	0..1	code		r:action-grouping-behavior
.selectionBehavior	0..1	code		r:action-selection-behavior
.requiredBehavior	0..1	code		r:action-required-behavior
.precheckBehavior	0..1	code		r:action-precheck-behavior
.cardinalityBehavior	0..1	code		r:action-cardinality-behavior
.resource	0..1	Reference(Resource)
.action	0..*	#RequestGroup.action
=ResearchStudy	resource	DomainResource
identifier	0..*	Identifier	S
title	0..1	string	S
protocol	0..*	Reference(PlanDefinition)	S
partOf	0..*	Reference(ResearchStudy)	S
status	1..1	code	SM	r:research-study-status
category	0..*	CodeableConcept	S
focus	0..*	CodeableConcept	S
contact	0..*	ContactDetail	S
relatedArtifact	0..*	RelatedArtifact
keyword	0..*	CodeableConcept	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
description	0..1	markdown
enrollment	0..*	Reference(Group)	S
period	0..1	Period	S
sponsor	0..1	Reference(Organization)	S
principalInvestigator	0..1	Reference(Practitioner)	S
site	0..*	Reference(Location)	S
reasonStopped	0..1	CodeableConcept	S
note	0..*	Annotation
arm	0..*	BackboneElement
.name	1..1	string
.code	0..1	CodeableConcept
.description	0..1	string
=ResearchSubject	resource	DomainResource
identifier	0..1	Identifier	S
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
language	0..1	code		e:languages^all-languages
=RiskAssessment	resource	DomainResource
identifier	0..1	Identifier	S
basedOn	0..1	Reference(Resource)
parent	0..1	Reference(Resource)
status	1..1	code		r:observation-status
method	0..1	CodeableConcept	S
code	0..1	CodeableConcept	S
subject	0..1	Reference(Patient|Group)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
occurrence[x]	0..1	dateTime,Period	S
condition	0..1	Reference(Condition)	S
performer	0..1	Reference(Practitioner|Device)	S
reason[x]	0..1	CodeableConcept,Reference(Resource)
basis	0..*	Reference(Resource)
prediction	0..*	BackboneElement
?ras-2	e	probability is decimal implies probability.as(decimal) <= 100
.outcome	1..1	CodeableConcept
.probability[x]	0..1	decimal,Range
?ras-1	e	(low.empty() or ((low.code = '%') and (low.system = %ucum))) and (high.empty() or ((high.code = '%') and (high.system = %ucum)))
.qualitativeRisk	0..1	CodeableConcept		x:risk-probability
.relativeRisk	0..1	decimal
.when[x]	0..1	Period,Range
.rationale	0..1	string
mitigation	0..1	string
comment	0..1	string
=SampledData	complex	Element
origin	1..1	Quantity{SimpleQuantity}	S
period	1..1	decimal	S
factor	0..1	decimal	S
lowerLimit	0..1	decimal	S
upperLimit	0..1	decimal	S
dimensions	1..1	positiveInt	S
data	1..1	string
=Schedule	resource	DomainResource
identifier	0..*	Identifier	S
active	0..1	boolean	SM
serviceCategory	0..1	CodeableConcept	S	x:service-category
serviceType	0..*	CodeableConcept	S	x:service-type
specialty	0..*	CodeableConcept	S	p:c80-practice-codes
actor	1..*	Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|Device|HealthcareService|Location)	S
planningHorizon	0..1	Period	S
comment	0..1	string
=SearchParameter	resource	DomainResource
?spd-1	e	xpath.empty() or xpathUsage.exists()
?spd-2	e	chain.empty() or type = 'reference'
url	1..1	uri	S
version	0..1	string	S
name	1..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
code	1..1	code	S
base	1..*	code	S	r:resource-types
type	1..1	code	S	r:search-param-type
derivedFrom	0..1	uri
description	1..1	markdown	S
expression	0..1	string
xpath	0..1	string
xpathUsage	0..1	code		r:search-xpath-usage
target	0..*	code		r:resource-types
comparator	0..*	code		r:search-comparator
modifier	0..*	code		r:search-modifier-code
chain	0..*	string
component	0..*	BackboneElement
.definition	1..1	Reference(SearchParameter)
.expression	1..1	string
=Sequence	resource	DomainResource
?seq-3	e	coordinateSystem = 1 or coordinateSystem = 0
identifier	0..*	Identifier	S
type	0..1	code	S	x:sequence-type
coordinateSystem	1..1	integer	S
patient	0..1	Reference(Patient)	S
specimen	0..1	Reference(Specimen)	S
device	0..1	Reference(Device)	S
performer	0..1	Reference(Organization)	S
quantity	0..1	Quantity	S
referenceSeq	0..1	BackboneElement	S
?seq-4	e	strand.empty() or strand = 1 or strand = -1
?seq-5	e	(chromosome.empty() and genomeBuild.empty()) or (chromosome.exists() and genomeBuild.exists())
?seq-6	e	(genomeBuild.count()+referenceSeqId.count()+ referenceSeqPointer.count()+ referenceSeqString.count()) = 1
.chromosome	0..1	CodeableConcept	S	x:chromosome-human
.genomeBuild	0..1	string	S
.referenceSeqId	0..1	CodeableConcept	S	x:sequence-referenceSeq
.referenceSeqPointer	0..1	Reference(Sequence)	S
.referenceSeqString	0..1	string	S
.strand	0..1	integer	S
.windowStart	1..1	integer	S
.windowEnd	1..1	integer	S
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
readCoverage	0..1	integer	S
repository	0..*	BackboneElement	S
.type	1..1	code	S	r:repository-type
.url	0..1	uri	S
.name	0..1	string	S
.datasetId	0..1	string	S
.variantsetId	0..1	string	S
.readsetId	0..1	string	S
pointer	0..*	Reference(Sequence)	S
=ServiceDefinition	resource	DomainResource
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
description	0..1	markdown
purpose	0..1	markdown
usage	0..1	string
approvalDate	0..1	date
lastReviewDate	0..1	date
effectivePeriod	0..1	Period	S
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
topic	0..*	CodeableConcept		x:definition-topic
contributor	0..*	Contributor
contact	0..*	ContactDetail	S
copyright	0..1	markdown
relatedArtifact	0..*	RelatedArtifact
trigger	0..*	TriggerDefinition
dataRequirement	0..*	DataRequirement
operationDefinition	0..1	Reference(OperationDefinition)
=Signature	complex	Element
type	1..*	Coding	S	p:signature-type
when	1..1	instant	S
who[x]	1..1	uri,Reference(Practitioner|RelatedPerson|Patient|Device|Organization)	S
onBehalfOf[x]	0..1	uri,Reference(Practitioner|RelatedPerson|Patient|Device|Organization)	S
contentType	0..1	code	S	r:http://www.rfc-editor.org/bcp/bcp13.txt
blob	0..1	base64Binary
=Slot	resource	DomainResource
identifier	0..*	Identifier	S
serviceCategory	0..1	CodeableConcept	S	x:service-category
serviceType	0..*	CodeableConcept	S	x:service-type
specialty	0..*	CodeableConcept	S	p:c80-practice-codes
appointmentType	0..1	CodeableConcept	S	p:v2-0276
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
type	0..1	CodeableConcept	S	x:v2-0487
subject	1..1	Reference(Patient|Group|Device|Substance)	S
receivedTime	0..1	dateTime	S
parent	0..*	Reference(Specimen)
request	0..*	Reference(ProcedureRequest)
collection	0..1	BackboneElement
.collector	0..1	Reference(Practitioner)	S
.collected[x]	0..1	dateTime,Period	S
.quantity	0..1	Quantity{SimpleQuantity}
.method	0..1	CodeableConcept		x:specimen-collection-method
.bodySite	0..1	CodeableConcept		x:body-site
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
.additive[x]	0..1	CodeableConcept,Reference(Substance)		x:v2-0371
note	0..*	Annotation
=StructureDefinition	resource	DomainResource
?sdf-9	e	children().element.where(path.contains('.').not()).label.empty() and children().element.where(path.contains('.').not()).code.empty() and children().element.where(path.contains('.').not()).requirements.empty()
?sdf-19	e	kind = 'logical' or (differential.element.type.code.all(hasValue() implies matches('^[a-zA-Z0-9]+$')) and snapshot.element.type.code.all(hasValue() implies matches('^[a-zA-Z0-9]+$')))
?sdf-16	e	snapshot.element.id.trace('ids').isDistinct()
?sdf-18	e	contextInvariant.exists() implies type = 'Extension'
?sdf-17	e	differential.element.id.trace('ids').isDistinct()
?sdf-11	e	snapshot.empty() or snapshot.element.first().path = type
?sdf-14	e	snapshot.element.all(id.exists()) and differential.element.all(id.exists())
?sdf-1	e	derivation = 'constraint' or snapshot.element.select(path).isDistinct()
?sdf-7	e	(derivation = 'constraint') or (kind = 'logical') or (url = 'http://hl7.org/fhir/StructureDefinition/'+id)
?sdf-6	e	snapshot.exists() or differential.exists()
?sdf-5	e	type != 'Extension' or derivation = 'specialization' or (context.exists() and contextType.exists())
?sdf-4	e	abstract = true or baseDefinition.exists()
url	1..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	1..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
copyright	0..1	markdown
keyword	0..*	Coding	S	x:profile-code
fhirVersion	0..1	id	S
mapping	0..*	BackboneElement
?sdf-2	e	name.exists() or uri.exists()
.identity	1..1	id
.uri	0..1	uri
.name	0..1	string
.comment	0..1	string
kind	1..1	code	S	r:structure-definition-kind
abstract	1..1	boolean	S
contextType	0..1	code	S	r:extension-context
context	0..*	string	S
contextInvariant	0..*	string	S
type	1..1	code	S	e:defined-types
baseDefinition	0..1	uri	S
derivation	0..1	code	S	r:type-derivation-rule
snapshot	0..1	BackboneElement
?sdf-15	e	kind!='logical' implies snapshot.element.first().type.empty()
?sdf-8	e	(%resource.kind = 'logical' or element.first().path = %resource.type) and element.tail().all(path.startsWith(%resource.snapshot.element.first().path&'.'))
?sdf-3	e	element.all(definition and min and max)
.element	1..*	ElementDefinition
differential	0..1	BackboneElement
?sdf-15a	e	element.first().path.contains('.').not() implies element.first().type.empty()
?sdf-20	e	element.where(path.contains('.').not()).slicing.empty()
?sdf-8a	e	element.first().path.startsWith(%resource.type) and element.tail().all(path.startsWith(%resource.type&'.'))
.element	1..*	ElementDefinition
=StructureMap	resource	DomainResource
url	1..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	1..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
purpose	0..1	markdown
copyright	0..1	markdown
structure	0..*	BackboneElement	S
.url	1..1	uri	S
.mode	1..1	code	S	r:map-model-mode
.alias	0..1	string	S
.documentation	0..1	string
import	0..*	uri	S
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
...defaultValue[x]	0..1	base64Binary,boolean,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,Meta	S
...element	0..1	string	S
...listMode	0..1	code	S	r:map-source-list-mode
...variable	0..1	id	S
...condition	0..1	string	S
...check	0..1	string	S
..target	0..*	BackboneElement	S
?smp-2	e	context.exists() implies contextType.exists()
?smp-1	e	element.exists() implies context.exists()
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
.endpoint	0..1	uri	S
.payload	0..1	string	S
.header	0..*	string	S
tag	0..*	Coding	S	x:subscription-tag
=Substance	resource	DomainResource
identifier	0..*	Identifier	S
status	0..1	code	S	r:substance-status
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
=SupplyDelivery	resource	DomainResource
identifier	0..1	Identifier
basedOn	0..*	Reference(SupplyRequest)	S
partOf	0..*	Reference(SupplyDelivery|Contract)	S
status	0..1	code	SM	r:supplydelivery-status
patient	0..1	Reference(Patient)
type	0..1	CodeableConcept		r:supplydelivery-type
suppliedItem	0..1	BackboneElement
.quantity	0..1	Quantity{SimpleQuantity}
.item[x]	0..1	CodeableConcept,Reference(Medication|Substance|Device)		x:supply-item
occurrence[x]	0..1	dateTime,Period,Timing	S
supplier	0..1	Reference(Practitioner|Organization)
destination	0..1	Reference(Location)
receiver	0..*	Reference(Practitioner)
=SupplyRequest	resource	DomainResource
identifier	0..1	Identifier	S
status	0..1	code	SM	r:supplyrequest-status
category	0..1	CodeableConcept	S	x:supplyrequest-kind
priority	0..1	code	S	r:request-priority
orderedItem	0..1	BackboneElement	S
.quantity	1..1	Quantity	S
.item[x]	0..1	CodeableConcept,Reference(Medication|Substance|Device)	S	x:supply-item
occurrence[x]	0..1	dateTime,Period,Timing	S
authoredOn	0..1	dateTime	S
requester	0..1	BackboneElement	S
.agent	1..1	Reference(Practitioner|Organization|Patient|RelatedPerson|Device)	S
.onBehalfOf	0..1	Reference(Organization)
supplier	0..*	Reference(Organization)	S
reason[x]	0..1	CodeableConcept,Reference(Resource)		x:supplyrequest-reason
deliverFrom	0..1	Reference(Organization|Location)
deliverTo	0..1	Reference(Organization|Location|Patient)
=Task	resource	DomainResource
?inv-1	e	lastModified.exists().not() or authoredOn.exists().not() or lastModified >= authoredOn
identifier	0..*	Identifier
definition[x]	0..1	uri,Reference(ActivityDefinition)	S
basedOn	0..*	Reference(Resource)	S
groupIdentifier	0..1	Identifier	S
partOf	0..*	Reference(Task)	S
status	1..1	code	S	r:task-status
statusReason	0..1	CodeableConcept	S
businessStatus	0..1	CodeableConcept	S
intent	1..1	code	S	r:request-intent
priority	0..1	code		r:request-priority
code	0..1	CodeableConcept	S
description	0..1	string	S
focus	0..1	Reference(Resource)	S
for	0..1	Reference(Resource)	S
context	0..1	Reference(Encounter|EpisodeOfCare)	S
executionPeriod	0..1	Period	S
authoredOn	0..1	dateTime
lastModified	0..1	dateTime	S
requester	0..1	BackboneElement	S
.agent	1..1	Reference(Device|Organization|Patient|Practitioner|RelatedPerson)	S
.onBehalfOf	0..1	Reference(Organization)
performerType	0..*	CodeableConcept		p:task-performer-type
owner	0..1	Reference(Device|Organization|Patient|Practitioner|RelatedPerson)	S
reason	0..1	CodeableConcept
note	0..*	Annotation
relevantHistory	0..*	Reference(Provenance)
restriction	0..1	BackboneElement
.repetitions	0..1	positiveInt
.period	0..1	Period
.recipient	0..*	Reference(Patient|Practitioner|RelatedPerson|Group|Organization)
input	0..*	BackboneElement
.type	1..1	CodeableConcept
.value[x]	1..1	base64Binary,boolean,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,Meta
output	0..*	BackboneElement
.type	1..1	CodeableConcept
.value[x]	1..1	base64Binary,boolean,code,date,dateTime,decimal,id,instant,integer,markdown,oid,positiveInt,string,time,unsignedInt,uri,Address,Age,Annotation,Attachment,CodeableConcept,Coding,ContactPoint,Count,Distance,Duration,HumanName,Identifier,Money,Period,Quantity,Range,Ratio,Reference,SampledData,Signature,Timing,Meta
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
..assert	0..1	#TestReport.setup.action.assert
teardown	0..1	BackboneElement
.action	1..*	BackboneElement
..operation	1..1	#TestReport.setup.action.operation
=TestScript	resource	DomainResource
url	1..1	uri	S
identifier	0..1	Identifier	S
version	0..1	string	S
name	1..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
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
?inv-4	e	capability.required.exists() or capability.validated.exists()
.link	0..*	BackboneElement
..url	1..1	uri
..description	0..1	string
.capability	1..*	BackboneElement
..required	0..1	boolean
..validated	0..1	boolean
..description	0..1	string
..origin	0..*	integer
..destination	0..1	integer
..link	0..*	uri
..capabilities	1..1	Reference(CapabilityStatement)
fixture	0..*	BackboneElement
.autocreate	0..1	boolean
.autodelete	0..1	boolean
.resource	0..1	Reference(Resource)
profile	0..*	Reference(Resource)
variable	0..*	BackboneElement
?inv-3	e	expression.empty() or headerField.empty() or path.empty()
.name	1..1	string
.defaultValue	0..1	string
.description	0..1	string
.expression	0..1	string
.headerField	0..1	string
.hint	0..1	string
.path	0..1	string
.sourceId	0..1	id
rule	0..*	BackboneElement
.resource	1..1	Reference(Resource)
.param	0..*	BackboneElement
..name	1..1	string
..value	0..1	string
ruleset	0..*	BackboneElement
.resource	1..1	Reference(Resource)
.rule	1..*	BackboneElement
..ruleId	1..1	id
..param	0..*	BackboneElement
...name	1..1	string
...value	0..1	string
setup	0..1	BackboneElement
.action	1..*	BackboneElement
?inv-1	e	operation.exists() xor assert.exists()
..operation	0..1	BackboneElement
?inv-7	e	sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' |'search' | 'transaction' | 'history'))
...type	0..1	Coding		e:testscript-operation-codes
...resource	0..1	code		r:defined-types
...label	0..1	string
...description	0..1	string
...accept	0..1	code		r:content-type
...contentType	0..1	code		r:content-type
...destination	0..1	integer
...encodeRequestUrl	0..1	boolean
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
?inv-5	e	contentType.count() + expression.count() + headerField.count() + minimumId.count() + navigationLinks.count() + path.count() + requestMethod.count() + resource.count() + responseCode.count() + response.count() + rule.count() + ruleset.count() + validateProfileId.count() <=1
?inv-10	e	compareToSourceId.empty() xor (compareToSourceExpression.exists() or compareToSourcePath.exists())
?inv-12	e	(response.empty() and responseCode.empty() and direction = 'request') or direction.empty() or direction = 'response'
...label	0..1	string
...description	0..1	string
...direction	0..1	code		r:assert-direction-codes
...compareToSourceId	0..1	string
...compareToSourceExpression	0..1	string
...compareToSourcePath	0..1	string
...contentType	0..1	code		r:content-type
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
...rule	0..1	BackboneElement
....ruleId	1..1	id
....param	0..*	BackboneElement
.....name	1..1	string
.....value	1..1	string
...ruleset	0..1	BackboneElement
....rulesetId	1..1	id
....rule	0..*	BackboneElement
.....ruleId	1..1	id
.....param	0..*	BackboneElement
......name	1..1	string
......value	1..1	string
...sourceId	0..1	id
...validateProfileId	0..1	id
...value	0..1	string
...warningOnly	0..1	boolean
test	0..*	BackboneElement
.name	0..1	string
.description	0..1	string
.action	1..*	BackboneElement
?inv-2	e	operation.exists() xor assert.exists()
..operation	0..1	#TestScript.setup.action.operation
?inv-8	e	sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' | 'search' | 'transaction' | 'history'))
..assert	0..1	#TestScript.setup.action.assert
?inv-6	e	contentType.count() + expression.count() + headerField.count() + minimumId.count() + navigationLinks.count() + path.count() + requestMethod.count() + resource.count() + responseCode.count() + response.count() + rule.count() + ruleset.count() + validateProfileId.count() <=1
?inv-11	e	compareToSourceId.empty() xor (compareToSourceExpression.exists() or compareToSourcePath.exists())
?inv-13	e	(response.empty() and responseCode.empty() and direction = 'request') or direction.empty() or direction = 'response'
teardown	0..1	BackboneElement
.action	1..*	BackboneElement
..operation	1..1	#TestScript.setup.action.operation
?inv-9	e	sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' | 'search' | 'transaction' | 'history'))
=Timing	complex	Element
event	0..*	dateTime	S
repeat	0..1	Element	S
?tim-9	e	offset.empty() or (when.exists() and ((when in ('C' | 'CM' | 'CD' | 'CV')).not()))
?tim-5	e	period.exists() implies period >= 0
?tim-6	e	periodMax.empty() or period.exists()
?tim-7	e	durationMax.empty() or duration.exists()
?tim-8	e	countMax.empty() or count.exists()
?tim-1	e	duration.empty() or durationUnit.exists()
?tim-10	e	timeOfDay.empty() or when.empty()
?tim-2	e	period.empty() or periodUnit.exists()
?tim-4	e	duration.exists() implies duration >= 0
.bounds[x]	0..1	Duration,Range,Period	S
.count	0..1	integer	S
.countMax	0..1	integer	S
.duration	0..1	decimal	S
.durationMax	0..1	decimal	S
.durationUnit	0..1	code	S	r:units-of-time
.frequency	0..1	integer	S
.frequencyMax	0..1	integer	S
.period	0..1	decimal	S
.periodMax	0..1	decimal	S
.periodUnit	0..1	code	S	r:units-of-time
.dayOfWeek	0..*	code	S	r:days-of-week
.timeOfDay	0..*	time	S
.when	0..*	code	S	r:event-timing
.offset	0..1	unsignedInt	S
code	0..1	CodeableConcept	S	p:timing-abbreviation
=TriggerDefinition	complex	Element
type	1..1	code	S	r:trigger-type
eventName	0..1	string	S
eventTiming[x]	0..1	Timing,Reference(Schedule),date,dateTime	S
eventData	0..1	DataRequirement	S
=UsageContext	complex	Element
code	1..1	Coding	S	e:usage-context-type
value[x]	1..1	CodeableConcept,Quantity,Range	S	x:use-context
=ValueSet	resource	DomainResource
?vsd-5	e	compose.exists() or expansion.exists()
url	0..1	uri	S
identifier	0..*	Identifier	S
version	0..1	string	S
name	0..1	string	S
title	0..1	string	S
status	1..1	code	SM	r:publication-status
experimental	0..1	boolean	SM
date	0..1	dateTime	S
publisher	0..1	string	S
contact	0..*	ContactDetail	S
description	0..1	markdown
useContext	0..*	UsageContext	S
jurisdiction	0..*	CodeableConcept	S	e:jurisdiction
immutable	0..1	boolean	S
purpose	0..1	markdown
copyright	0..1	markdown
extensible	0..1	boolean	S
compose	0..1	BackboneElement
.lockedDate	0..1	date	S
.inactive	0..1	boolean	S
.include	1..*	BackboneElement	S
?vsd-2	e	(concept.exists() or filter.exists()) implies system.exists()
?vsd-3	e	concept.empty() or filter.empty()
?vsd-1	e	valueSet.exists() or system.exists()
..system	0..1	uri	S
..version	0..1	string	S
..concept	0..*	BackboneElement
...code	1..1	code
...display	0..1	string
...designation	0..*	BackboneElement
....language	0..1	code		e:languages^all-languages
....use	0..1	Coding		e:designation-use
....value	1..1	string
..filter	0..*	BackboneElement	SM
...property	1..1	code	S
...op	1..1	code	S	r:filter-operator
...value	1..1	code	S
..valueSet	0..*	uri	S
.exclude	0..*	#ValueSet.compose.include
expansion	0..1	BackboneElement
.identifier	1..1	uri
.timestamp	1..1	dateTime
.total	0..1	integer
.offset	0..1	integer
.parameter	0..*	BackboneElement
..name	1..1	string
..value[x]	0..1	string,boolean,integer,decimal,uri,code
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
..contains	0..*	#ValueSet.expansion.contains
=VisionPrescription	resource	DomainResource
identifier	0..*	Identifier
status	0..1	code	SM	r:fm-status
patient	0..1	Reference(Patient)
encounter	0..1	Reference(Encounter)
dateWritten	0..1	dateTime
prescriber	0..1	Reference(Practitioner)
reason[x]	0..1	CodeableConcept,Reference(Condition)
dispense	0..*	BackboneElement
.product	0..1	CodeableConcept		x:vision-product
.eye	0..1	code		r:vision-eye-codes
.sphere	0..1	decimal
.cylinder	0..1	decimal
.axis	0..1	integer
.prism	0..1	decimal
.base	0..1	code		r:vision-base-codes
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
=boolean	primitive	Element
value	0..1	System.Boolean	A
=code	primitive	string
value	0..1	System.String	A
%regex	[^\s]+([\s]?[^\s]+)*
=date	primitive	Element
value	0..1	System.Date	A
%regex	-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[0-9]|[1-2][0-9]|3[0-1]))?)?
=dateTime	primitive	Element
value	0..1	System.DateTime	A
%regex	-?([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?
=decimal	primitive	Element
value	0..1	System.Decimal	A
%regex	-?([0]|([1-9][0-9]*))(\.[0-9]+)?
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
=oid	primitive	uri
value	0..1	System.String	A
%regex	urn:oid:(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))*
=positiveInt	primitive	integer
value	0..1	System.Integer	A
%regex	[1-9][0-9]*
=string	primitive	Element
value	0..1	System.String	A
%maxLength	1048576
=time	primitive	Element
value	0..1	System.Time	A
%regex	([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?
=unsignedInt	primitive	integer
value	0..1	System.Integer	A
%regex	[0]|([1-9][0-9]*)
=uri	primitive	Element
value	0..1	System.String	A
=uuid	primitive	uri
value	0..1	System.String	A
%regex	urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
=xhtml	primitive	Element
extension	0..0	Extension
value	1..1	System.String	X
"""##
}
