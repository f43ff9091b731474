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

    /// Adds a Patient or a Device that was made, or takes in what was updated.
    mutating func keep(_ resource: JSONValue) {
        let type = resource["resourceType"]?.string ?? ""
        let key = "\(type) \(resource["identifier"]?[0]?["value"]?.string ?? "")"
        if resources[key] == nil, made.add(resource) { return }
        resources[key]?.removeAll { $0["id"] == resource["id"] }
        add(resource)
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

/// The Patients and Devices that were made, by their hashed ids alone: what else is in them, their identifiers say.
private struct MadeResources {
    private var patients: Set<HashedId> = []
    /// Each Device's Patient.
    private var devices: [HashedId: HashedId] = [:]

    /// Adds a resource; returns whether it is one that hashed ids tell all about.
    mutating func add(_ resource: JSONValue) -> Bool {
        guard let id = HashedId(resource["id"]?.string) else { return false }
        if resource["resourceType"] == "Patient" {
            patients.insert(id)
            return true
        }
        let patient = resource["patient"]?["reference"]?.string?.split(separator: "/").last
        devices[id] = HashedId(patient.map(String.init))
        return devices[id] != nil
    }

    func find(_ type: String, _ hashedId: String) -> [JSONValue] {
        guard let id = HashedId(hashedId) else { return [] }
        if patients.contains(id), type == "Patient" { return [["id": .string(hashedId)]] }
        guard type == "Device", let patient = devices[id] else { return [] }
        return [["id": .string(hashedId), "patient": ["reference": .string("Patient/\(patient.text)")]]]
    }
}

/// A hashed id in 32 bytes.
private struct HashedId: Hashable {
    private var words = SIMD4<UInt64>()

    /// Reads 64 lower-case hexadecimal digits; nil where the text is anything else.
    init?(_ text: String?) {
        guard let text, text.utf8.count == 64 else { return nil }
        for (index, byte) in text.utf8.enumerated() {
            guard let digit = Self.digits.firstIndex(of: byte) else { return nil }
            words[index / 16] = words[index / 16] << 4 | UInt64(digit)
        }
    }

    var text: String {
        String(
            decoding: (0..<64).map { Self.digits[Int(words[$0 / 16] >> UInt64(60 - $0 % 16 * 4) & 15)] }, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
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
