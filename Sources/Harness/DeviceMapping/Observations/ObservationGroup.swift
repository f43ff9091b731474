import HTTPMessages

/// What one Observation is made of: values by their names, within a boundary.
struct ObservationGroup: Sendable {
    /// A value at its moment.
    struct Sample: Hashable, Sendable {
        var time: Instant
        var value: String
    }

    /// The measurements' type.
    var type: String
    var start: Instant
    var end: Instant
    /// The correlation, where it decides what belongs together.
    var correlationId: String?
    /// By name, in the order of their moments.
    var values: [String: [Sample]] = [:]

    /// The end of the identifier.
    var identifierSegment: String { correlationId ?? "\(start.identifierText).\(end.identifierText)" }

    /// Cuts a group of measurements into what each Observation holds, the earliest first.
    static func groups(
        of group: MeasurementGroup, by period: CodeValueTemplate.Period
    ) throws(MappingError) -> [ObservationGroup] {
        if period == .correlation { return [try correlated(group)] }
        var groups: [ObservationGroup] = []
        for measurement in group.measurements {
            let (start, end) = boundary(of: measurement.occurrenceTime, period)
            if groups.last?.start != start {
                groups.append(ObservationGroup(type: group.key.type, start: start, end: end))
            }
            groups[groups.count - 1].add(measurement)
        }
        return groups
    }

    private static func correlated(_ group: MeasurementGroup) throws(MappingError) -> ObservationGroup {
        guard let correlationId = group.key.correlationId, !correlationId.isBlank, let first = group.measurements.first,
            let last = group.measurements.last
        else {
            let message = "the FHIR template asks for a correlation id, and the measurement has none"
            throw MappingError(.correlationIdNotDefined, message, typeName: group.key.type)
        }
        var result = ObservationGroup(
            type: group.key.type, start: first.occurrenceTime, end: last.occurrenceTime, correlationId: correlationId)
        for measurement in group.measurements { result.add(measurement) }
        return result
    }

    /// The first and last moment of the hour or the day in UTC, or the moment itself twice.
    private static func boundary(
        of time: Instant, _ period: CodeValueTemplate.Period
    ) -> (start: Instant, end: Instant) {
        guard period != .single else { return (time, time) }
        let seconds = period.rawValue * 60
        let start = time.floored(to: seconds)
        return (start, start.justBefore(seconds: seconds))
    }

    private mutating func add(_ measurement: DeviceMeasurement) {
        for property in measurement.properties where values[property.name]?.last?.time != measurement.occurrenceTime {
            values[property.name, default: []].append(Sample(time: measurement.occurrenceTime, value: property.value))
        }
    }
}
