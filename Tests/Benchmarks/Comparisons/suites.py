"""The same suite for each tester: GETs with three expectations each, of status, content type, and resourceType and id."""

import json
from pathlib import Path

from servers import PATIENTS


def ids(count: int) -> list[str]:
    return [str(number % PATIENTS + 1) for number in range(count)]


def scenario(path: Path, count: int, name: str = "reads") -> Path:
    """A scenario file of one test a GET."""
    expected = {
        "status": 200,
        "contentType": "application/fhir+json",
        "body": {"resourceType": "Patient", "id": "${id}"},
    }
    test = {
        "name": "read ${n}",
        "rows": [{"id": id, "n": str(number)} for number, id in enumerate(ids(count))],
        "steps": [{"read": "Patient/${id}", "expect": expected}],
    }
    path.write_text(json.dumps({"name": name, "versions": ["R4"], "tests": [test]}))
    return path


def hurl_file(path: Path, count: int) -> Path:
    with path.open("w") as file:
        for id in ids(count):
            file.write(
                f"GET {{{{base}}}}/Patient/{id}\nHTTP 200\n[Asserts]\n"
                'header "Content-Type" == "application/fhir+json"\n'
                f'jsonpath "$.resourceType" == "Patient"\njsonpath "$.id" == "{id}"\n\n'
            )
    return path


def curl_file(path: Path, count: int, base: str) -> Path:
    """A configuration for curl, which asks and expects nothing."""
    with path.open("w") as file:
        for id in ids(count):
            file.write(f"url = {base}/Patient/{id}\noutput = /dev/null\n")
    return path


def assay_command(assay: Path, suite: Path, base: str, folder: Path, *options: str) -> list[str]:
    """A run with all three reports."""
    reports = ["--junit", f"{folder}/junit.xml", "--html", f"{folder}/index.html", "--json", f"{folder}/report.json"]
    return [str(assay), "run", str(suite), "--target", base, "--fhir-version", "R4", *reports, *options]
