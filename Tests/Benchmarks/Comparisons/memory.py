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
        for count, steps in ((200, 1), (2000, 1), (2000, 10), (20_000, 1)):
            suite = suites.scenario(folder / "s.json", count, steps=steps)
            [ours] = in_turns(3, folder, suites.assay_command(ASSAY, suite, base, folder))
            yield limit(f"{count * steps:,} exchanges in {count:,} tests, all reports: peak", ours.peak, "MiB", 40)
        if tester:
            file = suites.hurl_file(folder / "h.hurl", 20_000)
            theirs = run([str(tester), "--variable", f"base={base}", str(file), "--no-output",
                          "--report-junit", f"{folder}/reports/hurl.xml"], folder)
            yield less("20,000 exchanges in 20,000 tests: peak", ours.peak, theirs.peak, "MiB", "hurl, JUnit alone")
        yield endurance(base, folder)


def endurance(base: str, folder: Path) -> Row:
    count = 100_000
    command = suites.assay_command(ASSAY, suites.scenario(folder / "s.json", count), base, folder)
    cost = run(command, folder)
    ours = f"{cost.cpu:.1f} s CPU, {cost.wall:.1f} s, {cost.peak:.0f} MiB"
    return Row(f"{count:,} exchanges in as many tests, all reports", ours, goal="ends", met=True)
