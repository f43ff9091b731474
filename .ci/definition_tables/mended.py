"""What the published definitions have wrong, with what is right and the reason. All else is taken as it is published."""

# (version, the last name of a resource's element): (the type code, why)
RESOURCE_ELEMENT_TYPES = {
    ("r4", "id"): (
        "id", "the page of Resource says id, as STU3's definitions do; R4's say string in the extension fhir-type"
        " <http://hl7.org/fhir/R4/resource.html>"),
}
