import Diagnostics
import HTTPMessages
public import JSON
import Patterns

/// A question asked of one value: equal to, matches, at least, absent, and so on.
///
/// In a scenario it is a plain value, which must be equal, or an object of the members of ``operators``, all of which must hold.
public struct Matcher: Sendable {
    /// One kind of question.
    struct Operator: Sendable {
        var name: String
        var shape: Shape
        var about: String
        /// Whether it holds for an operand and the values found; none found is an empty list.
        var holds: @Sendable (_ operand: JSONValue, _ values: [JSONValue]) -> Bool?
        /// What it asks, as a reader would say it.
        var says: @Sendable (_ operand: JSONValue) -> String = { $0.display }
    }

    static let operators: [Operator] = [
        equality("equals", "the same value", "", holds: true),
        equality("not", "any value but this", "not ", holds: false),
        Operator(
            name: "matches", shape: .string, about: "a regular expression that is found in the text",
            holds: { pattern, values in all(values) { matches(pattern.display, $0) } },
            says: { "matches \($0.display)" }
        ),
        Operator(
            name: "oneOf", shape: .list(.any), about: "one of these values",
            holds: { list, values in all(values) { value in list.elements.contains { same($0, value) } } },
            says: { list in "one of " + list.elements.map(\.display).joined(separator: ", ") }
        ),
        text("contains", "the text has this in it") { $0.utf8.contains($1.utf8) },
        text("startsWith", "the text begins with this") { $0.utf8.starts(with: $1.utf8) },
        text("endsWith", "the text ends with this") { $0.utf8.reversed().starts(with: $1.utf8.reversed()) },
        Operator(
            name: "absent", shape: .boolean, about: "`true`: there is no such value",
            holds: { flag, values in values.isEmpty == (flag.bool ?? true) },
            says: { $0.bool == false ? "present" : "absent" }
        ),
        Operator(
            name: "present", shape: .boolean, about: "`true`: there is a value, whatever it is",
            holds: { flag, values in values.isEmpty != (flag.bool ?? true) },
            says: { $0.bool == false ? "absent" : "present" }
        ),
        Operator(
            name: "count", shape: .choice([.integer, .named("matcher")]), about: "how many values there are",
            holds: { count, values in Matcher(count).holds(for: [.number(JSONNumber(values.count))]) },
            says: { "count \(Matcher($0).expected)" }
        ),
        Operator(
            name: "distinct", shape: .boolean, about: "`true`: no two of the values are the same",
            holds: { flag, values in hasNoRepetition(values) == (flag.bool ?? true) },
            says: { $0.bool == false ? "not all different" : "all different" }
        ),
        comparison("atLeast", "a number or moment that is this or later", "at least ") { $0 >= 0 },
        comparison("atMost", "a number or moment that is this or earlier", "at most ") { $0 <= 0 },
        comparison("moreThan", "a number or moment after this", "more than ") { $0 > 0 },
        comparison("lessThan", "a number or moment before this", "less than ") { $0 < 0 },
        Operator(
            name: "sameSecond", shape: .string, about: "the same moment to the second, however written",
            holds: { moment, values in
                all(values) { value in
                    guard let left = instant(value), let right = instant(moment) else { return false }
                    return left.seconds == right.seconds
                }
            },
            says: { "the same second as \($0.display)" }
        ),
    ]

    private let questions: [(Operator, JSONValue)]

    /// Creates a matcher from what a scenario says.
    public init(_ value: JSONValue) {
        let named = value.object.map { object in
            object.members.map { member in (Self.operators.first { $0.name == member.name }, member.value) }
        }
        if let named, !named.isEmpty, named.allSatisfy({ $0.0 != nil }) {
            questions = named.compactMap { pair in pair.0.map { ($0, pair.1) } }
        } else {
            questions = [(Self.operators[0], value)]
        }
    }

    /// Whether an object is a matcher and no plain value.
    static func isMatcher(_ object: JSONObject) -> Bool {
        !object.isEmpty
            && object.members.allSatisfy { member in
                operators.contains { $0.name == member.name && $0.shape.fits(kindOf: member.value) }
            }
    }

    /// What is asked, as a reader would say it.
    public var expected: String {
        JSONValueText.shown(questions.map { $0.0.says($0.1) }.joined(separator: " and "))
    }

    /// Whether all of it holds; nil where a pattern took too long to tell.
    public func holds(for values: [JSONValue]) -> Bool? {
        var unknown = false
        for (question, operand) in questions {
            switch question.holds(operand, values) {
            case true: continue
            case false: return false
            case nil: unknown = true
            }
        }
        return unknown ? nil : true
    }

    /// The answer as a judgement about `subject`.
    func judge(_ values: [JSONValue], _ subject: String) -> Judgement {
        let actual = values.isEmpty ? "nothing" : JSONValueText.shown(values.map(\.display).joined(separator: ", "))
        guard let holds = holds(for: values) else {
            return .notJudged(subject, expected, because: "the pattern took too long on this text")
        }
        return .of(holds, subject, expected: expected, actual: actual)
    }
}

extension Matcher {
    /// Whether there are values, and each of them is as asked.
    private static func all(_ values: [JSONValue], _ test: (JSONValue) -> Bool?) -> Bool? {
        guard !values.isEmpty else { return false }
        var unknown = false
        for value in values {
            switch test(value) {
            case true: continue
            case false: return false
            case nil: unknown = true
            }
        }
        return unknown ? nil : true
    }

    private static func hasNoRepetition(_ values: [JSONValue]) -> Bool { Set(values).count == values.count }

    private static func equality(_ name: String, _ about: String, _ word: String, holds wanted: Bool) -> Operator {
        Operator(
            name: name, shape: .any, about: about,
            holds: { operand, values in
                wanted ? all(values) { same(operand, $0) } : !values.contains { same(operand, $0) }
            },
            says: { word + $0.display }
        )
    }

    private static func text(
        _ name: String, _ about: String, _ test: @escaping @Sendable (String, String) -> Bool
    ) -> Operator {
        Operator(
            name: name, shape: .string, about: about,
            holds: { operand, values in all(values) { test($0.display, operand.display) } },
            says: { operand in "\(name == "contains" ? "contains" : name == "startsWith" ? "starts with" : "ends with") \(operand.display)" }
        )
    }

    private static func comparison(
        _ name: String, _ about: String, _ words: String, _ test: @escaping @Sendable (Int) -> Bool
    ) -> Operator {
        Operator(
            name: name, shape: .any, about: about,
            holds: { operand, values in all(values) { value in order(value, operand).map(test) ?? false } },
            says: { words + $0.display }
        )
    }

    /// Equal member by member, texts by their bytes, numbers by their value, objects in any order of members.
    static func same(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): left.isNumericallyEqual(to: right)
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.array(let left), .array(let right)): left.count == right.count && zip(left, right).allSatisfy(same)
        case (.object(let left), .object(let right)):
            left.count == right.count
                && left.members.allSatisfy { member in right[member.name].map { same(member.value, $0) } ?? false }
        default: left == right
        }
    }

    private static func matches(_ pattern: String, _ value: JSONValue) -> Bool? {
        PatternCache.shared.pattern(pattern)?.matches(value.display)
    }

    /// Below 0, 0 or above 0 as `left` is before, at or after `right`; nil where they cannot be compared.
    private static func order(_ left: JSONValue, _ right: JSONValue) -> Int? {
        if let left = number(left), let right = number(right) { return left < right ? -1 : left > right ? 1 : 0 }
        guard let left = instant(left), let right = instant(right) else { return nil }
        return left < right ? -1 : left > right ? 1 : 0
    }

    private static func number(_ value: JSONValue) -> Double? {
        value.number?.double ?? value.string.flatMap { JSONNumber($0)?.double }
    }

    private static func instant(_ value: JSONValue) -> Instant? {
        value.string.flatMap { Instant(fhir: $0) ?? Instant(http: $0) }
    }
}
