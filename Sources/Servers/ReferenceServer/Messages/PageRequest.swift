import HTTPMessages

/// Which page of a Bundle a client asks for.
struct PageRequest {
    /// Where a page begins or ends: the key of the entry next to it, in the order of the list.
    enum Cursor: Hashable {
        case after(Int)
        case before(Int)
        /// The last page, which is as long as any and ends with the last entry.
        case last

        /// Reads the value that a link of ours carries.
        init?(_ text: String) {
            if text == "last" {
                self = .last
                return
            }
            guard let key = Int(text.dropFirst()), key >= 0 else { return nil }
            switch text.first {
            case "a": self = .after(key)
            case "b": self = .before(key)
            default: return nil
            }
        }

        var text: String {
            switch self {
            case .after(let key): "a\(key)"
            case .before(let key): "b\(key)"
            case .last: "last"
            }
        }
    }

    /// How many entries it has at most.
    var count: Int
    /// Whether the client asked for more than a page may have.
    var isCapped = false
    /// Whether the total is wanted, and no entry.
    var isCountOnly = false
    /// nil for the first page.
    var cursor: Cursor?

    /// Whether its entries are read from the last one backwards.
    var isFromBehind: Bool {
        switch cursor {
        case nil, .after: false
        case .before, .last: true
        }
    }

    /// The parameter that carries the cursor in the links of this server.
    static let cursorName = "_page"
    /// The parameters that this reads.
    static let names: Set = ["_count", "_summary", cursorName]

    /// Reads `_count`, `_summary` and the cursor.
    ///
    /// - Throws: 400 where one of them is malformed, or there twice.
    init(_ query: Query, _ configuration: ReferenceServer.Configuration) throws(Failure) {
        count = configuration.defaultPageSize
        if let text = try query.single("_count"), !text.isEmpty {
            guard let asked = Int(text), asked >= 0 else {
                throw .parameter("_count", "is a whole number from 0 up, not '\(text)'")
            }
            isCapped = asked > configuration.maxPageSize
            count = min(asked, configuration.maxPageSize)
            isCountOnly = asked == 0
        }
        if let text = try query.single("_summary"), !text.isEmpty {
            guard ["true", "false", "text", "data", "count"].contains(text) else {
                throw .parameter("_summary", "is 'true', 'text', 'data', 'count' or 'false', not '\(text)'")
            }
            isCountOnly = isCountOnly || text == "count"
        }
        if let text = try query.single(Self.cursorName) {
            cursor = Cursor(text)
            if cursor == nil {
                throw .parameter(Self.cursorName, "belongs to the links of this server; '\(text)' is none of theirs")
            }
        }
    }
}

extension Query {
    /// The value of a parameter that may be there once.
    ///
    /// - Throws: 400 where it is there with several values.
    func single(_ name: String) throws(Failure) -> String? {
        let values = all(name)
        if Set(values).count > 1 { throw .parameter(name, "may be there once, not \(values.count) times") }
        return values.first
    }
}
