import Results

extension StepResult {
    /// The outcome of a step from its findings: the gravest one, pass where nothing was asked.
    static func outcome(of findings: [Finding]) -> Outcome {
        findings.isEmpty ? .pass : Outcome.combined(findings.lazy.map(\.outcome))
    }
}

/// What becomes of a test while its steps end.
struct TestTally {
    private var outcomes = OutcomeCounts()
    private var hasJudged = false
    private var ownReason = ""
    private var conditionReason = ""

    /// Why it was skipped or could not be judged: the first step's reason, or the condition that left all judging out.
    var reason: String { ownReason.isEmpty ? conditionReason : ownReason }

    /// Whether nothing more of the test can be judged.
    var isOver: Bool { outcomes[.error] > 0 }

    mutating func add(_ step: StepResult, isByCondition: Bool = false) {
        if isByCondition {
            if conditionReason.isEmpty { conditionReason = "\(step.name): \(step.reason)" }
            return
        }
        outcomes.add(step.outcome)
        if !step.findings.isEmpty { hasJudged = true }
        if ownReason.isEmpty || step.outcome == .error, !step.reason.isEmpty {
            ownReason = "\(step.name): \(step.reason)"
        }
    }

    /// Error, failure, warning; then a step that could not be judged, which makes the whole no pass; then pass.
    var outcome: Outcome {
        for outcome in [Outcome.error, .fail, .warning, .skip] where outcomes[outcome] > 0 { return outcome }
        return hasJudged ? .pass : .skip
    }
}
