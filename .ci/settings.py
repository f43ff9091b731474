# Checks that every target of every package is compiled with the same settings. `.ci/lint` runs it; it prints and fails.
import json, os, subprocess, sys

PACKAGES = [".", "Tests/Benchmarks", "Tests/Fuzzing"]


def settings(package):
    """The settings of each target of a package, in no order."""
    command = ["swift", "package", "--package-path", package, "dump-package"]
    described = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    for target in described["targets"]:
        if target["type"] != "system":
            yield f"{package}: {target['name']}", sorted(json.dumps(s, sort_keys=True) for s in target["settings"])


os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
found = [pair for package in PACKAGES for pair in settings(package)]
wanted = found[0][1]
faults = [f"{name} is not compiled as {found[0][0]} is" for name, setting in found if setting != wanted]
print("\n".join(faults + [f"{len(found)} targets, {len(faults)} with other settings"]))
sys.exit(1 if faults else 0)
