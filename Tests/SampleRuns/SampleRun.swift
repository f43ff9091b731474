import FHIRDefinitions
import HTTPMessages
public import Results

/// A small run with one of everything: both versions, every outcome, set-up, clean-up and hostile texts.
public enum SampleRun {
    /// Text that tries to leave its place in every format.
    public static let hostile = "</script><img onerror=alert(1)>\u{0}\u{1B}[31m\u{FFFE} ]]> é \u{202E}\t\r\n&\"'"

    /// How it begins.
    public static let start = RunStart(
        tool: "assay 1.0",
        startedAt: "2026-11-25T10:00:00.000Z",
        targets: [
            RunTarget(name: "staging", baseURL: "https://fhir.example/r4", version: .r4),
            RunTarget(name: "staging", baseURL: "https://fhir.example/stu3", version: .stu3),
        ],
        host: "ci-7"
    )

    /// What the failing test verifies.
    public static let conflict = VerifiedRequirement(
        id: "update.version-conflict", url: "http://hl7.org/fhir/R4/http.html#concurrency")

    /// A scenario that fails.
    public static let update = PlannedScenario(
        id: 0, suite: "crud", name: "Version-aware update",
        about: "A stale If-Match must not overwrite a newer version.",
        file: "Scenarios/crud/update.json", version: .r4, tags: ["versioning", "update"],
        tests: [
            PlannedTest(name: "the current version is accepted", line: 12),
            PlannedTest(name: "a stale version is refused", line: 20, verifies: [conflict]),
            PlannedTest(name: hostile, line: 31),
        ])

    /// A scenario that is interrupted.
    public static let search = PlannedScenario(
        id: 1, suite: "search", name: "Date search", about: "", file: "Scenarios/search/date.json", version: .stu3,
        tags: [],
        tests: [
            PlannedTest(name: "birthdate=2013", line: 5), PlannedTest(name: "birthdate=gt2013", line: 6),
            PlannedTest(name: "never began", line: 7),
        ])

    /// An update, answered with a status and a body.
    private static func exchange(_ status: Int, body: String = #"{"resourceType":"Patient","id":"1"}"#) -> Exchange {
        Exchange(
            request: Request(
                method: "PUT", url: "https://fhir.example/r4/Patient/1?a=b%20c",
                headers: [
                    "Authorization": "Bearer abc.def", "If-Match": "W/\"1\"", "Content-Type": "application/fhir+json",
                ],
                body: Array(#"{"resourceType":"Patient","name":"O'Neil"}"#.utf8)),
            response: Response(
                status: status, headers: ["Content-Type": "application/fhir+json", "Set-Cookie": "sid=1"],
                body: Array(body.utf8), version: "HTTP/2",
                timings: Timings(nameLookup: 100, connect: 400, tls: 900, firstByte: 5000, total: 5200)))
    }

    /// The run.
    public static let events: [RunEvent] = [
        .runStarted(start), .scenarioPlanned(update), .scenarioPlanned(search),
        .stepEnded(
            StepPlace(scenario: 0, phase: .setup),
            StepResult(name: "create Patient", line: 8, outcome: .pass, exchanges: [exchange(201)])),
        .stepEnded(
            StepPlace(scenario: 0, phase: .test(0)),
            StepResult(
                name: "update Patient/1", line: 13, outcome: .pass,
                findings: [Finding(subject: "status", answer: .held, expected: "200")], exchanges: [exchange(200)])),
        .testEnded(TestEnd(scenario: 0, test: 0, outcome: .pass, startedAt: 1_000_000, elapsed: 5200)),
        .stepEnded(
            StepPlace(scenario: 0, phase: .test(1)),
            StepResult(
                name: "update Patient/1", line: 22, outcome: .fail,
                findings: [
                    Finding(
                        subject: "status", answer: .failed, expected: "412", actual: "200",
                        verifies: ["update.version-conflict"]),
                    Finding(
                        level: .should, subject: "outcome", answer: .failed, expected: "an issue", actual: "no body"),
                    Finding(
                        level: .may, subject: "headers.ETag", answer: .failed, expected: "W/\"2\"", actual: "absent"),
                ],
                exchanges: [exchange(200, body: hostile)])),
        .testEnded(TestEnd(scenario: 0, test: 1, outcome: .fail, startedAt: 1_010_000, elapsed: 6400)),
        .stepEnded(
            StepPlace(scenario: 0, phase: .test(2)),
            StepResult(
                name: hostile, line: 33, outcome: .warning,
                findings: [Finding(level: .should, subject: hostile, answer: .failed, expected: hostile, actual: "x")],
                exchanges: [exchange(200, body: "")])),
        .testEnded(TestEnd(scenario: 0, test: 2, outcome: .warning, startedAt: 1_020_000, elapsed: 100)),
        .stepEnded(
            StepPlace(scenario: 0, phase: .cleanup),
            StepResult(
                name: "delete Patient/1", line: 8, outcome: .error, reason: "refused",
                exchanges: [
                    Exchange(
                        request: Request(method: "DELETE", url: "https://fhir.example/r4/Patient/1"), response: nil,
                        error: "nothing answers")
                ])),
        .scenarioEnded(
            ScenarioEnd(
                scenario: 0, outcome: .fail, elapsed: 90_000, leftBehind: ["https://fhir.example/r4/Patient/1"])),
        .testEnded(TestEnd(scenario: 1, test: 0, outcome: .skip, reason: "the server does not support birthdate")),
        .stepEnded(
            StepPlace(scenario: 1, phase: .test(1)),
            StepResult(name: "search Patient", line: 9, outcome: .error, reason: "timed out after 30s")),
        .testEnded(
            TestEnd(scenario: 1, test: 1, outcome: .error, reason: "timed out after 30s", startedAt: 5, elapsed: 30)),
        .scenarioEnded(ScenarioEnd(scenario: 1, outcome: .error, reason: "interrupted", elapsed: 100)),
        .runEnded(RunEnd(elapsed: 1_500_000, wasInterrupted: true)),
    ]

    /// The steps of the run, in the order of scenarios.
    public static var steps: [StepResult] {
        events.compactMap { event in
            if case .stepEnded(_, let step) = event { step } else { nil }
        }
    }
}
