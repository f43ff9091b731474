import HTTPMessages
import Results
import Synchronization

/// Sends requests to one target: paced, timed, redirects followed where a step says so.
struct Channel: Sendable {
    let target: Target
    let pace: Pace?
    /// Whether requests go out though the run was interrupted: those of the clean-up.
    var isShielded = false

    /// Sends a request and every redirect that may be followed.
    ///
    /// - Returns: The exchanges in order; the last is the one to judge.
    func send(_ request: Request, redirects: Int = 0, timeout: Duration? = nil) async -> [Exchange] {
        guard isShielded || (request.mayMake && !Task.isCancelled) else {
            return await sendAll(request, redirects, timeout)
        }
        // The answer is waited for though the run is interrupted, so that what the request makes can be deleted.
        return await Task(executorPreference: target.transport as? any TaskExecutor) {
            await sendAll(request, redirects, timeout)
        }.value
    }

    private func sendAll(_ request: Request, _ redirects: Int, _ timeout: Duration?) async -> [Exchange] {
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
        let request = target.owns(request.url) ? request : request.without(target.headers)
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
        if origin(of: request.url) != origin(of: exchange.request.url) { request.headers["Authorization"] = nil }
        if response.status == 303 || (response.status < 303 && request.method == "POST") {
            request.method = "GET"
            request.body = nil
            request.headers["Content-Type"] = nil
        }
        return request
    }

    private static func resolve(_ location: String, against url: String) -> String {
        if location.hasPrefix("http://") || location.hasPrefix("https://") { return location }
        if location.hasPrefix("/") { return origin(of: url) + location }
        let parts = url.split(separator: "/", omittingEmptySubsequences: false)
        return (parts.dropLast() + [location[...]]).joined(separator: "/")
    }
}

extension Request {
    /// Whether it may make something on the server.
    fileprivate var mayMake: Bool { method != "GET" && method != "HEAD" }

    /// The request without such fields.
    fileprivate func without(_ fields: HeaderList) -> Request {
        var request = self
        for field in fields.fields { request.headers[field.name] = nil }
        return request
    }
}

extension Target {
    /// Whether a URL leads to the target's own server.
    ///
    /// What the target was given, credentials above all, goes nowhere else, whatever links and redirects say.
    fileprivate func owns(_ url: String) -> Bool {
        url.hasPrefix("\(baseURL)/") || origin(of: url) == origin(of: baseURL)
    }
}

/// Scheme, host and port. <https://www.rfc-editor.org/rfc/rfc6454#section-4>
private func origin(of url: String) -> String {
    let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    let origin = parts.prefix(3).joined(separator: "/")
    let standard = origin.lowercased().hasPrefix("https:") ? ":443" : ":80"
    return (origin.hasSuffix(standard) ? String(origin.dropLast(standard.count)) : origin).lowercased()
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
