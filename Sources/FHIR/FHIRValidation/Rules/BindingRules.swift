import FHIRDefinitions

/// The value sets that a code must come from.
///
/// Spec: <http://hl7.org/fhir/R4/terminologies.html#binding>, <http://hl7.org/fhir/STU3/terminologies.html#binding>
struct BindingRules: Sendable {
    /// A value set, by its URL; its codes are nil where they are not at hand.
    struct Source: Sendable {
        let url: String
        let codes: ValueSetDefinition?
        /// Whether a text alone is too little: a maximum value set only limits the codes that are given.
        /// <http://hl7.org/fhir/R4/extension-elementdefinition-maxvalueset.html>
        let isRequired: Bool
    }

    /// What the codes must come from: the value set of a required binding, or the one that holds every code allowed.
    let sources: [Source]

    init(_ binding: Binding, in book: RuleBook) {
        let required = binding.strength == .required ? binding.valueSet : nil
        sources = [(required, true), (binding.maxValueSet, false)].compactMap { url, isRequired in
            url.map { Source(url: $0, codes: book.definitions.valueSet($0), isRequired: isRequired) }
        }
    }
}
