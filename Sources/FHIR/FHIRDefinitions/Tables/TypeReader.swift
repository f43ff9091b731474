/// Reads one type's lines: the type, its elements, and the types that its elements define in place.
///
/// The lines' grammar is described in `.ci/definition_tables/types.py`, which writes them.
struct TypeReader {
    private let definitions: FHIRDefinitions
    private var inPlace: [String: TypeEntry] = [:]

    /// The definition in a block of the table of types.
    static func read(_ block: FactBlock, version: FHIRVersion) -> TypeDefinition {
        let node = FactNode(block)
        let head = TypeHead(node.fields)
        var reader = TypeReader(definitions: FHIRDefinitions.of(version))
        reader.announce(ElementRecord(node).children, in: head.name)
        return reader.type(head, ElementRecord(node))
    }

    private init(definitions: FHIRDefinitions) { self.definitions = definitions }

    /// Makes an entry for each type defined in place, since content references may point forward.
    private mutating func announce(_ records: [ElementRecord], in owner: String) {
        for record in records where !record.children.isEmpty {
            let path = owner + "." + record.name
            inPlace[path] = TypeEntry(version: definitions.version, kind: .inPlace)
            announce(record.children, in: path)
        }
    }

    private func type(_ head: TypeHead, _ record: ElementRecord) -> TypeDefinition {
        TypeDefinition(
            head, base: definitions.type(head.base), ownElements: record.children.map { element($0, in: head.name) },
            ownInvariants: record.invariants, inPlace: inPlace)
    }

    private func element(_ record: ElementRecord, in owner: String) -> ElementDefinition {
        let path = owner + "." + record.name
        let types = self.types(record, path: path)
        if let entry = inPlace[path], let code = types.first?.code {
            entry.fill(type(TypeHead(name: path, kind: .inPlace, base: code), record))
        }
        return ElementDefinition(record, path: path, types: types)
    }

    private func types(_ record: ElementRecord, path: String) -> [TypeReference] {
        if let reference = record.contentReference {
            return [TypeReference(code: "BackboneElement", name: reference, entry: inPlace[reference])]
        }
        return record.types.map { text in
            let type = TypeText(text)
            let name = inPlace[path] == nil ? type.code : path
            return TypeReference(
                code: type.code, name: name, targets: type.targets, profiles: type.profiles,
                entry: inPlace[path] ?? definitions.entry(type.code))
        }
    }
}

/// A type as the table has it: `Reference(Patient|Group)`, `Quantity{SimpleQuantity}`.
struct TypeText {
    var code: String
    var targets: [String] = []
    var profiles: [String] = []

    init(_ text: Substring) {
        guard let bracket = text.utf8.firstIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "{") }) else {
            code = String(text)
            return
        }
        code = String(text[..<bracket])
        let names = text[bracket...].dropFirst().dropLast().split(separator: "|").map(String.init)
        if text.utf8[bracket] == UInt8(ascii: "(") { targets = names } else { profiles = names }
    }
}
