import HTTPMessages
import Synchronization

/// One exchange that somebody waits for.
struct Submission: Sendable {
    let request: Request
    let limits: ExchangeLimits
    private let cancellation: Cancellation
    private let continuation: CheckedContinuation<Result<Response, TransportError>, Never>

    init(
        _ request: Request,
        _ limits: ExchangeLimits,
        _ cancellation: Cancellation,
        _ continuation: CheckedContinuation<Result<Response, TransportError>, Never>
    ) {
        self.request = request
        self.limits = limits
        self.cancellation = cancellation
        self.continuation = continuation
    }

    var isCancelled: Bool { cancellation.isRequested }

    /// Lets the waiting task go on; once for each submission.
    func finish(_ result: Result<Response, TransportError>) { continuation.resume(returning: result) }
}

/// Whether the task that waits for an exchange was cancelled, which may be so before the exchange begins.
final class Cancellation: Sendable {
    private let flag = Atomic(false)

    var isRequested: Bool { flag.load(ordering: .acquiring) }

    func request() { flag.store(true, ordering: .releasing) }
}
