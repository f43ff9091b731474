"""Parsing and printing JSON beside Foundation: the Swift program of this package measures, this reads its lines."""

import os
import subprocess
from pathlib import Path

from table import less


def rows(_: Path):
    program = os.environ.get("ASSAY_BENCHMARKS")
    if not program:
        return
    lines = subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()
    for line in lines:
        name, ours, theirs = line.split("\t")
        yield less(f"JSON, {name}: CPU", float(ours), float(theirs), "us", "JSONSerialization", 1)
