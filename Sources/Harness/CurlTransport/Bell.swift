import CLibcurl
import Glibc

/// Wakes one thread that waits in `poll`. <https://man7.org/linux/man-pages/man2/eventfd.2.html>
final class Bell: Sendable {
    /// What to poll for reading.
    let descriptor: Int32

    init() {
        descriptor = assay_make_eventfd()
        precondition(descriptor >= 0, "no file descriptor left for the transport's thread")
    }

    deinit { close(descriptor) }

    /// Wakes the thread, or lets it not fall asleep.
    func ring() { eventfd_write(descriptor, 1) }

    /// Forgets that it rang.
    func silence() {
        var count: eventfd_t = 0
        eventfd_read(descriptor, &count)
    }
}

/// Runs a function on a new thread that receives no signals: they are the main thread's, and `SIGPIPE` nobody's.
func startThread(_ body: @escaping @Sendable () -> Void) {
    var everything = sigset_t()
    var before = sigset_t()
    sigfillset(&everything)
    pthread_sigmask(SIG_SETMASK, &everything, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }

    var thread = pthread_t()
    let context = Unmanaged.passRetained(ThreadBody(body)).toOpaque()
    let code = pthread_create(&thread, nil, runThread, context)
    precondition(code == 0, "no thread for the transport")
    pthread_detach(thread)
}

private final class ThreadBody {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private func runThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run()
    return nil
}
