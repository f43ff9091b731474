import FHIRDefinitions

/// Writes each event as one line of a run file; the format is in RunFile.md.
extension MemberWriter {
    mutating func write(_ event: RunEvent) {
        switch event {
        case .runStarted(let start): write(start)
        case .scenarioPlanned(let plan): write(plan)
        case .stepEnded(let place, let step): write(step, at: place)
        case .testEnded(let end): write(end)
        case .scenarioEnded(let end): write(end)
        case .runEnded(let end): write(end)
        }
        close()
    }

    private mutating func openEvent(_ kind: EventKind) {
        open()
        word("event", kind.rawValue)
    }

    private mutating func write(_ start: RunStart) {
        openEvent(.runStarted)
        text("tool", start.tool)
        text("startedAt", start.startedAt)
        textUnlessEmpty("host", start.host)
        open("targets", "[")
        for target in start.targets {
            open()
            text("name", target.name)
            text("baseURL", target.baseURL)
            word("version", target.version.rawValue)
            close()
        }
        close("]")
    }

    private mutating func write(_ plan: PlannedScenario) {
        openEvent(.scenarioPlanned)
        number("scenario", plan.id)
        text("suite", plan.suite)
        text("name", plan.name)
        textUnlessEmpty("about", plan.about)
        text("file", plan.file)
        word("version", plan.version.rawValue)
        texts("tags", plan.tags)
        open("tests", "[")
        for test in plan.tests { write(test) }
        close("]")
    }

    private mutating func write(_ test: PlannedTest) {
        open()
        text("name", test.name)
        number("line", test.line)
        if !test.verifies.isEmpty {
            open("verifies", "[")
            for requirement in test.verifies {
                open()
                text("id", requirement.id)
                text("url", requirement.url)
                close()
            }
            close("]")
        }
        close()
    }

    private mutating func write(_ step: StepResult, at place: StepPlace) {
        openEvent(.step)
        number("scenario", place.scenario)
        switch place.phase {
        case .setup: word("phase", "setup")
        case .test(let index): number("test", index)
        case .cleanup: word("phase", "cleanup")
        }
        word("outcome", step.outcome.rawValue)
        text("name", step.name)
        number("line", step.line)
        textUnlessEmpty("reason", step.reason)
        if !step.findings.isEmpty {
            open("findings", "[")
            for finding in step.findings { write(finding) }
            close("]")
        }
        if !step.exchanges.isEmpty {
            open("exchanges", "[")
            for exchange in step.exchanges { write(exchange) }
            close("]")
        }
    }

    private mutating func write(_ finding: Finding) {
        open()
        word("level", finding.level.rawValue)
        text("subject", finding.subject)
        word("answer", finding.answer.rawValue)
        text("expected", finding.expected)
        textUnlessEmpty("actual", finding.actual)
        texts("verifies", finding.verifies)
        close()
    }

    private mutating func write(_ end: TestEnd) {
        openEvent(.testEnded)
        number("scenario", end.scenario)
        number("test", end.test)
        word("outcome", end.outcome.rawValue)
        textUnlessEmpty("reason", end.reason)
        number("startedAt", end.startedAt)
        number("elapsed", end.elapsed)
    }

    private mutating func write(_ end: ScenarioEnd) {
        openEvent(.scenarioEnded)
        number("scenario", end.scenario)
        word("outcome", end.outcome.rawValue)
        textUnlessEmpty("reason", end.reason)
        number("elapsed", end.elapsed)
        texts("leftBehind", end.leftBehind)
    }

    private mutating func write(_ end: RunEnd) {
        openEvent(.runEnded)
        number("elapsed", end.elapsed)
        if end.wasInterrupted { flag("interrupted", true) }
    }
}

/// The kinds of event, as a run file names them.
enum EventKind: String {
    case runStarted = "run-started"
    case scenarioPlanned = "scenario-planned"
    case step
    case testEnded = "test-ended"
    case scenarioEnded = "scenario-ended"
    case runEnded = "run-ended"
}
