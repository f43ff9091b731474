import FHIRDefinitions
import FHIRValidation
import JSON
import PublishedCases

extension Engines {
    /// Validates files by the line.
    ///
    /// In: names of files. Out: for each `{"file", "issues": [{"severity", "location", "message"}]}`.
    static func validate(_ version: FHIRVersion) throws {
        let validator = Validator(version)
        while let name = readLine() {
            let report = validator.validate(text: try OfficialFile(path: name).bytes())
            tell(["file": .string(name), "issues": .array(report.issues.map(shown))])
        }
    }

    private static func shown(_ issue: ValidationIssue) -> JSONValue {
        [
            "severity": .string(issue.severity.rawValue), "location": .string(issue.expression),
            "message": .string(issue.message),
        ]
    }
}
