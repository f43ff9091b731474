"""Writes a table as a Swift file with one literal."""
import os

HEADER = "// swift-format-ignore-file\n// Made by .ci/definitions from HL7's published definitions (CC0); do not edit.\n\n"
TARGET = os.path.join(os.path.dirname(__file__), "../../Sources/FHIR/FHIRDefinitions/Generated")


def write(kind, lines):
    """Writes `Generated/R4Types.swift`, whose literal is `R4Types.text`; returns the table's size in bytes."""
    text = "\n".join(lines) + "\n"
    assert '"""##' not in text and "\r" not in text
    os.makedirs(TARGET, exist_ok=True)
    with open(os.path.join(TARGET, f"{kind}.swift"), "w", encoding="utf-8") as file:
        file.write(f'{HEADER}enum {kind} {{\n    static let text: StaticString = ##"""\n{text}"""##\n}}\n')
    return len(text.encode())


def row(*fields):
    """One line of tab-separated fields, without the empty ones at its end."""
    assert not any("\t" in field or "\n" in field for field in fields), fields
    return "\t".join(fields).rstrip("\t")
