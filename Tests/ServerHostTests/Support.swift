import CurlTransport
import Glibc
import HTTPMessages
import ServerHost
import Synchronization

/// Says back what it was asked, a line each: method, target, header fields, body.
struct Echo: Service {
    func respond(to request: Request) -> Response {
        let fields = request.headers.fields.map { "\($0.name): \($0.value)" }
        let body = request.body.map { String(decoding: $0, as: UTF8.self) } ?? "none"
        return Response(
            status: 200, body: Array(([request.method, request.url] + fields + [body]).joined(separator: "\n").utf8))
    }
}

/// Answers with what a function makes of a request.
struct Answering: Service {
    let answer: @Sendable (Request) -> Response

    init(_ answer: @escaping @Sendable (Request) -> Response) { self.answer = answer }

    init(_ response: Response) { self.init { _ in response } }

    func respond(to request: Request) -> Response { answer(request) }
}

extension ServerHost {
    /// A host at a free port, with options.
    static func with(_ service: any Service, _ change: (inout Options) -> Void) throws -> ServerHost {
        var options = Options()
        change(&options)
        return try ServerHost(service: service, options: options)
    }

    /// Where it listens.
    var url: String { "http://127.0.0.1:\(port)" }
}

extension Response {
    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }
}

/// One transport for all tests.
let transport = CurlTransport()

/// Sends a request by libcurl.
func send(_ method: String, _ url: String, headers: HeaderList = [:], body: [UInt8]? = nil) async throws -> Response {
    try await transport.send(Request(method: method, url: url, headers: headers, body: body), limits: ExchangeLimits())
}
