"""The parts of a FHIRPath expression that have a value by themselves: operands, the start of each path, and arguments that are
evaluated where the call stands. What an iteration evaluates for each item has none, and is not looked into.

Spec: http://hl7.org/fhirpath/N1/#expressions, its grammar and precedence
"""

import re
from dataclasses import dataclass

TOKEN = re.compile(r"\s*('(?:[^'\\]|\\.)*'|@[\w:.+-]*|\d+(?:\.\d+)?|[%$]?\w+|`[^`]*`|<=|>=|!=|!~|\S)")
LEVELS = ["implies", "or xor", "and", "in contains", "= ~ != !~", "< > <= >=", "|", "is as", "+ - &", "* / div mod"]
STRENGTH = {operator: level for level, operators in enumerate(LEVELS) for operator in operators.split()}
COLLECTIONS = {"subsetOf", "supersetOf", "union", "combine", "intersect", "exclude"}


@dataclass(frozen=True)
class Part:
    """An expression, its outermost operator, function or member, and the parts of it that are more than one name or literal."""

    text: str
    operation: str
    parts: list["Part"]

    def each(self):
        """The part and those in it."""
        yield self
        for part in self.parts:
            yield from part.each()

    def smallest(self, differs) -> list["Part"]:
        """The parts that differ and have no part that differs."""
        return [small for part in self.parts for small in part.smallest(differs)] or ([self] if differs(self) else [])


class Parser:
    """Reads one expression."""

    def __init__(self, text: str):
        self.text = text
        self.tokens = [(match[1], match.start(1), match.end(1)) for match in TOKEN.finditer(text)] + [("", 0, 0)]
        self.at = 0

    @property
    def next(self) -> str:
        return self.tokens[self.at][0]

    def take(self) -> str:
        self.at += 1
        return self.tokens[self.at - 1][0]

    def part(self, first: int, operation: str, *parts: Part) -> Part:
        text = self.text[self.tokens[first][1]:self.tokens[self.at - 1][2]]
        return Part(text, operation, [part for part in parts if part.operation])

    def expression(self, level: int = 0) -> Part:
        first, left = self.at, self.path()
        while STRENGTH.get(self.next, -1) >= level:
            operator = self.take()
            right = self.expression(STRENGTH[operator] + 1)
            left = self.part(first, operator, *([left] if operator in ("is", "as") else [left, right]))
        return left

    def path(self) -> Part:
        first = self.at
        if self.next in ("+", "-"):
            return self.part(first, self.take(), self.path())
        path = self.term()
        while self.next in (".", "["):
            if self.take() == ".":
                path = self.step(first, path)
            else:
                self.expression()
                self.take()
                path = self.part(first, "[]", path)
        return path

    def term(self) -> Part:
        first = self.at
        if self.next == "(":
            self.take()
            inner = self.expression()
            self.take()
            return self.part(first, inner.operation and "()", inner)
        if self.tokens[self.at + 1:] and self.tokens[self.at + 1][0] == "(":
            return self.step(first)
        is_number = self.take()[0].isdigit()
        if is_number and re.match(r"'|(year|month|week|day|hour|minute|second)s?$", self.next) or self.next == "}":
            self.take()
        return self.part(first, "")

    def step(self, first: int, *path: Part) -> Part:
        """A member, or a function with its arguments; those that have a value by themselves are parts."""
        name = self.take()
        if self.next != "(":
            return self.part(first, name, *path)
        self.take()
        arguments = []
        while self.next not in (")", ""):
            arguments.append(self.expression())
            if self.next == ",":
                self.take()
        self.take()
        return self.part(first, name, *path, *(arguments if name in COLLECTIONS else []))
