/// What one version of FHIR defines, as facts that the program carries in itself.
///
/// There is one for each version, made on first use. It knows where each thing's lines stand; a thing is read when it is
/// first asked for, and kept.
public final class FHIRDefinitions: Sendable {
    /// The version.
    public let version: FHIRVersion
    /// The concrete resource types, sorted: 146 in R4, 117 in STU3.
    public let resourceTypes: [String]

    let valueSetIndex: FactEntry<FactIndex<ValueSetDefinition>>
    let searchIndex: FactEntry<SearchIndex>
    let operationIndex: FactEntry<FactIndex<OperationDefinition>>
    let compartmentIndex: FactEntry<FactIndex<CompartmentDefinition>>
    let extensionIndex: FactEntry<FactIndex<ExtensionDefinition>>
    private let types: [String: TypeEntry]
    private let resourceTypeSet: Set<String>

    private static let stu3 = FHIRDefinitions(.stu3)
    private static let r4 = FHIRDefinitions(.r4)

    /// The definitions of a version.
    public static func of(_ version: FHIRVersion) -> FHIRDefinitions { version == .r4 ? r4 : stu3 }

    private init(_ version: FHIRVersion) {
        self.version = version
        valueSetIndex = FactEntry(Table.valueSets.block(of: version))
        searchIndex = FactEntry(Table.searchParameters.block(of: version))
        operationIndex = FactEntry(Table.operations.block(of: version))
        compartmentIndex = FactEntry(Table.compartments.block(of: version))
        extensionIndex = FactEntry(Table.extensions.block(of: version))
        let blocks = Table.types.block(of: version).blocks()
        let heads = blocks.map { TypeHead($0.head()) }
        types = Dictionary(
            uniqueKeysWithValues: zip(heads, blocks).map { head, block in
                (head.name, TypeEntry(version: version, kind: head.kind, block: block))
            })
        resourceTypes = heads.filter { $0.kind == .resource && !$0.isAbstract }.map(\.name).sorted()
        resourceTypeSet = Set(resourceTypes)
    }

    /// The definition of a type.
    ///
    /// - Parameter name: `Patient`, `HumanName`, `string`, `xhtml`, `Element`; or the path of an element that defines its
    ///   type in place: `Patient.contact`, `Timing.repeat`.
    /// - Returns: nil where this version has no such type.
    public func type(_ name: String) -> TypeDefinition? {
        if let entry = types[name] { return entry.definition }
        guard let dot = name.firstIndex(of: ".") else { return nil }
        return types[String(name[..<dot])]?.definition?.inPlace[name]?.definition
    }

    /// The names of all types but those defined in place, sorted.
    public var typeNames: [String] { types.keys.sorted() }

    /// Whether a concrete resource type has this name, in this spelling.
    public func isResourceType(_ name: String) -> Bool { resourceTypeSet.contains(name) }

    func entry(_ name: String) -> TypeEntry? { types[name] }
}
