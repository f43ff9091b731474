"""Compares our FHIRPath engine with HAPI's, value by value and type by type.

Usage: compare_fhirpath.py EVALUATOR HAPI DATA DIFFERENCES [SEED [COUNT]]. DIFFERENCES is {"differences": [{"name", "expr",
"ours", "theirs", "clause", "because"}]}: a difference is explained where each pattern that is given is found in it. Exit
status 1 where a difference is not explained, or where an entry explains nothing.
"""

import json
import re
import subprocess
import sys
import time
from collections import Counter
from decimal import Decimal
from pathlib import Path

from fhirpath_cases import Definitions, generated, published


def answers(command: list[str], cases: list[dict]) -> list[dict]:
    text = "".join(json.dumps(case) + "\n" for case in cases)
    output = subprocess.run(command, input=text, check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in output.splitlines()]


def normal(value):
    """JSON whose order of members does not count, and whose numbers count by value."""
    if isinstance(value, dict):
        return {key: normal(value[key]) for key in sorted(value) if key not in ("fhir_comments",)}
    if isinstance(value, list):
        return [normal(item) for item in value]
    return value


def items(answer: dict):
    found = []
    for item in answer["result"]:
        value = item.get("value", item.get("json"))
        if item["type"] == "decimal" and isinstance(value, str):
            value = str(Decimal(value).normalize() + 0)
        found.append((item["type"], json.dumps(normal(value))))
    return found


def same(ours: dict, theirs: dict, is_ordered: bool) -> bool:
    if "error" in ours or "error" in theirs:
        return ("error" in ours) == ("error" in theirs)
    left, right = items(ours), items(theirs)
    return left == right if is_ordered else sorted(left) == sorted(right)


def shown(answer: dict) -> str:
    if "error" in answer:
        return "error " + answer["error"]
    return json.dumps([[item["type"], item.get("value", item.get("json"))] for item in answer["result"]])


def main(evaluator: str, hapi: str, data: str, list_of_differences: str, seed: str = "", count: str = "5000") -> int:
    seed_number = int(seed or time.time())
    definitions = Definitions(Path(data, "definitions/r4/json"))
    examples = sorted(Path(data, "examples/r4/pairs/json").glob("*.json"))
    cases = list(published(definitions, examples)) + list(generated(definitions, examples, seed_number, int(count)))
    ours = answers([evaluator, "r4"], cases)
    theirs = answers([hapi, "fhirpath", "--fhir", "r4", "--batch"], cases)
    assert len(ours) == len(theirs) == len(cases), (len(ours), len(theirs), len(cases))
    listed = json.loads(Path(list_of_differences).read_text(encoding="utf-8"))["differences"]
    known, unexplained = Counter(), Counter()
    for case, left, right in zip(cases, ours, theirs):
        if same(left, right, not re.search(r"children|descendants|\|", case["expr"])):
            continue
        texts = {"expr": case["expr"], "ours": shown(left), "theirs": shown(right)}
        name = next((e["name"] for e in listed if all(re.search(e[k], texts[k], re.S) for k in texts if k in e)), None)
        if name:
            known[name] += 1
        else:
            unexplained[case["expr"]] += 1
            if unexplained[case["expr"]] == 1:
                print(f"{Path(case['file']).name}\n  {texts['expr']}\n  ours   {texts['ours'][:300]}\n  theirs {texts['theirs'][:300]}")
    unused = [entry["name"] for entry in listed if not known[entry["name"]]]
    for name, times in known.most_common():
        print(f"{times:6}  {name}")
    print(f"seed {seed_number}: {len(cases)} cases, {sum(known.values())} differ as explained, "
          f"{sum(unexplained.values())} differ without explanation ({len(unexplained)} expressions)")
    if unused:
        print("explain nothing in this run: " + ", ".join(unused))
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
