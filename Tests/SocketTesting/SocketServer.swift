import Glibc
import Synchronization

/// A server without manners: it does with each connection what a test tells it to.
public final class SocketServer: Sendable {
    /// The port that it listens at.
    public let port: Int
    private let descriptor: Int32
    private let log = Log()

    /// Listens at a free port, and gives each connection, in a thread of its own, to `serve`, then closes it.
    public init(_ serve: @escaping @Sendable (RawSocket, Log) -> Void) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        let code = loopback(port: 0) { bind(descriptor, $0, $1) }
        precondition(code == 0 && listen(descriptor, 128) == 0, "no port to listen at")
        self.descriptor = descriptor
        port = boundPort(descriptor)
        startThread { [log] in
            while case let client = accept(descriptor, nil, nil), client >= 0 {
                let connection = RawSocket(client)
                startThread { serve(connection, log) }
            }
            close(descriptor)
        }
    }

    /// Answers every request, on connections kept open, with these bytes.
    public convenience init(answering response: String) {
        self.init { connection, log in
            while case let request = connection.receive(until: "\r\n\r\n"), !request.isEmpty {
                log.append(request)
                connection.send(response)
            }
        }
    }

    deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }

    /// What was written down so far.
    public var received: [String] { log.entries }

    /// Its URL, with a slash at the end.
    public var url: String { "http://127.0.0.1:\(port)/" }

    /// What a server has received.
    public final class Log: Sendable {
        private let list = Mutex<[String]>([])

        /// What was written down so far.
        public var entries: [String] { list.withLock { $0 } }

        /// Writes down one more.
        public func append(_ entry: String) { list.withLock { $0.append(entry) } }
    }
}

func boundPort(_ descriptor: Int32) -> Int {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
        _ = pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
    }
    return Int(UInt16(bigEndian: address.sin_port))
}

/// A port at which nobody listens.
public func unusedPort() -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    _ = loopback(port: 0) { bind(descriptor, $0, $1) }
    return boundPort(descriptor)
}
