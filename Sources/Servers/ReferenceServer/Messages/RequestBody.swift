import Diagnostics
import FHIRDefinitions
import FHIRValidation
import FHIRXML
import HTTPMessages
import JSON

// Bodies of requests: FHIR's JSON or XML, as their Content-Type says.
// http://hl7.org/fhir/R4/http.html#mime-type, http://hl7.org/fhir/STU3/http.html#mime-type
extension ReferenceServer {
    /// The resource in a request's body.
    ///
    /// - Throws: 415 where the body is said to be of another type, 400 where it is no resource of the type in the URL, or
    ///   breaks the rules of its form, 422 where it breaks others.
    func resource(in call: Call) throws(Failure) -> IncomingResource {
        let object = try object(in: call)
        let resource = try IncomingResource(object, call.type, store)
        guard configuration.validates else { return resource }
        let report = Validator(version).validate(.object(object))
        guard report.hasErrors else { return resource }
        throw Failure(report)
    }

    /// The members of the resource in a request's body, in the JSON form whatever it was sent as.
    func object(in call: Call) throws(Failure) -> JSONObject {
        if call.type.name == "Binary", let binary = binary(wrapping: call) { return binary }
        let isXML = try isXML(call.request.headers["Content-Type"])
        let body = call.request.body ?? []
        guard !body.isEmpty else { throw Failure(400, .structure, "the body is empty; expected a resource") }
        return isXML ? try object(inXML: body) : try object(inJSON: body)
    }

    /// Whether a body is FHIR's XML, and not its JSON, by its `Content-Type`.
    private func isXML(_ text: String?) throws(Failure) -> Bool {
        let ours = "application/fhir+json and application/fhir+xml"
        guard let text else {
            throw Failure(415, .notSupported, "the body has no Content-Type; this server reads \(ours)")
        }
        if text == Format.mediaTypes[0] { return false }
        guard let type = MediaType(text), Format.mediaTypes.contains(type.essence) else {
            throw Failure(415, .notSupported, "this server reads \(ours), not '\(text)'")
        }
        guard type["charset"]?.equalsIgnoringCase("utf-8") ?? true else {
            throw Failure(415, .notSupported, "FHIR is written in UTF-8, not as '\(text)'")
        }
        guard type.suits(version) else {
            throw Failure(415, .notSupported, "this server speaks FHIR \(version.number), not '\(text)'")
        }
        return MediaType.isXML(type.essence)
    }

    private func object(inJSON body: [UInt8]) throws(Failure) -> JSONObject {
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONValue.parse(body, maxDepth: configuration.maxDepth)
        } catch {
            throw Failure(400, .structure, "the body is not JSON at \(place(error.offset, body)): \(error.message)")
        }
        if let repeated = document.repeatedMembers.first {
            let place = place(repeated.offset, body)
            throw Failure(400, .structure, "the member '\(repeated.name)' is there twice, the second time at \(place)")
        }
        guard let object = document.value.object else {
            throw Failure(400, .structure, "the body is \(document.value.kind), not a resource")
        }
        return object
    }

    private func place(_ offset: Int, _ body: [UInt8]) -> String {
        let position = SourcePosition(ofByte: offset, in: body)
        return "line \(position.line), column \(position.column)"
    }

    private func object(inXML body: [UInt8]) throws(Failure) -> JSONObject {
        var limits = FHIRXML.Limits()
        limits.depth = configuration.maxDepth
        let reading = FHIRXML.read(body, version: version, limits: limits, trimsText: true)
        if let object = reading.value?.object, reading.issues.isEmpty { return object }
        var failure = Failure(400, .structure, "the body is no resource")
        if !reading.issues.isEmpty { failure.issues = reading.issues.map(OutcomeIssue.init) }
        throw failure
    }
}

extension OutcomeIssue {
    fileprivate init(_ issue: FHIRXML.Issue) {
        let place = issue.position.map { " at line \($0.line), column \($0.column)" } ?? ""
        self.init(
            .error, IssueType(rawValue: issue.code.rawValue) ?? .structure,
            "the XML is wrong\(place): \(issue.message)",
            expression: issue.path)
    }
}

extension Failure {
    /// The refusal of a resource that is not valid. <http://hl7.org/fhir/R4/http.html#create>
    fileprivate init(_ report: ValidationReport) {
        let errors = report.issues.filter { $0.severity == .error }
        let areOfContent = errors.allSatisfy { $0.code == .invariant || $0.code == .codeInvalid }
        self.init(areOfContent ? 422 : 400, .invalid, "the resource is not valid")
        issues = errors.map(OutcomeIssue.init)
    }
}

extension OutcomeIssue {
    /// What validation found.
    init(_ issue: ValidationIssue) {
        let severity = Severity(rawValue: issue.severity.rawValue) ?? .error
        self.init(
            severity, IssueType(rawValue: issue.code.rawValue) ?? .invalid, issue.message,
            expression: issue.expression)
    }
}
