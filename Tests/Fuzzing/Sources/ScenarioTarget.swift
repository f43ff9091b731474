import Diagnostics
import JSON
import Scenarios

extension FuzzTarget {
    /// The reader of scenario files.
    static let scenario = FuzzTarget(
        name: "scenario",
        check: { bytes in
            let reader = ScenarioReader { _ in nil }
            let reading = reader.read(bytes, file: "fuzzed.json", suite: Suite(name: "fuzzed"))
            let isRefused = reading.diagnostics.contains { $0.severity == .error }
            precondition(isRefused == (reading.scenario == nil), "neither a scenario nor why there is none")
            for diagnostic in reading.diagnostics { hold(diagnostic) }
        }
    )
}

/// Traps unless a diagnostic prints as lines that cannot steer a terminal.
private func hold(_ diagnostic: Diagnostic) {
    let text = diagnostic.description
    let isHarmless = text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) }
    precondition(isHarmless, "a diagnostic prints control characters")
    precondition(text.utf8.count < 20_000, "a diagnostic of \(text.utf8.count) bytes")
}
