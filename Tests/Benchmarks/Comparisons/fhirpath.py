"""FHIRPath over Synthea's resources: the 200 expressions that a server and a validator would evaluate most often.

An expression is counted once for each resource that it is about: every search parameter and invariant of R4, and Boolean
asserts of the kind that test scripts have. All engines evaluate parsed expressions over parsed resources, warm.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from table import less

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


def ours(cases: list[dict]) -> list[float]:
    program = os.environ["ASSAY_EVALUATOR"]
    text = "".join(json.dumps(case) + "\n" for case in cases)
    output = subprocess.run([program, "r4", "--bench", "5000"], input=text, check=True, capture_output=True, text=True)
    return [json.loads(line)["ns_per_eval"] / 1000 for line in output.stdout.splitlines()]


def fhirpathpy(cases: list[dict]) -> list[float | None]:
    """Microseconds; nothing where it cannot evaluate the expression."""
    from fhirpathpy import compile  # PyPI
    from fhirpathpy.models import models

    found = []
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


def hapi(cases: list[dict]) -> list[float | None]:
    """Microseconds when warm, a virtual machine for each expression, since one that has met others may be slower."""
    program = str(Path(os.environ["HAPI_HOME"]) / "hapi")

    def one(case: dict) -> float | None:
        command = [program, "fhirpath", "--fhir", "r4", "--bench", "20000", case["file"], case["expr"]]
        output = subprocess.run(command, check=False, capture_output=True, text=True).stdout
        timing = next((json.loads(line) for line in output.splitlines() if '"ns_per_eval"' in line), {})
        return timing["ns_per_eval"] / 1000 if timing else None

    return [one(case) for case in cases]


def rows(folder: Path):
    cases = frequent(Path(os.environ["ASSAY_DATA"]), folder)
    mine = ours(cases)
    peers = [("fhirpathpy", fhirpathpy, 30)]
    if os.environ.get("HAPI_HOME") and shutil.which("java"):
        peers.append(("HAPI, warm", hapi, 3))
    for name, engine, goal in peers:
        theirs = engine(cases)
        both = [(a, b) for a, b in zip(mine, theirs) if b is not None]
        left, right = (statistics.mean(side) for side in zip(*both))
        yield less(f"FHIRPath, {len(both)} of {len(cases)} expressions: mean of an evaluation", left, right, "us", name, goal)
        left, right = (statistics.median(side) for side in zip(*both))
        yield less(f"FHIRPath, {len(both)} of {len(cases)} expressions: median", left, right, "us", name)
