import CurlTransport
import Glibc
import HTTPMessages
import SocketTesting
import Testing

@Suite("A transport")
struct ConcurrencyTests {
    private let server = SocketServer(answering: "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

    @Test("carries 64 exchanges at once")
    func atOnce() async {
        let server = SocketServer { connection, log in
            log.append(connection.receive(until: "\r\n\r\n"))
            while log.entries.count < 64 { usleep(1000) }  // nobody is answered before everybody has come
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        }
        let kinds = await withTaskGroup(of: String.self) { group in
            for _ in 1...64 { group.addTask { await get(server.url).kind } }
            return await group.reduce(into: Set()) { $0.insert($1) }
        }

        #expect(kinds == ["ok"])
    }

    @Test("runs the tasks that prefer it on its thread, before and after an exchange")
    func executor() async {
        let transport = CurlTransport()
        let threads = await withTaskExecutorPreference(transport) {
            await withTaskGroup(of: Set<pthread_t>.self) { group in
                for _ in 1...8 {
                    group.addTask {
                        var threads = [pthread_self()] as Set
                        for _ in 1...50 {
                            #expect(await get(server.url, by: transport).response?.text == "ok")
                            threads.insert(pthread_self())
                        }
                        return threads
                    }
                }
                return await group.reduce(into: Set()) { $0.formUnion($1) }
            }
        }

        #expect(threads.count == 1)
        #expect(threads != [pthread_self()])
    }

    @Test("wakes tasks that sleep on it while nothing else happens")
    func sleeping() async throws {
        let transport = CurlTransport()
        let begin = ContinuousClock.now
        try await withTaskExecutorPreference(transport) { try await Task.sleep(for: .milliseconds(50)) }

        #expect(ContinuousClock.now - begin >= .milliseconds(50))
    }

    @Test("lets go of its connections with its last reference")
    func release() async throws {
        let server = SocketServer { connection, log in
            _ = connection.receive(until: "\r\n\r\n")
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            log.append(connection.receiveAll() + "closed")
        }
        #expect(await get(server.url, by: CurlTransport()).kind == "ok")
        for _ in 1...500 where server.received.isEmpty { try await Task.sleep(for: .milliseconds(10)) }

        #expect(server.received == ["closed"])
    }

    @Test("may be let go of on its own thread")
    func releaseOnOwnThread() async {
        for _ in 1...50 {
            var transport: CurlTransport? = CurlTransport()
            let other = Task(executorPreference: CurlTransport()) { await Task.yield() }
            let task = Task(executorPreference: transport) { [transport] in
                await get(server.url, by: transport ?? .shared).kind
            }
            transport = nil
            #expect(await task.value == "ok")
            await other.value
        }
    }
}
