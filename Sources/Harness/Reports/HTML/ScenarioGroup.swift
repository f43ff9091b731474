import FHIRDefinitions
import Results

/// A scenario in all the versions that it ran in, its tests side by side.
struct ScenarioGroup {
    /// The test of one name, in each version that has it.
    struct Row {
        var name: String
        var line: Int
        /// In the order of the group's scenarios; nil where a version lacks the test.
        var cells: [Cell?]
    }

    /// A test in one version.
    struct Cell {
        var id: String
        var plan: PlannedTest
        var test: StoredTest
    }

    /// The group's address within the page, the same in every run.
    var id: String
    /// The newest version first.
    var scenarios: [StoredScenario]
    var rows: [Row]

    /// What is told of the scenario itself: it is the same in every version.
    var plan: PlannedScenario { scenarios[0].plan }
    var outcome: Outcome { Outcome.gravest(scenarios.map(\.outcome)) }

    /// The scenarios of a run, those of one suite and file together, suites in the order of their first scenario.
    static func groups(of run: StoredRun) -> [ScenarioGroup] {
        var slugs = Slugs()
        var order: [Key: Int] = [:]
        var members: [[StoredScenario]] = []
        for scenario in run.scenarios {
            let key = Key(suite: scenario.plan.suite, file: scenario.plan.file)
            if let index = order[key], !members[index].contains(where: { $0.plan.version == scenario.plan.version }) {
                members[index].append(scenario)
            } else {
                order[key] = members.count
                members.append([scenario])
            }
        }
        let suites = run.scenarios.map(\.plan.suite).unique
        let groups = members.map { ScenarioGroup($0, slugs: &slugs) }
        return suites.flatMap { suite in groups.filter { $0.plan.suite == suite } }
    }

    private struct Key: Hashable {
        var suite: String
        var file: String
    }

    private init(_ scenarios: [StoredScenario], slugs: inout Slugs) {
        self.scenarios = scenarios.sorted { $0.plan.version > $1.plan.version }
        let plan = scenarios[0].plan
        let file = plan.file.split(separator: "/").last.map(String.init) ?? plan.name
        id = slugs.unique("\(slug(plan.suite))/\(slug(file.hasSuffix(".json") ? String(file.dropLast(5)) : file))")
        rows = []
        addRows(slugs: &slugs)
    }

    private mutating func addRows(slugs: inout Slugs) {
        var indexes: [String: Int] = [:]
        for (column, scenario) in scenarios.enumerated() {
            for (plan, test) in zip(scenario.plan.tests, scenario.tests) {
                let index = indexes[plan.name] ?? rows.count
                if index == rows.count {
                    indexes[plan.name] = index
                    rows.append(
                        Row(name: plan.name, line: plan.line, cells: Array(repeating: nil, count: scenarios.count)))
                }
                let cellID = slugs.unique("\(id)/\(scenario.plan.version.rawValue)/\(slug(plan.name))")
                rows[index].cells[column] = Cell(id: cellID, plan: plan, test: test)
            }
        }
    }
}

extension Outcome {
    /// The one of several that a reader must see first, `skip` only where there is nothing else.
    static func gravest(_ outcomes: some Sequence<Outcome>) -> Outcome { combined(outcomes) }

    /// What is told in full: the server broke something, or could not be judged.
    var needsLook: Bool { self == .fail || self == .error || self == .warning }
}

extension Sequence where Element: Hashable {
    /// The elements, each once, in the order of their first.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
