public import HTTPMessages
import Synchronization

/// A way to a server that has a defect.
public struct DefectiveTransport: Transport {
    private let outermost: any Transport

    /// Puts a defect between a client and the server at a base URL; its first fault sees a request first.
    ///
    /// `base`: The base URL, without a slash at its end; what goes elsewhere passes untouched.
    public init(_ defect: Defect, on inner: any Transport, base: String) {
        outermost = defect.faults.reversed().reduce(inner) { FaultyTransport(fault: $1, inner: $0, base: base) }
    }

    /// Sends a request through every fault and brings back what they make of the response.
    public func send(_ request: Request, limits: ExchangeLimits) async throws(TransportError) -> Response {
        try await outermost.send(request, limits: limits)
    }
}

/// One fault on the way to a server.
struct FaultyTransport: Transport {
    let fault: Fault
    let inner: any Transport
    let base: String
    private let memory = Memory()

    init(fault: Fault, inner: any Transport, base: String) {
        (self.fault, self.inner, self.base) = (fault, inner, base)
    }

    func send(_ request: Request, limits: ExchangeLimits) async throws(TransportError) -> Response {
        guard let message = Message(request, base: base), fault.when.fits(request: message),
            memory.count(message) >= fault.when.from
        else { return try await inner.send(request, limits: limits) }
        for edits in fault.before { _ = try await send(message, edits, limits) }
        let response = fault.isUnsent ? Response(status: 200) : try await send(message, fault.request, limits)
        guard fault.when.fits(response: Message(response, to: message)) else { return response }
        return try await spoil(response, to: message, limits)
    }

    /// Everything that comes after the server's own answer.
    private func spoil(
        _ response: Response, to request: Message, _ limits: ExchangeLimits
    ) async throws(TransportError) -> Response {
        var answer = response
        for edits in fault.after {
            var next = request
            if next.body == nil { next.body = response.body }
            _ = try await send(next, edits, limits)
        }
        if let edits = fault.answerFrom { answer = try await send(request, edits, limits) }
        if fault.isStale { answer = memory.first(answer, request) }
        return Message(answer, to: request).edited(by: fault.response).response(from: answer)
    }

    private func send(
        _ message: Message, _ edits: [Edit], _ limits: ExchangeLimits
    ) async throws(TransportError) -> Response {
        try await inner.send(message.edited(by: edits).request(base: base), limits: limits)
    }
}

/// What a fault has seen so far, by method and target.
private final class Memory: Sendable {
    private let counts = Mutex<[String: Int]>([:])
    private let responses = Mutex<[String: Response]>([:])

    /// How many such requests there were, this one included.
    func count(_ request: Message) -> Int {
        counts.withLock { counts in
            counts[key(request), default: 0] += 1
            return counts[key(request), default: 0]
        }
    }

    /// The first response to such a request, which may be this one.
    func first(_ response: Response, _ request: Message) -> Response {
        responses.withLock { responses in
            let first = responses[key(request)] ?? response
            responses[key(request)] = first
            return first
        }
    }

    private func key(_ request: Message) -> String { request.method + " " + request.target }
}
