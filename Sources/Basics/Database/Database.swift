import Synchronization

/// A SQLite database in write-ahead mode: one writer at a time, and readers that wait for nobody.
///
/// It may be used from any number of threads. A write that returned is in the file: it survives the end of the process,
/// however that comes. <https://www.sqlite.org/wal.html>
public final class Database: Sendable {
    /// Where a database lies.
    public enum Location: Hashable, Sendable {
        /// In a file, created where there is none; its directory must exist.
        case file(String)
        /// In memory, gone with the ``Database``.
        case memory
    }

    private let path: String
    private let settings: String
    private let directory: TemporaryDirectory?
    private let writer: Mutex<Connection>
    private let idleReaders = Mutex<[Reader]>([])

    /// A connection for reading; only one thread at a time has it.
    private final class Reader: Sendable {
        let connection: Mutex<Connection>
        init(path: String, settings: String) throws(DatabaseError) {
            connection = Mutex(try Connection.open(path, settings: settings))
        }
    }

    /// Opens a database and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - location: Where it lies.
    ///   - migrations: Scripts that lead from an empty database to the schema of today, oldest first. Each runs once, in
    ///     a transaction; later versions of a program add scripts at the end and change none.
    /// - Throws: ``DatabaseError`` where it cannot be opened, or comes from a later version of the program.
    public init(_ location: Location, migrations: [String]) throws {
        switch location {
        case .file(let path):
            (self.path, directory) = (path, nil)
            settings = Self.commonSettings + "pragma synchronous = normal"
        case .memory:
            let directory = try TemporaryDirectory()
            (path, self.directory) = (directory.path + "/database", directory)
            settings = Self.commonSettings + "pragma synchronous = off"
        }
        var connection = try Connection.open(path, settings: settings)
        try connection.migrate(migrations)
        writer = Mutex(connection)
    }

    /// Eight megabytes of pages a connection, and a checkpoint each sixteen of log.
    private static let commonSettings = """
        pragma journal_mode = wal; pragma cache_size = -8192; pragma wal_autocheckpoint = 4000;
        pragma temp_store = memory;
        """

    /// Runs a body that only reads, beside other readers and the writer; each statement sees what is committed then.
    public func read<Result: Sendable>(
        _ body: (inout Connection) throws -> Result
    ) throws -> Result {
        let reader = try takeReader()
        defer { idleReaders.withLock { $0.append(reader) } }
        return try reader.connection.withLock { try body(&$0) }
    }

    /// Runs a body that only reads; all its statements see the database as it is at the first of them.
    public func snapshot<Result: Sendable>(_ body: (inout Connection) throws -> Result) throws -> Result {
        try read { try $0.transaction("begin", body) }
    }

    /// Runs a body that reads and writes, alone; what it wrote is committed when this returns, or undone where it throws.
    public func write<Result: Sendable>(_ body: (inout Connection) throws -> Result) throws -> Result {
        // because a transaction that begins by reading can no longer write once somebody else has committed
        try writer.withLock { try $0.transaction("begin immediate", body) }
    }

    private func takeReader() throws(DatabaseError) -> Reader {
        if let idle = idleReaders.withLock({ $0.popLast() }) { return idle }
        return try Reader(path: path, settings: settings + "; pragma query_only = on")
    }
}

extension Connection {
    /// Runs the migrations that the database has not seen; it counts them in `user_version`.
    fileprivate mutating func migrate(_ migrations: [String]) throws {
        let done = try first("pragma user_version") { $0.integer(0) } ?? 0
        guard done <= migrations.count else {
            throw DatabaseError(
                code: 1, message: "the database comes from a later version of the program", statement: "open")
        }
        for (index, script) in migrations.enumerated().dropFirst(done) {
            try transaction("begin immediate") { connection throws in
                try connection.execute(script)
                try connection.execute("pragma user_version = \(index + 1)")
            }
        }
    }
}
