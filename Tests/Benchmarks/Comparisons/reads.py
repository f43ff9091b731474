"""What a GET with three expectations costs, beside hurl and curl."""

from pathlib import Path

import suites
from measure import in_turns
from places import ASSAY, hurl
from servers import nginx
from table import less

ROUNDS = {200: 31, 2000: 11}


def rows(folder: Path):
    with nginx(folder) as base:
        tester = hurl(folder)
        if base is None:
            return
        for count, rounds in ROUNDS.items():
            yield from compared(count, rounds, base, tester, folder)


def compared(count: int, rounds: int, base: str, tester: Path | None, folder: Path):
    sides = {"ours": suites.assay_command(ASSAY, suites.scenario(folder / f"{count}.json", count), base, folder)}
    sides["curl, which expects nothing"] = ["curl", "-s", "-K", str(suites.curl_file(folder / "curl", count, base))]
    if tester:
        file = suites.hurl_file(folder / f"{count}.hurl", count)
        plain = [str(tester), "--variable", f"base={base}", str(file), "--no-output", "--report-junit", f"{folder}/reports/hurl.xml"]
        sides["hurl, JUnit"] = plain
        sides["hurl, JUnit, HTML, JSON"] = plain + [
            "--report-html", f"{folder}/reports/hurl-html", "--report-json", f"{folder}/reports/hurl-json"]
    ours, *others = in_turns(rounds, folder, *sides.values())
    for name, cost in zip(list(sides)[1:], others):
        goal = None if name.startswith("curl") else 1
        yield less(f"{count} GETs, all reports: CPU", ours.cpu * 1000, cost.cpu * 1000, "ms", name, goal)
    for name, cost in zip(list(sides)[1:], others):
        yield less(f"{count} GETs, all reports: wall", ours.wall * 1000, cost.wall * 1000, "ms", name)
