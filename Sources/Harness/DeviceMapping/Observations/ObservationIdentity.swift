import Digests
import JSON

/// The ids of the resources that an Observation refers to.
public struct ResourceIds: Hashable, Sendable {
    /// The Patient's id.
    public var patient: String
    /// The Device's id.
    public var device: String
    /// The Encounter's id, where there is one.
    public var encounter: String?

    /// Creates ids.
    public init(patient: String, device: String, encounter: String? = nil) {
        self.patient = patient
        self.device = device
        self.encounter = encounter
    }
}

/// A FHIR Identifier.
public struct ResourceIdentifier: Hashable, Sendable {
    /// The system; nil for none.
    public var system: String?
    /// The value.
    public var value: String

    /// Creates an identifier.
    public init(system: String?, value: String) {
        self.system = system
        self.value = value
    }

    /// The connector's own system, of identifiers and codes.
    public static let connectorSystem = "https://azure.microsoft.com/en-us/services/iomt-fhir-connector/"

    /// The id that the connector gives to a resource with this identifier: SHA-256 of `system_value`.
    public var hashedId: String { SHA256.hexadecimal(of: "\(system ?? "")_\(value)".utf8) }

    /// What the connector searches with: `system|value`.
    public var searchValue: String { "\(system ?? "")|\(value)" }
}

extension ResourceIdentifier {
    init(of group: ObservationGroup, _ ids: ResourceIds) {
        let value = "\(ids.patient).\(ids.device).\(group.type).\(group.identifierSegment)"
        self.init(system: Self.connectorSystem, value: value)
    }

    /// Whether a resource has exactly this identifier.
    func isIdentifier(of resource: JSONValue) -> Bool {
        (resource["identifier"]?.array ?? []).contains {
            $0["value"]?.string == value && $0["system"]?.string == system
        }
    }
}
