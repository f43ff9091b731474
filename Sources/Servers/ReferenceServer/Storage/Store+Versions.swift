import Database
import HTTPMessages

// Reading and writing one resource. Whoever decides by what is there does both in one `database.write`.
extension Store {
    /// The current version of a resource, a deletion included; nil where the id was never used.
    func current(_ key: ResourceKey, _ connection: inout Connection) throws -> StoredVersion? {
        try connection.first(Self.selectCurrent, [.text(key.id), .integer(key.type.code)], storedVersion)
    }

    private static let selectCurrent = """
        select \(StoredVersion.columns) from resource r join version v on v.sequence = r.current
        where r.id = ? and r.type = ?
        """

    /// Whether there is, or was, a resource of that id.
    func isUsed(_ key: ResourceKey, _ connection: inout Connection) throws -> Bool {
        let sql = "select 1 from resource where id = ? and type = ?"
        return try connection.first(sql, [.text(key.id), .integer(key.type.code)]) { _ in true } ?? false
    }

    /// One version of a resource.
    func version(_ number: Int, of key: ResourceKey, _ connection: inout Connection) throws -> StoredVersion? {
        let sql = """
            select \(StoredVersion.columns) from resource r join version v on v.resource = r.number
            where r.id = ? and r.type = ? and v.version = ?
            """
        return try connection.first(sql, [.text(key.id), .integer(key.type.code), .integer(number)], storedVersion)
    }

    /// Stores a new version of a resource, or its first.
    ///
    /// `current` is the version that it follows, read in the same transaction; nil where the id was never used. Where
    /// `now` lies before the store's last version, that one's time is taken, so that times never fall in the order of
    /// versions.
    func save(
        _ resource: IncomingResource, _ key: ResourceKey, after current: StoredVersion?, _ change: StoredVersion.Change,
        now: Instant, _ connection: inout Connection
    ) throws -> StoredVersion {
        var stored = try next(key, after: current, change, now: now, &connection)
        stored.body = resource.bytes(id: key.id, version: stored.version, updated: stored.updated)
        try append(stored, &connection)
        try add(resource.terms, of: stored.number, &connection)
        return stored
    }

    /// Stores the deletion of a resource.
    func remove(_ current: StoredVersion, now: Instant, _ connection: inout Connection) throws -> StoredVersion {
        let stored = try next(current.key, after: current, .deleted, now: now, &connection)
        try append(stored, &connection)
        return stored
    }

    /// Forgets a version that is no longer the current one, as if it had never been.
    func forget(_ stored: StoredVersion, _ connection: inout Connection) throws {
        try connection.run(
            "delete from version where resource = ? and version = ?",
            [.integer(stored.number), .integer(stored.version)])
    }

    private func next(
        _ key: ResourceKey, after current: StoredVersion?, _ change: StoredVersion.Change, now: Instant,
        _ connection: inout Connection
    ) throws -> StoredVersion {
        let last = try connection.first("select updated from version order by sequence desc limit 1") { $0.integer(0) }
        return StoredVersion(
            number: try current?.number ?? newNumber(key.type, &connection),
            key: key,
            version: (current?.version ?? 0) + 1,
            updated: Instant(milliseconds: max(now.milliseconds, last ?? 0)),
            change: change
        )
    }

    private func newNumber(_ type: ResourceType, _ connection: inout Connection) throws -> Int {
        let last = try connection.first(
            "select number from resource where number >= ? and number < ? order by number desc limit 1",
            [.integer(type.numbers.lowerBound), .integer(type.numbers.upperBound)]
        ) { $0.integer(0) }
        return (last ?? type.numbers.lowerBound) + 1
    }

    private func append(_ stored: StoredVersion, _ connection: inout Connection) throws {
        try connection.run(
            "insert into version (resource, version, updated, change, body) values (?, ?, ?, ?, ?)",
            [
                .integer(stored.number), .integer(stored.version), .integer(stored.updated.milliseconds),
                .integer(stored.change.rawValue), stored.body.map { .bytes($0) } ?? .null,
            ])
        let state: [DatabaseValue] = [
            .integer(connection.lastInserted), .integer(stored.updated.milliseconds), stored.isDeleted ? 0 : 1,
            .integer(stored.number),
        ]
        if stored.version == 1 {
            try connection.run(
                "insert into resource (current, updated, live, number, type, id) values (?, ?, ?, ?, ?, ?)",
                state + [.integer(stored.key.type.code), .text(stored.key.id)])
        } else {
            try connection.run("update resource set current = ?, updated = ?, live = ? where number = ?", state)
            try connection.run("delete from term where resource = ?", [.integer(stored.number)])
        }
    }
}
