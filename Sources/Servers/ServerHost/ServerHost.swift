public import HTTPMessages
import Synchronization

/// A ``Service`` on a socket: HTTP/1.1, with or without TLS, over libmicrohttpd.
///
/// It listens from its creation on, and until ``stop(grace:)`` or its release. The service is called on the threads of
/// the host, several at once.
public final class ServerHost: Sendable {
    /// The port that it listens at.
    public let port: Int
    private let reception: Reception
    private let daemon: Mutex<Daemon?>

    /// Begins to listen.
    ///
    /// - Parameters:
    ///   - service: What answers the requests.
    ///   - address: The address or name of the interface; `0.0.0.0` and `::` are all interfaces.
    ///   - port: The port; 0 takes one that is free.
    ///   - options: Threads, limits, TLS.
    /// - Throws: ``ServerHostError`` where it cannot listen there.
    public init(
        service: any Service,
        address: String = "127.0.0.1",
        port: Int = 0,
        options: Options = Options()
    ) throws(ServerHostError) {
        let reception = Reception(service, options)
        let daemon = try Daemon(reception, address: address, port: port, options)
        self.reception = reception
        self.port = daemon.port
        self.daemon = Mutex(consume daemon)
    }

    deinit { stop(grace: .zero) }

    /// Takes no more connections, waits for the requests under way, at most `grace`, and closes all connections.
    ///
    /// It blocks its thread. A request whose service does not return is waited for in any case.
    public func stop(grace: Duration = .seconds(5)) {
        daemon.withLock { $0.take()?.stop(when: { self.reception.isIdle }, atMostAfter: grace) }
    }
}
