import Diagnostics
import FHIRDefinitions
import Results

/// What the console knows of a run so far.
struct ConsoleState {
    /// How much of the run may pass before the progress is drawn again, in microseconds.
    private static let redrawInterval = 50_000

    var redact: Redaction
    private let terminal: Terminal?
    private let write: @Sendable (String) -> Void
    private var plans: [Int: PlannedScenario] = [:]
    private var counts: [Int: OutcomeCounts] = [:]
    private var tally = Tally()
    private var worst: WorstFindings
    private var drawnAt = -ConsoleState.redrawInterval

    init(terminal: Terminal?, redact: Redaction, worst: Int, write: @escaping @Sendable (String) -> Void) {
        self.terminal = terminal
        self.redact = redact
        self.write = write
        self.worst = WorstFindings(limit: worst)
    }

    mutating func receive(_ event: RunEvent) {
        switch event {
        case .runStarted(let start): begin(start)
        case .scenarioPlanned(let plan):
            plans[plan.id] = plan
            tally.plannedTests += plan.tests.count
        case .stepEnded(let place, let step): note(step, at: place)
        case .testEnded(let end): note(end)
        case .scenarioEnded(let end): note(end)
        case .runEnded(let end): finish(end)
        }
    }

    private func begin(_ start: RunStart) {
        say(ConsoleLine(start.tool, .bold))
        for target in start.targets {
            say(ConsoleLine("\(target.version.rawValue)  \(target.name)  \(target.baseURL)"))
        }
    }

    private mutating func note(_ step: StepResult, at place: StepPlace) {
        tally.exchanges += step.exchanges.count
        if let plan = plans[place.scenario] { worst.add(step, at: place, of: plan) }
    }

    private mutating func note(_ end: TestEnd) {
        guard let plan = plans[end.scenario], plan.tests.indices.contains(end.test) else { return }
        tally.add(end.outcome, version: plan.version)
        counts[end.scenario, default: OutcomeCounts()].add(end.outcome)
        worst.add(end, of: plan)
        if terminal != nil {
            draw(at: end.startedAt + end.elapsed)
        } else if end.outcome != .pass {
            let test = plan.tests[end.test]
            let place = ConsoleLine("  \(plan.title) › \(test.name)  ") + ConsoleLine("\(plan.file):\(test.line)", .dim)
            say(ConsoleLine(end.outcome) + place + ConsoleLine(end.reason.isEmpty ? "" : "  \(end.reason)"))
        }
    }

    private mutating func note(_ end: ScenarioEnd) {
        guard let plan = plans.removeValue(forKey: end.scenario) else { return }
        let counts = countMissing(of: plan)
        worst.add(end, of: plan)
        guard terminal == nil else { return }
        let left = end.leftBehind.isEmpty ? "" : "; left behind: \(end.leftBehind.count)"
        let details = "  \(plan.title)  \(counts.text)  \(seconds(end.elapsed))\(left)"
        say(ConsoleLine(end.outcome) + ConsoleLine(details))
    }

    /// Counts the tests of a scenario that never ended: they were not run.
    private mutating func countMissing(of plan: PlannedScenario) -> OutcomeCounts {
        var counts = counts.removeValue(forKey: plan.id) ?? OutcomeCounts()
        while counts.total < plan.tests.count {
            counts.add(.skip)
            tally.add(.skip, version: plan.version)
        }
        return counts
    }

    private mutating func finish(_ end: RunEnd) {
        for plan in plans.values { _ = countMissing(of: plan) }
        plans.removeAll()
        tally.end = end
        if terminal != nil { write("\r\u{1B}[K") }
    }

    private mutating func draw(at now: Int) {
        guard let terminal, now - drawnAt >= Self.redrawInterval else { return }
        drawnAt = now
        write("\r" + tally.progress(width: terminal.width - 1).rendered(inColours: terminal.hasColours) + "\u{1B}[K")
    }

    func summarize(reports: [(name: String, path: String)]) {
        for line in worst.lines + tally.lines { say(line) }
        guard !reports.isEmpty else { return }
        say(ConsoleLine(""))
        for report in reports { say(ConsoleLine(report.name.padded(to: 8), .dim) + ConsoleLine(report.path)) }
    }

    private func say(_ line: ConsoleLine) {
        write(line.rendered(inColours: terminal?.hasColours ?? false, redacting: redact) + "\n")
    }
}

extension PlannedScenario {
    /// Suite, name and version, as every report calls a scenario.
    var title: String { "\(suite)/\(name) [\(version.rawValue)]" }
}

/// Microseconds as a person reads them: `0.21 s`.
func seconds(_ microseconds: Int) -> String {
    let hundredths = (max(0, microseconds) + 5000) / 10_000
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
}
