import FHIRDefinitions
import HTTPMessages
import JSON
import Results
import Scenarios

/// Runs one scenario against one target: data, set-up, tests in order, clean-up in any case.
final class ScenarioRun {
    /// The system of the tag that marks what a run made.
    static let tagSystem = "urn:assay:run"

    private let plan: ScenarioPlan
    private let scope: Scope
    private let steps: StepRun
    private let tag: String
    private let emit: (RunEvent) -> Void
    private let failsFast: Bool
    private let began: ContinuousClock.Instant
    private let runBegan: ContinuousClock.Instant
    private var outcomes: [Outcome] = []
    private var testsEnded = 0

    init(
        plan: ScenarioPlan, options: RunOptions, pace: Pace?, runBegan: ContinuousClock.Instant,
        readFile: @escaping @Sendable (String) -> [UInt8]?, emit: @escaping (RunEvent) -> Void
    ) {
        self.plan = plan
        self.emit = emit
        failsFast = options.failsFast
        self.runBegan = runBegan
        began = .now
        tag = options.made.run + "-\(plan.id)"
        scope = Scope(target: plan.target, made: options.made, fixtures: plan.scenario.fixtures)
        let folder = Files.folder(of: plan.scenario.scenario.file)
        steps = StepRun(
            plan: plan, scope: scope, channel: Channel(target: plan.target, pace: pace), tag: tag,
            validates: options.validates,
            readFile: { readFile(Files.join(folder, $0)) })
    }

    /// Runs it and tells everything that happens.
    ///
    /// - Returns: What became of the whole.
    func run() async -> Outcome {
        let reason = await carryOut()
        await cleanUp()
        let outcome = Outcome.combined(outcomes)
        emit(
            .scenarioEnded(
                ScenarioEnd(
                    scenario: plan.id, outcome: outcome, reason: reason, elapsed: (.now - began).microseconds,
                    leftBehind: steps.ledger.addresses)))
        return outcome
    }

    private func carryOut() async -> String {
        if let obstacle = plan.target.obstacle { return skipRest(obstacle, .error) }
        switch Gate(target: plan.target, scope: scope).decide(plan.scenario.requires) {
        case .open: break
        case .closed(let reason): return skipRest(reason, .skip)
        case .unknown(let reason): return skipRest(reason, .error)
        }
        let reason = await setUp()
        for index in plan.tests.indices {
            if Task.isCancelled { return skipRest("the run was interrupted", .skip) }
            if let reason { return skipRest(reason, .error) }
            if failsFast, outcomes.contains(.fail) || outcomes.contains(.error) {
                return skipRest("an earlier test failed, and the run was to stop then", .skip)
            }
            await run(index)
        }
        return ""
    }

    /// All tests that have not run are skipped for one reason; the scenario itself may be an error.
    private func skipRest(_ reason: String, _ outcome: Outcome) -> String {
        for index in testsEnded..<plan.tests.count {
            end(index, .skip, reason, since: .now)
        }
        outcomes.append(outcome)
        return reason
    }

    // MARK: - Set-up

    /// Sets variables, creates data, runs the set-up's steps.
    ///
    /// - Returns: Why it failed; nil where it did not.
    private func setUp() async -> String? {
        for member in plan.scenario.variables.members {
            guard let value = try? Template.fill(member.value, with: scope.variable) else {
                return "the variable '\(member.name)' needs one that is not set"
            }
            scope.set(member.name, value)
        }
        for member in plan.scenario.data {
            if let reason = await create(member) { return reason }
        }
        return await runAll(plan.scenario.setup, phase: .setup, isFatal: true)
    }

    private func create(_ member: JSONObject.Member) async -> String? {
        do throws(Template.MissingVariable) {
            let filled = try Template.fill(member.value, with: scope.variable)
            let resource = tagged(DataReference.expand(filled, original: member.value, name: "", scope))
            let result = await create(resource, named: member.name)
            emit(.stepEnded(StepPlace(scenario: plan.id, phase: .setup), result))
            return result.outcome == .pass
                ? nil : "the data resource '\(member.name)' was not created: \(result.reason)"
        } catch {
            return "the data resource '\(member.name)': \(scope.reason(missing: error.name))"
        }
    }

    private func create(_ resource: JSONValue, named name: String) async -> StepResult {
        let line = plan.tests.first?.test.line ?? 1
        let type = resource["resourceType"]?.string ?? ""
        guard let request = try? steps.request(["create": .string(type), "body": resource], Verb.create.draft) else {
            return StepResult(name: "data \(name)", line: line, outcome: .error, reason: "no request can be made of it")
        }
        let exchanges = await steps.sendNoting(request)
        guard let response = exchanges.last?.response else {
            return StepResult(
                name: "data \(name)", line: line, outcome: .error, reason: exchanges.last?.error ?? "",
                exchanges: exchanges)
        }
        guard response.status == 201, let address = steps.ledger.addresses.last else {
            let reason = response.status == 201 ? "the response names no id" : "the server answered \(response.status)"
            return StepResult(name: "data \(name)", line: line, outcome: .error, reason: reason, exchanges: exchanges)
        }
        scope.add(name, dataResource(resource, address, response))
        return StepResult(name: "data \(name)", line: line, outcome: .pass, exchanges: exchanges)
    }

    private func dataResource(_ resource: JSONValue, _ address: String, _ response: Response) -> Scope.DataResource {
        var object = resource.object ?? JSONObject()
        let id = JSONValue.string(String(address.split(separator: "/").last ?? ""))
        object.members.insert(.init(name: "id", value: id), at: min(1, object.count))
        let etag = response.headers["ETag"]?.drop { $0 != "\"" }.dropFirst().prefix { $0 != "\"" }
        let version = etag.map(String.init) ?? (try? JSONValue(parsing: response.body))?["meta"]?["versionId"]?.string
        return Scope.DataResource(address: address, version: version ?? "1", resource: .object(object))
    }

    /// The resource without an id of its own, and with the mark of the run.
    private func tagged(_ resource: JSONValue) -> JSONValue {
        var object = resource.object ?? JSONObject()
        object["id"] = nil
        var meta = object["meta"]?.object ?? JSONObject()
        meta["tag"] = .array((meta["tag"]?.array ?? []) + [["system": .string(Self.tagSystem), "code": .string(tag)]])
        if object["meta"] == nil {
            object.members.insert(.init(name: "meta", value: .object(meta)), at: min(1, object.count))
        } else {
            object["meta"] = .object(meta)
        }
        return .object(object)
    }

    // MARK: - Tests

    private func run(_ index: Int) async {
        let test = plan.tests[index]
        let start = ContinuousClock.now
        scope.push(row: test.row ?? JSONObject())
        defer { scope.pop() }
        if let (outcome, reason) = gate(test) { return end(index, outcome, reason, since: start) }
        var tally = TestTally()
        for step in test.test.steps {
            if Task.isCancelled { return end(index, .skip, "the run was interrupted", since: start) }
            await steps.run(step, verifies: test.test.verifies) { ended in
                tally.add(ended.result, isByCondition: ended.isByCondition)
                emit(.stepEnded(StepPlace(scenario: plan.id, phase: .test(index)), ended.result))
            }
            if tally.isOver { break }
        }
        if Task.isCancelled, tally.isOver { return end(index, .skip, "the run was interrupted", since: start) }
        end(index, tally.outcome, tally.reason, since: start)
    }

    private func gate(_ test: ConcreteTest) -> (Outcome, String)? {
        let versions = test.row?["versions"].map { Set($0.array?.compactMap(\.string) ?? []) }
        if let versions = test.test.versions, !versions.contains(plan.target.version) {
            return (.skip, "for \(versions.map(\.rawValue).joined(separator: ", ")) only")
        }
        if let versions, !versions.contains(plan.target.version.rawValue) {
            return (.skip, "for \(versions.sorted().joined(separator: ", ")) only")
        }
        let conditions = test.test.when + (test.row?["when"]?.array ?? test.row?["when"].map { [$0] } ?? [])
        switch Gate(target: plan.target, scope: scope).decide(conditions) {
        case .open: return nil
        case .closed(let reason): return (.skip, reason)
        case .unknown(let reason): return (.error, reason)
        }
    }

    private func end(_ index: Int, _ outcome: Outcome, _ reason: String, since start: ContinuousClock.Instant) {
        testsEnded = index + 1
        outcomes.append(outcome)
        scope.outcomes[plan.tests[index].test.name] = outcome
        emit(
            .testEnded(
                TestEnd(
                    scenario: plan.id, test: index, outcome: outcome,
                    reason: outcome == .pass || outcome == .fail ? "" : reason,
                    startedAt: (start - runBegan).microseconds, elapsed: (.now - start).microseconds)))
    }

    /// Runs steps outside of tests.
    ///
    /// - Returns: Why one failed; nil where none did.
    private func runAll(_ list: [Step], phase: StepPlace.Phase, isFatal: Bool) async -> String? {
        for step in list {
            var reason: String?
            await steps.run(step, verifies: []) { ended in
                emit(.stepEnded(StepPlace(scenario: plan.id, phase: phase), ended.result))
                if ![.pass, .warning].contains(ended.result.outcome), !ended.isByCondition {
                    reason = "\(ended.result.name): \(ended.result.reason)"
                }
            }
            if isFatal, let reason { return reason }
        }
        return nil
    }

    // MARK: - Clean-up

    /// Runs the clean-up's steps and deletes what was made, the newest first, though the run may have been interrupted.
    private func cleanUp() async {
        guard !plan.scenario.cleanup.isEmpty || !steps.ledger.addresses.isEmpty else { return }
        steps.channel.isShielded = true
        _ = await runAll(plan.scenario.cleanup, phase: .cleanup, isFatal: false)
        // What others refer to may be deleted only after them, whatever the order of creation was.
        for _ in 0..<3 where !steps.ledger.addresses.isEmpty { await deleteAll() }
    }

    private func deleteAll() async {
        for address in steps.ledger.addresses.reversed() {
            guard let request = try? steps.request(["delete": .string(address)], Verb.delete.draft) else { continue }
            let exchanges = await steps.channel.send(request)
            let status = exchanges.last?.response?.status ?? 0
            let isGone = (200..<300).contains(status) || status == 404 || status == 410
            if isGone { steps.forget(address) }
            let result = StepResult(
                name: "delete \(address)", line: 1, outcome: isGone ? .pass : .skip,
                reason: isGone
                    ? ""
                    : "it could not be deleted: \(exchanges.last?.error.isEmpty == false ? exchanges.last?.error ?? "" : String(status))",
                exchanges: exchanges)
            emit(.stepEnded(StepPlace(scenario: plan.id, phase: .cleanup), result))
        }
    }
}

extension Verb {
    /// What makes the request of a verb that makes one.
    fileprivate var draft: @Sendable (StepInput) throws(StepProblem) -> RequestDraft {
        if case .exchange(let draft) = action { return draft }
        return { _ throws(StepProblem) in throw StepProblem("no exchange") }
    }
}

extension StepRun {
    /// Sends a request and takes note of what it made.
    fileprivate func sendNoting(_ request: Request) async -> [Exchange] {
        let exchanges = await channel.send(request)
        note(exchanges)
        return exchanges
    }
}
