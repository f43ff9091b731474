import HTTPMessages
import JSON

extension CodeValueTemplate {
    /// The Observation of a group.
    func observation(
        _ group: ObservationGroup, _ ids: ResourceIds, _ identifier: ResourceIdentifier, now: Instant,
        era: ConnectorEra
    ) throws(MappingError) -> JSONValue {
        let data = ObservationData(samples: [], start: group.start, end: group.end, era: era)
        var members: [(String, JSONValue)?] = [
            ("resourceType", "Observation"), era == .hashedId ? ("id", .string(identifier.hashedId)) : nil,
            (
                "identifier",
                [["system": .string(ResourceIdentifier.connectorSystem), "value": .string(identifier.value)]]
            ),
            ("status", "final"), categories.isEmpty ? nil : ("category", .array(categories.map(\.json))),
            ("code", Self.concept(group.type, codes)), ("subject", Self.reference("Patient", ids.patient)),
            ids.encounter.map { ("encounter", Self.reference("Encounter", $0)) },
            ("effectivePeriod", Self.period(group.start, group.end)), ("issued", .string(now.fhir())),
        ]
        if let value, let samples = group.values[value.name] {
            members.append((value.member, try value.made(of: data.with(samples))))
        }
        members.append(("device", Self.reference("Device", ids.device)))
        let components = try newComponents(group, data)
        if !components.isEmpty { members.append(("component", .array(components))) }
        return .object(JSONObject(members.compactMap { $0 }.map { JSONObject.Member(name: $0.0, value: $0.1) }))
    }

    private func newComponents(
        _ group: ObservationGroup, _ data: ObservationData
    ) throws(MappingError) -> [JSONValue] {
        var made: [JSONValue] = []
        for component in components {
            guard let samples = group.values[component.value.name] else { continue }
            made.append(try component.made(of: data.with(samples)))
        }
        return made
    }

    /// The code of a type or a component: the template's codes, and the connector's own.
    static func concept(_ text: String, _ codes: [Code]) -> JSONValue {
        let own = Code(system: ResourceIdentifier.connectorSystem, code: text, display: text)
        return ["coding": .array((codes + [own]).map(\.json)), "text": .string(text)]
    }

    static func period(_ start: Instant, _ end: Instant) -> JSONValue {
        ["start": .string(start.roundTripText), "end": .string(end.roundTripText)]
    }

    private static func reference(_ type: String, _ id: String) -> JSONValue {
        ["reference": .string("\(type)/\(id)")]
    }
}

extension CodeValueTemplate.Component {
    func made(of data: ObservationData) throws(MappingError) -> JSONValue {
        object(("code", CodeValueTemplate.concept(value.name, codes)), (value.member, try value.made(of: data)))
    }
}

extension ObservationData {
    func with(_ samples: [ObservationGroup.Sample]) -> ObservationData {
        var data = self
        data.samples = samples
        return data
    }
}
