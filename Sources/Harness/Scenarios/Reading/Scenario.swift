public import FHIRDefinitions
public import JSON

/// A scenario as its file has it: what is asked, for every version that it runs in.
public struct Scenario: Sendable {
    /// The file as the user named it.
    public let file: String
    /// The suite that it belongs to: the folder, and what its `suite.json` says.
    public let suite: Suite
    /// Its name in reports.
    public let name: String
    /// What it is about; empty where the author says nothing.
    public let about: String
    /// The versions that it runs in, in the order in which they appeared.
    public let versions: [FHIRVersion]
    /// Its tags and its suite's.
    public let tags: [String]
    /// The whole file, with the line of each step and test in the member `$line`.
    let value: JSONValue

    init(file: String, suite: Suite, value: JSONValue) {
        self.file = file
        self.suite = suite
        self.value = value
        name = value["name"]?.string ?? Files.name(of: file)
        about = value["about"]?.string ?? ""
        versions = Self.versions(value["versions"]) ?? suite.versions
        tags = suite.tags + (value["tags"]?.elements.compactMap(\.string) ?? [])
    }

    /// The versions that a `versions` member names, the older first; nil where it is not there.
    static func versions(_ value: JSONValue?) -> [FHIRVersion]? {
        value.map { $0.elements.compactMap { $0.string.flatMap(FHIRVersion.init(rawValue:)) }.sorted() }
    }

    /// The ids of all requirements that something in it verifies.
    public var verifies: [String] { Self.verifies(in: value) }

    private static func verifies(in value: JSONValue) -> [String] {
        switch value {
        case .object(let object):
            object.members.flatMap { member in
                member.name == "verifies" ? ids(member.value) : verifies(in: member.value)
            }
        case .array(let elements): elements.flatMap(verifies(in:))
        default: []
        }
    }

    private static func ids(_ value: JSONValue) -> [String] {
        value.elements.flatMap { element in
            element.object.map { $0.members.flatMap { ids($0.value) } } ?? element.string.map { [$0] } ?? []
        }
    }
}

/// A folder of scenarios with one purpose.
public struct Suite: Hashable, Sendable {
    /// The folder's name.
    public var name: String
    /// Its name in reports; the folder's name unless `suite.json` says otherwise.
    public var title: String
    /// The versions that its scenarios run in unless they say otherwise.
    public var versions: [FHIRVersion]
    /// The tags of all its scenarios.
    public var tags: [String]
    /// Whether it is run only when its folder or one of its tags is named.
    public var isOptIn: Bool
    /// Conditions of all its scenarios.
    var requires: [JSONValue]
    /// Header fields of all its requests.
    var headers: JSONObject

    /// Creates a suite from its folder's name and what its `suite.json` holds.
    public init(name: String, value: JSONValue = .object(JSONObject())) {
        self.name = name
        title = value["name"]?.string ?? name
        versions = Scenario.versions(value["versions"]) ?? FHIRVersion.allCases.sorted()
        tags = value["tags"]?.elements.compactMap(\.string) ?? []
        isOptIn = value["optIn"]?.bool ?? false
        requires = value["requires"]?.elements ?? []
        headers = value["headers"]?.object ?? JSONObject()
    }
}
