import CurlTransport
import Glibc
import HTTPMessages
import SocketTesting
import Testing

@Suite("An exchange")
struct LimitTests {
    private func server(sending bytes: some Collection<UInt8> & Sendable, thenForever more: String? = nil)
        -> SocketServer
    {
        SocketServer { connection, _ in
            _ = connection.receive(until: "\r\n\r\n")
            connection.send(bytes)
            while let more, connection.send(more) {}
        }
    }

    private let small = ExchangeLimits(
        timeout: .seconds(20), maxBodyBytes: 1000, maxHeaderBytes: 4096, maxHeaderLines: 50)

    @Test("takes a body of just the limit, and not a byte more", arguments: [(1000, "ok"), (1001, "tooLarge")])
    func bodyLimit(count: Int, kind: String) async {
        let body = String(repeating: "x", count: count)
        let server = server(sending: "HTTP/1.1 200 OK\r\nContent-Length: \(count)\r\n\r\n\(body)".utf8)

        #expect(await get(server.url, limits: small).kind == kind)
    }

    @Test("ends at its limit where the body has no end")
    func endlessBody() async {
        let server = server(sending: "HTTP/1.1 200 OK\r\n\r\n".utf8, thenForever: "more and more ")

        #expect(await get(server.url, limits: small).error == .tooLarge(what: "body", limit: 1000))
    }

    @Test("ends at its limit where few bytes inflate to many")
    func gzipBomb() async throws {
        let bomb = try #require(await output(of: "head -c 100000000 /dev/zero | gzip -1"))
        let header = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(bomb.count)\r\n\r\n"
        let server = server(sending: Array(header.utf8) + bomb)
        let result = await get(server.url, limits: ExchangeLimits(maxBodyBytes: 1 << 20))

        #expect(result.error == .tooLarge(what: "body", limit: 1 << 20))
    }

    @Test("decodes gzip, whoever asked for it", arguments: [nil, "gzip", "identity"])
    func gzip(accepted: String?) async throws {
        let body = try #require(await output(of: "printf 'as it was' | gzip"))
        let header = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(body.count)\r\n\r\n"
        let server = server(sending: Array(header.utf8) + body)
        var headers = HeaderList()
        headers["Accept-Encoding"] = accepted

        let response = try await get(server.url, headers: headers).get()
        #expect(response.text == "as it was")
        #expect(response.headers["Content-Encoding"] == "gzip")
    }

    @Test(
        "ends at its limit where the header does not end",
        arguments: [
            ("X-A: b\r\n", "tooManyHeaderLines"),
            ("X-A: \(String(repeating: "x", count: 1000))\r\n", "tooLarge"),
            ("HTTP/1.1 100 Continue\r\n\r\n", "tooManyHeaderLines"),
            (String(repeating: "x", count: 1000), "tooLarge"),
        ]
    )
    func headerFlood(more: String, kind: String) async {
        let server = server(
            sending: "HTTP/1.1 \(more.hasPrefix("HTTP") ? "100" : "200") A\r\nX:".utf8, thenForever: more)
        let result = await get(server.url, limits: small)

        #expect(result.kind == kind, "\(result)")
    }

    @Test("takes no longer than its timeout where nothing comes")
    func silence() async {
        let server = SocketServer { connection, _ in _ = connection.receiveAll() }
        let result = await get(server.url, limits: ExchangeLimits(timeout: .milliseconds(200)))

        #expect(result.error == .timedOut(after: .milliseconds(200), received: 0))
    }

    @Test("takes no longer than its timeout where the body drips")
    func slowBody() async throws {
        let server = SocketServer { connection, _ in
            _ = connection.receive(until: "\r\n\r\n")
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
            while connection.send("x") { usleep(20_000) }
        }
        let error = try #require(await get(server.url, limits: ExchangeLimits(timeout: .seconds(3))).error)

        guard case .timedOut(.seconds(3), let received) = error else { throw error }
        #expect(0 < received && received < 1000)
    }

    @Test("waits no longer than the connection may take, and says that nothing answered")
    func connectTimeout() async throws {
        let full = try #require(FullListener())
        let transport = CurlTransport.with { $0.connectTimeout = .milliseconds(300) }
        let result = await get("http://127.0.0.1:\(full.port)/", by: transport)

        #expect(result.kind == "refused", "\(result)")
    }

    @Test("ends when its task is cancelled, and the next one goes on")
    func cancellation() async throws {
        let server = SocketServer { connection, log in
            log.append(connection.receive(until: "\r\n\r\n"))
            _ = connection.receiveAll()
            log.append("closed")
        }
        let transport = CurlTransport()
        let task = Task { await get(server.url, by: transport) }
        while server.received.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()

        #expect(await task.value.error == .cancelled)
        let other = SocketServer(answering: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        #expect(await get(other.url, by: transport).kind == "ok")
        while server.received.count < 2 { try await Task.sleep(for: .milliseconds(5)) }
    }

    @Test("does not begin in a task that is cancelled already")
    func cancelledBefore() async {
        let server = SocketServer(answering: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await get(server.url)
        }

        #expect(await task.value.error == .cancelled)
        #expect(server.received.isEmpty)
    }
}

/// What a shell command prints.
private func output(of command: String) async -> [UInt8]? {
    await blocking {
        guard let pipe = popen(command, "r") else { return nil }
        defer { pclose(pipe) }
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { all += buffer.prefix(count) }
        return all
    }
}
