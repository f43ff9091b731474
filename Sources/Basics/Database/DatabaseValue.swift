/// A value that goes into a statement. <https://www.sqlite.org/datatype3.html>
public enum DatabaseValue: Hashable, Sendable {
    /// No value.
    case null
    /// A whole number.
    case integer(Int)
    /// A text.
    case text(String)
    /// Bytes.
    case bytes([UInt8])
}

extension DatabaseValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
    /// Creates a whole number.
    public init(integerLiteral number: Int) { self = .integer(number) }
    /// Creates a text.
    public init(stringLiteral text: String) { self = .text(text) }
    /// Creates no value.
    public init(nilLiteral: ()) { self = .null }
}
