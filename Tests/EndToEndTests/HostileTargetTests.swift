import Glibc
import Results
import SocketTesting
import Testing

extension EndToEnd {
    @Suite("A target that answers badly")
    struct HostileTargetTests {
        /// Answers that cannot be judged, each with what is said of it.
        static let broken: [(answer: String, words: String)] = [
            ("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"resourceType\":", "broke off"),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", "broke off"),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{}", "broke off"),
            ("HTTP/1.1 200 OK\r\n" + String(repeating: "X-Flood: 1\r\n", count: 2000) + "\r\n", "more than 1000 lines"),
            ("HTTP/1.1 200 OK\r\nX-Flood: \(String(repeating: "x", count: 300_000))\r\n\r\n", "larger than"),
            ("garbage", "broke off"),
            ("", "broke off"),
        ]

        @Test("in a way that breaks HTTP is an error that says how", arguments: broken)
        func brokenHTTP(answer: String, words: String) async throws {
            let server = TestServer(misbehaving: { _ = $0.send(answer) })
            let folder = folder(.scenario(.readPatient))

            try expectError(try await run(folder, server.url), in: folder, saying: words)
        }

        private func expectError(_ ended: Assay.Ended, in folder: TemporaryFolder, saying words: String) throws {
            #expect(ended.code == 3, "\(ended)")
            let run = try folder.run()
            #expect(run.testOutcomes == [.error] && run.reasons.contains { $0.contains(words) }, "\(run.reasons)")
            #expect(folder.text("junit.xml").contains("<error") && folder.text("index.html").contains("One holds"))
        }

        @Test("with a few bytes that unpack to more than is looked at is an error")
        func gzipBomb() async throws {
            let made = TemporaryFolder()
            #expect(SocketTesting.run("head -c 80M /dev/zero | gzip -9 > bomb.gz", in: made.path) == 0)
            let bomb = made.bytes("bomb.gz")
            let server = TestServer(misbehaving: {
                $0.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(bomb.count)\r\n\r\n")
                $0.send(bomb)
            })
            let folder = folder(.scenario(.readPatient))

            try expectError(try await run(folder, server.url), in: folder, saying: "larger than")
        }

        @Test("without end is an error when the time is over")
        func slowBody() async throws {
            let server = TestServer(misbehaving: {
                $0.send("HTTP/1.1 200 OK\r\nContent-Type: application/fhir+json\r\n\r\n{")
                while $0.send(" ") { usleep(50_000) }
            })
            let folder = folder(.scenario(.readPatient))

            try expectError(
                try await run(folder, server.url, "--timeout", "500ms"), in: folder, saying: "within 500ms")
        }

        @Test("by not at all is an error when the time is over")
        func silence() async throws {
            let server = TestServer { _ in nil }
            let folder = folder(.scenario(.readPatient))

            try expectError(
                try await run(folder, server.url, "--timeout", "500ms"), in: folder, saying: "no response within 500ms")
        }

        @Test("with redirects in a circle is a failure, after as many as the step allows")
        func redirects() async throws {
            let server = TestServer { _ in .response(302, headers: "Location: /Patient/1\r\n") }
            let folder = folder(
                .scenario(#"{ "read": "Patient/1", "redirects": 3, "expect": { "status": 200 } }"#))
            let ended = try await run(folder, server.url)

            #expect(ended.code == 1, "\(ended)")
            #expect(server.received.count == 4)
        }

        @Test(
            "with what is no JSON, or not as FHIR has it, is a failure that says what it is",
            arguments: [
                ("{\"resourceType\":\"Patient\",\"id\":\"\u{FFFD}\"}", "not JSON"),
                ("", "an empty body"),
                ("<Patient/>", "not JSON"),
                (#"{"resourceType":"Observation"}"#, "Observation"),
                ("null", "no resourceType"),
            ])
        func badJSON(body: String, words: String) async throws {
            let bytes = Array(body.utf8).split(separator: Array("\u{FFFD}".utf8)).joined(separator: [0xFF])
            let server = TestServer(misbehaving: {
                $0.send("HTTP/1.1 200 OK\r\nContent-Type: application/fhir+json\r\n")
                $0.send("Content-Length: \(Array(bytes).count)\r\n\r\n")
                $0.send(Array(bytes))
            })
            let folder = folder(.scenario(.readPatient))
            let ended = try await run(folder, server.url)

            #expect(ended.code == 1, "\(ended)")
            #expect(try folder.run().testOutcomes == [.fail])
            #expect(ended.output.contains(words), "\(ended)")
        }

        @Test("with more levels than are looked at is an error that says so", arguments: [1000, 200_000])
        func deepJSON(levels: Int) async throws {
            let body = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
            let server = TestServer { _ in .response(200, body) }
            let folder = folder(.scenario(.readPatient))

            try expectError(try await run(folder, server.url), in: folder, saying: "nested deeper than 256 levels")
        }

        @Test("with a member that stands twice is a failure where the body is asked about")
        func duplicateMembers() async throws {
            let server = TestServer { _ in .response(200, #"{"resourceType":"Patient","id":"1","id":"2"}"#) }
            let ended = try await run(folder(.scenario(.readPatient)), server.url)

            #expect(ended.code == 1 && ended.output.contains("twice"), "\(ended)")
        }

        @Test("does not get what was meant for another: a link or a redirect leads away without the target's headers")
        func credentials() async throws {
            let other = TestServer { _ in .patient }
            let server = TestServer { request in
                request.path == "/Patient/2"
                    ? .response(307, headers: "Location: \(other.url)/Patient/2\r\n")
                    : .response(
                        200,
                        #"{"resourceType":"Bundle","link":[{"relation":"next","url":"\#(other.url)/p"}]}"#)
            }
            let folder = folder(
                .scenario(
                    """
                    { "search": "Patient" }, { "follow": "next" }, { "read": "Patient/2", "redirects": 1 },
                    { "search": "Patient", "pages": "all", "expect": { "status": 200 } }
                    """))
            let ended = try await run(folder, server.url, "--header", "X-Key: k1", "--header", "Authorization: k2")

            #expect(ended.code == 0, "\(ended)")
            #expect(server.received.allSatisfy { $0.has("X-Key: k1") && $0.has("Authorization: k2") })
            #expect(other.received.map(\.path) == ["/p", "/Patient/2", "/p"])
            #expect(other.received.allSatisfy { !$0.text.contains("k1") && !$0.text.contains("k2") })
        }
    }

    @Suite("What is sent")
    struct WireTests {
        @Test("is what the scenario says, byte for byte")
        func bytes() async throws {
            let server = TestServer { _ in .response(200, #"{"resourceType":"Bundle","type":"searchset"}"#) }
            let folder = folder(
                .scenario(
                    """
                    { "search": "Patient", "query": { "_lastUpdated": "ge2020-01-01T00:00:00+02:00", "identifier": "a|b" } },
                    { "search": "Patient?name=a%2Fb+c&_count=1|2" },
                    { "request": "GET /Patient?x=%2F%zz+|&&a", "expect": { "status": 200 } },
                    { "request": "PURGE /a/../b//c", "headers": { "X-A": "1", "Accept": null }, "body": { "text": "ä" },
                      "expect": { "status": 200 } },
                    { "search": "Patient", "by": "POST", "query": { "name": "a b+c&d" } }
                    """))
            let ended = try await run(folder, server.url)

            #expect(ended.code == 0, "\(ended)")
            let requests = server.received
            #expect(
                requests.map(\.line) == [
                    "GET /Patient?_lastUpdated=ge2020-01-01T00:00:00%2B02:00&identifier=a%7Cb HTTP/1.1",
                    "GET /Patient?name=a%2Fb+c&_count=1|2 HTTP/1.1",
                    "GET /Patient?x=%2F%zz+|&&a HTTP/1.1",
                    "PURGE /a/../b//c HTTP/1.1",
                    "POST /Patient/_search HTTP/1.1",
                ])
            try #require(requests.count == 5)
            #expect(requests[0].has("Accept: application/fhir+json") && requests[0].has("User-Agent: assay/0.1.0"))
            #expect(requests[3].has("X-A: 1") && requests[3].has("Content-Length: 2") && requests[3].body == "ä")
            #expect(!requests[3].text.contains("Accept:"))
            #expect(requests[4].has("Content-Type: application/x-www-form-urlencoded"))
        }

        @Test("may be a Bundle of five megabytes")
        func largeBody() async throws {
            let server = TestServer { _ in .response(200, #"{"resourceType":"Bundle","type":"batch-response"}"#) }
            let folder = folder(
                .scenario(
                    """
                    { "request": "POST /x", "body": { "file": "bundle.txt" }, "contentType": "application/fhir+json",
                      "expect": { "status": 200 } }
                    """))
            let entry = #"{"request":{"method":"GET","url":"Patient/\#(String(repeating: "x", count: 945))"}},"#
            let entries = String(repeating: entry, count: 5000)
            let bundle = #"{"resourceType":"Bundle","type":"batch","entry":["# + entries + "{}]}"
            folder.write("bundle.txt", bundle)
            let ended = try await run(folder, server.url)

            #expect(ended.code == 0 && bundle.utf8.count > 4_900_000, "\(ended)")
            #expect(server.received.first?.body == bundle)
            #expect(server.received.first?.has("Content-Length: \(bundle.utf8.count)") == true)
        }
    }
}
