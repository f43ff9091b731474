import DeviceMapping
import HTTPMessages
import JMESPath
import JSON
import JSONPath

extension FuzzTarget {
    /// The templates of the IoMT connector and its messages: what stands before the first NUL, and what behind it.
    ///
    /// Templates are read with their expressions; what they accept maps the message, and is explained. What is measured
    /// becomes Observations, twice. What stands first is evaluated as an expression too.
    static let mapping = FuzzTarget(
        name: "mapping",
        check: { bytes in
            let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
            let reading = DeviceTemplates.read(parts[0], file: "device.json")
            precondition(reading.templates != nil || !reading.findings.isEmpty, "refused without a word")
            let fhir = FHIRTemplates.read(parts[0], file: "fhir.json")
            precondition(fhir.templates != nil || !fhir.findings.isEmpty, "refused without a word")
            guard let message = try? DeviceMessage(parts.count > 1 ? parts[1] : parts[0]) else { return }
            evaluate(String(decoding: parts[0], as: UTF8.self), message.event)
            for templates in [reading.templates, Usual.device].compactMap({ $0 }) {
                let measurements = (try? templates.measurements(of: message)) ?? []
                _ = templates.trace(message)
                _ = observed(measurements, fhir.templates)
                _ = observed(measurements, Usual.sampled)
                for again in observed(measurements, Usual.fhir) {
                    if case .amended = again.outcome { preconditionFailure("the same values change an Observation") }
                }
            }
        }
    )
}

private func evaluate(_ text: String, _ value: JSONValue) {
    if let path = try? JSONPathExpression(text) {
        let one = (try? path.value(in: value)) ?? nil
        precondition(one == nil || (try? path.values(in: value)) == one.map { [$0] }, "one value and no list of it")
    }
    _ = try? JMESPathExpression(text, functions: .connector).evaluate(value)
}

/// What becomes of measurements the second time, when the Observations of the first time are there.
private func observed(_ measurements: [DeviceMeasurement], _ templates: FHIRTemplates?) -> [ObservationResult] {
    let (ids, now) = (ResourceIds(patient: "p", device: "d"), Instant(seconds: 0))
    return MeasurementGroup.groups(of: measurements).flatMap { group -> [ObservationResult] in
        let first = templates?.observations(of: group, ids: ids, now: now).compactMap(\.observation) ?? []
        return templates?.observations(of: group, ids: ids, existing: { _ in first }, now: now) ?? []
    }
}

/// Templates that every object fits.
private enum Usual {
    static let device = DeviceTemplates.read(
        Array(
            #"""
            {"templateType": "CollectionContent", "template": [{"templateType": "CalculatedContent", "template": {
                "typeName": "t", "typeMatchExpression": "$..[?(@device)]",
                "deviceIdExpression": "$.matchedToken.device", "timestampExpression": "$.matchedToken.time",
                "correlationIdExpression": "$.matchedToken.device", "values": [
                    {"valueName": "v", "valueExpression": "$.matchedToken.value"},
                    {"valueName": "w", "required": true,
                     "valueExpression": {"value": "add(matchedToken.value, `1`)", "language": "JmesPath"}}]}}]}
            """#.utf8), file: "usual.json"
    ).templates

    static let fhir = FHIRTemplates.read(
        Array(
            #"""
            {"templateType": "CollectionFhir", "template": [{"templateType": "CodeValueFhir", "template": {
                "typeName": "t", "periodInterval": 0, "codes": [{"code": "c"}],
                "value": {"valueType": "Quantity", "valueName": "v"},
                "components": [{"codes": [{"code": "w"}], "value": {"valueType": "String", "valueName": "w"}}]}}]}
            """#.utf8), file: "usual.json"
    ).templates

    static let sampled = FHIRTemplates.read(
        Array(
            #"""
            {"templateType": "CollectionFhir", "template": [{"templateType": "CodeValueFhir", "template": {
                "typeName": "t", "periodInterval": -1, "codes": [{"code": "c"}],
                "value": {"valueType": "SampledData", "valueName": "v", "defaultPeriod": 1000, "unit": "/min"}}}]}
            """#.utf8), file: "usual.json"
    ).templates
}
