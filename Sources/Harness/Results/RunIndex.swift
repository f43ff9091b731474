/// Makes a stored run of events as they are read.
struct RunIndex {
    private var start: RunStart?
    private var scenarios: [ScenarioEntry] = []
    private var indexes: [Int: Int] = [:]
    private var end: RunEnd?

    /// Takes the next event; a step comes through ``add(_:at:)``.
    mutating func add(_ event: RunEvent) throws(MalformedEvent) {
        switch event {
        case .runStarted(let start): self.start = start
        case .scenarioPlanned(let plan):
            indexes[plan.id] = scenarios.count
            scenarios.append(ScenarioEntry(plan: plan, tests: Array(repeating: TestEntry(), count: plan.tests.count)))
        case .stepEnded: break
        case .testEnded(let end):
            let index = try index(of: end.scenario)
            try scenarios[index].check(test: end.test)
            scenarios[index].tests[end.test].end = end
        case .scenarioEnded(let end): scenarios[try index(of: end.scenario)].end = end
        case .runEnded(let end): self.end = end
        }
    }

    mutating func add(_ step: StepReference, at place: StepPlace) throws(MalformedEvent) {
        let index = try index(of: place.scenario)
        switch place.phase {
        case .setup: scenarios[index].setup.append(step)
        case .cleanup: scenarios[index].cleanup.append(step)
        case .test(let test):
            try scenarios[index].check(test: test)
            scenarios[index].tests[test].steps.append(step)
        }
    }

    /// The run; nil where not even its beginning was there.
    func run() -> StoredRun? {
        start.map { StoredRun(start: $0, scenarios: scenarios.map(\.stored), end: end) }
    }

    private func index(of scenario: Int) throws(MalformedEvent) -> Int {
        guard let index = indexes[scenario] else { throw MalformedEvent("no scenario \(scenario) was planned") }
        return index
    }
}

private struct ScenarioEntry {
    var plan: PlannedScenario
    var end: ScenarioEnd?
    var setup: [StepReference] = []
    var tests: [TestEntry]
    var cleanup: [StepReference] = []

    func check(test: Int) throws(MalformedEvent) {
        guard tests.indices.contains(test) else { throw MalformedEvent("scenario \(plan.id) has no test \(test)") }
    }

    var stored: StoredScenario {
        let tests = tests.map { $0.stored(reasonIfMissing: reasonOfMissingTests) }
        return StoredScenario(
            plan: plan,
            outcome: end?.outcome ?? outcomeWithoutEnd(tests),
            reason: end?.reason ?? "the run was interrupted before this scenario ended",
            elapsed: end?.elapsed ?? 0,
            leftBehind: end?.leftBehind ?? [],
            setup: setup,
            tests: tests,
            cleanup: cleanup
        )
    }

    private var reasonOfMissingTests: String {
        guard let end else { return "the run was interrupted before this test ended" }
        return end.reason.isEmpty ? "the scenario ended before this test" : end.reason
    }

    /// What is known is kept, but a scenario of which a part is missing did not pass.
    private func outcomeWithoutEnd(_ tests: [StoredTest]) -> Outcome {
        let known = Outcome.combined(tests.map(\.outcome))
        return known == .pass ? .skip : known
    }
}

private struct TestEntry {
    var end: TestEnd?
    var steps: [StepReference] = []

    func stored(reasonIfMissing reason: String) -> StoredTest {
        StoredTest(
            outcome: end?.outcome ?? .skip,
            reason: end?.reason ?? reason,
            startedAt: end?.startedAt ?? 0,
            elapsed: end?.elapsed ?? 0,
            steps: steps
        )
    }
}
