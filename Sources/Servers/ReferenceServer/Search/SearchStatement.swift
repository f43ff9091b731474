import Database

/// SQL that finds the numbers of the resources that match a search, and the values that it takes.
///
/// The criterion that leaves least over is the one that the others are asked about: an id, then the first term, then
/// all resources of the type. Pages go by number and not by offset, so that the last costs what the first does.
struct SearchStatement {
    private var tables = "resource r"
    private var conditions: [String] = []
    private var values: [DatabaseValue] = []

    init(_ search: SearchRequest) {
        var criteria = search.criteria
        if !criteria.contains(where: \.isID), let first = criteria.firstIndex(where: \.isTerms) {
            drive(by: criteria.remove(at: first))
        }
        add("r.live")
        restrict(to: search.types)
        for criterion in criteria { add(criterion) }
    }

    /// The number of matches.
    var total: (sql: String, values: [DatabaseValue]) {
        ("select count(distinct r.number) from \(tables) where \(conditions.joined(separator: " and "))", values)
    }

    /// The current versions of the matches of a page in its order, at most `limit`.
    func page(_ cursor: PageRequest.Cursor?, limit: Int) -> (sql: String, values: [DatabaseValue]) {
        let (condition, key, order) =
            switch cursor {
            case .before(let key): ("r.number < ?", key, "desc")
            case .after(let key): ("r.number > ?", key, "asc")
            case nil: ("r.number > ?", -1, "asc")
            }
        let sql = """
            select \(StoredVersion.columns) from \(tables) join version v on v.sequence = r.current
            where \((conditions + [condition]).joined(separator: " and ")) group by r.number order by r.number \(order) limit ?
            """
        return (sql, values + [.integer(key), .integer(limit)])
    }

    private mutating func add(_ condition: String, _ values: [DatabaseValue] = []) {
        conditions.append(condition)
        self.values += values
    }

    private mutating func drive(by criterion: Criterion) {
        guard case .terms(let parameter, let tokens) = criterion else { return }
        // because "cross" tells SQLite to begin with the left table. https://www.sqlite.org/optoverview.html#crossjoin
        tables = "term t cross join resource r on r.number = t.resource"
        add("t.parameter = ?", [.integer(parameter)])
        addAny(tokens.map { $0.condition(on: "t") })
    }

    private mutating func restrict(to types: [ResourceType]) {
        if types == [.any] { return }
        addAny(types.map { type in
            ("r.number >= ? and r.number < ?", [.integer(type.numbers.lowerBound), .integer(type.numbers.upperBound)])
        })
    }

    private mutating func add(_ criterion: Criterion) {
        switch criterion {
        case .id(let ids):
            add("r.id in (\(ids.map { _ in "?" }.joined(separator: ", ")))", ids.map { .text($0) })
        case .lastUpdated(let dates):
            addAny(dates.map { $0.condition(on: "r.updated") })
        case .terms(let parameter, let tokens):
            let any = Self.any(tokens.map { $0.condition(on: "x") })
            add(
                "exists (select 1 from term x where x.resource = r.number and x.parameter = ? and \(any.sql))",
                [.integer(parameter)] + any.values)
        }
    }

    private mutating func addAny(_ alternatives: [(sql: String, values: [DatabaseValue])]) {
        let any = Self.any(alternatives)
        add(any.sql, any.values)
    }

    private static func any(_ alternatives: [(sql: String, values: [DatabaseValue])]) -> (sql: String, values: [DatabaseValue]) {
        if alternatives.count == 1 { return alternatives[0] }
        return ("(\(alternatives.map { "(\($0.sql))" }.joined(separator: " or ")))", alternatives.flatMap(\.values))
    }
}

extension Criterion {
    fileprivate var isID: Bool { if case .id = self { true } else { false } }
    fileprivate var isTerms: Bool { if case .terms = self { true } else { false } }
}

extension TokenValue {
    fileprivate func condition(on table: String) -> (sql: String, values: [DatabaseValue]) {
        let parts = [("value", code), ("system", system)].compactMap { column, text in text.map { (column, $0) } }
        return (parts.map { "\(table).\($0.0) = ?" }.joined(separator: " and "), parts.map { .text($0.1) })
    }
}

extension DateValue {
    /// A resource's time is a point, so that it lies in the range, before it or after it.
    fileprivate func condition(on column: String) -> (sql: String, values: [DatabaseValue]) {
        let (low, high) = (DatabaseValue.integer(range.lowerBound), DatabaseValue.integer(range.upperBound))
        return switch prefix {
        case .eq, .ap: ("\(column) >= ? and \(column) < ?", [low, high])
        case .ne: ("(\(column) < ? or \(column) >= ?)", [low, high])
        case .gt, .sa: ("\(column) >= ?", [high])
        case .lt, .eb: ("\(column) < ?", [low])
        case .ge: ("\(column) >= ?", [low])
        case .le: ("\(column) < ?", [high])
        }
    }
}
