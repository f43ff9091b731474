/// A type's place in the index: its definition is read from the table on first use and kept.
final class TypeEntry: Sendable {
    /// What the type is, which is known before its definition is read.
    let kind: TypeDefinition.Kind
    private let block: FactBlock?
    private let version: FHIRVersion
    private let loaded = LazyReference<TypeDefinition>()

    /// An entry for a type's lines; without lines for a type defined in place, which its outer type ``fill(_:)``s.
    init(version: FHIRVersion, kind: TypeDefinition.Kind, block: FactBlock? = nil) {
        self.version = version
        self.kind = kind
        self.block = block
    }

    /// The definition; nil only while an outer type is being read that does not yet have this one.
    var definition: TypeDefinition? {
        if let loaded = loaded.load() { return loaded }
        return block.map { fill(TypeReader.read($0, version: version)) }
    }

    /// Keeps the definition, or the one that another thread was quicker to read.
    @discardableResult
    func fill(_ definition: TypeDefinition) -> TypeDefinition { loaded.storeIfNil(definition) }
}
