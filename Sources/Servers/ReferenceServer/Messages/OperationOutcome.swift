import FHIRDefinitions
import JSON

/// One issue of an OperationOutcome. <http://hl7.org/fhir/R4/operationoutcome.html>
struct OutcomeIssue {
    /// How grave it is. <http://hl7.org/fhir/R4/codesystem-issue-severity.html>
    enum Severity: String {
        case error, warning, information
    }

    var severity: Severity
    var code: IssueType
    /// What happened and what to do about it, for a person.
    var diagnostics: String
    /// The element meant, as a FHIRPath of element names.
    var expression: String?

    init(_ severity: Severity, _ code: IssueType, _ diagnostics: String, expression: String? = nil) {
        (self.severity, self.code, self.diagnostics) = (severity, code, diagnostics.allowed)
        self.expression = expression.flatMap { $0.isEmpty ? nil : $0.allowed }
    }
}

extension String {
    /// The text with U+FFFD in place of what no string may hold, such as a client may have sent in what is told of.
    ///
    /// <http://hl7.org/fhir/R4/datatypes.html#string>
    fileprivate var allowed: String {
        func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
            scalar.value >= 0x20 || "\t\n\r".unicodeScalars.contains(scalar)
        }
        if unicodeScalars.allSatisfy(isAllowed) { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { isAllowed($0) ? $0 : "\u{FFFD}" }))
    }
}

/// The kinds of issue that this server reports. <http://hl7.org/fhir/R4/codesystem-issue-type.html>
enum IssueType: String {
    case invalid, structure, required, value, invariant, duplicate, processing, conflict, deleted, exception,
        informational
    case transient
    case codeInvalid = "code-invalid"
    case notFound = "not-found"
    case notSupported = "not-supported"
    case multipleMatches = "multiple-matches"
    case tooCostly = "too-costly"
    case tooLong = "too-long"
    case noStore = "no-store"

    /// The code in a version's list; what is new in R4 is the code above it in STU3.
    ///
    /// <http://hl7.org/fhir/STU3/codesystem-issue-type.html>
    func code(in version: FHIRVersion) -> String {
        switch (self, version) {
        case (.deleted, .stu3): Self.notFound.rawValue
        case (.multipleMatches, .stu3): Self.processing.rawValue
        default: rawValue
        }
    }
}

/// The OperationOutcome that carries the issues.
func operationOutcome(_ issues: [OutcomeIssue], in version: FHIRVersion) -> JSONValue {
    let elements = issues.map { issue -> JSONValue in
        var element: JSONObject = [
            "severity": .string(issue.severity.rawValue),
            "code": .string(issue.code.code(in: version)),
            "diagnostics": .string(issue.diagnostics),
        ]
        guard let expression = issue.expression else { return .object(element) }
        // STU3 has an XPath beside the expression, which R4 deprecates. http://hl7.org/fhir/STU3/operationoutcome.html#loc
        if version == .stu3 { element["location"] = [.string(xpath(expression))] }
        element["expression"] = [.string(expression)]
        return .object(element)
    }
    return ["resourceType": "OperationOutcome", "issue": .array(elements)]
}

/// The XPath of an element that a simple FHIRPath leads to: `f:Patient/f:name[1]` of `Patient.name[0]`.
private func xpath(_ expression: String) -> String {
    expression.split(separator: ".").map { step in
        let parts = step.split(separator: "[")
        let index = parts.count > 1 ? Int(parts[1].dropLast()) : nil
        return "f:\(parts.first ?? "")" + (index.map { "[\($0 + 1)]" } ?? "")
    }.joined(separator: "/")
}
