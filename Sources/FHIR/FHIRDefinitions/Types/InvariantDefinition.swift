/// A rule that an element or every instance of a type keeps, in FHIRPath.
///
/// Spec: <http://hl7.org/fhir/R4/conformance-rules.html#constraints>
public struct InvariantDefinition: Hashable, Sendable {
    /// What breaking it means.
    public enum Severity: String, Sendable {
        /// The instance is wrong.
        case error
        /// The instance is worth a look.
        case warning
    }

    /// The name that the specification gives it, such as `pat-1`; not unique, for there are three rules `inv-1`.
    public let key: String
    /// What breaking it means.
    public let severity: Severity
    /// The expression that is true where the rule is kept, as it is published.
    public let expression: String

    /// Reads the fields of a line: `?pat-1`, `e` or `w`, the expression.
    init(_ fields: [String]) {
        key = String(fields.field(0).dropFirst())
        severity = fields.field(1) == "w" ? .warning : .error
        expression = fields.field(2)
    }
}
