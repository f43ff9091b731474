import Diagnostics
import Reports
import Results
import SampleRuns
import Testing

@Suite("Every report")
struct ReportsTests {
    @Test(
        "of a run with one of everything is the text that is committed",
        arguments: ["sample.xml", "sample.html", "sample.txt"])
    func isGolden(name: String) throws {
        let new = try report(name, of: SampleRun.events)

        let isSame = new == golden(name, beside: #filePath, new: new)
        #expect(isSame, "run the tests with ASSAY_UPDATE_GOLDEN=1, and look at what changed")
    }

    @Test("of the same run is the same bytes", arguments: ["large.xml", "large.html", "large.txt"])
    func isDeterministic(name: String) throws {
        let events = LargeRun(scenarios: 12, oneFaultIn: 7).events

        let isSame = try report(name, of: events) == report(name, of: events)
        #expect(isSame)
    }

    @Test("keeps secrets to itself", arguments: ["secret.xml", "secret.html", "secret.txt"])
    func hidesSecrets(name: String) throws {
        let secret = "hunter2&hunter2"
        let step = StepResult(
            name: secret, line: 1, outcome: .fail, reason: secret,
            findings: [Finding(subject: secret, answer: .failed, expected: secret, actual: secret)], exchanges: [])
        let events =
            SampleRun.events.prefix(3) + [
                .stepEnded(StepPlace(scenario: 0, phase: .test(0)), step),
                .testEnded(TestEnd(scenario: 0, test: 0, outcome: .fail, reason: secret)),
                .scenarioEnded(ScenarioEnd(scenario: 0, outcome: .fail, reason: secret, leftBehind: [secret])),
                .runEnded(RunEnd(elapsed: 1)),
            ]
        let report = try report(name, of: Array(events), redacting: Redaction([Secret(secret)]))

        let (isHidden, isMarked) = (
            !report.contains("hunter2"), report.contains(name.hasSuffix("txt") ? "<secret>" : "&lt;secret&gt;")
        )
        #expect(isHidden)
        #expect(isMarked)
    }

    @Test("takes its place only when it is complete, and leaves nothing else there")
    func isAtomic() throws {
        let run = try RunFileReader(written(SampleRun.events))
        let path = written(Array("old".utf8), "old.html")
        try HTMLReport().write(run, to: path)

        #expect(text(of: path).hasPrefix("<!doctype html>"))
        #expect(throws: Diagnostic.self) { try JUnitReport().write(run, to: "/no such folder/report.xml") }
    }
}

/// A report of events, by the end of its name.
func report(_ name: String, of events: [RunEvent], redacting redaction: Redaction = Redaction([])) throws -> String {
    if name.hasSuffix(".txt") { return console(events, redacting: redaction) }
    let run = try RunFileReader(written(events, redacting: redaction))
    let path = temporaryPath(name)
    if name.hasSuffix(".xml") { try JUnitReport().write(run, to: path) } else { try HTMLReport().write(run, to: path) }
    return text(of: path)
}
