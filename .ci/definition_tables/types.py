"""The table of types and their elements.

    =Name    kind    base    abstract  binding  a type; the lines up to the next one are its own
    ?key     e|w     expression                an invariant of the element before, or of the type where none is before
    %fact    value                             a rare fact of the element before: regex, maxLength, minValue, maxValue
    name     0..1    types   flags   binding   an element; each dot before its name is one level inside the one above

Types are parted by commas: `Reference(Patient|Group)`, `Quantity{SimpleQuantity}`, `#Bundle.link` for a content
reference. Flags: S summary, M modifier, A attribute in XML, X XHTML content in XML. A binding is its strength's letter
(required, extensible, preferred, example as x), a colon, its value set, and where there is one `^` and the maximum value
set. What the base type has alike is left out; an own element of an inherited name stands in that one's place.
"""
from . import mended
from .literals import row
from .package import CORE, extension, short

VALUE_SETS = "http://hl7.org/fhir/ValueSet/"
KINDS = {"primitive-type": "primitive", "complex-type": "complex", "resource": "resource"}
STRENGTHS = {"required": "r", "extensible": "e", "preferred": "p", "example": "x"}
# FHIRPath's type of a primitive's value as R4 publishes it, but for positiveInt and unsignedInt, which it makes strings.
# STU3 publishes none. <http://hl7.org/fhir/R4/fhirpath.html#types>
VALUES = {
    "boolean": "Boolean", "integer": "Integer", "unsignedInt": "Integer", "positiveInt": "Integer",
    "decimal": "Decimal", "date": "Date", "dateTime": "DateTime", "instant": "DateTime", "time": "Time",
}
RARE = {"maxLength": "maxLength", "minValue": "minValueInteger", "maxValue": "maxValueInteger"}


def table(package):
    """The lines of a version's table."""
    definitions = {d["id"]: d for d in package.types()}
    return [line for name in definitions for line in Block(package.version, definitions, name).lines()]


class Block:
    """One type's lines."""

    def __init__(self, version, definitions, name):
        self.version, self.definitions, self.name = version, definitions, name
        self.definition = definitions[name]
        self.elements = self.definition["snapshot"]["element"]
        self.base = short(self.definition.get("baseDefinition", ""))
        assert self.definition["type"] == name, name

    def lines(self):
        abstract = "abstract" if self.definition["abstract"] else ""
        yield row("=" + self.name, KINDS[self.definition["kind"]], self.base, abstract, binding(self.elements[0]))
        yield from self.invariants(self.elements[0], self.inherited_invariants([self.base]))
        self.check_order(self.elements[0], self.base)
        for element in self.elements[1:]:
            if self.facts(element) != self.inherited(element):
                yield from self.facts(element)

    def facts(self, element):
        path = element["path"].split(".")
        types, codes = self.types(element)
        name = "." * (len(path) - 2) + path[-1]
        occurs = f'{element["min"]}..{element["max"]}'
        lines = [row(name, occurs, types, self.flags(element), binding(element))]
        return lines + list(self.rare(element)) + list(self.invariants(element, self.inherited_invariants(codes)))

    def types(self, element):
        if "contentReference" in element:
            return element["contentReference"], []
        if self.definition["kind"] == "resource" and element["path"].count(".") == 1:
            name = element["path"].split(".")[1]
            if (self.version, name) in mended.RESOURCE_ELEMENT_TYPES:
                code = mended.RESOURCE_ELEMENT_TYPES[self.version, name][0]
                return code, [code]
        found = {}
        for type in element.get("type", []):
            targets = found.setdefault(self.code(element, type), {"()": [], "{}": []})
            targets["()"] += [short(url) for url in listed(type, "targetProfile")]
            targets["{}"] += [short(url) for url in listed(type, "profile")]
        return ",".join(code + "".join(marks[0] + "|".join(urls) + marks[1] for marks, urls in of.items() if urls)
                        for code, of in found.items()), list(found)

    def code(self, element, type):
        """FHIR's name of the type: for an id and a URL the one in the extension, for a primitive's value FHIRPath's."""
        if self.definition["kind"] == "primitive-type" and element["path"] == self.name + ".value":
            return "System." + VALUES.get(self.name, "String")
        if type["code"].startswith("http:"):
            return extension(type, "structuredefinition-fhir-type") or "string"
        return type["code"]

    def flags(self, element):
        flags = ("S" if element.get("isSummary") else "") + ("M" if element.get("isModifier") else "")
        return flags + "".join({"xmlAttr": "A", "xhtml": "X"}[r] for r in element.get("representation", []))

    def rare(self, element):
        for type in element.get("type", []):
            regex = extension(type, "regex", "structuredefinition-regex") \
                or extension(type.get("_code"), "regex", "structuredefinition-regex")
            if regex:
                yield row("%regex", regex)
        for name, key in RARE.items():
            if key in element:
                yield row("%" + name, str(element[key]))

    def invariants(self, element, inherited):
        for constraint in element.get("constraint", []):
            key, expression = constraint["key"], constraint["expression"]
            if (key, expression) not in inherited:
                severity = {"error": "e", "warning": "w"}[constraint["severity"]]
                expression, _ = mended.INVARIANTS.get((self.version, key, expression), (expression, ""))
                yield row("?" + key, severity, expression)

    def inherited_invariants(self, codes):
        """What the types' definitions and their bases say of every instance."""
        found = set()
        for code in codes:
            while code in self.definitions:
                root = self.definitions[code]["snapshot"]["element"][0]
                found |= {(c["key"], c["expression"]) for c in root.get("constraint", [])}
                code = short(self.definitions[code].get("baseDefinition", ""))
        return found

    def inherited(self, element):
        """The lines that the base type has for this element; None where it has none."""
        parent, name = element["path"].rsplit(".", 1)
        base = self.base if parent == self.name else self.types(self.element(parent))[0]
        if base not in self.definitions:
            return None
        block = Block(self.version, self.definitions, base)
        found = block.element(f"{base}.{name}")
        dots = "." * (parent.count("."))
        return found and [dots + line if line[0] not in "?%" else line for line in block.facts(found)]

    def element(self, path):
        return next((e for e in self.elements if e["path"] == path), None)

    def children(self, path):
        return [e["path"][len(path) + 1:] for e in self.elements
                if e["path"].startswith(path + ".") and "." not in e["path"][len(path) + 1:]]

    def check_order(self, element, base):
        """Inherited elements come first, which is how the tables are put together when they are read."""
        names = self.children(element["path"])
        if names and base in self.definitions:
            inherited = Block(self.version, self.definitions, base).children(base)
            assert names[:len(inherited)] == inherited, (element["path"], names, inherited)
        for name in names:
            child = self.element(f'{element["path"]}.{name}')
            self.check_order(child, self.types(child)[0])


def binding(element):
    bound = element.get("binding", {})
    url = bound.get("valueSet") or bound.get("valueSetUri") or bound.get("valueSetReference", {}).get("reference")
    if not url:
        return ""
    most = extension(bound, "elementdefinition-maxValueSet")
    most = most["reference"] if isinstance(most, dict) else most
    return f'{STRENGTHS[bound["strength"]]}:{short(url, VALUE_SETS)}' + (f"^{short(most, VALUE_SETS)}" if most else "")


def listed(type, key):
    """The member as a list; STU3 has one URL where R4 has a list of them."""
    value = type.get(key, [])
    return value if isinstance(value, list) else [value]
