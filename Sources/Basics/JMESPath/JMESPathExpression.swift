public import JSON

/// A compiled JMESPath expression: it is read once, and evaluated as often as there are values.
///
/// Spec: <https://jmespath.org/specification.html>
public struct JMESPathExpression: Sendable {
    /// The expression as it was written.
    public let text: String
    /// Whether it ends in a projection (`[*]`, `[?…]`, `[]`, `*`, a slice), whose result is several values in one list.
    public let isProjection: Bool
    let root: Node

    /// Compiles an expression.
    ///
    /// - Parameters:
    ///   - text: The expression.
    ///   - functions: The functions that it may call; those of the specification unless said.
    /// - Throws: ``JMESPathError`` where it is none, calls a function that there is not, or has more than
    ///   ``JMESPathLimits/maxNodes`` parts.
    public init(_ text: String, functions: JMESPathFunctions = .standard) throws(JMESPathError) {
        var parser = Parser(tokens: try Lexer.tokens(of: text), functions: functions)
        root = try parser.whole()
        isProjection = root.isProjection
        self.text = text
    }

    /// Evaluates the expression.
    ///
    /// - Parameters:
    ///   - value: The value that `@` is.
    ///   - maxSteps: How many parts may be evaluated, elements visited and members compared, together.
    /// - Returns: What it selects; `null` where that is nothing.
    /// - Throws: ``JMESPathError`` where a function is given what it does not take, or the steps are used up.
    public func evaluate(
        _ value: JSONValue, maxSteps: Int = JMESPathLimits.defaultSteps
    ) throws(JMESPathError) -> JSONValue {
        var evaluation = Evaluation(stepsLeft: maxSteps)
        return try evaluation.value(of: root, value)
    }
}

/// What bounds the work that an expression can make.
public enum JMESPathLimits {
    /// How many parts an expression may have; it bounds how deep evaluation goes.
    public static let maxNodes = 1000
    /// How many bytes an expression may have.
    public static let maxBytes = 65_536
    /// How many steps an evaluation may take where the caller sets no limit.
    public static let defaultSteps = 1_000_000
}

/// Why an expression cannot be compiled or evaluated.
///
/// Spec: <https://jmespath.org/specification.html#errors>
public struct JMESPathError: Error, Hashable, Sendable {
    /// The specification's name of the kind of error.
    public enum Kind: String, Sendable {
        /// The text is no expression.
        case syntax
        /// A function was given an argument of a type that it does not take.
        case invalidType = "invalid-type"
        /// A value lies out of the range that it must have, such as a slice's step of 0.
        case invalidValue = "invalid-value"
        /// A function was given too few or too many arguments.
        case invalidArity = "invalid-arity"
        /// There is no function of that name.
        case unknownFunction = "unknown-function"
        /// The bound on the work was reached; this kind is not the specification's.
        case limit
    }

    /// The kind.
    public var kind: Kind
    /// What is wrong, in one line.
    public var message: String
    /// The byte of the expression at which it was seen, from 0; nil for what only evaluation shows.
    public var offset: Int?
    /// The nearest function name, where the function is unknown.
    public var suggestion: String?

    /// Creates an error.
    public init(_ kind: Kind, _ message: String, offset: Int? = nil, suggestion: String? = nil) {
        self.kind = kind
        self.message = message
        self.offset = offset
        self.suggestion = suggestion
    }
}
