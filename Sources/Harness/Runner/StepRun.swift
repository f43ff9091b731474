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
    let plan: ScenarioPlan
    let builder: RequestBuilder
    private let gate: Gate
    let readFile: @Sendable (String) -> [UInt8]?
    private(set) var ledger = Ledger()
    /// The mark that the scenario's data carries.
    let tag: String
    /// Whether every resource that comes back is validated.
    let validates: Bool

    init(
        plan: ScenarioPlan, scope: Scope, channel: Channel, tag: String, validates: Bool,
        readFile: @escaping @Sendable (String) -> [UInt8]?
    ) {
        self.plan = plan
        self.scope = scope
        self.channel = channel
        self.tag = tag
        self.validates = validates
        self.readFile = readFile
        builder = RequestBuilder(target: plan.target, suiteHeaders: plan.scenario.headers)
        gate = Gate(target: plan.target, scope: scope)
    }

    var version: FHIRVersion { plan.target.version }

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

    // MARK: - Steps without an exchange

    private func set(_ step: Step, _ filled: JSONObject) -> StepResult {
        for member in filled["set"]?.object?.members ?? [] { scope.set(member.name, member.value) }
        return StepResult(name: name(of: step, filled), line: step.line, outcome: .pass)
    }

    private func check(_ step: Step, _ filled: JSONObject, _ verifies: [String]) -> StepResult {
        let subject = Subject(response: Response(status: 200), version: version, scope: scope)
        return judged(step, filled, subject, [], verifies, impliesSuccess: false)
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

    // MARK: - Variables

    private static let filledLater: Set<String> = ["expect", "should", "may", "until", "poll", "concurrently", "when"]

    /// The step with its variables filled in, but for what is asked after the exchange.
    func fill(_ step: Step) throws(Template.MissingVariable) -> JSONObject {
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

    // MARK: - Evidence

    func note(_ exchanges: some Sequence<Exchange>) {
        for exchange in exchanges {
            guard let response = exchange.response else { continue }
            if let made = ledger.note(exchange.request, response, base: plan.target.baseURL) { scope.own.insert(made) }
        }
    }

    func forget(_ address: String) { ledger.remove(address) }

    func name(of step: Step, _ filled: JSONObject) -> String {
        if let name = filled["name"]?.string { return name }
        let value = filled[step.verb.name]
        return value?.string.map { $0.isEmpty ? step.verb.name : "\(step.verb.name) \($0)" } ?? step.verb.name
    }

    func skipped(_ step: Step, _ reason: String) -> StepResult {
        StepResult(name: name(of: step, step.members), line: step.line, outcome: .skip, reason: reason)
    }

    func failed(_ step: Step, _ reason: String, _ exchanges: [Exchange] = []) -> StepResult {
        StepResult(
            name: name(of: step, step.members), line: step.line, outcome: .error, reason: reason, exchanges: exchanges)
    }
}
