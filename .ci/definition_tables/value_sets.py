"""The table of value sets to which elements, extensions and parameters of operations are bound so that other codes are
wrong.

    =name      reason      a value set; the reason where its codes cannot all be listed (mended.py)
    system     code…       the codes of one system

Codes come from the published expansion, or are composed from the code systems where there is none.
"""
from . import extensions, mended, operations, types
from .literals import row


def table(package):
    return [line for url in sorted(needed(package)) for line in ValueSets(package).lines(url)]


def needed(package):
    """Names of the required and maximum value sets."""
    bindings = [field for line in types.table(package) if line[0] not in "?%" for field in line.split("\t")[4:5]]
    names = {name for b in bindings for name in (b[2:].split("^") if b.startswith("r:") else b.split("^")[1:])}
    return names | set(operations.value_sets(package)) | set(extensions.value_sets(package))


class ValueSets:
    """The value sets and code systems of a version."""

    cache = {}

    def __new__(cls, package):
        return cls.cache.setdefault(package.version, super().__new__(cls))

    def __init__(self, package):
        if hasattr(self, "published"):
            return
        self.expansions = package.expansions()
        self.published = {r["url"]: r for r in package.resources("ValueSet")}
        self.systems = {r["url"]: r for r in package.resources("CodeSystem")}

    def lines(self, name):
        url = name if ":" in name else types.VALUE_SETS + name
        yield row("=" + name, mended.OPEN_VALUE_SETS.get(name, ""))
        codes = self.codes(url, name)
        assert codes or name in mended.OPEN_VALUE_SETS, name
        for system, found in codes.items():
            yield row(system, *found)

    def codes(self, url, name):
        """The codes by their systems."""
        found = {}
        if url in self.expansions:
            for contained in flat(self.expansions[url]["expansion"].get("contains", [])):
                found.setdefault(contained["system"], {})[contained["code"]] = None
        elif name not in mended.OPEN_VALUE_SETS:
            for include in self.published[url]["compose"]["include"]:
                assert not include.get("valueSet"), name
                concepts = include.get("concept") or self.concepts(include, name)
                found.setdefault(include["system"], {}).update({c["code"]: None for c in concepts})
            assert "exclude" not in self.published[url]["compose"], name
        return found

    def concepts(self, include, name):
        """All concepts of a code system, or those below one of them."""
        concepts = self.systems[include["system"]]["concept"]
        for rule in include.get("filter", []):
            assert (rule["property"], rule["op"]) == ("concept", "is-a"), name
            concepts = [c for c in flat(concepts, "concept") if c["code"] == rule["value"]]
        return flat(concepts, "concept")


def flat(concepts, key="contains"):
    """The concepts with all that they contain, those that cannot be chosen left out."""
    for concept in concepts:
        if not concept.get("abstract"):
            yield concept
        yield from flat(concept.get(key, []), key)
