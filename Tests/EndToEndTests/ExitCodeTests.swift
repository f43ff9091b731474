import Diagnostics
import HTTPMessages
import Results
import ServerHost
import SocketTesting
import Testing

private let reports = ["--json", "report.json", "--junit", "junit.xml", "--html", "index.html"]

/// Runs the scenario of a folder with all reports.
func run(
    _ folder: TemporaryFolder, _ target: String, _ more: String..., environment: [String: String] = [:]
) async throws -> Assay.Ended {
    try await Assay(
        ["run", "one.json", "--target", target] + reports + more, in: folder, environment: environment
    ).ended()
}

/// A folder with one scenario.
func folder(_ scenario: String) -> TemporaryFolder {
    let folder = TemporaryFolder()
    folder.write("one.json", scenario)
    return folder
}

/// Expects all reports, with the only test skipped, and why.
func expectNotJudged(_ ended: Assay.Ended, in folder: TemporaryFolder, because words: String) throws {
    #expect(ended.code == 3, "\(ended)")
    #expect(ended.error.contains(words), "\(ended)")
    let run = try folder.run()
    #expect(run.testOutcomes == [.skip] && run.scenarios.map(\.outcome) == [.error])
    #expect(run.reasons.count == 2 && run.reasons.allSatisfy { $0.contains(words) })
    #expect(folder.text("junit.xml").contains("<skipped") && folder.text("index.html").contains("One holds"))
}

extension EndToEnd {
    @Suite("The exit code")
    struct ExitCodeTests {
        @Test(
            "is 0 where all that was asked held, 1 where it did not, 3 where that could not be judged",
            arguments: [
                (String.readPatient, Int32(0)),
                (#"{ "read": "Patient/1", "expect": { "body": { "active": false } } }"#, 1),
                (#"{ "read": "Patient/1", "should": { "body": { "active": false } } }"#, 0),
                (#"{ "read": "Patient/2" }, { "read": "Patient/1", "expect": { "status": 200 } }"#, 3),
                (#"{ "read": "Patient/2", "expect": { "status": 404 } }"#, 0),
                (#"{ "read": "Patient/3", "expect": { "status": 404 } }"#, 3),
                (
                    #"{ "concurrently": { "times": -1, "step": { "read": "Patient/1" } }, "expect": { "statuses": {} } }"#,
                    3
                ),
            ])
        func outcomes(step: String, code: Int32) async throws {
            let server = TestServer { ["/Patient/1": .patient, "/Patient/2": .response(404)][$0.path] ?? "" }
            let folder = folder(.scenario(step))
            let ended = try await run(folder, server.url)

            #expect(ended.code == code, "\(ended)")
            #expect(try folder.run().testOutcomes.count == 1)
        }

        @Test(
            "is 2 where a scenario or the configuration cannot be read, or nothing is chosen, and nothing is sent",
            arguments: [
                ("one.json", "{ \"name\": \"x\",", "one.json:1:"),
                ("one.json", #"{ "name": "x", "steps": [ { "raed": "Patient/1" } ] }"#, "did you mean 'read'?"),
                ("assay.json", "{", "assay.json:1:"),
                ("assay.json", #"{ "targets": { "x": { "uri": "http://x" } } }"#, "did you mean 'url'?"),
                ("suite.json", #"{ "tagss": [] }"#, "did you mean 'tags'?"),
            ])
        func unreadable(file: String, text: String, words: String) async throws {
            let server = TestServer { _ in .patient }
            let folder = folder(.scenario(.readPatient))
            folder.write(file, text)
            let ended = try await assay("run", "one.json", "--target", server.url, "--config", "assay.json", in: folder)

            #expect(ended.code == 2 && ended.output.isEmpty, "\(ended)")
            if file != "assay.json" { return }
            #expect(ended.error.contains(words), "\(ended)")
            #expect(server.received.isEmpty)
        }

        @Test(
            "is 2 where nothing is chosen",
            arguments: [["--tag", "none"], ["--name", "none"], ["--fhir-version", "STU3"]])
        func nothingChosen(arguments: [String]) async throws {
            let server = TestServer(metadata: .response(200, "<html>")) { _ in .patient }
            let folder = folder(.scenario(.readPatient, members: #""versions": ["R4"],"#))
            let ended = try await Assay(["run", "one.json", "--target", server.url] + arguments, in: folder).ended()

            #expect(ended.code == 2 && ended.error.contains("no scenario is chosen"), "\(ended)")
        }

        @Test(
            "is 2 where the configuration says what cannot be",
            arguments: [
                (#""rate": 0"#, "rate"), (#""rate": -1"#, "rate"), (#""timeout": "soon""#, "'soon'"),
                (#""timeout": "0s""#, "'0s'"), (#""connectTimeout": "x""#, "'x'"),
                (#""headers": { "a b": "1" }"#, "'a b'"),
                (#""version": "R5""#, "R5"),
            ])
        func impossible(member: String, words: String) async throws {
            let server = TestServer { _ in .patient }
            let folder = folder(.scenario(.readPatient))
            folder.write("assay.json", #"{ "targets": { "x": { "url": "\#(server.url)", \#(member) } } }"#)
            let ended = try await assay("run", "one.json", "--target", "x", in: folder)

            #expect(ended.code == 2 && ended.error.contains(words) && server.received.isEmpty, "\(ended)")
        }

        @Test("is 3 where nothing listens at the target, and every test is in the reports")
        func nothingListens() async throws {
            let folder = folder(.scenario(.readPatient))
            let ended = try await run(folder, "http://127.0.0.1:\(unusedPort())")

            try expectNotJudged(ended, in: folder, because: "nothing answers at")
        }

        @Test(
            "is 3 where the target is no FHIR server, or of a version that is not supported",
            arguments: [
                (String.response(200, "<html>\u{1B}[2J</html>", type: "text/html"), "GET metadata gave no JSON"),
                (.response(200), "GET metadata gave no JSON"),
                ("HTTP/1.1 204 X\r\nConnection: close\r\n\r\n", "GET metadata gave 204"),
                (.response(200, "\u{0}\u{1}\u{7F}ELF"), "GET metadata gave no JSON"),
                (.response(401, "{}"), "GET metadata gave 401"),
                (.response(200, #"{"resourceType":"Patient"}"#), "gave no CapabilityStatement"),
                (.response(200, "[]"), "gave no CapabilityStatement"),
                (.statement("5.0.0"), "5.0.0; supported are STU3 (3.0.x), R4 (4.0.x)"),
                (.statement("4.3.0"), "4.3.0; supported are STU3 (3.0.x), R4 (4.0.x)"),
                (.statement(#"1\u001b[2J"#), "supported are"),
                (.response(200, #"{"resourceType":"CapabilityStatement"}"#), "names no fhirVersion"),
                ("", "broke off"),
            ])
        func noFHIR(metadata: String, words: String) async throws {
            let server = TestServer(metadata: metadata) { _ in .patient }
            let folder = folder(.scenario(.readPatient))
            let ended = try await run(folder, server.url)

            try expectNotJudged(ended, in: folder, because: words)
            #expect(server.received.isEmpty)
            #expect(!ended.error.contains("\u{1B}") && !ended.output.contains("\u{1B}"))
        }

        @Test("is 3 where the server says that it is of another version than was asked for")
        func otherVersion() async throws {
            let server = TestServer(metadata: .statement("3.0.1")) { _ in .patient }
            let folder = folder(.scenario(.readPatient))

            try expectNotJudged(
                try await run(folder, server.url, "--fhir-version", "R4"), in: folder, because: "it is 3.0.1, and R4")
        }

        @Test("is 0 where the version is named and the CapabilityStatement is none")
        func namedVersion() async throws {
            let server = TestServer(metadata: .response(404)) { _ in .patient }

            #expect(try await run(folder(.scenario(.readPatient)), server.url, "--fhir-version", "R4").code == 0)
        }
    }

    @Suite("TLS", .enabled(if: TestCertificates.shared != nil, "there is no openssl"))
    struct TLSTests {
        private struct Patients: Service {
            func respond(to request: Request) -> Response {
                let body = request.url == "/metadata" ? String.statementBody() : #"{"resourceType":"Patient","id":"1"}"#
                return Response(status: 200, headers: ["Content-Type": "application/fhir+json"], body: Array(body.utf8))
            }
        }

        private func host(_ certificate: String) throws -> ServerHost {
            let made = try #require(TestCertificates.shared)
            var options = ServerHost.Options()
            options.tls = ServerHost.TLS(
                certificate: made.text(certificate + ".pem"), key: Secret(made.text(certificate + ".key")))
            return try ServerHost(service: Patients(), options: options)
        }

        private func folder(trusting authority: String) -> TemporaryFolder {
            let folder = EndToEndTests.folder(.scenario(.readPatient))
            folder.write(
                "assay.json",
                """
                { "targets": { "secure": { "url": { "environment": "URL" }, "tls": { "ca": "\(authority)" } } } }
                """)
            return folder
        }

        private func url(_ host: ServerHost) -> String { "https://127.0.0.1:\(host.port)" }

        @Test("is trusted where the configuration names the authority, by a path of its own or seen from its folder")
        func trusted() async throws {
            let host = try host("good")
            let made = try #require(TestCertificates.shared)
            let folder = folder(trusting: made.path("ca.pem"))
            folder.write("there/ca.pem", made.text("ca.pem"))
            let target = #"{ "url": "\#(url(host))", "tls": { "ca": "ca.pem" } }"#
            folder.write("there/assay.json", #"{ "targets": { "secure": \#(target) } }"#)
            for more in [[], ["--config", "there/assay.json"]] {
                let ended = try await Assay(
                    ["run", "one.json", "--target", "secure"] + more, in: folder, environment: ["URL": url(host)]
                ).ended()

                #expect(ended.code == 0, "\(ended)")
            }
        }

        @Test(
            "that cannot be trusted is an error of every test, which says why",
            arguments: [
                ("good", nil, "name the certificate authority's file"),
                ("self", "ca.pem", "self-signed"),
                ("expired", "ca.pem", "expired"),
                ("other", "ca.pem", "the certificate is for another host"),
            ] as [(String, String?, String)])
        func untrusted(certificate: String, authority: String?, words: String) async throws {
            let host = try host(certificate)
            let path = try authority.map { try #require(TestCertificates.shared).path($0) }
            let folder = folder(trusting: path ?? "")
            let target = path == nil ? url(host) : "secure"
            let ended = try await Assay(
                ["run", "one.json", "--target", target] + reports, in: folder, environment: ["URL": url(host)]
            ).ended()

            try expectNotJudged(ended, in: folder, because: words)
        }

        @Test("that nobody checks is warned of")
        func insecure() async throws {
            let host = try host("self")
            let ended = try await run(EndToEndTests.folder(.scenario(.readPatient)), url(host), "--insecure")

            #expect(ended.code == 0 && ended.error.contains("NOT checked"), "\(ended)")
        }
    }
}
