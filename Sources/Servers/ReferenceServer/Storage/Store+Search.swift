import Database

extension Store {
    /// One page of a list.
    struct Page: Sendable {
        var versions: [StoredVersion]
        /// The keys of the entries, by which pages follow each other.
        var keys: [Int]
        /// How many entries the whole list has; nil where nobody asked.
        var total: Int?
        /// Whether there are entries before these, and after these.
        var hasPrevious: Bool
        var hasNext: Bool
    }

    /// The matches of a search, at most as many as said.
    func matches(_ search: SearchRequest, limit: Int, _ connection: inout Connection) throws -> [StoredVersion] {
        let (sql, values) = SearchStatement(search).page(nil, limit: limit)
        return try connection.all(sql, values, storedVersion)
    }

    /// One page of the matches of a search.
    func page(_ search: SearchRequest, _ request: PageRequest) throws -> Page {
        let statement = SearchStatement(search)
        return try database.snapshot { connection in
            var total: Int?
            if search.wantsTotal || request.isCountOnly {
                total = try connection.first(statement.total.sql, statement.total.values) { $0.integer(0) }
            }
            if request.isCountOnly { return Page([], keys: [], total: total, request) }
            let (sql, values) = statement.page(request.cursor, limit: request.count + 1)
            let versions = try connection.all(sql, values, storedVersion)
            return Page(versions, keys: versions.map(\.number), total: total, request)
        }
    }
}

extension Store.Page {
    /// Makes a page of entries that were asked for with one more than it may have, in the direction of the cursor.
    init(_ versions: [StoredVersion], keys: [Int], total: Int?, _ request: PageRequest) {
        let hasMore = versions.count > request.count
        self.versions = Array(versions.prefix(request.count))
        self.keys = Array(keys.prefix(request.count))
        self.total = total
        (hasPrevious, hasNext) =
            switch request.cursor {
            case nil: (false, hasMore)
            case .after: (true, hasMore)
            case .before: (hasMore, true)
            case .last: (hasMore, false)
            }
        guard request.isFromBehind else { return }
        self.versions.reverse()
        self.keys.reverse()
    }
}
