"""Where things are: the program, those it is compared with, and a folder in memory for inputs and reports."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[3]
BENCHMARKS = PACKAGE / "Tests" / "Benchmarks"
PEERS = PACKAGE.parent / "shared" / "peers"

ASSAY = Path(os.environ.get("ASSAY", PACKAGE / ".build" / "release" / "assay"))


def scratch() -> tempfile.TemporaryDirectory:
    """A folder on tmpfs where there is one: making a file costs up to 1 ms elsewhere. It goes with the program."""
    memory = Path("/dev/shm")
    return tempfile.TemporaryDirectory(prefix="assay-bench-", dir=memory if os.access(memory, os.W_OK) else None)


def missing(what: str, where: str) -> None:
    print(f"not run: {what}; {where}", file=sys.stderr, flush=True)


def hurl(folder: Path) -> Path | None:
    """hurl: what HURL names, or the packed one unpacked into a folder; None, with a message, where there is neither."""
    if given := os.environ.get("HURL"):
        return Path(given)
    packed = next((PEERS / "hurl").glob("hurl-*.tar.zst"), None)
    if packed is None:
        return missing("the comparison with hurl", f"it is not in {os.path.relpath(PEERS / 'hurl', PACKAGE)}; HURL names it")
    subprocess.run(["tar", "--zstd", "-xf", packed, "-C", folder], check=True)
    return folder / "hurl" / "hurl"


def hapi() -> Path | None:
    """HAPI's launcher; None, with a message, where it is not."""
    launcher = Path(os.environ.get("HAPI_HOME", PEERS / "hapi")) / "hapi"
    if os.access(launcher, os.X_OK):
        return launcher
    return missing("the comparison with HAPI", "HAPI_HOME names the folder of its launcher")


def data() -> Path | None:
    """The unpacked official data; None, with a message, where it is not."""
    given = os.environ.get("ASSAY_DATA")
    return Path(given) if given else missing("what needs published data", "ASSAY_DATA names the folder of the unpacked archives")


def engines() -> Path:
    """The Swift program of the folder Engines, which `.ci/bench` has built."""
    return Path(os.environ["ASSAY_ENGINES"])


def program(name: str, package: str) -> str | None:
    """A program of the distribution; None, with a message, where it is not installed."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin")
    return found or missing(f"what needs {name}", f"apt-get install {package}")


def compiled(name: str, folder: Path) -> Path:
    """A program of the folder Bare."""
    source, binary = BENCHMARKS / "Bare" / f"{name}.c", folder / name
    command = ["cc", "-O2", "-Wall", "-Wextra", "-o", binary, source, "-lmicrohttpd", "-lsqlite3"]
    subprocess.run(command, check=True)
    return binary


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
