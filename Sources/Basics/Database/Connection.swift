import CSQLite

/// One connection to a SQLite database: one owner, closed with its owner, never in two threads at once.
///
/// Prepared statements are kept and used again; a text that SQL takes from outside belongs in a value, never in the SQL.
///
/// <https://www.sqlite.org/c3ref/intro.html>
public struct Connection: ~Copyable, @unchecked Sendable {
    // because it cannot be copied and every method mutates it, two threads cannot be in it at once; SQLite asks no more.
    private let raw: OpaquePointer
    private var prepared: [String: OpaquePointer] = [:]
    private var isReading = false

    /// How many prepared statements are kept; SQL made for one search must not fill the memory.
    private static let maxPrepared = 200

    /// Settings of the whole process.
    private static let areSet = assay_count_no_memory() == SQLITE_OK

    private init(raw: OpaquePointer) { self.raw = raw }

    /// Opens the database at a path, or a URI, creating it where there is none, and runs the settings.
    ///
    /// - Throws: ``DatabaseError`` where it cannot be opened, or is no SQLite database.
    static func open(_ path: String, isURI: Bool = false, settings: String) throws(DatabaseError) -> Connection {
        _ = areSet
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, flags | (isURI ? SQLITE_OPEN_URI : 0), nil)
        guard code == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            throw DatabaseError(code: code, message: String(cString: sqlite3_errstr(code)), statement: "open \(path)")
        }
        var connection = Connection(raw: opened)
        sqlite3_busy_timeout(opened, 5000)
        assay_refuse_quoted_texts(opened)
        try connection.execute(settings)
        return connection
    }

    deinit {
        for statement in prepared.values { sqlite3_finalize(statement) }
        sqlite3_close_v2(raw)
    }

    /// Runs statements that take no values and whose rows are of no interest, separated by semicolons.
    mutating func execute(_ script: String) throws(DatabaseError) {
        try check(sqlite3_exec(raw, script, nil, nil, nil), script)
    }

    /// Runs one statement to its end.
    public mutating func run(_ sql: String, _ values: [DatabaseValue] = []) throws {
        try each(sql, values) { _ in }
    }

    /// Runs one statement and reads its first row; nil where it has none.
    public mutating func first<Result>(
        _ sql: String, _ values: [DatabaseValue] = [], _ read: (borrowing Row) throws -> Result
    ) throws -> Result? {
        let statement = try begin(sql, values)
        defer { end(statement) }
        return try step(statement, sql) ? try read(Row(of: statement)) : nil
    }

    /// Runs one statement and reads each of its rows in order.
    public mutating func each(
        _ sql: String, _ values: [DatabaseValue] = [], _ read: (borrowing Row) throws -> Void
    ) throws {
        let statement = try begin(sql, values)
        defer { end(statement) }
        while try step(statement, sql) { try read(Row(of: statement)) }
    }

    /// Runs one statement and gives what was read of each of its rows.
    public mutating func all<Result>(
        _ sql: String, _ values: [DatabaseValue] = [], _ read: (borrowing Row) throws -> Result
    ) throws -> [Result] {
        var results: [Result] = []
        try each(sql, values) { results.append(try read($0)) }
        return results
    }

    /// The row id of the last row inserted.
    public var lastInserted: Int { mutating get { Int(sqlite3_last_insert_rowid(raw)) } }

    /// Runs a body whose statements may only read.
    mutating func reading<Result>(_ body: (inout Connection) throws -> Result) throws -> Result {
        isReading = true
        defer { isReading = false }
        return try body(&self)
    }

    /// Runs a body between `begin` and `commit`; nothing of it stays where it throws.
    mutating func transaction<Result>(
        _ begin: String, _ body: (inout Connection) throws -> Result
    ) throws -> Result {
        try run(begin)
        do {
            let result = try body(&self)
            try run("commit")
            return result
        } catch {
            // SQLite may have rolled back by itself, so that there is nothing left to undo.
            try? run("rollback")
            throw error
        }
    }

    private mutating func begin(_ sql: String, _ values: [DatabaseValue]) throws(DatabaseError) -> OpaquePointer {
        let statement = try statement(sql)
        if isReading, sqlite3_stmt_readonly(statement) == 0 {
            throw DatabaseError(code: SQLITE_READONLY, message: "a reader may not write", statement: sql)
        }
        for (index, value) in values.enumerated() {
            try check(bind(value, to: statement, at: Int32(index + 1)), sql)
        }
        return statement
    }

    private func end(_ statement: OpaquePointer) {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
    }

    private func step(_ statement: OpaquePointer, _ sql: String) throws(DatabaseError) -> Bool {
        let code = sqlite3_step(statement)
        if code == SQLITE_ROW { return true }
        if code != SQLITE_DONE { try check(code, sql) }
        return false
    }

    private func bind(_ value: DatabaseValue, to statement: OpaquePointer, at index: Int32) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(statement, index)
        case .integer(let number): sqlite3_bind_int64(statement, index, Int64(number))
        case .text(let text):
            text.withCString { assay_bind_text_transient(statement, index, $0, Int32(text.utf8.count)) }
        case .bytes(let bytes): assay_bind_blob_transient(statement, index, bytes, Int32(bytes.count))
        }
    }

    private mutating func statement(_ sql: String) throws(DatabaseError) -> OpaquePointer {
        if let known = prepared[sql] { return known }
        if prepared.count >= Self.maxPrepared { forgetPrepared() }
        var statement: OpaquePointer?
        try check(sqlite3_prepare_v3(raw, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil), sql)
        guard let statement else { throw DatabaseError(code: SQLITE_MISUSE, message: "no statement", statement: sql) }
        prepared[sql] = statement
        return statement
    }

    private mutating func forgetPrepared() {
        for statement in prepared.values { sqlite3_finalize(statement) }
        prepared = [:]
    }

    private func check(_ code: Int32, _ sql: String) throws(DatabaseError) {
        guard code != SQLITE_OK else { return }
        throw DatabaseError(code: code, message: String(cString: sqlite3_errmsg(raw)), statement: sql)
    }
}
