"""How many requests a second the reference server answers, beside a bare handler in C and HAPI's JPA server.

All servers run at once, and are asked in turns; `wrk` loads them from the same cores.
"""

import http.client
import statistics
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from measure import cpu_of
from places import ASSAY, compiled, free_port, hapi, program
from servers import patient, serving
from table import less, more
from wrk import load

KEPT = 200
ROUNDS = 5
SECONDS = 4
WARM_UP = 20  # seconds of each kind of request for HAPI, whose machine code is made as it runs


@dataclass
class Server:
    """A server under load, and what was measured of it: requests a second, and CPU microseconds a request."""

    name: str
    port: int
    base: str
    pid: int
    rates: dict[str, list[float]] = field(default_factory=lambda: {"reads": [], "creates": []})
    costs: dict[str, list[float]] = field(default_factory=lambda: {"reads": [], "creates": []})

    def measure(self, kind: str, folder: Path, seconds: int) -> None:
        before = cpu_of(self.pid)
        result = load(kind, self.port, self.base, folder, seconds)
        self.rates[kind].append(result.rate)
        self.costs[kind].append((cpu_of(self.pid) - before) / result.count * 1e6)

    def rate(self, kind: str) -> float:
        return statistics.median(self.rates[kind])

    def cost(self, kind: str) -> float:
        return statistics.median(self.costs[kind])


def rows(folder: Path):
    if program("wrk", "wrk") is None:
        return
    with ExitStack() as stack:
        ours, *others = servers = [start(stack, folder) for start in (start_ours, start_bare, start_hapi)]
        servers = [server for server in servers if server]
        for server in servers:
            fill(server)
        warm_up(servers, folder)
        for kind in ("reads", "creates"):
            for _ in range(ROUNDS):
                for server in servers:
                    server.measure(kind, folder, SECONDS)
            yield from compared(kind, ours, *others)


def compared(kind: str, ours: Server, bare: Server, slow: Server | None):
    yield less(f"{kind}: server's CPU a request", ours.cost(kind), bare.cost(kind), "us", bare.name)
    if slow:
        yield less(f"{kind}: server's CPU a request", ours.cost(kind), slow.cost(kind), "us", slow.name)
    yield more(f"{kind} a second", ours.rate(kind), bare.rate(kind), bare.name, 0.5)
    if slow:
        yield more(f"{kind} a second", ours.rate(kind), slow.rate(kind), slow.name, 30)


def start_ours(stack: ExitStack, folder: Path) -> Server:
    port = free_port()
    process = stack.enter_context(
        serving([ASSAY, "serve", "--port", port], port, "/r4/metadata", folder / "ours.log"))
    return Server("reference server", port, "/r4", process.pid)


def start_bare(stack: ExitStack, folder: Path) -> Server:
    port = free_port()
    command = [compiled("bare", folder), port, folder / "bare.sqlite"]
    process = stack.enter_context(serving(command, port, "/Patient/none", folder / "bare.log"))
    return Server("bare handler in C", port, "", process.pid)


def start_hapi(stack: ExitStack, folder: Path) -> Server | None:
    launcher = hapi()
    if launcher is None:
        return None
    port = free_port()
    command = [launcher, "serve", "--fhir", "r4", "--port", port]
    process = stack.enter_context(serving(command, port, "/fhir/metadata", folder / "hapi.log", patience=180))
    return Server("HAPI, warm", port, "/fhir", process.pid)


def fill(server: Server) -> None:
    """Puts what will be read."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    for number in range(KEPT):
        id = f"r{number}"
        connection.request("PUT", f"{server.base}/Patient/{id}", patient(id), {"Content-Type": "application/fhir+json"})
        response = connection.getresponse()
        response.read()
        if response.status not in (200, 201):
            raise SystemExit(f"{server.name} answered {response.status} to a PUT")


def warm_up(servers: list[Server], folder: Path) -> None:
    for server in servers:
        for kind in ("reads", "creates"):
            load(kind, server.port, server.base, folder, WARM_UP if server.name.startswith("HAPI") else 1)
