// swift-format-ignore-file
// Made by .ci/definitions from HL7's published definitions (CC0); do not edit.

enum STU3Operations {
    static let text: StaticString = ##"""
=ActivityDefinition-apply	apply	ActivityDefinition	instance
patient	in	1..1	Reference			Patient
encounter	in	0..1	Reference			Encounter
practitioner	in	0..1	Reference			Practitioner
organization	in	0..1	Reference			Organization
userType	in	0..1	CodeableConcept
userLanguage	in	0..1	CodeableConcept
userTaskContext	in	0..1	CodeableConcept
setting	in	0..1	CodeableConcept
settingContext	in	0..1	CodeableConcept
return	out	1..1	Any
=ActivityDefinition-data-requirements	data-requirements	ActivityDefinition	instance
return	out	1..1	Library
=CapabilityStatement-conforms	conforms	CapabilityStatement	type
left	in	0..1	uri
right	in	0..1	uri
mode	in	0..1	code
issues	out	1..1	OperationOutcome
union	out	0..1	CapabilityStatement
intersection	out	0..1	CapabilityStatement
=CapabilityStatement-implements	implements	CapabilityStatement	type instance
server	in	0..1	uri
client	in	0..1	uri
resource	in	0..1	CapabilityStatement
return	out	1..1	OperationOutcome
=CapabilityStatement-subset	subset	CapabilityStatement	type instance
server	in	0..1	uri
resource	in	1..*	code
return	out	1..1	CapabilityStatement
=CodeSystem-compose	compose	CodeSystem	type instance
system	in	0..1	uri
version	in	0..1	string
property	in	0..*
.code	in	1..1	code
.value	in	0..1	code
.subproperty	in	0..*
..code	in	1..1	code
..value	in	1..1	code
exact	in	1..1	boolean
compositional	in	0..1	boolean
match	out	0..*
.code	out	1..1	Coding
.unmatched	out	0..*
..code	out	1..1	code
..value	out	1..1	code
..property	out	0..*
...code	out	1..1	code
...value	out	1..1	code
.comment	out	0..1	string
=CodeSystem-lookup	lookup	CodeSystem	type
code	in	0..1	code
system	in	0..1	uri
version	in	0..1	string
coding	in	0..1	Coding
date	in	0..1	dateTime
displayLanguage	in	0..1	code
property	in	0..*	code
name	out	1..1	string
version	out	0..1	string
display	out	1..1	string
designation	out	0..*
.language	out	0..1	code
.use	out	0..1	Coding
.value	out	1..1	string
property	out	0..*
.code	out	1..1	code
.value	out	0..1	code
.description	out	0..1	string
.subproperty	out	0..*
..code	out	1..1	code
..value	out	1..1	code
..description	out	0..1	string
=CodeSystem-subsumes	subsumes	CodeSystem	type instance
codeA	in	0..1	code
codeB	in	0..1	code
system	in	0..1	uri
version	in	0..1	string
codingA	in	0..1	Coding
codingB	in	0..1	Coding
outcome	out	1..1	code
=Composition-document	document	Composition	type instance
persist	in	0..1	boolean
=ConceptMap-closure	closure	ConceptMap	system
name	in	1..1	string
concept	in	0..*	Coding
version	in	0..1	id
return	out	1..1	ConceptMap
=ConceptMap-translate	translate	ConceptMap	type instance
code	in	0..1	code
system	in	0..1	uri
version	in	0..1	string
source	in	0..1	uri
coding	in	0..1	Coding
codeableConcept	in	0..1	CodeableConcept
target	in	0..1	uri
targetsystem	in	0..1	uri
dependency	in	0..*
.element	in	0..1	uri
.concept	in	0..1	CodeableConcept
reverse	in	0..1	boolean
result	out	1..1	boolean
message	out	0..1	string
match	out	0..*
.equivalence	out	0..1	code
.concept	out	0..1	Coding
.product	out	0..*
..element	out	0..1	uri
..concept	out	0..1	Coding
.source	out	0..1	uri
=Encounter-everything	everything	Encounter	instance
return	out	1..1	Bundle
=Library-data-requirements	data-requirements	Library	system instance
target	in	0..1	Reference
return	out	1..1	Library
=List-find	find	List	type
patient	in	1..1	id
name	in	1..1	code
=Measure-data-requirements	data-requirements	Measure	instance
periodStart	in	1..1	date
periodEnd	in	1..1	date
return	out	1..1	Library
=Measure-evaluate-measure	evaluate-measure	Measure	type instance
periodStart	in	1..1	date
periodEnd	in	1..1	date
measure	in	0..1	Reference			Measure
reportType	in	0..1	code
patient	in	0..1	Reference			Patient
practitioner	in	0..1	Reference			Practitioner
lastReceivedOn	in	0..1	dateTime
return	out	1..1	MeasureReport
=MessageHeader-process-message	process-message	MessageHeader	system
content	in	1..1	Bundle
async	in	0..1	boolean
response-url	in	0..1	uri
return	out	0..1	Bundle
=Observation-lastn	lastn	Observation	type
max	in	0..1	positiveInt
return	out	1..1	Bundle
=Observation-stats	stats	Observation	type
subject	in	1..1	uri
code	in	0..*	string
system	in	0..1	uri
coding	in	0..*	Coding
duration	in	0..1	decimal
period	in	0..1	Period
statistic	in	1..*	code
include	in	0..1	boolean
limit	in	0..1	positiveInt
return	out	1..*	Observation
source	out	0..*	Observation
=Patient-everything	everything	Patient	type instance
start	in	0..1	date
end	in	0..1	date
return	out	1..1	Bundle
=Patient-match	match	Patient	type
resource	in	1..1	Resource
onlyCertainMatches	in	0..1	boolean
count	in	0..1	integer
return	out	1..1	Bundle
=PlanDefinition-apply	apply	PlanDefinition	instance
patient	in	1..1	Reference			Patient
encounter	in	0..1	Reference			Encounter
practitioner	in	0..1	Reference			Practitioner
organization	in	0..1	Reference			Organization
userType	in	0..1	CodeableConcept
userLanguage	in	0..1	CodeableConcept
userTaskContext	in	0..1	CodeableConcept
setting	in	0..1	CodeableConcept
settingContext	in	0..1	CodeableConcept
return	out	1..1	CarePlan
=PlanDefinition-data-requirements	data-requirements	PlanDefinition	instance
return	out	1..1	Library
=Questionnaire-populate	populate	Questionnaire	type instance
identifier	in	0..1	uri
questionnaire	in	0..1	Questionnaire
questionnaireRef	in	0..1	Reference			Questionnaire
subject	in	1..1	Reference
content	in	0..*	Reference
local	in	0..1	boolean
questionnaire	out	1..1	QuestionnaireResponse
issues	out	0..1	OperationOutcome
=Questionnaire-populatehtml	populatehtml	Questionnaire	type instance
identifier	in	0..1	uri
questionnaire	in	0..1	Questionnaire
questionnaireRef	in	0..1	Reference			Questionnaire
content	in	0..*	Reference
local	in	0..1	boolean
form	out	1..1	Binary
issues	out	0..1	OperationOutcome
=Questionnaire-populatelink	populatelink	Questionnaire	type instance
identifier	in	0..1	uri
questionnaire	in	0..1	Questionnaire
questionnaireRef	in	0..1	Reference			Questionnaire
content	in	0..*	Reference
local	in	0..1	boolean
link	out	1..1	uri
issues	out	0..1	OperationOutcome
=Resource-meta-add	meta-add	Resource	instance
meta	in	1..1	Meta
return	out	1..1	Meta
=Resource-meta-delete	meta-delete	Resource	instance
meta	in	1..1	Meta
return	out	1..1	Meta
=Resource-meta	meta	Resource	system type instance
return	out	1..1	Meta
=Resource-validate	validate	Resource	type instance
resource	in	0..1	Resource
mode	in	0..1	code	r:resource-validation-mode
profile	in	0..1	uri
return	out	1..1	OperationOutcome
=ServiceDefinition-data-requirements	data-requirements	ServiceDefinition	instance
evaluateAtDateTime	in	0..1	dateTime
return	out	1..1	Library
=ServiceDefinition-evaluate	evaluate	ServiceDefinition	instance
requestId	in	0..1	id
evaluateAtDateTime	in	0..1	dateTime
inputParameters	in	0..1	Parameters
inputData	in	0..*	Any
patient	in	0..1	Reference			Patient
encounter	in	0..1	Reference			Encounter
initiatingOrganization	in	0..1	Reference			Organization
initiatingPerson	in	0..1	Reference
userType	in	0..1	CodeableConcept
userLanguage	in	0..1	CodeableConcept
userTaskContext	in	0..1	CodeableConcept
receivingOrganization	in	0..1	Reference			Organization
receivingPerson	in	0..1	Reference
recipientType	in	0..1	CodeableConcept
recipientLanguage	in	0..1	CodeableConcept
setting	in	0..1	CodeableConcept
settingContext	in	0..1	CodeableConcept
return	out	1..1	GuidanceResponse
=StructureDefinition-questionnaire	questionnaire	StructureDefinition	type instance
identifier	in	0..1	uri
profile	in	0..1	string		token
url	in	0..1	uri
supportedOnly	in	0..1	boolean
return	out	1..1	Questionnaire
=StructureMap-transform	transform	StructureMap	type instance
source	in	0..1	uri
content	in	1..1	Resource
return	out	1..1	Resource
=ValueSet-expand	expand	ValueSet	type instance
url	in	0..1	uri
valueSet	in	0..1	ValueSet
context	in	0..1	uri
filter	in	0..1	string
profile	in	0..1	uri
date	in	0..1	dateTime
offset	in	0..1	integer
count	in	0..1	integer
includeDesignations	in	0..1	boolean
includeDefinition	in	0..1	boolean
activeOnly	in	0..1	boolean
excludeNested	in	0..1	boolean
excludeNotForUI	in	0..1	boolean
excludePostCoordinated	in	0..1	boolean
displayLanguage	in	0..1	code
limitedExpansion	in	0..1	boolean
return	out	1..1	ValueSet
=ValueSet-validate-code	validate-code	ValueSet	type instance
url	in	0..1	uri
context	in	0..1	uri
valueSet	in	0..1	ValueSet
code	in	0..1	code
system	in	0..1	uri
version	in	0..1	string
display	in	0..1	string
coding	in	0..1	Coding
codeableConcept	in	0..1	CodeableConcept
date	in	0..1	dateTime
abstract	in	0..1	boolean
displayLanguage	in	0..1	code
result	out	1..1	boolean
message	out	0..1	string
display	out	0..1	string
"""##
}
