import Database
public import FHIRDefinitions
public import HTTPMessages
public import ReferenceServer
import Synchronization

/// A service as a transport: no socket, no thread.
public struct InProcessTransport: Transport {
    private let service: any Service
    private let clock: @Sendable () -> Instant

    /// Creates a transport to a service whose responses a clock dates.
    public init(_ service: any Service, clock: @escaping @Sendable () -> Instant) {
        (self.service, self.clock) = (service, clock)
    }

    /// Hands the service the request as a socket would: the raw target, and the host as a header field.
    public func send(_ request: Request, limits: ExchangeLimits) async throws(TransportError) -> Response {
        let parts = request.url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[0].hasPrefix("http") else { throw .badURL(request.url) }
        var received = request
        received.url = "/" + (parts.count > 3 ? parts[3] : "")
        received.headers["Host"] = String(parts[2])
        var response = service.respond(to: received)
        response.headers["Date"] = clock().http
        if request.method == "HEAD" || response.status == 304 || response.status == 204 { response.body = [] }
        return response
    }
}

/// A fresh reference server in memory, at `http://reference.test/r4` or `/stu3`.
public struct TestServer: Sendable {
    /// The version that it speaks.
    public let version: FHIRVersion
    /// Its base URL.
    public let baseURL: String
    /// The way to it.
    public let transport: InProcessTransport
    /// Its clock, which moves on with every look.
    public let clock: @Sendable () -> Instant

    /// Starts an empty server whose ids count up.
    ///
    /// Takes:
    /// tick: By how much its clock moves on with every look, in milliseconds.
    /// configure: Changes what its operator decides.
    public init(
        _ version: FHIRVersion, tick: Int = 1,
        configure: (inout ReferenceServer.Configuration) -> Void = { _ in }
    ) throws {
        let path = "/" + version.rawValue.lowercased()
        let (ids, looks) = (Counter(), Counter())
        let clock: @Sendable () -> Instant = {
            let milliseconds = looks.next() * tick
            return Instant(seconds: 1_700_000_000 + milliseconds / 1000, nanoseconds: milliseconds % 1000 * 1_000_000)
        }
        var configuration = ReferenceServer.Configuration(path: path)
        configure(&configuration)
        (self.version, self.clock, baseURL) = (version, clock, "http://reference.test" + path)
        transport = InProcessTransport(
            ReferenceServer(
                store: try Store(.memory, version: version), configuration: configuration, clock: clock,
                ids: { "id-\(ids.next())" }),
            clock: clock)
    }
}

/// Counts up, from several threads too.
private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
