import HTTPMessages

/// Measurements that belong together: of one type, device, patient, encounter and correlation.
public struct MeasurementGroup: Sendable {
    /// What its measurements have in common.
    public struct Key: Hashable, Sendable {
        /// The type.
        public var type: String
        /// The device's identifier.
        public var deviceId: String
        /// The patient's identifier.
        public var patientId: String?
        /// The encounter's identifier.
        public var encounterId: String?
        /// The correlation.
        public var correlationId: String?

        init(_ measurement: DeviceMeasurement) {
            type = measurement.type
            deviceId = measurement.deviceId
            patientId = measurement.patientId
            encounterId = measurement.encounterId
            correlationId = measurement.correlationId
        }
    }

    /// What the measurements have in common.
    public var key: Key
    /// One for each moment, the earliest first.
    public var measurements: [DeviceMeasurement]
    /// Those that gave way to another of the same moment.
    public var superseded: [DeviceMeasurement]

    /// Groups measurements, in the order in which the groups' first measurements come.
    ///
    /// Of several of one group and one moment, the one ingested last wins, or in the connector of 2020 the first one.
    /// One without an ingestion time counts as ingested before all others, and of equals the later one as the last.
    public static func groups(
        of measurements: some Sequence<DeviceMeasurement>, era: ConnectorEra = .hashedId
    ) -> [MeasurementGroup] {
        var indexes: [Key: Int] = [:]
        var groups: [(key: Key, measurements: [DeviceMeasurement])] = []
        for measurement in measurements {
            let key = Key(measurement)
            if let index = indexes[key] {
                groups[index].measurements.append(measurement)
            } else {
                indexes[key] = groups.count
                groups.append((key, [measurement]))
            }
        }
        return groups.map { MeasurementGroup(key: $0.key, $0.measurements, era) }
    }

    /// Cuts measurements into the windows of time that the connector of 2020 grouped them in, the earliest first.
    ///
    /// A window takes what happened after its beginning, and up to its end; it is five minutes long where nobody set
    /// another length.
    /// Spec: <https://github.com/microsoft/iomt-fhir/blob/5096d629/src/query/CollectionQuery/Script.asaql>,
    /// <https://learn.microsoft.com/stream-analytics-query/tumbling-window-azure-stream-analytics>
    public static func windows(
        of measurements: some Sequence<DeviceMeasurement>, seconds: Int = 300
    ) -> [[DeviceMeasurement]] {
        let windows = Dictionary(grouping: measurements) { measurement in
            let time = measurement.occurrenceTime
            let start = time.floored(to: seconds)
            return start == time ? start.seconds : start.seconds + seconds
        }
        return windows.sorted { $0.key < $1.key }.map(\.value)
    }

    private init(key: Key, _ measurements: [DeviceMeasurement], _ era: ConnectorEra) {
        self.key = key
        self.measurements = []
        superseded = []
        let sorted =
            measurements.count < 2 ? measurements : measurements.sorted { $0.occurrenceTime < $1.occurrenceTime }
        for measurement in sorted {
            guard let last = self.measurements.last, last.occurrenceTime == measurement.occurrenceTime else {
                self.measurements.append(measurement)
                continue
            }
            let isLater = era == .hashedId && !measurement.isIngested(before: last)
            superseded.append(isLater ? last : measurement)
            if isLater { self.measurements[self.measurements.count - 1] = measurement }
        }
    }
}

extension DeviceMeasurement {
    fileprivate func isIngested(before other: DeviceMeasurement) -> Bool {
        guard let otherTime = other.ingestionTime else { return false }
        return ingestionTime.map { $0 < otherTime } ?? true
    }
}
