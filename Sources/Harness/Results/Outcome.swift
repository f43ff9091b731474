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
    public static func combined(_ parts: some Sequence<Outcome>) -> Outcome {
        let seen = Set(parts)
        return [.error, .fail, .warning, .pass].first(where: seen.contains) ?? .skip
    }
}

/// How many of something had each outcome.
public struct OutcomeCounts: Hashable, Sendable {
    private var counts: [Outcome: Int] = [:]

    /// Counts outcomes.
    public init(_ outcomes: some Sequence<Outcome> = []) {
        for outcome in outcomes { add(outcome) }
    }

    /// Counts one more.
    public mutating func add(_ outcome: Outcome) { counts[outcome, default: 0] += 1 }

    /// Counts all of another count.
    public mutating func add(_ other: OutcomeCounts) {
        counts.merge(other.counts, uniquingKeysWith: +)
    }

    /// How many had that outcome.
    public subscript(outcome: Outcome) -> Int { counts[outcome] ?? 0 }

    /// How many there are.
    public var total: Int { counts.values.reduce(0, +) }
}
