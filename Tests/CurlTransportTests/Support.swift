import CurlTransport
import HTTPMessages
import SocketTesting

/// Sends a GET, by a transport that other tests use too unless one is given.
func get(
    _ url: String, headers: HeaderList = [:], by transport: CurlTransport = .shared,
    limits: ExchangeLimits = ExchangeLimits(timeout: .seconds(20))
) async -> Result<Response, TransportError> {
    await send(Request(method: "GET", url: url, headers: headers), by: transport, limits: limits)
}

/// Sends a request and gives the result as a value.
func send(
    _ request: Request, by transport: CurlTransport = .shared,
    limits: ExchangeLimits = ExchangeLimits(timeout: .seconds(20))
) async -> Result<Response, TransportError> {
    do throws(TransportError) {
        return .success(try await transport.send(request, limits: limits))
    } catch {
        return .failure(error)
    }
}

extension CurlTransport {
    /// One transport for all tests that need no options.
    static let shared = CurlTransport()

    /// A transport with options.
    static func with(_ change: (inout Options) -> Void) -> CurlTransport {
        var options = Options()
        change(&options)
        return CurlTransport(options)
    }
}

extension Result<Response, TransportError> {
    /// The error, if it is one.
    var error: TransportError? { if case .failure(let error) = self { error } else { nil } }

    /// The response, if there is one.
    var response: Response? { try? get() }

    /// `ok`, or the name of the error's case.
    var kind: String {
        switch self {
        case .success: "ok"
        case .failure(.badURL): "badURL"
        case .failure(.unsendable): "unsendable"
        case .failure(.unknownHost): "unknownHost"
        case .failure(.refused): "refused"
        case .failure(.timedOut): "timedOut"
        case .failure(.untrusted): "untrusted"
        case .failure(.broken): "broken"
        case .failure(.tooLarge): "tooLarge"
        case .failure(.tooManyHeaderLines): "tooManyHeaderLines"
        case .failure(.cancelled): "cancelled"
        case .failure(.other): "other"
        }
    }
}

extension Response {
    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }
}
