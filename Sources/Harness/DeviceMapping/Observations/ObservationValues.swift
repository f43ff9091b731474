import HTTPMessages
import JSON

/// What a value is made from: samples, the period that they are from, and the period of the Observation.
struct ObservationData {
    var samples: [ObservationGroup.Sample]
    /// Where the Observation begins and ends, after a merge.
    var start: Instant
    var end: Instant
    /// Where the existing Observation begins.
    var existingStart: Instant?
    var era: ConnectorEra
}

extension ValueTemplate {
    /// The name of its member in an Observation or a component.
    var member: String { "value" + type }

    /// The value of new samples.
    func made(of data: ObservationData) throws(MappingError) -> JSONValue {
        switch kind {
        case .quantity(let unit, let system, let code):
            let value = try decimal(of: data.samples)
            return object(
                ("value", value), textMember("unit", unit), textMember("system", system), textMember("code", code))
        case .string: return .string(try single(data.samples, or: .fhirDataMapping))
        case .codeableConcept(let concept): return concept.json
        case .sampledData(let period, let unit):
            let packed = try SampledDataPacking(period: period).text(data.samples, from: data.start, through: data.end)
            return object(
                ("origin", object(("value", 0), textMember("unit", unit))), ("period", .number(period)),
                ("dimensions", 1),
                ("data", .string(packed)))
        }
    }

    /// The value of an existing one and new samples.
    func merged(_ existing: JSONValue?, with data: ObservationData) throws(MappingError) -> JSONValue {
        guard let existing else {
            let message = "the existing Observation has no \(member) for '\(name)' to be merged with"
            throw MappingError(.notSupported, message)
        }
        guard case .sampledData(let period, _) = kind else { return try made(of: data) }
        guard case .object(var sampled) = existing, let text = sampled["data"]?.string, !text.isBlank
        else {
            throw MappingError(.notSupported, "the existing SampledData for '\(name)' has no data")
        }
        if let dimensions = sampled["dimensions"]?.number, dimensions.double > 1 {
            throw MappingError(.notSupported, "the existing SampledData for '\(name)' has more than one dimension")
        }
        let packing = SampledDataPacking(period: period)
        let old = packing.samples(in: text, from: data.existingStart ?? data.start)
        let all = SampledDataPacking.merged(old, data.samples, data.era)
        sampled["data"] = .string(try packing.text(all, from: data.start, through: data.end))
        return .object(sampled)
    }

    private func single(
        _ samples: [ObservationGroup.Sample], or kind: MappingError.Kind
    ) throws(MappingError) -> String {
        guard samples.count == 1 else {
            throw MappingError(kind, "one value '\(name)' is needed for a \(type), and there are \(samples.count)")
        }
        return samples[0].value
    }

    private func decimal(of samples: [ObservationGroup.Sample]) throws(MappingError) -> JSONValue {
        let text = try single(samples, or: .invalidQuantityFhirValue)
        guard let number = ConnectorDecimal(text).flatMap({ JSONNumber($0.text) }) else {
            let shown = JSONValue.string(text).brief
            throw MappingError(.invalidQuantityFhirValue, "the value '\(name)' is \(shown), which is no decimal number")
        }
        return .number(number)
    }
}

extension Code {
    var json: JSONValue {
        object(textMember("system", system), textMember("code", code), textMember("display", display))
    }
}

extension Concept {
    var json: JSONValue {
        object(textMember("text", text), codes.isEmpty ? nil : ("coding", .array(codes.map(\.json))))
    }
}

/// An object of those members that are there.
func object(_ members: (String, JSONValue)?...) -> JSONValue {
    .object(JSONObject(members.compactMap { $0 }.map { JSONObject.Member(name: $0.0, value: $0.1) }))
}

/// A member with a text; nil where there is none or it is empty, which FHIR forbids.
func textMember(_ name: String, _ text: String?) -> (String, JSONValue)? {
    text.flatMap { $0.isEmpty ? nil : (name, .string($0)) }
}
