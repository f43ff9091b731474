public import FHIRDefinitions
public import HTTPMessages
public import JSON

/// What a step does: the member by which a step is known, what may stand beside it, and what comes of it.
///
/// To add one: a file like `Read.swift` in this folder, and its name in ``all``.
public struct Verb: Sendable {
    /// What comes of a step.
    public enum Action: Sendable {
        /// One exchange with the server.
        case exchange(@Sendable (StepInput) throws(StepProblem) -> RequestDraft)
        /// Variables are set.
        case set
        /// Variables are judged, without an exchange.
        case check
        /// The steps of another file are run.
        case include
        /// A step is repeated until it is as wished.
        case poll
        /// Steps are run at the same time.
        case concurrently
    }

    /// The member's name; FHIR's word where it has one.
    public var name: String
    /// What it does, in one line.
    public var about: String
    /// What the member's value may be.
    public var value: Shape
    /// What may stand beside it, besides what all steps may have.
    public var members: [Shape.Member]
    /// What comes of it.
    public var action: Action

    /// All verbs, in the order of the reference page.
    public static let all: [Verb] = [
        .create, .read, .vread, .update, .delete, .history, .search, .capabilities, .follow, .request,
        .set, .check, .include, .poll, .concurrently,
    ]

    /// The verb of a step.
    public static func of(_ step: JSONObject) -> Verb? { all.first { step[$0.name] != nil } }

    /// The step as one of several objects.
    var variant: Shape.Variant {
        let own = [Shape.Member(name, value, isRequired: true, about)] + members
        return Shape.Variant(key: name, about: about, members: own + (isExchange ? Self.exchangeMembers : []) + Self.stepMembers)
    }

    var isExchange: Bool {
        if case .exchange = action { true } else { false }
    }

    /// What every step may have.
    private static let stepMembers: [Shape.Member] = [
        .init("name", .string, "the step's name in reports"),
        .init("about", .string, "what it is about"),
        .init("when", .choice([.named("condition"), .list(.named("condition"))]), "conditions without which it is skipped"),
        .init("verifies", .list(.string), "requirements that it verifies, in place of the test's"),
        .init("expect", .named("expectations"), "SHALL: the server fails where one does not hold"),
        .init("should", .named("expectations"), "SHOULD: a warning where one does not hold"),
        .init("may", .named("expectations"), "MAY: reported, and no fault of the server's"),
    ]

    /// What every step that makes an exchange may have.
    private static let exchangeMembers: [Shape.Member] = [
        .init("headers", .map(.choice([.string, .null])), "header fields as they go out; `null` leaves a default one out"),
        .init("accept", .choice([.string, .null]), "the `Accept` field; `null` sends none"),
        .init("prefer", .string, "the `Prefer` field"),
        .init("timeout", .string, "how long the exchange may take: `500ms`, `10s`, `2m`"),
        .init("redirects", .integer, "how many redirects are followed; 0 unless said"),
        .init("save", .map(.named("save")), "variables to set from the response"),
    ]
}

extension Shape.Member {
    /// The `query` of a step.
    static let query = Shape.Member(
        "query", .choice([.map(.choice([.string, .integer, .boolean, .list(.string)])), .list(.list(.string))]),
        "parameters, encoded for the author: an object, or a list of pairs")
    /// The `body` of a step.
    static let body = Shape.Member("body", .named("body"), "what is sent")
    /// The `contentType` of a step.
    static let contentType = Shape.Member(
        "contentType", .choice([.string, .null]), "the `Content-Type` field; `null` sends none")
    /// The `ifMatch` of a step.
    static let ifMatch = Shape.Member("ifMatch", .string, "the `If-Match` field, as it goes out: `W/\"1\"`")
}

/// Why a step cannot be carried out as it stands: a fault of the scenario, so the test is an error.
public struct StepProblem: Error, Hashable, Sendable {
    /// What is wrong.
    public var message: String

    /// Creates a problem.
    public init(_ message: String) { self.message = message }
}

/// What a verb makes a request from.
public struct StepInput: Sendable {
    /// The step, its variables filled in.
    public var step: JSONObject
    /// The version under test.
    public var version: FHIRVersion
    /// The resource that a fixture or data name stands for; nil where there is none.
    public var resource: @Sendable (String) -> JSONValue?
    /// The bytes of a file beside the scenario; nil where it cannot be read.
    public var file: @Sendable (String) -> [UInt8]?
    /// The body of the last response.
    public var lastBody: JSONValue?

    /// Creates an input.
    public init(
        step: JSONObject,
        version: FHIRVersion,
        resource: @escaping @Sendable (String) -> JSONValue?,
        file: @escaping @Sendable (String) -> [UInt8]?,
        lastBody: JSONValue?
    ) {
        self.step = step
        self.version = version
        self.resource = resource
        self.file = file
        self.lastBody = lastBody
    }

    /// The text of a member.
    func text(_ name: String) -> String? { step[name]?.display }
}

/// A request that a verb made, before the target's base URL and the fields that all requests carry are added.
public struct RequestDraft: Sendable {
    /// The method.
    public var method: String
    /// The path below the base URL, without a slash at its front, or an absolute URL; already encoded.
    public var path: String
    /// Header fields that the verb itself brings.
    public var headers: HeaderList
    /// The body; nil for none.
    public var body: [UInt8]?
    /// The media type of the body where the step does not say it; nil leaves it to the version's JSON.
    public var contentType: String?

    /// Creates a draft.
    init(_ method: String, _ path: String, headers: HeaderList = [:], body: [UInt8]? = nil) {
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
    }
}
