public import FHIRDefinitions
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

    /// The parsed body, or why it is none.
    public private(set) lazy var document: Result<JSONDocument, JSONError> = {
        do throws(JSONError) {
            return .success(try JSONValue.parse(response.body))
        } catch {
            return .failure(error)
        }
    }()

    /// The body as JSON; nil where it is none.
    public var json: JSONValue? { try? document.get().value }

    /// Judges the JSON body, or says that it is none.
    func withJSON(_ subject: String, _ expected: String, _ judge: (JSONValue) -> [Judgement]) -> [Judgement] {
        switch document {
        case .success(let document): judge(document.value)
        case .failure(let error): [.failed(subject, expected: expected, actual: describe(error))]
        }
    }

    private func describe(_ error: JSONError) -> String {
        if response.body.isEmpty { return "an empty body" }
        let text = printableStart
        return "a body that is not JSON (\(error.message), at byte \(error.offset)): \(text)"
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
