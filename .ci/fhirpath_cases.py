"""The expressions over which FHIRPath engines are compared: published ones, and ones made from the definitions with a seed.

Each case is {"file", "expr"}, and "purpose" where the expression is that of a search parameter.
"""

import json
import random
from pathlib import Path


class Definitions:
    """What HL7 publishes of R4, as far as expressions need it."""

    def __init__(self, folder: Path):
        self.types: dict[str, dict] = {}
        self.parameters: list[dict] = []
        for path in sorted(folder.glob("*.json")):
            name = path.name.split("-")[0]
            if name not in ("StructureDefinition", "SearchParameter"):
                continue
            resource = json.loads(path.read_text(encoding="utf-8"))
            if name == "SearchParameter":
                self.parameters.append(resource)
            elif resource.get("derivation") != "constraint" and resource["kind"] != "logical":
                self.types[resource["name"]] = resource

    def chain(self, name: str):
        """The type and what it specializes."""
        while name in self.types:
            yield name
            name = self.types[name].get("baseDefinition", "").rpartition("/")[2]

    def search_expressions(self, name: str) -> list[str]:
        chain = set(self.chain(name))
        return [p["expression"] for p in self.parameters if p.get("expression") and chain & set(p["base"])]

    def invariants(self, name: str):
        """The expressions of the type's own invariants, each made one about the resource."""
        for element in self.types[name]["snapshot"]["element"]:
            for constraint in element.get("constraint", []):
                if "expression" not in constraint or constraint["key"] in ("ele-1", "ext-1"):
                    continue
                path = element["path"]
                if "[x]" not in path:
                    yield constraint["expression"] if path == name else f"{path}.select({constraint['expression']})"

    def children(self, path: str) -> list[tuple[str, str, str]]:
        """Name, path or type, and type of each element below a path: `Patient`, `Patient.contact`, `HumanName`."""
        root = path.split(".")[0]
        found = []
        for element in self.types.get(root, {"snapshot": {"element": []}})["snapshot"]["element"]:
            parent, _, name = element["path"].rpartition(".")
            if parent != path or not element.get("type"):
                continue
            for kind in element["type"][:6]:
                code = kind["code"].rpartition(".")[2] if "System" in kind["code"] else kind["code"]
                inner = element["path"] if code in ("BackboneElement", "Element") else code
                found.append((name.removesuffix("[x]"), inner, code))
        return found


def published(definitions: Definitions, examples: list[Path]):
    """Every search parameter and invariant that is about an example."""
    for path in examples:
        name = json.loads(path.read_text(encoding="utf-8")).get("resourceType")
        if name not in definitions.types:
            continue
        for expression in definitions.search_expressions(name):
            yield {"file": str(path), "expr": expression, "purpose": "searchParameter"}
        for expression in definitions.invariants(name):
            yield {"file": str(path), "expr": expression, "purpose": "invariant"}


class Maker:
    """Makes expressions about a resource from the grammar and the definitions."""

    STRINGS = {"string", "code", "uri", "url", "canonical", "id", "oid", "uuid", "markdown", "base64Binary", "String"}
    NUMBERS = {"integer", "decimal", "positiveInt", "unsignedInt"}
    DATES = {"date", "dateTime", "instant"}

    def __init__(self, definitions: Definitions, chance: random.Random):
        self.definitions = definitions
        self.chance = chance

    def expression(self, resource: dict) -> str:
        kind = self.chance.random()
        if kind < 0.12:
            return self.arithmetic(3)
        if kind < 0.2:
            return self.collection()
        return self.condition(resource, 2) if kind < 0.6 else self.path(resource)[0]

    def path(self, resource: dict, start: str = "") -> tuple[str, str]:
        """A path and the type of what it leads to; mostly along what the resource has."""
        name = resource["resourceType"]
        steps, path, kind, node = [start or name], name, name, resource
        for _ in range(self.chance.choice([1, 1, 2, 2, 3, 4])):
            children = self.definitions.children(path)
            here = [c for c in children if isinstance(node, dict) and self.member(node, c) is not None]
            if self.chance.random() < 0.85 and here:
                children = here
            if not children:
                break
            name, path, kind = child = self.chance.choice(children)
            node = self.member(node, child) if isinstance(node, dict) else None
            node = node[0] if isinstance(node, list) and node else node
            steps.append(name)
            steps += self.step(path, kind)
        return ".".join(s for s in steps if s).replace(".[", "["), kind

    @staticmethod
    def member(node: dict, child: tuple[str, str, str]):
        name, _, kind = child
        return node.get(name, node.get(name + kind[:1].upper() + kind[1:]))

    def step(self, path: str, kind: str) -> list[str]:
        chance = self.chance.random()
        if chance < 0.7:
            return []
        one = self.chance.choice
        children = [c[0] for c in self.definitions.children(path)]
        choices = ["first()", "last()", "tail()", "[0]", "[1]", "skip(1)", "take(2)", f"ofType({kind})", "distinct()"]
        if children:
            name = one(children)
            choices += [f"where({name}.exists())", f"select({name})", f"where({name}.empty())", f"select({name} | id)"]
        else:
            choices += ["where($this.exists())", f"as({kind})"]
        return [one(choices)]

    def condition(self, resource: dict, depth: int) -> str:
        one = self.chance.choice
        if depth > 0 and self.chance.random() < 0.35:
            operator = one(["and", "or", "xor", "implies"])
            return f"({self.condition(resource, depth - 1)} {operator} {self.condition(resource, depth - 1)})"
        path, kind = self.path(resource)
        tests = [
            f"{path}.exists()", f"{path}.empty()", f"{path}.count() {one(['=', '>', '<=', '!='])} {one([0, 1, 2])}",
            f"{path}.exists().not()", f"{path}.isDistinct()", f"{path}.hasValue()", f"{path}.first() is {kind}",
            f"{path}.all($this is {kind})", f"{path} = {path}", f"{path} ~ {path}", f"{path}.subsetOf({path})",
        ]
        if kind in self.STRINGS:
            tests += [
                f"{path}.first().{one(['length() > 3', 'startsWith(chr)', 'endsWith(chr)', 'contains(chr)'])}".replace(
                    "chr", one(["'a'", "''", "'http'", "'1'"])),
                f"{path}.first().{one(['upper()', 'lower()', 'substring(1)', 'substring(0, 2)', 'toChars()'])}",
                f"{path}.first().{one(['indexOf', 'matches', 'contains'])}({one(['chr', 'e', '[a-z]+'])!r})",
                f"{path}.first() {one(['<', '>=', '=', '~', '!=', '!~'])} {one(['a', 'final', 'Patient/1'])!r}",
                f"{path}.first().replace('e', 'x') & '!'",
                f"{one(['a', 'final', 'official'])!r} in {path}",
            ]
        if kind in self.NUMBERS:
            tests += [
                f"{path}.first() {one(['<', '>=', '=', '~', '+', '-', '*', '/', 'div', 'mod'])} {one(['1', '2.5', '100'])}",
                f"{path}.first().{one(['abs()', 'floor()', 'ceiling()', 'truncate()', 'toString()', 'toDecimal()'])}",
            ]
        if kind in self.DATES:
            literal = one(["@2012", "@2013-04-02", "@2015-02-07T13:28:17Z", "@1974-12"])
            tests += [
                f"{path}.first() {one(['<', '>=', '=', '~', '!='])} {literal}",
                f"{path}.first() + {one([1, 3])} {one(['day', 'months', 'years', 'weeks'])}",
                f"{path}.first().toString()",
            ]
        if kind == "Quantity":
            tests.append(f"{path}.first() {one(['<', '>', '='])} {one(['1', '100', '6.3'])} {one(['mg', 'kg', 'mmol/L'])!r}")
        return one(tests)

    def arithmetic(self, depth: int) -> str:
        one = self.chance.choice
        if depth == 0 or self.chance.random() < 0.2:
            return one(["0", "1", "2", "7", "10", "1.0", "2.50", "0.1", "(-3)", "(-1.5)", "100"])
        operator = one(["+", "-", "*", "/", "div", "mod", "=", "<", ">=", "~"])
        left, right = self.arithmetic(depth - 1), self.arithmetic(depth - 1)
        if operator in "=<>=~":
            return f"({left} {operator} {right})" if depth == 3 else f"({left} + {right})"
        return f"({left} {operator} {right})"

    def collection(self) -> str:
        one = self.chance.choice
        values = ["1", "2", "3", "'a'", "'b'", "true", "1.0", "2", "{}"]
        items = " | ".join(one(values) for _ in range(one([2, 3, 4])))
        others = " | ".join(one(values) for _ in range(2))
        return f"({items})" + one([
            f".union({others})", f".combine({others})", f".intersect({others})", f".exclude({others})", ".distinct()",
            ".count()", ".tail()", ".first()", f".subsetOf({others})", f".supersetOf({others})", f" = ({others})",
            f" ~ ({others})", ".isDistinct()", ".select($index)", ".where($this = 1)", ".skip(1)", ".take(2)",
            ".select($this.toString())", ".where($this is Integer)", ".ofType(String)", ".all($this.exists())",
            f" contains {one(values)}",
        ])


def generated(definitions: Definitions, examples: list[Path], seed: int, count: int):
    chance = random.Random(seed)
    maker = Maker(definitions, chance)
    for _ in range(count):
        path = chance.choice(examples)
        resource = json.loads(path.read_text(encoding="utf-8"))
        if resource.get("resourceType") in definitions.types:
            yield {"file": str(path), "expr": maker.expression(resource)}
