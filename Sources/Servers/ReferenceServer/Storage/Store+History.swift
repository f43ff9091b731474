import Database
import HTTPMessages

/// Which versions a history lists.
struct HistoryRequest: Sendable {
    /// Versions of one resource, by its number; nil for those of a type.
    var number: Int?
    var type: ResourceType
    /// The milliseconds from which on versions were made.
    var since: Int?
    /// The milliseconds from which on versions are left out, a parameter of Microsoft's.
    /// <https://learn.microsoft.com/azure/healthcare-apis/fhir/fhir-features-supported>
    var before: Int?
    /// The milliseconds in which they were current.
    var at: Range<Int>?
    var isOldestFirst = false
}

extension Store {
    /// One page of a history.
    func page(_ history: HistoryRequest, _ request: PageRequest) throws -> Page {
        try database.snapshot { connection in
            let (condition, values) = try condition(history, &connection)
            let total = try connection.first("select count(*) from version v where \(condition)", values) {
                $0.integer(0)
            }
            if request.isCountOnly { return Page([], keys: [], total: total, request) }
            let (side, key, order) = Self.side(request.cursor, isOldestFirst: history.isOldestFirst)
            let sql = """
                select \(StoredVersion.columns), v.sequence from version v join resource r on r.number = v.resource
                where \(condition) and v.sequence \(side) ? order by v.sequence \(order) limit ?
                """
            let rows = try connection.all(sql, values + [.integer(key), .integer(request.count + 1)]) {
                (storedVersion($0), $0.integer(6))
            }
            return Page(rows.map(\.0), keys: rows.map(\.1), total: total, request)
        }
    }

    /// On which side of which sequence a page lies, and in which direction it is read.
    private static func side(_ cursor: PageRequest.Cursor?, isOldestFirst: Bool) -> (String, Int, String) {
        let (isForward, key) =
            switch cursor {
            case nil: (true, isOldestFirst ? 0 : Int.max)
            case .after(let key): (true, key)
            case .before(let key): (false, key)
            case .last: (false, isOldestFirst ? Int.max : 0)
            }
        return isForward == isOldestFirst ? (">", key, "asc") : ("<", key, "desc")
    }

    private func condition(
        _ history: HistoryRequest, _ connection: inout Connection
    ) throws -> (sql: String, values: [DatabaseValue]) {
        var conditions: [String] = []
        var values: [DatabaseValue] = []
        func add(_ condition: String, _ more: DatabaseValue...) {
            conditions.append(condition)
            values += more
        }
        if let number = history.number {
            add("v.resource = ?", .integer(number))
        } else if history.type != .any {
            add("v.resource >> 40 = ?", .integer(history.type.code))
        }
        if let since = history.since { add("v.sequence >= ?", .integer(try firstSequence(since, &connection))) }
        if let before = history.before { add("v.sequence < ?", .integer(try firstSequence(before, &connection))) }
        if let at = history.at {
            let end = """
                (select n.updated from version n where n.resource = v.resource and n.version > v.version
                order by n.version limit 1)
                """
            add("v.updated < ? and coalesce(\(end) > ?, 1)", .integer(at.upperBound), .integer(at.lowerBound))
        }
        return (conditions.isEmpty ? "1" : conditions.joined(separator: " and "), values)
    }

    /// The first version that was made at a time or after it.
    ///
    /// Times never fall in the order of versions, so that halving finds it without an index.
    private func firstSequence(_ time: Int, _ connection: inout Connection) throws -> Int {
        var (low, high) = (1, 1 + (try connection.first("select max(sequence) from version") { $0.integer(0) } ?? 0))
        while low < high {
            let middle = (low + high) / 2
            let updated = try connection.first(
                "select updated from version where sequence >= ? order by sequence limit 1", [.integer(middle)]
            ) { $0.integer(0) }
            if updated ?? .max < time { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
