import Glibc

/// A value that one thread at a time uses, over a mutex of POSIX threads.
///
/// `Synchronization.Mutex` is a futex with priority inheritance on Linux: once a thread waits, the kernel hands it from one
/// to the next, and under load every request waits for a switch of threads. This one belongs to whoever comes first.
final class Lock<Value: ~Copyable>: @unchecked Sendable {
    // because the value is used between lock and unlock alone
    private var value: Value
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    init(_ value: consuming Value) {
        self.value = value
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Runs a body that has the value for itself.
    func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }
}
