public import HTTPMessages
public import JSON

/// What became of one group of values: an Observation to be written, none, or an error.
public struct ObservationResult: Sendable {
    /// What is to be done.
    public enum Outcome: Sendable {
        /// There is none yet: this one is to be created, by PUT where it has an id, else by POST.
        case created(JSONValue)
        /// This one is to be written in the place of the existing one, with that one's version in `If-Match`.
        case amended(JSONValue, ifMatch: String?)
        /// What exists has all of it already; nothing is to be written.
        case unchanged(JSONValue)
        /// There is none.
        case failed(MappingError)
    }

    /// The type of the measurements.
    public var typeName: String
    /// The Observation's identifier; nil where it came to none.
    public var identifier: ResourceIdentifier?
    /// What is to be done.
    public var outcome: Outcome
    /// What became of each value.
    public var values: [ValueTrace]

    /// The Observation as it is afterwards; nil where there is none.
    public var observation: JSONValue? {
        switch outcome {
        case .created(let observation), .amended(let observation, _), .unchanged(let observation): observation
        case .failed: nil
        }
    }

    /// The error, if it is one.
    public var error: MappingError? { if case .failed(let error) = outcome { error } else { nil } }
}

/// What became of one measured value.
public struct ValueTrace: Sendable {
    /// The value's name.
    public var name: String
    /// When it was measured.
    public var time: Instant
    /// Its text.
    public var value: String
    /// Where it went: `valueQuantity`, `component[1].valueSampledData`; nil where the template has no value of its name.
    public var element: String?
}

extension FHIRTemplates {
    /// Makes the Observations of a group of measurements, the earliest first.
    ///
    /// - Parameters:
    ///   - group: The measurements.
    ///   - ids: The ids of the resources that they refer to.
    ///   - existing: The Observations of that identifier that are there already; more may be given, which are not used.
    ///   - now: The moment of issue.
    ///   - era: Which connector's behaviour is asked for.
    /// - Returns: What becomes of each part of the group; an error of one part stops no other.
    public func observations(
        of group: MeasurementGroup, ids: ResourceIds, existing: (ResourceIdentifier) -> [JSONValue] = { _ in [] },
        now: Instant, era: ConnectorEra = .hashedId
    ) -> [ObservationResult] {
        do throws(MappingError) {
            let template = try template(for: group.key.type)
            return try ObservationGroup.groups(of: group, by: template.period).map { part in
                let identifier = ResourceIdentifier(of: part, ids)
                let found = existing(identifier).filter(identifier.isIdentifier)
                let outcome = template.outcome(part, ids, identifier, found, now: now, era: era)
                return ObservationResult(
                    typeName: group.key.type, identifier: identifier, outcome: outcome, values: template.traces(part))
            }
        } catch {
            return [ObservationResult(typeName: group.key.type, outcome: .failed(error), values: [])]
        }
    }
}

extension CodeValueTemplate {
    fileprivate func outcome(
        _ group: ObservationGroup, _ ids: ResourceIds, _ identifier: ResourceIdentifier, _ found: [JSONValue],
        now: Instant, era: ConnectorEra
    ) -> ObservationResult.Outcome {
        do throws(MappingError) {
            guard let existing = found.first else {
                return .created(try observation(group, ids, identifier, now: now, era: era))
            }
            guard found.count == 1 else {
                throw MappingError(.multipleResourceFound, "\(found.count) Observations have the same identifier")
            }
            guard let merged = try merged(existing, with: group, era: era) else { return .unchanged(existing) }
            let version = existing["meta"]?["versionId"]?.string
            return .amended(merged, ifMatch: version.map { "W/\"\($0)\"" })
        } catch {
            return .failed(MappingError(error.kind, error.message, typeName: group.type))
        }
    }

    fileprivate func traces(_ group: ObservationGroup) -> [ValueTrace] {
        group.values.sorted { $0.key < $1.key }.flatMap { name, samples in
            let element = element(of: name)
            return samples.map { ValueTrace(name: name, time: $0.time, value: $0.value, element: element) }
        }
    }

    private func element(of name: String) -> String? {
        if let value, value.name == name { return value.member }
        return components.firstIndex { $0.value.name == name }.map { "component[\($0)].\(components[$0].value.member)" }
    }
}
