"""`wrk`, which asks as fast as a server answers, over 16 connections that are kept open."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from servers import patient

SCRIPTS = {
    "reads": """
local number = 0
request = function()
    number = (number + 7) %% 200
    return wrk.format("GET", "%(base)s/Patient/r" .. number, {["Accept"] = "application/fhir+json"})
end
""",
    "creates": """
wrk.method, wrk.path, wrk.body = "POST", "%(base)s/Patient", [[%(body)s]]
wrk.headers["Content-Type"] = "application/fhir+json"
""",
}


@dataclass(frozen=True)
class Load:
    """What a server answered."""

    count: int
    rate: float  # a second


def load(kind: str, port: int, base: str, folder: Path, seconds: int) -> Load:
    """Loads a server with one kind of request; any answer that is no success ends the program."""
    script = folder / f"{kind}.lua"
    body = patient("x").replace('"id": "x", ', "")
    script.write_text(SCRIPTS[kind] % {"base": base, "body": body})
    command = ["wrk", "-t", "1", "-c", "16", "-d", str(seconds), "-s", str(script), f"http://127.0.0.1:{port}{base}"]
    result = subprocess.run(command, capture_output=True, text=True)
    text = result.stdout + result.stderr
    count, rate = re.search(r"(\d+) requests in", text), re.search(r"Requests/sec:\s+([\d.]+)", text)
    if result.returncode != 0 or "Non-2xx" in text or "Socket errors" in text or not count or not rate:
        raise SystemExit(f"wrk, {kind}:\n{text}")
    return Load(int(count[1]), float(rate[1]))
