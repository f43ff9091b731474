import Results
import Testing

extension EndToEnd {
    @Suite("A secret")
    struct SecretTests {
        private let configuration = """
            { "targets": { "t": { "url": { "environment": "URL" },
              "headers": { "Authorization": { "environment": "AUTHORIZATION" }, "X-Key": { "environment": "KEY" } },
              "secrets": { "password": { "environment": "PASSWORD" } } } } }
            """
        private let steps = """
            { "read": "Patient/1", "headers": { "X-Password": "${password}" }, "expect": { "status": 200 } },
            { "search": "Patient", "query": { "name": "${password}" },
              "expect": { "status": 200, "body": { "id": "${password}!" }, "headers": { "X-Echo": "other" } } },
            { "request": "POST /x", "body": { "text": "${password}" }, "contentType": "text/plain",
              "expect": { "status": 200 } },
            { "read": "Patient/broken", "expect": { "status": 200 } }
            """
        private let environment = [
            "AUTHORIZATION": "Bearer t0ken-/?abc", "KEY": "k3y-k3y", "PASSWORD": #"p"ss w+rd/é"#,
        ]
        private let needles = [
            "t0ken-/?abc", "k3y-k3y", #"p"ss"#, #"p\"ss"#, "p%22ss", "p&quot;ss", "w+rd/", "w%2Brd",
        ]

        /// An answer that gives away all that came.
        private static func echo(_ request: Received) -> String {
            guard request.path != "/Patient/broken" else { return "HTTP/1.1 \(request.text)" }
            let secret = request.text.firstMatch(of: /X-Key: (.*)\r\n/)?.1 ?? ""
            let token = request.text.firstMatch(of: /Authorization: Bearer (.*)\r\n/)?.1 ?? ""
            let body = "{\"id\":\"\(secret) \(token)\",\"div\":\"\(request.path.split(separator: "=").last ?? "")\"}"
            return .response(
                request.path == "/x" ? 500 : 200, body, headers: "X-Echo: \(secret)\r\nSet-Cookie: \(token)\r\n")
        }

        @Test("from the environment reaches the server, and no output or report, whatever the server echoes")
        func environment() async throws {
            let server = TestServer(Self.echo)
            let folder = folder(.scenario(steps))
            folder.write("assay.json", configuration)
            let ended = try await run(folder, "t", environment: environment.merging(["URL": server.url]) { $1 })

            #expect(ended.code == 1 || ended.code == 3, "\(ended)")
            let received = server.received
            try #require(received.count == 4, "\(ended)")
            #expect(received.allSatisfy { $0.has("Authorization: Bearer t0ken-/?abc") && $0.has("X-Key: k3y-k3y") })
            #expect(received[2].body == #"p"ss w+rd/é"#)
            expectHidden(ended, in: folder)
            #expect(folder.text("report.json").contains("<secret>"))
        }

        private func expectHidden(_ ended: Assay.Ended, in folder: TemporaryFolder) {
            let texts = [
                ("stdout", ended.output), ("stderr", ended.error), ("JSON", folder.text("report.json")),
                ("JUnit", folder.text("junit.xml")), ("HTML", folder.text("index.html")),
            ]
            for (name, text) in texts {
                for needle in needles { #expect(!text.contains(needle), "\(needle) stands in \(name)") }
            }
        }

        @Test("is hidden where the server gives it away instead of a CapabilityStatement")
        func metadata() async throws {
            let server = TestServer(metadata: .response(200, "<p>t0ken-/?abc k3y-k3y</p>")) { _ in .patient }
            let folder = folder(.scenario(steps))
            folder.write("assay.json", configuration)
            let ended = try await run(folder, "t", environment: environment.merging(["URL": server.url]) { $1 })

            #expect(ended.code == 3 && ended.error.contains("<secret>"), "\(ended)")
            expectHidden(ended, in: folder)
        }

        @Test("is hidden where requests are only printed")
        func dryRun() async throws {
            let folder = folder(.scenario(steps))
            folder.write("assay.json", configuration)
            let ended = try await run(
                folder, "t", "--dry-run", environment: environment.merging(["URL": "http://x.invalid"]) { $1 })

            #expect(ended.code == 0 && ended.output.contains("X-Key: <secret>"), "\(ended)")
            expectHidden(ended, in: folder)
        }

        @Test("in a header of the command line is hidden where the header is one that carries secrets")
        func commandLine() async throws {
            let server = TestServer(Self.echo)
            let folder = folder(.scenario(#"{ "read": "Patient/1", "expect": { "status": 404 } }"#))
            let ended = try await run(folder, server.url, "--header", "authorization: Bearer t0ken-/?abc")

            #expect(ended.code == 1 && server.received.first?.text.contains("t0ken") == true, "\(ended)")
            expectHidden(ended, in: folder)
        }

        @Test("that is not in the environment is missed before anything is sent")
        func missing() async throws {
            let server = TestServer { _ in .patient }
            let folder = folder(.scenario(.readPatient))
            folder.write("assay.json", configuration)
            let ended = try await run(folder, "t", environment: ["URL": server.url, "KEY": "k", "PASSWORD": "p"])

            #expect(ended.code == 2 && ended.error.contains("'AUTHORIZATION', which is not set"), "\(ended)")
            #expect(server.received.isEmpty)
        }
    }
}
