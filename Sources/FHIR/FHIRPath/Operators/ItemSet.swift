import JSON

/// Distinct items, in the order in which they came.
///
/// Items that are equal have the same coarse hash, so that a large set does not compare each with each; a small one does.
struct ItemSet {
    private(set) var items = Collection.none
    /// Those of a large set.
    private var buckets = [Int: [Item]]()
    private static let maxSmall = 8
    private let offset: Int

    init(_ collection: Collection = .none, _ scope: inout Scope, at offset: Int) throws(PathError) {
        self.offset = offset
        try insert(collection, &scope)
    }

    mutating func insert(_ collection: Collection, _ scope: inout Scope) throws(PathError) {
        switch collection {
        case .none: return
        case .one(let item): _ = try insert(item, &scope)
        case .many(let items): for item in items { _ = try insert(item, &scope) }
        }
    }

    /// Adds an item where none equals it.
    ///
    /// - Returns: Whether it was new.
    mutating func insert(_ item: Item, _ scope: inout Scope) throws(PathError) -> Bool {
        if try contains(item, &scope) { return false }
        items.append(item)
        if items.count > Self.maxSmall { fill(item) }
        return true
    }

    private mutating func fill(_ item: Item) {
        for item in buckets.isEmpty ? items.items : [item] { buckets[item.coarseHash, default: []].append(item) }
    }

    /// Whether an item equals one of the set.
    func contains(_ item: Item, _ scope: inout Scope) throws(PathError) -> Bool {
        let rivals = buckets.isEmpty ? items : Collection(buckets[item.coarseHash] ?? [])
        try scope.step(rivals.count + 1, at: offset)
        return rivals.contains { Equality.areEqual($0, item) == true }
    }
}

extension Item {
    /// The same for items that are equal.
    fileprivate var coarseHash: Int {
        switch system {
        case .string(let text): text.hashValue
        case .boolean(let flag): flag ? 1 : 2
        case .integer(let number): DecimalNumber(number).hashValue
        case .decimal(let number): number.hashValue
        case .temporal: 3
        case .quantity: 4
        case .typeInfo(_, let name): name.hashValue
        case .element(let element): element.coarseHash
        }
    }
}

extension Element {
    /// The texts among its members, in any order.
    fileprivate var coarseHash: Int {
        guard let object = value.object else { return 5 }
        return object.members.reduce(object.count) { hash, member in
            hash &+ (member.value.string?.hashValue ?? 0)
        }
    }
}

extension Collection {
    /// The distinct items of both. <http://hl7.org/fhirpath/N1/#union-collections>
    func union(_ other: Collection, _ scope: inout Scope, at offset: Int) throws(PathError) -> Collection {
        if count + other.count < 2 { return isEmpty ? other : self }
        var set = try ItemSet(self, &scope, at: offset)
        try set.insert(other, &scope)
        return set.items
    }

    func distinct(_ scope: inout Scope, at offset: Int) throws(PathError) -> Collection {
        count < 2 ? self : try ItemSet(self, &scope, at: offset).items
    }
}
