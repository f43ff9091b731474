"""What the published definitions have wrong, with what is right and the reason. All else is taken as it is published."""

# (version, the last name of a resource's element): (the type code, why)
RESOURCE_ELEMENT_TYPES = {
    ("r4", "id"): (
        "id", "the page of Resource says id, as STU3's definitions do; R4's say string in the extension fhir-type"
        " <http://hl7.org/fhir/R4/resource.html>"),
}

# (version, key of the invariant, published expression): (the expression, why)
INVARIANTS = {
    ("stu3", "ele-1", "hasValue() | (children().count() > id.count())"): (
        "hasValue() or (children().count() > id.count())",
        "a union of two Booleans is no Boolean; R4 has `or` <http://hl7.org/fhir/R4/element-definitions.html>"),
    ("r4", "que-7", "operator = 'exists' implies (answer is Boolean)"): (
        "operator = 'exists' implies (answer is boolean)",
        "an answer is FHIR's boolean, not FHIRPath's <http://hl7.org/fhir/R4/fhirpath.html#types>"),
    ("r4", "que-12", "enableWhen.count() > 2 implies enableBehavior.exists()"): (
        "enableWhen.count() > 1 implies enableBehavior.exists()",
        "the rule in words says more than one <http://hl7.org/fhir/R4/questionnaire.html>"),
    ("stu3", "txt-1", "htmlchecks()"): ("htmlChecks()", "the function's name <http://hl7.org/fhir/STU3/fhirpath.html>"),
    ("stu3", "txt-2", "htmlchecks()"): ("htmlChecks()", "the function's name <http://hl7.org/fhir/STU3/fhirpath.html>"),
}

# (version, id of the parameter that a part of a composite one names): (the id, why)
SEARCH_COMPONENTS = {
    ("stu3", "Observation-code"): (
        "clinical-code", "there is no Observation-code; clinical-code is the parameter `code` of Observation"
        " <http://hl7.org/fhir/STU3/observation.html#search>"),
}

# (version, name of the extension): (contexts beside those published, why)
EXTENSION_CONTEXTS = {
    ("r4", "structuredefinition-fhir-type"): (
        "ElementDefinition.type", "every published StructureDefinition has it there"),
    ("r4", "structuredefinition-normative-version"): (
        "ElementDefinition CodeSystem ValueSet OperationDefinition", "what is normative in those has it"),
    ("r4", "regex"): ("ElementDefinition.type ElementDefinition.type.code", "the published primitive types have it there"),
    ("r4", "valueset-concept-comments"): ("CodeSystem.concept", "the published code system of DICOM has it there"),
    ("stu3", "valueset-comments"): ("CodeSystem.concept", "the published code system of DICOM has it there"),
}

# Value sets whose codes cannot be listed from what is published, and the reason.
OPEN_VALUE_SETS = {
    "mimetypes": "BCP 13: media types have parameters, and new ones are registered",
    "http://www.rfc-editor.org/bcp/bcp13.txt": "BCP 13: media types have parameters, and new ones are registered",
    "all-languages": "BCP 47 is a grammar of tags",
    "all-time-units": "UCUM is a grammar of units",
    "all-distance-units": "UCUM is a grammar of units",
    "ucum-units": "UCUM is a grammar of units; the expansion has common ones",
    "http://loinc.org/vs/LL379-9": "a LOINC answer list, which is not published with FHIR",
    "timezones": "the names of time zones are the IANA's",
    "designation-use": "SNOMED CT is not published with FHIR; the expansion has those of one edition",
}

# Whether an R4 operation affects state. The definitions leave the element out; the operations' pages say "This is an
# idempotent operation", or not, by which they mean it. <http://hl7.org/fhir/R4/operationslist.html>
AFFECTS_STATE = {
    "no": """
        CapabilityStatement-conforms CapabilityStatement-implements CapabilityStatement-subset
        CapabilityStatement-versions CodeSystem-find-matches CodeSystem-lookup CodeSystem-subsumes
        CodeSystem-validate-code Composition-document ConceptMap-translate Encounter-everything Group-everything
        List-find NamingSystem-preferred-id Observation-lastn Observation-stats Patient-everything Patient-match
        Resource-convert Resource-graph Resource-graphql Resource-meta Resource-validate
        StructureDefinition-questionnaire StructureMap-transform ValueSet-expand ValueSet-validate-code""".split(),
    "yes": """
        ConceptMap-closure MessageHeader-process-message Resource-meta-add Resource-meta-delete
        StructureDefinition-snapshot""".split(),
}
