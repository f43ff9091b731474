"""How many device messages a second become measurements, reading and printing included, and what memory they take."""

import json
from pathlib import Path

from measure import Cost, run
from places import ASSAY
from table import Row, limit

EXPRESSIONS = {
    "typeMatchExpression": "$..[?(@heartRate)]", "deviceIdExpression": "$.deviceId", "patientIdExpression": "$.patientId",
    "timestampExpression": "$.endDate",
}
VALUES = [{"required": "true", "valueExpression": "$.heartRate", "valueName": "hr"}]
DEVICE = {"templateType": "CollectionContent", "template": [
    {"templateType": "JsonPathContent", "template": {"typeName": "heartrate", **EXPRESSIONS, "values": VALUES}}]}
FHIR = {"templateType": "CollectionFhir", "template": [{"templateType": "CodeValueFhir", "template": {
    "typeName": "heartrate", "periodInterval": 0, "codes": [{"code": "8867-4", "system": "http://loinc.org"}],
    "value": {"valueType": "Quantity", "valueName": "hr", "unit": "/min"}}}]}
GOAL = 100_000  # messages a second of CPU


def mapped(folder: Path, count: int, devices: int, *options: str, patient: str = "") -> Cost:
    """What it costs to map so many messages of so many devices, all of one moment."""
    messages = folder / "messages.ndjson"
    with messages.open("w") as file:
        for number in range(count):
            device = number % devices
            whose = patient.format(device=device)
            file.write(f'{{"deviceId": "d{device}"{whose}, "endDate": "2024-05-01T08:30:00Z", "heartRate": {number % 90 + 40}}}\n')
    command = [str(ASSAY), "map", "--device", str(folder / "device.json"), *options, str(messages)]
    return run(["sh", "-c", 'exec "$@" > /dev/null', "sh", *command], folder)


def rows(folder: Path):
    (folder / "device.json").write_text(json.dumps(DEVICE))
    (folder / "fhir.json").write_text(json.dumps(FHIR))
    tenth, whole = mapped(folder, 100_000, 100), mapped(folder, 1_000_000, 100)
    rate = 1_000_000 / whole.cpu
    yield Row("1,000,000 messages: a second of CPU", f"{rate:,.0f}", goal=f"at least {GOAL:,}", met=rate >= GOAL)
    yield limit("1,000,000 messages: peak beyond that of a tenth", whole.peak - tenth.peak, "MiB", 2)
    made = ["--fhir", str(folder / "fhir.json"), "--identity", "Create"]
    many = mapped(folder, 1_000_000, 100_000, *made, patient=', "patientId": "p{device}"')
    yield limit("1,000,000 messages to Observations, 100,000 Devices and Patients made: peak", many.peak, "MiB", 100)
    yield Row("1,000,000 messages to Observations: a second of CPU", f"{1_000_000 / many.cpu:,.0f}")
