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
    /// A part of a resource, which says so by the tag SUBSETTED, is not held against rules for whole ones, wherever it
    /// stands. <http://hl7.org/fhir/R4/search.html#summary>
    public var validationErrors: [String] {
        guard let json, json["resourceType"] != nil else { return [] }
        let validator = Validator(version)
        var errors = validator.validate(json).errors(in: json)
        if !errors.isEmpty, !MediaType.isXML(response.headers["Content-Type"]) {
            errors = validator.validate(text: response.body).errors(in: json)  // once more, with positions
        }
        return errors.map(\.line) + xmlErrors
    }
}

extension JSONValue {
    /// Whether it is a resource of which parts were left out. <http://hl7.org/fhir/R4/http.html#summary>
    fileprivate var isSubsetted: Bool {
        self["meta"]?["tag"]?.elements.contains { $0["code"] == "SUBSETTED" } ?? false
    }
}

extension ValidationReport {
    /// The errors that what was left out of the resource does not excuse.
    fileprivate func errors(in root: JSONValue) -> [ValidationIssue] {
        issues.filter { $0.severity == .error && !$0.isExcused(in: root) }
    }
}

extension ValidationIssue {
    /// Whether it may come of what was left out of a resource on the way to it: an element that must be there, an
    /// invariant, a contained resource.
    fileprivate func isExcused(in root: JSONValue) -> Bool {
        guard code == .required || code == .invariant else { return false }
        var place = root
        for token in pointer.tokens {
            if place.isSubsetted { return true }
            guard let next = place[token] ?? Int(token).flatMap({ place[$0] }) else { return false }
            place = next
        }
        return place.isSubsetted
    }

    fileprivate var line: String { "\(expression): \(message)" + (position.map { ", at \($0)" } ?? "") }
}
