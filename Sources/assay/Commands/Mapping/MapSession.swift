import DeviceMapping
import HTTPMessages
import JSON

/// Maps messages, batch by batch, and says what became of them.
struct MapSession {
    let devices: DeviceTemplates
    let fhir: FHIRTemplates?
    var identities: MapIdentities
    let era: ConnectorEra
    let now: Instant
    var writer: any MapWriter
    private(set) var summary = MapSummary()
    private var measurements: [DeviceMeasurement] = []
    /// How many messages have come since the last Observations were made; those of very many measurements count as
    /// several.
    private(set) var waiting = 0
    private static let measurementsOfMessage = 1000

    init(
        devices: DeviceTemplates, fhir: FHIRTemplates?, identities: MapIdentities, era: ConnectorEra, now: Instant,
        writer: any MapWriter
    ) {
        self.devices = devices
        self.fhir = fhir
        self.identities = identities
        self.era = era
        self.now = now
        self.writer = writer
    }

    /// Measures one message.
    mutating func take(_ text: MessageText) {
        waiting += 1
        summary.messages += 1
        do throws(MappingError) {
            let message = try DeviceMessage(text.bytes)
            if writer.isExplaining { writer.explain(devices.trace(message), of: text.place) }
            let measured = try devices.measurements(of: message)
            if measured.isEmpty { summary.addUnmatched(text.place) }
            for measurement in measured { writer.write(measurement, of: text.place) }
            summary.measurements += measured.count
            waiting += measured.count / Self.measurementsOfMessage
            if fhir != nil { measurements += measured }
        } catch {
            drop(error, at: text.place)
        }
    }

    private mutating func drop(_ error: MappingError, at place: String) {
        summary.add(error, at: place)
        writer.write(error, at: place)
    }

    /// Makes Observations of what was measured since the last time.
    mutating func flush() {
        if let fhir {
            let windows = era == .serverAssignedId ? MeasurementGroup.windows(of: measurements) : [measurements]
            for group in windows.flatMap({ MeasurementGroup.groups(of: $0, era: era) }) { map(group, fhir) }
        }
        measurements.removeAll(keepingCapacity: true)
        waiting = 0
        writer.flush()
    }

    private mutating func map(_ group: MeasurementGroup, _ fhir: FHIRTemplates) {
        let place = "device \(group.key.deviceId)"
        let resolved: ResolvedIds
        do throws(MappingError) {
            resolved = try identities.resolve(group.key)
        } catch {
            return drop(MappingError(error.kind, error.message, typeName: group.key.type), at: place)
        }
        for resource in resolved.written {
            identities.keep(resource)
            writer.write(resource)
        }
        for superseded in group.superseded { writer.supersede(superseded) }
        for result in results(of: group, resolved.ids, fhir) { take(result, place) }
    }

    private func results(
        of group: MeasurementGroup, _ ids: ResourceIds, _ fhir: FHIRTemplates
    ) -> [ObservationResult] {
        fhir.observations(of: group, ids: ids, existing: { identities.observations($0) }, now: now, era: era)
    }

    private mutating func take(_ result: ObservationResult, _ place: String) {
        summary.add(result)
        writer.write(result)
        if let error = result.error { drop(error, at: place) }
        if let observation = result.observation, let identifier = result.identifier {
            identities.keep(observation, identifier)
        }
    }

    /// Writes what comes last.
    mutating func finish() { writer.finish(summary) }
}

/// Where what became of messages is written.
protocol MapWriter {
    /// Whether ``explain(_:of:)`` is to be called.
    var isExplaining: Bool { get }
    mutating func explain(_ trace: NormalizationTrace, of place: String)
    mutating func write(_ measurement: DeviceMeasurement, of place: String)
    mutating func supersede(_ measurement: DeviceMeasurement)
    /// A Patient or a Device, to be written before the Observations that refer to it.
    mutating func write(_ resource: JSONValue)
    mutating func write(_ result: ObservationResult)
    mutating func write(_ error: MappingError, at place: String)
    /// Lets go of what was written so far.
    mutating func flush()
    mutating func finish(_ summary: MapSummary)
}
