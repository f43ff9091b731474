import CurlTransport
import HTTPMessages
import SocketTesting
import Testing

@Suite("A response")
struct ResponseTests {
    private func response(_ bytes: String, method: String = "GET") async throws -> Response {
        let server = SocketServer { connection, _ in
            _ = connection.receive(until: "\r\n\r\n")
            connection.send(bytes)
        }
        return try await send(Request(method: method, url: server.url)).get()
    }

    @Test(
        "has the status that was sent, reason or none",
        arguments: [
            ("HTTP/1.1 200 OK", 200, "HTTP/1.1"), ("HTTP/1.1 404", 404, "HTTP/1.1"), ("HTTP/1.1 599 ", 599, "HTTP/1.1"),
            ("HTTP/1.0 500 Something went wrong", 500, "HTTP/1.0"), ("HTTP/1.1 302 Found", 302, "HTTP/1.1"),
        ]
    )
    func status(line: String, status: Int, version: String) async throws {
        let response = try await response(line + "\r\nContent-Length: 2\r\nLocation: http://127.0.0.1:9/\r\n\r\nok")

        #expect(response.status == status)
        #expect(response.version == version)
        #expect(response.text == "ok")
    }

    @Test("keeps its header fields in order, repeated, empty, folded and without space")
    func headers() async throws {
        let response = try await response(
            "HTTP/1.1 200 OK\r\nX-B: 1\r\nx-a:\r\nX-B:2\r\nX-C:  three \t \r\nX-D: four\r\n  more\r\nX-E: M\u{fc}\r\n"
                + "Content-Length: 0\r\n\r\n")

        let expected: HeaderList = [
            "X-B": "1", "x-a": "", "X-B": "2", "X-C": "three", "X-D": "four more", "X-E": "M\u{fc}",
            "Content-Length": "0",
        ]
        #expect(response.headers == expected)
    }

    @Test("comes after interim ones, whose fields are not its own")
    func interim() async throws {
        let response = try await response(
            "HTTP/1.1 100 Continue\r\nX-A: 1\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                + "HTTP/1.1 201 Created\r\nX-B: 2\r\nContent-Length: 1\r\n\r\n!")

        #expect(response.status == 201)
        #expect(response.headers == ["X-B": "2", "Content-Length": "1"])
        #expect(response.text == "!")
    }

    @Test("in chunks is whole, and its trailer is no header")
    func chunked() async throws {
        let response = try await response(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nETag: \"1\"\r\n\r\n")

        #expect(response.text == "abcde")
        #expect(response.headers == ["Transfer-Encoding": "chunked"])
        #expect(response.trailers == ["ETag": "\"1\""])
    }

    @Test("without length ends with its connection")
    func untilClose() async throws {
        #expect(try await response("HTTP/1.1 200 OK\r\n\r\nto the end").text == "to the end")
    }

    @Test(
        "without body has none, whatever its header says",
        arguments: [
            ("GET", "HTTP/1.1 204 No Content\r\n\r\n"),
            ("GET", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n"),
            ("HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"),
        ]
    )
    func withoutBody(method: String, bytes: String) async throws {
        #expect(try await response(bytes, method: method).body.isEmpty)
    }

    @Test("keeps every byte of its body")
    func binary() async throws {
        let bytes = (0..<1024).map { UInt8(truncatingIfNeeded: $0) }
        let server = SocketServer { connection, _ in
            _ = connection.receive(until: "\r\n\r\n")
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1024\r\n\r\n")
            connection.send(bytes)
        }

        #expect(try await get(server.url).get().body == bytes)
    }

    @Test("knows how long its parts took, and that a connection was reused")
    func timings() async throws {
        let server = SocketServer(answering: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        let transport = CurlTransport()
        let first = try await get(server.url, by: transport).get().timings
        let second = try await get(server.url, by: transport).get().timings

        #expect(0 < first.connect && first.connect <= first.firstByte && first.firstByte <= first.total)
        #expect(first.tls == 0)
        #expect(second.connect == 0 && second.nameLookup == 0 && 0 < second.firstByte)
    }
}
