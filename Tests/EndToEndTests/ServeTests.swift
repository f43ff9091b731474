import FHIRDefinitions
import Glibc
import JSON
import Results
import SocketTesting
import Testing

/// `assay serve` as a process that is ready.
struct ReferenceServerProcess {
    let program: Assay
    private let folder: TemporaryFolder

    /// Starts it and waits until it says where it listens.
    init(_ arguments: String..., port: Int = 0, in folder: TemporaryFolder = TemporaryFolder()) async throws {
        self.folder = folder
        program = try Assay(["serve", "--port", "\(port)"] + arguments, in: folder)
        try await program.waits { $0.output.count(of: "\n") == 2 }
    }

    /// The base URL of a version.
    func url(_ version: String) -> String {
        program.output.split(separator: "\n").first { $0.hasPrefix(version + " ") }
            .map { String($0.dropFirst(version.count + 1)) } ?? ""
    }

    /// The port that it listens at.
    var port: Int { url("R4").split(separator: ":").last.flatMap { Int($0.prefix { $0 != "/" }) } ?? 0 }

    func exchange(_ request: String, _ headers: String = "", body: String = "") async -> String {
        await RawSocket.exchange(
            port: port,
            "\(request) HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: \(body.utf8.count)\r\n"
                + "\(headers)\r\n\(body)")
    }
}

extension EndToEnd {
    @Suite("The reference server")
    struct ServeTests {
        private let crud = ["create", "read", "vread", "update-headers"].map {
            "\(packageFolder)/Scenarios/crud/\($0).json"
        }
        private let reports = ["--json", "report.json", "--junit", "junit.xml", "--html", "index.html"]

        @Test("says where each version is when it is ready, and passes; all reports have every planned test")
        func run() async throws {
            let server = try await ReferenceServerProcess()
            #expect(
                server.program.output.contains(/^R4 http:\/\/127.0.0.1:\d+\/r4\nSTU3 http:\/\/127.0.0.1:\d+\/stu3\n$/))
            let folder = TemporaryFolder()
            let targets = ["--target", server.url("R4"), "--target", server.url("STU3")]

            for chosen in [crud, Array(crud.prefix(1))] {
                let ended = try await Assay(["run"] + chosen + targets + reports, in: folder).ended()
                #expect(ended.code == 0, "\(ended)")
                let run = try folder.run()
                #expect(run.scenarios.count == chosen.count * 2 && !run.wasInterrupted)
                #expect(run.scenarios.count { $0.plan.version == .stu3 } == chosen.count)
                try expectAllReports(in: folder, have: run)
            }
        }

        private func expectAllReports(in folder: TemporaryFolder, have run: StoredRun) throws {
            let (junit, html) = (folder.text("junit.xml"), folder.text("index.html"))
            let tests = run.scenarios.flatMap(\.plan.tests)
            #expect(!tests.isEmpty && junit.count(of: "<testcase ") == tests.count)
            for test in tests {
                #expect(junit.contains("name=\"\(escaped(test.name))") && html.contains(escaped(test.name)))
            }
            #expect(try folder.text("report.json").json["events"]?.array?.isEmpty == false)
        }

        private func escaped(_ text: String) -> String {
            text.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"][$0] ?? String($0) }
                .joined()
        }

        @Test("ends with exit 0 when it is told to", arguments: [SIGTERM, SIGINT])
        func ends(signal: Int32) async throws {
            let server = try await ReferenceServerProcess()
            let idle = RawSocket(port: server.port)
            server.program.send(signal)
            let ended = await server.program.ended()

            #expect(ended.code == 0 && !ended.error.contains("deleted"), "\(ended)")
            withExtendedLifetime(idle) {}
        }

        @Test("says that its port is taken")
        func portInUse() async throws {
            let first = try await ReferenceServerProcess()
            let ended = try await assay("serve", "--port", "\(first.port)")

            #expect(ended.code == 2 && ended.output.isEmpty)
            #expect(ended.error.contains("127.0.0.1") && ended.error.contains("\(first.port)"), "\(ended)")
            #expect(ended.error.contains("in use"), "\(ended)")
        }

        @Test("listens at the address that it is told to")
        func address() async throws {
            let server = try await ReferenceServerProcess("--host", "::1")

            #expect(server.url("R4").hasPrefix("http://[::1]:"))
            let folder = TemporaryFolder()
            folder.write("one.json", .scenario(#"{ "capabilities": true, "expect": { "status": 200 } }"#))
            #expect(try await assay("run", "one.json", "--target", server.url("R4"), in: folder).code == 0)
        }

        @Test("says what is wrong with its folder")
        func dataFolder() async throws {
            let folder = TemporaryFolder()
            folder.write("file", "")
            let ended = try await assay("serve", "--port", "0", "--data", "file/data", in: folder)

            #expect(ended.code == 2 && ended.error.contains("file/data"), "\(ended)")
        }

        @Test("keeps what it has answered for, though it is killed at once")
        func keepsData() async throws {
            let folder = TemporaryFolder()
            let patient = #"{"resourceType":"Patient","active":true}"#
            let json = "Content-Type: application/fhir+json\r\n"
            var server = try await ReferenceServerProcess("--data", "kept/data", in: folder)
            let created = await server.exchange("POST /stu3/Patient", json, body: patient)
            let id = try #require(created.firstMatch(of: /Location: \S+Patient\/([^\/]+)\/_history\/1/)).1
            server.program.send(SIGKILL)
            #expect(await server.program.ended().code == -SIGKILL)

            server = try await ReferenceServerProcess("--data", "kept/data", in: folder)
            let read = await server.exchange("GET /stu3/Patient/\(id)")
            #expect(read.hasPrefix("HTTP/1.1 200") && read.contains(#""active":true"#), "\(read)")
            #expect(await server.exchange("GET /r4/Patient/\(id)").hasPrefix("HTTP/1.1 404"))
        }
    }
}
