import FHIRDefinitions
import HTTPMessages
import JSON
import Results
import Runner
import Scenarios
import Synchronization
import Testing

/// Keeps every event of a run.
final class Recorder: EventSink {
    private let kept = Mutex<[RunEvent]>([])

    func receive(_ event: RunEvent) { kept.withLock { $0.append(event) } }

    var events: [RunEvent] { kept.withLock { $0 } }

    /// The outcomes of the tests, in the order in which they ended.
    var outcomes: [Outcome] { tests.map(\.outcome) }

    var tests: [TestEnd] { events.compactMap { if case .testEnded(let end) = $0 { end } else { nil } } }

    var scenarios: [ScenarioEnd] { events.compactMap { if case .scenarioEnded(let end) = $0 { end } else { nil } } }

    var steps: [StepResult] { events.compactMap { if case .stepEnded(_, let step) = $0 { step } else { nil } } }

    var findings: [Finding] { steps.flatMap(\.findings) }

    /// `METHOD path` of every request that went out.
    var requests: [String] {
        steps.flatMap(\.exchanges).map { "\($0.request.method) \($0.request.url.dropFirst(Run.base.count))" }
    }
}

/// Runs scenarios against a transport.
enum Run {
    static let base = "http://server.test/fhir"

    static func scenario(_ text: String, files: [String: String] = [:]) throws -> Scenario {
        let reading = ScenarioReader(inputs: ["given"]) { files[$0].map { Array($0.utf8) } }
            .read(Array(text.utf8), file: "a.json", suite: Suite(name: "suite"))
        return try #require(reading.scenario, "\(reading.diagnostics)")
    }

    static func run(
        _ texts: [String], files: [String: String] = [:], on transport: any Transport, version: FHIRVersion = .r4,
        baseURL: String = base, jobs: Int = 1, failsFast: Bool = false, change: (inout Target) -> Void = { _ in }
    ) async throws -> Recorder {
        var target = Target(name: "test", baseURL: baseURL, version: version, transport: transport)
        change(&target)
        let read: @Sendable (String) -> [UInt8]? = { files[$0].map { Array($0.utf8) } }
        let plans = Planner.plan(
            try texts.map { try scenario($0, files: files) }, targets: [target], selection: Selection(), read: read)
        let recorder = Recorder()
        let made = MadeValue(run: "run", now: { Instant(seconds: 1_700_000_000) }, random: { Array(repeating: 1, count: 16) })
        _ = await Runner(options: RunOptions(jobs: jobs, failsFast: failsFast, made: made), readFile: read).run(
            plans, start: RunStart(tool: "test", startedAt: "", targets: []), clause: { id, _ in id }, sink: recorder)
        return recorder
    }
}

/// A transport that answers from a function and keeps no socket.
struct StubTransport: Transport {
    var answer: @Sendable (Request) -> Result<Response, TransportError>

    init(_ answer: @escaping @Sendable (Request) -> Response) { self.answer = { .success(answer($0)) } }

    init(failing error: TransportError) { answer = { _ in .failure(error) } }

    func send(_ request: Request, limits: ExchangeLimits) async throws(TransportError) -> Response {
        try answer(request).get()
    }
}

extension Response {
    static func json(_ status: Int, _ body: JSONValue, headers: HeaderList = [:]) -> Response {
        Response(status: status, headers: headers, body: body.bytes())
    }
}
