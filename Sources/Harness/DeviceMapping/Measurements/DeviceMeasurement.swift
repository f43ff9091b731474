public import HTTPMessages
public import JSON

/// What a message measured: one moment, one device, named values.
///
/// Spec: <https://github.com/microsoft/iomt-fhir/blob/main/docs/Configuration.md>
public struct DeviceMeasurement: Hashable, Sendable {
    /// A named value.
    public struct Property: Hashable, Sendable {
        /// The template's name for it.
        public var name: String
        /// Its text.
        public var value: String

        /// Creates a value.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The type, which binds it to a FHIR template.
    public var type: String
    /// When it was measured.
    public var occurrenceTime: Instant
    /// When it came in; nil where nobody says.
    public var ingestionTime: Instant?
    /// The device's identifier.
    public var deviceId: String
    /// The patient's identifier.
    public var patientId: String?
    /// The encounter's identifier.
    public var encounterId: String?
    /// What it belongs together with.
    public var correlationId: String?
    /// The values, in the order of the template.
    public var properties: [Property]

    /// Creates a measurement.
    public init(
        type: String, occurrenceTime: Instant, ingestionTime: Instant? = nil, deviceId: String,
        patientId: String? = nil, encounterId: String? = nil, correlationId: String? = nil,
        properties: [Property] = []
    ) {
        self.type = type
        self.occurrenceTime = occurrenceTime
        self.ingestionTime = ingestionTime
        self.deviceId = deviceId
        self.patientId = patientId
        self.encounterId = encounterId
        self.correlationId = correlationId
        self.properties = properties
    }

    /// The measurement as the connector writes it to its second hub.
    public var json: JSONValue {
        func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
        return [
            "Type": .string(type), "OccurrenceTimeUtc": .string(occurrenceTime.shortText),
            "IngestionTimeUtc": text(ingestionTime?.shortText), "DeviceId": .string(deviceId),
            "PatientId": text(patientId), "EncounterId": text(encounterId), "CorrelationId": text(correlationId),
            "Properties": .array(properties.map { ["Name": .string($0.name), "Value": .string($0.value)] }),
        ]
    }

    /// The partition of the second hub, from 0 up to 255, that measurements of this device go to.
    public var partition: Int {
        var hash: Int32 = 0
        for unit in deviceId.lowercased().utf16 { hash = hash &* 31 &+ Int32(unit) }
        return Int(hash.magnitude % 256)
    }
}
