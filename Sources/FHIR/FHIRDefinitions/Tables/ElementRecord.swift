/// An element's lines in the table of types.
struct ElementRecord {
    private let node: FactNode

    init(_ node: FactNode) { self.node = node }

    /// The elements inside it.
    var children: [ElementRecord] { node.children.map(ElementRecord.init) }

    /// `value` of `value[x]`.
    var name: String { isChoice ? String(node.fields.field(0).dropLast(3)) : node.fields.field(0) }

    var isChoice: Bool { node.fields.field(0).utf8.last == UInt8(ascii: "]") }

    var cardinality: Cardinality { Cardinality(node.fields.field(1)) }

    /// `Bundle.link` of `#Bundle.link`.
    var contentReference: String? {
        let types = node.fields.field(2)
        return types.hasPrefix("#") ? String(types.dropFirst()) : nil
    }

    var types: [Substring] { node.fields.field(2).utf8.split(separator: UInt8(ascii: ",")).map { Substring($0) } }

    func hasFlag(_ letter: Unicode.Scalar) -> Bool { node.fields.field(3).utf8.contains(UInt8(ascii: letter)) }

    var binding: Binding? { Binding(node.fields.field(4)) }

    var invariants: [InvariantDefinition] {
        node.notes.filter { $0[0].hasPrefix("?") }.map(InvariantDefinition.init)
    }

    /// The value of a rare fact: `regex`, `maxLength`.
    func fact(_ name: String) -> String? { node.notes.first { $0[0] == "%" + name }?.field(1) }
}

/// `0..1` and `1..*`, as the tables have it.
struct Cardinality {
    let min: Int
    /// Nil where there is no limit.
    let max: Int?

    init(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."))
        min = parts.first.flatMap { Int(Substring($0)) } ?? 0
        max = parts.last.flatMap { Int(Substring($0)) }
    }
}
