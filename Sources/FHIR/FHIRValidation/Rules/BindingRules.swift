import FHIRDefinitions

/// The value sets that a code must come from.
///
/// Spec: <http://hl7.org/fhir/R4/terminologies.html#binding>, <http://hl7.org/fhir/STU3/terminologies.html#binding>
struct BindingRules: Sendable {
    /// A value set, by its URL; its codes are nil where they are not at hand.
    struct Source: Sendable {
        let url: String
        let codes: ValueSetDefinition?
    }

    /// What the codes must come from: the value set of a required binding, or the one that holds every code allowed.
    let sources: [Source]

    init(_ binding: Binding, in book: RuleBook) {
        let urls = (binding.strength == .required ? [binding.valueSet] : []) + (binding.maxValueSet.map { [$0] } ?? [])
        sources = urls.map { Source(url: $0, codes: book.definitions.valueSet($0)) }
    }
}
