import FHIRDefinitions

/// What holds of every instance of a type, made ready for many of them.
final class TypeRules: Sendable {
    /// What an instance is in JSON.
    enum Kind: Sendable, Equatable {
        /// A value with a form of its own; its id and extensions stand in the member with an underscore.
        case primitive(Primitive)
        /// An object with elements.
        case complex
        /// An object that names its type.
        case resource
    }

    let name: String
    let kind: Kind
    let isAbstract: Bool
    /// The elements in their order; of a primitive without its value.
    let elements: [ElementRules]
    /// The places in `elements` of those that must be there.
    let required: [Int]
    /// The value set that every instance is bound to.
    let binding: BindingRules?
    let invariants: [InvariantRule]
    /// What more is to be checked than the definitions say.
    let role: Role
    /// What its members are.
    let members: MemberTable
    /// The tallies of an object before its first member.
    let blank: [Walk.Tally]
    /// The places in `elements` of the id and of the extensions, where it has them.
    let idIndex: Int?
    let extensionIndexes: [Int]

    init(_ definition: TypeDefinition, in book: RuleBook) {
        name = definition.name
        isAbstract = definition.isAbstract
        kind =
            switch definition.kind {
            case .primitive: .primitive(Primitive(rawValue: definition.name) ?? .string)
            case .resource: .resource
            case .complex, .inPlace: .complex
            }
        role = Role(definition)
        let isPrimitive = definition.kind == .primitive
        let own = definition.elements.filter { !(isPrimitive && $0.name == "value") }
        let elements = own.map { ElementRules($0, in: book) }
        self.elements = elements
        required = elements.indices.filter { elements[$0].min > 0 }
        binding = definition.binding.map { BindingRules($0, in: book) }
        members = MemberTable(Self.members(own, elements, of: definition, in: book))
        blank = Array(repeating: Walk.Tally(), count: elements.count)
        idIndex = elements.firstIndex { $0.name == "id" }
        extensionIndexes = elements.indices.filter { ["extension", "modifierExtension"].contains(elements[$0].name) }
        let names = elements.map(\.name)
        invariants = definition.invariants.compactMap { InvariantRule($0, names: names, in: book) }
    }

    private static func members(
        _ definitions: [ElementDefinition], _ rules: [ElementRules], of owner: TypeDefinition, in book: RuleBook
    ) -> [MemberRules] {
        var members: [MemberRules] = []
        for (index, element) in definitions.enumerated() {
            for type in element.types {
                let suffix = type.code.prefix(1).uppercased() + type.code.dropFirst()
                let name = element.isChoice ? element.name + suffix : element.name
                let slot = TypeSlot(type, of: element, in: owner, book: book)
                let form = Int32(members.count)
                for isSibling in slot.isPrimitive ? [false, true] : [false] {
                    members.append(
                        MemberRules(
                            name: isSibling ? "_" + name : name, index: index, form: form, element: rules[index],
                            type: slot, isSibling: isSibling))
                }
            }
        }
        return members
    }
}

/// The type that an element has under one of its names; its rules are made when an instance first meets it.
final class TypeSlot: Sendable {
    private let reference: TypeReference
    private let element: ElementDefinition
    private let owner: TypeDefinition
    private let book: RuleBook
    private let made = LazyReference<TypeRules>()

    init(_ reference: TypeReference, of element: ElementDefinition, in owner: TypeDefinition, book: RuleBook) {
        self.reference = reference
        self.element = element
        self.owner = owner
        self.book = book
    }

    /// What references here may lead to, as names of types; empty where it is anything.
    var targets: [String] { reference.targets }
    /// Whether the value is a Quantity without comparator. <http://hl7.org/fhir/R4/datatypes.html#SimpleQuantity>
    var isSimpleQuantity: Bool { reference.profiles.contains("SimpleQuantity") }
    /// Whether JSON writes it as a value instead of an object; FHIRPath's types, which have no definition, are such.
    var isPrimitive: Bool { reference.kind == .primitive }
    /// The name of the type as definitions have it.
    var code: String { reference.code }

    /// The rules of the type; nil for a type that the version does not define.
    var rules: TypeRules? {
        if let rules = made.load() { return rules }
        return book.type(of: reference, in: element, of: owner).map { made.storeIfNil($0) }
    }
}

/// The types of which more is checked than their definitions say.
enum Role: Sendable {
    case other
    case domainResource
    case bundle
    case reference
    case coding
    case codeableConcept
    case quantity
    case `extension`
    case attachment
    case questionnaire
    case elementDefinition
    case elementType

    init(_ definition: TypeDefinition) {
        switch definition.name {
        case "Bundle": self = .bundle
        case "Reference": self = .reference
        case "Coding": self = .coding
        case "CodeableConcept": self = .codeableConcept
        case "Extension": self = .extension
        case "Attachment": self = .attachment
        case "Questionnaire": self = .questionnaire
        case "ElementDefinition": self = .elementDefinition
        case "ElementDefinition.type": self = .elementType
        case _ where definition.isKind(of: "Quantity"): self = .quantity
        case _ where definition.isKind(of: "DomainResource"): self = .domainResource
        default: self = .other
        }
    }
}
