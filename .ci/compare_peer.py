"""Holds runs against a peer's list of known deviations.

Usage: compare_peer.py DEVIATIONS RUN…, where DEVIATIONS is {"deviations": [{"version", "scenario", "test", "outcome", "clause",
"because", "sometimes"?}]}. Exit status 1 where a test fails or errs that is not in the list, or one in the list does not; one
with a reason why it does so only `sometimes` may pass, but must have run.
"""
import json
import sys


def outcomes(path):
    """(version, scenario, test) → outcome of every test of a run."""
    with open(path, encoding="utf-8") as file:
        events = json.load(file)["events"]
    plans = {event["scenario"]: event for event in events if event["event"] == "scenario-planned"}
    found = {}
    for event in events:
        if event["event"] == "test-ended":
            plan = plans[event["scenario"]]
            name = plan["tests"][event["test"]]["name"]
            found[plan["version"], plan["file"].removeprefix("Scenarios/"), name] = event["outcome"]
    return found


with open(sys.argv[1], encoding="utf-8") as file:
    listed = {}
    for entry in json.load(file)["deviations"]:
        assert entry["clause"].startswith("http") and entry["because"], entry
        listed[entry["version"], entry["scenario"], entry["test"]] = entry
found = {}
for run in sys.argv[2:]:
    found.update(outcomes(run))

wrong = 0
for key, outcome in sorted(found.items()):
    if outcome in ("fail", "error") and (key not in listed or listed[key]["outcome"] != outcome):
        print("not in the list:", outcome, *key, sep="  ")
        wrong += 1
for key, entry in sorted(listed.items()):
    passes_at_times = found.get(key) == "pass" and entry.get("sometimes")
    if found.get(key) != entry["outcome"] and not passes_at_times:
        print("in the list, but", found.get(key, "not run"), *key, sep="  ")
        wrong += 1
print(f"{len(found)} tests, {len(listed)} known deviations, {wrong} to look at")
sys.exit(1 if wrong else 0)
