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
        #expect(run.scenarios[0].leftBehind == ["https://fhir.example/r4/Patient/1"])
        #expect(run.end == RunEnd(elapsed: 1_500_000, wasInterrupted: true))
        #expect(try steps(of: run, in: reader) == SampleRun.steps.map(withoutCredentials))
    }

    @Test("is the text that is documented")
    func isGolden() throws {
        let new = try text(of: written(SampleRun.events))

        #expect(new == golden("sample.json", beside: #filePath, new: new))
    }

    @Test("is JSON after every event, so that a run may be killed at any time")
    func isAlwaysJSON() throws {
        let path = temporaryPath()
        let writer = try RunFileWriter(path)
        #expect(try JSONValue(parsing: content(of: path))["events"] == [])
        for (index, event) in SampleRun.events.enumerated() {
            writer.receive(event)
            writer.flush()
            #expect(try JSONValue(parsing: content(of: path))["events"]?.array?.count == index + 1)
        }
    }

    @Test("has an event that nothing follows on disk within a moment")
    func flushesWhenQuiet() async throws {
        let path = temporaryPath()
        let writer = try RunFileWriter(path)
        writer.receive(SampleRun.events[0])
        for _ in 0..<100 where !text(of: path).contains("run-started") { try await Task.sleep(for: .milliseconds(50)) }

        #expect(text(of: path).contains("run-started"))
        try writer.finish()
    }

    @Test("takes the place of an older run, of which nothing stays")
    func replaces() throws {
        let path = try written(SampleRun.events)
        let writer = try RunFileWriter(path)
        writer.receive(SampleRun.events[0])
        try writer.finish()

        #expect(try RunFileReader(path).run.scenarios.isEmpty)
        #expect(try JSONValue(parsing: content(of: path))["events"]?.array?.count == 1)
    }

    @Test("that cannot be created is explained")
    func cannotCreate() {
        let error = #expect(throws: Diagnostic.self) { try RunFileWriter("/no such folder/report.json") }
        #expect(error?.file == "/no such folder/report.json")
        #expect(error?.remedy != nil)
    }

    @Test("that cannot be written, because the disk is full, is explained at its end")
    func diskIsFull() throws {
        let writer = try RunFileWriter("/dev/full")
        writer.receive(SampleRun.events[0])
        let error = #expect(throws: Diagnostic.self) { try writer.finish() }
        #expect(error?.message.contains("No space left") == true)
    }

    @Test("comes out whole when several threads tell at once")
    func isThreadSafe() async throws {
        let path = temporaryPath()
        let writer = try RunFileWriter(path)
        for event in SampleRun.events.prefix(3) { writer.receive(event) }
        await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask { for _ in 0..<100 { writer.receive(SampleRun.events[4]) } }
            }
        }
        try writer.finish()

        #expect(try RunFileReader(path).run.scenarios[0].tests[0].steps.count == 800)
    }
}

/// Every step of a run, in the order of scenarios, set-up first and clean-up last.
func steps(of run: StoredRun, in reader: RunFileReader) throws -> [StepResult] {
    try run.scenarios.flatMap { $0.setup + $0.tests.flatMap(\.steps) + $0.cleanup }.map { try reader.step(at: $0) }
}

/// A step as a file keeps it.
func withoutCredentials(_ step: StepResult) -> StepResult {
    var step = step
    for index in step.exchanges.indices where step.exchanges[index].response != nil {
        step.exchanges[index].request.headers["Authorization"] = "Bearer <secret>"
        step.exchanges[index].response?.headers["Set-Cookie"] = "<secret>"
    }
    return step
}
