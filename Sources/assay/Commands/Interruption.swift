import Glibc
import Synchronization

/// Ctrl-C and the request to end: the first asks the work to end in good order, the second ends the program at once.
enum Interruption {
    private static let action = Mutex<(@Sendable () -> Void)?>(nil)

    /// Blocks the signals for all threads that are made from here on; call it before the first.
    static func prepare() {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGINT)
        sigaddset(&set, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &set, nil)
        let waiting = set
        var thread = pthread_t()
        pthread_create(&thread, nil, { _ in Interruption.waitForSignals() }, nil)
        _ = waiting
    }

    /// Says what the first signal does.
    static func onFirst(_ perform: @escaping @Sendable () -> Void) { action.withLock { $0 = perform } }

    private static func waitForSignals() -> UnsafeMutableRawPointer? {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGINT)
        sigaddset(&set, SIGTERM)
        var count = 0
        while true {
            var signal: Int32 = 0
            guard sigwait(&set, &signal) == 0 else { continue }
            count += 1
            let perform = action.withLock { $0 }
            guard count == 1, let perform else { _exit(ExitCode.interrupted) }
            Output.error("\nassay: ending in good order, what was made is being deleted; a second signal ends at once")
            perform()
        }
    }
}
