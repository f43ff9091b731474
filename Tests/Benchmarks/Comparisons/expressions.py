"""JMESPath beside `jmespath` and JSONPath beside `jsonpath-ng`, of PyPI: the expressions of templates and of the suites.

Those of templates are evaluated on the messages beside them, those of the suites on what is given there. Compared is what both
sides evaluate to the same; all engines evaluate compiled expressions over parsed values, warm.
"""

import json
import os
import re
import statistics
import subprocess
import time
from pathlib import Path

from places import missing
from table import less

ROUNDS = 5
GOAL = 20


def documents(value, wanted) -> list:
    """What lies anywhere in a value and is wanted."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [value] * bool(wanted(value)) + [found for part in inner for found in documents(part, wanted)]


def texts(data: Path) -> list:
    """All JSON of the connector's and its users' samples."""
    found = []
    for file in sorted((data / "iomt").rglob("*.json")):
        try:
            found.append(json.loads(file.read_text(encoding="utf-8-sig")))
        except ValueError:
            pass  # some are broken on purpose, some have comments
    return found


def of_templates(files: list, default: str = "jsonpath") -> set[tuple[str, str]]:
    """The expressions of templates, with their languages in lower case."""
    found = set()
    for template in documents(files, lambda value: isinstance(value, dict) and "typeMatchExpression" in value):
        usual = template.get("defaultExpressionLanguage", default)
        named = [template, *(value for value in template.get("values") or [] if isinstance(value, dict))]
        for written in (value for part in named for name, value in part.items() if name.endswith("Expression")):
            own = written if isinstance(written, dict) else {"value": written}
            if own.get("value"):
                found.add((own.get("language", usual).lower(), own["value"]))
    return found


def events(files: list) -> list:
    """Each message as expressions may meet it: the body, and the event with the body beside it as what matched."""
    messages = [file for file in files if isinstance(file, dict) and "templateType" not in file]
    found = []
    for message in messages:
        body = message.get("Body", message)
        event = message if "Body" in message else {"Body": body, "Properties": {}, "SystemProperties": {}}
        found += [body, {**event, "matchedToken": body}]
    return found


def suites(data: Path) -> tuple[list[dict], list[dict]]:
    """The cases of both suites that have a result."""
    folder = data / "json-suites"
    groups = [group for file in sorted((folder / "jmespath/compliance").glob("*.json")) for group in json.loads(file.read_text())]
    jmes = [{"expr": case["expression"], "given": group["given"]} for group in groups for case in group["cases"] if "result" in case]
    cases = json.loads((folder / "jsonpath-compliance/cts.json").read_text())["tests"]
    return jmes, [{"expr": case["selector"], "given": case["document"]} for case in cases if "document" in case]


class JMESPath:
    """The package `jmespath`, with those of the connector's functions that templates use."""

    language, package = "JMESPath", "jmespath"

    def __init__(self):
        import jmespath
        from jmespath.functions import Functions, signature

        class Connector(Functions):
            @signature({"types": ["number"]}, {"types": ["number"]})
            def _func_multiply(self, left, right):
                return left * right

            @signature({"types": ["number"]}, {"types": ["number"]})
            def _func_divide(self, left, right):
                return left / right

        self.compile = jmespath.compile
        self.options = jmespath.Options(custom_functions=Connector())

    def evaluator(self, text: str, given):
        compiled = self.compile(text)
        return lambda: compiled.search(given, self.options)


class JSONPath:
    """The package `jsonpath-ng`, with its extensions: without them it has no filters."""

    language, package = "JSONPath", "jsonpath-ng"

    def __init__(self):
        from jsonpath_ng.ext import parse

        self.parse = parse

    def evaluator(self, text: str, given):
        # Json.NET's words in this package's: `@name` is `@.name`, `&&` is `&`
        compiled = self.parse(re.sub(r"@(?=\w)", "@.", text).replace("&&", "&"))
        return lambda: [match.value for match in compiled.find(given)]


def is_same(left, right) -> bool:
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)


def ours(cases: list[dict], rounds: int) -> list[dict]:
    text = "".join(json.dumps(case) + "\n" for case in cases)
    program = [os.environ["ASSAY_EXPRESSIONS"], str(rounds)]
    output = subprocess.run(program, input=text, check=True, capture_output=True, text=True)
    return [json.loads(line) for line in output.stdout.splitlines()]


def answers(engine, cases: list[dict]) -> list:
    """Each case's evaluator with what it evaluates to; nothing where the engine refuses it."""
    found = []
    for case in cases:
        try:
            evaluate = engine.evaluator(case["expr"], case["given"])
            found.append((evaluate, evaluate()))
        except Exception:  # whatever it raises, it has no answer
            found.append(None)
    return found


def shared(engine, cases: list[dict]) -> list[tuple[dict, object]]:
    """The cases that both evaluate to the same, with their evaluators."""
    cases = [{"language": engine.language, **case} for case in cases]
    pairs = zip(cases, answers(engine, cases), ours(cases, 1))
    return [(case, their[0]) for case, their, our in pairs if their and "result" in our and is_same(their[1], our["result"])]


def on_messages(engine, expressions: list[str], given: list) -> list[dict]:
    """Each expression with the first message in which it selects something."""
    found = []
    for text in expressions:
        cases = [{"expr": text, "given": value} for value in given]
        selecting = (case for case, answer in zip(cases, answers(engine, cases)) if answer and answer[1])
        found += [case for case in [next(selecting, None)] if case]
    return found


def nanoseconds(evaluate, rounds: int = 100) -> float:
    began = time.process_time_ns()
    for _ in range(rounds):
        evaluate()
    return (time.process_time_ns() - began) / rounds


def compared(engine, what: str, cases: list[dict]):
    both = shared(engine, cases)
    mine, theirs = [], []
    for _ in range(ROUNDS):
        mine.append([answer["ns_per_eval"] for answer in ours([case for case, _ in both], 1000)])
        theirs.append([nanoseconds(evaluate) for _, evaluate in both])
    left, right = ([statistics.median(times) / 1000 for times in zip(*side)] for side in (mine, theirs))
    title = f"{engine.language}, {len(both)} of {len(cases)} expressions of {what}"
    yield less(f"{title}: mean of an evaluation", statistics.mean(left), statistics.mean(right), "us", engine.package, GOAL)
    yield less(f"{title}: median", statistics.median(left), statistics.median(right), "us", engine.package)


def rows(folder: Path):
    data = Path(os.environ["ASSAY_DATA"])
    files = texts(data)
    written, given = of_templates(files), events(files)
    for kind, cases in zip((JMESPath, JSONPath), suites(data)):
        try:
            engine = kind()
        except ImportError:
            missing(f"the comparison with {kind.package}", f"pip install {kind.package}")
            continue
        own = sorted(text for language, text in written if language == kind.language.lower())
        yield from compared(engine, "templates", on_messages(engine, own, given))
        yield from compared(engine, "the suite", cases)
