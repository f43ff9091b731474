import JSON
import Patterns

extension Evaluation {
    mutating func holds(_ condition: Condition, _ value: JSONValue) throws(JSONPathEvaluationError) -> Bool {
        switch condition {
        case .all(let conditions):
            for condition in conditions where try !holds(condition, value) { return false }
            return true
        case .any(let conditions):
            for condition in conditions where try holds(condition, value) { return true }
            return false
        case .exists(.path(let steps)): return try !visit(steps[...], value) { _ in false }
        case .exists: return true
        case .comparison(let left, let comparator, let right): return try holds(left, comparator, right, value)
        }
    }

    /// Whether one of the values on the left stands in the relation to one of those on the right.
    private mutating func holds(
        _ left: Condition.Operand, _ comparator: Condition.Comparator, _ right: Condition.Operand, _ value: JSONValue
    ) throws(JSONPathEvaluationError) -> Bool {
        let lefts = try values(of: left, value)
        if lefts.isEmpty { return false }
        if case .pattern(let pattern) = right {
            guard comparator == .matches else { return comparator == .notEqual || comparator == .strictlyNotEqual }
            for text in lefts.lazy.compactMap(\.string) where try matches(pattern, text) { return true }
            return false
        }
        let rights = try values(of: right, value)
        for left in lefts {
            for right in rights where try Comparison(left, right).holds(comparator) { return true }
        }
        return false
    }

    private mutating func values(
        of operand: Condition.Operand, _ value: JSONValue
    ) throws(JSONPathEvaluationError) -> [JSONValue] {
        switch operand {
        case .literal(let literal): return [literal]
        case .pattern(let pattern): return [.string("/\(pattern.text)/")]
        case .path(let steps):
            var found: [JSONValue] = []
            _ = try visit(steps[...], value) { value in
                found.append(value)
                return true
            }
            return found
        }
    }

    private func matches(_ pattern: Pattern, _ text: String) throws(JSONPathEvaluationError) -> Bool {
        guard let isMatch = pattern.matches(text) else { throw .patternGaveUp("/\(pattern.text)/") }
        return isMatch
    }
}

/// Two values beside each other, compared as Json.NET compares them.
struct Comparison {
    private let left: JSONValue
    private let right: JSONValue

    init(_ left: JSONValue, _ right: JSONValue) {
        self.left = left
        self.right = right
    }

    func holds(_ comparator: Condition.Comparator) throws(JSONPathEvaluationError) -> Bool {
        guard left.isScalar, right.isScalar else { return comparator == .notEqual }
        switch comparator {
        case .equal, .strictlyEqual: return isEqual
        case .notEqual, .strictlyNotEqual: return !isEqual
        case .less: return try order() < 0
        case .lessOrEqual: return try order() <= 0
        case .greater: return try order() > 0
        case .greaterOrEqual: return try order() >= 0
        case .matches: return false
        }
    }

    /// Whether both are of one type and equal; a text and a number never are.
    private var isEqual: Bool {
        if let left = left.number, let right = right.number { return left.isNumericallyEqual(to: right) }
        return left == right
    }

    /// Below 0 where the left comes first, above 0 where the right does.
    ///
    /// The left value's type decides how both are read, unless it is a text: then the right's does.
    private func order() throws(JSONPathEvaluationError) -> Int {
        switch (left, right) {
        case (.null, .null): return 0
        case (.null, _): return -1
        case (_, .null): return 1
        case (.string(let left), .string(let right)):
            return left.utf16.lexicographicallyPrecedes(right.utf16)
                ? -1 : left.utf16.elementsEqual(right.utf16) ? 0 : 1
        case (.bool, _), (.string, .bool): return try Self.order(truth(left), truth(right))
        default: break
        }
        if let left = whole(left), let right = whole(right) { return Self.order(left, right) }
        return try Self.order(number(left), number(right))
    }

    private static func order<Value: Comparable>(_ left: Value, _ right: Value) -> Int {
        left < right ? -1 : left > right ? 1 : 0
    }

    /// Whether a text is to be read as a whole number, so that one with decimals is none: where the other is one.
    private var isWhole: Bool { (left.string == nil ? left : right).number?.integer != nil }

    private func whole(_ value: JSONValue) -> Int64? {
        switch value {
        case .number(let number): number.integer
        case .string(let text) where isWhole: Int64(text.trimmed)
        default: nil
        }
    }

    private func number(_ value: JSONValue) throws(JSONPathEvaluationError) -> Double {
        switch value {
        case .number(let number): return number.double
        case .bool(let flag): return flag ? 1 : 0
        case .string(let text):
            if let number = isWhole ? Int64(text.trimmed).map(Double.init) : Double(text.trimmed) { return number }
        default: break
        }
        throw notComparable
    }

    private func truth(_ value: JSONValue) throws(JSONPathEvaluationError) -> Int {
        switch value {
        case .bool(let flag): return flag ? 1 : 0
        case .number(let number): return number.double == 0 ? 0 : 1
        case .string(let text) where text.trimmed.lowercased() == "true": return 1
        case .string(let text) where text.trimmed.lowercased() == "false": return 0
        default: throw notComparable
        }
    }

    private var notComparable: JSONPathEvaluationError {
        .notComparable(String(left.text().prefix(40)), with: String(right.text().prefix(40)))
    }
}

extension JSONValue {
    fileprivate var isScalar: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }
}

extension String {
    fileprivate var trimmed: Substring { drop { $0.isWhitespace }.dropLast(while: { $0.isWhitespace }) }
}

extension Substring {
    fileprivate func dropLast(while isDropped: (Character) -> Bool) -> Substring {
        guard let end = lastIndex(where: { !isDropped($0) }) else { return self[..<startIndex] }
        return self[...end]
    }
}
