import Dispatch

/// Does something again and again, on a queue of its own, until it is released.
final class Watch {
    private let timer: any DispatchSourceTimer

    /// Begins; the first time is after the first interval.
    init(every interval: Duration, _ action: @escaping @Sendable () -> Void) {
        timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "assay.watch"))
        let milliseconds = Int(interval / .milliseconds(1))
        timer.schedule(deadline: .now() + .milliseconds(milliseconds), repeating: .milliseconds(milliseconds))
        timer.setEventHandler(handler: action)
        timer.resume()
    }

    deinit { timer.cancel() }
}
