"""Measures the comparisons, or those whose names have one of the words given, and prints a table."""

import sys
from pathlib import Path

import expressions
import fhirpath
import jobs
import json_library
import mapping
import memory
import places
import reads
import reference_server
import start
import table
import validation

COMPARISONS = {
    "reads": reads,
    "memory": memory,
    "jobs": jobs,
    "server": reference_server,
    "start": start,
    "json": json_library,
    "fhirpath": fhirpath,
    "validation": validation,
    "mapping": mapping,
    "expressions": expressions,
}


def main(words: list[str]) -> int:
    chosen = [name for name in COMPARISONS if not words or any(word in name for word in words)]
    missed = 0
    table.begin()
    for name in chosen:
        with places.scratch() as folder:
            for row in COMPARISONS[name].rows(Path(folder)):
                table.show(row)
                missed += row.met is False
    print(f"\n{missed} goals are not met" if missed else "\nall goals are met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
