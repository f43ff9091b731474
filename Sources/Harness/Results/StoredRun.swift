/// A run as its file tells it: everything but the steps, which stay in the file and are read one by one.
public struct StoredRun: Hashable, Sendable {
    /// How it began.
    public var start: RunStart
    /// Its scenarios, in the order planned.
    public var scenarios: [StoredScenario]
    /// How it ended; nil where it was cut off.
    public var end: RunEnd?

    /// Whether it was interrupted, or cut off without an end.
    public var wasInterrupted: Bool { end?.wasInterrupted ?? true }
}

/// A scenario in one version, and what became of it.
public struct StoredScenario: Hashable, Sendable {
    /// What was planned.
    public var plan: PlannedScenario
    /// What became of it; never `pass` where it did not end.
    public var outcome: Outcome
    /// Why it was skipped or could not be judged; empty otherwise.
    public var reason: String
    /// How long it took, in microseconds; 0 where it did not end.
    public var elapsed: Int
    /// What it created and could not delete: addresses on the server.
    public var leftBehind: [String]
    /// Steps before the first test.
    public var setup: [StepReference]
    /// One for each planned test, in order.
    public var tests: [StoredTest]
    /// Steps after the last test.
    public var cleanup: [StepReference]
}

/// What became of a planned test.
public struct StoredTest: Hashable, Sendable {
    /// What became of it; `skip` where it never ran or never ended.
    public var outcome: Outcome
    /// Why it was skipped or could not be judged; empty otherwise.
    public var reason: String
    /// When it began, since the run began, in microseconds.
    public var startedAt: Int
    /// How long it took, in microseconds.
    public var elapsed: Int
    /// Its steps, in order.
    public var steps: [StepReference]
}

/// Where a step stands in its file.
public struct StepReference: Hashable, Sendable {
    /// Its first byte, from 0.
    public var offset: Int
    /// How many bytes it has.
    public var length: Int
    /// What became of it.
    public var outcome: Outcome
}
