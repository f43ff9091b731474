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
    private var made = MadeResources()
    private var observations = RecentObservations()

    init(mode: IdentityResolution, patient: String?, deviceSystem: String?) {
        self.mode = mode
        self.patient = patient
        self.deviceSystem = deviceSystem
    }

    /// Adds a resource, or the resources of a Bundle or a list; one of the same id gives way.
    mutating func add(_ value: JSONValue) {
        if let entries = value["entry"]?.array { return entries.compactMap { $0["resource"] }.forEach { add($0) } }
        if let elements = value.array { return elements.forEach { add($0) } }
        for identifier in value.identifierValues {
            if value["resourceType"] == "Observation" {
                observations.keep(value, identifier)
            } else {
                let key = value.key(identifier)
                if let id = value["id"] { resources[key]?.removeAll { $0["id"] == id } }
                resources[key, default: []].append(value)
            }
        }
    }

    /// Adds a Patient or a Device that was made, or takes in what was updated.
    mutating func keep(_ resource: JSONValue) {
        let isNamed = resource.identifierValues.contains { resources[resource.key($0)] != nil }
        if isNamed || !made.add(resource) { add(resource) }
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
        let named = (resources["\(type) \(identifier.value)"] ?? []).filter { resource in
            identifier.system == nil
                || (resource["identifier"]?.array ?? []).contains {
                    $0["system"]?.string == identifier.system && $0["value"]?.string == identifier.value
                }
        }
        return named.isEmpty && mode == .create ? made.find(type, identifier.hashedId) : named
    }

    /// The Observations that may have an identifier.
    func observations(_ identifier: ResourceIdentifier) -> [JSONValue] { observations[identifier.value] }

    /// Keeps an Observation, so that what comes later is merged into it.
    mutating func keep(_ observation: JSONValue, _ identifier: ResourceIdentifier) {
        observations.replace(observation, identifier.value)
    }
}

extension JSONValue {
    fileprivate var identifierValues: [String] { (self["identifier"]?.array ?? []).compactMap { $0["value"]?.string } }

    fileprivate func key(_ identifier: String) -> String { "\(self["resourceType"]?.string ?? "") \(identifier)" }
}
