"""The table of resource types that another version calls by another name.

    =R4   STU3               the blocks of a version, the other version
    name   relation   name   a type's name there, and how the two relate: equal, wider, narrower, equivalent

Types that are not in the other version in any way stand without a name. Types of the same name are left out.
"""
import os

from .literals import row
from .package import read

MAPS = {("STU3", "R4"): "resourcemap3to4", ("R4", "STU3"): "resourcemap4to3"}


def table(root):
    for (source, goal), name in MAPS.items():
        yield row("=" + source, goal)
        path = os.path.join(root, "definitions/interversion/conversion", name + ".json")
        for element in (e for group in read(path)["group"] for e in group["element"]):
            for target in element["target"]:
                code = target.get("code", "").strip()
                if code != element["code"]:
                    yield row(element["code"], target["equivalence"], code)
