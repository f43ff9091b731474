import AssayTesting
import Defects
import FHIRDefinitions
import HTTPMessages
import JSON
import ReferenceServer
import Results
import Runner
import Scenarios
import Synchronization

/// Scenarios run against a reference server of one version, with a defect in between or without one.
struct Trial {
    /// An expectation that did not hold; the same one has the same values whatever the server did.
    struct Failure: Hashable {
        var file: String
        var version: FHIRVersion
        var phase: StepPlace.Phase
        var line: Int
        var level: ExpectationLevel
        var subject: String
        var verifies: [String]
    }

    var version: FHIRVersion
    var defect: Defect?

    /// Runs scenarios, each suite's on a fresh server.
    func failures(of scenarios: [Scenario]) async throws -> Set<Failure> {
        var failures: Set<Failure> = []
        for (suite, scenarios) in Dictionary(grouping: scenarios, by: \.suite.name) {
            failures.formUnion(try await run(scenarios, on: try server(for: suite)))
        }
        return failures
    }

    /// A server whose clock never stays within a second, so that no scenario has to wait for the next; what is Microsoft's
    /// choice is judged at one that has chosen alike.
    private func server(for suite: String) throws -> TestServer {
        try TestServer(version, tick: 1001) { if suite == "azure" { $0.identicalUpdate = .unchanged } }
    }

    private func run(_ scenarios: [Scenario], on server: TestServer) async throws -> Set<Failure> {
        let plans = Planner.plan(
            scenarios, targets: [await target(at: server)], selection: Selection(), read: { Files.read($0) })
        let failures = FailureSink(version: version)
        let made = MadeValue(run: "proof", now: server.clock, random: CountedBytes().next)
        _ = await Runner(options: RunOptions(jobs: 1, validates: false, made: made)).run(
            plans, start: RunStart(tool: "proof", startedAt: "", targets: []), clause: { id, _ in id }, sink: failures)
        return failures.all
    }

    /// The server as a target, which declares what the defect makes of its statement.
    private func target(at server: TestServer) async -> Target {
        let healthy = Statements(server: server)
        let transport: any Transport =
            defect.map { DefectiveTransport($0, on: healthy, base: server.baseURL) } ?? healthy
        var target = Target(name: "proof", baseURL: server.baseURL, version: version, transport: transport)
        target.capabilities = await healthy.capabilities(through: transport)
        return target
    }
}

/// Keeps the failures of a run.
private final class FailureSink: EventSink {
    private let version: FHIRVersion
    private let kept = Mutex((files: [Int: String](), failures: Set<Trial.Failure>()))

    init(version: FHIRVersion) { self.version = version }

    var all: Set<Trial.Failure> { kept.withLock { $0.failures } }

    func receive(_ event: RunEvent) {
        kept.withLock { kept in
            switch event {
            case .scenarioPlanned(let scenario): kept.files[scenario.id] = scenario.file
            case .stepEnded(let place, let step):
                for finding in step.findings where finding.answer == .failed {
                    kept.failures.insert(failure(finding, step, place, kept.files[place.scenario] ?? ""))
                }
            default: break
            }
        }
    }

    private func failure(_ finding: Finding, _ step: StepResult, _ place: StepPlace, _ file: String) -> Trial.Failure {
        Trial.Failure(
            file: file, version: version, phase: place.phase, line: step.line, level: finding.level,
            subject: finding.subject,
            verifies: finding.verifies)
    }
}

/// Bytes that no two calls give alike.
private final class CountedBytes: Sendable {
    private let count = Atomic<UInt64>(0)

    @Sendable func next() -> [UInt8] {
        let number = count.add(1, ordering: .relaxed).newValue
        return (0..<16).map { UInt8(truncatingIfNeeded: number >> (UInt64($0 % 8) * 8)) }
    }
}
