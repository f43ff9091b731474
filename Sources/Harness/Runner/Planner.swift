import FHIRDefinitions
import JSON
import Patterns
import Results
public import Scenarios

/// Which scenarios and tests are run.
public struct Selection: Sendable {
    /// Only those with one of these tags; empty for all.
    public var tags: Set<String>
    /// None of those with one of these tags.
    public var skippedTags: Set<String>
    /// Only those with this in `suite/scenario/test`, upper and lower case the same; nil for all.
    public var name: String?

    /// Creates a selection; of everything unless said otherwise.
    public init(tags: Set<String> = [], skippedTags: Set<String> = [], name: String? = nil) {
        self.tags = tags
        self.skippedTags = skippedTags
        self.name = name
    }

    /// Whether a test is chosen.
    func chooses(_ test: ScenarioTest, named name: String, of scenario: Scenario) -> Bool {
        let all = Set(scenario.tags + test.tags)
        if scenario.suite.isOptIn, tags.isDisjoint(with: scenario.suite.tags) { return false }
        guard tags.isEmpty || !tags.isDisjoint(with: all), skippedTags.isDisjoint(with: all) else { return false }
        guard let wanted = self.name?.lowercased() else { return true }
        return "\(scenario.suite.name)/\(scenario.name)/\(name)".lowercased().contains(wanted)
    }
}

/// A test as it will be run: one row, or the whole test.
struct ConcreteTest: Sendable {
    var test: ScenarioTest
    var row: JSONObject?
    var name: String
}

/// A scenario as it will be run against one target.
public struct ScenarioPlan: Sendable {
    /// Its number in the run, from 0.
    public let id: Int
    let scenario: VersionedScenario
    let target: Target
    let tests: [ConcreteTest]
}

/// Makes a plan of scenarios, versions and rows.
public enum Planner {
    /// Everything that will be run, in the order of scenarios and then of targets.
    ///
    /// - Parameters:
    ///   - scenarios: The scenarios, in order.
    ///   - targets: The servers under test, each in one version.
    ///   - selection: Which tests are run.
    ///   - read: Gives the bytes of a file by its path.
    /// - Returns: A plan for each scenario and target that has a test to run.
    public static func plan(
        _ scenarios: [Scenario], targets: [Target], selection: Selection, read: (String) -> [UInt8]?
    ) -> [ScenarioPlan] {
        var plans: [ScenarioPlan] = []
        for scenario in scenarios {
            for target in targets where scenario.versions.contains(target.version) {
                let versioned = scenario.resolved(for: target.version) { name in
                    read(Files.join(Files.folder(of: scenario.file), name))
                }
                var tests = concrete(versioned)
                tests.removeAll { !selection.chooses($0.test, named: $0.name, of: scenario) }
                guard !tests.isEmpty else { continue }
                plans.append(ScenarioPlan(id: plans.count, scenario: versioned, target: target, tests: tests))
            }
        }
        return plans
    }

    /// The tests with their rows spread out, each with a name of its own.
    private static func concrete(_ scenario: VersionedScenario) -> [ConcreteTest] {
        var taken: [String: Int] = [:]
        return scenario.tests.flatMap { test -> [ConcreteTest] in
            guard let rows = test.rows else {
                return [ConcreteTest(test: test, row: nil, name: unique(test.name, &taken))]
            }
            return rows.map { row in
                ConcreteTest(test: test, row: row, name: unique(name(of: test, row), &taken))
            }
        }
    }

    private static func name(of test: ScenarioTest, _ row: JSONObject) -> String {
        let filled = try? Template.fill(test.name) { row[$0] ?? .string("${\($0)}") }
        let name = filled?.display ?? test.name
        guard name == test.name else { return name }
        return name + " [" + row.members.map { $0.value.display }.joined(separator: ", ") + "]"
    }

    private static func unique(_ name: String, _ taken: inout [String: Int]) -> String {
        let count = taken[name, default: 0] + 1
        taken[name] = count
        return count == 1 ? name : "\(name) (\(count))"
    }
}

extension ScenarioPlan {
    /// The plan as the run's list of events has it.
    ///
    /// - Parameter url: The address of a requirement's clause in a version.
    /// - Returns: The plan without what only the runner needs.
    func planned(url: (String, FHIRVersion) -> String) -> PlannedScenario {
        PlannedScenario(
            id: id, suite: scenario.scenario.suite.name, name: scenario.scenario.name, about: scenario.scenario.about,
            file: scenario.scenario.file, version: target.version, tags: scenario.scenario.tags,
            tests: tests.map { test in
                PlannedTest(
                    name: test.name, line: test.test.line,
                    verifies: test.test.allVerifies.map { VerifiedRequirement(id: $0, url: url($0, target.version)) })
            })
    }
}

extension ScenarioTest {
    /// The requirements that the test and its steps verify, each once.
    var allVerifies: [String] {
        let own = steps.flatMap { $0.members["verifies"]?.array?.compactMap(\.string) ?? [] }
        var seen: Set<String> = []
        return (verifies + own).filter { seen.insert($0).inserted }
    }
}
