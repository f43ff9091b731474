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

    /// The requests in order, clean-up left out.
    public static func requests(of plan: ScenarioPlan, made: MadeValue) -> [PlannedRequest] {
        let builder = RequestBuilder(target: plan.target, suiteHeaders: plan.scenario.headers)
        let scope = Scope(target: plan.target, made: made, fixtures: plan.scenario.fixtures)
        for member in plan.scenario.variables.members {
            if let value = try? Template.fill(member.value, with: scope.variable) { scope.set(member.name, value) }
        }
        var requests = plan.scenario.data.compactMap { member -> PlannedRequest? in
            let type = member.value["resourceType"]?.string ?? ""
            return Step(["create": .string(type), "body": .object(["json": member.value])])
                .flatMap { request(of: $0, plan, builder, scope, row: nil) }
                .map { PlannedRequest(test: "set-up", request: $0) }
        }
        let parts = [("set-up", nil, plan.scenario.setup)] + plan.tests.map { ($0.name, $0.row, $0.test.steps) }
        for (name, row, steps) in parts {
            requests += steps.compactMap { request(of: $0, plan, builder, scope, row: row) }.map { PlannedRequest(test: name, request: $0) }
        }
        return requests
    }

    private static func request(
        of step: Step, _ plan: ScenarioPlan, _ builder: RequestBuilder, _ scope: Scope, row: JSONObject?
    ) -> Request? {
        guard case .exchange(let draft) = step.verb.action else { return nil }
        let look: (String) -> JSONValue? = { row?[$0] ?? scope.variable($0) ?? .string("${\($0)}") }
        guard let filled = try? Template.fill(.object(step.members), with: look).object else { return nil }
        var resources = scope.allResources
        for member in plan.scenario.data { resources[member.name] = member.value }
        let known = resources
        let input = StepInput(
            step: filled, version: plan.target.version, resource: { known[$0] }, file: { _ in nil }, lastBody: nil)
        return (try? draft(input)).map { builder.request($0, step: filled) }
    }
}
