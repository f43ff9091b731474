"""The table of DSTU2's elements, which extensions carry into later versions.

    =Patient                 a type; the lines up to the next one are its own
    name   flags             an element; each dot before its name is one level inside the one above

Flags: M modifier.
"""
import os

from .literals import row
from .package import read


def table(root):
    found = read(os.path.join(root, "definitions/interversion/xver-paths/xver-paths-1.0.json"))
    names = {}
    for path, facts in found.items():
        parts = path.split(".")
        if len(parts) > 1:
            names.setdefault(parts[0], {})[tuple(p.removesuffix("[x]") for p in parts[1:])] = facts
    for name in sorted(names):
        yield row("=" + name)
        yield from below(names[name], ())


def below(elements, path):
    for found in sorted(e for e in elements if len(e) == len(path) + 1 and e[:-1] == path):
        facts = elements[found]
        yield row("." * len(path) + found[-1], "M" if facts.get("modifier") else "")
        yield from below(elements, found)
