public import Diagnostics
public import JSON

/// One thing that is wrong, or worth a look, in a resource.
///
/// Spec: <http://hl7.org/fhir/R4/operationoutcome.html>, <http://hl7.org/fhir/STU3/operationoutcome.html>
public struct ValidationIssue: Hashable, Sendable {
    /// How grave it is.
    public enum Severity: String, Sendable {
        /// The resource breaks a rule.
        case error
        /// The resource keeps the rules, but is probably not what its author meant.
        case warning
        /// Something to know, such as that not all was looked at.
        case information
    }

    /// What kind of issue it is, by its code. <http://hl7.org/fhir/R4/valueset-issue-type.html>
    public enum Code: String, Sendable {
        /// The form is wrong: an unknown element, an array where one value belongs.
        case structure
        /// Something that must be there is absent.
        case required
        /// A value that its type or element does not allow.
        case value
        /// A rule that the specification gives as an expression is broken.
        case invariant
        /// A code that its value set does not have.
        case codeInvalid = "code-invalid"
        /// A reference or id that leads nowhere.
        case notFound = "not-found"
        /// Two things that may not be the same are.
        case duplicate
        /// The resource asks for more than the limits allow.
        case tooCostly = "too-costly"
        /// A type that this version does not have.
        case notSupported = "not-supported"
    }

    /// How grave it is.
    public var severity: Severity
    /// What kind of issue it is.
    public var code: Code
    /// What is wrong, in one line.
    public var message: String
    /// The element as FHIRPath has it: `Patient.name[0].given[1]`; of something absent, where it is missing.
    public var expression: String
    /// The element in the JSON form.
    public var pointer: JSONPointer
    /// The key of the invariant that is broken, such as `pat-1`; nil where it is none.
    public var invariant: String?
    /// Where in the text; nil where a value without text was validated.
    public var position: SourcePosition?

    /// Creates an issue.
    package init(
        severity: Severity, code: Code, message: String, expression: String, pointer: JSONPointer = JSONPointer(),
        invariant: String? = nil, position: SourcePosition? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.expression = expression
        self.pointer = pointer
        self.invariant = invariant
        self.position = position
    }
}

extension ValidationIssue: CustomStringConvertible {
    /// One line: `12:4: error: message (Patient.name[0])`.
    public var description: String {
        let place = position.map { "\($0): " } ?? ""
        return printable("\(place)\(severity.rawValue): \(message)" + (expression.isEmpty ? "" : " (\(expression))"))
    }
}
