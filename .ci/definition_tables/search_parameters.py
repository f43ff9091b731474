"""The table of search parameters.

    =id         code   type   bases   targets   expression   flags     a search parameter; names are parted by spaces
    parameter   expression                                             a part of a composite one: its id and where it is

Targets are `*` where they are all resource types but Parameters. Flags: X experimental (those of extensions, which servers need not know), and `phonetic` or `nearby` where its values
are compared in that way. Examples and parameters of no resource type are left out.
"""
from . import mended
from .literals import row
from .package import short

BASE = "http://hl7.org/fhir/SearchParameter/"


def table(package):
    concrete = [d["id"] for d in package.types() if d["kind"] == "resource" and not d["abstract"]]
    concrete.remove("Parameters")
    for found in package.resources("SearchParameter"):
        if found.get("base") and not found["id"].startswith("example"):
            assert found["url"] == BASE + found["id"], found["id"]
            yield head(found, concrete)
            for part in found.get("component", []):
                definition = part["definition"]
                url = definition["reference"] if isinstance(definition, dict) else definition
                id = short(url, BASE)
                id, _ = mended.SEARCH_COMPONENTS.get((package.version, id), (id, ""))
                yield row(id, part["expression"])


def head(found, concrete):
    targets = found.get("target", [])
    usage = found.get("xpathUsage", "normal")
    flags = ("X" if found.get("experimental") else "") + ("" if usage == "normal" else usage)
    return row("=" + found["id"], found["code"], found["type"], " ".join(found["base"]),
               "*" if sorted(targets) == concrete else " ".join(targets), found.get("expression", ""), flags)
