# Checks which target imports which, and that whatever is unchecked says why. `.ci/lint` runs it; it prints and fails.
#
# The table of arrows is Package.swift: an import must be declared there. The rules below say which arrows may not be
# declared at all, and why.
import json, os, re, subprocess, sys

FLOORS = ["Libraries", "Basics", "FHIR", "Harness", "Servers", "assay"]
SERVERS = {"ReferenceServer", "AuthorizationServer", "ServerHost", "Defects", "FHIRSearch"}
FORBIDDEN = [
    ({"Reports"}, {"Runner", "Scenarios", "CurlTransport"},
     "a stored run can be reported again, and a new report cannot change a run"),
    ({"Runner"}, {"CurlTransport", "FHIRSearch", "Database"} | SERVERS,
     "the transport is passed in, and a harness must not judge a server with the server's own code"),
    (SERVERS, {"Scenarios", "Runner", "Reports", "CurlTransport"}, "the server knows nothing of what tests it"),
]
IMPORT = re.compile(r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*((?:public|package|internal|fileprivate|private)\s+)?import\s+"
                    r"(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)")
UNCHECKED = re.compile(r"@unchecked Sendable|nonisolated\(unsafe\)|unsafeBitCast|unsafeDowncast")
REASON = re.compile(r"//+\s*because\b")
# What the lower floors get passed in: the clock, the environment, files, random numbers.
OUTSIDE = re.compile(r"\b(clock_gettime|gettimeofday|ContinuousClock|SuspendingClock|getenv|ProcessInfo|CommandLine"
                     r"|fopen|arc4random|SystemRandomNumberGenerator|getrandom)\b|\.random\(|\.shuffled\(")


def described():
    """The targets of the package: name to path, kind and declared dependencies."""
    text = subprocess.run(["swift", "package", "dump-package"], check=True, capture_output=True, text=True).stdout
    targets = {}
    for target in json.loads(text)["targets"]:
        dependencies = {d[kind][0] for d in target["dependencies"] for kind in d}
        targets[target["name"]] = (target.get("path") or "", target["type"], dependencies)
    return targets


def swift_files(folder):
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        yield from (os.path.join(root, name) for name in sorted(names) if name.endswith(".swift"))


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read().split("\n")


def floor(path):
    parts = path.split("/")
    return FLOORS.index(parts[1]) if parts[0] == "Sources" and parts[1] in FLOORS else None


def imports(targets):
    """(target, module, whether it is public, place) of every import in the package."""
    for name, (folder, kind, _) in targets.items():
        if kind == "system":
            continue
        for path in swift_files(folder):
            for number, line in enumerate(lines_of(path), 1):
                if found := IMPORT.match(line):
                    yield name, found[2], (found[1] or "").strip() == "public", f"{path}:{number}"


def arrow_faults(targets, arrows):
    owners = {}
    for name, module, is_public, place in arrows:
        path, kind, declared = targets[name]
        level = floor(path)
        if module in targets:
            if module not in declared:
                yield f"{place}: {name} imports {module}, which Package.swift does not declare for it"
            other = floor(targets[module][0])
            if level is not None and other is not None and other > level:
                yield f"{place}: {name} imports {module} from a higher floor; arrows run downwards"
            if level is not None and targets[module][1] == "system":
                owners.setdefault(module, set()).add(name)
                if is_public:
                    yield f"{place}: {module} shows in the public declarations of {name}"
        for importers, modules, reason in FORBIDDEN:
            if name in importers and module in modules:
                yield f"{place}: {name} must not import {module}: {reason}"
        if level in (0, 1, 2) and module.startswith("Foundation") and module != "FoundationEssentials":
            yield f"{place}: {module} on a lower floor; FoundationEssentials at most"
        if module == "FoundationNetworking":
            yield f"{place}: {module} brings a second HTTP client"
    for module, names in owners.items():
        if len(names) > 1:
            yield f"{module} is imported by {', '.join(sorted(names))}; each C library is imported by one target alone"


def outside_faults():
    for folder in ("Sources/Basics", "Sources/FHIR"):
        for path in swift_files(folder):
            for number, line in enumerate(lines_of(path), 1):
                if found := OUTSIDE.search(line.split("//")[0]):
                    yield f"{path}:{number}: {found[0]} on a lower floor; pass it in"


def unchecked():
    """The places that the compiler takes on trust, and whether a comment beginning with "because" stands near."""
    for path in swift_files("Sources"):
        lines = lines_of(path)
        for index, line in enumerate(lines):
            if UNCHECKED.search(line.split("//")[0]):
                near = lines[max(0, index - 4):index + 4]
                yield f"{path}:{index + 1}", any(REASON.search(other) for other in near)


def main():
    os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
    targets = described()
    places = list(unchecked())
    faults = list(arrow_faults(targets, list(imports(targets)))) + list(outside_faults())
    faults += [f"{place}: says no reason; add a comment that begins with 'because'" for place, good in places if not good]
    print("\n".join(faults + [f"{len(places)} unchecked places, {len(faults)} faults"]))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
