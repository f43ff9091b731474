import DeviceMapping
import Diagnostics
import HTTPMessages
import JSON
import Testing

/// The device templates of a collection; fails the test where one rule is broken.
func devices(_ templates: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> DeviceTemplates {
    let text = #"{"templateType": "CollectionContent", "template": [\#(templates)]}"#
    let reading = DeviceTemplates.read(Array(text.utf8), file: "device.json")
    let messages = reading.findings.map { "\($0.diagnostic)" }.joined(separator: "\n")
    return try #require(reading.templates, "\(messages)", sourceLocation: sourceLocation)
}

/// The FHIR templates of a collection; fails the test where one rule is broken.
func fhir(_ templates: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> FHIRTemplates {
    let text = #"{"templateType": "CollectionFhir", "template": [\#(templates)]}"#
    let reading = FHIRTemplates.read(Array(text.utf8), file: "fhir.json")
    let messages = reading.findings.map { "\($0.diagnostic)" }.joined(separator: "\n")
    return try #require(reading.templates, "\(messages)", sourceLocation: sourceLocation)
}

func message(_ text: String) throws -> DeviceMessage { try DeviceMessage(Array(text.utf8)) }

/// A CalculatedContent that measures `value` of the body under the name `v`, and whose other expressions are usual
/// ones.
func calculated(
    value: String, language: String = "JsonPath", required: Bool = true, more: String = ""
) -> String {
    let expression = JSONValue.string(value).text()
    return #"""
        {"templateType": "CalculatedContent", "template": {
            "typeName": "t", "typeMatchExpression": "$.Body", "deviceIdExpression": "$.Body.device",
            "timestampExpression": "$.Body.time", \#(more)
            "values": [{"valueName": "v", "required": \#(required),
                "valueExpression": {"value": \#(expression), "language": "\#(language)"}}]}}
        """#
}

/// What a value of the body becomes, once measured; nil where nothing is measured.
func measured(_ value: String, required: Bool = true) throws -> String? {
    let templates = try devices(calculated(value: "$.Body.value", required: required))
    let message = try message(#"{"device": "d", "time": "2019-02-01T22:46:01Z", "value": \#(value)}"#)
    return try templates.measurements(of: message).first?.properties.first?.value
}

/// A measurement of the type `hr`, some seconds after an hour began.
func measurement(
    _ seconds: Int, _ values: [(String, String)] = [("hr", "60")], ingested: Int? = nil, device: String = "d",
    correlation: String? = nil, type: String = "hr"
) -> DeviceMeasurement {
    DeviceMeasurement(
        type: type, occurrenceTime: hour.adding(seconds: seconds),
        ingestionTime: ingested.map { hour.adding(seconds: $0) }, deviceId: device, correlationId: correlation,
        properties: values.map { .init(name: $0.0, value: $0.1) })
}

// 2019-02-01T22:00:00Z
let hour = Instant(seconds: 1_549_058_400)

// 2020-01-01T00:00:00Z
let now = Instant(seconds: 1_577_836_800)

let ids = ResourceIds(patient: "p1", device: "d1")

/// What becomes of measurements that are all of one group.
func results(
    _ templates: FHIRTemplates, _ measurements: [DeviceMeasurement], existing: [JSONValue] = [],
    era: ConnectorEra = .hashedId
) -> [ObservationResult] {
    MeasurementGroup.groups(of: measurements, era: era).flatMap {
        templates.observations(of: $0, ids: ids, existing: { _ in existing }, now: now, era: era)
    }
}

/// The Observation of measurements that make one.
func observation(
    _ templates: FHIRTemplates, _ measurements: [DeviceMeasurement], existing: [JSONValue] = [],
    era: ConnectorEra = .hashedId, sourceLocation: SourceLocation = #_sourceLocation
) throws -> JSONValue {
    let results = results(templates, measurements, existing: existing, era: era)
    #expect(results.count == 1, sourceLocation: sourceLocation)
    if let error = results.first?.error { throw error }
    return try #require(results.first?.observation, sourceLocation: sourceLocation)
}

/// A CodeValueFhir for the type `hr`, with a value as it is given.
func codeValue(_ value: String, period: Int = 0, more: String = "") -> String {
    #"""
    {"templateType": "CodeValueFhir", "template": {
        "typeName": "hr", "periodInterval": \#(period), "codes": [{"system": "http://loinc.org", "code": "8867-4"}]
        \#(more), "value": \#(value)}}
    """#
}

let quantity = #"{"valueType": "Quantity", "valueName": "hr", "unit": "/min"}"#
