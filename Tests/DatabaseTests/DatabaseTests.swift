import Database
import Glibc
import Testing

@Suite("Database")
struct DatabaseTests {
    private static let schema = ["create table t (a integer primary key, b text) strict"]

    @Test("gives back what was written, of every kind")
    func keepsValues() throws {
        let database = try Database(.memory, migrations: ["create table v (n integer, t text, b blob, z text)"])
        try database.write {
            try $0.run("insert into v values (?, ?, ?, ?)", [.integer(.min), "a\u{0}é", .bytes([0, 255]), nil])
        }
        let found = try database.read {
            try $0.first("select n, t, b, z from v") { ($0.integer(0), $0.text(1), $0.bytes(2), $0.bytes(3)) }
        }

        #expect(found?.0 == .min)
        #expect(found?.1 == "a\u{0}é")
        #expect(found?.2 == [0, 255])
        #expect(found?.3 == nil)
    }

    @Test("keeps an empty text and empty bytes apart from no value")
    func keepsEmptyValues() throws {
        let database = try Database(.memory, migrations: [])
        let isNull = try database.read {
            try $0.first("select ? is null, ? is null, ? is null", ["", .bytes([]), nil]) {
                [$0.integer(0), $0.integer(1), $0.integer(2)]
            }
        }

        #expect(isNull == [0, 0, 1])
    }

    @Test("leaves nothing of a write that throws")
    func rollsBack() throws {
        struct Stop: Error {}
        let database = try Database(.memory, migrations: Self.schema)

        #expect(throws: Stop.self) {
            try database.write { connection in
                try connection.run("insert into t values (1, 'x')")
                throw Stop()
            }
        }
        try database.write { try $0.run("insert into t values (2, 'y')") }
        #expect(try numbers(database) == [2])
    }

    @Test("says which statement failed, and with which code")
    func reportsErrors() throws {
        let database = try Database(.memory, migrations: Self.schema)
        let insert = "insert into t values (1, 'x')"
        let error = #expect(throws: DatabaseError.self) {
            try database.write { connection in
                try connection.run(insert)
                try connection.run(insert)
            }
        }

        #expect(error?.statement == insert)
        #expect(error?.code == 1555)
        #expect(error?.description == "UNIQUE constraint failed: t.a (SQLite 1555) in: \(insert)")
    }

    @Test("refuses a name in double quotes that is no column, which SQLite would take for a text")
    func refusesQuotedTexts() throws {
        let database = try Database(.memory, migrations: Self.schema)

        #expect(throws: DatabaseError.self) { try database.read { try $0.run("select \"nowhere\" from t") } }
    }

    @Test("does not let a reader write", arguments: [true, false])
    func readersOnlyRead(inMemory: Bool) throws {
        let directory = try ScratchDirectory()
        let database = try Database(inMemory ? .memory : .file(directory.path + "/d"), migrations: Self.schema)

        #expect(throws: DatabaseError.self) { try database.read { try $0.run("insert into t values (1, 'x')") } }
    }

    @Test("shows a snapshot as it was at its first statement")
    func snapshotsStandStill() throws {
        let directory = try ScratchDirectory()
        let database = try Database(.file(directory.path + "/d"), migrations: Self.schema)
        try database.snapshot { connection in
            let count = "select count(*) from t"
            #expect(try connection.first(count) { $0.integer(0) } == 0)
            try database.write { try $0.run("insert into t values (1, 'x')") }
            #expect(try connection.first(count) { $0.integer(0) } == 0)
        }

        #expect(try numbers(database) == [1])
    }

    @Test("keeps going after more statements than it remembers")
    func forgetsStatements() throws {
        let database = try Database(.memory, migrations: [])
        let sum = try database.read { connection in
            try (0..<500).reduce(0) { sum, number in
                sum + (try connection.first("select \(number)") { $0.integer(0) } ?? 0)
            }
        }

        #expect(sum == 124_750)
    }

    @Test("runs each migration once, in order, and refuses a database of a later program")
    func migrates() throws {
        let directory = try ScratchDirectory()
        let first = "create table t (a integer)"
        let second = "alter table t add column b text default 'new'; insert into t (a) values (1)"
        _ = try Database(.file(directory.path + "/d"), migrations: [first])
        for _ in 0..<2 { _ = try Database(.file(directory.path + "/d"), migrations: [first, second]) }
        let database = try Database(.file(directory.path + "/d"), migrations: [first, second])

        #expect(
            try database.read { try $0.all("select a, b from t") { "\($0.integer(0)) \($0.text(1))" } } == ["1 new"])
        #expect(throws: DatabaseError.self) { try Database(.file(directory.path + "/d"), migrations: [first]) }
    }

    @Test("says why a file cannot be opened", arguments: ["/nowhere/at/all", "/dev/null/x"])
    func refusesPaths(path: String) {
        let error = #expect(throws: DatabaseError.self) { try Database(.file(path), migrations: []) }

        #expect(error?.message == "unable to open database file")
        #expect(error?.statement == "open \(path)")
    }

    @Test("refuses a file that is no database")
    func refusesOtherFiles() throws {
        let directory = try ScratchDirectory()
        try directory.write(Array(repeating: 65, count: 5000), to: "d")

        let error = #expect(throws: DatabaseError.self) { try Database(.file(directory.path + "/d"), migrations: []) }
        #expect(error?.code == 26)
    }

    @Test("lets many threads write and read at once", arguments: [true, false])
    func isShared(inMemory: Bool) async throws {
        let directory = try ScratchDirectory()
        let database = try Database(inMemory ? .memory : .file(directory.path + "/d"), migrations: Self.schema)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for number in 0..<50 {
                        try database.write {
                            try $0.run("insert into t values (?, 'x')", [.integer(task * 50 + number)])
                        }
                        _ = try database.read { try $0.first("select max(a) from t") { $0.integer(0) } }
                    }
                }
            }
            try await group.waitForAll()
        }

        #expect(try numbers(database) == Array(0..<400))
    }

    // What lies in the files while the database is open is what a killed process leaves.
    @Test("has in its files what a write returned from, as if the process were killed then")
    func survivesTheProcess() throws {
        let directory = try ScratchDirectory()
        let database = try Database(.file(directory.path + "/d"), migrations: Self.schema)
        for number in 0..<100 { try database.write { try $0.run("insert into t values (?, 'x')", [.integer(number)]) } }
        for suffix in ["", "-wal"] { try directory.copy("d" + suffix, to: "copy" + suffix) }
        let copy = try Database(.file(directory.path + "/copy"), migrations: Self.schema)

        #expect(try numbers(copy) == Array(0..<100))
        #expect(try numbers(database) == Array(0..<100))
    }

    private func numbers(_ database: Database) throws -> [Int] {
        try database.read { try $0.all("select a from t order by a") { $0.integer(0) } }
    }
}
