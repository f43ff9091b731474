/// What a type's own line in the table says.
struct TypeHead {
    var name: String
    var kind: TypeDefinition.Kind
    /// The name of what it specializes; empty for `Element` and `Resource`.
    var base: String
    var isAbstract = false
    var binding: Binding?
}

extension TypeHead {
    /// Reads `Age`, `complex`, `Quantity`, nothing or `abstract`, and a binding.
    init(_ fields: [String]) {
        self.init(
            name: fields.field(0), kind: TypeDefinition.Kind(rawValue: fields.field(1)) ?? .complex,
            base: fields.field(2), isAbstract: fields.field(3) == "abstract", binding: Binding(fields.field(4)))
    }
}
