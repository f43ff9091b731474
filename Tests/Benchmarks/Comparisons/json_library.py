"""Parsing and printing JSON beside Foundation: the Swift program of this package measures, and its lines are read here."""

import os
import re
import subprocess
from pathlib import Path

from table import less

GOAL = 4
SIDE = re.compile(r"^  (\S+) +cpu ([\d.]+) us ")


def rows(_: Path):
    program = os.environ["ASSAY_BENCHMARKS"]
    text = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    name, ours = "", 0.0
    for line in text.splitlines():
        side = SIDE.match(line)
        if side is None:
            name = line
        elif side[1] == "JSON":
            ours = float(side[2])
        else:
            yield less(f"JSON, {name}: CPU", ours, float(side[2]), "us", side[1], GOAL)
