import CurlTransport
import HTTPMessages
import SocketTesting
import Testing

@Suite("A request on the wire")
struct ExactBytesTests {
    /// The bytes of a request on the wire, line ends as `\n`, without `Host`, `User-Agent` and `Accept-Encoding`.
    private func wire(
        _ method: String, path: String = "", headers: HeaderList = [:], body: String? = nil
    ) async throws -> String {
        let server = recordingServer()
        let body = body.map { Array($0.utf8) }
        let result = await send(Request(method: method, url: server.url + path, headers: headers, body: body))
        #expect(result.kind == "ok", "\(result)")
        let lines = try #require(server.received.first).replacing("\r\n", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        return lines.filter { line in !["Host:", "User-Agent:", "Accept-Encoding:"].contains { line.hasPrefix($0) } }
            .joined(separator: "\n")
    }

    private func recordingServer() -> SocketServer {
        SocketServer { connection, log in
            while case let request = connection.receiveRequest(), !request.isEmpty {
                log.append(request)
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            }
        }
    }

    @Test(
        "keeps the target as it is written",
        arguments: [
            "Patient?name=a+b&name=c%2Bd&x=%2f%2F",
            "Observation?code=http://loinc.org|1234-5&date=ge2024-01-01T00:00:00+01:00",
            "a/../b/./c//d",
            "Patient?name=M\u{fc}ller&q=%zz%",
            "?",
            "?x={a}^[b]`\"<>\\",
            "$validate;v=1,2'()*!~",
        ]
    )
    func target(path: String) async throws {
        let sent = try await wire("GET", path: path)

        #expect(sent == "GET /\(path) HTTP/1.1\n\n")
    }

    @Test("leaves the fragment out, which is the client's alone")
    func fragment() async throws {
        #expect(try await wire("GET", path: "a?b#c") == "GET /a?b HTTP/1.1\n\n")
    }

    @Test(
        "has a length where the method or the body asks for one, and no other field of libcurl's",
        arguments: [
            ("GET", nil, "GET / HTTP/1.1\n\n"),
            ("HEAD", nil, "HEAD / HTTP/1.1\n\n"),
            ("DELETE", nil, "DELETE / HTTP/1.1\n\n"),
            ("DELETE", "x", "DELETE / HTTP/1.1\nContent-Length: 1\n\nx"),
            ("GET", "body", "GET / HTTP/1.1\nContent-Length: 4\n\nbody"),
            ("POST", nil, "POST / HTTP/1.1\nContent-Length: 0\n\n"),
            ("POST", "", "POST / HTTP/1.1\nContent-Length: 0\n\n"),
            ("PUT", "{\"a\":1}", "PUT / HTTP/1.1\nContent-Length: 7\n\n{\"a\":1}"),
            ("PATCH", "[]", "PATCH / HTTP/1.1\nContent-Length: 2\n\n[]"),
            ("OPTIONS", nil, "OPTIONS / HTTP/1.1\n\n"),
            ("get", nil, "get / HTTP/1.1\n\n"),
            ("$odd", nil, "$odd / HTTP/1.1\n\n"),
        ] as [(String, String?, String)]
    )
    func lengths(method: String, body: String?, expected: String) async throws {
        #expect(try await wire(method, body: body) == expected)
    }

    @Test("has its header fields in order, repeated and empty ones too")
    func headers() async throws {
        let headers: HeaderList = [
            "X-B": "2", "x-a": "1", "X-B": "3", "X-Empty": "", "Accept": "application/fhir+json; fhirVersion=4.0",
            "If-Match": "W/\"1\"", "X-Text": "M\u{fc}ller;:,",
        ]

        let expected = headers.fields.map { $0.value.isEmpty ? "\($0.name):" : "\($0.name): \($0.value)" }
        #expect(
            try await wire("GET", headers: headers)
                == (["GET / HTTP/1.1"] + expected + ["", ""]).joined(separator: "\n"))
    }

    @Test("has the caller's fields where libcurl has some of its own")
    func ownFields() async throws {
        let headers: HeaderList = [
            "Host": "elsewhere", "User-Agent": "me", "Accept-Encoding": "identity", "Content-Type": "text/plain",
            "Expect": "nothing", "Content-Length": "3",
        ]
        let server = recordingServer()
        _ = await send(Request(method: "POST", url: server.url, headers: headers, body: Array("abc".utf8)))

        let lines = try #require(server.received.first).split(separator: "\r\n").map(String.init)
        for field in headers.fields { #expect(lines.filter { $0 == "\(field.name): \(field.value)" }.count == 1) }
        #expect(lines.count == 2 + headers.fields.count)
    }

    @Test("does not wait for 100 Continue before a large body")
    func largeBody() async throws {
        let body = String(repeating: "x", count: 3 << 20)

        #expect(try await wire("POST", body: body) == "POST / HTTP/1.1\nContent-Length: \(body.count)\n\n\(body)")
    }

    @Test(
        "is refused where HTTP has no form for it",
        arguments: [
            (Request(method: "GE T", url: "http://127.0.0.1/"), "unsendable"),
            (Request(method: "", url: "http://127.0.0.1/"), "unsendable"),
            (Request(method: "GET", url: "http://127.0.0.1/", headers: ["A": "b\r\nC: d"]), "unsendable"),
            (Request(method: "GET", url: "http://127.0.0.1/", headers: ["A b": "c"]), "unsendable"),
            (Request(method: "GET", url: "http://127.0.0.1/", headers: ["": "c"]), "unsendable"),
            (Request(method: "HEAD", url: "http://127.0.0.1/", body: [1]), "unsendable"),
            (Request(method: "GET", url: "http://name:word@127.0.0.1/"), "unsendable"),
            (Request(method: "GET", url: "http://127.0.0.1/a b"), "badURL"),
            (Request(method: "GET", url: "http://127.0.0.1/\r\nX: y"), "badURL"),
            (Request(method: "GET", url: "file:///etc/passwd"), "badURL"),
            (Request(method: "GET", url: "ftp://127.0.0.1/"), "badURL"),
            (Request(method: "GET", url: "Patient/1"), "badURL"),
            (Request(method: "GET", url: "http://"), "badURL"),
            (Request(method: "GET", url: "http://127.0.0.1:99999/"), "badURL"),
            (Request(method: "GET", url: ""), "badURL"),
        ]
    )
    func refused(request: Request, kind: String) async {
        #expect(await send(request).kind == kind)
    }

    @Test("leaves nothing behind for the next one on the same connection")
    func reuse() async throws {
        let server = recordingServer()
        let transport = CurlTransport()
        let requests = [
            Request(method: "POST", url: server.url, headers: ["X-One": "1", "Content-Type": "a/b"], body: [0x61]),
            Request(method: "GET", url: server.url),
            Request(method: "HEAD", url: server.url),
            Request(method: "DELETE", url: server.url, headers: ["X-Two": "2"]),
            Request(method: "GET", url: server.url),
        ]
        for request in requests { #expect(await send(request, by: transport).kind == "ok") }

        let firstLines = server.received.map { String($0.prefix { $0 != "\r\n" }) }
        #expect(firstLines == requests.map { "\($0.method) / HTTP/1.1" })
        #expect(server.received[1] == server.received[4])
        #expect(server.received.dropFirst().allSatisfy { !$0.contains("X-One") && !$0.contains("Content") })
    }
}
