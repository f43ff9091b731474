public import FHIRDefinitions
public import JSON

/// A statement of a specification that a server can be held to.
public struct Requirement: Hashable, Sendable {
    /// Its name, area first: `update.if-match`.
    public var id: String
    /// The versions that have it.
    public var versions: [FHIRVersion]
    /// How strong it is: `SHALL`, `SHOULD` or `MAY`.
    public var strength: String
    /// The address of its clause in each of its versions.
    public var urls: [FHIRVersion: String]
    /// What it asks, in our own words.
    public var summary: String

    /// Creates a requirement from an entry of a requirements file that has the right shape.
    init(_ value: JSONValue) {
        id = value["id"]?.string ?? ""
        versions = Scenario.versions(value["versions"]) ?? []
        strength = value["strength"]?.string ?? ""
        summary = value["summary"]?.string ?? ""
        urls = [:]
        for version in versions {
            urls[version] = value["url"].flatMap { $0.resolved(for: version) }?.string
        }
    }

    /// The address of its clause in the newest version that has it.
    public var url: String { versions.max().flatMap { urls[$0] } ?? "" }

    /// The requirement as `list --requirements --json` prints it.
    public func json(verifiedBy scenarios: [String]) -> JSONValue {
        [
            "id": .string(id), "versions": .array(versions.map { .string($0.rawValue) }), "strength": .string(strength),
            "url": .string(url),
            "urls": .object(JSONObject(versions.map { .init(name: $0.rawValue, value: .string(urls[$0] ?? "")) })),
            "summary": .string(summary), "verifiedBy": .array(scenarios.map { .string($0) }),
        ]
    }
}
