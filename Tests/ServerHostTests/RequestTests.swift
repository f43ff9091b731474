import HTTPMessages
import ServerHost
import SocketTesting
import Testing

@Suite("A service sees")
struct RequestTests {
    private let host: ServerHost

    init() throws { host = try ServerHost(service: Echo()) }

    @Test(
        "the raw target",
        arguments: [
            "/Patient?name=a+b&name=c%2Bd&x=%2f", "/a%2Fb/../c", "/?", "/?&&=&a", "/a?b=http://x|y&c=\u{e9}",
            "/" + String(repeating: "x", count: 8000),
            "/p?" + (1...500).map { "name\($0)=value+\($0)" }.joined(separator: "&"),
        ]
    )
    func target(target: String) async throws {
        let lines = try await send("GET", host.url + target).text.split(separator: "\n")

        #expect(lines[1] == target)
    }

    @Test("the method as it is", arguments: ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "$odd", "get"])
    func method(method: String) async throws {
        #expect(try await send(method, host.url + "/").text.hasPrefix(method + "\n/\n"))
    }

    @Test("header fields in order, repeated and empty ones too")
    func headers() async {
        let request = "GET / HTTP/1.1\r\nHost: h\r\nX-B: 1\r\nx-a:\r\nX-B:2  \r\nConnection: close\r\n\r\n"
        let answer = await RawSocket.exchange(port: host.port, request)

        #expect(answer.hasSuffix("GET\n/\nHost: h\nX-B: 1\nx-a: \nX-B: 2\nConnection: close\nnone"))
    }

    @Test(
        "a body, an empty one, or none",
        arguments: [
            ("", "none"), ("Content-Length: 0\r\n\r\n", ""), ("Content-Length: 3\r\n\r\nabc", "abc"),
            ("Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x\r\nc\r\n0\r\n\r\n", "abc"),
            ("Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", ""),
            ("Content-Length: 3\r\nExpect: 100-continue\r\n\r\nabc", "abc"),
        ]
    )
    func body(rest: String, body: String) async {
        let request = "DELETE / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n" + (rest.isEmpty ? "\r\n" : rest)
        let answer = await RawSocket.exchange(port: host.port, request)

        #expect(answer.split(separator: "\n", omittingEmptySubsequences: false).last.map(String.init) == body)
    }

    @Test("a body of 5 MB", arguments: [[:], ["Transfer-Encoding": "chunked"]] as [HeaderList])
    func largeBody(headers: HeaderList) async throws {
        let host = try ServerHost(service: Answering { Response(status: 200, body: $0.body ?? []) })
        let body = (0..<(5 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 4) }

        #expect(try await send("POST", host.url + "/", headers: headers, body: body).body == body)
    }

    @Test("pipelined requests one after the other")
    func pipelining() async {
        let requests = (1...20).map { "POST /\($0) HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\nx" }
        let last = "GET /end HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
        let answers = await RawSocket.exchange(port: host.port, requests.joined() + last)

        let targets = answers.split(separator: "\n").filter { $0.hasPrefix("/") }
        #expect(targets == (1...20).map { "/\($0)" } + ["/end"])
    }

    @Test(
        "none of these, which are no proper requests",
        arguments: [
            ("GET / HTTP/1.1\r\n\r\n", "400"),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", "400"),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400"),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: x\r\n\r\n", "400"),
            ("GET / HTTP/9.9\r\nHost: h\r\n\r\n", "505"),
            ("GET /" + String(repeating: "x", count: 50_000) + " HTTP/1.1\r\nHost: h\r\n\r\n", "414"),
        ])
    func malformed(bytes: String, status: String) async throws {
        let host = try ServerHost(
            service: Answering { _ in
                Issue.record("the service was called")
                return Response(status: 200)
            })

        #expect(await RawSocket.exchange(port: host.port, bytes).hasPrefix("HTTP/1.1 \(status) "))
    }

    @Test("what comes after noise, which harms nobody else")
    func noise() async throws {
        let port = host.port
        await blocking { for _ in 1...300 { sendNoise(port: port) } }

        #expect(try await send("GET", host.url + "/").status == 200)
    }
}

/// Sends a part of a request in which three bytes are wrong.
private func sendNoise(port: Int) {
    var bytes = Array("POST /a?b=c&d HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc".utf8)
    for _ in 1...3 { bytes[Int.random(in: bytes.indices)] = .random(in: 0...255) }
    let socket = RawSocket(port: port)
    socket.send(bytes.prefix(.random(in: 1...bytes.count)))
    socket.endSending()
}
