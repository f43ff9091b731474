import HTTPMessages
import JSON

extension Expectation {
    /// The status code. <https://www.rfc-editor.org/rfc/rfc9110#section-15>
    static let status = Expectation(
        name: "status",
        about: "the status code: `201`, `\"2xx\"`, or a list of these",
        shape: .choice([.integer, .string, .list(.choice([.integer, .string]))])
    ) { expected, subject in
        let wanted = expected.elements.map(\.display)
        return [
            .of(
                wanted.contains { StatusPattern($0).matches(subject.response.status) }, "status",
                expected: wanted.joined(separator: " or "), actual: String(subject.response.status))
        ]
    }

    /// How many of several responses had which status code.
    static let statuses = Expectation(
        name: "statuses",
        about: "of steps run at once: status code (or `\"4xx\"`) → how many had it; there may be no others",
        shape: .map(.integer)
    ) { expected, subject in
        var rest = subject.statuses
        let wanted = expected.object?.members ?? []
        let holds = wanted.allSatisfy { member in
            let fitting = rest.filter { StatusPattern(member.name).matches($0) }
            rest.removeAll { StatusPattern(member.name).matches($0) }
            return fitting.count == member.value.integer
        }
        return [
            .of(
                holds && rest.isEmpty, "statuses",
                expected: wanted.map { "\($0.value.display) × \($0.name)" }.joined(separator: ", "),
                actual: tally(subject.statuses))
        ]
    }

    private static func tally(_ statuses: [Int]) -> String {
        Set(statuses).sorted().map { status in "\(statuses.count { $0 == status }) × \(status)" }.joined(separator: ", ")
    }
}

/// A status code, or a class of them: `404`, `4xx`.
struct StatusPattern {
    var text: String

    init(_ text: String) { self.text = text }

    func matches(_ status: Int) -> Bool {
        text == String(status) || (text.hasSuffix("xx") && text.utf8.count == 3 && Int(text.prefix(1)) == status / 100)
    }

    /// Whether it is a code or a class at all.
    var isValid: Bool {
        if let code = Int(text) { return (100...599).contains(code) }
        return text.utf8.count == 3 && text.hasSuffix("xx") && (1...5).contains(Int(text.prefix(1)) ?? 0)
    }
}
