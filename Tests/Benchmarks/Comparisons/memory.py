"""How much memory a run with all reports needs, from 200 exchanges to 100,000."""

from pathlib import Path

import suites
from measure import in_turns, run
from places import ASSAY, hurl
from servers import nginx
from table import Row, less, limit


def rows(folder: Path):
    with nginx(folder) as base:
        tester = hurl(folder)
        if base is None:
            return
        for count in (200, 2000, 20_000):
            command = suites.assay_command(ASSAY, suites.scenario(folder / "s.json", count), base, folder)
            [ours] = in_turns(3, folder / "log", command)
            yield limit(f"{count:,} exchanges, all reports: peak", ours.peak, "MiB", 40)
        if tester:
            file = suites.hurl_file(folder / "h.hurl", 20_000)
            theirs = run([str(tester), "--variable", f"base={base}", str(file), "--no-output",
                          "--report-junit", f"{folder}/hurl.xml"], folder / "log")
            yield less("20,000 exchanges: peak", ours.peak, theirs.peak, "MiB", "hurl, JUnit alone")
        yield endurance(base, folder)


def endurance(base: str, folder: Path) -> Row:
    count = 100_000
    command = suites.assay_command(ASSAY, suites.scenario(folder / "s.json", count), base, folder)
    cost = run(command, folder / "log")
    ours = f"{cost.cpu:.1f} s CPU, {cost.wall:.1f} s, {cost.peak:.0f} MiB"
    return Row(f"{count:,} exchanges, all reports", ours, goal="ends", met=True)
