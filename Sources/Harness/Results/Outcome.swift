/// What became of a step, a test, a scenario or a run.
public enum Outcome: String, CaseIterable, Sendable, Hashable {
    /// Everything that was asked of the server held.
    case pass
    /// A SHOULD of the specification did not hold.
    case warning
    /// Nothing was judged, and the reason is known: version, capability, condition, an earlier step.
    case skip
    /// The server broke a SHALL.
    case fail
    /// Nothing can be said about the server: transport, set-up or the scenario itself went wrong.
    case error

    /// The outcome of a whole from those of its parts: the gravest one; `skip` where nothing ran.
    @inlinable
    public static func combined(_ parts: some Sequence<Outcome>) -> Outcome {
        parts.reduce(.skip) { $1.gravity > $0.gravity ? $1 : $0 }
    }

    /// From 0, nothing ran, to 4, nothing can be said.
    @usableFromInline var gravity: Int {
        switch self {
        case .skip: 0
        case .pass: 1
        case .warning: 2
        case .fail: 3
        case .error: 4
        }
    }
}

/// How many of something had each outcome.
public struct OutcomeCounts: Hashable, Sendable {
    /// In the order of gravity.
    private var counts = [0, 0, 0, 0, 0]

    /// Counts nothing yet.
    public init() {}

    /// Counts outcomes.
    @inlinable
    public init(_ outcomes: some Sequence<Outcome>) {
        self.init()
        for outcome in outcomes { add(outcome) }
    }

    /// Counts one more.
    public mutating func add(_ outcome: Outcome) { counts[outcome.gravity] += 1 }

    /// Counts all of another count.
    public mutating func add(_ other: OutcomeCounts) {
        for index in counts.indices { counts[index] += other.counts[index] }
    }

    /// How many had that outcome.
    public subscript(outcome: Outcome) -> Int { counts[outcome.gravity] }

    /// How many there are.
    public var total: Int { counts.reduce(0, +) }
}
