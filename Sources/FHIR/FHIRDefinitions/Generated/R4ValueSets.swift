// swift-format-ignore-file
// Made by .ci/definitions from HL7's published definitions (CC0); do not edit.

enum R4ValueSets {
    static let text: StaticString = ##"""
=FHIR-version
http://hl7.org/fhir/FHIR-version	0.01	0.05	0.06	0.11	0.0.80	0.0.81	0.0.82	0.4.0	0.5.0	1.0.0	1.0.1	1.0.2	1.1.0	1.4.0	1.6.0	1.8.0	3.0.0	3.0.1	3.3.0	3.5.0	4.0.0	4.0.1
=account-status
http://hl7.org/fhir/account-status	active	inactive	entered-in-error	on-hold	unknown
=action-cardinality-behavior
http://hl7.org/fhir/action-cardinality-behavior	single	multiple
=action-condition-kind
http://hl7.org/fhir/action-condition-kind	applicability	start	stop
=action-grouping-behavior
http://hl7.org/fhir/action-grouping-behavior	visual-group	logical-group	sentence-group
=action-participant-type
http://hl7.org/fhir/action-participant-type	patient	practitioner	related-person	device
=action-precheck-behavior
http://hl7.org/fhir/action-precheck-behavior	yes	no
=action-relationship-type
http://hl7.org/fhir/action-relationship-type	before-start	before	before-end	concurrent-with-start	concurrent	concurrent-with-end	after-start	after	after-end
=action-required-behavior
http://hl7.org/fhir/action-required-behavior	must	could	must-unless-documented
=action-selection-behavior
http://hl7.org/fhir/action-selection-behavior	any	all	all-or-none	exactly-one	at-most-one	one-or-more
=address-type
http://hl7.org/fhir/address-type	postal	physical	both
=address-use
http://hl7.org/fhir/address-use	home	work	temp	old	billing
=administrative-gender
http://hl7.org/fhir/administrative-gender	male	female	other	unknown
=adverse-event-actuality
http://hl7.org/fhir/adverse-event-actuality	actual	potential
=adverse-event-outcome
http://terminology.hl7.org/CodeSystem/adverse-event-outcome	resolved	recovering	ongoing	resolvedWithSequelae	fatal	unknown
=adverse-event-severity
http://terminology.hl7.org/CodeSystem/adverse-event-severity	mild	moderate	severe
=all-distance-units	UCUM is a grammar of units
=all-languages	BCP 47 is a grammar of tags
=all-time-units	UCUM is a grammar of units
=all-types
http://hl7.org/fhir/data-types	Address	Age	Annotation	Attachment	BackboneElement	CodeableConcept	Coding	ContactDetail	ContactPoint	Contributor	Count	DataRequirement	Distance	Dosage	Duration	Element	ElementDefinition	Expression	Extension	HumanName	Identifier	MarketingStatus	Meta	Money	MoneyQuantity	Narrative	ParameterDefinition	Period	Population	ProdCharacteristic	ProductShelfLife	Quantity	Range	Ratio	Reference	RelatedArtifact	SampledData	Signature	SimpleQuantity	SubstanceAmount	Timing	TriggerDefinition	UsageContext	base64Binary	boolean	canonical	code	date	dateTime	decimal	id	instant	integer	markdown	oid	positiveInt	string	time	unsignedInt	uri	url	uuid	xhtml
http://hl7.org/fhir/resource-types	Account	ActivityDefinition	AdverseEvent	AllergyIntolerance	Appointment	AppointmentResponse	AuditEvent	Basic	Binary	BiologicallyDerivedProduct	BodyStructure	Bundle	CapabilityStatement	CarePlan	CareTeam	CatalogEntry	ChargeItem	ChargeItemDefinition	Claim	ClaimResponse	ClinicalImpression	CodeSystem	Communication	CommunicationRequest	CompartmentDefinition	Composition	ConceptMap	Condition	Consent	Contract	Coverage	CoverageEligibilityRequest	CoverageEligibilityResponse	DetectedIssue	Device	DeviceDefinition	DeviceMetric	DeviceRequest	DeviceUseStatement	DiagnosticReport	DocumentManifest	DocumentReference	DomainResource	EffectEvidenceSynthesis	Encounter	Endpoint	EnrollmentRequest	EnrollmentResponse	EpisodeOfCare	EventDefinition	Evidence	EvidenceVariable	ExampleScenario	ExplanationOfBenefit	FamilyMemberHistory	Flag	Goal	GraphDefinition	Group	GuidanceResponse	HealthcareService	ImagingStudy	Immunization	ImmunizationEvaluation	ImmunizationRecommendation	ImplementationGuide	InsurancePlan	Invoice	Library	Linkage	List	Location	Measure	MeasureReport	Media	Medication	MedicationAdministration	MedicationDispense	MedicationKnowledge	MedicationRequest	MedicationStatement	MedicinalProduct	MedicinalProductAuthorization	MedicinalProductContraindication	MedicinalProductIndication	MedicinalProductIngredient	MedicinalProductInteraction	MedicinalProductManufactured	MedicinalProductPackaged	MedicinalProductPharmaceutical	MedicinalProductUndesirableEffect	MessageDefinition	MessageHeader	MolecularSequence	NamingSystem	NutritionOrder	Observation	ObservationDefinition	OperationDefinition	OperationOutcome	Organization	OrganizationAffiliation	Parameters	Patient	PaymentNotice	PaymentReconciliation	Person	PlanDefinition	Practitioner	PractitionerRole	Procedure	Provenance	Questionnaire	QuestionnaireResponse	RelatedPerson	RequestGroup	ResearchDefinition	ResearchElementDefinition	ResearchStudy	ResearchSubject	Resource	RiskAssessment	RiskEvidenceSynthesis	Schedule	SearchParameter	ServiceRequest	Slot	Specimen	SpecimenDefinition	StructureDefinition	StructureMap	Subscription	Substance	SubstanceNucleicAcid	SubstancePolymer	SubstanceProtein	SubstanceReferenceInformation	SubstanceSourceMaterial	SubstanceSpecification	SupplyDelivery	SupplyRequest	Task	TerminologyCapabilities	TestReport	TestScript	ValueSet	VerificationResult	VisionPrescription
http://hl7.org/fhir/abstract-types	Type	Any
=allerg-intol-substance-exp-risk
http://terminology.hl7.org/CodeSystem/allerg-intol-substance-exp-risk	known-reaction-risk	no-known-reaction-risk
=allergy-intolerance-category
http://hl7.org/fhir/allergy-intolerance-category	food	medication	environment	biologic
=allergy-intolerance-criticality
http://hl7.org/fhir/allergy-intolerance-criticality	low	high	unable-to-assess
=allergy-intolerance-type
http://hl7.org/fhir/allergy-intolerance-type	allergy	intolerance
=allergyintolerance-clinical
http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical	active	inactive	resolved
=allergyintolerance-verification
http://terminology.hl7.org/CodeSystem/allergyintolerance-verification	unconfirmed	confirmed	refuted	entered-in-error
=appointmentstatus
http://hl7.org/fhir/appointmentstatus	proposed	pending	booked	arrived	fulfilled	cancelled	noshow	entered-in-error	checked-in	waitlist
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
=care-plan-activity-kind
http://hl7.org/fhir/resource-types	Appointment	CommunicationRequest	DeviceRequest	MedicationRequest	NutritionOrder	Task	ServiceRequest	VisionPrescription
=care-plan-activity-status
http://hl7.org/fhir/care-plan-activity-status	not-started	scheduled	in-progress	on-hold	completed	cancelled	stopped	unknown	entered-in-error
=care-plan-intent
http://hl7.org/fhir/request-intent	proposal	plan	order	option
=care-team-status
http://hl7.org/fhir/care-team-status	proposed	active	suspended	inactive	entered-in-error
=chargeitem-status
http://hl7.org/fhir/chargeitem-status	planned	billable	not-billable	aborted	billed	entered-in-error	unknown
=choice-list-orientation
http://terminology.hl7.org/CodeSystem/choice-list-orientation	horizontal	vertical
=claim-use
http://hl7.org/fhir/claim-use	claim	preauthorization	predetermination
=clinicalimpression-status
http://hl7.org/fhir/event-status	in-progress	completed	entered-in-error
=code-search-support
http://hl7.org/fhir/code-search-support	explicit	all
=codesystem-content-mode
http://hl7.org/fhir/codesystem-content-mode	not-present	example	fragment	complete	supplement
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
http://hl7.org/fhir/concept-property-type	code	Coding	string	integer	boolean	dateTime	decimal
=concept-subsumption-outcome
http://hl7.org/fhir/concept-subsumption-outcome	equivalent	subsumes	subsumed-by	not-subsumed
=conceptmap-unmapped-mode
http://hl7.org/fhir/conceptmap-unmapped-mode	provided	fixed	other-map
=condition-clinical
http://terminology.hl7.org/CodeSystem/condition-clinical	active	recurrence	relapse	inactive	remission	resolved
=condition-ver-status
http://terminology.hl7.org/CodeSystem/condition-ver-status	unconfirmed	provisional	differential	confirmed	refuted	entered-in-error
=conditional-delete-status
http://hl7.org/fhir/conditional-delete-status	not-supported	single	multiple
=conditional-read-status
http://hl7.org/fhir/conditional-read-status	not-supported	modified-since	not-match	full-support
=conformance-expectation
http://terminology.hl7.org/CodeSystem/conformance-expectation	SHALL	SHOULD	MAY	SHOULD-NOT
=consent-data-meaning
http://hl7.org/fhir/consent-data-meaning	instance	related	dependents	authoredby
=consent-provision-type
http://hl7.org/fhir/consent-provision-type	deny	permit
=consent-state-codes
http://hl7.org/fhir/consent-state-codes	draft	proposed	active	rejected	inactive	entered-in-error
=constraint-severity
http://hl7.org/fhir/constraint-severity	error	warning
=contact-point-system
http://hl7.org/fhir/contact-point-system	phone	fax	email	pager	url	sms	other
=contact-point-use
http://hl7.org/fhir/contact-point-use	home	work	temp	old	mobile
=contract-publicationstatus
http://hl7.org/fhir/contract-publicationstatus	amended	appended	cancelled	disputed	entered-in-error	executable	executed	negotiable	offered	policy	rejected	renewed	revoked	resolved	terminated
=contract-status
http://hl7.org/fhir/contract-status	amended	appended	cancelled	disputed	entered-in-error	executable	executed	negotiable	offered	policy	rejected	renewed	revoked	resolved	terminated
=contributor-type
http://hl7.org/fhir/contributor-type	author	editor	reviewer	endorser
=currencies
urn:iso:std:iso:4217	AED	AFN	ALL	AMD	ANG	AOA	ARS	AUD	AWG	AZN	BAM	BBD	BDT	BGN	BHD	BIF	BMD	BND	BOB	BOV	BRL	BSD	BTN	BWP	BYN	BZD	CAD	CDF	CHE	CHF	CHW	CLF	CLP	CNY	COP	COU	CRC	CUC	CUP	CVE	CZK	DJF	DKK	DOP	DZD	EGP	ERN	ETB	EUR	FJD	FKP	GBP	GEL	GGP	GHS	GIP	GMD	GNF	GTQ	GYD	HKD	HNL	HRK	HTG	HUF	IDR	ILS	IMP	INR	IQD	IRR	ISK	JEP	JMD	JOD	JPY	KES	KGS	KHR	KMF	KPW	KRW	KWD	KYD	KZT	LAK	LBP	LKR	LRD	LSL	LYD	MAD	MDL	MGA	MKD	MMK	MNT	MOP	MRU	MUR	MVR	MWK	MXN	MXV	MYR	MZN	NAD	NGN	NIO	NOK	NPR	NZD	OMR	PAB	PEN	PGK	PHP	PKR	PLN	PYG	QAR	RON	RSD	RUB	RWF	SAR	SBD	SCR	SDG	SEK	SGD	SHP	SLL	SOS	SRD	SSP	STN	SVC	SYP	SZL	THB	TJS	TMT	TND	TOP	TRY	TTD	TVD	TWD	TZS	UAH	UGX	USD	USN	UYI	UYU	UZS	VEF	VND	VUV	WST	XAF	XAG	XAU	XBA	XBB	XBC	XBD	XCD	XDR	XOF	XPD	XPF	XPT	XSU	XTS	XUA	XXX	YER	ZAR	ZMW	ZWL
=data-absent-reason
http://terminology.hl7.org/CodeSystem/data-absent-reason	unknown	asked-unknown	temp-unknown	not-asked	asked-declined	masked	not-applicable	unsupported	as-text	error	not-a-number	negative-infinity	positive-infinity	not-performed	not-permitted
=data-types
http://hl7.org/fhir/data-types	Address	Age	Annotation	Attachment	BackboneElement	CodeableConcept	Coding	ContactDetail	ContactPoint	Contributor	Count	DataRequirement	Distance	Dosage	Duration	Element	ElementDefinition	Expression	Extension	HumanName	Identifier	MarketingStatus	Meta	Money	MoneyQuantity	Narrative	ParameterDefinition	Period	Population	ProdCharacteristic	ProductShelfLife	Quantity	Range	Ratio	Reference	RelatedArtifact	SampledData	Signature	SimpleQuantity	SubstanceAmount	Timing	TriggerDefinition	UsageContext	base64Binary	boolean	canonical	code	date	dateTime	decimal	id	instant	integer	markdown	oid	positiveInt	string	time	unsignedInt	uri	url	uuid	xhtml
=days-of-week
http://hl7.org/fhir/days-of-week	mon	tue	wed	thu	fri	sat	sun
=defined-types
http://hl7.org/fhir/data-types	Address	Age	Annotation	Attachment	BackboneElement	CodeableConcept	Coding	ContactDetail	ContactPoint	Contributor	Count	DataRequirement	Distance	Dosage	Duration	Element	ElementDefinition	Expression	Extension	HumanName	Identifier	MarketingStatus	Meta	Money	MoneyQuantity	Narrative	ParameterDefinition	Period	Population	ProdCharacteristic	ProductShelfLife	Quantity	Range	Ratio	Reference	RelatedArtifact	SampledData	Signature	SimpleQuantity	SubstanceAmount	Timing	TriggerDefinition	UsageContext	base64Binary	boolean	canonical	code	date	dateTime	decimal	id	instant	integer	markdown	oid	positiveInt	string	time	unsignedInt	uri	url	uuid	xhtml
http://hl7.org/fhir/resource-types	Account	ActivityDefinition	AdverseEvent	AllergyIntolerance	Appointment	AppointmentResponse	AuditEvent	Basic	Binary	BiologicallyDerivedProduct	BodyStructure	Bundle	CapabilityStatement	CarePlan	CareTeam	CatalogEntry	ChargeItem	ChargeItemDefinition	Claim	ClaimResponse	ClinicalImpression	CodeSystem	Communication	CommunicationRequest	CompartmentDefinition	Composition	ConceptMap	Condition	Consent	Contract	Coverage	CoverageEligibilityRequest	CoverageEligibilityResponse	DetectedIssue	Device	DeviceDefinition	DeviceMetric	DeviceRequest	DeviceUseStatement	DiagnosticReport	DocumentManifest	DocumentReference	DomainResource	EffectEvidenceSynthesis	Encounter	Endpoint	EnrollmentRequest	EnrollmentResponse	EpisodeOfCare	EventDefinition	Evidence	EvidenceVariable	ExampleScenario	ExplanationOfBenefit	FamilyMemberHistory	Flag	Goal	GraphDefinition	Group	GuidanceResponse	HealthcareService	ImagingStudy	Immunization	ImmunizationEvaluation	ImmunizationRecommendation	ImplementationGuide	InsurancePlan	Invoice	Library	Linkage	List	Location	Measure	MeasureReport	Media	Medication	MedicationAdministration	MedicationDispense	MedicationKnowledge	MedicationRequest	MedicationStatement	MedicinalProduct	MedicinalProductAuthorization	MedicinalProductContraindication	MedicinalProductIndication	MedicinalProductIngredient	MedicinalProductInteraction	MedicinalProductManufactured	MedicinalProductPackaged	MedicinalProductPharmaceutical	MedicinalProductUndesirableEffect	MessageDefinition	MessageHeader	MolecularSequence	NamingSystem	NutritionOrder	Observation	ObservationDefinition	OperationDefinition	OperationOutcome	Organization	OrganizationAffiliation	Parameters	Patient	PaymentNotice	PaymentReconciliation	Person	PlanDefinition	Practitioner	PractitionerRole	Procedure	Provenance	Questionnaire	QuestionnaireResponse	RelatedPerson	RequestGroup	ResearchDefinition	ResearchElementDefinition	ResearchStudy	ResearchSubject	Resource	RiskAssessment	RiskEvidenceSynthesis	Schedule	SearchParameter	ServiceRequest	Slot	Specimen	SpecimenDefinition	StructureDefinition	StructureMap	Subscription	Substance	SubstanceNucleicAcid	SubstancePolymer	SubstanceProtein	SubstanceReferenceInformation	SubstanceSourceMaterial	SubstanceSpecification	SupplyDelivery	SupplyRequest	Task	TerminologyCapabilities	TestReport	TestScript	ValueSet	VerificationResult	VisionPrescription
=detectedissue-severity
http://hl7.org/fhir/detectedissue-severity	high	moderate	low
=device-nametype
http://hl7.org/fhir/device-nametype	udi-label-name	user-friendly-name	patient-reported-name	manufacturer-name	model-name	other
=device-statement-status
http://hl7.org/fhir/device-statement-status	active	completed	entered-in-error	intended	stopped	on-hold
=device-status
http://hl7.org/fhir/device-status	active	inactive	entered-in-error	unknown
=diagnostic-report-status
http://hl7.org/fhir/diagnostic-report-status	registered	partial	preliminary	final	amended	corrected	appended	cancelled	entered-in-error	unknown
=discriminator-type
http://hl7.org/fhir/discriminator-type	value	exists	pattern	type	profile
=document-mode
http://hl7.org/fhir/document-mode	producer	consumer
=document-reference-status
http://hl7.org/fhir/document-reference-status	current	superseded	entered-in-error
=document-relationship-type
http://hl7.org/fhir/document-relationship-type	replaces	transforms	signs	appends
=eligibilityrequest-purpose
http://hl7.org/fhir/eligibilityrequest-purpose	auth-requirements	benefits	discovery	validation
=eligibilityresponse-purpose
http://hl7.org/fhir/eligibilityresponse-purpose	auth-requirements	benefits	discovery	validation
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
http://hl7.org/fhir/event-status	preparation	in-progress	not-done	on-hold	stopped	completed	entered-in-error	unknown
=event-timing
http://hl7.org/fhir/event-timing	MORN	MORN.early	MORN.late	NOON	AFT	AFT.early	AFT.late	EVE	EVE.early	EVE.late	NIGHT	PHS
http://terminology.hl7.org/CodeSystem/v3-TimingEvent	HS	WAKE	C	CM	CD	CV	AC	ACM	ACD	ACV	PC	PCM	PCD	PCV
=examplescenario-actor-type
http://hl7.org/fhir/examplescenario-actor-type	person	entity
=expansion-parameter-source
http://terminology.hl7.org/CodeSystem/expansion-parameter-source	input	server	codesystem
=expansion-processing-rule
http://terminology.hl7.org/CodeSystem/expansion-processing-rule	all-codes	ungrouped	groups-only
=explanationofbenefit-status
http://hl7.org/fhir/explanationofbenefit-status	active	cancelled	draft	entered-in-error
=exposure-state
http://hl7.org/fhir/exposure-state	exposure	exposure-alternative
=extension-context-type
http://hl7.org/fhir/extension-context-type	fhirpath	element	extension
=filter-operator
http://hl7.org/fhir/filter-operator	=	is-a	descendent-of	is-not-a	regex	in	not-in	generalizes	exists
=flag-status
http://hl7.org/fhir/flag-status	active	inactive	entered-in-error
=fm-status
http://hl7.org/fhir/fm-status	active	cancelled	draft	entered-in-error
=goal-acceptance-status
http://terminology.hl7.org/CodeSystem/goal-acceptance-status	agree	disagree	pending
=goal-status
http://hl7.org/fhir/goal-status	proposed	planned	accepted	active	on-hold	completed	cancelled	entered-in-error	rejected
=graph-compartment-rule
http://hl7.org/fhir/graph-compartment-rule	identical	matching	different	custom
=graph-compartment-use
http://hl7.org/fhir/graph-compartment-use	condition	requirement
=group-measure
http://hl7.org/fhir/group-measure	mean	median	mean-of-mean	mean-of-median	median-of-mean	median-of-median
=group-type
http://hl7.org/fhir/group-type	person	animal	practitioner	device	medication	substance
=guidance-response-status
http://hl7.org/fhir/guidance-response-status	success	data-requested	data-required	in-progress	failure	entered-in-error
=guide-page-generation
http://hl7.org/fhir/guide-page-generation	html	markdown	xml	generated
=guide-parameter-code
http://hl7.org/fhir/guide-parameter-code	apply	path-resource	path-pages	path-tx-cache	expansion-parameter	rule-broken-links	generate-xml	generate-json	generate-turtle	html-template
=history-status
http://hl7.org/fhir/history-status	partial	completed	entered-in-error	health-unknown
=hl7-work-group
http://terminology.hl7.org/CodeSystem/hl7-work-group	cbcc	cds	cqi	cg	dev	ehr	fhir	fm	hsi	ii	inm	its	mnm	oo	pa	pc	pher	phx	brr	sd	sec	us	vocab	aid
=http-operations
http://hl7.org/fhir/http-operations	delete	get	options	patch	post	put	head
=http-verb
http://hl7.org/fhir/http-verb	GET	HEAD	POST	PUT	DELETE	PATCH
=http://loinc.org/vs/LL379-9	a LOINC answer list, which is not published with FHIR
=http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification
http://terminology.hl7.org/CodeSystem/v3-Confidentiality	U	L	M	N	R	V
=http://terminology.hl7.org/ValueSet/v3-EntityNameUseR2
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2	Assumed	A	ANON	I	P	R	C	M	NameRepresentationUse	ABC	IDE	SYL	OLD	DN	OR	PHON	SRCH	T
=http://terminology.hl7.org/ValueSet/v3-NullFlavor
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	NI	INV	DER	OTH	NINF	PINF	UNC	MSK	NA	UNK	ASKU	NAV	NASK	NAVU	QS	TRC	NP
=http://www.rfc-editor.org/bcp/bcp13.txt	BCP 13: media types have parameters, and new ones are registered
=identifier-use
http://hl7.org/fhir/identifier-use	usual	official	temp	secondary	old
=identity-assuranceLevel
http://hl7.org/fhir/identity-assuranceLevel	level1	level2	level3	level4
=imagingstudy-status
http://hl7.org/fhir/imagingstudy-status	registered	available	cancelled	entered-in-error	unknown
=immunization-evaluation-status
http://terminology.hl7.org/CodeSystem/medication-admin-status	completed	entered-in-error
=immunization-status
http://hl7.org/fhir/event-status	completed	entered-in-error	not-done
=implantStatus
http://terminology.hl7.org/CodeSystem/implantStatus	functional	non-functional	disabled	unknown
=insuranceplan-applicability
http://terminology.hl7.org/CodeSystem/applicability	in-network	out-of-network	other
=invoice-priceComponentType
http://hl7.org/fhir/invoice-priceComponentType	base	surcharge	deduction	discount	tax	informational
=invoice-status
http://hl7.org/fhir/invoice-status	draft	issued	balanced	cancelled	entered-in-error
=issue-severity
http://hl7.org/fhir/issue-severity	fatal	error	warning	information
=issue-type
http://hl7.org/fhir/issue-type	invalid	structure	required	value	invariant	security	login	unknown	expired	forbidden	suppressed	processing	not-supported	duplicate	multiple-matches	not-found	deleted	too-long	code-invalid	extension	too-costly	business-rule	conflict	transient	lock-error	no-store	exception	timeout	incomplete	throttled	informational
=item-type
http://hl7.org/fhir/item-type	group	display	boolean	decimal	integer	date	dateTime	time	string	text	url	choice	open-choice	attachment	reference	quantity
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
http://terminology.hl7.org/CodeSystem/match-grade	certain	probable	possible	certainly-not
=measure-improvement-notation
http://terminology.hl7.org/CodeSystem/measure-improvement-notation	increase	decrease
=measure-report-status
http://hl7.org/fhir/measure-report-status	complete	pending	error
=measure-report-type
http://hl7.org/fhir/measure-report-type	individual	subject-list	summary	data-collection
=medication-admin-status
http://terminology.hl7.org/CodeSystem/medication-admin-status	in-progress	not-done	on-hold	completed	entered-in-error	stopped	unknown
=medication-statement-status
http://hl7.org/fhir/CodeSystem/medication-statement-status	active	completed	entered-in-error	intended	stopped	on-hold	unknown	not-taken
=medication-status
http://hl7.org/fhir/CodeSystem/medication-status	active	inactive	entered-in-error
=medicationdispense-status
http://terminology.hl7.org/CodeSystem/medicationdispense-status	preparation	in-progress	cancelled	on-hold	completed	entered-in-error	stopped	declined	unknown
=medicationknowledge-status
http://terminology.hl7.org/CodeSystem/medicationknowledge-status	active	inactive	entered-in-error
=medicationrequest-intent
http://hl7.org/fhir/CodeSystem/medicationrequest-intent	proposal	plan	order	original-order	reflex-order	filler-order	instance-order	option
=medicationrequest-status
http://hl7.org/fhir/CodeSystem/medicationrequest-status	active	on-hold	cancelled	completed	entered-in-error	stopped	draft	unknown
=message-significance-category
http://hl7.org/fhir/message-significance-category	consequence	currency	notification
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
=mimetypes	BCP 13: media types have parameters, and new ones are registered
=name-assembly-order
http://terminology.hl7.org/CodeSystem/name-assembly-order	NL1	NL2	NL3	NL4
http://terminology.hl7.org/CodeSystem/v2-0444	F	G
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	UNK
=name-part-qualifier
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2	LS	AC	NB	PR	HON	BR	AD	SP	MID	CL	IN
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier	VV
=name-use
http://hl7.org/fhir/name-use	usual	official	temp	nickname	anonymous	old	maiden
=name-v3-representation
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse	ABC	IDE	SYL
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
=observation-range-category
http://hl7.org/fhir/observation-range-category	reference	critical	absolute
=observation-status
http://hl7.org/fhir/observation-status	registered	preliminary	final	amended	corrected	cancelled	entered-in-error	unknown
=operation-kind
http://hl7.org/fhir/operation-kind	operation	query
=operation-parameter-use
http://hl7.org/fhir/operation-parameter-use	in	out
=orientation-type
http://hl7.org/fhir/orientation-type	sense	antisense
=parent-relationship-codes
http://terminology.hl7.org/CodeSystem/v3-RoleCode	PRN	ADOPTP	ADOPTF	ADOPTM	FTH	FTHFOST	NFTH	NFTHF	STPFTH	MTH	GESTM	MTHFOST	NMTH	NMTHF	STPMTH	NPRN	PRNFOST	STPPRN	TWIN	FTWIN	ITWIN
=participantrequired
http://hl7.org/fhir/participantrequired	required	optional	information-only
=participationstatus
http://hl7.org/fhir/participationstatus	accepted	declined	tentative	needs-action
=permitted-data-type
http://hl7.org/fhir/permitted-data-type	Quantity	CodeableConcept	string	boolean	integer	Range	Ratio	SampledData	time	dateTime	Period
=postal-address-use
http://terminology.hl7.org/CodeSystem/v3-AddressUse	BAD	CONF	HP	HV	DIR	PUB	PHYS	PST
=probability-distribution-type
http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType	B	E	F	G	LN	N	T	U	X2
=product-category
http://hl7.org/fhir/product-category	organ	tissue	fluid	cells	biologicalAgent
=product-status
http://hl7.org/fhir/product-status	available	unavailable
=product-storage-scale
http://hl7.org/fhir/product-storage-scale	farenheit	celsius	kelvin
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
=questionnaire-enable-behavior
http://hl7.org/fhir/questionnaire-enable-behavior	all	any
=questionnaire-enable-operator
http://hl7.org/fhir/questionnaire-enable-operator	exists	=	!=	>	<	>=	<=
=questionnaire-usage-mode
http://terminology.hl7.org/CodeSystem/questionnaire-usage-mode	capture-display	capture	display	display-non-empty	capture-display-non-empty
=questionnaireresponse-mode
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode	ELECTRONIC	VERBAL	WRITTEN
=reaction-event-severity
http://hl7.org/fhir/reaction-event-severity	mild	moderate	severe
=reference-handling-policy
http://hl7.org/fhir/reference-handling-policy	literal	logical	resolves	enforced	local
=reference-version-rules
http://hl7.org/fhir/reference-version-rules	either	independent	specific
=related-artifact-type
http://hl7.org/fhir/related-artifact-type	documentation	justification	citation	predecessor	successor	derived-from	depends-on	composed-of
=relation-type
http://hl7.org/fhir/relation-type	triggers	is-replaced-by
=remittance-outcome
http://hl7.org/fhir/remittance-outcome	queued	complete	error	partial
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
http://hl7.org/fhir/request-intent	proposal	plan	directive	order	original-order	reflex-order	filler-order	instance-order	option
=request-priority
http://hl7.org/fhir/request-priority	routine	urgent	asap	stat
=request-resource-types
http://hl7.org/fhir/request-resource-types	Appointment	AppointmentResponse	CarePlan	Claim	CommunicationRequest	Contract	DeviceRequest	EnrollmentRequest	ImmunizationRecommendation	MedicationRequest	NutritionOrder	ServiceRequest	SupplyRequest	Task	VisionPrescription
=request-status
http://hl7.org/fhir/request-status	draft	active	on-hold	revoked	completed	entered-in-error	unknown
=research-element-type
http://hl7.org/fhir/research-element-type	population	exposure	outcome
=research-study-status
http://hl7.org/fhir/research-study-status	active	administratively-completed	approved	closed-to-accrual	closed-to-accrual-and-intervention	completed	disapproved	in-review	temporarily-closed-to-accrual	temporarily-closed-to-accrual-and-intervention	withdrawn
=research-subject-status
http://hl7.org/fhir/research-subject-status	candidate	eligible	follow-up	ineligible	not-registered	off-study	on-study	on-study-intervention	on-study-observation	pending-on-study	potential-candidate	screening	withdrawn
=resource-aggregation-mode
http://hl7.org/fhir/resource-aggregation-mode	contained	referenced	bundled
=resource-security-category
http://terminology.hl7.org/CodeSystem/resource-security-category	anonymous	business	individual	patient	not-classified
=resource-slicing-rules
http://hl7.org/fhir/resource-slicing-rules	closed	open	openAtEnd
=resource-types
http://hl7.org/fhir/resource-types	Account	ActivityDefinition	AdverseEvent	AllergyIntolerance	Appointment	AppointmentResponse	AuditEvent	Basic	Binary	BiologicallyDerivedProduct	BodyStructure	Bundle	CapabilityStatement	CarePlan	CareTeam	CatalogEntry	ChargeItem	ChargeItemDefinition	Claim	ClaimResponse	ClinicalImpression	CodeSystem	Communication	CommunicationRequest	CompartmentDefinition	Composition	ConceptMap	Condition	Consent	Contract	Coverage	CoverageEligibilityRequest	CoverageEligibilityResponse	DetectedIssue	Device	DeviceDefinition	DeviceMetric	DeviceRequest	DeviceUseStatement	DiagnosticReport	DocumentManifest	DocumentReference	DomainResource	EffectEvidenceSynthesis	Encounter	Endpoint	EnrollmentRequest	EnrollmentResponse	EpisodeOfCare	EventDefinition	Evidence	EvidenceVariable	ExampleScenario	ExplanationOfBenefit	FamilyMemberHistory	Flag	Goal	GraphDefinition	Group	GuidanceResponse	HealthcareService	ImagingStudy	Immunization	ImmunizationEvaluation	ImmunizationRecommendation	ImplementationGuide	InsurancePlan	Invoice	Library	Linkage	List	Location	Measure	MeasureReport	Media	Medication	MedicationAdministration	MedicationDispense	MedicationKnowledge	MedicationRequest	MedicationStatement	MedicinalProduct	MedicinalProductAuthorization	MedicinalProductContraindication	MedicinalProductIndication	MedicinalProductIngredient	MedicinalProductInteraction	MedicinalProductManufactured	MedicinalProductPackaged	MedicinalProductPharmaceutical	MedicinalProductUndesirableEffect	MessageDefinition	MessageHeader	MolecularSequence	NamingSystem	NutritionOrder	Observation	ObservationDefinition	OperationDefinition	OperationOutcome	Organization	OrganizationAffiliation	Parameters	Patient	PaymentNotice	PaymentReconciliation	Person	PlanDefinition	Practitioner	PractitionerRole	Procedure	Provenance	Questionnaire	QuestionnaireResponse	RelatedPerson	RequestGroup	ResearchDefinition	ResearchElementDefinition	ResearchStudy	ResearchSubject	Resource	RiskAssessment	RiskEvidenceSynthesis	Schedule	SearchParameter	ServiceRequest	Slot	Specimen	SpecimenDefinition	StructureDefinition	StructureMap	Subscription	Substance	SubstanceNucleicAcid	SubstancePolymer	SubstanceProtein	SubstanceReferenceInformation	SubstanceSourceMaterial	SubstanceSpecification	SupplyDelivery	SupplyRequest	Task	TerminologyCapabilities	TestReport	TestScript	ValueSet	VerificationResult	VisionPrescription
=resource-validation-mode
http://hl7.org/fhir/resource-validation-mode	create	update	delete	profile
=response-code
http://hl7.org/fhir/response-code	ok	transient-error	fatal-error
=restful-capability-mode
http://hl7.org/fhir/restful-capability-mode	client	server
=search-comparator
http://hl7.org/fhir/search-comparator	eq	ne	gt	lt	ge	le	sa	eb	ap
=search-entry-mode
http://hl7.org/fhir/search-entry-mode	match	include	outcome
=search-modifier-code
http://hl7.org/fhir/search-modifier-code	missing	exact	contains	not	text	in	not-in	below	above	type	identifier	ofType
=search-param-type
http://hl7.org/fhir/search-param-type	number	date	string	token	reference	composite	quantity	uri	special
=search-xpath-usage
http://hl7.org/fhir/search-xpath-usage	normal	phonetic	nearby	distance	other
=sequence-type
http://hl7.org/fhir/sequence-type	aa	dna	rna
=sibling-relationship-codes
http://terminology.hl7.org/CodeSystem/v3-RoleCode	SIB	BRO	HBRO	NBRO	TWINBRO	FTWINBRO	ITWINBRO	STPBRO	HSIB	HSIS	NSIB	NSIS	TWINSIS	FTWINSIS	ITWINSIS	TWIN	FTWIN	ITWIN	SIS	STPSIS	STPSIB
=slotstatus
http://hl7.org/fhir/slotstatus	busy	free	busy-unavailable	busy-tentative	entered-in-error
=smart-capabilities
http://terminology.hl7.org/CodeSystem/smart-capabilities	launch-ehr	launch-standalone	client-public	client-confidential-symmetric	sso-openid-connect	context-passthrough-banner	context-passthrough-style	context-ehr-patient	context-ehr-encounter	context-standalone-patient	context-standalone-encounter	permission-offline	permission-patient	permission-user
=sort-direction
http://hl7.org/fhir/sort-direction	ascending	descending
=spdx-license
http://hl7.org/fhir/spdx-license	not-open-source	0BSD	AAL	Abstyles	Adobe-2006	Adobe-Glyph	ADSL	AFL-1.1	AFL-1.2	AFL-2.0	AFL-2.1	AFL-3.0	Afmparse	AGPL-1.0-only	AGPL-1.0-or-later	AGPL-3.0-only	AGPL-3.0-or-later	Aladdin	AMDPLPA	AML	AMPAS	ANTLR-PD	Apache-1.0	Apache-1.1	Apache-2.0	APAFML	APL-1.0	APSL-1.0	APSL-1.1	APSL-1.2	APSL-2.0	Artistic-1.0-cl8	Artistic-1.0-Perl	Artistic-1.0	Artistic-2.0	Bahyph	Barr	Beerware	BitTorrent-1.0	BitTorrent-1.1	Borceux	BSD-1-Clause	BSD-2-Clause-FreeBSD	BSD-2-Clause-NetBSD	BSD-2-Clause-Patent	BSD-2-Clause	BSD-3-Clause-Attribution	BSD-3-Clause-Clear	BSD-3-Clause-LBNL	BSD-3-Clause-No-Nuclear-License-2014	BSD-3-Clause-No-Nuclear-License	BSD-3-Clause-No-Nuclear-Warranty	BSD-3-Clause	BSD-4-Clause-UC	BSD-4-Clause	BSD-Protection	BSD-Source-Code	BSL-1.0	bzip2-1.0.5	bzip2-1.0.6	Caldera	CATOSL-1.1	CC-BY-1.0	CC-BY-2.0	CC-BY-2.5	CC-BY-3.0	CC-BY-4.0	CC-BY-NC-1.0	CC-BY-NC-2.0	CC-BY-NC-2.5	CC-BY-NC-3.0	CC-BY-NC-4.0	CC-BY-NC-ND-1.0	CC-BY-NC-ND-2.0	CC-BY-NC-ND-2.5	CC-BY-NC-ND-3.0	CC-BY-NC-ND-4.0	CC-BY-NC-SA-1.0	CC-BY-NC-SA-2.0	CC-BY-NC-SA-2.5	CC-BY-NC-SA-3.0	CC-BY-NC-SA-4.0	CC-BY-ND-1.0	CC-BY-ND-2.0	CC-BY-ND-2.5	CC-BY-ND-3.0	CC-BY-ND-4.0	CC-BY-SA-1.0	CC-BY-SA-2.0	CC-BY-SA-2.5	CC-BY-SA-3.0	CC-BY-SA-4.0	CC0-1.0	CDDL-1.0	CDDL-1.1	CDLA-Permissive-1.0	CDLA-Sharing-1.0	CECILL-1.0	CECILL-1.1	CECILL-2.0	CECILL-2.1	CECILL-B	CECILL-C	ClArtistic	CNRI-Jython	CNRI-Python-GPL-Compatible	CNRI-Python	Condor-1.1	CPAL-1.0	CPL-1.0	CPOL-1.02	Crossword	CrystalStacker	CUA-OPL-1.0	Cube	curl	D-FSL-1.0	diffmark	DOC	Dotseqn	DSDP	dvipdfm	ECL-1.0	ECL-2.0	EFL-1.0	EFL-2.0	eGenix	Entessa	EPL-1.0	EPL-2.0	ErlPL-1.1	EUDatagrid	EUPL-1.0	EUPL-1.1	EUPL-1.2	Eurosym	Fair	Frameworx-1.0	FreeImage	FSFAP	FSFUL	FSFULLR	FTL	GFDL-1.1-only	GFDL-1.1-or-later	GFDL-1.2-only	GFDL-1.2-or-later	GFDL-1.3-only	GFDL-1.3-or-later	Giftware	GL2PS	Glide	Glulxe	gnuplot	GPL-1.0-only	GPL-1.0-or-later	GPL-2.0-only	GPL-2.0-or-later	GPL-3.0-only	GPL-3.0-or-later	gSOAP-1.3b	HaskellReport	HPND	IBM-pibs	ICU	IJG	ImageMagick	iMatix	Imlib2	Info-ZIP	Intel-ACPI	Intel	Interbase-1.0	IPA	IPL-1.0	ISC	JasPer-2.0	JSON	LAL-1.2	LAL-1.3	Latex2e	Leptonica	LGPL-2.0-only	LGPL-2.0-or-later	LGPL-2.1-only	LGPL-2.1-or-later	LGPL-3.0-only	LGPL-3.0-or-later	LGPLLR	Libpng	libtiff	LiLiQ-P-1.1	LiLiQ-R-1.1	LiLiQ-Rplus-1.1	Linux-OpenIB	LPL-1.0	LPL-1.02	LPPL-1.0	LPPL-1.1	LPPL-1.2	LPPL-1.3a	LPPL-1.3c	MakeIndex	MirOS	MIT-0	MIT-advertising	MIT-CMU	MIT-enna	MIT-feh	MIT	MITNFA	Motosoto	mpich2	MPL-1.0	MPL-1.1	MPL-2.0-no-copyleft-exception	MPL-2.0	MS-PL	MS-RL	MTLL	Multics	Mup	NASA-1.3	Naumen	NBPL-1.0	NCSA	Net-SNMP	NetCDF	Newsletr	NGPL	NLOD-1.0	NLPL	Nokia	NOSL	Noweb	NPL-1.0	NPL-1.1	NPOSL-3.0	NRL	NTP	OCCT-PL	OCLC-2.0	ODbL-1.0	OFL-1.0	OFL-1.1	OGTSL	OLDAP-1.1	OLDAP-1.2	OLDAP-1.3	OLDAP-1.4	OLDAP-2.0.1	OLDAP-2.0	OLDAP-2.1	OLDAP-2.2.1	OLDAP-2.2.2	OLDAP-2.2	OLDAP-2.3	OLDAP-2.4	OLDAP-2.5	OLDAP-2.6	OLDAP-2.7	OLDAP-2.8	OML	OpenSSL	OPL-1.0	OSET-PL-2.1	OSL-1.0	OSL-1.1	OSL-2.0	OSL-2.1	OSL-3.0	PDDL-1.0	PHP-3.0	PHP-3.01	Plexus	PostgreSQL	psfrag	psutils	Python-2.0	Qhull	QPL-1.0	Rdisc	RHeCos-1.1	RPL-1.1	RPL-1.5	RPSL-1.0	RSA-MD	RSCPL	Ruby	SAX-PD	Saxpath	SCEA	Sendmail	SGI-B-1.0	SGI-B-1.1	SGI-B-2.0	SimPL-2.0	SISSL-1.2	SISSL	Sleepycat	SMLNJ	SMPPL	SNIA	Spencer-86	Spencer-94	Spencer-99	SPL-1.0	SugarCRM-1.1.3	SWL	TCL	TCP-wrappers	TMate	TORQUE-1.1	TOSL	Unicode-DFS-2015	Unicode-DFS-2016	Unicode-TOU	Unlicense	UPL-1.0	Vim	VOSTROM	VSL-1.0	W3C-19980720	W3C-20150513	W3C	Watcom-1.0	Wsuipa	WTFPL	X11	Xerox	XFree86-1.1	xinetd	Xnet	xpp	XSkat	YPL-1.0	YPL-1.1	Zed	Zend-2.0	Zimbra-1.3	Zimbra-1.4	zlib-acknowledgement	Zlib	ZPL-1.1	ZPL-2.0	ZPL-2.1
=specimen-contained-preference
http://hl7.org/fhir/specimen-contained-preference	preferred	alternate
=specimen-status
http://hl7.org/fhir/specimen-status	available	unavailable	unsatisfactory	entered-in-error
=standards-status
http://terminology.hl7.org/CodeSystem/standards-status	draft	normative	trial-use	informative	deprecated	external
=strand-type
http://hl7.org/fhir/strand-type	watson	crick
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
http://terminology.hl7.org/CodeSystem/supply-item-type	medication	device
=supplyrequest-status
http://hl7.org/fhir/supplyrequest-status	draft	active	suspended	cancelled	completed	entered-in-error	unknown
=system-restful-interaction
http://hl7.org/fhir/restful-interaction	transaction	batch	search-system	history-system
=task-intent
http://hl7.org/fhir/task-intent	unknown
http://hl7.org/fhir/request-intent	proposal	plan	order	original-order	reflex-order	filler-order	instance-order	option
=task-status
http://hl7.org/fhir/task-status	draft	requested	received	accepted	rejected	ready	cancelled	in-progress	on-hold	failed	completed	entered-in-error
=template-status-code
urn:oid:2.16.840.1.113883.3.1937.98.5.8	draft	pending	active	review	cancelled	rejected	retired	terminated
=timezones	the names of time zones are the IANA's
=trigger-type
http://hl7.org/fhir/trigger-type	named-event	periodic	data-changed	data-added	data-modified	data-removed	data-accessed	data-access-ended
=type-derivation-rule
http://hl7.org/fhir/type-derivation-rule	specialization	constraint
=type-restful-interaction
http://hl7.org/fhir/restful-interaction	read	vread	update	patch	delete	history-instance	history-type	create	search-type
=ucum-units	UCUM is a grammar of units; the expansion has common ones
http://unitsofmeasure.org	%	%/100{WBC}	%{0to3Hours}	%{Abnormal}	%{Activity}	%{BasalActivity}	%{Binding}	%{Blockade}	%{Carboxyhemoglobin}	%{Conversion}	%{Cound}	%{EosSeen}	%{Excretion}	%{Fat}	%{FetalErythrocytes}	%{Hemoglobin}	%{HemoglobinA1C}	%{HemoglobinSaturation}	%{Hemolysis}	%{HumanResponse}	%{Index}	%{Inhibition}	%{Live}	%{Negative Control}	%{Normal}	%{NormalControl}	%{NormalPooledPlasma}	%{ofAvailable}	%{ofBacteria}	%{OfLymphocytes}	%{OfWBCs}	%{Oxygen}	%{Positive}	%{Precipitate}	%{Reactivity}	%{response}	%{risk}	%{SpermMotility}	%{Total}	%{TotalProtein}	%{Tot'Cholesterol}	%{Tot'Hgb}	%{Uptake}	%{vol}	%{WeightToWeight}	/(12.h)	/[arb'U]	/[HPF]	/[iU]	/[LPF]	/{Entity}	/{oif}	/{Specimen}	/{tot}	/10*10	/10*12	/10*12{rbc}	/10*6	/10*9	/100	/100{cells}	/100{neutrophils}	/100{spermatozoa}	/100{WBC}	/100{WBCs}	/a	/cm[H2O]	/d	/dL	/g	/g{creat}	/g{hgb}	/g{tot'nit}	/g{tot'prot}	/g{wet'tis}	/h	/kg	/kg{body'wt}	/L	/m2	/mg	/min	/mL	/mm3	/mmol	/mo	/s	/U	/ug	/uL	/wk	[APL'U]	[APL'U]/mL	[arb'U]	[arb'U]/L	[arb'U]/mL	[AU]	[BAU]	[beth'U]	[CFU]	[CFU]/L	[CFU]/mL	[Ch]	[cin_i]	[cup_us]	[degF]	[dr_av]	[drp]	[drp]/[HPF]	[drp]/h	[drp]/min	[drp]/mL	[drp]/s	[fdr_us]	[foz_br]	[foz_us]	[ft_i]	[fth_i]	[gal_br]	[gal_us]	[GPL'U]	[gr]	[in_i]	[iU]	[IU]/(2.h)	[IU]/(24.h)	[IU]/10*9{RBCs}	[IU]/d	[IU]/dL	[IU]/g	[IU]/g{Hb}	[iU]/g{Hgb}	[IU]/h	[IU]/kg	[IU]/kg/d	[IU]/L	[IU]/min	[IU]/mL	[lb_av]	[mi_i]	[mi_us]	[min_us]	[MPL'U]	[nmi_i]	[oz_av]	[oz_tr]	[pH]	[pi].rad/min	[ppb]	[ppm]	[ppm]{v/v}	[pptr]	[ppth]	[psi]	[pt_br]	[qt_br]	[qt_us]	[sft_i]	[sin_i]	[ston_av]	[syd_i]	[tbs_us]	[tb'U]	[todd'U]	[tsp_us]	[yd_i]	{# of calculi}	{# of donor informative markers}	{# of fetuses}	{# of informative markers}	{#}	{2 or 3 times}/d	{3 times}/d	{4 times}/d	{5 times}/d	{absorbance}	{Absorbance'U}	{Absorbance'U}/mL	{activity}	{ActivityCoefficient}	{AHF'U}	{AntibodyResponse'U}	{Applicator}	{APS'U}	{AspirinReaction'U}	{Bead}	{Beats}/min	{Bottle}	{Bowls}/d	{Breaths}/min	{CAE'U}	{CagRepeat}	{Can}	{Cans}/wk	{Capsule}	{Cell}	{cells}	{cells}/[HPF]	{Cells}/mL	{cells}/uL	{CfTiter}	{cfu}	{cfu}/mL	{CGG_repeats}	{CGG}	{CH100'U}	{clock time}	{clock_time}	{ComplementActivityEnzyme'U}	{ComplementCH100'U}	{ComplementCH50'U}	{copies}/mL	{copies}/ug	{Copies}/uL	{Count}	{Counts}/min	{Dalton}	{DdTiter}	{DeltaOpticalDensity}	{Dilution}	{Disintegrations}/min	{Dose}	{Drinks}/d	{Each}	{Ehrlich'U}	{Ehrlich'U}/(2.h)	{Ehrlich'U}/100.g	{Ehrlich'U}/d	{Ehrlich'U}/dL	{Ehrlich'U}/mL	{EIAIndex}	{EIATiter}	{EIA'U}	{EIA'U}/U	{ElisaIndex}	{ELISA'U}	{Elisa'U}/mL	{ElisaValue}	{ERY}/uL	{Events}	{FluorescenceIntensity'U}	U{G}	{GliadinIndexValue}	{G-PortionPhospholipids}	{HaTiter}	{IfaIndex}	{IfaTiter}	{IgAAntiphosphatidyleserine'U}	{IgAPhospholipid'U}	{IgGAntiphosphatidyleserine'U}	{IgGIndex}	{IgMAntiphosphatidyleserine'U}	{IgMIndex}	{ImmuneComplex'U}	{ImmuneStatusRatio}	{Immunity}	{Index_val}	{index}	{IndexValue}	{InhaledTobaccoUseAmountYears}	{InhaledTobaccoUsePacks}/d	{INR}	{INR'unit}	{JDF'U}	{JDF'U}/L	{JuvenileDiabetesFound'U}	{KCT'U}	{KRONU'U}/L	{KRONU'U}/mL	{lgCopies}/ml	{log_copies}/mL	{log_IU}/mL	{LymeIndexValue}	{M.o.M.}	{M.o.M}	{Markers}	{minidrp}	{Molecule}/{Platelet}	{M-PortionPhospholipids}	{MPS'U}	{MPS'U}/mL	{MultOfMean}	{NonspecificOunce}	{Number}	{OD_unit}	{Once}/d	{OpticalDensity}	{OpticalDensityIndex}	{OpticalDensityRatio}	{P2Y12 Reaction Units}	{Package}	{Packs}/d	{PackYears}	{Patch}	{Percentile}	{Pill}	{Pouches}/wk	{RadioactiveT3UptakeRatio}	{ratio}	{RBC}/uL	{RecTiter}	{Relative'U}	{RelativeViscosity}	{RPI'U}	{RubellaVirus}	{SatIndex}	{Scoop}	{ScoreOf}	{shift}	{spermatozoa}/mL	{spray}	{StandardDeviation}	{StandardIgA'U}	{StandardIgG'U}	{StandardIgM'U}	{StdDeviation'U}	{StimulatingIndex}	{Streptozyme'U}	{ThyroxinUptake'U}	{TIBC'U}	{Times}/wk	{Tine'U}	{titer}	{ToxoplasmaIndexValue}	{Vial}	{Volume}/{Vvolume}	{WeeksDays}	{WhiteBloodCell}	1/d	1/min	10*12/L	10*3	10*3.{RBC}	10*3.U	10*3/L	10*3/mL	10*3/uL	10*3{Copies}/mL	10*-3{Polarization'U}	10*5	10*6	10*6.[iU]	10*6.eq/mL	10*6.U	10*6/{Specimen}	10*6/kg	10*6/L	10*6/mL	10*6/mm3	10*6/uL	10*-6{Immunofluorescence'U}	10*8	10*9/L	10*9/mL	10*9/uL	10.L/(min.m2)	10.L/min	10.uN.s/(cm.m2)	10.uN.s/cm	10.uN.s/cm2	a	A/m	att	bar	Cel	cg	cL	cm	cm[H2O]	cm[H2O]/(s.m)	cm[H2O]/L/s	cm[Hg]	cm2	cm2/s	cm3	cP	cSt	d	dB	deg	deg/s	dg	dL	dm	dm2/s2	eq	eq/L	eq/mL	eq/mmol	eq/umol	erg	eV	fg	fL	fL/nL	fm	fmol	fmol/g	fmol/L	fmol/mg	fmol/mL	g	g.m	g.m/({hb}.m2)	g.m/{hb}	g/(100.g)	g/(12.h)	g/(24.h)	g/(3.d)	g/(4.h)	g/(48.h)	g/(5.h)	g/(6.h)	g/(72.h)	g/(8.h)	g/(8.kg.h)	g/(kg.h)	g/(kg.min)	g/{TotalWeight}	g/d	g/dL	g/g	g/g{Cre}	g/g{creat}	g/g{tissue}	g/h	g/h/m2	g/kg	g/kg/d	g/L	g/m2	g/mg	g/min	g/mL	g/mmol	g/mmol{creat}	g/mol	GBq	h	hL	Hz	J	J/L	K	K/W	k[IU]/L	k[IU]/mL	kat/kg	kat/L	kBq	kcal	kcal/(8.h)	kcal/h	kg	kg.m/s	kg/(s.m2)	kg/h	kg/L	kg/m2	kg/m3	kg/min	kg/mol	kg/s	kL	km	kPa	ks	kU/g	kU/h	kU/L	kU/mL	L	L.s2/s	L/(8.h)	L/(min.m2)	L/d	L/h	L/kg	L/L	L/min	L/s	lm/m2	m	m/s	m/s2	m[iU]	m[IU]/L	m[IU]/mL	m2	m2/s	m3/s	mA	mbar	mbar.s/L	MBq	mCi	meq	meq/(12.h)	meq/(2.h)	meq/(24.h)	meq/(8.h)	meq/(8.h.kg)	meq/(kg.d)	meq/{Specimen}	meq/d	meq/dL	meq/g	meq/g{Cre}	meq/h	meq/kg	meq/kg/h	meq/kg/min	meq/L	meq/m2	meq/min	meq/mL	mg	mg/(10.h)	mg/(12.h)	mg/(18.h)	mg/(2.h)	mg/(24.h)	mg/(72.h)	mg/(8.h)	mg/(8.h.kg)	mg/(kg.h)	mg/{Hgb}/g	mg/{Specimen}	mg/{Tot'Volume}	mg/{Volume}	mg/d	mg/d/(173.10*-2.m2)	mg/dL	mg/g	mg/g{Cre}	mg/g{creat}	mg/h	mg/kg	mg/kg/(24.h)	mg/kg/d	mg/kg/min	mg/L	mg/m2	mg/m3	mg/mg	mg/mg{cre}	mg/min	mg/mL	mg/mmol	mg/mmol{Cre}	mg/mmol{creat}	mg/wk	mg{Phenylketones}/dL	min	mL	mL/({h'b}.m2)	mL/(10.h)	mL/(12.h)	mL/(2.h)	mL/(24.h)	mL/(4.h)	mL/(72.h)	mL/(8.h)	mL/(kg.min)	mL/[sin_i]	mL/{h'b}	mL/cm[H2O]	mL/d	mL/dL	mL/h	mL/kg	mL/kg/(8.h)	mL/kg/d	mL/kg/h	mL/kg/min	mL/L	mL/m2	mL/mbar	mL/min	mL/min/(173.10*-2.m2)	mL/min/{1.73_m2}	mL/min/m2	mL/mm	mL/s	mm	mm/h	mm/min	mm[H2O]	mm[Hg]	mm2	mm3	mmol	mmol/(12.h)	mmol/(18.h)	mmol/(2.h)	mmol/(24.h)	mmol/(6.h)	mmol/(8.h)	mmol/(8.h.kg)	mmol/{Tot'Volume}	mmol/d	mmol/dL	mmol/g	mmol/g{creat}	mmol/g{hemoglobin}	mmol/h	mmol/h/mg{Hb}	mmol/h/mg{protein}	mmol/kg	mmol/kg/d	mmol/kg/h	mmol/kg/min	mmol/kg{H2O}	mmol/L	mmol/L/s	mmol/m	mmol/m2	mmol/min	mmol/mmol	mmol/mol	mmol/mol{creat}	mmol/s/L	mo	mol	mol/d	mol/kg	mol/kg/s	mol/L	mol/m3	mol/mL	mol/mol	mol/mol{creat}	mol/s	mosm	mosm/kg	mosm/L	mPa	ms	mU	mU/g	mU/g{Hgb}	mU/L	mU/mg	mU/mg{Cre}	mU/min	mU/mL	mU/mL/min	mU/mmol{creatinine}	mU/mmol{RBCs}	mV	N	N.cm	N.s	nCi	ng	ng/(24.h)	ng/(8.h)	ng/(8.h.kg)	ng/(kg.d)	ng/(kg.h)	ng/(kg.min)	ng/10*6	ng/d	ng/dL	ng/dL/h	ng/g	ng/g{Cre}	ng/g{creat}	ng/h	ng/kg	ng/kg/(8.h)	ng/kg/h	ng/kg/min	ng/L	ng/m2	ng/mg	ng/mg/h	ng/mg{Protein}	ng/min	ng/mL	ng/mL/h	ng/mL{rbc}	ng/s	nkat	nL	nm	nm/s/L	nmol	nmol/(24.h)	nmol/d	nmol/dL	nmol/g	nmol/g{Cre}	nmol/g{creat}	nmol/g{dry_wt}	nmol/h/L	nmol/h/mg{protein}	nmol/h/mL	nmol/L	nmol/L/mmol{creat}	nmol/L/s	nmol/L{RBCs}	nmol/m/mg{protein}	nmol/mg	nmol/mg/h	nmol/min/mg{hemoglobin}	nmol/min/mg{protein}	nmol/min/mL	nmol/mL	nmol/mL/h	nmol/mL/min	nmol/mmol	nmol/mmol{Cre}	nmol/mmol{creat}	nmol/mol	nmol/nmol	nmol/s	nmol/s/L	nmol/umol{creat}	ns	Ohm	osm/kg	osm/L	Pa	pg	pg/dL	pg/L	pg/mg	pg/mL	pg/mm	pkat	pL	pm	pmol	pmol/d	pmol/dL	pmol/g	pmol/h/mg{protein}	pmol/h/mL	pmol/L	pmol/mg{protein}	pmol/min	pmol/min/mg{protein}	pmol/mL	pmol/mmol	pmol/mmol{creat}	pmol/mol	pmol/umol	pmol/umol{creat}	ps	pT	s	St	t	U	U/(1.h)	U/(12.h)	U/(18.h)	U/(2.h)	U/(24.h)	U/10*10{cells}	U/10*12	U/10*6	U/10*9	U/d	U/dL	U/g	U/g{Cre}	U/g{Hb}	U/g{hemoglobin}	U/g{Hgb}	U/h	U/kg/h	U/kg{Hb}	U/kg{hemoglobin}	U/L	U/min	U/mL	U/mL{RBC}	U/mL{RBCs}	U/mmol{creat}	U/mol	U/s	U/umol	u[IU]	u[IU]/L	u[IU]/mL	ueq	ueq/L	ueq/mL	ug	ug/(24.h)	ug/(8.h)	ug/(kg.d)	ug/(kg.h)	ug/{Specimen}	ug/{TotalVolume}	ug/d	ug/dL	ug/dL{rbc}	ug/g	ug/g{Cre}	ug/g{creat}	ug/g{DryWeight}	ug/g{Hgb}	ug/g{Tissue}	ug/h	ug/kg	ug/kg/(8.h)	ug/kg/d	ug/kg/h	ug/kg/min	ug/L	ug/L/(24.h)	ug/L{DDU}	ug/m2	ug/mg	ug/mg{Cre}	ug/mg{creat}	ug/min	ug/mL	ug/mL{FEU}	ug/mmol	ug/ng	ug{T4}/dL	ukat	uL	uL/(2.h)	uL/h	um	um/s	umol	umol/(24.h)	umol/d	umol/dL	umol/g	umol/g{Cre}	umol/g{creat}	umol/g{Hb}	umol/g{hemoglobin}	umol/g{Hgb}	umol/h	umol/h/g	umol/h/L	umol/h/mg{protein}	umol/kg	umol/L	umol/L/h	umol/L{rbc}	umol/m	umol/mg	umol/mg{Cre}	umol/min	umol/min/g	umol/min/g{prot}	umol/min/g{protein}	umol/min/L	umol/mL	umol/mL/min	umol/mmol	umol/mol	umol/mol{Cre}	umol/mol{creat}	umol/mol{Hb}	umol/umol	uOhm	us	uU	uU/g	uU/L	uU/mL	uV	V	wk	10.uN.s/(cm5.m2)	10*4/uL	24.h	A	{ARU}	atm	ag/{cell}	Bq	{binding_index}	[bdsk'U]	{CAG_repeats}	cal	cm[H2O]/s/m	{delta_OD}	{copies}	{count}	{CPM}	{CPM}/10*3{cell}	daL/min	daL/min/m2	{dilution}	dyn.s/cm	dyn.s/(cm.m2)	{EIA_index}	{EIA_titer}	{EV}	U/10	U/10*10	U/(10.g){feces}	U/g{creat}	U/g{protein}	U{25Cel}/L	U{37Cel}/L	U/10*12{RBCs}	F	fmol/mg{cytosol_protein}	fmol/mg{protein}	{FIU}	{fraction}	{GAA_repeats}	{genomes}/mL	{Globules}/[HPF]	g.m/{beat}	g{creat}	g{Hb}	g{total_nit}	g{total_prot}	g{wet_tissue}	g/kg/(8.h)	g/(8.h){shift}	g/cm3	g/g{globulin}	g/kg/(8.h){shift}	g/kg/h	g/kg/min	g/mol{creat}	g/{specimen}	g/{total_output}	g/{total_weight}	Gy	{beats}/min	H	[HPF]	[GPL'U]/mL	{GPS'U}	[MPL'U]/mL	{ISR}	{IFA_index}	{IFA_titer}	[in_i'H2O]	{index_val}	{HA_titer}	[IU]	[IU]/L{37Cel}	[IU]/mg{creat}	kat	kU	kU/L{class}	kcal/d	kcal/kg/(24.h)	kcal/[oz_av]	[ka'U]	L/(24.h)	L/s/s2	{Log_copies}/mL	{Log_IU}	{Log_IU}/mL	{Log}	[LPF]	lm	lm.m2	{Lyme_index_value}	[mclg'U]	Ms	ug/g{feces}	ug{FEU}/mL	ug/(100.g)	ug/m3	ug/dL{RBCs}	ug/g{dry_tissue}	ug/g{dry_wt}	ug/g{hair}	ug/g{Hb}	ug/g{tissue}	ug/L{RBCs}	ug/mL{class}	ug/mL{eqv}	ug/mmol{creat}	ug/{specimen}	ug/[sft_i]	umol{BCE}/mol	umol/(2.h)	umol/(8.h)	umol/dL{GF}	umol/kg{feces}	umol/L{RBCs}	umol/umol{creat}	umol/mg{creat}	umol/mmol{creat}	umol/min/g{mucosa}	mU/mmol{creat}	mU/g{Hb}	mU/g{protein}
=udi-entry-type
http://hl7.org/fhir/udi-entry-type	barcode	rfid	manual	card	self-reported	unknown
=units-of-time
http://unitsofmeasure.org	s	min	h	d	wk	mo	a
=variable-type
http://hl7.org/fhir/variable-type	dichotomous	continuous	descriptive
=verificationresult-status
http://hl7.org/fhir/CodeSystem/status	attested	validated	in-process	req-revalid	val-fail	reval-fail
=versioning-policy
http://hl7.org/fhir/versioning-policy	no-version	versioned	versioned-update
=vision-base-codes
http://hl7.org/fhir/vision-base-codes	up	down	in	out
=vision-eye-codes
http://hl7.org/fhir/vision-eye-codes	right	left
"""##
}
