import Diagnostics
public import JSON

/// What validation found, and what it did not look at.
public struct ValidationReport: Sendable {
    /// The issues, in the order of the resource's elements.
    public package(set) var issues: [ValidationIssue]
    /// The rules that were met but not checked, each once, in one line: `http://…: profiles are not checked`; sorted.
    public package(set) var unchecked: [String]

    /// Creates a report.
    package init(issues: [ValidationIssue] = [], unchecked: [String] = []) {
        self.issues = issues
        self.unchecked = unchecked
    }

    /// Whether some issue is an error.
    public var hasErrors: Bool { issues.contains { $0.severity == .error } }

    /// The report as an OperationOutcome; where there is no issue it says that all is well.
    ///
    /// The position of an issue stands in the extensions that HL7's validator uses for it.
    public func operationOutcome() -> JSONValue {
        let told = issues.map(\.json) + unchecked.map { Self.information("not checked: \($0)") }
        return [
            "resourceType": "OperationOutcome",
            "issue": .array(told.isEmpty ? [Self.information("No issues")] : told),
        ]
    }

    private static func information(_ text: String) -> JSONValue {
        ["severity": "information", "code": "informational", "details": ["text": .string(text)]]
    }
}

extension ValidationIssue {
    private static let extensionBase = "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-"

    /// The issue as OperationOutcome has it.
    public var json: JSONValue {
        var issue = JSONObject()
        if let position {
            issue["extension"] = [
                ["url": .string(Self.extensionBase + "line"), "valueInteger": .number(JSONNumber(position.line))],
                ["url": .string(Self.extensionBase + "col"), "valueInteger": .number(JSONNumber(position.column))],
            ]
        }
        issue["severity"] = .string(severity.rawValue)
        issue["code"] = .string(code.rawValue)
        issue["details"] = ["text": .string(message)]
        if !expression.isEmpty { issue["expression"] = [.string(expression)] }
        return .object(issue)
    }
}
