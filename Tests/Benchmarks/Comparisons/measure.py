"""Runs commands and says what each cost: processor time first, since other work on the machine does not change it."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Cost:
    """What a command cost."""

    cpu: float  # seconds on any core, of the command and of what it waited for
    wall: float  # seconds
    peak: float  # MiB resident at most; Linux counts this program's own 15 or so until the command's image replaces it


def run(command: list[str], log: Path) -> Cost:
    """Runs a command to its end, which must be a good one; what it prints goes to the log."""
    with log.open("wb") as output:
        began = time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        tail = "\n".join(log.read_text(errors="replace").splitlines()[-20:])
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}:\n{tail}")
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def in_turns(rounds: int, log: Path, *commands: list[str]) -> list[Cost]:
    """The medians of each command over several rounds, all sides in every round, so that all see the same machine."""
    for command in commands:
        run(command, log)  # files come into the cache, reports exist
    costs = [[run(command, log) for command in commands] for _ in range(rounds)]
    return [median(side) for side in zip(*costs)]


def median(costs: tuple[Cost, ...]) -> Cost:
    return Cost(*(statistics.median(getattr(cost, name) for cost in costs) for name in ("cpu", "wall", "peak")))


def cpu_of(pid: int) -> float:
    """Seconds of processor time that a running process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
