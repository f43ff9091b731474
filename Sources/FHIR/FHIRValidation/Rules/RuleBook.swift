import FHIRDefinitions
import Synchronization

/// The rules of a version's types, each made ready when an instance first meets the type, and kept.
final class RuleBook: Sendable {
    let version: FHIRVersion
    let definitions: FHIRDefinitions
    private let types = Mutex<[String: TypeRules]>([:])

    private static let stu3 = RuleBook(.stu3)
    private static let r4 = RuleBook(.r4)

    static func of(_ version: FHIRVersion) -> RuleBook { version == .r4 ? r4 : stu3 }

    private init(_ version: FHIRVersion) {
        self.version = version
        definitions = .of(version)
    }

    /// The rules of a type: `Patient`, `HumanName`, `Patient.contact`, `string`; nil where the version has no such type.
    func type(_ name: String) -> TypeRules? {
        if let known = types.withLock({ $0[name] }) { return known }
        return definitions.type(name).map { kept(TypeRules($0, in: self)) }
    }

    /// The rules of a concrete resource type.
    func resource(_ name: String) -> TypeRules? {
        guard let rules = type(name), rules.kind == .resource, !rules.isAbstract else { return nil }
        return rules
    }

    /// The rules of what an element may hold; of FHIRPath's types those of the primitive that the text names.
    func type(of reference: TypeReference, in element: ElementDefinition, of owner: TypeDefinition) -> TypeRules? {
        if reference.definition != nil { return type(reference.name) }
        if element.name == "id" { return type(owner.isKind(of: "Resource") ? "id" : "string") }
        return type(element.name == "url" ? "uri" : "string")
    }

    private func kept(_ rules: TypeRules) -> TypeRules {
        types.withLock { types in
            if let known = types[rules.name] { return known }
            types[rules.name] = rules
            return rules
        }
    }
}
