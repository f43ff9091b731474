public import HTTPMessages
import JSON
public import Scenarios

/// The requests that a plan would send, as far as they are known before any response.
public enum DryRun {
    /// One request with the test and the step that it belongs to.
    public struct PlannedRequest: Sendable {
        /// The test's name; `set-up` for data and set-up.
        public var test: String
        /// The request; variables that only a response can give stand in it as `${name}`.
        public var request: Request
    }

    /// The requests in order, clean-up left out; a repeated step is there once.
    ///
    /// - Parameters:
    ///   - plan: What would be run.
    ///   - made: How values are made.
    ///   - readFile: Gives the bytes of a file by its path: bodies, includes.
    /// - Returns: The requests.
    public static func requests(
        of plan: ScenarioPlan, made: MadeValue, readFile: @escaping @Sendable (String) -> [UInt8]?
    ) -> [PlannedRequest] {
        let folder = Files.folder(of: plan.scenario.scenario.file)
        let draft = DraftRun(plan, made) { readFile(Files.join(folder, $0)) }
        let data = plan.scenario.data.compactMap { member in
            Step(["create": member.value["resourceType"] ?? "", "body": ["json": member.value]])
        }
        let tests = plan.tests.map { ($0.name, $0.row, $0.test.steps) }
        let parts = [("set-up", nil, data + plan.scenario.setup)] + tests
        return parts.flatMap { name, row, steps in
            steps.flatMap { draft.requests(of: $0, row ?? JSONObject()) }.map {
                PlannedRequest(test: name, request: $0)
            }
        }
    }
}

/// Makes the requests of steps without sending them.
private struct DraftRun {
    private let plan: ScenarioPlan
    private let builder: RequestBuilder
    private let scope: Scope
    private let readFile: @Sendable (String) -> [UInt8]?

    init(_ plan: ScenarioPlan, _ made: MadeValue, readFile: @escaping @Sendable (String) -> [UInt8]?) {
        self.plan = plan
        self.readFile = readFile
        builder = RequestBuilder(target: plan.target, suiteHeaders: plan.scenario.headers)
        scope = Scope(target: plan.target, made: made, fixtures: plan.scenario.fixtures)
        set(plan.scenario.variables)
    }

    private func set(_ variables: JSONObject) {
        for member in variables.members {
            if let value = try? Template.fill(member.value, with: scope.variable) { scope.set(member.name, value) }
        }
    }

    /// The requests of a step; `known` are the variables of its row and of what includes it.
    func requests(of step: Step, _ known: JSONObject) -> [Request] {
        switch step.verb.action {
        case .exchange(let draft): return request(step, draft, known).map { [$0] } ?? []
        case .include: return included(by: step, known)
        case .poll: return step.members["poll"]?.object.flatMap(Step.init).map { requests(of: $0, known) } ?? []
        case .concurrently:
            return ((try? step.concurrentSteps()) ?? []).enumerated().flatMap { index, step in
                requests(of: step, known.adding(["index": .number(JSONNumber(index))]))
            }
        case .set:
            set(filled(step, known)?["set"]?.object ?? JSONObject())
            return []
        case .check: return []
        }
    }

    private func included(by step: Step, _ known: JSONObject) -> [Request] {
        let filled = filled(step, known)
        let steps = filled?["include"]?.string.flatMap(readFile).flatMap { Step.included($0, plan.target.version) }
        return (steps ?? []).flatMap { requests(of: $0, known.adding(filled?["with"]?.object ?? JSONObject())) }
    }

    private func filled(_ step: Step, _ known: JSONObject) -> JSONObject? {
        try? Template.fill(.object(step.members)) { known[$0] ?? scope.variable($0) ?? .string("${\($0)}") }.object
    }

    private func request(
        _ step: Step, _ draft: @Sendable (StepInput) throws(StepProblem) -> RequestDraft, _ known: JSONObject
    ) -> Request? {
        guard let filled = filled(step, known) else { return nil }
        var resources = scope.allResources
        for member in plan.scenario.data { resources[member.name] = member.value }
        let all = resources
        let input = StepInput(
            step: filled, version: plan.target.version, resource: { all[$0] }, file: readFile, lastBody: nil)
        return (try? draft(input)).map { builder.request($0, step: filled) }
    }
}

extension JSONObject {
    fileprivate func adding(_ other: JSONObject) -> JSONObject {
        var result = self
        for member in other.members { result[member.name] = member.value }
        return result
    }
}
