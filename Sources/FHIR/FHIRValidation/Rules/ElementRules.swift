import FHIRDefinitions

/// What holds of an element, whatever type it has.
final class ElementRules: Sendable {
    let name: String
    /// Where it stands: `Observation.value[x]`.
    let path: String
    let isChoice: Bool
    let min: Int
    let max: Int
    /// Whether JSON writes an array.
    let isList: Bool
    let binding: BindingRules?
    let invariants: [InvariantRule]

    init(_ definition: ElementDefinition, in book: RuleBook) {
        name = definition.name
        path = definition.path
        isChoice = definition.isChoice
        min = definition.min
        max = definition.max ?? .max
        isList = definition.isList
        binding = definition.binding.map { BindingRules($0, in: book) }
        invariants = definition.invariants.compactMap { InvariantRule($0, in: book) }
    }
}
