import HTTPMessages
import Synchronization

/// The thread that drives libcurl and runs jobs, and the inbox through which all other threads reach it.
final class CurlLoop: Sendable {
    /// What was put in since the thread looked last.
    private struct Inbox: Sendable {
        var jobs: [UnownedJob] = []
        var submissions: [Submission] = []
        var hasCancellations = false
        var isStopped = false

        var isEmpty: Bool { jobs.isEmpty && submissions.isEmpty && !hasCancellations && !isStopped }

        mutating func clear() {
            jobs.removeAll(keepingCapacity: true)
            submissions.removeAll(keepingCapacity: true)
            hasCancellations = false
        }
    }

    private let inbox = Mutex((content: Inbox(), isAsleep: false))
    private let bell = Bell()

    /// Begins the thread; `executor` is what its jobs are told to run on.
    func start(_ options: CurlTransport.Options, executor: UnownedTaskExecutor) {
        startThread { [self] in run(Exchanges(options), executor) }
    }

    /// Runs a job on the thread, after those that wait already.
    func enqueue(_ job: UnownedJob) { put { $0.jobs.append(job) } }

    /// Begins an exchange.
    func submit(_ submission: Submission) { put { $0.submissions.append(submission) } }

    /// Says that the task of some submission was cancelled.
    func noteCancellation() { put { $0.hasCancellations = true } }

    /// Ends the thread; nothing may be put in afterwards.
    func stop() { put { $0.isStopped = true } }

    private func put(_ change: (inout Inbox) -> Void) {
        let wasAsleep = inbox.withLock { inbox in
            change(&inbox.content)
            defer { inbox.isAsleep = false }
            return inbox.isAsleep
        }
        if wasAsleep { bell.ring() }
    }

    private func run(_ exchanges: Exchanges, _ executor: UnownedTaskExecutor) {
        var work = Inbox()
        while !work.isStopped {
            for job in work.jobs { job.runSynchronously(on: executor) }
            for submission in work.submissions { exchanges.begin(submission) }
            if work.hasCancellations { exchanges.endCancelled() }
            exchanges.advance()
            if mayFallAsleep() { exchanges.wait(for: bell) }
            work.clear()
            inbox.withLock { inbox in
                inbox.isAsleep = false
                swap(&inbox.content, &work)
            }
        }
    }

    private func mayFallAsleep() -> Bool {
        inbox.withLock { inbox in
            inbox.isAsleep = inbox.content.isEmpty
            return inbox.isAsleep
        }
    }
}
