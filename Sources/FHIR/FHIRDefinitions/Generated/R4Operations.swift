// swift-format-ignore-file
// Made by .ci/definitions from HL7's published definitions (CC0); do not edit.

enum R4Operations {
    static let text: StaticString = ##"""
=ActivityDefinition-apply	apply	ActivityDefinition	type instance
activityDefinition	in	0..1	ActivityDefinition
subject	in	1..*	string		reference
encounter	in	0..1	string		reference
practitioner	in	0..1	string		reference
organization	in	0..1	string		reference
userType	in	0..1	CodeableConcept
userLanguage	in	0..1	CodeableConcept
userTaskContext	in	0..1	CodeableConcept
setting	in	0..1	CodeableConcept
settingContext	in	0..1	CodeableConcept
return	out	1..1	Any
=ActivityDefinition-data-requirements	data-requirements	ActivityDefinition	instance
return	out	1..1	Library
=CapabilityStatement-conforms	conforms	CapabilityStatement	type	no
left	in	0..1	canonical
right	in	0..1	canonical
mode	in	0..1	code
issues	out	1..1	OperationOutcome
union	out	0..1	CapabilityStatement
intersection	out	0..1	CapabilityStatement
=CapabilityStatement-implements	implements	CapabilityStatement	type instance	no
server	in	0..1	canonical
client	in	0..1	canonical
resource	in	0..1	CapabilityStatement
return	out	1..1	OperationOutcome
=CapabilityStatement-subset	subset	CapabilityStatement	type instance	no
server	in	0..1	uri
resource	in	1..*	code
return	out	1..1	CapabilityStatement
=CapabilityStatement-versions	versions	CapabilityStatement	system	no
version	out	1..*	code
default	out	1..1	code
=ChargeItemDefinition-apply	apply	ChargeItemDefinition	instance
chargeItem	in	1..1	Reference			ChargeItem
account	in	0..1	Reference			Account
return	out	1..1	Any
=Claim-submit	submit	Claim	type
resource	in	1..1	Resource
return	out	1..1	Resource
=CodeSystem-find-matches	find-matches	CodeSystem	type instance	no
system	in	0..1	uri
version	in	0..1	string
property	in	0..*
.code	in	1..1	code
.value	in	0..1	Element
.subproperty	in	0..*
..code	in	1..1	code
..value	in	1..1	Element
exact	in	1..1	boolean
compositional	in	0..1	boolean
match	out	0..*
.code	out	1..1	Coding
.unmatched	out	0..*
..code	out	1..1	code
..value	out	1..1	Element
..property	out	0..*
...code	out	1..1	code
...value	out	1..1	Element
.comment	out	0..1	string
=CodeSystem-lookup	lookup	CodeSystem	type	no
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
.value	out	0..1	Element
.description	out	0..1	string
.subproperty	out	0..*
..code	out	1..1	code
..value	out	1..1	Element
..description	out	0..1	string
=CodeSystem-subsumes	subsumes	CodeSystem	type instance	no
codeA	in	0..1	code
codeB	in	0..1	code
system	in	0..1	uri
version	in	0..1	string
codingA	in	0..1	Coding
codingB	in	0..1	Coding
outcome	out	1..1	code	r:concept-subsumption-outcome
=CodeSystem-validate-code	validate-code	CodeSystem	type instance	no
url	in	0..1	uri
codeSystem	in	0..1	CodeSystem
code	in	0..1	code
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
=Composition-document	document	Composition	type instance	no
id	in	0..1	uri
persist	in	0..1	boolean
graph	in	0..1	uri
=ConceptMap-closure	closure	ConceptMap	system	yes
name	in	1..1	string
concept	in	0..*	Coding
version	in	0..1	string
return	out	1..1	ConceptMap
=ConceptMap-translate	translate	ConceptMap	type instance	no
url	in	0..1	uri
conceptMap	in	0..1	ConceptMap
conceptMapVersion	in	0..1	string
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
=CoverageEligibilityRequest-submit	submit	CoverageEligibilityRequest	type
resource	in	1..1	Resource
return	out	1..1	Resource
=Encounter-everything	everything	Encounter	instance	no
_since	in	0..1	instant
_type	in	0..*	code
_count	in	0..1	integer
return	out	1..1	Bundle
=Group-everything	everything	Group	instance	no
start	in	0..1	date
end	in	0..1	date
_since	in	0..1	instant
_type	in	0..*	code
_count	in	0..1	integer
return	out	1..1	Bundle
=Library-data-requirements	data-requirements	Library	system instance
target	in	0..1	string
return	out	1..1	Library
=List-find	find	List	type	no
patient	in	1..1	id
name	in	1..1	code
=Measure-care-gaps	care-gaps	Measure	type
periodStart	in	1..1	date
periodEnd	in	1..1	date
topic	in	1..1	string
subject	in	1..1	string		reference
return	out	1..1	Bundle
=Measure-collect-data	collect-data	Measure	type instance
periodStart	in	1..1	date
periodEnd	in	1..1	date
measure	in	0..1	string		reference
subject	in	0..1	string		reference
practitioner	in	0..1	string		reference
lastReceivedOn	in	0..1	dateTime
measureReport	out	1..1	MeasureReport
resource	out	0..*	Resource
=Measure-data-requirements	data-requirements	Measure	instance
periodStart	in	1..1	date
periodEnd	in	1..1	date
return	out	1..1	Library
=Measure-evaluate-measure	evaluate-measure	Measure	type instance
periodStart	in	1..1	date
periodEnd	in	1..1	date
measure	in	0..1	string		reference
reportType	in	0..1	code
subject	in	0..1	string		reference
practitioner	in	0..1	string		reference
lastReceivedOn	in	0..1	dateTime
return	out	1..1	MeasureReport
=Measure-submit-data	submit-data	Measure	type instance
measureReport	in	1..1	MeasureReport
resource	in	0..*	Resource
=MedicinalProduct-everything	everything	MedicinalProduct	type instance
_since	in	0..1	instant
_count	in	0..1	integer
return	out	1..1	Bundle
=MessageHeader-process-message	process-message	MessageHeader	system	yes
content	in	1..1	Bundle
async	in	0..1	boolean
response-url	in	0..1	url
return	out	0..1	Bundle
=NamingSystem-preferred-id	preferred-id	NamingSystem	type	no
id	in	1..1	string
type	in	1..1	code	r:namingsystem-identifier-type
result	out	1..1	string
=Observation-lastn	lastn	Observation	type	no
max	in	0..1	positiveInt
return	out	1..1	Bundle
=Observation-stats	stats	Observation	type	no
subject	in	1..1	uri
code	in	0..*	string
system	in	0..1	uri
coding	in	0..*	Coding
duration	in	0..1	decimal
period	in	0..1	Period
statistic	in	1..*	code
include	in	0..1	boolean
limit	in	0..1	positiveInt
statistics	out	1..*	Observation
source	out	0..*	Observation
=Patient-everything	everything	Patient	type instance	no
start	in	0..1	date
end	in	0..1	date
_since	in	0..1	instant
_type	in	0..*	code
_count	in	0..1	integer
return	out	1..1	Bundle
=Patient-match	match	Patient	type	no
resource	in	1..1	Resource
onlyCertainMatches	in	0..1	boolean
count	in	0..1	integer
return	out	1..1	Bundle
=PlanDefinition-apply	apply	PlanDefinition	type instance
planDefinition	in	0..1	PlanDefinition
subject	in	1..*	string		reference
encounter	in	0..1	string		reference
practitioner	in	0..1	string		reference
organization	in	0..1	string		reference
userType	in	0..1	CodeableConcept
userLanguage	in	0..1	CodeableConcept
userTaskContext	in	0..1	CodeableConcept
setting	in	0..1	CodeableConcept
settingContext	in	0..1	CodeableConcept
return	out	1..1	CarePlan
=PlanDefinition-data-requirements	data-requirements	PlanDefinition	instance
return	out	1..1	Library
=Resource-convert	convert	Resource	system	no
input	in	1..1	Resource
output	out	1..1	Resource
=Resource-graph	graph	Resource	instance	no
graph	in	1..1	uri
result	out	1..1	Bundle
=Resource-graphql	graphql	Resource	system instance	no
query	in	1..1	string
result	out	1..1	Binary
=Resource-meta-add	meta-add	Resource	instance	yes
meta	in	1..1	Meta
return	out	1..1	Meta
=Resource-meta-delete	meta-delete	Resource	instance	yes
meta	in	1..1	Meta
return	out	1..1	Meta
=Resource-meta	meta	Resource	system type instance	no
return	out	1..1	Meta
=Resource-validate	validate	Resource	type instance	no
resource	in	0..1	Resource
mode	in	0..1	code	r:resource-validation-mode
profile	in	0..1	uri
return	out	1..1	OperationOutcome
=StructureDefinition-questionnaire	questionnaire	StructureDefinition	type instance	no
identifier	in	0..1	canonical			StructureDefinition
profile	in	0..1	string		token
url	in	0..1	canonical			StructureDefinition
supportedOnly	in	0..1	boolean
return	out	1..1	Questionnaire
=StructureDefinition-snapshot	snapshot	StructureDefinition	type instance	yes
definition	in	0..1	StructureDefinition
url	in	0..1	string		token
return	out	1..1	StructureDefinition
=StructureMap-transform	transform	StructureMap	type instance	no
source	in	0..1	uri
content	in	1..1	Resource
return	out	1..1	Resource
=ValueSet-expand	expand	ValueSet	type instance	no
url	in	0..1	uri
valueSet	in	0..1	ValueSet
valueSetVersion	in	0..1	string
context	in	0..1	uri
contextDirection	in	0..1	code
filter	in	0..1	string
date	in	0..1	dateTime
offset	in	0..1	integer
count	in	0..1	integer
includeDesignations	in	0..1	boolean
designation	in	0..*	string
includeDefinition	in	0..1	boolean
activeOnly	in	0..1	boolean
excludeNested	in	0..1	boolean
excludeNotForUI	in	0..1	boolean
excludePostCoordinated	in	0..1	boolean
displayLanguage	in	0..1	code
exclude-system	in	0..*	canonical
system-version	in	0..*	canonical
check-system-version	in	0..*	canonical
force-system-version	in	0..*	canonical
return	out	1..1	ValueSet
=ValueSet-validate-code	validate-code	ValueSet	type instance	no
url	in	0..1	uri
context	in	0..1	uri
valueSet	in	0..1	ValueSet
valueSetVersion	in	0..1	string
code	in	0..1	code
system	in	0..1	uri
systemVersion	in	0..1	string
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
