/// A type that an element may hold.
public final class TypeReference: Sendable {
    /// The type's code: `string`, `Reference`, `BackboneElement`; of a primitive's value FHIRPath's type, `System.String`.
    public let code: String
    /// The name of its definition: the code, or the path of the element that defines it in place, `Patient.contact`.
    public let name: String
    /// What a Reference or canonical may point to, as type names or profiles' URLs; empty where it may be anything.
    public let targets: [String]
    /// The profiles of which its value keeps one, as names (`SimpleQuantity`) or as URLs outside the specification.
    public let profiles: [String]

    private let entry: TypeEntry?

    init(code: String, name: String, targets: [String] = [], profiles: [String] = [], entry: TypeEntry?) {
        self.code = code
        self.name = name
        self.targets = targets
        self.profiles = profiles
        self.entry = entry
    }

    /// What its definition is, which need not be read for that; nil for FHIRPath's types.
    public var kind: TypeDefinition.Kind? { entry?.kind }

    /// Its definition, read on first use; nil for FHIRPath's types.
    public var definition: TypeDefinition? { entry?.definition }

    /// What it adds to the name of a choice: `Quantity`, `DateTime`.
    var suffix: String { code.prefix(1).uppercased() + code.dropFirst() }
}
