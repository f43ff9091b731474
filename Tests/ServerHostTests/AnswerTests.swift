import Diagnostics
import HTTPMessages
import ServerHost
import SocketTesting
import Testing

@Suite("A host sends")
struct AnswerTests {
    private func raw(_ request: String, to host: ServerHost) async -> [String] {
        let request = request + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
        return await RawSocket.exchange(port: host.port, request).split(
            separator: "\r\n", omittingEmptySubsequences: false
        ).map(String.init)
    }

    @Test("status, header fields in order and body of a response")
    func whole() async throws {
        let headers: HeaderList = ["Date": "now", "X-B": "1", "x-a": "2", "X-B": "3", "ETag": "W/\"1\""]
        let response = Response(status: 201, headers: headers, body: Array("made".utf8))
        let lines = await raw("GET /", to: try ServerHost(service: Answering(response)))

        #expect(
            lines == [
                "HTTP/1.1 201 Created", "Connection: close", "Date: now", "X-B: 1", "x-a: 2", "X-B: 3", "ETag: W/\"1\"",
                "Content-Length: 4", "", "made",
            ])
    }

    @Test("no body for HEAD, but its length")
    func head() async throws {
        let response = Response(status: 200, headers: ["Content-Length": "99"], body: Array("body".utf8))
        let lines = await raw("HEAD /", to: try ServerHost(service: Answering(response)))

        #expect(lines.contains("Content-Length: 4") && lines.last == "")
    }

    @Test("no body where the status has none", arguments: [204, 304])
    func withoutBody(status: Int) async throws {
        let lines = await raw("GET /", to: try ServerHost(service: Answering(Response(status: status))))

        #expect(lines.first?.hasPrefix("HTTP/1.1 \(status) ") == true && lines.last == "")
    }

    @Test(
        "500 for a response that has no form in HTTP",
        arguments: [
            Response(status: 200, headers: ["X-A": "b\r\nX-C: d"]), Response(status: 200, headers: ["X A": "b"]),
            Response(status: 99), Response(status: 1000), Response(status: 100),
        ]
    )
    func unsendable(response: Response) async throws {
        let lines = await raw("GET /", to: try ServerHost(service: Answering(response)))

        #expect(lines.first?.hasPrefix("HTTP/1.1 500 ") == true)
        #expect(!lines.contains { $0.hasPrefix("X") })
    }

    @Test(
        "413 in the words of its owner where the body is too large",
        arguments: [[:], ["Transfer-Encoding": "chunked"]] as [HeaderList])
    func tooLarge(headers: HeaderList) async throws {
        let host = try ServerHost.with(Echo()) {
            $0.maxBodyBytes = 1000
            $0.refusal = { status, reason in
                Response(status: status, headers: ["X-Own": "yes"], body: Array(reason.utf8))
            }
        }
        #expect(
            try await send("POST", host.url, headers: headers, body: Array(repeating: 65, count: 1000)).status == 200)
        let refused = try await send("POST", host.url, headers: headers, body: Array(repeating: 65, count: 1001))

        #expect(refused.status == 413)
        #expect(refused.headers["X-Own"] == "yes")
        #expect(refused.text == "the body is larger than 1000 bytes")
    }

    @Test("nothing at all to a client that sends on and on")
    func endlessBody() async throws {
        let host = try ServerHost.with(Echo()) { $0.maxBodyBytes = 1000 }
        let port = host.port
        let sent = await blocking {
            let socket = RawSocket(port: port)
            socket.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
            return (1...10_000).first { _ in !socket.send("1000\r\n" + String(repeating: "x", count: 0x1000) + "\r\n") }
        }

        #expect(sent != nil)
    }

    @Test("many responses on a connection")
    func keepAlive() async throws {
        let host = try ServerHost(service: Answering(Response(status: 200, body: Array(repeating: 65, count: 1500))))
        let port = host.port
        await blocking {
            let socket = RawSocket(port: port)
            for _ in 1...500 {
                socket.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
                #expect(socket.receive(until: "AAAA").hasSuffix("AAAA"))
            }
        }
    }

    @Test("to HTTP/1.0 and closes")
    func oldVersion() async throws {
        let host = try ServerHost(service: Echo())

        #expect(await RawSocket.exchange(port: host.port, "GET /old HTTP/1.0\r\n\r\n").hasSuffix("GET\n/old\nnone"))
    }
}

@Suite("Mounted services")
struct MountedServicesTests {
    private let services = MountedServices([("/r4", Echo()), ("/r4b", Answering(Response(status: 201))), ("", Echo())])

    @Test(
        "see the whole target",
        arguments: [
            ("/r4/Patient?a", 200, "/r4/Patient?a"), ("/r4", 200, "/r4"), ("/r4?a=/", 200, "/r4?a=/"), ("/r4b/x", 201, ""),
            ("/r4c", 200, "/r4c"),
        ]
    )
    func respond(target: String, status: Int, seen: String) {
        let response = services.respond(to: Request(method: "GET", url: target))

        #expect(response.status == status)
        #expect(seen.isEmpty || response.text == "GET\n\(seen)\nnone")
    }

    @Test("are 404 where none is mounted")
    func nothing() {
        #expect(MountedServices([("/a", Echo())]).respond(to: Request(method: "GET", url: "/b")).status == 404)
    }
}
