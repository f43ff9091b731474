import DeviceMapping
import HTTPMessages
import JSON

/// The resources that are there: those that were named, and those that were made since.
struct MapIdentities {
    let mode: IdentityResolution
    /// The id of the Patient of messages that name none.
    let patient: String?
    let deviceSystem: String?
    /// By type and identifier's value.
    private var resources: [String: [JSONValue]] = [:]
    private var observations = RecentObservations()

    init(mode: IdentityResolution, patient: String?, deviceSystem: String?) {
        self.mode = mode
        self.patient = patient
        self.deviceSystem = deviceSystem
    }

    /// Adds a resource, or the resources of a Bundle or a list.
    mutating func add(_ value: JSONValue) {
        if let entries = value["entry"]?.array { return entries.compactMap { $0["resource"] }.forEach { add($0) } }
        if let elements = value.array { return elements.forEach { add($0) } }
        let type = value["resourceType"]?.string ?? ""
        for text in (value["identifier"]?.array ?? []).compactMap({ $0["value"]?.string }) {
            if type == "Observation" {
                observations.keep(value, text)
            } else {
                resources["\(type) \(text)", default: []].append(value)
            }
        }
    }

    /// The ids for a group, and what must be written first.
    func resolve(_ key: MeasurementGroup.Key) throws(MappingError) -> ResolvedIds {
        if let patient, mode == .create, key.patientId?.isEmpty ?? true {
            let device = ResourceIdentifier(system: deviceSystem, value: key.deviceId).hashedId
            return ResolvedIds(ids: ResourceIds(patient: patient, device: device))
        }
        return try mode.resolve(key, find: find, defaultSystem: deviceSystem)
    }

    private func find(_ type: String, _ identifier: ResourceIdentifier) -> [JSONValue] {
        (resources["\(type) \(identifier.value)"] ?? []).filter { resource in
            identifier.system == nil
                || (resource["identifier"]?.array ?? []).contains {
                    $0["system"]?.string == identifier.system && $0["value"]?.string == identifier.value
                }
        }
    }

    /// The Observations that may have an identifier.
    func observations(_ identifier: ResourceIdentifier) -> [JSONValue] { observations[identifier.value] }

    /// Keeps an Observation, so that what comes later is merged into it.
    mutating func keep(_ observation: JSONValue, _ identifier: ResourceIdentifier) {
        observations.replace(observation, identifier.value)
    }
}

/// The Observations that were made or used last, as many as the connector's cache might hold; older ones are forgotten.
private struct RecentObservations {
    private static let capacity = 5000
    private var recent: [String: [JSONValue]] = [:]
    private var older: [String: [JSONValue]] = [:]

    subscript(identifier: String) -> [JSONValue] { recent[identifier] ?? older[identifier] ?? [] }

    mutating func keep(_ observation: JSONValue, _ identifier: String) {
        replace(self[identifier] + [observation], identifier)
    }

    mutating func replace(_ observation: JSONValue, _ identifier: String) { replace([observation], identifier) }

    private mutating func replace(_ observations: [JSONValue], _ identifier: String) {
        recent[identifier] = observations
        guard recent.count >= Self.capacity else { return }
        older = recent
        recent = [:]
    }
}
