import FHIRDefinitions
import JSON
import Synchronization

/// A FHIR type as navigation needs it: how its names lead on, and what its values become.
///
/// There is one for each type and version; it lives as long as the program, and so do its properties.
final class NodeType: Sendable {
    /// What FHIRPath makes of a primitive's value. <http://hl7.org/fhir/R4/fhirpath.html#types>
    enum Primitive: Sendable {
        case boolean
        case string
        case integer
        case decimal
        case date
        case dateTime
        case time
    }

    /// The name that `type()` gives: of a type defined in place the one it specializes, `BackboneElement`.
    let name: String
    /// The definition; nil for what is not known.
    let definition: TypeDefinition?
    /// What a value becomes; nil for a type with elements.
    let primitive: Primitive?
    /// Whether it is Quantity or specializes it.
    let isQuantity: Bool
    /// Whether it is a type of FHIRPath: the value within a primitive.
    let isSystem: Bool

    /// The definitions that it specializes and its own, the most general one first; no version has more than four.
    private let lineage: InlineArray<8, ObjectIdentifier?>
    private let depth: Int
    private let model: Model
    private let properties = Mutex<[String: Property]>([:])
    private let knownMembers = AtomicLazyReference<Members>()
    /// The type of the resource that was met last where one of this type was expected.
    private let lastResource = Atomic<UInt>(0)

    init(name: String, definition: TypeDefinition?, primitive: Primitive?, isSystem: Bool = false, model: Model) {
        self.name = definition?.kind == .inPlace ? definition?.base?.name ?? name : name
        self.definition = definition
        self.primitive = primitive
        self.isSystem = isSystem
        self.model = model
        isQuantity = definition?.isKind(of: "Quantity") ?? false
        let types = sequence(first: definition, next: { $0?.base })
        let ids = Array(types.compactMap { $0.map { ObjectIdentifier($0) } }.reversed())
        depth = ids.count
        lineage = InlineArray { $0 < ids.count ? ids[$0] : nil }
    }

    /// Whether it is the other type or specializes it.
    @inline(__always)
    func isKind(of other: NodeType) -> Bool {
        if self === other { return true }
        let place = other.depth - 1
        return place >= 0 && place < depth && lineage[place] == other.lineage[place]
    }

    /// The same of types that are not counted while they are compared, because they live as long as the program.
    @inline(__always)
    static func isKind(_ type: Unmanaged<NodeType>, of other: Unmanaged<NodeType>) -> Bool {
        type._withUnsafeGuaranteedRef { type in other._withUnsafeGuaranteedRef { type.isKind(of: $0) } }
    }

    /// Whether it is a resource type.
    var isResource: Bool { definition?.kind == .resource }

    /// Where a name leads; nil where the type has no such element.
    func property(_ name: String) -> Property? {
        let found = lead(name)
        return found.forms.isEmpty ? nil : found
    }

    /// Where a name leads, which may be nowhere; what is given once lives as long as the type.
    func lead(_ name: String) -> Property {
        if let known = properties.withLock({ $0[name] }) { return known }
        let made = makeProperty(name)
        return properties.withLock { properties in
            if let known = properties[name] { return known }
            properties[name] = made
            return made
        }
    }

    /// Where a name leads, not kept: the names that come with data have no end.
    func makeProperty(_ name: String) -> Property {
        if let element = definition?.element(named: name) { return Property(element, owner: self, model: model) }
        let hasEveryName = definition == nil && (primitive == nil || name == "extension" || name == "id")
        return Property(name, type: hasEveryName ? model.unknown : nil, owner: self)
    }

    /// What its objects may have, in the order of the definition; nil for what is not known, which has every name.
    var members: Members? {
        guard let definition else { return nil }
        return knownMembers.load() ?? knownMembers.storeIfNil(Members(definition.elements.map { lead($0.name) }))
    }

    /// The type that a value names by `resourceType`, or else this one; of what is not known, what its JSON is.
    @inline(never)
    func resource(_ value: JSONValue) -> NodeType {
        guard definition != nil else { return model.type(guessedFor: value) }
        guard let name = value["resourceType"]?.string else { return self }
        if let pointer = UnsafeRawPointer(bitPattern: lastResource.load(ordering: .acquiring)) {
            // because a type lives as long as the program
            let last = Unmanaged<NodeType>.fromOpaque(pointer).takeUnretainedValue()
            if last.name == name { return last }
        }
        guard let type = model.type(name) else { return self }
        if type.name == name {
            lastResource.store(UInt(bitPattern: Unmanaged.passUnretained(type).toOpaque()), ordering: .releasing)
        }
        return type
    }
}
