import HTTPMessages
import Results
import Synchronization

/// Sends requests to one target: paced, timed, redirects followed where a step says so.
struct Channel: Sendable {
    let target: Target
    let pace: Pace?

    /// Sends a request and every redirect that may be followed.
    ///
    /// - Returns: The exchanges in order; the last is the one to judge.
    func send(_ request: Request, redirects: Int = 0, timeout: Duration? = nil) async -> [Exchange] {
        var limits = target.limits
        if let timeout { limits.timeout = timeout }
        var exchanges = [await exchange(request, limits)]
        while exchanges.count <= redirects, let next = redirect(of: exchanges[exchanges.count - 1]) {
            exchanges.append(await exchange(next, limits))
        }
        return exchanges
    }

    private func exchange(_ request: Request, _ limits: ExchangeLimits) async -> Exchange {
        await pace?.wait()
        do throws(TransportError) {
            return Exchange(request: request, response: try await target.transport.send(request, limits: limits))
        } catch {
            return Exchange(request: request, response: nil, error: error.description)
        }
    }

    /// The request that a redirect asks for. <https://www.rfc-editor.org/rfc/rfc9110#section-15.4>
    private func redirect(of exchange: Exchange) -> Request? {
        guard let response = exchange.response, [301, 302, 303, 307, 308].contains(response.status),
            let location = response.headers["Location"]
        else { return nil }
        var request = exchange.request
        request.url = Self.resolve(location, against: request.url)
        if !Self.isSameOrigin(request.url, exchange.request.url) { request.headers["Authorization"] = nil }
        if response.status == 303 || (response.status < 303 && request.method == "POST") {
            request.method = "GET"
            request.body = nil
            request.headers["Content-Type"] = nil
        }
        return request
    }

    private static func resolve(_ location: String, against url: String) -> String {
        if location.hasPrefix("http://") || location.hasPrefix("https://") { return location }
        if location.hasPrefix("/") { return origin(url) + location }
        return Files.parent(url) + "/" + location
    }

    private static func isSameOrigin(_ left: String, _ right: String) -> Bool { origin(left) == origin(right) }

    private static func origin(_ url: String) -> String {
        url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
    }

    private enum Files {
        static func parent(_ url: String) -> String { url.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") }
    }
}

/// Keeps requests to a number a second.
final class Pace: Sendable {
    private let interval: Duration
    private let next = Mutex<ContinuousClock.Instant?>(nil)

    /// Creates a pace of so many requests a second.
    init(perSecond: Double) { interval = .microseconds(Int(1_000_000 / perSecond)) }

    /// Waits for this request's turn.
    func wait() async {
        let turn = next.withLock { next in
            let now = ContinuousClock.now
            let turn = max(now, next ?? now)
            next = turn + interval
            return turn
        }
        if turn > .now { try? await Task.sleep(until: turn, clock: .continuous) }
    }
}
