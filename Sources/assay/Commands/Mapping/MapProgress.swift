import Glibc

/// A line on standard error that says how far the work has come; none where that is no terminal.
struct MapProgress {
    private let totalBytes: Int?
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var bytes = 0
    private let start = Self.milliseconds()
    private var lastDrawn = 0
    private var isDrawn = false

    /// How long a line stays, in milliseconds.
    private static let interval = 100

    init(totalBytes: Int?) { self.totalBytes = totalBytes }

    /// Takes notice of one more message, and draws the line where it is time to.
    mutating func draw(_ summary: MapSummary, bytes more: Int) {
        bytes += more
        guard isTerminal else { return }
        let elapsed = Self.milliseconds() - start
        guard elapsed - lastDrawn >= Self.interval else { return }
        (lastDrawn, isDrawn) = (elapsed, true)
        let rate = summary.messages * 1000 / max(1, elapsed)
        Output.errorText("\r\(bar)\(summary.messages) messages, \(summary.errors) dropped, \(rate) a second ")
    }

    private var bar: String {
        guard let totalBytes, totalBytes > 0 else { return "" }
        let filled = min(20, bytes * 20 / totalBytes)
        return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: 20 - filled) + "] "
    }

    /// Takes the line away.
    mutating func clear() {
        guard isDrawn else { return }
        isDrawn = false
        Output.errorText("\r" + String(repeating: " ", count: 79) + "\r")
    }

    private static func milliseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
