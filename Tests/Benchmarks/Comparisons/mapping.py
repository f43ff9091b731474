"""How many device messages a second become measurements, the program's reading and printing included, and its memory."""

import json
from pathlib import Path

from measure import run
from places import ASSAY
from table import Row, limit

TEMPLATE = {"templateType": "CollectionContent", "template": [{"templateType": "JsonPathContent", "template": {
    "typeName": "heartrate", "typeMatchExpression": "$..[?(@heartRate)]", "deviceIdExpression": "$.deviceId",
    "timestampExpression": "$.endDate",
    "values": [{"required": "true", "valueExpression": "$.heartRate", "valueName": "hr"}]}}]}
GOAL = 100_000  # messages a second of CPU


def rows(folder: Path):
    template = folder / "device.json"
    template.write_text(json.dumps(TEMPLATE))
    peaks = {}
    for count in (100_000, 1_000_000):
        messages = folder / "messages.ndjson"
        with messages.open("w") as file:
            for number in range(count):
                file.write(f'{{"deviceId": "d{number % 100}", "endDate": "2024-05-01T08:30:00Z", "heartRate": {number % 90 + 40}}}\n')
        cost = run([str(ASSAY), "map", "--device", str(template), str(messages)], folder)
        peaks[count] = cost.peak
    rate = count / cost.cpu
    yield Row(f"{count:,} messages: a second of CPU", f"{rate:,.0f}", goal=f"at least {GOAL:,}", met=rate >= GOAL)
    yield limit(f"{count:,} messages: peak beyond that of a tenth", peaks[1_000_000] - peaks[100_000], "MiB", 2)
