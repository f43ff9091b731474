"""The table of extensions.

    =name   0..1   types   flags   binding   contexts   an extension, and how often it may be in one element
    ?       expression                                  a rule that the element which it is in keeps
    part    0..1   types   flags   binding              an extension inside; each dot before its name is one level down

Types are those of the value, as in the table of types; none where it has no value. Flags: M modifier, V the value must be
there, C no extensions may be inside. Contexts are paths and type names, parted by spaces; `*` is any.
"""
from . import mended
from .literals import row
from .package import short
from .types import Block, binding

ANY = {"*", "Any", "Element,Resource"}


def table(package):
    for found in package.resources("StructureDefinition"):
        if found.get("type") == "Extension" and found.get("derivation") == "constraint":
            yield from Lines(package.version, found).lines()


class Lines:
    """One extension's lines."""

    def __init__(self, version, definition):
        self.version, self.definition = version, definition
        self.types = Block(version, {"Extension": definition}, "Extension")
        self.elements = definition["snapshot"]["element"]

    def lines(self):
        yield self.line("=" + short(self.definition["url"]), self.elements[0], self.elements[1:], self.contexts())
        for rule in self.definition.get("contextInvariant", []):
            yield row("?", rule)
        yield from self.parts(self.elements[1:], "")

    def contexts(self):
        """STU3 has types and paths as texts; R4 has the kind of context beside each."""
        contexts = self.definition["context"]
        names = [c if isinstance(c, str) else c["expression"] for c in contexts]
        assert all(isinstance(c, str) or c["type"] == "element" for c in contexts)
        key = (self.version, short(self.definition["url"]))
        names += mended.EXTENSION_CONTEXTS.get(key, ("", ""))[0].split()
        return "*" if ANY & set(names) else " ".join(names)

    def line(self, name, root, inside, *more):
        """The line of the extension whose elements are `root` and those inside."""
        depth = root["path"].count(".") + 1
        own = [e for e in inside if e["path"].count(".") == depth and "sliceName" not in e]
        value = next(e for e in own if e["path"].rsplit(".", 1)[-1].startswith("value"))
        nested = next((e for e in own if e["path"].endswith(".extension")), None)
        flags = ("M" if root.get("isModifier") else "") + ("V" if value["min"] else "")
        flags += "C" if nested and nested["max"] == "0" else ""
        types = self.types.types(value)[0] if value["max"] != "0" else ""
        return row(name, f'{root["min"]}..{root["max"]}', types, flags, binding(value), *more)

    def parts(self, elements, dots):
        for index, element in enumerate(elements):
            if element["path"] != elements[0]["path"].rsplit(".", 1)[0] + ".extension" or "sliceName" not in element:
                continue
            inside = []
            for following in elements[index + 1:]:
                if not following["path"].startswith(element["path"] + "."):
                    break
                inside.append(following)
            url = next(e for e in inside if e["path"] == element["path"] + ".url")
            yield self.line(dots + url.get("fixedUri", element["sliceName"]), element, inside)
            yield from self.parts(inside, dots + ".")


def value_sets(package):
    """Names of the value sets that values are bound to as required."""
    fields = [line.split("\t") for line in table(package)]
    return [line[4][2:] for line in fields if line[0] != "?" and len(line) > 4 and line[4].startswith("r:")]
