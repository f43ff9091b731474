/// A SQLite database: one writer at a time, and, in a file, readers that wait for nobody.
///
/// It may be used from any number of threads. A write that returned is in the file: it survives the end of the process,
/// however that comes. <https://www.sqlite.org/wal.html>
public final class Database: Sendable {
    /// Where a database lies.
    public enum Location: Hashable, Sendable {
        /// In a file, created where there is none; its directory must exist.
        case file(String)
        /// In memory, gone with the ``Database``; there one reader or writer at a time.
        case memory
    }

    private let location: Location
    private let writer: Lock<Connection>
    private let idleReaders = Lock<[Reader]>([])

    /// A connection for reading; only one thread at a time has it.
    private final class Reader: Sendable {
        let connection: Lock<Connection>
        init(_ location: Location) throws(DatabaseError) { connection = Lock(try Connection.open(location)) }
    }

    /// Opens a database and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - location: Where it lies.
    ///   - migrations: Scripts that lead from an empty database to the schema of today, oldest first. Each runs once, in
    ///     a transaction; later versions of a program add scripts at the end and change none.
    /// - Throws: ``DatabaseError`` where it cannot be opened, or comes from a later version of the program.
    public init(_ location: Location, migrations: [String]) throws {
        self.location = location
        var connection = try Connection.open(location)
        try connection.migrate(migrations)
        writer = Lock(connection)
    }

    /// Runs a body that only reads, in a file beside other readers and the writer; each statement sees what is committed
    /// then.
    public func read<Result: Sendable>(
        _ body: (inout Connection) throws -> Result
    ) throws -> Result {
        if location == .memory { return try writer.withLock { try $0.reading(body) } }
        let reader = try takeReader()
        defer { idleReaders.withLock { $0.append(reader) } }
        return try reader.connection.withLock { try $0.reading(body) }
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
        return try Reader(location)
    }
}

extension Connection {
    fileprivate static func open(_ location: Database.Location) throws(DatabaseError) -> Connection {
        switch location {
        case .file(let path): try open(path, settings: settingsOfFiles)
        case .memory: try open("file:assay?vfs=memdb", isURI: true, settings: settingsOfMemory)
        }
    }

    /// Eight megabytes of pages a connection, and a checkpoint each sixteen of log.
    private static let settingsOfFiles = """
        pragma journal_mode = wal; pragma synchronous = normal; pragma wal_autocheckpoint = 4000;
        pragma cache_size = -8192; pragma temp_store = memory;
        """

    /// Four megabytes of pages: a commit looks at all that are kept, which for `:memory:` would be the whole database.
    private static let settingsOfMemory = """
        pragma locking_mode = exclusive; pragma cache_size = -4096; pragma temp_store = memory;
        """

    /// Runs the migrations that the database has not seen; it counts them in `user_version`.
    fileprivate mutating func migrate(_ migrations: [String]) throws {
        let done = try first("pragma user_version") { $0.integer(0) } ?? 0
        guard done <= migrations.count else {
            throw DatabaseError(message: "the database comes from a later version of the program", statement: "open")
        }
        for (index, script) in migrations.enumerated().dropFirst(done) {
            try transaction("begin immediate") { connection throws in
                try connection.execute(script)
                try connection.execute("pragma user_version = \(index + 1)")
            }
        }
    }
}
