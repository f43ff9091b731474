public import JSON

/// How the ids of Patients, Devices and Encounters are found.
///
/// Spec: <https://github.com/microsoft/iomt-fhir/blob/main/docs/ARMInstallation.md> (ResourceIdentityResolutionType)
public enum IdentityResolution: String, Sendable, CaseIterable {
    /// The Device is there, and names its Patient.
    case lookup = "Lookup"
    /// What is not there is made: a Patient and a Device with nothing but an identifier.
    case create = "Create"
    /// As ``lookup``, and the Encounter is there too.
    case lookupWithEncounter = "LookupWithEncounter"
}

/// What resolving ids yields: the ids, and the resources that must be written first.
public struct ResolvedIds: Sendable {
    /// The ids.
    public var ids: ResourceIds
    /// Patients and Devices to be created or updated, in this order.
    public var written: [JSONValue]

    /// Creates ids with the resources that must be written first.
    public init(ids: ResourceIds, written: [JSONValue] = []) {
        self.ids = ids
        self.written = written
    }
}

extension IdentityResolution {
    /// Finds the ids for a group of measurements.
    ///
    /// - Parameters:
    ///   - key: Whose measurements they are.
    ///   - find: The resources of a type that have an identifier, with its system where one is given.
    ///   - defaultSystem: The system of devices' identifiers.
    /// - Returns: The ids, and what must be written.
    /// - Throws: ``MappingError`` where they cannot be known.
    public func resolve(
        _ key: MeasurementGroup.Key, find: (_ type: String, ResourceIdentifier) -> [JSONValue],
        defaultSystem: String? = nil
    ) throws(MappingError) -> ResolvedIds {
        try withoutActuallyEscaping(find) { (find) throws(MappingError) in
            try resolve(key, ResourceSearch(find: find), defaultSystem)
        }
    }

    private func resolve(
        _ key: MeasurementGroup.Key, _ search: ResourceSearch, _ defaultSystem: String?
    ) throws(MappingError) -> ResolvedIds {
        let deviceIdentifier = ResourceIdentifier(system: defaultSystem, value: key.deviceId)
        switch self {
        case .lookup: return ResolvedIds(ids: try search.lookUp(deviceIdentifier))
        case .lookupWithEncounter:
            guard let encounterId = key.encounterId, !encounterId.isBlank else {
                throw MappingError(.resourceIdentityNotDefined, "the message names no encounter", typeName: key.type)
            }
            var ids = try search.lookUp(deviceIdentifier)
            let encounter = ResourceIdentifier(system: nil, value: encounterId)
            ids.encounter = try search.one("Encounter", encounter)?.id
            if ids.encounter == nil { throw .notFound("Encounter", encounter) }
            return ResolvedIds(ids: ids)
        case .create: return try search.create(deviceIdentifier, patient: key.patientId)
        }
    }
}

private struct ResourceSearch {
    let find: (_ type: String, ResourceIdentifier) -> [JSONValue]

    /// The resource of an identifier; nil where there is none.
    func one(_ type: String, _ identifier: ResourceIdentifier) throws(MappingError) -> JSONValue? {
        let found = find(type, identifier)
        guard found.count < 2 else {
            throw MappingError(
                .multipleResourceFound, "\(found.count) \(type)s have the identifier \(identifier.shown)")
        }
        return found.first
    }

    func lookUp(_ identifier: ResourceIdentifier) throws(MappingError) -> ResourceIds {
        guard let device = try one("Device", identifier), let deviceId = device.id else {
            throw .notFound("Device", identifier)
        }
        guard let patientId = device.patientId else {
            throw MappingError(.fhirResourceNotFound, "the Device \(identifier.shown) names no Patient")
        }
        return ResourceIds(patient: patientId, device: deviceId)
    }

    /// As a look-up; where that finds no Device or no Patient of it, both are made sure of.
    func create(_ identifier: ResourceIdentifier, patient: String?) throws(MappingError) -> ResolvedIds {
        let existing = try one("Device", identifier)
        if let existing, let deviceId = existing.id, let patientId = existing.patientId, patient?.isBlank ?? true {
            return ResolvedIds(ids: ResourceIds(patient: patientId, device: deviceId))
        }
        guard let patient, !patient.isBlank else {
            throw MappingError(.resourceIdentityNotDefined, "the message names no patient")
        }
        let patientIdentifier = ResourceIdentifier(system: nil, value: patient)
        let found = try one("Patient", patientIdentifier)
        let patientId = found?.id ?? patientIdentifier.hashedId
        let device = try self.device(existing, identifier, patientId: patientId)
        let ids = ResourceIds(patient: patientId, device: existing?.id ?? identifier.hashedId)
        let shell = found == nil ? [Self.shell("Patient", patientIdentifier)] : []
        return ResolvedIds(ids: ids, written: shell + device)
    }

    /// The Device to be written; none where it is there as it must be.
    private func device(
        _ existing: JSONValue?, _ identifier: ResourceIdentifier, patientId: String
    ) throws(MappingError) -> [JSONValue] {
        guard case .object(var device) = existing ?? Self.shell("Device", identifier) else { return [] }
        if let linked = existing?.patientId {
            if linked == patientId { return [] }
            throw MappingError(
                .patientDeviceMismatch, "the Device \(identifier.shown) belongs to Patient/\(linked)")
        }
        device["patient"] = ["reference": .string("Patient/\(patientId)")]
        return [.object(device)]
    }

    private static func shell(_ type: String, _ identifier: ResourceIdentifier) -> JSONValue {
        let written = object(textMember("system", identifier.system), textMember("value", identifier.value))
        return ["resourceType": .string(type), "id": .string(identifier.hashedId), "identifier": [written]]
    }
}

extension MappingError {
    fileprivate static func notFound(_ type: String, _ identifier: ResourceIdentifier) -> MappingError {
        MappingError(.fhirResourceNotFound, "there is no \(type) with the identifier \(identifier.shown)")
    }
}

extension ResourceIdentifier {
    /// How a message names it.
    fileprivate var shown: String { system == nil ? value : searchValue }
}

extension JSONValue {
    fileprivate var id: String? { self["id"]?.string }

    /// The id of the Patient that a Device refers to.
    fileprivate var patientId: String? {
        self["patient"]?["reference"]?.string?.split(separator: "/").last.map(String.init)
    }
}
