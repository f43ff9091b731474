import Defects
import Diagnostics
import HTTPMessages
import Synchronization
import Testing

/// A server that takes note of what it is asked and answers the same each time, but for a count.
final class Recorder: Transport {
    private let kept = Mutex<[Request]>([])
    private let answer: @Sendable (Request, Int) -> Response

    init(_ answer: @escaping @Sendable (Request, Int) -> Response) { self.answer = answer }

    /// `METHOD url` of each request that came, in order.
    var requests: [Request] { kept.withLock { $0 } }
    var lines: [String] { requests.map { "\($0.method) \($0.url)" } }

    func send(_ request: Request, limits: ExchangeLimits) async throws(TransportError) -> Response {
        let count = kept.withLock { kept in
            kept.append(request)
            return kept.count
        }
        return answer(request, count)
    }
}

/// A defect whose members are the text given, on a server.
func broken(_ members: String, _ server: Recorder) throws -> DefectiveTransport {
    let text = #"{"defects": [{"name": "a", "about": "b", "breaks": ["c"], \#(members)}]}"#
    let catalogue = try Catalogue(Array(text.utf8), file: "a.json")
    return DefectiveTransport(try #require(catalogue.defects.first), on: server, base: "http://h/r4")
}

extension Transport {
    func send(
        _ method: String, _ target: String, headers: HeaderList = [:], body: String? = nil
    ) async throws -> Response {
        let request = Request(
            method: method, url: "http://h/r4" + target, headers: headers, body: body.map { Array($0.utf8) })
        return try await send(request, limits: ExchangeLimits())
    }
}

extension Response {
    var text: String { String(decoding: body, as: UTF8.self) }
}
