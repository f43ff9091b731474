import FHIRDefinitions
import Results

/// A scenario in one version, as JUnit sees it.
struct JUnitSuite {
    var scenario: StoredScenario
    /// Its tests; and its set-up or clean-up where that is what went wrong, since no test would tell of it.
    var cases: [JUnitCase]
    /// The package and the file's name without folder and extension; dots would make another level of it.
    let className: String

    init(_ scenario: StoredScenario) {
        self.scenario = scenario
        cases = zip(scenario.plan.tests, scenario.tests).map(JUnitCase.init)
        let file = scenario.plan.file.split(separator: "/").last ?? ""
        let stem = file.hasSuffix(".json") ? file.dropLast(5) : file
        className = "\(Self.package(scenario)).\(stem.split(separator: ".").joined(separator: "-"))"
        if let fault = JUnitCase(faultOutsideTestsOf: scenario) { cases.append(fault) }
    }

    /// The version and the suite.
    var package: String { Self.package(scenario) }

    private static func package(_ scenario: StoredScenario) -> String {
        "\(scenario.plan.version.rawValue).\(scenario.plan.suite)"
    }

    /// What holds for the whole suite; no `properties`, whose names some readers want unique in the whole file.
    func facts(of start: RunStart) -> [(name: String, value: String)] {
        let plan = scenario.plan
        let targets = start.targets.filter { $0.version == plan.version }.map(\.baseURL)
        let warnings = cases.count { $0.outcome == .warning }
        return [
            ("version", plan.version.rawValue), ("target", targets.joined(separator: " ")),
            ("tags", plan.tags.joined(separator: " ")), ("outcome", scenario.outcome.rawValue),
            ("warnings", String(warnings)), ("left-behind", scenario.leftBehind.joined(separator: " ")),
        ].filter { !$0.1.isEmpty }
    }
}

/// A test as JUnit sees it.
struct JUnitCase {
    var name: String
    var line: Int
    var outcome: Outcome
    var reason: String
    var elapsed: Int
    var verifies: [VerifiedRequirement]
    var steps: [StepReference]

    init(_ plan: PlannedTest, _ test: StoredTest) {
        name = plan.name
        line = plan.line
        outcome = test.outcome
        reason = test.reason
        elapsed = test.elapsed
        verifies = plan.verifies
        steps = test.steps
    }

    /// What made a scenario worse than its tests; nil where they tell all.
    init?(faultOutsideTestsOf scenario: StoredScenario) {
        let ofTests = Outcome.combined(scenario.tests.map(\.outcome))
        guard [Outcome.fail, .error].contains(scenario.outcome), ![Outcome.fail, .error].contains(ofTests) else {
            return nil
        }
        let isSetupGood = scenario.setup.allSatisfy { [.pass, .warning].contains($0.outcome) }
        name = isSetupGood && !scenario.cleanup.isEmpty ? "(clean-up)" : "(set-up)"
        line = 1
        outcome = scenario.outcome
        reason = scenario.reason
        elapsed = 0
        verifies = []
        steps = isSetupGood ? scenario.cleanup : scenario.setup
    }
}

/// How many cases there are, and with which result.
struct JUnitCounts {
    private var counts: OutcomeCounts

    init(_ cases: [JUnitCase]) { counts = OutcomeCounts(cases.lazy.map(\.outcome)) }

    var skipped: Int { counts[.skip] }

    var attributes: [(name: String, count: Int)] {
        [("tests", counts.total), ("failures", counts[.fail]), ("errors", counts[.error])]
    }
}
