"""Resources a second that our validator and HL7's (in HAPI) judge: Synthea's bundles, and small resources one a file.

Each is one process that reads names of files and answers each with a line of JSON, and has judged all files before.
"""

import json
import subprocess
from contextlib import ExitStack
from pathlib import Path

from measure import cpu_of
from places import data, engines, hapi
from table import Row, more

GOAL = 50
PASSES = {"ours": 20, "HL7's validator, warm": 1}  # CPU time comes in hundredths of a second


class Judge:
    """A validator that runs, and the files in which it found errors."""

    def __init__(self, stack: ExitStack, name: str, command: list):
        self.name = name
        self.process = stack.enter_context(subprocess.Popen(
            [str(word) for word in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True))
        stack.callback(self.process.terminate)
        self.faulty: set[Path] = set()

    def judge(self, files: list[Path]) -> None:
        for file in files:
            self.process.stdin.write(f"{file}\n")
            self.process.stdin.flush()
            answer = json.loads(self.process.stdout.readline())
            issues = answer["issues"] if "issues" in answer else answer["errors"]
            if any(issue["severity"] in ("error", "fatal") for issue in issues):
                self.faulty.add(file)

    def rate(self, files: list[Path], resources: int) -> float:
        """Resources a second of CPU, when warm."""
        self.judge(files)
        before, passes = cpu_of(self.process.pid), PASSES[self.name]
        for _ in range(passes):
            self.judge(files)
        return resources * passes / (cpu_of(self.process.pid) - before)


def rows(_: Path):
    folder, launcher = data(), hapi()
    if folder is None or launcher is None:
        return
    synthetic = folder / "synthetic" / "r4"
    small = sorted((synthetic / "fhir-test-data").glob("*-*.json"))[::8]
    bundles = sorted((synthetic / "synthea").glob("*.json"))[::6]
    entries = sum(len(json.loads(file.read_text(encoding="utf-8"))["entry"]) for file in bundles)
    with ExitStack() as stack:
        ours = Judge(stack, "ours", [engines(), "validate", "r4"])
        theirs = Judge(stack, "HL7's validator, warm", [launcher, "validate", "--fhir", "r4", "--stdin-list"])
        for what, files, resources in (("small resources", small, len(small)), ("in bundles", bundles, entries)):
            rates = [judge.rate(files, resources) for judge in (ours, theirs)]
            yield more(f"validation, {resources:,} {what}: resources a second of CPU", *rates, theirs.name, GOAL)
        all_files = {*small, *bundles}
        same = len(all_files) - len(ours.faulty ^ theirs.faulty)
        yield Row("validation, files with errors", str(len(ours.faulty)), f"{len(theirs.faulty)}; {same} of {len(all_files)} the same")
