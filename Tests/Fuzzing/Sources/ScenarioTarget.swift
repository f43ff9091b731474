import Diagnostics
import FHIRDefinitions
import HTTPMessages
import JSON
import Runner
import Scenarios

extension FuzzTarget {
    /// The scenario reader and its lint; what they accept is planned and its requests are made, in both versions.
    static let scenario = FuzzTarget(
        name: "scenario",
        check: { bytes in
            let reader = ScenarioReader(requirements: ["a.b"], readFile: { _ in nil })
            let reading = reader.read(bytes, file: "f.json", suite: Suite(name: "s"))
            for diagnostic in reading.diagnostics {
                precondition(isHarmless(diagnostic.description), "a diagnostic says nothing, or steers the terminal")
                precondition(
                    diagnostic.position.map { $0.line > 0 && $0.column > 0 } ?? true, "a place outside of the text")
            }
            guard let scenario = reading.scenario else {
                return precondition(!reading.diagnostics.isEmpty, "refused without a word")
            }
            makeRequests(of: scenario)
        }
    )
}

private func isHarmless(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) }
}

private func makeRequests(of scenario: Scenario) {
    let targets = FHIRVersion.allCases.map {
        Target(name: "t", baseURL: "http://t.test", version: $0, transport: Nowhere())
    }
    let made = MadeValue(run: "r", now: { Instant(seconds: 0) }, random: { Array(repeating: 7, count: 16) })
    for plan in Planner.plan([scenario], targets: targets, selection: Selection(), read: { _ in nil }) {
        for planned in DryRun.requests(of: plan, made: made) { precondition(planned.request.url.hasPrefix("http")) }
    }
}

private struct Nowhere: Transport {
    func send(_ request: Request, limits: ExchangeLimits) async throws(TransportError) -> Response { throw .cancelled }
}
