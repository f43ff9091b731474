import Database
public import FHIRDefinitions
public import HTTPMessages
import ReferenceServer
import Synchronization

/// A service as a transport: no socket, no thread.
public struct InProcessTransport: Transport {
    private let service: any Service

    /// Creates a transport to a service.
    public init(_ service: any Service) { self.service = service }

    /// Hands the service the request as a socket would: the raw target, and the host as a header field.
    public func send(_ request: Request, limits: ExchangeLimits) async throws(TransportError) -> Response {
        let parts = request.url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[0].hasPrefix("http") else { throw .badURL(request.url) }
        var received = request
        received.url = "/" + (parts.count > 3 ? parts[3] : "")
        received.headers["Host"] = String(parts[2])
        var response = service.respond(to: received)
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

    /// Starts an empty server whose ids count up and whose clock takes a millisecond a look.
    public init(_ version: FHIRVersion) throws {
        self.version = version
        let path = "/" + version.rawValue.lowercased()
        baseURL = "http://reference.test" + path
        let ids = Counter()
        let clock = Counter()
        transport = InProcessTransport(
            ReferenceServer(
                store: try Store(.memory, version: version), configuration: .init(path: path),
                clock: {
                    let milliseconds = clock.next()
                    return Instant(
                        seconds: 1_700_000_000 + milliseconds / 1000, nanoseconds: milliseconds % 1000 * 1_000_000)
                },
                ids: { "id-\(ids.next())" }))
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
