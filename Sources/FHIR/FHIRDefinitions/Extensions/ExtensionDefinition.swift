/// An extension that the specification defines: where it may be, how often, and what it holds.
///
/// Spec: <http://hl7.org/fhir/R4/defining-extensions.html>, <http://hl7.org/fhir/STU3/defining-extensions.html>
public final class ExtensionDefinition: FactReadable {
    /// Its URL; that of an extension inside another is a name.
    public let url: String
    /// The fewest occurrences inside the extension that it is a part of.
    public let min: Int
    /// The most occurrences in one element; nil where there is no limit.
    public let max: Int?
    /// The types of its value with what a Reference or canonical may lead to; empty where it has no value.
    public let valueTypes: [String: [String]]
    /// Whether its value must be there.
    public let needsValue: Bool
    /// Whether it is a modifier extension.
    public let isModifier: Bool
    /// Whether no extensions may be inside.
    public let isClosed: Bool
    /// The value set that its value's codes come from.
    public let binding: Binding?
    /// Where it may be: types and paths of elements; empty where it may be anywhere, and of a part.
    public let contexts: [String]
    /// FHIRPath expressions that the element which it is in keeps.
    public let contextInvariants: [String]
    /// What may be inside, by URL.
    public let parts: [String: ExtensionDefinition]

    convenience init(_ block: FactBlock) { self.init(FactNode(block), base: Self.base) }

    /// Reads `patient-animal  0..1  types  flags  binding  contexts`.
    private init(_ node: FactNode, base: String) {
        let fields = node.fields
        let cardinality = Cardinality(fields.field(1))
        let types = fields.field(2).split(separator: ",").map(TypeText.init)
        url = fields[0].contains(":") ? fields[0] : base + fields[0]
        min = cardinality.min
        max = cardinality.max
        valueTypes = Dictionary(uniqueKeysWithValues: types.map { ($0.code, $0.targets) })
        needsValue = fields.field(3).contains("V")
        isModifier = fields.field(3).contains("M")
        isClosed = fields.field(3).contains("C")
        binding = Binding(fields.field(4))
        contexts = fields.field(5) == "*" ? [] : fields.names(5)
        contextInvariants = node.notes.map { $0[1] }
        let parts = node.children.map { ExtensionDefinition($0, base: "") }
        self.parts = Dictionary(uniqueKeysWithValues: parts.map { ($0.url, $0) })
    }

    private static let base = "http://hl7.org/fhir/StructureDefinition/"

    /// The name in the table, which is the URL's end where it begins as the specification's do.
    static func name(_ url: String) -> String { url.hasPrefix(base) ? String(url.dropFirst(base.count)) : url }
}

extension FHIRDefinitions {
    /// The extension of this URL, where the version's specification defines it.
    public func `extension`(_ url: String) -> ExtensionDefinition? {
        extensionIndex.thing[ExtensionDefinition.name(url)]
    }

    /// All extensions that the version defines, sorted by their names in the specification.
    public var allExtensions: [ExtensionDefinition] { extensionIndex.thing.all }
}
