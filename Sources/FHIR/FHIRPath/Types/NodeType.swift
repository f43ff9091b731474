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

    private let model: Model
    private let properties = Mutex<[String: Property?]>([:])

    init(name: String, definition: TypeDefinition?, primitive: Primitive?, isSystem: Bool = false, model: Model) {
        self.name = definition?.kind == .inPlace ? definition?.base?.name ?? name : name
        self.definition = definition
        self.primitive = primitive
        self.isSystem = isSystem
        self.model = model
        isQuantity = definition?.isKind(of: "Quantity") ?? false
    }

    /// Whether it is the type of this name or specializes it.
    func isKind(of ancestor: String) -> Bool { definition?.isKind(of: ancestor) ?? (name == ancestor) }

    /// Whether it is a resource type.
    var isResource: Bool { definition?.kind == .resource }

    /// Where a name leads; nil where the type has no such element.
    func property(_ name: String) -> Property? {
        if let known = properties.withLock({ $0[name] }) { return known }
        let made = makeProperty(name)
        return properties.withLock { properties in
            if let known = properties[name] { return known }
            // an unknown type has every name, so its names are not kept: an endless number of them may come
            properties[name] = .some(made)
            return made
        }
    }

    /// The type that a value names by `resourceType`, or else the type expected; of what is not known, what its JSON is.
    func typeOfResource(_ value: JSONValue, _ expected: NodeType) -> NodeType {
        expected.definition == nil
            ? model.type(guessedFor: value) : model.type(ofResource: value) ?? expected
    }

    private func makeProperty(_ name: String) -> Property? {
        guard let definition else {
            return primitive == nil || name == "extension" || name == "id"
                ? Property(anything: name, owner: self, model: model) : nil
        }
        return definition.element(named: name).map { Property($0, owner: self, model: model) }
    }

    /// The property that a member of a JSON object belongs to: `value` for `valueQuantity`.
    func property(ofMember jsonName: String) -> Property? {
        guard let definition else { return property(jsonName) }
        return definition.element(jsonName).flatMap { property($0.element.name) }
    }
}

/// Where a name leads from a type.
final class Property: Sendable {
    /// One form of an element: its name in JSON, and the type that the name tells.
    struct Form: Sendable {
        let member: String
        /// The member that holds a primitive's id and extensions.
        let underscored: String
        let type: NodeType
    }

    // because types live as long as the program, and each keeps its properties
    unowned(unsafe) let owner: NodeType
    let name: String
    /// One; of a choice one for each type.
    let forms: [Form]
    let isChoice: Bool
    let isList: Bool
    /// Whether the value tells its type itself, by `resourceType`.
    let holdsResource: Bool
    /// The definition; nil within what is not known.
    let element: ElementDefinition?

    init(_ element: ElementDefinition, owner: NodeType, model: Model) {
        self.owner = owner
        self.element = element
        name = element.name
        isChoice = element.isChoice
        isList = element.isList
        forms = element.types.map { type in
            let suffix = element.isChoice ? type.code.prefix(1).uppercased() + type.code.dropFirst() : ""
            return Form(
                member: element.name + suffix, underscored: "_" + element.name + suffix,
                type: model.type(of: type, in: element, of: owner))
        }
        holdsResource = forms.contains { $0.type.isResource }
    }

    /// A property of something that is not known.
    init(anything name: String, owner: NodeType, model: Model) {
        self.owner = owner
        self.name = name
        element = nil
        isChoice = false
        isList = false
        holdsResource = true
        forms = [Form(member: name, underscored: "_" + name, type: model.unknown)]
    }
}
