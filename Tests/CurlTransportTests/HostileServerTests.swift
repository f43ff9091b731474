import CurlTransport
import HTTPMessages
import SocketTesting
import Testing

@Suite("A server that breaks the protocol")
struct HostileServerTests {
    @Test(
        "gets an error, and never passes for a response",
        arguments: [
            ("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", "broken"),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc", "broken"),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n", "broken"),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n", "broken"),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nabc\r\n", "broken"),
            ("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!", "broken"),
            ("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", "broken"),
            ("HTTP/1.1 200 OK\r\nX-A: a\0b\r\nContent-Length: 0\r\n\r\n", "broken"),
            ("HTTP/1.1 200 OK\r\nno colon here\r\nContent-Length: 0\r\n\r\n", "broken"),
            ("HTTP/1.1 200 OK\r\nContent-Le", "broken"),
            ("HTTP/1.1 OK\r\nContent-Length: 0\r\n\r\n", "broken"),
            ("HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n", "broken"),
            ("HTTP/9.9 200 OK\r\nContent-Length: 0\r\n\r\n", "broken"),
            ("SSH-2.0-OpenSSH_9.2\r\n", "broken"),
            ("<html>hello</html>", "broken"),
            ("", "broken"),
        ]
    )
    func protocolErrors(bytes: String, kind: String) async {
        let server = SocketServer { connection, _ in
            _ = connection.receive(until: "\r\n\r\n")
            connection.send(bytes)
        }
        let result = await get(server.url)

        #expect(result.kind == kind, "\(result)")
    }

    @Test("that closes before it reads is an error")
    func closesAtOnce() async {
        let server = SocketServer { _, _ in }

        #expect(await get(server.url).kind == "broken")
    }

    @Test("and closes a kept connection is asked again on a new one")
    func closesKeptConnection() async throws {
        let server = SocketServer { connection, log in
            log.append(connection.receive(until: "\r\n\r\n"))
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        }
        let transport = CurlTransport()
        for _ in 1...5 { #expect(await get(server.url, by: transport).kind == "ok") }

        #expect(server.received.count == 5)
    }

    @Test("at a port where nobody listens is refused, and the message names it")
    func refused() async throws {
        let port = unusedPort()
        let error = try #require(await get("http://127.0.0.1:\(port)/metadata").error)

        #expect(error.description.contains("http://127.0.0.1:\(port) "))
        #expect(error.description.contains("refused"))
    }

    @Test("of no known name is unknown, and the message names it")
    func unknownHost() async {
        #expect(await get("http://no-such-host.invalid:8080/a").error == .unknownHost("no-such-host.invalid:8080"))
    }
}
