import Glibc
import HTTPMessages

extension Instant {
    /// The moment that the machine's clock shows.
    static var now: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
    }
}
