public import FHIRDefinitions
import FHIRXML
public import HTTPMessages
public import JSON

/// What expectations are judged about: a response, and what the scenario knows around it.
///
/// It belongs to one step and is used by one task; the body is parsed once, when first asked for.
public final class Subject {
    /// The response; of several, the last.
    public let response: Response
    /// The status codes of all responses of the step, in order.
    public let statuses: [Int]
    /// The version under test.
    public let version: FHIRVersion
    let scope: any SubjectScope

    /// Creates a subject.
    public init(response: Response, statuses: [Int]? = nil, version: FHIRVersion, scope: any SubjectScope) {
        self.response = response
        self.statuses = statuses ?? [response.status]
        self.version = version
        self.scope = scope
    }

    /// Why a body could not be read.
    public struct UnreadableBody: Error, Hashable, Sendable {
        /// What came in place of a resource, as the end of a sentence.
        public var description: String
        /// Whether it may be right, but is more than is looked at.
        public var isTooMuch = false
    }

    /// The parsed body, or why it is none; FHIR's XML is read into its JSON form.
    public private(set) lazy var document: Result<JSONDocument, UnreadableBody> =
        MediaType.isXML(response.headers["Content-Type"]) ? xmlDocument : jsonDocument

    private var jsonDocument: Result<JSONDocument, UnreadableBody> {
        do throws(JSONError) {
            return .success(try JSONValue.parse(response.body))
        } catch {
            return .failure(describe(error))
        }
    }

    /// What is wrong with the form of a body in XML, once that was read.
    private(set) var xmlErrors: [String] = []

    private var xmlDocument: Result<JSONDocument, UnreadableBody> {
        let reading = FHIRXML.read(response.body, version: version)
        xmlErrors = reading.issues.map(\.description)
        if let value = reading.value { return .success(JSONDocument(value: value)) }
        let reason = reading.issues.first.map { "\($0)" } ?? "no resource"
        return .failure(
            UnreadableBody(
                description: response.body.isEmpty
                    ? "an empty body" : "a body that is not FHIR's XML (\(reason)): \(printableStart)",
                isTooMuch: reading.issues.contains { $0.code == .tooLong }))
    }

    /// The body as JSON; nil where it is none.
    public var json: JSONValue? { try? document.get().value }

    /// Judges the JSON body, or says that it is none.
    func withJSON(
        _ subject: String, _ expected: @autoclosure () -> String, _ judge: (JSONValue) -> [Judgement]
    ) -> [Judgement] {
        switch document {
        case .success(let document) where document.repeatedMembers.isEmpty: judge(document.value)
        case .success(let document):
            [.failed(subject, expected: expected(), actual: describe(document.repeatedMembers[0]))]
        case .failure(let body) where body.isTooMuch: [.notJudged(subject, expected(), because: body.description)]
        case .failure(let body): [.failed(subject, expected: expected(), actual: body.description)]
        }
    }

    /// FHIR forbids it, and what such a body says depends on who reads it. <https://www.rfc-editor.org/rfc/rfc8259#section-4>
    private func describe(_ repeated: JSONDocument.RepeatedMember) -> String {
        "a body in which the member '\(repeated.name)' stands twice, at byte \(repeated.offset)"
    }

    private func describe(_ error: JSONError) -> UnreadableBody {
        if error.isTooDeep {
            return UnreadableBody(description: "the body is \(error.message), more than is looked at", isTooMuch: true)
        }
        if response.body.isEmpty { return UnreadableBody(description: "an empty body") }
        return UnreadableBody(
            description: "a body that is not JSON (\(error.message), at byte \(error.offset)): \(printableStart)")
    }

    private var printableStart: String { String(decoding: response.body.prefix(80), as: UTF8.self) }
}

/// What a scenario knows while it runs.
public protocol SubjectScope {
    /// A variable's value; nil where nothing has set it.
    func variable(_ name: String) -> JSONValue?
    /// The address of a data resource: `Patient/123`; nil where there is none of that name.
    func address(ofData name: String) -> String?
    /// A fixture, a data resource as it was created, or a saved body; nil where there is none of that name.
    func resource(_ name: String) -> JSONValue?
    /// Whether the scenario made the resource at an address.
    func isOwn(_ address: String) -> Bool
}
