import AssayTesting
import FHIRDefinitions
import HTTPMessages
import JSON
import Results
import Runner
import Synchronization
import Testing

/// The ten rules of the language, and what becomes of a run.
@Suite("A run")
struct RuleTests {
    private static let read = #"{"name": "n", "steps": [{"read": "Patient/1", "expect": {"status": 200}}]}"#

    @Test(
        "ends a test as its expectations say",
        arguments: [
            (#""expect": {"status": 200}"#, Outcome.pass), (#""expect": {"status": 404}"#, .fail),
            (#""should": {"status": 404}"#, .warning), (#""may": {"status": 404}"#, .pass),
            (#""expect": {"status": 200}, "should": {"status": 404}"#, .warning),
            (#""should": {"status": 404}, "expect": {"status": 404}"#, .fail),
            (#""expect": {"resourceType": "Patient"}"#, .pass),
            (#""expect": {"equals": {"resourceType": "Group"}}"#, .fail),
        ]
    )
    func judges(expectations: String, outcome: Outcome) async throws {
        let run = try await Run.run(
            [#"{"name": "n", "steps": [{"read": "Patient/1", \#(expectations)}]}"#],
            on: StubTransport { _ in .json(200, ["resourceType": "Patient"]) })

        #expect(run.outcomes == [outcome])
        #expect(run.scenarios.map(\.outcome) == [outcome])
    }

    @Test("expects success where no status is named")
    func impliesSuccess() async throws {
        let text = #"{"name": "n", "steps": [{"read": "Patient/1", "expect": {"resourceType": "Patient"}}]}"#
        let run = try await Run.run([text], on: StubTransport { _ in .json(500, ["resourceType": "Patient"]) })

        #expect(run.outcomes == [.fail])
        #expect(run.findings.filter { $0.answer == .failed }.map(\.subject) == ["status"])
    }

    @Test("calls an arrangement that does not succeed an error, never a failure")
    func arranges() async throws {
        let text = """
            {"name": "n", "tests": [
              {"name": "a", "steps": [{"delete": "Patient/1"}, {"read": "Patient/1", "expect": {"status": 200}}]},
              {"name": "b", "steps": [{"read": "Patient/1", "expect": {"status": 200}}]}]}
            """
        let run = try await Run.run([text], on: StubTransport { .init(status: $0.method == "DELETE" ? 500 : 200) })

        #expect(run.outcomes == [.error, .pass])
        #expect(run.tests[0].reason.contains("500"))
        #expect(run.requests == ["DELETE /Patient/1", "GET /Patient/1"])
    }

    @Test("skips a step that needs what no step has saved, and says which should have")
    func skipsUnsaved() async throws {
        let text = """
            {"name": "n", "tests": [
              {"name": "a", "steps": [{"read": "Patient/1", "save": {"v": "meta.versionId"}, "expect": {"status": 200}}]},
              {"name": "b", "steps": [{"vread": "Patient/1/_history/${v}", "expect": {"status": 200}}]},
              {"name": "c", "steps": [{"read": "Patient/1", "expect": {"headers": {"ETag": "${v}"}}}]}]}
            """
        let run = try await Run.run([text], on: StubTransport { _ in .json(200, [:]) })

        #expect(run.outcomes == [.pass, .skip, .skip])
        #expect(run.tests[1].reason.contains("'v' is missing: the step 'read Patient/1' should have saved it"))
        #expect(run.requests == ["GET /Patient/1", "GET /Patient/1"])
    }

    @Test(
        "forgets what an earlier step saved where a later one finds nothing, and looks for a pattern only where it is to"
    )
    func forgets() async throws {
        let save = #""save": {"v": {"header": "ETag", "matches": "([0-9]+)"}}"#
        let text = """
            {"name": "n", "steps": [{"read": "Patient/1", \(save)}, {"read": "Patient/2", \(save)},
              {"vread": "Patient/1/_history/${v}", "expect": {"status": 200}}]}
            """
        let run = try await Run.run(
            [text],
            on: StubTransport { request in
                .json(200, ["id": "7"], headers: request.url.hasSuffix("1") ? ["ETag": "W/\"3\""] : [:])
            })

        #expect(run.outcomes == [.skip])
        #expect(run.requests == ["GET /Patient/1", "GET /Patient/2"])
    }

    @Test("skips a step that follows a link which the last response did not have")
    func followsNothing() async throws {
        let text = """
            {"name": "n", "steps": [{"search": "Patient", "expect": {"status": 200}}, {"follow": "next", "expect": {"status": 200}}]}
            """
        let run = try await Run.run(
            [text], on: StubTransport { _ in .json(200, ["resourceType": "Bundle", "type": "searchset"]) })

        #expect(run.outcomes == [.skip])
        #expect(run.tests[0].reason == "follow next: the last response has no link 'next' to follow")
    }

    @Test("reports every failed expectation of a step, at every level")
    func reportsAll() async throws {
        let text = """
            {"name": "n", "steps": [{"read": "Patient/1",
               "expect": {"status": 201, "headers": {"ETag": "x"}, "body": {"a": 1, "b": 2}}, "should": {"charset": "UTF-8"}}]}
            """
        let run = try await Run.run([text], on: StubTransport { _ in .json(200, ["a": 2]) })

        #expect(
            run.findings.filter { $0.answer == .failed }.map(\.subject) == [
                "status", "headers.ETag", "body.a", "body.b", "charset",
            ])
    }

    @Test(
        "is an error where no response comes",
        arguments: [
            TransportError.refused(url: Run.base, reason: "x"), .timedOut(after: .seconds(1), received: 0),
            .untrusted(reason: "expired"), .broken(reason: "x"), .tooLarge(what: "body", limit: 1), .unknownHost("x"),
        ]
    )
    func failsTransport(error: TransportError) async throws {
        let run = try await Run.run([Self.read], on: StubTransport(failing: error))

        #expect(run.outcomes == [.error])
        #expect(run.steps[0].exchanges[0].error == error.description)
        #expect(run.tests[0].reason.contains(error.description))
    }

    @Test("says of a body that is no JSON what it is", arguments: [[], Array("<html>".utf8), [0xFF, 0xFE, 0x00]])
    func judgesGarbage(body: [UInt8]) async throws {
        let text =
            #"{"name": "n", "steps": [{"read": "Patient/1", "expect": {"resourceType": "Patient", "body": {"id": "1"}}}]}"#
        let run = try await Run.run([text], on: StubTransport { _ in Response(status: 200, body: body) })

        #expect(run.outcomes == [.fail])
        #expect(run.findings.count { $0.answer == .failed } == 2)
    }

    @Test(
        "skips the tests of a scenario whose requirements the server does not declare; what cannot be read is an error")
    func gates() async throws {
        let text =
            #"{"name": "n", "requires": ["Patient.update"], "steps": [{"read": "Patient/1", "expect": {"status": 200}}]}"#
        let transport = StubTransport { _ in .init(status: 200) }
        let declared: JSONValue = ["rest": [["resource": [["type": "Patient", "interaction": [["code": "update"]]]]]]]

        let read = try await Run.run([text], on: transport) { $0.capabilities = .read(declared) }
        let other = try await Run.run([text], on: transport) { $0.capabilities = .read([:]) }
        let none = try await Run.run([text], on: transport) { $0.capabilities = .unreadable("because") }

        #expect(read.scenarios.map(\.outcome) == [.pass])
        #expect(other.scenarios.map(\.outcome) == [.skip])
        #expect(other.tests[0].reason == "the server does not declare Patient.update")
        #expect(none.scenarios.map(\.outcome) == [.error])
        #expect(none.outcomes == [.skip])
        #expect(none.requests.isEmpty)
    }

    @Test("stops beginning new scenarios after a failure where it is to fail fast, and reports the rest as skipped")
    func failsFast() async throws {
        let run = try await Run.run(
            [Self.read, Self.read, Self.read], on: StubTransport { _ in .init(status: 404) }, failsFast: true)

        #expect(run.outcomes == [.fail, .skip, .skip])
        #expect(run.requests.count == 1)
    }

    @Test("runs rows as tests of their own, with names of their own")
    func runsRows() async throws {
        let text = """
            {"name": "n", "tests": [{"name": "id ${id}", "rows": [{"id": "1"}, {"id": "2"}, {"id": "2"}, {"id": "3", "versions": ["STU3"]}],
              "steps": [{"read": "Patient/${id}", "expect": {"status": 200}}]}]}
            """
        let run = try await Run.run([text], on: StubTransport { .init(status: $0.url.hasSuffix("2") ? 404 : 200) })
        let planned = run.events.compactMap { if case .scenarioPlanned(let plan) = $0 { plan } else { nil } }

        #expect(planned[0].tests.map(\.name) == ["id 1", "id 2", "id 2 (2)", "id 3"])
        #expect(run.outcomes == [.pass, .fail, .fail, .skip])
    }

    @Test("fills a row's value when it is asked for, where it needs what a step of the test sets")
    func fillsRowsLate() async throws {
        let text = """
            {"name": "n", "tests": [{"name": "a",
              "rows": [{"path": "Patient/${made}", "id": "1"}, {"path": "Patient/${unmade}", "id": "2"},
                {"path": "${path}", "id": "$${3}"}],
              "steps": [{"read": "Patient/${id}", "save": {"made": "id", "unmade": "none"}},
                {"read": "${path}", "expect": {"status": 200}}]}]}
            """
        let run = try await Run.run([text], on: StubTransport { _ in .json(200, ["id": "7"]) })

        #expect(run.outcomes == [.pass, .skip, .skip])
        #expect(run.requests == ["GET /Patient/1", "GET /Patient/7", "GET /Patient/2", "GET /Patient/${3}"])
        #expect(run.tests[1].reason.contains("'path' needs 'unmade', and 'unmade' is missing"))
        #expect(run.tests[2].reason.contains("'path' needs itself"))
    }

    @Test("loses no warning where something else could not be judged")
    func keepsWarnings() async throws {
        let text = """
            {"name": "n", "tests": [
              {"name": "a", "steps": [
                {"read": "Patient/1", "save": {"v": "meta.versionId"}, "should": {"status": 404}},
                {"vread": "Patient/1/_history/${v}", "expect": {"status": 200}}]},
              {"name": "b", "steps": [
                {"read": "Patient/1", "should": {"status": 404}, "may": {"headers": {"ETag": "${v}"}}}]}]}
            """
        let run = try await Run.run([text], on: StubTransport { _ in .json(200, [:]) })

        #expect(run.outcomes == [.warning, .warning])
        #expect(run.tests[0].reason.contains("'v' is missing"))
    }

    @Test("follows no redirect unless the step says so, and then no more than it says")
    func redirects() async throws {
        let loop = StubTransport { _ in Response(status: 302, headers: ["Location": "/fhir/next"]) }
        let text =
            #"{"name": "n", "steps": [{"read": "Patient/1", "expect": {"status": 302}}, {"read": "Patient/1", "redirects": 3, "expect": {"status": 302}}]}"#
        let run = try await Run.run([text], on: loop)

        #expect(run.outcomes == [.pass])
        #expect(run.requests == ["GET /Patient/1", "GET /Patient/1", "GET /next", "GET /next", "GET /next"])
    }

    @Test("polls until it is as wished, or says that it was not")
    func polls() async throws {
        let count = Mutex(0)
        let transport = StubTransport { _ in
            .init(
                status: count.withLock { count in
                    count += 1
                    return count < 3 ? 202 : 200
                })
        }
        let poll =
            #"{"name": "n", "steps": [{"poll": {"read": "Job/1"}, "until": {"status": 200}, "every": "1ms", "within": "STAY"}]}"#
        let good = try await Run.run([poll.split(separator: "STAY").joined(separator: "5s")], on: transport)
        let bad = try await Run.run(
            [poll.split(separator: "STAY").joined(separator: "5ms")], on: StubTransport { _ in .init(status: 202) })

        #expect(good.outcomes == [.pass])
        #expect(good.requests.count == 3)
        #expect(bad.outcomes == [.fail])
    }

    @Test("counts the responses of steps that run at once")
    func concurrently() async throws {
        let count = Mutex(0)
        let transport = StubTransport { _ in
            .init(
                status: count.withLock { count in
                    count += 1
                    return count == 4 ? 200 : 412
                })
        }
        let text = """
            {"name": "n", "steps": [{"concurrently": {"times": 8, "step": {"update": "Patient/${index}", "body": {"resourceType": "Patient"}}},
              "expect": {"statuses": {"200": 1, "412": 7}}}]}
            """
        let run = try await Run.run([text], on: transport)

        #expect(run.outcomes == [.pass])
        #expect(Set(run.requests) == Set((0..<8).map { "PUT /Patient/\($0)" }))
    }

    @Test("runs the steps of another file, and keeps what they save")
    func includes() async throws {
        let text = """
            {"name": "n", "steps": [{"include": "two.json", "with": {"type": "Patient"}},
              {"read": "Patient/${made}", "expect": {"status": 200}}]}
            """
        let files = ["two.json": #"{"steps": [{"read": "${type}/1", "save": {"made": "id"}}]}"#]
        let run = try await Run.run([text], files: files, on: StubTransport { _ in .json(200, ["id": "7"]) })

        #expect(run.outcomes == [.pass])
        #expect(run.requests == ["GET /Patient/1", "GET /Patient/7"])
    }
}
