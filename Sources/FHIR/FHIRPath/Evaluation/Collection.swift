/// What every expression yields: items in order.
///
/// Most have none or one, which cost no allocation.
enum Collection: Sendable {
    case none
    case one(Item)
    /// At least two.
    case many([Item])

    init(_ items: [Item]) {
        switch items.count {
        case 0: self = .none
        case 1: self = .one(items[0])
        default: self = .many(items)
        }
    }

    init(_ item: Item?) {
        if let item { self = .one(item) } else { self = .none }
    }

    static func boolean(_ flag: Bool) -> Collection { .one(.boolean(flag)) }

    /// A Boolean that may be unknown.
    static func boolean(_ flag: Bool?) -> Collection { flag.map { .one(.boolean($0)) } ?? .none }

    var count: Int {
        switch self {
        case .none: 0
        case .one: 1
        case .many(let items): items.count
        }
    }

    var isEmpty: Bool {
        if case .none = self { true } else { false }
    }

    @inline(__always)
    var items: [Item] {
        switch self {
        case .none: []
        case .one(let item): [item]
        case .many(let items): items
        }
    }

    /// The first item; nil where there is none.
    var first: Item? {
        switch self {
        case .none: nil
        case .one(let item): item
        case .many(let items): items[0]
        }
    }

    subscript(index: Int) -> Item? {
        switch self {
        case .none: nil
        case .one(let item): index == 0 ? item : nil
        case .many(let items): items.indices.contains(index) ? items[index] : nil
        }
    }

    mutating func append(_ item: consuming Item) {
        switch self {
        case .none: self = .one(item)
        case .one(let first): self = .many([first, item])
        case .many(var items):
            self = .none  // so that the array has one owner and grows in place
            items.append(item)
            self = .many(items)
        }
    }

    mutating func append(_ other: Collection) {
        switch (self, other) {
        case (_, .none): return
        case (.none, _): self = other
        case (_, .one(let item)): append(item)
        case (.one(let first), .many(let items)): self = .many([first] + items)
        case (.many(var items), .many(let more)):
            self = .none
            items += more
            self = .many(items)
        }
    }

    /// Gives each item with its index to a function, until it throws.
    @inline(__always)
    func forEach(_ body: (Item, Int) throws(PathError) -> Void) throws(PathError) {
        switch self {
        case .none: return
        case .one(let item): try body(item, 0)
        case .many(let items):
            for index in items.indices { try body(items[index], index) }
        }
    }

    func contains(where isWanted: (Item) -> Bool) -> Bool {
        switch self {
        case .none: false
        case .one(let item): isWanted(item)
        case .many(let items): items.contains(where: isWanted)
        }
    }

    /// What a function makes of each item, where it makes something.
    func compactMap(_ transform: (Item) throws(PathError) -> Item?) throws(PathError) -> Collection {
        var result = Collection.none
        try forEach { (item, _) throws(PathError) in
            if let changed = try transform(item) { result.append(changed) }
        }
        return result
    }
}
