import FHIRValidation
import HTTPMessages
import JSON

extension Expectation {
    /// That the body is a valid resource. <http://hl7.org/fhir/R4/validation.html>
    static let valid = Expectation(
        name: "valid",
        about: "`\"base\"`: the body is a resource that keeps every rule of the version's definitions",
        shape: .word(["base"])
    ) { _, subject in
        subject.withJSON("valid", "a valid resource") { body in
            guard body["resourceType"] != nil else {
                return [.failed("valid", expected: "a valid resource", actual: "no resource: \(body.kind)")]
            }
            let problems = subject.validationErrors
            return problems.isEmpty
                ? [.held("valid", "a valid resource")]
                : problems.prefix(10).map { .failed("valid", expected: "a valid resource", actual: $0) }
        }
    }
}

extension Subject {
    /// What is wrong with the resource in the body by its version's definitions, one line each; empty where there is none.
    ///
    /// A part of a resource, which says so by the tag SUBSETTED, is not held against rules for whole ones.
    public var validationErrors: [String] {
        guard let json, json["resourceType"] != nil, !isPart(json) else { return [] }
        let validator = Validator(version)
        var report = validator.validate(json)
        if report.hasErrors, !MediaType.isXML(response.headers["Content-Type"]) {
            report = validator.validate(text: response.body)  // once more, with positions
        }
        return report.issues.filter { $0.severity == .error }.map(\.line) + xmlErrors
    }

    private func isPart(_ resource: JSONValue) -> Bool {
        resource["meta"]?["tag"]?.elements.contains { $0["code"] == "SUBSETTED" } ?? false
    }
}

extension ValidationIssue {
    fileprivate var line: String { "\(expression): \(message)" + (position.map { ", at \($0)" } ?? "") }
}
