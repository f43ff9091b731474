import HTTPMessages
import JSON

extension CodeValueTemplate {
    /// The existing Observation with a group merged into it.
    ///
    /// - Returns: The Observation, `amended`; nil where nothing changes, so that nothing is to be written.
    func merged(
        _ existing: JSONValue, with group: ObservationGroup, era: ConnectorEra
    ) throws(MappingError) -> JSONValue? {
        guard case .object(var observation) = existing else {
            throw MappingError(.notSupported, "what exists is \(existing.kind) and no Observation")
        }
        let (start, end) = try Self.effectivePeriod(of: existing)
        let data = ObservationData(
            samples: [], start: min(start, group.start), end: max(end, group.end), existingStart: start, era: era)
        observation["category"] = categories.isEmpty ? nil : .array(categories.map(\.json))
        observation["effectiveDateTime"] = nil
        observation["effectivePeriod"] = Self.period(data.start, data.end)
        if let value, let samples = group.values[value.name] {
            observation[value.member] = try value.merged(
                try value.existing(in: existing), with: data.with(samples))
        }
        try mergeComponents(into: &observation, group, data)
        if JSONValue.object(observation).isSameElement(as: existing) { return nil }
        observation["status"] = "amended"
        return .object(observation.inElementOrder)
    }

    private func mergeComponents(
        into observation: inout JSONObject, _ group: ObservationGroup, _ data: ObservationData
    ) throws(MappingError) {
        var existing = observation["component"]?.array ?? []
        for component in components {
            guard let samples = group.values[component.value.name] else { continue }
            let data = data.with(samples)
            guard let index = existing.firstIndex(where: component.isCoded) else {
                existing.append(try component.made(of: data))
                continue
            }
            guard case .object(var found) = existing[index] else { continue }
            let old = try component.value.existing(in: existing[index])
            found[component.value.member] = try component.value.merged(old, with: data)
            existing[index] = .object(found)
        }
        observation["component"] = existing.isEmpty ? nil : .array(existing)
    }

    /// Where an Observation begins and ends, be it a moment or a period.
    private static func effectivePeriod(of observation: JSONValue) throws(MappingError) -> (Instant, Instant) {
        if let time = observation["effectiveDateTime"]?.string.flatMap({ Instant(fhir: $0) }) { return (time, time) }
        let period = observation["effectivePeriod"]
        guard let start = period?["start"]?.string.flatMap({ Instant(fhir: $0) }),
            let end = period?["end"]?.string.flatMap({ Instant(fhir: $0) })
        else {
            throw MappingError(.notSupported, "the existing Observation has no effective time that can be read")
        }
        return (start, end)
    }
}

extension CodeValueTemplate.Component {
    /// Whether an existing component is this one, by the connector's own code.
    fileprivate func isCoded(_ component: JSONValue) -> Bool {
        (component["code"]?["coding"]?.array ?? []).contains {
            $0["system"]?.string == ResourceIdentifier.connectorSystem && $0["code"]?.string == value.name
        }
    }
}

extension ValueTemplate {
    /// The existing value, which must be of the template's type.
    fileprivate func existing(in place: JSONValue) throws(MappingError) -> JSONValue? {
        if let value = place[member] { return value }
        let other = place.object?.names.first { $0.hasPrefix("value") }
        guard let other else { return nil }
        throw MappingError(.notSupported, "the existing value is a \(other), and the template's a \(member)")
    }
}

extension JSONValue {
    /// Whether both are the same to FHIR: members in any order, decimals by what they are worth.
    fileprivate func isSameElement(as other: JSONValue) -> Bool {
        switch (self, other) {
        case (.number(let left), .number(let right)): return left.isNumericallyEqual(to: right)
        case (.array(let left), .array(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.isSameElement(as: $1) }
        case (.object(let left), .object(let right)):
            return left.count == right.count
                && left.members.allSatisfy { member in
                    right[member.name].map { member.value.isSameElement(as: $0) } ?? false
                }
        default: return self == other
        }
    }
}

extension JSONObject {
    /// The elements of an Observation, in the order of its definition. <http://hl7.org/fhir/R4/observation.html>
    private static let elements = [
        "resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension",
        "modifierExtension", "identifier", "basedOn", "partOf", "status", "category", "code", "subject", "focus",
        "encounter", "effective", "issued", "performer", "value", "dataAbsentReason", "interpretation", "note",
        "bodySite", "method", "specimen", "device", "referenceRange", "hasMember", "derivedFrom", "component",
    ]

    /// The members in the order in which an Observation's elements are defined; others keep their places at the end.
    fileprivate var inElementOrder: JSONObject {
        func rank(_ name: String) -> Int {
            let name = name.drop { $0 == "_" }
            let choice = ["effective", "value"].first { name.hasPrefix($0) } ?? String(name)
            return Self.elements.firstIndex(of: choice) ?? Self.elements.count
        }
        return JSONObject(members.sorted { rank($0.name) < rank($1.name) })
    }
}
