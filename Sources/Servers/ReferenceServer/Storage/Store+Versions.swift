import Database
import HTTPMessages
import JSON

// Reading and writing one resource. Whoever decides by what is there does both in one `database.write`.
extension Store {
    /// The current version of a resource, a deletion included; nil where the id was never used.
    func current(_ type: ResourceType, _ id: String, _ connection: inout Connection) throws -> StoredVersion? {
        let sql = """
            select \(StoredVersion.columns) from resource r join version v on v.sequence = r.current
            where r.id = ? and r.type = ?
            """
        return try connection.first(sql, [.text(id), .integer(type.code)], storedVersion)
    }

    /// The current version of the resource of that number.
    func current(number: Int, _ connection: inout Connection) throws -> StoredVersion? {
        let sql = """
            select \(StoredVersion.columns) from resource r join version v on v.sequence = r.current where r.number = ?
            """
        return try connection.first(sql, [.integer(number)], storedVersion)
    }

    /// One version of a resource.
    func version(
        _ type: ResourceType, _ id: String, _ version: Int, _ connection: inout Connection
    ) throws -> StoredVersion? {
        let sql = """
            select \(StoredVersion.columns) from resource r join version v on v.resource = r.number
            where r.id = ? and r.type = ? and v.version = ?
            """
        return try connection.first(sql, [.text(id), .integer(type.code), .integer(version)], storedVersion)
    }

    /// Stores a new version of a resource, or its first.
    ///
    /// - Parameters:
    ///   - current: The version that it follows, read in the same transaction; nil where the id was never used.
    ///   - now: The time; where it lies before the last version's of the store, that is taken, so that times never fall
    ///     in the order of history.
    func save(
        _ resource: IncomingResource, _ type: ResourceType, _ id: String, after current: StoredVersion?,
        _ change: StoredVersion.Change, now: Instant, _ connection: inout Connection
    ) throws -> StoredVersion {
        var stored = try next(type, id, after: current, change, now: now, &connection)
        stored.body = resource.bytes(id: id, version: stored.version, updated: stored.updated)
        try append(stored, isNew: current == nil, &connection)
        for term in resource.terms(type, self) {
            try connection.run(
                "insert or ignore into term (parameter, value, resource, system) values (?, ?, ?, ?)",
                [.integer(term.parameter), .text(term.value), .integer(stored.number), .text(term.system)])
        }
        return stored
    }

    /// Stores the deletion of a resource.
    func remove(_ current: StoredVersion, _ type: ResourceType, now: Instant, _ connection: inout Connection) throws
        -> StoredVersion
    {
        let stored = try next(type, current.id, after: current, .deleted, now: now, &connection)
        try append(stored, isNew: false, &connection)
        return stored
    }

    private func next(
        _ type: ResourceType, _ id: String, after current: StoredVersion?, _ change: StoredVersion.Change,
        now: Instant, _ connection: inout Connection
    ) throws -> StoredVersion {
        let last = try connection.first("select updated from version order by sequence desc limit 1") { $0.integer(0) }
        return StoredVersion(
            number: try current?.number ?? newNumber(type, &connection),
            type: type.name,
            id: id,
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

    private func append(_ stored: StoredVersion, isNew: Bool, _ connection: inout Connection) throws {
        let updated = DatabaseValue.integer(stored.updated.milliseconds)
        try connection.run(
            "insert into version (resource, version, updated, change, body) values (?, ?, ?, ?, ?)",
            [
                .integer(stored.number), .integer(stored.version), updated, .integer(stored.change.rawValue),
                stored.body.map { .bytes($0) } ?? .null,
            ])
        let sequence = DatabaseValue.integer(connection.lastInserted)
        let live: DatabaseValue = stored.isDeleted ? 0 : 1
        if isNew {
            try connection.run(
                "insert into resource (number, type, id, current, updated, live) values (?, ?, ?, ?, ?, ?)",
                [
                    .integer(stored.number), .integer(ResourceType.code(ofNumber: stored.number)), .text(stored.id),
                    sequence, updated, live,
                ])
        } else {
            try connection.run(
                "update resource set current = ?, updated = ?, live = ? where number = ?",
                [sequence, updated, live, .integer(stored.number)])
            try connection.run("delete from term where resource = ?", [.integer(stored.number)])
        }
    }
}
