"""FHIRPath over Synthea's resources: the 200 expressions that a server and a validator would evaluate most often.

An expression is counted once for each resource that it is about: every search parameter and invariant of R4, and Boolean
asserts of the kind that test scripts have. All engines evaluate parsed expressions over parsed resources, warm.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections import Counter
from contextlib import redirect_stdout
from pathlib import Path

from places import BENCHMARKS, data, engines, hapi, missing, program
from table import Row, less

sys.path.insert(0, str(Path(__file__).parents[3] / ".ci"))
from fhirpath_cases import Definitions  # noqa: E402

ASSERTS = [
    "{type}.id.exists()", "{type}.meta.versionId.exists()", "{type}.meta.lastUpdated.exists()", "{type}.count() = 1",
    "{type}.meta.profile.empty() or {type}.meta.profile.exists()", "$this is {type}",
]


def frequent(data: Path, folder: Path, count: int = 200) -> list[dict]:
    """The most frequent expressions, each with a resource that it is about, written to a file of its own."""
    definitions = Definitions(data / "definitions/r4/json")
    uses, subjects, kinds = Counter(), {}, {}
    for bundle in sorted((data / "synthetic/r4/synthea").glob("*.json")):
        for entry in json.loads(bundle.read_text(encoding="utf-8"))["entry"]:
            resource = entry["resource"]
            name = resource["resourceType"]
            if name not in kinds:
                parameters = [(e, "searchParameter") for e in definitions.search_expressions(name)]
                invariants = [(e, "invariant") for e in definitions.invariants(name)]
                asserts = [(e.format(type=name), "general") for e in ASSERTS]
                kinds[name] = [(name, *kind) for kind in parameters + invariants + asserts]
            for kind in kinds[name]:
                uses[kind] += 1
                subjects.setdefault(kind, resource)
    cases = []
    for number, (kind, _) in enumerate(uses.most_common(count)):
        file = folder / f"{number}.json"
        file.write_text(json.dumps(subjects[kind]), encoding="utf-8")
        cases.append({"file": str(file), "expr": kind[1], "purpose": kind[2]})
    return cases


def timings(command: list, cases: list[dict]) -> list[float | None]:
    """Microseconds that a program measures of itself; nothing where it cannot evaluate the expression."""
    text = "".join(json.dumps(case) + "\n" for case in cases)
    output = subprocess.run(command, input=text, check=True, capture_output=True, text=True).stdout
    answers = [json.loads(line) for line in output.splitlines()]
    assert len(answers) == len(cases), (command, len(answers))
    return [answer["ns_per_eval"] / 1000 if "ns_per_eval" in answer else None for answer in answers]


def ours(cases: list[dict]) -> list[float | None]:
    return timings([engines(), "fhirpath", "r4", "--bench", "5000"], cases)


def hapi_engine(cases: list[dict]) -> list[float | None] | None:
    """One virtual machine for all, since to start one for each takes minutes; a server's meets as many."""
    launcher, compiler = hapi(), program("javac", "openjdk-17-jdk-headless")
    if launcher is None or compiler is None:
        return None
    libraries = unpacked(launcher)
    return timings(["java", "-cp", f"{libraries}/hapi-peer.jar", BENCHMARKS / "Peers" / "Timings.java"], cases)


def unpacked(launcher: Path) -> Path:
    """Where HAPI's launcher unpacks to when it is first called, as its README says."""
    subprocess.run([launcher, "--help"], check=False, capture_output=True)
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    return next((cache / "fhir-peers").glob("hapi-*/hapi-peer.jar")).parent


def fhirpathpy(cases: list[dict]) -> list[float | None] | None:
    """Microseconds; nothing where it cannot evaluate the expression."""
    try:
        from fhirpathpy import compile  # PyPI
        from fhirpathpy.models import models
    except ImportError:
        return missing("the comparison with fhirpathpy", "pip install fhirpathpy")

    found = []
    with open(os.devnull, "w", encoding="utf-8") as nowhere, redirect_stdout(nowhere):  # it prints what trace() is given
        for case in cases:
            resource = json.loads(Path(case["file"]).read_text(encoding="utf-8"))
            try:
                evaluate = compile(case["expr"], models["r4"])
                for _ in range(3):
                    evaluate(resource, {"resource": resource})
                began = time.process_time()
                for _ in range(20):
                    evaluate(resource, {"resource": resource})
                found.append((time.process_time() - began) / 20 * 1e6)
            except Exception:  # whatever it raises, it has no answer
                found.append(None)
    return found


def rows(folder: Path):
    published = data()
    if published is None:
        return
    cases = frequent(published, folder)
    mine = ours(cases)
    for name, engine, goal in (("fhirpathpy", fhirpathpy, 30), ("HAPI, warm", hapi_engine, 3)):
        theirs = engine(cases)
        if theirs is None:
            continue
        both = [(a, b) for a, b in zip(mine, theirs) if a is not None and b is not None]
        what = f"FHIRPath, {len(both)} of {len(cases)} expressions"
        left, right = (statistics.mean(side) for side in zip(*both))
        yield less(f"{what}: CPU of an evaluation, mean", left, right, "us", name, goal)
        left, right = (statistics.median(side) for side in zip(*both))
        yield less(f"{what}: median", left, right, "us", name)
        least = min(theirs / ours for ours, theirs in both)
        faster = sum(theirs > ours for ours, theirs in both)
        yield Row(f"{what}: those in which ours is faster, and the least ratio", str(faster), ratio=least)
