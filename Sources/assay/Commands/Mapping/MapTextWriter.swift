import DeviceMapping
import Diagnostics
import HTTPMessages
import JSON

/// Writes for people: measurements a line each, Observations as FHIR's JSON, and, where asked, why.
struct MapTextWriter: MapWriter {
    let isExplaining: Bool
    private var text = ""

    init(isExplaining: Bool) { self.isExplaining = isExplaining }

    private mutating func line(_ text: String) { self.text += printable(text) + "\n" }

    mutating func flush() {
        Output.text(text)
        text = ""
    }

    mutating func finish(_ summary: MapSummary) {
        for line in summary.lines { Output.error(line) }
    }

    // MARK: what came out

    mutating func write(_ measurement: DeviceMeasurement, of place: String) {
        line("measurement \(measurement.summary)")
    }

    mutating func write(_ error: MappingError, at place: String) { line("\(place): \(error)") }

    mutating func write(_ result: ObservationResult) {
        switch result.outcome {
        case .created: line("Observation, to be created")
        case .amended(_, let version): line("Observation, to be amended" + (version.map { ", If-Match: \($0)" } ?? ""))
        case .unchanged: line("Observation, unchanged: nothing is written")
        case .failed: return
        }
        if isExplaining { explain(result.values) }
        if let observation = result.observation { text += observation.text(.pretty) + "\n" }
    }

    // MARK: why

    private mutating func explain(_ values: [ValueTrace]) {
        for value in values {
            let goal = value.element ?? "nowhere: no value of the FHIR template has this name"
            line("  \(value.name) = \(value.value) at \(value.time.fhir()) -> \(goal)")
        }
    }

    mutating func supersede(_ measurement: DeviceMeasurement) {
        if isExplaining { line("superseded, as another of the same moment counts: \(measurement.summary)") }
    }

    mutating func write(_ resource: JSONValue) {
        if isExplaining { line("to be written first: \(resource.text())") }
    }

    mutating func explain(_ trace: NormalizationTrace, of place: String) {
        line("\(place):")
        for template in trace.templates { explain(template) }
    }

    private mutating func explain(_ template: NormalizationTrace.Template) {
        let number = template.matches.count
        let outcome =
            template.error.map { "fails: \($0.message)" }
            ?? (number == 0 ? "does not match" : "matches \(number == 1 ? "once" : "\(number) times")")
        line("  template \(template.index + 1), \(template.templateType) '\(template.typeName)': \(outcome)")
        line("    typeMatchExpression \(template.typeMatch)")
        for match in template.matches { explain(match) }
    }

    private mutating func explain(_ match: NormalizationTrace.Match) {
        line("    match \(match.token.excerpt)")
        for step in match.steps { line("      \(step.name): \(step.expression) -> \(step.outcome.shown)") }
        if let error = match.error { line("      no measurement: \(error)") }
    }
}

extension DeviceMeasurement {
    fileprivate var summary: String {
        let values = properties.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
        let time = json["OccurrenceTimeUtc"]?.string ?? ""
        let others = [("patient", patientId), ("encounter", encounterId), ("correlation", correlationId)]
            .compactMap { name, id in id.map { ", \(name) \($0)" } }
        return "\(type) \(time), device \(deviceId)\(others.joined()): \(values)"
    }
}

extension NormalizationTrace.Outcome {
    fileprivate var shown: String {
        switch self {
        case .value(let text): JSONValue.string(text).excerpt
        case .nothing: "nothing"
        case .skipped(let why): "left out: \(why)"
        case .failed(let why): "FAILS: \(why)"
        }
    }
}

extension JSONValue {
    /// The beginning of the value's text; what an expression made may be far longer than anybody reads, so not all is
    /// written.
    fileprivate var excerpt: String {
        var rest = 120
        let text = excerpt(&rest)
        return rest > 0 ? text : text + " …"
    }

    private func excerpt(_ rest: inout Int) -> String {
        guard rest > 0 else { return "" }
        switch self {
        case .array(let elements):
            var parts: [String] = []
            for element in elements where rest > 0 { parts.append(element.excerpt(&rest)) }
            return "[" + parts.joined(separator: ", ") + "]"
        case .object(let object):
            var parts: [String] = []
            for member in object.members where rest > 0 {
                parts.append(JSONValue.string(member.name).excerpt(&rest) + ": " + member.value.excerpt(&rest))
            }
            return "{" + parts.joined(separator: ", ") + "}"
        case .string(let text) where text.utf8.count > rest:
            let beginning = JSONValue.string(String(text.unicodeScalars.prefix(rest))).text()
            rest = 0
            return beginning
        default:
            let text = text()
            rest -= text.utf8.count
            return text
        }
    }
}
