/// A type: a primitive or complex data type, a resource type, or what an element defines in place.
///
/// Spec: <http://hl7.org/fhir/R4/datatypes.html>, <http://hl7.org/fhir/STU3/datatypes.html>
public final class TypeDefinition: Sendable {
    /// What a type is.
    public enum Kind: String, Sendable {
        /// A data type with a value of its own: `string`, `xhtml`.
        case primitive
        /// A data type with elements: `HumanName`, `Element`, `BackboneElement`.
        case complex
        /// A resource type: `Patient`, `DomainResource`.
        case resource
        /// What an element defines in place: `Patient.contact`.
        case inPlace
    }

    /// Its name; of a type defined in place the path: `Patient.contact`.
    public let name: String
    /// What it is.
    public let kind: Kind
    /// Whether instances of it are always of another type: `Resource`, `DomainResource`, `Element`, `BackboneElement`.
    public let isAbstract: Bool
    /// What it specializes; nil for `Element` and `Resource`.
    public let base: TypeDefinition?
    /// The value set that instances are bound to wherever they stand: the units of `Age`, `Distance` and `Duration`.
    public let binding: Binding?
    /// Its elements in their order, inherited ones first.
    ///
    /// Those of a primitive are `id`, `extension` and `value`, which in JSON is the value itself and no member.
    public let elements: [ElementDefinition]
    /// The rules that every instance of it keeps, those of its bases first, each key once.
    public let invariants: [InvariantDefinition]

    /// The types that its elements define in place, at any depth, by their paths.
    let inPlace: [String: TypeEntry]
    private let matches: [String: ElementMatch]
    private let named: [String: ElementDefinition]

    /// A type from the fields of its line, with its own elements, which take the place of inherited ones of their name.
    init(
        _ head: TypeHead, base: TypeDefinition?, ownElements: [ElementDefinition],
        ownInvariants: [InvariantDefinition], inPlace: [String: TypeEntry]
    ) {
        name = head.name
        kind = head.kind
        isAbstract = head.isAbstract
        binding = head.binding
        self.base = base
        elements = Self.merged(base?.elements.map { $0.inherited(by: head.name) } ?? [], ownElements)
        self.inPlace = inPlace
        let inherited = (base?.invariants ?? []).filter { old in !ownInvariants.contains { $0.key == old.key } }
        invariants = inherited + ownInvariants
        matches = Dictionary(uniqueKeysWithValues: elements.flatMap(\.matches))
        named = Dictionary(uniqueKeysWithValues: elements.map { ($0.name, $0) })
    }

    private static func merged(_ inherited: [ElementDefinition], _ own: [ElementDefinition]) -> [ElementDefinition] {
        let replaced = inherited.map { old in own.first { $0.name == old.name } ?? old }
        return replaced + own.filter { new in !inherited.contains { $0.name == new.name } }
    }

    /// The element that a member of a JSON object stands for, and the type that the member's name tells.
    ///
    /// - Parameter jsonName: `name`; for a choice the name with its type: `valueQuantity`, never `value`. Without the
    ///   underscore that marks a primitive's id and extensions.
    /// - Returns: nil where the type has no such member.
    public func element(_ jsonName: String) -> ElementMatch? { matches[jsonName] }

    /// The element of this name, without `[x]`: `value` is `value[x]`.
    public func element(named name: String) -> ElementDefinition? { named[name] }

    /// Whether it is the type of this name or specializes it, however far.
    public func isKind(of ancestor: String) -> Bool {
        var type: TypeDefinition? = self
        while let current = type {
            if current.name == ancestor { return true }
            type = current.base
        }
        return false
    }

    /// The regular expression that the text of a primitive matches as a whole; nil where the version gives none.
    public var regex: String? { kind == .primitive ? element(named: "value")?.regex : nil }
}
