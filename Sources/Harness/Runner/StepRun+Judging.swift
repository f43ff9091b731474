import FHIRDefinitions
import HTTPMessages
import JSON
import Results
import Scenarios

/// What is expected of a response, and what it is asked to save.
extension StepRun {
    func judge(_ step: Step, _ filled: JSONObject, _ exchanges: [Exchange], _ verifies: [String]) -> StepResult {
        guard let response = exchanges.last?.response else {
            return failed(step, exchanges.last?.error ?? "no exchange", exchanges)
        }
        let subject = Subject(response: response, version: version, scope: scope)
        scope.lastBody = subject.json
        save(step, filled, subject)
        let result =
            step.judges
            ? judged(step, filled, subject, exchanges, verifies, impliesSuccess: true)
            : arranged(step, filled, response, exchanges)
        return validates ? validated(result, subject) : result
    }

    /// A result with a warning where the response claims to be a resource and is no valid one.
    private func validated(_ result: StepResult, _ subject: Subject) -> StepResult {
        guard !result.findings.contains(where: { $0.subject == "valid" }) else { return result }
        let errors = subject.validationErrors
        guard !errors.isEmpty else { return result }
        var result = result
        let more = errors.count > 3 ? "; \(errors.count - 3) more" : ""
        result.findings.append(
            Finding(
                level: .should, subject: "valid", answer: .failed, expected: "a valid resource",
                actual: errors.prefix(3).joined(separator: "; ") + more))
        if result.outcome == .pass { result.outcome = .warning }
        return result
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

    func judged(
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
            judge(set, level, subject, verifies, &findings, &missing)
        }
        let outcome = StepResult.outcome(of: findings)
        let isUnjudged = missing != nil && outcome != .fail && outcome != .error
        return StepResult(
            name: name(of: step, filled), line: step.line, outcome: isUnjudged && outcome == .pass ? .skip : outcome,
            reason: isUnjudged ? scope.reason(missing: missing ?? "") : notJudgedReason(findings), findings: findings,
            exchanges: exchanges)
    }

    private func judge(
        _ set: JSONObject, _ level: ExpectationLevel, _ subject: Subject, _ verifies: [String],
        _ findings: inout [Finding], _ missing: inout String?
    ) {
        for member in set.members {
            do throws(Template.MissingVariable) {
                let filled = try Template.fill(member.value, with: scope.variable)
                for judgement in Expectation.judge(.init(name: member.name, value: filled), subject) {
                    findings.append(Finding(judgement, level: level, verifies: verifies))
                }
            } catch {
                missing = error.name
            }
        }
    }

    private func notJudgedReason(_ findings: [Finding]) -> String {
        findings.first { $0.answer == .notJudged }.map { "\($0.subject) could not be judged: \($0.actual)" } ?? ""
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
}

extension Finding {
    init(_ judgement: Judgement, level: ExpectationLevel, verifies: [String]) {
        self.init(
            level: level, subject: judgement.subject, answer: judgement.answer, expected: judgement.expected,
            actual: judgement.actual, verifies: verifies)
    }
}
