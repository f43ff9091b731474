/// Something that happened while scenarios ran.
///
/// A run is the ordered list of its events and nothing else: the console, the JUnit file and the HTML page are readers of
/// the same list, and a stored list can be reported again without a server.
public enum RunEvent: Hashable, Sendable {
    /// The run began; always first.
    case runStarted(RunStart)
    /// A scenario will run; all of them follow the beginning, before the first step.
    case scenarioPlanned(PlannedScenario)
    /// A step ended.
    case stepEnded(StepPlace, StepResult)
    /// A test ended.
    case testEnded(TestEnd)
    /// A scenario ended, clean-up included.
    case scenarioEnded(ScenarioEnd)
    /// The run ended; always last. A list without it was cut off.
    case runEnded(RunEnd)
}

/// Where in a run a step belongs.
public struct StepPlace: Hashable, Sendable {
    /// The part of a scenario that a step belongs to.
    public enum Phase: Hashable, Sendable {
        /// Before the first test: data and set-up.
        case setup
        /// A test, by its index in the plan.
        case test(Int)
        /// After the last test: clean-up.
        case cleanup
    }

    /// The scenario's id in the plan.
    public var scenario: Int
    /// The part of the scenario.
    public var phase: Phase

    /// Creates a place.
    public init(scenario: Int, phase: Phase) {
        self.scenario = scenario
        self.phase = phase
    }
}

/// How a test ended.
public struct TestEnd: Hashable, Sendable {
    /// The scenario's id in the plan.
    public var scenario: Int
    /// The test's index in the plan.
    public var test: Int
    /// What became of it.
    public var outcome: Outcome
    /// Why it was skipped or could not be judged; empty otherwise.
    public var reason: String
    /// When it began, since the run began, in microseconds.
    public var startedAt: Int
    /// How long it took, in microseconds.
    public var elapsed: Int

    /// Creates the end of a test.
    public init(scenario: Int, test: Int, outcome: Outcome, reason: String = "", startedAt: Int = 0, elapsed: Int = 0) {
        self.scenario = scenario
        self.test = test
        self.outcome = outcome
        self.reason = reason
        self.startedAt = startedAt
        self.elapsed = elapsed
    }
}

/// How a scenario ended.
public struct ScenarioEnd: Hashable, Sendable {
    /// The scenario's id in the plan.
    public var scenario: Int
    /// What became of it: of its tests, its set-up and its clean-up.
    public var outcome: Outcome
    /// Why it was skipped or could not be judged; empty otherwise.
    public var reason: String
    /// How long it took, in microseconds.
    public var elapsed: Int
    /// What it created and could not delete: addresses on the server.
    public var leftBehind: [String]

    /// Creates the end of a scenario.
    public init(scenario: Int, outcome: Outcome, reason: String = "", elapsed: Int = 0, leftBehind: [String] = []) {
        self.scenario = scenario
        self.outcome = outcome
        self.reason = reason
        self.elapsed = elapsed
        self.leftBehind = leftBehind
    }
}

/// How a run ended.
public struct RunEnd: Hashable, Sendable {
    /// How long it took, in microseconds.
    public var elapsed: Int
    /// Whether it was interrupted before all was run.
    public var wasInterrupted: Bool

    /// Creates the end of a run.
    public init(elapsed: Int, wasInterrupted: Bool = false) {
        self.elapsed = elapsed
        self.wasInterrupted = wasInterrupted
    }
}

/// What events are told to: the run's file, the console.
public protocol EventSink: Sendable {
    /// Takes one event, in the order in which they happened.
    func receive(_ event: RunEvent)
}
