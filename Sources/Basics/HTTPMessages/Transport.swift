/// What can carry a request to a server and bring its response back.
public protocol Transport: Sendable {
    /// Sends one request and waits for the whole response.
    ///
    /// Any status, 500 included, is a response. Redirects are not followed: whether a server redirects is something that
    /// scenarios assert. Cancelling the task ends the exchange.
    ///
    /// - Parameters:
    ///   - request: The request, sent as it stands; nothing is added but `Host`, `Content-Length` and, unless the request
    ///     has one, `User-Agent` and `Accept-Encoding`.
    ///   - limits: What the exchange may take.
    /// - Returns: The response, its body complete.
    /// - Throws: ``TransportError`` where no complete response came back.
    func send(_ request: Request, limits: ExchangeLimits) async throws(TransportError) -> Response
}

/// What one exchange may take.
public struct ExchangeLimits: Hashable, Sendable {
    /// How long the whole exchange may take.
    public var timeout: Duration
    /// How many bytes the body may have, after decompression too.
    public var maxBodyBytes: Int
    /// How many bytes all header fields together may have, those of interim responses included.
    public var maxHeaderBytes: Int
    /// How many lines they may have.
    public var maxHeaderLines: Int

    /// Creates limits; without arguments 30 seconds, 64 MiB of body, 256 KiB and 1,000 lines of header fields.
    public init(
        timeout: Duration = .seconds(30),
        maxBodyBytes: Int = 64 << 20,
        maxHeaderBytes: Int = 256 << 10,
        maxHeaderLines: Int = 1000
    ) {
        self.timeout = timeout
        self.maxBodyBytes = maxBodyBytes
        self.maxHeaderBytes = maxHeaderBytes
        self.maxHeaderLines = maxHeaderLines
    }
}

/// Why no complete response came back.
public enum TransportError: Error, Hashable, Sendable {
    /// The URL cannot be sent to: no URL, or a scheme other than http and https.
    case badURL(String)
    /// The request has no form in HTTP: a method that is no token, a line end in a header field.
    case unsendable(reason: String)
    /// The host name did not resolve.
    case unknownHost(String)
    /// Nothing answered at the address.
    case refused(url: String, reason: String)
    /// The time given ran out; `received` is how many bytes of the body had come.
    case timedOut(after: Duration, received: Int)
    /// TLS could not be agreed, or a certificate was not accepted; `reason` is the TLS library's own text and a remedy.
    case untrusted(reason: String)
    /// The connection ended, or what came was no HTTP, before the response was complete.
    case broken(reason: String)
    /// The body, or the header fields, were larger than the limit.
    case tooLarge(what: String, limit: Int)
    /// There were more lines of header fields than the limit.
    case tooManyHeaderLines(limit: Int)
    /// The task was cancelled.
    case cancelled
    /// Any other failure, with libcurl's code. <https://curl.se/libcurl/c/libcurl-errors.html>
    case other(code: Int, reason: String)
}

extension TransportError: CustomStringConvertible {
    /// What went wrong and what to do about it, in one line.
    public var description: String {
        switch self {
        case .badURL(let url): "'\(url)' is no http or https URL"
        case .unsendable(let reason): "the request cannot be sent: \(reason)"
        case .unknownHost(let host): "the host name '\(host)' does not resolve; is the target's URL right?"
        case .refused(let url, let reason):
            "nothing answers at \(url) (\(reason)); is the server running, is the port right?"
        case .timedOut(let limit, 0): "no response within \(limit.text); raise --timeout if the server is only slow"
        case .timedOut(let limit, let received):
            "the response was not complete within \(limit.text) (\(received) bytes came); "
                + "raise --timeout if the server is only slow"
        case .untrusted(let reason): "TLS failed: \(reason)"
        case .broken(let reason): "the response broke off: \(reason)"
        case .tooLarge(let what, let limit): "the \(what) is larger than \(limit) bytes; the limit protects the harness"
        case .tooManyHeaderLines(let limit): "the header has more than \(limit) lines; the limit protects the harness"
        case .cancelled: "interrupted"
        case .other(let code, let reason): "the exchange failed: \(reason) (libcurl \(code))"
        }
    }
}

extension Duration {
    /// The duration as people write it: `250ms`, `30s`, `1.5s`.
    public var text: String {
        let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
        if milliseconds < 1000 { return "\(milliseconds)ms" }
        let tenths = milliseconds / 100
        return tenths % 10 == 0 ? "\(tenths / 10)s" : "\(tenths / 10).\(tenths % 10)s"
    }

    /// The whole duration in microseconds.
    public var microseconds: Int {
        Int(components.seconds) * 1_000_000 + Int(components.attoseconds / 1_000_000_000_000)
    }
}
