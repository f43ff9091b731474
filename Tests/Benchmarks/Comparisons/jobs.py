"""Whether scenarios wait for a slow server at the same time: 32 files, a server that takes 20 ms for each answer."""

from pathlib import Path

import suites
from measure import in_turns
from places import ASSAY, compiled, free_port
from servers import serving
from table import Row, judged


def rows(folder: Path):
    files = folder / "files"
    files.mkdir()
    for number in range(32):
        suites.scenario(files / f"{number:02}.json", 10, name=f"reads {number}")
    port = free_port()
    with serving([compiled("slow", folder), port, 20], port, "/Patient/1", folder / "slow.log"):
        base = f"http://127.0.0.1:{port}"
        commands = [suites.assay_command(ASSAY, files, base, folder, "--jobs", jobs) for jobs in ("8", "1")]
        eight, one = in_turns(3, folder / "log", *commands)
    ratio = one.wall / eight.wall
    yield Row("320 exchanges of 20 ms, --jobs 8: wall", f"{eight.wall:.2f} s", f"{one.wall:.2f} s (--jobs 1)", ratio, *judged(ratio, 7))
    yield Row("the same: CPU", f"{eight.cpu * 1000:.0f} ms", f"{one.cpu * 1000:.0f} ms (--jobs 1)", one.cpu / eight.cpu)
