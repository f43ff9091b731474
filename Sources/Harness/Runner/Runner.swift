public import FHIRDefinitions
import HTTPMessages
public import Results
public import Scenarios
import Synchronization

/// Runs plans and tells everything that happens.
public struct Runner: Sendable {
    private let options: RunOptions
    private let pace: Pace?
    private let readFile: @Sendable (String) -> [UInt8]?

    /// Creates a runner.
    ///
    /// - Parameters:
    ///   - options: How scenarios are run.
    ///   - requestsPerSecond: At most so many requests a second; nil for no limit.
    ///   - readFile: Gives the bytes of a file by its path: bodies, includes.
    public init(
        options: RunOptions, requestsPerSecond: Double? = nil,
        readFile: @escaping @Sendable (String) -> [UInt8]? = { Files.read($0) }
    ) {
        self.options = options
        self.readFile = readFile
        pace = requestsPerSecond.map(Pace.init(perSecond:))
    }

    /// Runs plans, several at once, and waits for all of them.
    ///
    /// Cancelling the task ends the exchange that is under way, skips what has not begun, and still cleans up.
    ///
    /// - Parameters:
    ///   - plans: What to run.
    ///   - start: The run's first event.
    ///   - clause: The address of a requirement's clause in a version.
    ///   - sink: What is told the events.
    /// - Returns: How many scenarios had which outcome.
    public func run(
        _ plans: [ScenarioPlan], start: RunStart, clause: (String, FHIRVersion) -> String, sink: any EventSink
    ) async -> OutcomeCounts {
        let began = ContinuousClock.now
        sink.receive(.runStarted(start))
        for plan in plans { sink.receive(.scenarioPlanned(plan.planned(url: clause))) }
        let counts = await runAll(plans, began: began, sink: sink)
        sink.receive(.runEnded(RunEnd(elapsed: (.now - began).microseconds, wasInterrupted: Task.isCancelled)))
        return counts
    }

    private func runAll(_ plans: [ScenarioPlan], began: ContinuousClock.Instant, sink: any EventSink) async
        -> OutcomeCounts
    {
        let queue = PlanQueue(plans, failsFast: options.failsFast)
        return await withTaskGroup(of: OutcomeCounts.self) { group in
            for _ in 0..<max(1, min(options.jobs, plans.count)) {
                group.addTask { await work(queue, began: began, sink: sink) }
            }
            return await group.reduce(into: OutcomeCounts()) { $0.add($1) }
        }
    }

    /// Takes plans from the queue until there are none.
    private func work(_ queue: PlanQueue, began: ContinuousClock.Instant, sink: any EventSink) async -> OutcomeCounts {
        var counts = OutcomeCounts()
        while let (plan, stop) = queue.next() {
            if let reason = stop ?? (Task.isCancelled ? "the run was interrupted" : nil) {
                skip(plan, reason, sink)
                counts.add(.skip)
                continue
            }
            let run = ScenarioRun(
                plan: plan, options: options, pace: pace, runBegan: began, readFile: readFile,
                emit: { sink.receive($0) })
            let outcome = await run.run()
            queue.note(outcome)
            counts.add(outcome)
        }
        return counts
    }

    private func skip(_ plan: ScenarioPlan, _ reason: String, _ sink: any EventSink) {
        for index in plan.tests.indices {
            sink.receive(.testEnded(TestEnd(scenario: plan.id, test: index, outcome: .skip, reason: reason)))
        }
        sink.receive(.scenarioEnded(ScenarioEnd(scenario: plan.id, outcome: .skip, reason: reason)))
    }
}

/// The plans that have not begun.
private final class PlanQueue: Sendable {
    private let plans: [ScenarioPlan]
    private let failsFast: Bool
    private let state = Mutex((next: 0, hasFailed: false))

    init(_ plans: [ScenarioPlan], failsFast: Bool) {
        self.plans = plans
        self.failsFast = failsFast
    }

    /// The next plan, and why it is not to be run any more.
    func next() -> (ScenarioPlan, String?)? {
        state.withLock { state in
            guard state.next < plans.count else { return nil }
            state.next += 1
            let stop = failsFast && state.hasFailed ? "an earlier scenario failed, and the run was to stop then" : nil
            return (plans[state.next - 1], stop)
        }
    }

    func note(_ outcome: Outcome) {
        state.withLock { if outcome == .fail || outcome == .error { $0.hasFailed = true } }
    }
}
