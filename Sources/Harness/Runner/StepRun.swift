import FHIRDefinitions
import HTTPMessages
import JSON
import Results
import Scenarios

/// Carries out the steps of one scenario, one after the other.
final class StepRun {
    /// A step's result, and whether it was left out because its own condition was not met.
    struct Ended {
        var result: StepResult
        var isByCondition = false
    }

    let scope: Scope
    var channel: Channel
    private let plan: ScenarioPlan
    private let builder: RequestBuilder
    private let gate: Gate
    private let readFile: @Sendable (String) -> [UInt8]?
    private(set) var ledger = Ledger()
    /// The mark that the scenario's data carries.
    let tag: String

    init(
        plan: ScenarioPlan, scope: Scope, channel: Channel, tag: String,
        readFile: @escaping @Sendable (String) -> [UInt8]?
    ) {
        self.plan = plan
        self.scope = scope
        self.channel = channel
        self.tag = tag
        self.readFile = readFile
        builder = RequestBuilder(target: plan.target, suiteHeaders: plan.scenario.headers)
        gate = Gate(target: plan.target, scope: scope)
    }

    private var version: FHIRVersion { plan.target.version }

    /// Runs a step.
    ///
    /// `verifies`: The requirements of the test, unless the step names its own.
    /// `emit`: Takes each result; an `include` gives several.
    func run(_ step: Step, verifies: [String], emit: (Ended) -> Void) async {
        switch gate.decide(step.members["when"]?.elements ?? []) {
        case .closed(let reason): return emit(Ended(result: skipped(step, reason), isByCondition: true))
        case .unknown(let reason): return emit(Ended(result: failed(step, reason)))
        case .open: break
        }
        if case .include = step.verb.action { return await include(step, verifies: verifies, emit: emit) }
        emit(
            Ended(
                result: await single(step, verifies: step.members["verifies"]?.array?.compactMap(\.string) ?? verifies))
        )
    }

    private func single(_ step: Step, verifies: [String]) async -> StepResult {
        do {
            let filled = try fill(step)
            return switch step.verb.action {
            case .exchange(let draft): try await exchange(step, filled, draft, verifies)
            case .set: set(step, filled)
            case .check: check(step, filled, verifies)
            case .poll: try await poll(step, filled, verifies)
            case .concurrently: try await concurrently(step, filled, verifies)
            case .include: failed(step, "an include cannot stand here")
            }
        } catch let missing as Template.MissingVariable {
            return skipped(step, scope.reason(missing: missing.name))
        } catch let problem as StepProblem where problem.isMissing {
            return skipped(step, problem.message)
        } catch {
            return failed(step, (error as? StepProblem)?.message ?? "\(error)")
        }
    }

    // MARK: - Kinds of step

    private func exchange(
        _ step: Step, _ filled: JSONObject, _ draft: @Sendable (StepInput) throws(StepProblem) -> RequestDraft,
        _ verifies: [String]
    ) async throws -> StepResult {
        let request = try request(filled, draft)
        var exchanges = await channel.send(
            request, redirects: filled["redirects"]?.integer ?? 0,
            timeout: filled["timeout"]?.string.flatMap(Duration.init(scenario:)))
        note(exchanges)
        if filled["pages"] == "all" { await addPages(to: &exchanges) }
        return judge(step, filled, exchanges, verifies)
    }

    /// The request of a step whose variables are filled in.
    func request(
        _ filled: JSONObject, _ draft: @Sendable (StepInput) throws(StepProblem) -> RequestDraft
    ) throws(StepProblem) -> Request {
        let resources = filled["body"] == nil ? [:] : scope.allResources
        let input = StepInput(
            step: isolated(filled), version: version, resource: { resources[$0] }, file: readFile,
            lastBody: scope.lastBody)
        return builder.request(try draft(input), step: filled)
    }

    /// A search among a scenario's data also asks for the mark that its data carries.
    private func isolated(_ filled: JSONObject) -> JSONObject {
        guard filled["search"] != nil, filled["isolated"] != false, !scope.data.isEmpty else { return filled }
        var filled = filled
        let mark: JSONValue = ["_tag", .string("\(ScenarioRun.tagSystem)|\(tag)")]
        let pairs: [JSONValue] =
            if let object = filled["query"]?.object {
                object.members.flatMap { member in
                    (member.value.array ?? [member.value]).map { [.string(member.name), .string($0.display)] }
                }
            } else {
                filled["query"]?.array ?? []
            }
        filled["query"] = .array(pairs + [mark])
        return filled
    }

    private func set(_ step: Step, _ filled: JSONObject) -> StepResult {
        for member in filled["set"]?.object?.members ?? [] { scope.set(member.name, member.value) }
        return StepResult(name: name(of: step, filled), line: step.line, outcome: .pass)
    }

    private func check(_ step: Step, _ filled: JSONObject, _ verifies: [String]) -> StepResult {
        let subject = Subject(response: Response(status: 200), version: version, scope: scope)
        return judged(step, filled, subject, [], verifies, impliesSuccess: false)
    }

    private func poll(_ step: Step, _ filled: JSONObject, _ verifies: [String]) async throws -> StepResult {
        guard let object = step.members["poll"]?.object, let inner = Step(object),
            case .exchange(let draft) = inner.verb.action
        else { throw StepProblem("'poll' needs a step that makes an exchange") }
        let every = filled["every"]?.string.flatMap(Duration.init(scenario:)) ?? .seconds(1)
        let end = ContinuousClock.now + (filled["within"]?.string.flatMap(Duration.init(scenario:)) ?? .seconds(60))
        var exchanges: [Exchange] = []
        while true {
            exchanges += await channel.send(try request(try fill(inner), draft))
            note(exchanges.suffix(1))
            guard let response = exchanges.last?.response else { return judge(step, filled, exchanges, verifies) }
            let subject = Subject(response: response, version: version, scope: scope)
            let wanted = try Template.fill(step.members["until"] ?? .null, with: scope.variable).object ?? JSONObject()
            let answers = Expectation.judge(wanted, subject)
            if answers.allSatisfy({ $0.answer == .held }) {
                return reached(step, filled, answers, judge(step, filled, exchanges, verifies), verifies)
            }
            if Task.isCancelled { return failed(step, "interrupted", exchanges) }
            guard ContinuousClock.now + every < end else {
                return notReached(step, filled, answers, exchanges, verifies)
            }
            if exchanges.count > 100 { exchanges.removeSubrange(50..<51) }
            try? await Task.sleep(for: every)
        }
    }

    /// What ended the repetition is a finding as well, beside what is expected of the last response.
    private func reached(
        _ step: Step, _ filled: JSONObject, _ answers: [Judgement], _ last: StepResult, _ verifies: [String]
    ) -> StepResult {
        var result = last
        result.findings.insert(contentsOf: answers.map { Finding($0, level: .expect, verifies: verifies) }, at: 0)
        result.outcome = ["expect", "should", "may"].contains { step.members[$0] != nil } ? last.outcome : .pass
        return result
    }

    private func notReached(
        _ step: Step, _ filled: JSONObject, _ answers: [Judgement], _ exchanges: [Exchange], _ verifies: [String]
    ) -> StepResult {
        let findings = answers.map { Finding($0, level: .expect, verifies: verifies) }
        return StepResult(
            name: name(of: step, filled), line: step.line, outcome: StepResult.outcome(of: findings),
            reason: "not reached within \(filled["within"]?.display ?? "60s")", findings: findings, exchanges: exchanges
        )
    }

    private func concurrently(_ step: Step, _ filled: JSONObject, _ verifies: [String]) async throws -> StepResult {
        let inner = try step.concurrentSteps()
        var requests: [Request] = []
        for (index, step) in inner.enumerated() {
            guard case .exchange(let draft) = step.verb.action else {
                throw StepProblem("only exchanges can run at once")
            }
            scope.push(["index": .number(JSONNumber(index))])
            defer { scope.pop() }
            requests.append(try request(try fill(step), draft))
        }
        let exchanges = await sendAll(requests)
        note(exchanges)
        if let broken = exchanges.first(where: { $0.response == nil }) {
            return failed(step, broken.error, exchanges)
        }
        var findings: [Finding] = []
        for (step, exchange) in zip(inner, exchanges) where step.judges {
            findings += judge(step, step.members, [exchange], verifies).findings
        }
        guard let last = exchanges.last?.response else { return failed(step, "there is nothing to run at once") }
        let subject = Subject(
            response: last, statuses: exchanges.compactMap { $0.response?.status }, version: version, scope: scope)
        var result = judged(step, filled, subject, exchanges, verifies, impliesSuccess: false)
        result.findings = findings + result.findings
        result.outcome = Outcome.combined([result.outcome, StepResult.outcome(of: findings)])
        return result
    }

    private func sendAll(_ requests: [Request]) async -> [Exchange] {
        let channel = channel
        return await withTaskGroup(of: (Int, Exchange?).self) { group in
            for (index, request) in requests.enumerated() {
                group.addTask { (index, await channel.send(request).last) }
            }
            var exchanges = [Exchange?](repeating: nil, count: requests.count)
            for await (index, exchange) in group { exchanges[index] = exchange }
            return exchanges.compactMap { $0 }
        }
    }

    private func include(_ step: Step, verifies: [String], emit: (Ended) -> Void) async {
        let file = step.members["include"]?.string ?? ""
        guard let steps = readFile(file).flatMap({ Step.included($0, version) }),
            let with = try? Template.fill(step.members["with"] ?? .object([:]), with: scope.variable).object
        else {
            return emit(Ended(result: failed(step, "the file '\(file)' cannot be read, or its parameters are not set")))
        }
        scope.push(with)
        defer { scope.pop() }
        for inner in steps {
            await run(inner, verifies: verifies) { ended in
                var ended = ended
                ended.result.name = "\(file): \(ended.result.name)"
                ended.result.line = step.line
                emit(ended)
            }
        }
    }

    // MARK: - Judging

    private func judge(_ step: Step, _ filled: JSONObject, _ exchanges: [Exchange], _ verifies: [String]) -> StepResult
    {
        guard let response = exchanges.last?.response else {
            return failed(step, exchanges.last?.error ?? "no exchange", exchanges)
        }
        let subject = Subject(response: response, version: version, scope: scope)
        scope.lastBody = subject.json
        save(step, filled, subject)
        guard step.judges else { return arranged(step, filled, response, exchanges) }
        return judged(step, filled, subject, exchanges, verifies, impliesSuccess: true)
    }

    /// A step that expects nothing arranges; where that does not succeed nothing can be said about the server.
    private func arranged(_ step: Step, _ filled: JSONObject, _ response: Response, _ exchanges: [Exchange])
        -> StepResult
    {
        let isGood = (200..<300).contains(response.status)
        return StepResult(
            name: name(of: step, filled), line: step.line, outcome: isGood ? .pass : .error,
            reason: isGood ? "" : "this step only arranges, and the server answered \(response.status)",
            exchanges: exchanges)
    }

    private func judged(
        _ step: Step, _ filled: JSONObject, _ subject: Subject, _ exchanges: [Exchange], _ verifies: [String],
        impliesSuccess: Bool
    ) -> StepResult {
        var findings: [Finding] = []
        var missing: String?
        for level in ExpectationLevel.allCases {
            guard let set = step.members[level.rawValue]?.object else { continue }
            if impliesSuccess, level == .expect, set["status"] == nil, set["anyOf"] == nil {
                findings += Expectation.judge(["status": "2xx"], subject).map {
                    Finding($0, level: level, verifies: verifies)
                }
            }
            findings += judge(set, level, subject, verifies, &missing)
        }
        let outcome = StepResult.outcome(of: findings)
        let isUnjudged = missing != nil && outcome != .fail && outcome != .error
        return StepResult(
            name: name(of: step, filled), line: step.line, outcome: isUnjudged ? .skip : outcome,
            reason: isUnjudged ? scope.reason(missing: missing ?? "") : notJudgedReason(findings), findings: findings,
            exchanges: exchanges)
    }

    private func judge(
        _ set: JSONObject, _ level: ExpectationLevel, _ subject: Subject, _ verifies: [String], _ missing: inout String?
    ) -> [Finding] {
        set.members.flatMap { member -> [Finding] in
            do throws(Template.MissingVariable) {
                let filled = try Template.fill(member.value, with: scope.variable)
                let judgements = Expectation.judge(JSONObject([.init(name: member.name, value: filled)]), subject)
                return judgements.map { Finding($0, level: level, verifies: verifies) }
            } catch {
                missing = error.name
                return []
            }
        }
    }

    private func notJudgedReason(_ findings: [Finding]) -> String {
        findings.first { $0.answer == .notJudged }.map { "\($0.subject) could not be judged: \($0.actual)" } ?? ""
    }

    // MARK: - Variables

    private static let filledLater: Set<String> = ["expect", "should", "may", "until", "poll", "concurrently", "when"]

    /// The step with its variables filled in, but for what is asked after the exchange.
    private func fill(_ step: Step) throws(Template.MissingVariable) -> JSONObject {
        guard step.hasVariables else { return step.members }
        var filled = JSONObject()
        for member in step.members.members {
            let value =
                Self.filledLater.contains(member.name)
                ? member.value : try Template.fill(member.value, with: scope.variable)
            filled.members.append(.init(name: member.name, value: DataReference.expanded(value, member: member, scope)))
        }
        return filled
    }

    private func save(_ step: Step, _ filled: JSONObject, _ subject: Subject) {
        for member in filled["save"]?.object?.members ?? [] {
            if let value = Capture(member.value).value(from: subject) {
                scope.set(member.name, value)
            } else {
                scope.markUnsaved(member.name, by: name(of: step, filled))
            }
        }
    }

    // MARK: - Evidence

    private func note(_ exchanges: some Sequence<Exchange>) {
        for exchange in exchanges {
            guard let response = exchange.response else { continue }
            if let made = ledger.note(exchange.request, response, base: plan.target.baseURL) { scope.own.insert(made) }
        }
    }

    func noteAll(_ exchanges: [Exchange]) { note(exchanges) }

    func forget(_ address: String) { ledger.remove(address) }

    /// Follows the next links and gathers all entries into the last response.
    private func addPages(to exchanges: inout [Exchange]) async {
        guard var bundle = exchanges.last?.response.flatMap({ try? JSONValue(parsing: $0.body) }) else { return }
        var entries = bundle["entry"]?.array ?? []
        var next = bundle.link("next")
        while let url = next, exchanges.count < 200 {
            let page = await channel.send(Request(method: "GET", url: url, headers: exchanges[0].request.headers))
            exchanges += page
            guard let body = page.last?.response.flatMap({ try? JSONValue(parsing: $0.body) }) else { return }
            entries += body["entry"]?.array ?? []
            next = body.link("next")
        }
        guard var object = bundle.object, !entries.isEmpty else { return }
        object["entry"] = .array(entries)
        bundle = .object(object)
        exchanges[exchanges.count - 1].response?.body = bundle.bytes()
    }

    private func name(of step: Step, _ filled: JSONObject) -> String {
        if let name = filled["name"]?.string { return name }
        let value = filled[step.verb.name]
        return value?.string.map { $0.isEmpty ? step.verb.name : "\(step.verb.name) \($0)" } ?? step.verb.name
    }

    private func skipped(_ step: Step, _ reason: String) -> StepResult {
        StepResult(name: name(of: step, step.members), line: step.line, outcome: .skip, reason: reason)
    }

    private func failed(_ step: Step, _ reason: String, _ exchanges: [Exchange] = []) -> StepResult {
        StepResult(
            name: name(of: step, step.members), line: step.line, outcome: .error, reason: reason, exchanges: exchanges)
    }
}

extension Finding {
    fileprivate init(_ judgement: Judgement, level: ExpectationLevel, verifies: [String]) {
        self.init(
            level: level, subject: judgement.subject, answer: judgement.answer, expected: judgement.expected,
            actual: judgement.actual, verifies: verifies)
    }
}
