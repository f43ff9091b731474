import Diagnostics
import HTTPMessages
import JSON
import Results
import SampleRuns
import Testing

@Suite("A run file")
struct RunFileTests {
    @Test("gives back what was written, credentials apart")
    func roundTrip() throws {
        let reader = try RunFileReader(written(SampleRun.events))
        let run = reader.run

        #expect(run.start == SampleRun.start)
        #expect(run.scenarios.map(\.plan) == [SampleRun.update, SampleRun.search])
        #expect(run.scenarios.map(\.outcome) == [.fail, .error])
        #expect(run.scenarios[0].tests.map(\.outcome) == [.pass, .fail, .warning])
        #expect(run.scenarios[1].tests[2].reason == "interrupted")
        #expect(run.scenarios[0].leftBehind == ["https://fhir.example/r4/Patient/1"])
        #expect(run.end == RunEnd(elapsed: 1_500_000, wasInterrupted: true))
        let step = try reader.step(at: run.scenarios[0].tests[1].steps[0])
        guard case .stepEnded(_, var expected) = SampleRun.events[6] else { return }
        expected.exchanges[0].request.headers["Authorization"] = "Bearer <secret>"
        expected.exchanges[0].response?.headers["Set-Cookie"] = "<secret>"
        #expect(step == expected)
    }
}
