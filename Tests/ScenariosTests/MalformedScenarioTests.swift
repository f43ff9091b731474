import AssayTesting
import Scenarios
import Testing

/// Every `*.json` in `Fixtures/malformed` has beside it a `*.expected`: the whole text that reading it prints.
@Suite("Reading a malformed scenario")
struct MalformedScenarioTests {
    static let inputs = Fixtures.names(in: "malformed", ending: ".json")

    @Test("says what is wrong, where, and what to do", arguments: inputs)
    func says(name: String) {
        let reader = ScenarioReader(requirements: ["create.status", "read.status"]) { path in
            path.hasSuffix(name) ? Fixtures.bytes("malformed/\(name)") : nil
        }
        let reading = reader.read(path: name, suite: Suite(name: "suite"))
        let printed = reading.diagnostics.map { "\($0)\n" }.joined(separator: "\n")

        #expect(reading.scenario == nil)
        #expect(Golden.expected(at: Fixtures.path("malformed/\(name.dropLast(5)).expected"), for: printed) == printed)
    }

    @Test("has fifty examples at least")  // a test over an empty folder would pass in silence
    func isNotEmpty() {
        #expect(Self.inputs.count >= 50)
    }
}
