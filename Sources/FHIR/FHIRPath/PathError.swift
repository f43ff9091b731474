/// Why an expression could not be read or evaluated, and where.
///
/// What draws the line with a caret is ``Diagnostic`` of the caller, who knows where the expression came from.
public struct PathError: Error, Hashable, Sendable {
    /// What kind of mistake it is, in the words of HL7's test suite.
    public enum Kind: String, Sendable {
        /// The text is no expression.
        case syntax
        /// The expression can never make sense for the type it is about.
        case semantic
        /// The expression does not fit the values it met.
        case execution
        /// A bound on steps, depth or size was reached.
        case limit
    }

    /// What kind of mistake it is.
    public var kind: Kind
    /// What is wrong, in one line.
    public var message: String
    /// The byte of the expression at which it was seen, from 0.
    public var offset: Int

    /// Creates an error.
    public init(_ kind: Kind, _ message: String, offset: Int) {
        self.kind = kind
        self.message = message
        self.offset = offset
    }
}

extension PathError: CustomStringConvertible {
    /// The message behind the column, from 1.
    public var description: String { "column \(offset + 1): \(message)" }
}
