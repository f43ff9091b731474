import FHIRDefinitions
import HTTPMessages
import JSON
import Results
import Scenarios

/// Steps of several exchanges: one after the other until something holds, or all at once.
extension StepRun {
    func poll(_ step: Step, _ filled: JSONObject, _ verifies: [String]) async throws -> StepResult {
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

    func concurrently(_ step: Step, _ filled: JSONObject, _ verifies: [String]) async throws -> StepResult {
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
}
