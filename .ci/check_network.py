"""Looks at a trace of connect, sendto, sendmsg and sendmmsg: only the target on loopback may be spoken to.

Usage: check_network.py TRACE PORT
"""

import re
import sys
from pathlib import Path

# The name service's cache, which the C library asks for names, where there is one; it stays on the machine.
NAME_SERVICE = re.compile(r'connect\(\d+, \{sa_family=AF_UNIX, sun_path="/(?:var/)?run/nscd/socket"\}')
CALL = re.compile(r"\b(connect|sendto|sendmsg|sendmmsg)\(")
ADDRESS = re.compile(r"sa_family=|msg_name=\{")


def main(trace: Path, port: str) -> int:
    target = re.compile(rf'connect\(\d+, \{{sa_family=AF_INET, sin_port=htons\({port}\), sin_addr=inet_addr\("127\.0\.0\.1"\)\}}')
    calls = [line for line in trace.read_text(errors="replace").splitlines() if CALL.search(line)]
    # Without an address, data goes where its socket was connected to, and that is looked at.
    addressed = [line for line in calls if "connect(" in line or ADDRESS.search(line)]
    to_target = [line for line in addressed if target.search(line)]
    name_service = [line for line in addressed if NAME_SERVICE.search(line)]
    strange = [line for line in addressed if line not in to_target and line not in name_service]
    for line in strange:
        print(f"not to the target: {line}")
    print(f"{len(calls)} calls: {len(to_target)} connects to the target, {len(name_service)} to the name service's "
          f"cache of this machine, {len(strange)} elsewhere")
    return 1 if strange or not to_target else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
