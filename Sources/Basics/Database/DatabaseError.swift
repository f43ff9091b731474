/// Why SQLite did not do what it was asked. <https://www.sqlite.org/rescode.html>
public struct DatabaseError: Error, Hashable, Sendable {
    /// The extended result code, such as 2067 for a repeated unique key.
    public var code: Int32
    /// SQLite's own message.
    public var message: String
    /// The statement, without the values bound to it; what was being done, where it was no statement.
    public var statement: String

    /// Whether the disk, or the memory that stands for one, is full.
    public var isFull: Bool { code & 0xFF == 13 }
    /// Whether another process kept the database locked for longer than the time allowed.
    public var isBusy: Bool { code & 0xFF == 5 }
}

extension DatabaseError: CustomStringConvertible {
    /// Message, code and statement in one line.
    public var description: String { "\(message) (SQLite \(code)) in: \(statement)" }
}
