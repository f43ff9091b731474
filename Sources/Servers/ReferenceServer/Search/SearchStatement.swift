import Database

/// SQL that finds the numbers of the resources that match a search, and the values that it takes.
///
/// The criterion that leaves least over is the one that the others are asked about: an id, then the first term, then
/// all resources of the type. Pages go by number and not by offset, so that the last costs what the first does.
struct SearchStatement {
    /// The column with the number of the resource.
    ///
    /// Terms are those of resources that live, so that a search by one need not look at the resource for that.
    private var key = "r.number"
    private var tables = "resource r"
    private var conditions: [String] = []
    private var values: [DatabaseValue] = []

    init(_ search: SearchRequest) {
        var criteria = search.criteria
        if !criteria.contains(where: \.isID), let first = criteria.firstIndex(where: \.isTerms) {
            drive(by: criteria.remove(at: first), joiningResources: criteria.contains { !$0.isTerms })
        } else {
            add("r.live")
        }
        restrict(to: search.types)
        for criterion in criteria { add(criterion) }
    }

    /// The number of matches.
    var total: (sql: String, values: [DatabaseValue]) {
        let condition = conditions.joined(separator: " and ")
        return ("select count(*) from (select 1 from \(tables) where \(condition) group by \(key))", values)
    }

    /// The current versions of the matches of a page in its order, at most `limit`.
    func page(_ cursor: PageRequest.Cursor?, limit: Int) -> (sql: String, values: [DatabaseValue]) {
        let (side, start, order) =
            switch cursor {
            case .before(let number): ("<", number, "desc")
            case .last: ("<", Int.max, "desc")
            case .after(let number): (">", number, "asc")
            case nil: (">", 0, "asc")
            }
        let numbers = """
            select \(key) as number from \(tables) where \(conditions.joined(separator: " and ")) and \(key) \(side) ?
            group by \(key) order by \(key) \(order) limit ?
            """
        let sql = """
            select \(StoredVersion.columns) from (\(numbers)) k
            cross join resource r on r.number = k.number cross join version v on v.sequence = r.current
            order by r.number \(order)
            """
        return (sql, values + [.integer(start), .integer(limit)])
    }

    private mutating func add(_ condition: String, _ values: [DatabaseValue] = []) {
        conditions.append(condition)
        self.values += values
    }

    private mutating func drive(by criterion: Criterion, joiningResources: Bool) {
        guard case .terms(let parameter, let tokens) = criterion else { return }
        key = "t.resource"
        // because "cross" tells SQLite to begin with the left table. https://www.sqlite.org/optoverview.html#crossjoin
        tables = joiningResources ? "term t cross join resource r on r.number = t.resource" : "term t"
        add("t.parameter = ?", [.integer(parameter)])
        addAny(tokens.map { $0.condition(on: "t") })
    }

    private mutating func restrict(to types: [ResourceType]) {
        if types == [.any] { return }
        addAny(
            types.map { type in
                ("\(key) >= ? and \(key) < ?", [.integer(type.numbers.lowerBound), .integer(type.numbers.upperBound)])
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
                "exists (select 1 from term x where x.resource = \(key) and x.parameter = ? and \(any.sql))",
                [.integer(parameter)] + any.values)
        }
    }

    private mutating func addAny(_ alternatives: [(sql: String, values: [DatabaseValue])]) {
        let any = Self.any(alternatives)
        add(any.sql, any.values)
    }

    private static func any(_ alternatives: [(sql: String, values: [DatabaseValue])]) -> (
        sql: String, values: [DatabaseValue]
    ) {
        if alternatives.count == 1 { return alternatives[0] }
        return ("(\(alternatives.map { "(\($0.sql))" }.joined(separator: " or ")))", alternatives.flatMap(\.values))
    }
}

extension Criterion {
    fileprivate var isID: Bool { if case .id = self { true } else { false } }
    fileprivate var isTerms: Bool { if case .terms = self { true } else { false } }
}

extension TokenValue {
    /// A code leads into the index and a system filters what it finds; a system alone has an index of its own.
    fileprivate func condition(on table: String) -> (sql: String, values: [DatabaseValue]) {
        switch (code, system) {
        case (let code?, let system?):
            // because the plus keeps SQLite from choosing the index of systems, which leaves more over
            ("\(table).value = ? and +\(table).system = ?", [.text(code), .text(system)])
        case (let code?, nil): ("\(table).value = ?", [.text(code)])
        case (nil, let system?): ("\(table).system = ?", [.text(system)])
        case (nil, nil): ("1", [])
        }
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
