"""The table of compartments.

    =Patient                a compartment, by the resource type at its centre
    Observation   code…     the search parameters by which that type's resources belong to it; types without are left out
"""
from .literals import row


def table(package):
    for found in package.resources("CompartmentDefinition"):
        if found["id"] != "example":
            yield row("=" + found["code"])
            yield from (row(r["code"], *r["param"]) for r in found["resource"] if r.get("param"))
