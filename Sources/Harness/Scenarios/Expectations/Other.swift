import HTTPMessages
import JSON
import Results

extension Expectation {
    /// How long the response took.
    static let time = Expectation(
        name: "time",
        about: "how long the exchange may take: `under 2s`",
        shape: .string
    ) { expected, subject in
        guard let limit = expected.string?.split(separator: " ").last.flatMap({ Duration(scenario: String($0)) }) else {
            return [.notJudged("time", expected.display, because: "a time is written as 'under 2s'")]
        }
        let actual = Duration.microseconds(subject.response.timings.total)
        return [.of(actual < limit, "time", expected: expected.display, actual: actual.text)]
    }

    /// Variables, by name.
    static let variables = Expectation(
        name: "variables",
        about: "variable → matcher",
        shape: .map(.named("matcher"))
    ) { expected, subject in
        (expected.object?.members ?? []).map { member in
            Matcher(member.value).judge(subject.scope.variable(member.name)?.elements ?? [], member.name)
        }
    }

    /// One of several sets of expectations.
    static let anyOf = Expectation(
        name: "anyOf",
        about: "a list of expectation sets, one of which holds",
        shape: .list(.named("expectations"))
    ) { expected, subject in
        let sets = expected.elements.compactMap(\.object)
        let judged = sets.map { Expectation.judge($0, subject) }
        if let holding = judged.firstIndex(where: { $0.allSatisfy { $0.answer == .held } }) {
            return [.held("anyOf", "one of \(sets.count) alternatives", actual: "alternative \(holding + 1)")]
        }
        let reasons = judged.enumerated().map { index, judgements in
            let wrong = judgements.first { $0.answer != .held }
            return "\(index + 1): \(wrong?.subject ?? "") is \(wrong?.actual ?? ""), not \(wrong?.expected ?? "")"
        }
        return [
            .failed("anyOf", expected: "one of \(sets.count) alternatives", actual: reasons.joined(separator: "; "))
        ]
    }
}

extension Duration {
    /// A duration as scenarios write it: `500ms`, `10s`, `1.5s`, `2m`; nil where the text is none.
    public init?(scenario text: String) {
        let digits = text.prefix { $0.isNumber || $0 == "." }
        guard let value = Double(digits), value >= 0, value < 1e6 else { return nil }
        switch text[digits.endIndex...] {
        case "ms": self = .microseconds(Int(value * 1_000))
        case "s": self = .microseconds(Int(value * 1_000_000))
        case "m": self = .microseconds(Int(value * 60_000_000))
        default: return nil
        }
    }
}
