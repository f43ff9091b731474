import DeviceMapping
import JSON

extension FuzzTarget {
    /// The templates of the IoMT connector and its messages: what stands before the first NUL, and what behind it.
    ///
    /// Templates are read with their expressions; what they accept maps the message, and is explained.
    static let mapping = FuzzTarget(
        name: "mapping",
        check: { bytes in
            let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
            let reading = DeviceTemplates.read(parts[0], file: "device.json")
            precondition(reading.templates != nil || !reading.findings.isEmpty, "refused without a word")
            let fhir = FHIRTemplates.read(parts[0], file: "fhir.json")
            precondition(fhir.templates != nil || !fhir.findings.isEmpty, "refused without a word")
            guard let message = try? DeviceMessage(parts.count > 1 ? parts[1] : parts[0]) else { return }
            for templates in [reading.templates, usual].compactMap({ $0 }) {
                _ = try? templates.measurements(of: message)
                _ = templates.trace(message)
            }
        }
    )
}

/// A template that every object fits.
private let usual = DeviceTemplates.read(
    Array(
        #"""
        {"templateType": "CollectionContent", "template": [{"templateType": "CalculatedContent", "template": {
            "typeName": "t", "typeMatchExpression": "$..[?(@device)]", "deviceIdExpression": "$.matchedToken.device",
            "timestampExpression": "$.matchedToken.time", "values": [{"valueName": "v", "required": true,
                "valueExpression": {"value": "add(matchedToken.value, `1`)", "language": "JmesPath"}}]}}]}
        """#.utf8), file: "usual.json"
).templates
