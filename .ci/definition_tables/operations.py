"""The table of operations.

    =id     code   resources   levels   affects state      an operation; levels: system, type, instance
    name    in|out   0..1   type   binding   search type   profile   a parameter; each dot before its name is one level down

A binding is its strength's letter and its value set, as in the table of types. Whether state is affected: yes, no, or
nothing where it is not published.
"""
from . import mended
from .literals import row
from .package import short
from .types import binding, listed


def table(package):
    for found in definitions(package):
        levels = [level for level in ("system", "type", "instance") if found[level]]
        yield row("=" + found["id"], found["code"], " ".join(found.get("resource", [])), " ".join(levels),
                  affects_state(package, found))
        yield from parameters(found.get("parameter", []), "")


def definitions(package):
    return [found for found in package.resources("OperationDefinition") if found["id"] != "example"]


def affects_state(package, found):
    assert "affectsState" not in found and "idempotent" not in found
    known = mended.AFFECTS_STATE if package.version == "r4" else {}
    return next((answer for answer, ids in known.items() if found["id"] in ids), "")


def parameters(found, dots):
    for parameter in found:
        bound = binding(parameter)
        profiles = [short(p) for p in listed(parameter, "targetProfile")]
        profiles += [short(p["reference"]) for p in listed(parameter, "profile")]
        yield row(dots + parameter["name"], parameter["use"], f'{parameter["min"]}..{parameter["max"]}',
                  parameter.get("type", ""), bound, parameter.get("searchType", ""), " ".join(profiles))
        yield from parameters(parameter.get("part", []), dots + ".")


def value_sets(package):
    """Names of the value sets that parameters are bound to as required."""
    fields = [line.split("\t") for line in table(package)]
    return [line[4][2:] for line in fields if line[0][0] != "=" and len(line) > 4 and line[4].startswith("r:")]
