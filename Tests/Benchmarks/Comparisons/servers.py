"""Servers that a benchmark starts and ends."""

import http.client
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

from places import free_port, program

PATIENTS = 200


@contextmanager
def serving(command: list, port: int, path: str, log: Path, patience: float = 10):
    """Runs a server until the block ends; the block begins when GET `path` has any answer below 500."""
    with log.open("wb") as output:
        process = subprocess.Popen([str(part) for part in command], stdout=output, stderr=output)
    try:
        deadline = time.monotonic() + patience
        while not answers(port, path):
            if process.poll() is not None or time.monotonic() > deadline:
                raise SystemExit(f"{command[0]} did not start:\n{log.read_text(errors='replace')[-2000:]}")
            time.sleep(0.001)
        yield process
    finally:
        process.terminate()
        process.wait()


def answers(port: int, path: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status < 500
    except OSError:
        return False
    finally:
        connection.close()


def patient(id: str) -> str:
    """A Patient of 1.1 KB."""
    text = f"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">{'Peter James Chalmers. ' * 40}</div>"
    return (
        f'{{"resourceType": "Patient", "id": "{id}", "text": {{"status": "generated", "div": "{text}"}}, '
        '"name": [{"family": "Chalmers", "given": ["Peter", "James"]}], "birthDate": "1974-12-25"}'
    )


@contextmanager
def nginx(folder: Path):
    """One nginx process that serves Patient/1 to Patient/200 as files; gives its base URL, or None without nginx."""
    binary = program("nginx", "nginx-light")
    if binary is None:
        yield None
        return
    files = folder / "www" / "Patient"
    files.mkdir(parents=True)
    for id in range(1, PATIENTS + 1):
        (files / str(id)).write_text(patient(str(id)))
    folder.chmod(0o755)  # nginx started by root reads as nobody
    port = free_port()
    configuration = folder / "nginx.conf"
    configuration.write_text(nginx_configuration(folder, port))
    with serving([binary, "-e", folder / "nginx.log", "-c", configuration], port, "/Patient/1", folder / "nginx.out"):
        yield f"http://127.0.0.1:{port}"


def nginx_configuration(folder: Path, port: int) -> str:
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    return f"""
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/nginx.log crit;
events {{ worker_connections 256; }}
http {{
    access_log off; default_type application/fhir+json; keepalive_requests 10000000;
    {temporary}
    server {{ listen 127.0.0.1:{port}; root {folder}/www; }}
}}
"""
