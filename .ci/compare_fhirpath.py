"""Compares our FHIRPath engine with HAPI's, value by value and type by type.

Usage: compare_fhirpath.py ENGINES HAPI DATA DIFFERENCES [SEED [COUNT]]. Both engines also evaluate the parts of what differs,
and each smallest part that differs, its own parts being the same, is to be explained by an entry of DIFFERENCES, which is
{"differences": [{"name", "clause", "because", …}]}. An entry has one or more of
  operation  a pattern for all of the outermost operator, function or member
  expr, operand, ours, theirs  patterns to be found in the part, in our value of its first part, and in the two answers
  alike      a pattern: without what it matches, the two answers are the same
  isInstant  true where the two answers are the same when their times have one zone
  isRounded  true where their number is ours with fewer digits
  isShown    true where the same items are shown differently, which does not explain a difference in what contains the part
Exit status 1 where a difference is not explained. Entries that explain nothing in this run are told.
"""

import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path

from fhirpath_cases import Definitions, generated, published
from fhirpath_parts import Parser, Part


# because neither says in which order: http://hl7.org/fhirpath/N1/#children-collection, #distinct-collection, #union
UNORDERED = re.compile(r"children|descendants|\||distinct\(")


class Engines:
    """Two engines, and what they answered."""

    def __init__(self, *commands: list[str]):
        self.commands = commands
        self.answers: dict[str, list[dict]] = {}

    def ask(self, cases: list[dict]) -> None:
        """Asks both about the cases that they have not answered."""
        lines = [line for line in dict.fromkeys(map(json.dumps, cases)) if line not in self.answers]
        for command in self.commands if lines else ():
            text = "\n".join(lines) + "\n"
            output = subprocess.run(command, input=text, check=True, capture_output=True, text=True).stdout.splitlines()
            assert len(output) == len(lines), (command, len(output), len(lines))
            for line, answer in zip(lines, output):
                self.answers.setdefault(line, []).append(json.loads(answer))

    def of(self, case: dict) -> list[dict]:
        return self.answers[json.dumps(case)]

    def shown(self, case: dict) -> list[str]:
        return [shown(answer, is_ordered=not UNORDERED.search(case["expr"])) for answer in self.of(case)]

    def differ(self, case: dict) -> bool:
        ours, theirs = self.shown(case)
        return ours != theirs and not (ours.startswith("error") and theirs.startswith("error"))


def normal(value):
    """JSON whose order of members does not count, and whose numbers count by value."""
    if isinstance(value, dict):
        return {key: normal(value[key]) for key in sorted(value) if key != "fhir_comments"}
    if isinstance(value, list):
        return [normal(item) for item in value]
    return value


def shown(answer: dict, is_ordered: bool) -> str:
    """Types and values in one text; decimals without the zeros at their end."""
    if "error" in answer:
        return "error " + answer["error"]
    found = []
    for item in answer["result"]:
        value = normal(item.get("value", item.get("json")))
        if item["type"] == "decimal" and isinstance(value, str):
            value = str(Decimal(value).normalize() + 0)
        found.append([item["type"], value])
    return json.dumps(found if is_ordered else sorted(found, key=lambda item: json.dumps(item[1])))


def smallest_parts(engines: Engines, cases: list[dict], listed: list[dict]):
    """For each case that differs, it and its smallest parts that do."""
    engines.ask(cases)
    found = [(case, Parser(case["expr"]).expression()) for case in cases if engines.differ(case)]
    engines.ask([case | {"expr": part.text} for case, whole in found for part in whole.each()])
    ways = [entry for entry in listed if entry.get("isShown")]
    for case, whole in found:

        def differs(part: Part) -> bool:
            texts = described(engines, case, part)
            return engines.differ(case | {"expr": part.text}) and not reasons(ways, texts)

        yield case, whole.smallest(differs) or [whole]


def described(engines: Engines, case: dict, part: Part) -> dict[str, str]:
    """What the entries of the list are held against."""
    ours, theirs = engines.shown(case | {"expr": part.text})
    operand = engines.shown(case | {"expr": part.parts[0].text})[0] if part.parts else ""
    return {"expr": part.text, "operation": part.operation, "operand": operand, "ours": ours, "theirs": theirs}


def is_about(entry: dict, texts: dict[str, str]) -> bool:
    found = all(re.search(entry[name], text, re.S) for name, text in texts.items() if name in entry and name != "operation")
    return found and ("operation" not in entry or re.fullmatch(entry["operation"], texts["operation"]) is not None)


def explains(entry: dict, texts: dict[str, str]) -> bool:
    found = is_about(entry, texts) and (not is_way(entry) or are_alike([entry], texts))
    return found and (not entry.get("isRounded") or is_rounded(texts["ours"], texts["theirs"]))


def are_alike(entries: list[dict], texts: dict[str, str]) -> bool:
    """Whether both results are the same but for what the entries say is shown otherwise."""
    left, right = texts["ours"], texts["theirs"]
    for entry in entries:
        left, right = (in_utc(text) if "isInstant" in entry else re.sub(entry["alike"], "", text) for text in (left, right))
    return left == right


def is_way(entry: dict) -> bool:
    """Whether it says how the same is shown otherwise."""
    return "alike" in entry or "isInstant" in entry


def in_utc(text: str) -> str:
    """The text with its times in the zone Z."""
    return re.sub(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)",
        lambda time: datetime.fromisoformat(time[0].replace("Z", "+00:00")).astimezone(timezone.utc).isoformat(), text)


def reasons(listed: list[dict], texts: dict[str, str]) -> list[str]:
    """The name of the entry that explains a difference, or those of what is shown otherwise for several reasons at once."""
    if single := next((entry["name"] for entry in listed if explains(entry, texts)), None):
        return [single]
    ways = [entry for entry in listed if entry.get("isShown") and is_way(entry) and is_about(entry, texts)]
    return [entry["name"] for entry in ways] if are_alike(ways, texts) else []


def excerpts(texts: dict[str, str]):
    """What a person needs to see: of long results, what surrounds the first difference."""
    same = len(os.path.commonprefix([texts["ours"], texts["theirs"]]))
    for name, text in texts.items():
        start = max(same - 100, 0) if name in ("ours", "theirs") else 0
        yield name, "…" * bool(start) + text[start:start + 300]


def is_rounded(ours: str, theirs: str) -> bool:
    left, right = (Decimal(json.loads(text)[0][1]) for text in (ours, theirs))
    return abs(left - right) <= Decimal(5).scaleb(int(right.as_tuple().exponent) - 1)


def main(ours: str, hapi: str, data: str, list_of_differences: str, seed: str = "", count: str = "5000") -> int:
    seed_number = int(seed or time.time())
    definitions = Definitions(Path(data, "definitions/r4/json"))
    examples = sorted(Path(data, "examples/r4/pairs/json").glob("*.json"))
    cases = list(published(definitions, examples)) + list(generated(definitions, examples, seed_number, int(count)))
    engines = Engines([ours, "fhirpath", "r4"], [hapi, "fhirpath", "--fhir", "r4", "--batch"])
    listed = json.loads(Path(list_of_differences).read_text(encoding="utf-8"))["differences"]
    known, unexplained, differing, explained = Counter(), Counter(), 0, 0
    for case, parts in smallest_parts(engines, cases, listed):
        differing += 1
        for part in parts:
            texts = described(engines, case, part)
            if names := reasons(listed, texts):
                known.update(names)
                explained += 1
                continue
            unexplained[part.text] += 1
            if unexplained[part.text] == 1:
                print(Path(case["file"]).name, *(f"  {name:9} {text}" for name, text in excerpts(texts)), sep="\n")
    for name, times in known.most_common():
        print(f"{times:6}  {name}")
    if unused := [entry["name"] for entry in listed if not known[entry["name"]]]:
        print("explain nothing in this run: " + ", ".join(unused))
    refused = sum("error" in left and "error" in right for left, right in map(engines.of, cases))
    print(f"seed {seed_number}: {len(cases)} cases, {refused} refused by both; {differing} differ, in "
          f"{explained} smallest parts that are explained and {unexplained.total()} that are not")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
