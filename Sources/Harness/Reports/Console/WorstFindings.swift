import FHIRDefinitions
import Results

/// The findings that are told in full at the end: the gravest, and of those the first.
struct WorstFindings {
    private let limit: Int
    private var grave: [ToldFinding] = []
    private var warnings: [ToldFinding] = []
    private var counts = OutcomeCounts()
    /// The tests that are running and of which something has been kept already.
    private var explained: Set<StepKey> = []

    private struct StepKey: Hashable {
        var scenario: Int
        var test: Int
    }

    init(limit: Int) { self.limit = limit }

    mutating func add(_ step: StepResult, at place: StepPlace, of plan: PlannedScenario) {
        guard step.outcome != .pass, step.outcome != .skip else { return }
        let findings = step.findings.filter { $0.outcome != .pass }
        for finding in findings { add(ToldFinding(finding, of: step, at: place, in: plan)) }
        if findings.isEmpty { add(ToldFinding(reasonOf: step, at: place, in: plan)) }
        if case .test(let test) = place.phase { explained.insert(StepKey(scenario: place.scenario, test: test)) }
    }

    /// A test that went wrong without a step that tells how is told by its reason.
    mutating func add(_ end: TestEnd, of plan: PlannedScenario) {
        let isExplained = explained.remove(StepKey(scenario: end.scenario, test: end.test)) != nil
        guard !isExplained, [.fail, .error, .warning].contains(end.outcome) else { return }
        let test = plan.tests[end.test]
        add(
            ToldFinding(
                outcome: end.outcome, title: "\(plan.title) › \(test.name)", place: "\(plan.file):\(test.line)",
                details: end.reason.isEmpty ? [] : [end.reason], clauses: []))
    }

    /// What a scenario left on the server.
    mutating func add(_ end: ScenarioEnd, of plan: PlannedScenario) {
        guard !end.leftBehind.isEmpty else { return }
        let details = end.leftBehind.prefix(5).map { "left behind: \($0)" }
        let more = end.leftBehind.count - details.count
        add(
            ToldFinding(
                outcome: .warning, title: plan.title, place: plan.file,
                details: details + (more > 0 ? ["and \(more) more"] : []), clauses: []))
    }

    private mutating func add(_ finding: ToldFinding) {
        counts.add(finding.outcome)
        if finding.outcome == .warning {
            if warnings.count < limit { warnings.append(finding) }
        } else if grave.count < limit {
            grave.append(finding)
        }
    }

    var lines: [ConsoleLine] {
        let told = grave + warnings.prefix(limit - grave.count)
        let more = counts.total - told.count
        return told.flatMap(\.lines)
            + (more > 0 ? [ConsoleLine(""), ConsoleLine("and \(more) more findings, in the reports", .dim)] : [])
    }
}

/// A finding as the console tells it, cut to what a person reads there.
struct ToldFinding {
    private static let maxTextLength = 400

    var outcome: Outcome
    var title: String
    var place: String
    var details: [String]
    var clauses: [String]

    init(outcome: Outcome, title: String, place: String, details: [String], clauses: [String]) {
        self.outcome = outcome
        self.title = title
        self.place = place
        self.details = details.map { String($0.prefix(Self.maxTextLength)) }
        self.clauses = clauses
    }

    init(_ finding: Finding, of step: StepResult, at place: StepPlace, in plan: PlannedScenario) {
        var details = ["\(step.name): \(finding.level.keyword) \(finding.subject)", "expected  \(finding.expected)"]
        details.append(finding.answer == .notJudged ? "not judged: \(finding.actual)" : "actual    \(finding.actual)")
        self.init(
            outcome: finding.outcome, title: place.title(in: plan), place: "\(plan.file):\(step.line)",
            details: details, clauses: place.clauses(of: finding.verifies, in: plan))
    }

    init(reasonOf step: StepResult, at place: StepPlace, in plan: PlannedScenario) {
        self.init(
            outcome: step.outcome, title: place.title(in: plan), place: "\(plan.file):\(step.line)",
            details: step.reason.isEmpty ? [step.name] : [step.name, step.reason], clauses: [])
    }

    var lines: [ConsoleLine] {
        [
            ConsoleLine(""), ConsoleLine(outcome) + ConsoleLine("  \(title)", .bold),
            ConsoleLine("         \(place)", .dim),
        ]
            + details.map { ConsoleLine("         \($0)") } + clauses.map { ConsoleLine("         \($0)", .dim) }
    }
}

extension StepPlace {
    func title(in plan: PlannedScenario) -> String {
        switch phase {
        case .setup: "\(plan.title) › set-up"
        case .test(let index): "\(plan.title) › \(plan.tests.indices.contains(index) ? plan.tests[index].name : "")"
        case .cleanup: "\(plan.title) › clean-up"
        }
    }

    /// The addresses of the requirements named; of all that the test verifies where none is named.
    func clauses(of requirements: [String], in plan: PlannedScenario) -> [String] {
        guard case .test(let index) = phase, plan.tests.indices.contains(index) else { return [] }
        let known = plan.tests[index].verifies
        return known.filter { requirements.isEmpty || requirements.contains($0.id) }.map(\.url)
    }
}
