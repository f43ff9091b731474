public import JSON

/// A compiled JSONPath expression, in the dialect of Newtonsoft's Json.NET, as the IoMT connector's templates have it.
///
/// It is not RFC 9535's: `@name` stands for `@.name`, `&&` and `||` have no precedence but nest to the right, a filter
/// on an object finds nothing, a text is compared with a number as a number, and there are no functions. The README
/// lists more.
/// Spec: <https://www.newtonsoft.com/json/help/html/QueryJsonSelectTokenJsonPath.htm>
public struct JSONPathExpression: Sendable {
    /// The expression as it was written.
    public let text: String
    let steps: [Step]
    /// The names, where the expression is a path of names alone, as most are: `$.device.id`.
    private let names: [String]?

    /// Compiles an expression.
    ///
    /// - Throws: ``JSONPathSyntaxError`` where it is none, or has more than ``JSONPathLimits/maxBytes``.
    public init(_ text: String) throws(JSONPathSyntaxError) {
        var parser = Parser(text)
        steps = try parser.whole()
        self.text = text
        let names = steps.compactMap { step in if case .field(let name?) = step { name } else { nil } }
        self.names = names.count == steps.count ? names : nil
    }

    /// Finds every value.
    ///
    /// - Parameters:
    ///   - root: The value that `$` is.
    ///   - maxSteps: How many values may be looked at, together.
    /// - Returns: The values that the expression selects, in the order of the text.
    /// - Throws: ``JSONPathEvaluationError`` where the connector would raise an error, or the steps are used up.
    public func values(
        in root: JSONValue, maxSteps: Int = JSONPathLimits.defaultSteps
    ) throws(JSONPathEvaluationError) -> [JSONValue] {
        if let names { return value(of: names, in: root).map { [$0] } ?? [] }
        var found: [JSONValue] = []
        var evaluation = Evaluation(root: root, stepsLeft: maxSteps)
        _ = try evaluation.visit(steps[...], root) { value in
            found.append(value)
            return true
        }
        return found
    }

    /// Finds one value.
    ///
    /// - Returns: The value that the expression selects; nil where there is none.
    /// - Throws: ``JSONPathEvaluationError/severalValues`` where there are several; else as ``values(in:maxSteps:)``.
    public func value(
        in root: JSONValue, maxSteps: Int = JSONPathLimits.defaultSteps
    ) throws(JSONPathEvaluationError) -> JSONValue? {
        if let names { return value(of: names, in: root) }
        var found: JSONValue?
        var isSeveral = false
        var evaluation = Evaluation(root: root, stepsLeft: maxSteps)
        _ = try evaluation.visit(steps[...], root) { value in
            isSeveral = found != nil
            found = value
            return !isSeveral
        }
        if isSeveral { throw .severalValues }
        return found
    }

    private func value(of names: [String], in root: JSONValue) -> JSONValue? {
        var value = root
        for name in names {
            guard case .object(let object) = value, let next = object[name] else { return nil }
            value = next
        }
        return value
    }
}

/// What bounds the work that an expression can make.
public enum JSONPathLimits {
    /// How many bytes an expression may have.
    public static let maxBytes = 16_384
    /// How deep filters may lie within filters.
    public static let maxFilterDepth = 16
    /// How many steps an evaluation may take where the caller sets no limit.
    public static let defaultSteps = 1_000_000
    /// How deep values may lie within each other.
    public static let maxDepth = 1024
}

/// Why a text is no expression, and where.
public struct JSONPathSyntaxError: Error, Hashable, Sendable {
    /// What is wrong, in one line.
    public var message: String
    /// The byte of the expression at which it was seen, from 0.
    public var offset: Int
}

/// Why an expression could not be evaluated; but for the last three, Json.NET raises an error as well.
public enum JSONPathEvaluationError: Error, Hashable, Sendable {
    /// One value was asked for, and there are several.
    case severalValues
    /// An array has no element of a negative index.
    case negativeIndex(Int)
    /// A slice's step is 0.
    case zeroStep
    /// A value cannot be made what it is compared with, such as a word with a number.
    case notComparable(String, with: String)
    /// A regular expression did not come to an end within its bounds.
    case patternGaveUp(String)
    /// The bound on the work was reached.
    case tooMuchWork
    /// Values lie deeper within each other than ``JSONPathLimits/maxDepth``.
    case tooDeep
}

extension JSONPathEvaluationError: CustomStringConvertible {
    /// What is wrong, in one line.
    public var description: String {
        switch self {
        case .severalValues: "the path leads to several values where one is needed"
        case .negativeIndex(let index): "the connector raises an error for the negative index \(index)"
        case .zeroStep: "a slice's step is not 0"
        case .notComparable(let value, let other): "\(value) cannot be compared with \(other)"
        case .patternGaveUp(let pattern): "the regular expression \(pattern) makes too much work of this value"
        case .tooMuchWork: "the path makes too much work of this value"
        case .tooDeep: "values lie too deep within each other"
        }
    }
}
