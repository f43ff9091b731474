public import FHIRDefinitions
public import JSON

/// A scenario in one version: what differs between versions is settled, variables are not yet filled in.
public struct VersionedScenario: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// The version.
    public let version: FHIRVersion
    /// Conditions without which all its tests are skipped.
    public let requires: [JSONValue]
    /// Variables set before the first step.
    public let variables: JSONObject
    /// Resources that are not created, by name.
    public let fixtures: JSONObject
    /// Resources to create, in the order that their references ask for.
    public let data: [JSONObject.Member]
    /// Header fields of all requests; `null` takes a default one away.
    public let headers: JSONObject
    /// Steps before the first test.
    public let setup: [Step]
    /// The tests.
    public let tests: [ScenarioTest]
    /// Steps at the end.
    public let cleanup: [Step]
}

/// A test of a scenario, rows and all.
public struct ScenarioTest: Sendable {
    /// Its name, with row variables in it.
    public let name: String
    /// The line at which it begins.
    public let line: Int
    /// The requirements that it verifies.
    public let verifies: [String]
    /// The versions that it runs in; nil for all.
    public let versions: [FHIRVersion]?
    /// Its own tags.
    public let tags: [String]
    /// Conditions without which it is skipped.
    public let when: [JSONValue]
    /// Its rows; nil where it is one test.
    public let rows: [JSONObject]?
    /// Its steps.
    public let steps: [Step]
}

/// One step.
public struct Step: Sendable {
    /// What it does.
    public let verb: Verb
    /// Its members, variables not filled in.
    public let members: JSONObject
    /// The line at which it begins.
    public let line: Int
    /// Whether any variable stands in it.
    public let hasVariables: Bool

    /// Creates a step from its members; nil where no verb is among them.
    public init?(_ members: JSONObject) {
        guard let verb = Verb.of(members) else { return nil }
        self.verb = verb
        line = members["$line"]?.integer ?? 1
        var members = members
        members["$line"] = nil
        hasVariables = !Template.variables(in: .object(members)).isEmpty
        self.members = members
    }

    /// Whether it expects anything, and so judges; a step that does not only arranges.
    public var judges: Bool {
        ["expect", "should", "may"].contains { members[$0] != nil } || members["until"] != nil
    }
}

extension Scenario {
    /// The scenario in one version.
    ///
    /// - Parameter read: Gives the bytes of a file beside the scenario: fixtures, rows.
    public func resolved(for version: FHIRVersion, read: (String) -> [UInt8]?) -> VersionedScenario {
        let value = self.value.resolved(for: version) ?? .object(JSONObject())
        func file(_ name: String) -> JSONValue? { read(name).flatMap { try? JSONValue(parsing: $0) } }
        let fixtures = (value["fixtures"]?.object?.members ?? []).compactMap { member in
            (member.value.string.map { file($0)?.resolved(for: version) } ?? member.value)
                .map { JSONObject.Member(name: member.name, value: $0) }
        }
        return VersionedScenario(
            scenario: self, version: version,
            requires: suite.requires.compactMap { $0.resolved(for: version) } + (value["requires"]?.elements ?? []),
            variables: value["variables"]?.object ?? JSONObject(),
            fixtures: JSONObject(fixtures),
            data: DataOrder.sorted(value["data"]?.object?.members ?? []),
            headers: JSONValue.object(suite.headers).resolved(for: version)?.object ?? JSONObject(),
            setup: steps(value["setup"]),
            tests: tests(in: value, file: file, version),
            cleanup: steps(value["cleanup"])
        )
    }

    private func tests(in value: JSONValue, file: (String) -> JSONValue?, _ version: FHIRVersion) -> [ScenarioTest] {
        guard value["steps"] == nil else { return [test(value, named: name, rows: nil, inherited: [])] }
        let inherited = value["verifies"]?.elements.compactMap(\.string) ?? []
        return (value["tests"]?.elements ?? []).map { test in
            let rows = test["rows"].flatMap { rows in
                rows.string.map { file($0)?.resolved(for: version) } ?? rows
            }
            return self.test(
                test, named: test["name"]?.string ?? "", rows: rows?.array?.compactMap(\.object), inherited: inherited)
        }
    }

    private func test(_ value: JSONValue, named name: String, rows: [JSONObject]?, inherited: [String]) -> ScenarioTest {
        ScenarioTest(
            name: name,
            line: value["$line"]?.integer ?? 1,
            verifies: value["verifies"]?.elements.compactMap(\.string) ?? inherited,
            versions: value["steps"] != nil && value["tests"] == nil ? Self.versions(value["versions"]) : nil,
            tags: value["tags"]?.elements.compactMap(\.string) ?? [],
            when: value["when"]?.elements ?? [],
            rows: rows,
            steps: steps(value["steps"])
        )
    }

    private func steps(_ value: JSONValue?) -> [Step] {
        (value?.elements ?? []).compactMap(\.object).compactMap(Step.init)
    }
}

/// The order in which data must be created, so that what is referred to is there first.
enum DataOrder {
    static func sorted(_ data: [JSONObject.Member]) -> [JSONObject.Member] {
        var sorted: [JSONObject.Member] = []
        var placed: Set<String> = []
        func place(_ member: JSONObject.Member, _ path: Set<String>) {
            guard !path.contains(member.name), !placed.contains(member.name) else { return }
            for name in references(in: member.value) {
                if let other = data.first(where: { $0.name == name }) { place(other, path.union([member.name])) }
            }
            if placed.insert(member.name).inserted { sorted.append(member) }
        }
        for member in data { place(member, []) }
        return sorted
    }

    /// The names of the variables in a resource, without what follows their first dot.
    static func references(in resource: JSONValue) -> [String] {
        Template.variables(in: resource).map { String($0.prefix { $0 != "." }) }
    }
}
