public import Results

/// The answer of one expectation about one thing, before it is known how much it asks.
public struct Judgement: Hashable, Sendable {
    /// What was looked at: `status`, `headers.ETag`, `body.name[0].family`.
    public var subject: String
    /// The answer.
    public var answer: Finding.Answer
    /// What was expected, as a reader would say it.
    public var expected: String
    /// What was there.
    public var actual: String

    /// It holds.
    static func held(_ subject: String, _ expected: String, actual: String = "") -> Judgement {
        Judgement(subject: subject, answer: .held, expected: expected, actual: actual)
    }

    /// It does not hold.
    static func failed(_ subject: String, expected: String, actual: String) -> Judgement {
        Judgement(subject: subject, answer: .failed, expected: expected, actual: actual)
    }

    /// It cannot be said, and why.
    static func notJudged(_ subject: String, _ expected: String, because reason: String) -> Judgement {
        Judgement(subject: subject, answer: .notJudged, expected: expected, actual: reason)
    }

    /// One answer from a yes or no.
    static func of(_ holds: Bool, _ subject: String, expected: String, actual: String) -> Judgement {
        Judgement(subject: subject, answer: holds ? .held : .failed, expected: expected, actual: actual)
    }
}

extension JSONValueText {
    /// A value as it stands in a message, cut where it is long.
    static func shown(_ text: String) -> String {
        text.utf8.count <= 400 ? text : String(decoding: text.utf8.prefix(400), as: UTF8.self) + "…"
    }
}

/// Where texts for messages are made.
enum JSONValueText {}
