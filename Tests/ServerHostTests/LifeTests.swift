import CurlTransport
import Diagnostics
import Glibc
import HTTPMessages
import ServerHost
import SocketTesting
import Testing

@Suite("A host")
struct LifeTests {
    private static let slow = Answering { _ in
        usleep(400_000)
        return Response(status: 200, body: Array("done".utf8))
    }

    @Test("that stops answers what has begun, and takes no more")
    func stopWhileBusy() async throws {
        let host = try ServerHost(service: Self.slow)
        let idle = RawSocket(port: host.port)
        let busy = RawSocket(port: host.port)
        busy.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        try await Task.sleep(for: .milliseconds(100))
        let begin = ContinuousClock.now
        await blocking { host.stop(grace: .seconds(600)) }

        #expect(ContinuousClock.now - begin < .seconds(600), "an idle connection is not waited for")
        #expect(await blocking { busy.receiveAll() }.hasSuffix("done"))
        #expect(await blocking { idle.receiveAll() }.isEmpty)
        await #expect(throws: TransportError.self) { try await send("GET", host.url) }
    }

    @Test("that stops does not wait for half a request")
    func stopWhileReceiving() async throws {
        let host = try ServerHost(service: Echo())
        let socket = RawSocket(port: host.port)
        socket.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc")
        try await Task.sleep(for: .milliseconds(100))
        let begin = ContinuousClock.now
        await blocking { host.stop(grace: .milliseconds(200)) }

        #expect(ContinuousClock.now - begin >= .milliseconds(200))
        #expect(await blocking { socket.receiveAll() }.isEmpty)
    }

    @Test("may be stopped twice, and released without it")
    func stopTwice() async throws {
        let host = try ServerHost(service: Echo())
        host.stop()
        host.stop()
        let port = try ServerHost(service: Echo()).port

        await #expect(throws: TransportError.self) { try await send("GET", "http://127.0.0.1:\(port)/") }
    }

    @Test(
        "cuts off a request that drips", arguments: ["", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n"])
    func drip(begin: String) async throws {
        let host = try ServerHost.with(Echo()) { $0.maxRequestTime = .milliseconds(600) }
        let port = host.port
        let start = ContinuousClock.now
        let wasCutOff = await blocking {
            let socket = RawSocket(port: port)
            socket.send(begin)
            for _ in 0..<2000 {
                guard socket.send("x") else { return true }
                usleep(50_000)
            }
            return false
        }

        #expect(wasCutOff)
        #expect(ContinuousClock.now - start >= .milliseconds(500))
    }

    @Test("does not cut off a service that takes its time")
    func slowService() async throws {
        let host = try ServerHost.with(Self.slow) { $0.maxRequestTime = .milliseconds(200) }

        #expect(try await send("GET", host.url).text == "done")
    }

    @Test("closes a silent connection")
    func idle() async throws {
        let host = try ServerHost.with(Echo()) { $0.idleTimeout = .seconds(1) }
        let begin = ContinuousClock.now

        #expect(await RawSocket.exchange(port: host.port, "").isEmpty)
        #expect(ContinuousClock.now - begin >= .milliseconds(500))
    }

    @Test("serves the connections beyond its limit when others close")
    func connectionLimit() async throws {
        let host = try ServerHost.with(Echo()) {
            $0.maxConnections = 2
            $0.idleTimeout = .seconds(1)
        }
        let sockets = (1...6).map { _ in RawSocket(port: host.port) }
        for socket in sockets { socket.send("GET /x HTTP/1.1\r\nHost: h\r\n\r\n") }

        for socket in sockets {
            #expect(await blocking { socket.receive(until: "none") }.hasSuffix("GET\n/x\nHost: h\nnone"))
        }
    }

    @Test("serves many at once")
    func atOnce() async throws {
        let host = try ServerHost(service: Echo())
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 1...400 { group.addTask { try await send("PUT", "\(host.url)/\(index)", body: [65]).status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(answers == Array(repeating: 200, count: 400))
    }

    @Test("listens at IPv6 too")
    func version6() async throws {
        guard let host = try? ServerHost(service: Echo(), address: "::1") else { return }  // not every machine has it

        #expect(try await send("GET", "http://[::1]:\(host.port)/six").text.hasPrefix("GET\n/six"))
    }

    @Test("says why it cannot listen")
    func cannotListen() throws {
        let host = try ServerHost(service: Echo())

        #expect(
            throws: ServerHostError.cannotListen(
                address: "127.0.0.1", port: host.port, reason: "Address already in use")
        ) { try ServerHost(service: Echo(), port: host.port) }
        #expect(throws: ServerHostError.self) { try ServerHost(service: Echo(), address: "no-such-host.invalid") }
        #expect(throws: ServerHostError.badAddress("127.0.0.1", reason: "there is no port 70000")) {
            try ServerHost(service: Echo(), port: 70_000)
        }
    }

    @Test("does not begin with a certificate that is none")
    func badCertificate() {
        #expect(throws: ServerHostError.self) {
            try ServerHost.with(Echo()) { $0.tls = ServerHost.TLS(certificate: "none", key: Secret("none")) }
        }
    }
}
