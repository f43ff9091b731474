/// What is read from a block of a table.
protocol FactReadable: AnyObject, Sendable {
    init(_ block: FactBlock)
}

/// A block's place in an index: what it describes is read on first use and kept.
final class FactEntry<Thing: FactReadable>: Sendable {
    private let block: FactBlock
    private let loaded = LazyReference<Thing>()

    init(_ block: FactBlock) { self.block = block }

    /// What the block describes; of two threads that read it at once, both get the same.
    var thing: Thing { loaded.load() ?? loaded.storeIfNil(Thing(block)) }
}

/// A table's entries by their names, made on the table's first use.
final class FactIndex<Thing: FactReadable>: FactReadable {
    let entries: [String: FactEntry<Thing>]

    init(_ block: FactBlock) {
        entries = Dictionary(uniqueKeysWithValues: block.blocks().map { ($0.head(1)[0], FactEntry($0)) })
    }

    subscript(name: String) -> Thing? { entries[name]?.thing }

    /// Everything, sorted by name.
    var all: [Thing] { entries.sorted { $0.key < $1.key }.map(\.value.thing) }
}
