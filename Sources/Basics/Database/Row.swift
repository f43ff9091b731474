import CSQLite

/// One row of a result, readable until the next is asked for.
public struct Row: ~Copyable {
    private let statement: OpaquePointer

    init(of statement: OpaquePointer) { self.statement = statement }

    /// The number in a column, counted from 0; 0 where there is none.
    public func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

    /// The text in a column, counted from 0; empty where there is none.
    public func text(_ column: Int32) -> String { String(decoding: view(column), as: UTF8.self) }

    /// The bytes in a column, counted from 0; nil where there is no value.
    public func bytes(_ column: Int32) -> [UInt8]? {
        sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : Array(view(column))
    }

    /// The bytes of a column; both callers copy them before the statement moves on.
    private func view(_ column: Int32) -> UnsafeRawBufferPointer {
        // because column_bytes is only right after column_blob. https://www.sqlite.org/c3ref/column_blob.html
        let start = sqlite3_column_blob(statement, column)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
    }
}
