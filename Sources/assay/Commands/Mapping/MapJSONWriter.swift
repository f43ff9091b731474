import DeviceMapping
import Glibc
import JSON

/// Writes one object with measurements, Observations and errors, in bounded memory.
///
/// Measurements go out as they come; the other two lists wait in files without a name.
struct MapJSONWriter: MapWriter {
    let isExplaining = false
    private var measurements = Elements(isFirst: true)
    private var observations = Elements(isFirst: true)
    private var errors = Elements(isFirst: true)
    private let files = (observations: tmpfile(), errors: tmpfile())

    /// Elements of a list, not yet written.
    private struct Elements {
        var isFirst: Bool
        var writer = JSONWriter()

        mutating func add(_ value: JSONValue) {
            writer.append(isFirst ? "\n" : ",\n")
            isFirst = false
            writer.write(value)
        }

        mutating func take() -> [UInt8] {
            defer { writer.bytes.removeAll(keepingCapacity: true) }
            return writer.bytes
        }
    }

    init() { Output.text("{\"measurements\": [") }

    mutating func explain(_ trace: NormalizationTrace, of place: String) {}
    mutating func supersede(_ measurement: DeviceMeasurement) {}
    mutating func write(_ resource: JSONValue) {}

    mutating func write(_ measurement: DeviceMeasurement, of place: String) { measurements.add(measurement.json) }

    mutating func write(_ result: ObservationResult) {
        if let observation = result.observation { observations.add(observation) }
    }

    mutating func write(_ error: MappingError, at place: String) {
        errors.add([
            "error": .string(error.kind.rawValue), "blocking": .bool(error.kind.isBlocking), "at": .string(place),
            "typeName": error.typeName.map { .string($0) } ?? .null, "message": .string(error.message),
        ])
    }

    mutating func flush() {
        Output.bytes(measurements.take())
        append(observations.take(), to: files.observations)
        append(errors.take(), to: files.errors)
    }

    private func append(_ bytes: [UInt8], to file: UnsafeMutablePointer<FILE>?) {
        if let file, !bytes.isEmpty { fwrite(bytes, 1, bytes.count, file) }
    }

    mutating func finish(_ summary: MapSummary) {
        Output.text("\n], \"observations\": [")
        copy(files.observations)
        Output.text("\n], \"errors\": [")
        copy(files.errors)
        Output.text("\n]}\n")
        for line in summary.lines { Output.error(line) }
    }

    private func copy(_ file: UnsafeMutablePointer<FILE>?) {
        guard let file else { return }
        rewind(file)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
            Output.bytes(Array(buffer[..<count]))
        }
        fclose(file)
    }
}
