"""Holds a run's reports and the bundled scenarios against independent readers: jsonschema, junitparser, xunitparser."""
import glob
import json
import os
import re
import sys

import jsonschema
import junitparser
import xunitparser

OTHER = {"requirements", "fixtures", "common", "defects", "rows", "peers"}


def check_scenarios():
    """Every bundled scenario is valid by the schema, and the schema itself is one."""
    with open("Scenarios/scenario.schema.json", encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    count = 0
    for path in sorted(glob.glob("Scenarios/**/*.json", recursive=True)):
        parts = set(path.split(os.sep))
        if parts & OTHER or path.endswith(("suite.json", ".schema.json")):
            continue
        with open(path, encoding="utf-8") as file:
            errors = list(validator.iter_errors(json.load(file)))
        assert not errors, f"{path}: {jsonschema.exceptions.best_match(errors).message}"
        count += 1
    assert count > 100, f"only {count} scenarios"
    for wrong in ({"name": "x", "tests": [{"name": "y", "steps": [{"raed": "Patient/1"}]}]}, {"steps": []}, {"name": 1, "steps": []}):
        assert list(validator.iter_errors(wrong)), f"the schema accepts {wrong}"
    print(f"schema: {count} scenarios valid")


def check_junit(path):
    """Counts in attributes equal the elements, in the file and as two parsers see it."""
    report = junitparser.JUnitXml.fromfile(path)
    seen = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
    for suite in report:
        cases = list(suite)
        kinds = [type(result).__name__ for case in cases for result in case.result]
        assert all(len(case.result) <= 1 for case in cases), suite.name
        assert all(case.classname and case.name and case.time is not None for case in cases), suite.name
        own = {
            "tests": len(cases), "failures": kinds.count("Failure"), "errors": kinds.count("Error"),
            "skipped": kinds.count("Skipped"),
        }
        for name, count in own.items():
            assert int(getattr(suite, name) or 0) == count, f"{suite.name}: {name}"
            seen[name] += count
    for name, count in seen.items():
        assert int(getattr(report, name) or 0) == count, f"the whole: {name}"
    with open(path, encoding="utf-8") as file:
        suite, result = xunitparser.parse(file)
    assert result.testsRun == seen["tests"], (result.testsRun, seen)
    assert len(result.failures) == seen["failures"] and len(result.errors) == seen["errors"]
    print("junit:", seen)
    return seen


def check_json(path, junit):
    """The run's file is JSON, and says the same as JUnit."""
    with open(path, encoding="utf-8") as file:
        events = json.load(file)["events"]
    assert events[0]["event"] == "run-started" and events[-1]["event"] == "run-ended"
    planned = sum(len(event["tests"]) for event in events if event["event"] == "scenario-planned")
    ended = sum(1 for event in events if event["event"] == "test-ended")
    assert planned == ended == junit["tests"], (planned, ended, junit)
    print(f"json: {len(events)} events")


def check_html(path):
    """The page asks nothing of the network."""
    with open(path, encoding="utf-8") as file:
        page = file.read()
    loads = re.findall(r"<(?:script|img|link|iframe|source)\b[^>]*\b(?:src|href)=", page)
    assert not loads, loads[:3]
    assert "@import" not in page and "url(http" not in page
    print(f"html: {len(page)} characters, nothing loaded")


check_scenarios()
counts = check_junit(sys.argv[1] + "/junit.xml")
check_json(sys.argv[1] + "/report.json", counts)
check_html(sys.argv[1] + "/index.html")
