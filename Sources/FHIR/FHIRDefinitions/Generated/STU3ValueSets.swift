// swift-format-ignore-file
// Made by .ci/definitions from HL7's published definitions (CC0); do not edit.

enum STU3ValueSets {
    static let text: StaticString = ##"""
=account-status
http://hl7.org/fhir/account-status	active	inactive	entered-in-error
=action-cardinality-behavior
http://hl7.org/fhir/action-cardinality-behavior	single	multiple
=action-condition-kind
http://hl7.org/fhir/action-condition-kind	applicability	start	stop
=action-grouping-behavior
http://hl7.org/fhir/action-grouping-behavior	visual-group	logical-group	sentence-group
=action-participant-type
http://hl7.org/fhir/action-participant-type	patient	practitioner	related-person
=action-precheck-behavior
http://hl7.org/fhir/action-precheck-behavior	yes	no
=action-relationship-type
http://hl7.org/fhir/action-relationship-type	before-start	before	before-end	concurrent-with-start	concurrent	concurrent-with-end	after-start	after	after-end
=action-required-behavior
http://hl7.org/fhir/action-required-behavior	must	could	must-unless-documented
=action-selection-behavior
http://hl7.org/fhir/action-selection-behavior	any	all	all-or-none	exactly-one	at-most-one	one-or-more
=action-type
http://hl7.org/fhir/action-type	create	update	remove	fire-event
=actionlist
http://hl7.org/fhir/actionlist	cancel	poll	reprocess	status
=address-type
http://hl7.org/fhir/address-type	postal	physical	both
=address-use
http://hl7.org/fhir/address-use	home	work	temp	old
=administrative-gender
http://hl7.org/fhir/administrative-gender	male	female	other	unknown
=adverse-event-category
http://hl7.org/fhir/adverse-event-category	AE	PAE
=adverse-event-causality
http://hl7.org/fhir/adverse-event-causality	causality1	causality2
=adverse-event-outcome
http://hl7.org/fhir/adverse-event-outcome	resolved	recovering	ongoing	resolvedWithSequelae	fatal	unknown
=all-languages	BCP 47 is a grammar of tags
=all-types
http://hl7.org/fhir/data-types	Address	Age	Annotation	Attachment	BackboneElement	CodeableConcept	Coding	ContactDetail	ContactPoint	Contributor	Count	DataRequirement	Distance	Dosage	Duration	Element	ElementDefinition	Extension	HumanName	Identifier	Meta	Money	Narrative	ParameterDefinition	Period	Quantity	Range	Ratio	Reference	RelatedArtifact	SampledData	Signature	SimpleQuantity	Timing	TriggerDefinition	UsageContext	base64Binary	boolean	code	date	dateTime	decimal	id	instant	integer	markdown	oid	positiveInt	string	time	unsignedInt	uri	uuid	xhtml
http://hl7.org/fhir/resource-types	Account	ActivityDefinition	AdverseEvent	AllergyIntolerance	Appointment	AppointmentResponse	AuditEvent	Basic	Binary	BodySite	Bundle	CapabilityStatement	CarePlan	CareTeam	ChargeItem	Claim	ClaimResponse	ClinicalImpression	CodeSystem	Communication	CommunicationRequest	CompartmentDefinition	Composition	ConceptMap	Condition	Consent	Contract	Coverage	DataElement	DetectedIssue	Device	DeviceComponent	DeviceMetric	DeviceRequest	DeviceUseStatement	DiagnosticReport	DocumentManifest	DocumentReference	DomainResource	EligibilityRequest	EligibilityResponse	Encounter	Endpoint	EnrollmentRequest	EnrollmentResponse	EpisodeOfCare	ExpansionProfile	ExplanationOfBenefit	FamilyMemberHistory	Flag	Goal	GraphDefinition	Group	GuidanceResponse	HealthcareService	ImagingManifest	ImagingStudy	Immunization	ImmunizationRecommendation	ImplementationGuide	Library	Linkage	List	Location	Measure	MeasureReport	Media	Medication	MedicationAdministration	MedicationDispense	MedicationRequest	MedicationStatement	MessageDefinition	MessageHeader	NamingSystem	NutritionOrder	Observation	OperationDefinition	OperationOutcome	Organization	Parameters	Patient	PaymentNotice	PaymentReconciliation	Person	PlanDefinition	Practitioner	PractitionerRole	Procedure	ProcedureRequest	ProcessRequest	ProcessResponse	Provenance	Questionnaire	QuestionnaireResponse	ReferralRequest	RelatedPerson	RequestGroup	ResearchStudy	ResearchSubject	Resource	RiskAssessment	Schedule	SearchParameter	Sequence	ServiceDefinition	Slot	Specimen	StructureDefinition	StructureMap	Subscription	Substance	SupplyDelivery	SupplyRequest	Task	TestReport	TestScript	ValueSet	VisionPrescription
http://hl7.org/fhir/abstract-types	Type	Any
=allerg-intol-substance-exp-risk
http://hl7.org/fhir/allerg-intol-substance-exp-risk	known-reaction-risk	no-known-reaction-risk
=allergy-clinical-status
http://hl7.org/fhir/allergy-clinical-status	active	inactive	resolved
=allergy-intolerance-category
http://hl7.org/fhir/allergy-intolerance-category	food	medication	environment	biologic
=allergy-intolerance-criticality
http://hl7.org/fhir/allergy-intolerance-criticality	low	high	unable-to-assess
=allergy-intolerance-type
http://hl7.org/fhir/allergy-intolerance-type	allergy	intolerance
=allergy-verification-status
http://hl7.org/fhir/allergy-verification-status	unconfirmed	confirmed	refuted	entered-in-error
=appointmentstatus
http://hl7.org/fhir/appointmentstatus	proposed	pending	booked	arrived	fulfilled	cancelled	noshow	entered-in-error
=assert-direction-codes
http://hl7.org/fhir/assert-direction-codes	response	request
=assert-operator-codes
http://hl7.org/fhir/assert-operator-codes	equals	notEquals	in	notIn	greaterThan	lessThan	empty	notEmpty	contains	notContains	eval
=assert-response-code-types
http://hl7.org/fhir/assert-response-code-types	okay	created	noContent	notModified	bad	forbidden	notFound	methodNotAllowed	conflict	gone	preconditionFailed	unprocessable
=audit-event-action
http://hl7.org/fhir/audit-event-action	C	R	U	D	E
=audit-event-outcome
http://hl7.org/fhir/audit-event-outcome	0	4	8	12
=binding-strength
http://hl7.org/fhir/binding-strength	required	extensible	preferred	example
=bundle-type
http://hl7.org/fhir/bundle-type	document	message	transaction	transaction-response	batch	batch-response	history	searchset	collection
=capability-statement-kind
http://hl7.org/fhir/capability-statement-kind	instance	capability	requirements
=care-plan-activity-status
http://hl7.org/fhir/care-plan-activity-status	not-started	scheduled	in-progress	on-hold	completed	cancelled	unknown
=care-plan-intent
http://hl7.org/fhir/care-plan-intent	proposal	plan	order	option
=care-plan-status
http://hl7.org/fhir/care-plan-status	draft	active	suspended	completed	entered-in-error	cancelled	unknown
=care-team-status
http://hl7.org/fhir/care-team-status	proposed	active	suspended	inactive	entered-in-error
=chargeitem-status
http://hl7.org/fhir/chargeitem-status	planned	billable	not-billable	aborted	billed	entered-in-error	unknown
=choice-list-orientation
http://hl7.org/fhir/choice-list-orientation	horizontal	vertical
=claim-type
http://hl7.org/fhir/ex-claimtype	institutional	oral	pharmacy	professional	vision
=claim-use
http://hl7.org/fhir/claim-use	complete	proposed	exploratory	other
=classification-or-context
http://hl7.org/fhir/classification-or-context	classification	context
=clinical-impression-status
http://hl7.org/fhir/clinical-impression-status	draft	completed	entered-in-error
=codesystem-content-mode
http://hl7.org/fhir/codesystem-content-mode	not-present	example	fragment	complete
=codesystem-hierarchy-meaning
http://hl7.org/fhir/codesystem-hierarchy-meaning	grouped-by	is-a	part-of	classified-with
=compartment-type
http://hl7.org/fhir/compartment-type	Patient	Encounter	RelatedPerson	Practitioner	Device
=composition-attestation-mode
http://hl7.org/fhir/composition-attestation-mode	personal	professional	legal	official
=composition-status
http://hl7.org/fhir/composition-status	preliminary	final	amended	entered-in-error
=concept-map-equivalence
http://hl7.org/fhir/concept-map-equivalence	relatedto	equivalent	equal	wider	subsumes	narrower	specializes	inexact	unmatched	disjoint
=concept-property-type
http://hl7.org/fhir/concept-property-type	code	Coding	string	integer	boolean	dateTime
=conceptmap-unmapped-mode
http://hl7.org/fhir/conceptmap-unmapped-mode	provided	fixed	other-map
=condition-clinical
http://hl7.org/fhir/condition-clinical	active	recurrence	inactive	remission	resolved
=condition-ver-status
http://hl7.org/fhir/condition-ver-status	provisional	differential	confirmed	refuted	entered-in-error	unknown
=conditional-delete-status
http://hl7.org/fhir/conditional-delete-status	not-supported	single	multiple
=conditional-read-status
http://hl7.org/fhir/conditional-read-status	not-supported	modified-since	not-match	full-support
=conformance-expectation
http://hl7.org/fhir/conformance-expectation	SHALL	SHOULD	MAY	SHOULD-NOT
=consent-data-meaning
http://hl7.org/fhir/consent-data-meaning	instance	related	dependents	authoredby
=consent-except-type
http://hl7.org/fhir/consent-except-type	deny	permit
=consent-state-codes
http://hl7.org/fhir/consent-state-codes	draft	proposed	active	rejected	inactive	entered-in-error
=constraint-severity
http://hl7.org/fhir/constraint-severity	error	warning
=contact-point-system
http://hl7.org/fhir/contact-point-system	phone	fax	email	pager	url	sms	other
=contact-point-use
http://hl7.org/fhir/contact-point-use	home	work	temp	old	mobile
=content-type
http://hl7.org/fhir/content-type	xml	json	ttl	none
=contract-status
http://hl7.org/fhir/contract-status	amended	appended	cancelled	disputed	entered-in-error	executable	executed	negotiable	offered	policy	rejected	renewed	revoked	resolved	terminated
=contributor-type
http://hl7.org/fhir/contributor-type	author	editor	reviewer	endorser
=data-absent-reason
http://hl7.org/fhir/data-absent-reason	unknown	asked	temp	not-asked	masked	unsupported	astext	error	NaN	not-performed
=data-types
http://hl7.org/fhir/data-types	Address	Age	Annotation	Attachment	BackboneElement	CodeableConcept	Coding	ContactDetail	ContactPoint	Contributor	Count	DataRequirement	Distance	Dosage	Duration	Element	ElementDefinition	Extension	HumanName	Identifier	Meta	Money	Narrative	ParameterDefinition	Period	Quantity	Range	Ratio	Reference	RelatedArtifact	SampledData	Signature	SimpleQuantity	Timing	TriggerDefinition	UsageContext	base64Binary	boolean	code	date	dateTime	decimal	id	instant	integer	markdown	oid	positiveInt	string	time	unsignedInt	uri	uuid	xhtml
=dataelement-stringency
http://hl7.org/fhir/dataelement-stringency	comparable	fully-specified	equivalent	convertable	scaleable	flexible
=days-of-week
http://hl7.org/fhir/days-of-week	mon	tue	wed	thu	fri	sat	sun
=defined-types
http://hl7.org/fhir/data-types	Address	Age	Annotation	Attachment	BackboneElement	CodeableConcept	Coding	ContactDetail	ContactPoint	Contributor	Count	DataRequirement	Distance	Dosage	Duration	Element	ElementDefinition	Extension	HumanName	Identifier	Meta	Money	Narrative	ParameterDefinition	Period	Quantity	Range	Ratio	Reference	RelatedArtifact	SampledData	Signature	SimpleQuantity	Timing	TriggerDefinition	UsageContext	base64Binary	boolean	code	date	dateTime	decimal	id	instant	integer	markdown	oid	positiveInt	string	time	unsignedInt	uri	uuid	xhtml
http://hl7.org/fhir/resource-types	Account	ActivityDefinition	AdverseEvent	AllergyIntolerance	Appointment	AppointmentResponse	AuditEvent	Basic	Binary	BodySite	Bundle	CapabilityStatement	CarePlan	CareTeam	ChargeItem	Claim	ClaimResponse	ClinicalImpression	CodeSystem	Communication	CommunicationRequest	CompartmentDefinition	Composition	ConceptMap	Condition	Consent	Contract	Coverage	DataElement	DetectedIssue	Device	DeviceComponent	DeviceMetric	DeviceRequest	DeviceUseStatement	DiagnosticReport	DocumentManifest	DocumentReference	DomainResource	EligibilityRequest	EligibilityResponse	Encounter	Endpoint	EnrollmentRequest	EnrollmentResponse	EpisodeOfCare	ExpansionProfile	ExplanationOfBenefit	FamilyMemberHistory	Flag	Goal	GraphDefinition	Group	GuidanceResponse	HealthcareService	ImagingManifest	ImagingStudy	Immunization	ImmunizationRecommendation	ImplementationGuide	Library	Linkage	List	Location	Measure	MeasureReport	Media	Medication	MedicationAdministration	MedicationDispense	MedicationRequest	MedicationStatement	MessageDefinition	MessageHeader	NamingSystem	NutritionOrder	Observation	OperationDefinition	OperationOutcome	Organization	Parameters	Patient	PaymentNotice	PaymentReconciliation	Person	PlanDefinition	Practitioner	PractitionerRole	Procedure	ProcedureRequest	ProcessRequest	ProcessResponse	Provenance	Questionnaire	QuestionnaireResponse	ReferralRequest	RelatedPerson	RequestGroup	ResearchStudy	ResearchSubject	Resource	RiskAssessment	Schedule	SearchParameter	Sequence	ServiceDefinition	Slot	Specimen	StructureDefinition	StructureMap	Subscription	Substance	SupplyDelivery	SupplyRequest	Task	TestReport	TestScript	ValueSet	VisionPrescription
=designation-use	SNOMED CT is not published with FHIR; the expansion has those of one edition
http://snomed.info/sct	900000000000003001	900000000000013009	900000000000550004
=detectedissue-severity
http://hl7.org/fhir/detectedissue-severity	high	moderate	low
=device-statement-status
http://hl7.org/fhir/device-statement-status	active	completed	entered-in-error	intended	stopped	on-hold
=device-status
http://hl7.org/fhir/device-status	active	inactive	entered-in-error	unknown
=diagnostic-report-status
http://hl7.org/fhir/diagnostic-report-status	registered	partial	preliminary	final	amended	corrected	appended	cancelled	entered-in-error	unknown
=digital-media-type
http://hl7.org/fhir/digital-media-type	photo	video	audio
=discriminator-type
http://hl7.org/fhir/discriminator-type	value	exists	pattern	type	profile
=document-mode
http://hl7.org/fhir/document-mode	producer	consumer
=document-reference-status
http://hl7.org/fhir/document-reference-status	current	superseded	entered-in-error
=document-relationship-type
http://hl7.org/fhir/document-relationship-type	replaces	transforms	signs	appends
=encounter-location-status
http://hl7.org/fhir/encounter-location-status	planned	active	reserved	completed
=encounter-status
http://hl7.org/fhir/encounter-status	planned	arrived	triaged	in-progress	onleave	finished	cancelled	entered-in-error	unknown
=endpoint-status
http://hl7.org/fhir/endpoint-status	active	suspended	error	off	entered-in-error	test
=episode-of-care-status
http://hl7.org/fhir/episode-of-care-status	planned	waitlist	active	onhold	finished	cancelled	entered-in-error
=event-capability-mode
http://hl7.org/fhir/event-capability-mode	sender	receiver
=event-status
http://hl7.org/fhir/event-status	preparation	in-progress	suspended	aborted	completed	entered-in-error	unknown
=event-timing
http://hl7.org/fhir/event-timing	MORN	AFT	EVE	NIGHT	PHS
http://hl7.org/fhir/v3/TimingEvent	HS	WAKE	C	CM	CD	CV	AC	ACM	ACD	ACV	PC	PCM	PCD	PCV
=explanationofbenefit-status
http://hl7.org/fhir/explanationofbenefit-status	active	cancelled	draft	entered-in-error
=extension-context
http://hl7.org/fhir/extension-context	resource	datatype	extension
=filter-operator
http://hl7.org/fhir/filter-operator	=	is-a	descendent-of	is-not-a	regex	in	not-in	generalizes	exists
=flag-status
http://hl7.org/fhir/flag-status	active	inactive	entered-in-error
=fm-status
http://hl7.org/fhir/fm-status	active	cancelled	draft	entered-in-error
=goal-acceptance-status
http://hl7.org/fhir/goal-acceptance-status	agree	disagree	pending
=goal-status
http://hl7.org/fhir/goal-status	proposed	accepted	planned	in-progress	on-target	ahead-of-target	behind-target	sustaining	achieved	on-hold	cancelled	entered-in-error	rejected
=graph-compartment-rule
http://hl7.org/fhir/graph-compartment-rule	identical	matching	different	custom
=group-type
http://hl7.org/fhir/group-type	person	animal	practitioner	device	medication	substance
=guidance-response-status
http://hl7.org/fhir/guidance-response-status	success	data-requested	data-required	in-progress	failure	entered-in-error
=guide-dependency-type
http://hl7.org/fhir/guide-dependency-type	reference	inclusion
=guide-page-kind
http://hl7.org/fhir/guide-page-kind	page	example	list	include	directory	dictionary	toc	resource
=history-status
http://hl7.org/fhir/history-status	partial	completed	entered-in-error	health-unknown
=hl7-work-group
http://hl7.org/fhir/hl7-work-group	cbcc	cds	cqi	cg	dev	ehr	fhir	fm	hsi	ii	inm	its	oo	pa	pc	pher	phx	rcrim	sd	sec	us	vocab	aid
=http-operations
http://hl7.org/fhir/http-operations	delete	get	options	patch	post	put
=http-verb
http://hl7.org/fhir/http-verb	GET	POST	PUT	DELETE
=http://www.rfc-editor.org/bcp/bcp13.txt	BCP 13: media types have parameters, and new ones are registered
=identifier-use
http://hl7.org/fhir/identifier-use	usual	official	temp	secondary
=identity-assuranceLevel
http://hl7.org/fhir/identity-assuranceLevel	level1	level2	level3	level4
=immunization-status
http://hl7.org/fhir/medication-admin-status	completed	entered-in-error
=implant-status
http://hl7.org/fhir/implant-status	functional	non-functional	disabled	unknown
=instance-availability
http://dicom.nema.org/resources/ontology/DCM	ONLINE	OFFLINE	NEARLINE	UNAVAILABLE
=issue-severity
http://hl7.org/fhir/issue-severity	fatal	error	warning	information
=issue-type
http://hl7.org/fhir/issue-type	invalid	structure	required	value	invariant	security	login	unknown	expired	forbidden	suppressed	processing	not-supported	duplicate	not-found	too-long	code-invalid	extension	too-costly	business-rule	conflict	incomplete	transient	lock-error	no-store	exception	timeout	throttled	informational
=item-type
http://hl7.org/fhir/item-type	group	display	boolean	decimal	integer	date	dateTime	time	string	text	url	choice	open-choice	attachment	reference	quantity
=languages
urn:ietf:bcp:47	ar	bn	cs	da	de	de-AT	de-CH	de-DE	el	en	en-AU	en-CA	en-GB	en-IN	en-NZ	en-SG	en-US	es	es-AR	es-ES	es-UY	fi	fr	fr-BE	fr-CH	fr-FR	fy	fy-NL	hi	hr	it	it-CH	it-IT	ja	ko	nl	nl-BE	nl-NL	no	no-NO	pa	pt	pt-BR	ru	ru-RU	sr	sr-SP	sv	sv-SE	te	zh	zh-CN	zh-HK	zh-SG	zh-TW
=link-type
http://hl7.org/fhir/link-type	replaced-by	replaces	refer	seealso
=linkage-type
http://hl7.org/fhir/linkage-type	source	alternate	historical
=list-mode
http://hl7.org/fhir/list-mode	working	snapshot	changes
=list-status
http://hl7.org/fhir/list-status	current	retired	entered-in-error
=location-mode
http://hl7.org/fhir/location-mode	instance	kind
=location-status
http://hl7.org/fhir/location-status	active	suspended	inactive
=map-context-type
http://hl7.org/fhir/map-context-type	type	variable
=map-group-type-mode
http://hl7.org/fhir/map-group-type-mode	none	types	type-and-types
=map-input-mode
http://hl7.org/fhir/map-input-mode	source	target
=map-model-mode
http://hl7.org/fhir/map-model-mode	source	queried	target	produced
=map-source-list-mode
http://hl7.org/fhir/map-source-list-mode	first	not_first	last	not_last	only_one
=map-target-list-mode
http://hl7.org/fhir/map-target-list-mode	first	share	last	collate
=map-transform
http://hl7.org/fhir/map-transform	create	copy	truncate	escape	cast	append	translate	reference	dateOp	uuid	pointer	evaluate	cc	c	qty	id	cp
=match-grade
http://hl7.org/fhir/match-grade	certain	probable	possible	certainly-not
=measure-report-status
http://hl7.org/fhir/measure-report-status	complete	pending	error
=measure-report-type
http://hl7.org/fhir/measure-report-type	individual	patient-list	summary
=measurement-principle
http://hl7.org/fhir/measurement-principle	other	chemical	electrical	impedance	nuclear	optical	thermal	biological	mechanical	acoustical	manual
=medication-admin-status
http://hl7.org/fhir/medication-admin-status	in-progress	on-hold	completed	entered-in-error	stopped	unknown
=medication-dispense-status
http://hl7.org/fhir/medication-dispense-status	preparation	in-progress	on-hold	completed	entered-in-error	stopped
=medication-request-intent
http://hl7.org/fhir/medication-request-intent	proposal	plan	order	instance-order
=medication-request-priority
http://hl7.org/fhir/medication-request-priority	routine	urgent	stat	asap
=medication-request-status
http://hl7.org/fhir/medication-request-status	active	on-hold	cancelled	completed	entered-in-error	stopped	draft	unknown
=medication-statement-status
http://hl7.org/fhir/medication-statement-status	active	completed	entered-in-error	intended	stopped	on-hold
=medication-statement-taken
http://hl7.org/fhir/medication-statement-taken	y	n	unk	na
=medication-status
http://hl7.org/fhir/medication-status	active	inactive	entered-in-error
=message-significance-category
http://hl7.org/fhir/message-significance-category	Consequence	Currency	Notification
=messageheader-response-request
http://hl7.org/fhir/messageheader-response-request	always	on-error	never	on-success
=metric-calibration-state
http://hl7.org/fhir/metric-calibration-state	not-calibrated	calibration-required	calibrated	unspecified
=metric-calibration-type
http://hl7.org/fhir/metric-calibration-type	unspecified	offset	gain	two-point
=metric-category
http://hl7.org/fhir/metric-category	measurement	setting	calculation	unspecified
=metric-color
http://hl7.org/fhir/metric-color	black	red	green	yellow	blue	magenta	cyan	white
=metric-operational-status
http://hl7.org/fhir/metric-operational-status	on	off	standby	entered-in-error
=name-assembly-order
http://hl7.org/fhir/name-assembly-order	NL1	NL2	NL3	NL4
http://hl7.org/fhir/v2/0444	F	G
http://hl7.org/fhir/v3/NullFlavor	UNK
=name-part-qualifier
http://hl7.org/fhir/v3/EntityNamePartQualifierR2	LS	AC	NB	PR	HON	BR	AD	SP	MID	CL	IN
http://hl7.org/fhir/v3/EntityNamePartQualifier	VV
=name-use
http://hl7.org/fhir/name-use	usual	official	temp	nickname	anonymous	old	maiden
=name-v3-representation
http://hl7.org/fhir/v3/EntityNameUse	ABC	IDE	SYL
=namingsystem-identifier-type
http://hl7.org/fhir/namingsystem-identifier-type	oid	uuid	uri	other
=namingsystem-type
http://hl7.org/fhir/namingsystem-type	codesystem	identifier	root
=narrative-status
http://hl7.org/fhir/narrative-status	generated	extensions	additional	empty
=network-type
http://hl7.org/fhir/network-type	1	2	3	4	5
=note-type
http://hl7.org/fhir/note-type	display	print	printoper
=nutrition-request-status
http://hl7.org/fhir/nutrition-request-status	proposed	draft	planned	requested	active	on-hold	completed	cancelled	entered-in-error
=observation-relationshiptypes
http://hl7.org/fhir/observation-relationshiptypes	has-member	derived-from	sequel-to	replaces	qualified-by	interfered-by
=observation-status
http://hl7.org/fhir/observation-status	registered	preliminary	final	amended	corrected	cancelled	entered-in-error	unknown
=operation-kind
http://hl7.org/fhir/operation-kind	operation	query
=operation-parameter-use
http://hl7.org/fhir/operation-parameter-use	in	out
=parent-relationship-codes
http://hl7.org/fhir/v3/RoleCode	PRN	ADOPTP	ADOPTF	ADOPTM	FTH	FTHFOST	NFTH	NFTHF	STPFTH	MTH	GESTM	MTHFOST	NMTH	NMTHF	STPMTH	NPRN	PRNFOST	STPPRN	TWIN	FTWIN	ITWIN
=participantrequired
http://hl7.org/fhir/participantrequired	required	optional	information-only
=participationstatus
http://hl7.org/fhir/participationstatus	accepted	declined	tentative	needs-action
=postal-address-use
http://hl7.org/fhir/v3/AddressUse	BAD	CONF	HP	HV	DIR	PUB	PHYS	PST
=probability-distribution-type
http://hl7.org/fhir/v3/ProbabilityDistributionType	B	E	F	G	LN	N	T	U	X2
=property-representation
http://hl7.org/fhir/property-representation	xmlAttr	xmlText	typeAttr	cdaText	xhtml
=provenance-entity-role
http://hl7.org/fhir/provenance-entity-role	derivation	revision	quotation	source	removal
=publication-status
http://hl7.org/fhir/publication-status	draft	active	retired	unknown
=quality-type
http://hl7.org/fhir/quality-type	indel	snp	unknown
=quantity-comparator
http://hl7.org/fhir/quantity-comparator	<	<=	>=	>
=questionnaire-answers-status
http://hl7.org/fhir/questionnaire-answers-status	in-progress	completed	amended	entered-in-error	stopped
=questionnaire-usage-mode
http://hl7.org/fhir/questionnaire-usage-mode	capture-display	capture	display	display-non-empty	capture-display-non-empty
=reaction-event-certainty
http://hl7.org/fhir/reaction-event-certainty	unlikely	likely	confirmed	unknown
=reaction-event-severity
http://hl7.org/fhir/reaction-event-severity	mild	moderate	severe
=reference-handling-policy
http://hl7.org/fhir/reference-handling-policy	literal	logical	resolves	enforced	local
=reference-version-rules
http://hl7.org/fhir/reference-version-rules	either	independent	specific
=related-artifact-type
http://hl7.org/fhir/related-artifact-type	documentation	justification	citation	predecessor	successor	derived-from	depends-on	composed-of
=remittance-outcome
http://hl7.org/fhir/remittance-outcome	complete	error	partial
=report-action-result-codes
http://hl7.org/fhir/report-action-result-codes	pass	skip	fail	warning	error
=report-participant-type
http://hl7.org/fhir/report-participant-type	test-engine	client	server
=report-result-codes
http://hl7.org/fhir/report-result-codes	pass	fail	pending
=report-status-codes
http://hl7.org/fhir/report-status-codes	completed	in-progress	waiting	stopped	entered-in-error
=repository-type
http://hl7.org/fhir/repository-type	directlink	openapi	login	oauth	other
=request-intent
http://hl7.org/fhir/request-intent	proposal	plan	order	original-order	reflex-order	filler-order	instance-order	option
=request-priority
http://hl7.org/fhir/request-priority	routine	urgent	asap	stat
=request-status
http://hl7.org/fhir/request-status	draft	active	suspended	cancelled	completed	entered-in-error	unknown
=research-study-status
http://hl7.org/fhir/research-study-status	draft	in-progress	suspended	stopped	completed	entered-in-error
=research-subject-status
http://hl7.org/fhir/research-subject-status	candidate	enrolled	active	suspended	withdrawn	completed
=resource-aggregation-mode
http://hl7.org/fhir/resource-aggregation-mode	contained	referenced	bundled
=resource-slicing-rules
http://hl7.org/fhir/resource-slicing-rules	closed	open	openAtEnd
=resource-type-link
http://hl7.org/fhir/resource-type-link	organization	patient	practitioner	relatedperson
=resource-types
http://hl7.org/fhir/resource-types	Account	ActivityDefinition	AdverseEvent	AllergyIntolerance	Appointment	AppointmentResponse	AuditEvent	Basic	Binary	BodySite	Bundle	CapabilityStatement	CarePlan	CareTeam	ChargeItem	Claim	ClaimResponse	ClinicalImpression	CodeSystem	Communication	CommunicationRequest	CompartmentDefinition	Composition	ConceptMap	Condition	Consent	Contract	Coverage	DataElement	DetectedIssue	Device	DeviceComponent	DeviceMetric	DeviceRequest	DeviceUseStatement	DiagnosticReport	DocumentManifest	DocumentReference	DomainResource	EligibilityRequest	EligibilityResponse	Encounter	Endpoint	EnrollmentRequest	EnrollmentResponse	EpisodeOfCare	ExpansionProfile	ExplanationOfBenefit	FamilyMemberHistory	Flag	Goal	GraphDefinition	Group	GuidanceResponse	HealthcareService	ImagingManifest	ImagingStudy	Immunization	ImmunizationRecommendation	ImplementationGuide	Library	Linkage	List	Location	Measure	MeasureReport	Media	Medication	MedicationAdministration	MedicationDispense	MedicationRequest	MedicationStatement	MessageDefinition	MessageHeader	NamingSystem	NutritionOrder	Observation	OperationDefinition	OperationOutcome	Organization	Parameters	Patient	PaymentNotice	PaymentReconciliation	Person	PlanDefinition	Practitioner	PractitionerRole	Procedure	ProcedureRequest	ProcessRequest	ProcessResponse	Provenance	Questionnaire	QuestionnaireResponse	ReferralRequest	RelatedPerson	RequestGroup	ResearchStudy	ResearchSubject	Resource	RiskAssessment	Schedule	SearchParameter	Sequence	ServiceDefinition	Slot	Specimen	StructureDefinition	StructureMap	Subscription	Substance	SupplyDelivery	SupplyRequest	Task	TestReport	TestScript	ValueSet	VisionPrescription
=resource-validation-mode
http://hl7.org/fhir/resource-validation-mode	create	update	delete
=response-code
http://hl7.org/fhir/response-code	ok	transient-error	fatal-error
=restful-capability-mode
http://hl7.org/fhir/restful-capability-mode	client	server
=search-comparator
http://hl7.org/fhir/search-comparator	eq	ne	gt	lt	ge	le	sa	eb	ap
=search-entry-mode
http://hl7.org/fhir/search-entry-mode	match	include	outcome
=search-modifier-code
http://hl7.org/fhir/search-modifier-code	missing	exact	contains	not	text	in	not-in	below	above	type
=search-param-type
http://hl7.org/fhir/search-param-type	number	date	string	token	reference	composite	quantity	uri
=search-xpath-usage
http://hl7.org/fhir/search-xpath-usage	normal	phonetic	nearby	distance	other
=sibling-relationship-codes
http://hl7.org/fhir/v3/RoleCode	SIB	BRO	HBRO	NBRO	TWINBRO	FTWINBRO	ITWINBRO	STPBRO	HSIB	HSIS	NSIB	NSIS	TWINSIS	FTWINSIS	ITWINSIS	TWIN	FTWIN	ITWIN	SIS	STPSIS	STPSIB
=slotstatus
http://hl7.org/fhir/slotstatus	busy	free	busy-unavailable	busy-tentative	entered-in-error
=specimen-status
http://hl7.org/fhir/specimen-status	available	unavailable	unsatisfactory	entered-in-error
=structure-definition-kind
http://hl7.org/fhir/structure-definition-kind	primitive-type	complex-type	resource	logical
=subscription-channel-type
http://hl7.org/fhir/subscription-channel-type	rest-hook	websocket	email	sms	message
=subscription-status
http://hl7.org/fhir/subscription-status	requested	active	error	off
=substance-status
http://hl7.org/fhir/substance-status	active	inactive	entered-in-error
=supplydelivery-status
http://hl7.org/fhir/supplydelivery-status	in-progress	completed	abandoned	entered-in-error
=supplydelivery-type
http://hl7.org/fhir/supply-item-type	medication	device
=supplyrequest-status
http://hl7.org/fhir/supplyrequest-status	draft	active	suspended	cancelled	completed	entered-in-error	unknown
=system-restful-interaction
http://hl7.org/fhir/restful-interaction	transaction	batch	search-system	history-system
=system-version-processing-mode
http://hl7.org/fhir/system-version-processing-mode	default	check	override
=task-status
http://hl7.org/fhir/task-status	draft	requested	received	accepted	rejected	ready	cancelled	in-progress	on-hold	failed	completed	entered-in-error
=template-status-code
urn:oid:2.16.840.1.113883.3.1937.98.5.8	draft	pending	active	review	cancelled	rejected	retired	terminated
=trigger-type
http://hl7.org/fhir/trigger-type	named-event	periodic	data-added	data-modified	data-removed	data-accessed	data-access-ended
=type-derivation-rule
http://hl7.org/fhir/type-derivation-rule	specialization	constraint
=type-restful-interaction
http://hl7.org/fhir/restful-interaction	read	vread	update	patch	delete	history-instance	history-type	create	search-type
=ucum-units	UCUM is a grammar of units; the expansion has common ones
=udi-entry-type
http://hl7.org/fhir/udi-entry-type	barcode	rfid	manual	card	self-reported	unknown
=units-of-time
http://unitsofmeasure.org	s	min	h	d	wk	mo	a
=unknown-content-code
http://hl7.org/fhir/unknown-content-code	no	extensions	elements	both
=v3-ActIncidentCode
http://hl7.org/fhir/v3/ActCode	MVA	SCHOOL	SPT	WPA
=v3-ActInvoiceGroupCode
http://hl7.org/fhir/v3/ActCode	CPNDDRGING	CPNDINDING	CPNDSUPING	DRUGING	FRAMEING	LENSING	PRDING	CPINV	CSINV	CSPINV	FININV	OHSINV	PAINV	RXCINV	RXDINV	SBFINV	VRXINV
=v3-ConfidentialityClassification
http://hl7.org/fhir/v3/Confidentiality	U	L	M	N	R	V
=v3-NullFlavor
http://hl7.org/fhir/v3/NullFlavor	NI	INV	DER	OTH	NINF	PINF	UNC	MSK	NA	UNK	ASKU	NAV	NASK	NAVU	QS	TRC	NP
=versioning-policy
http://hl7.org/fhir/versioning-policy	no-version	versioned	versioned-update
=vision-base-codes
http://hl7.org/fhir/vision-base-codes	up	down	in	out
=vision-eye-codes
http://hl7.org/fhir/vision-eye-codes	right	left
"""##
}
