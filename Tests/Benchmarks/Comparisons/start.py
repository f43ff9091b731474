"""How soon the program is there, and how large it is."""

import statistics
import subprocess
import time
from pathlib import Path

from measure import in_turns
from places import ASSAY, free_port
from servers import serving
from table import Row, limit

STARTS = 9


def rows(folder: Path):
    seconds = statistics.median(seconds_to_answer(folder / "log") for _ in range(STARTS))
    yield limit("assay serve, until both versions answer: wall", seconds * 1000, "ms", 200)
    [version] = in_turns(STARTS, folder / "log", [str(ASSAY), "--version"])
    yield Row("assay --version: CPU", f"{version.cpu * 1000:.1f} ms")
    yield Row("assay --version: wall", f"{version.wall * 1000:.1f} ms")
    stripped = folder / "stripped"
    subprocess.run(["strip", "-o", stripped, ASSAY], check=True)
    yield Row("the program, stripped", megabytes(stripped))
    yield Row("the program, not stripped", megabytes(ASSAY))


def seconds_to_answer(log: Path) -> float:
    """R4 is asked; both versions begin to answer at once, behind one socket."""
    port = free_port()
    began = time.monotonic()
    with serving([ASSAY, "serve", "--port", port], port, "/r4/metadata", log):
        return time.monotonic() - began


def megabytes(file: Path) -> str:
    return f"{file.stat().st_size / 1e6:.1f} MB"
