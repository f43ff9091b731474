import Glibc

/// A port whose queue of connections is full, so that one more connection is never answered.
public final class FullListener: Sendable {
    /// The port.
    public let port: Int
    private let descriptors: [Int32]

    /// Fills a queue of length 0; nil where no port is to be had.
    public init?() {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard loopback(port: 0, { bind(listener, $0, $1) }) == 0, listen(listener, 0) == 0 else { return nil }
        let port = boundPort(listener)
        self.port = port
        descriptors =
            [listener]
            + (1...3).map { _ in
                let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
                _ = loopback(port: port) { connect(client, $0, $1) }
                return client
            }
    }

    deinit { descriptors.forEach { close($0) } }
}
