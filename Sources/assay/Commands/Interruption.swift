import Glibc
import Synchronization

/// Ctrl-C and the request to end: the first asks the work to end in good order, the second ends the program at once.
enum Interruption {
    private static let first = Mutex<(message: String, perform: @Sendable () -> Void)?>(nil)

    // because semaphores are made to be posted by signal handlers and waited for by any thread
    private nonisolated(unsafe) static let signals: UnsafeMutablePointer<sem_t> = {
        let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
        sem_init(semaphore, 0, 0)
        return semaphore
    }()

    /// Begins to take the signals; a reader of the output that goes away no longer ends the program.
    ///
    /// Signals cannot be blocked and waited for instead: the thread in which the main task was begun waits with all of them
    /// let through.
    static func prepare() {
        var thread = pthread_t()
        _ = signals
        pthread_create(&thread, nil, { _ in Interruption.waitForSignals() }, nil)
        for number in [SIGINT, SIGTERM] { signal(number) { _ in sem_post(Interruption.signals) } }
        signal(SIGPIPE, SIG_IGN)
    }

    /// Says what the first signal does, and what is said then.
    static func onFirst(_ message: String, _ perform: @escaping @Sendable () -> Void) {
        first.withLock { $0 = (message, perform) }
    }

    private static func waitForSignals() -> UnsafeMutableRawPointer? {
        waitForSignal()
        guard let (message, perform) = first.withLock({ $0 }) else { _exit(ExitCode.interrupted) }
        Output.error("\nassay: \(message); a second signal ends at once")
        perform()
        waitForSignal()
        _exit(ExitCode.interrupted)
    }

    private static func waitForSignal() {
        while sem_wait(signals) != 0 {}
    }
}
