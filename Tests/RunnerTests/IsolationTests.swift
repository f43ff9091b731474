import AssayTesting
import FHIRDefinitions
import HTTPMessages
import JSON
import Results
import Runner
import Testing

/// What a scenario makes, and what becomes of it: against the reference server, in both versions.
@Suite("Data of a scenario")
struct IsolationTests {
    @Test("are created in order, marked, found alone and deleted", arguments: FHIRVersion.allCases)
    func lifecycle(version: FHIRVersion) async throws {
        let server = try TestServer(version)
        let stranger = Request(
            method: "POST", url: server.baseURL + "/Patient", headers: ["Content-Type": "application/fhir+json"],
            body: Array(#"{"resourceType": "Patient"}"#.utf8))
        _ = try await server.transport.send(stranger, limits: ExchangeLimits())
        let text = """
            {"name": "n", "data": {"o": {"resourceType": "Observation", "status": "final", "code": {"text": "x"}, "subject": "${p}"},
                                   "p": {"resourceType": "Patient"}},
             "tests": [
               {"name": "a", "steps": [{"search": "Patient", "expect": {"bundle": {"exactly": ["p"], "total": 1}}}]},
               {"name": "b", "steps": [{"read": "${o}", "expect": {"body": {"subject": {"reference": "${p}"}}}}]},
               {"name": "c", "steps": [{"create": "Patient", "body": "p", "save": {"id": "id"}, "expect": {"status": 201}},
                                       {"read": "Patient/${id}", "expect": {"equals": "p"}}]}]}
            """
        let run = try await Run.run([text], on: server.transport, version: version, baseURL: server.baseURL)

        #expect(run.outcomes == [.pass, .pass, .pass], "\(run.findings.filter { $0.answer != .held }) \(run.tests)")
        #expect(run.scenarios[0].leftBehind == [])
        let cleanup = run.steps.suffix(3).flatMap(\.exchanges).map { $0.request.method + " \($0.response?.status ?? 0)" }
        #expect(cleanup == ["DELETE 204", "DELETE 204", "DELETE 204"])
    }

    @Test("are named where the server will not delete them")
    func leavesBehind() async throws {
        let text = #"{"name": "n", "data": {"p": {"resourceType": "Patient"}}, "steps": [{"read": "${p}", "expect": {"status": 200}}]}"#
        let transport = StubTransport { request in
            switch request.method {
            case "POST": Response(status: 201, headers: ["Location": Run.base + "/Patient/9/_history/1"])
            case "DELETE": Response(status: 405)
            default: Response(status: 200)
            }
        }
        let run = try await Run.run([text], on: transport)

        #expect(run.outcomes == [.pass])
        #expect(run.scenarios[0].leftBehind == ["Patient/9"])
    }

    @Test("that cannot be created make the scenario an error and its tests skips")
    func failsSetUp() async throws {
        let text = #"{"name": "n", "data": {"p": {"resourceType": "Patient"}}, "steps": [{"read": "${p}", "expect": {"status": 200}}]}"#
        let run = try await Run.run([text], on: StubTransport { _ in Response(status: 422) })

        #expect(run.outcomes == [.skip])
        #expect(run.scenarios.map(\.outcome) == [.error])
        #expect(run.tests[0].reason.contains("the server answered 422"))
    }

    @Test("are deleted after an interruption too")
    func cleansUpAfterCancellation() async throws {
        let server = try TestServer(.r4)
        let text = """
            {"name": "n", "data": {"p": {"resourceType": "Patient"}}, "steps": [
              {"poll": {"read": "${p}"}, "until": {"status": 500}, "every": "20ms", "within": "60s"}]}
            """
        let (reads, note) = AsyncStream.makeStream(of: Void.self)
        let transport = NotingTransport(server.transport) { if $0.method == "GET" { note.yield() } }
        let task = Task { try await Run.run([text], on: transport, baseURL: server.baseURL) }
        for await _ in reads { break }
        task.cancel()
        let run = try await task.value

        #expect(run.scenarios[0].leftBehind == [])
        #expect(run.steps.last?.exchanges.last?.request.method == "DELETE")
        guard case .runEnded(let end)? = run.events.last else { return #expect(Bool(false), "the run has no end") }
        #expect(end.wasInterrupted)
    }
}

/// Tells of every request before it goes on its way.
private struct NotingTransport: Transport {
    private let next: any Transport
    private let note: @Sendable (Request) -> Void

    init(_ next: any Transport, note: @escaping @Sendable (Request) -> Void) {
        self.next = next
        self.note = note
    }

    func send(_ request: Request, limits: ExchangeLimits) async throws(TransportError) -> Response {
        note(request)
        return try await next.send(request, limits: limits)
    }
}
