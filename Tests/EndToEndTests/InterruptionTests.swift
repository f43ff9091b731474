import Glibc
import JSON
import Results
import SocketTesting
import Testing

/// A scenario that makes a resource and then waits for what never comes.
private let polling = """
    { "name": "Polling", "data": { "p": { "resourceType": "Patient" } },
      "cleanup": [ { "request": "DELETE /Patient?identifier=mine" } ],
      "tests": [
        { "name": "before", "steps": [ { "read": "${p}", "expect": { "status": 200 } } ] },
        { "name": "waiting", "steps": [
            { "poll": { "read": "Patient/poll" }, "until": { "status": 202 }, "every": "20ms", "within": "1000s" } ] },
        { "name": "after", "steps": [ { "read": "${p}", "expect": { "status": 200 } } ] } ] }
    """

extension EndToEnd {
    @Suite("A run that is interrupted")
    struct InterruptionTests {
        private let reports = ["--json", "report.json", "--junit", "junit.xml", "--html", "index.html"]

        private func start(_ folder: TemporaryFolder, _ server: TestServer) throws -> Assay {
            try Assay(["run", "a.json", "b.json", "--jobs", "1", "--target", server.url] + reports, in: folder)
        }

        private func pollingFolder() -> TemporaryFolder {
            let folder = TemporaryFolder()
            folder.write("a.json", polling)
            folder.write("b.json", .scenario(.readPatient))
            return folder
        }

        private static func answer(_ request: Received) -> String? {
            switch request.method {
            case "POST": .created("Patient/1")
            case "DELETE": .response(204)
            default: .patient
            }
        }

        @Test("deletes what it made, writes all reports and says so", arguments: [SIGINT, SIGTERM])
        func once(signal: Int32) async throws {
            let server = TestServer(Self.answer)
            let folder = pollingFolder()
            let program = try start(folder, server)
            try await program.waits { _ in server.received.contains { $0.path == "/Patient/poll" } }
            program.send(signal)
            let ended = await program.ended()

            #expect(ended.code == 130 && ended.error.contains("a second signal ends at once"), "\(ended)")
            #expect(ended.output.contains("Interrupted"), "\(ended)")
            #expect(
                server.received.suffix(2).map(\.line) == [
                    "DELETE /Patient?identifier=mine HTTP/1.1", "DELETE /Patient/1 HTTP/1.1",
                ])
            let run = try folder.run()
            #expect(
                run.wasInterrupted
                    && run.outcomes == [
                        "before": .pass, "waiting": .skip, "after": .skip, "One holds": .skip,
                    ])
            #expect(run.scenarios.allSatisfy { $0.leftBehind.isEmpty })
            #expect(folder.text("junit.xml").count(of: "<testcase ") == 4)
            #expect(folder.text("index.html").contains("One holds"))
        }

        @Test("waits for the answer to a create that is under way, and deletes what it made")
        func createUnderWay() async throws {
            let server = TestServer { request in
                if request.method == "POST" { usleep(300_000) }
                return Self.answer(request)
            }
            let folder = pollingFolder()
            let program = try start(folder, server)
            try await program.waits { _ in server.received.contains { $0.method == "POST" } }
            program.send(SIGINT)
            let ended = await program.ended()

            #expect(ended.code == 130, "\(ended)")
            #expect(server.received.last?.line == "DELETE /Patient/1 HTTP/1.1")
            #expect(try folder.run().testOutcomes == [.skip, .skip, .skip, .skip])
        }

        @Test("twice ends at once, though the server says nothing")
        func twice() async throws {
            let server = TestServer { request in request.method == "DELETE" ? nil : Self.answer(request) }
            let folder = pollingFolder()
            let program = try start(folder, server)
            try await program.waits { _ in server.received.contains { $0.path == "/Patient/poll" } }
            program.send(SIGINT)
            try await program.waits { _ in server.received.contains { $0.method == "DELETE" } }
            program.send(SIGINT)

            #expect(await program.ended().code == 130)
        }

        @Test("by a reader of its output that goes away goes on, and deletes what it made")
        func closedPipe() async throws {
            let server = TestServer(Self.answer)
            let folder = folder(.scenario(.readPatient, members: #""data": { "p": { "resourceType": "Patient" } },"#))
            let ended = try await bash(
                #"set -o pipefail; "$ASSAY" run one.json --target \#(server.url) --json r.json | exec sleep 0"#,
                in: folder)

            #expect(ended.code == 0, "\(ended)")
            #expect(server.received.last?.line == "DELETE /Patient/1 HTTP/1.1")
            #expect(try folder.run("r.json").testOutcomes == [.pass])
        }

        @Test("by being killed leaves a file that is valid and gives all reports, the rest skipped")
        func killed() async throws {
            let server = TestServer(Self.answer)
            let folder = pollingFolder()
            let program = try start(folder, server)
            try await program.waits { _ in server.received.contains { $0.path == "/Patient/poll" } }
            try await program.waits { _ in folder.text("report.json").contains("before\"") && hasEnded(folder) }
            program.send(SIGKILL)
            #expect(await program.ended().code == -SIGKILL)

            #expect(try folder.text("report.json").json["format"] == "assay-run")
            let ended = try await assay(
                "report", "report.json", "--junit", "again.xml", "--html", "again.html", in: folder)
            #expect(ended.code == 0, "\(ended)")
            #expect(folder.text("again.xml").count(of: "<testcase ") == 4)
            #expect(folder.text("again.xml").count(of: "<skipped") == 3)
            for name in ["before", "waiting", "after", "One holds"] {
                #expect(folder.text("again.html").contains(name))
            }
        }

        /// Whether the first test's end is in the file.
        private func hasEnded(_ folder: TemporaryFolder) -> Bool {
            (try? folder.run().outcomes["before"]) == .pass
        }
    }
}
