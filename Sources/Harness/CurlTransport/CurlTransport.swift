public import HTTPMessages
import Synchronization

/// The ``Transport`` over libcurl: one thread of its own that drives every exchange, however many run at once.
///
/// It is a task executor too. What runs with it as preference runs on the very thread that drives libcurl, so that an
/// exchange costs no change of thread:
///
///     let transport = CurlTransport()
///     try await withTaskExecutorPreference(transport) { try await transport.send(request, limits: ExchangeLimits()) }
///
/// From any other thread `send` works as well. Connections are kept alive and reused. The thread begins with the first
/// exchange or job, and ends with the last reference to the transport, when no exchange is left.
public final class CurlTransport: Transport, TaskExecutor {
    private let loop = CurlLoop()
    private let options: Options
    private let isStarted = Atomic(false)

    /// Creates a transport; nothing is started yet.
    public init(_ options: Options = Options()) { self.options = options }

    deinit { loop.stop() }

    /// Sends one request; see ``Transport``.
    ///
    /// A POST, PUT or PATCH without body says `Content-Length: 0`, as <https://www.rfc-editor.org/rfc/rfc9110#section-8.6>
    /// asks. A body in gzip or deflate is decoded, whether or not the request has an `Accept-Encoding` of its own.
    public func send(_ request: Request, limits: ExchangeLimits) async throws(TransportError) -> Response {
        let cancellation = Cancellation()
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                loop.submit(Submission(request, limits, cancellation, continuation))
                startOnce()
            }
        } onCancel: {
            cancellation.request()
            loop.noteCancellation()
        }
        return try result.get()
    }

    /// Runs a job on the transport's thread.
    public func enqueue(_ job: consuming ExecutorJob) {
        loop.enqueue(UnownedJob(job))
        startOnce()
    }

    private func startOnce() {
        guard !isStarted.load(ordering: .relaxed), !isStarted.exchange(true, ordering: .relaxed) else { return }
        loop.start(options, executor: asUnownedTaskExecutor())
    }
}
