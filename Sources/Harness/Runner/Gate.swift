import FHIRDefinitions
import FHIRPath
import JSON
import Results
import Scenarios

/// Decides whether conditions are met; what cannot be decided is an error, never a pass.
struct Gate {
    /// What became of a set of conditions.
    enum Decision {
        case open
        /// Not met, and which.
        case closed(String)
        /// Not decided, and why.
        case unknown(String)
    }

    let target: Target
    let scope: Scope

    func decide(_ conditions: [JSONValue]) -> Decision {
        for condition in conditions {
            let decision = decide(condition)
            if case .open = decision { continue }
            return decision
        }
        return .open
    }

    private func decide(_ value: JSONValue) -> Decision {
        do {
            return decide(try Condition(try Template.fill(value, with: scope.variable)), text: value.display)
        } catch let missing as Template.MissingVariable {
            return .closed(scope.reason(missing: missing.name))
        } catch {
            return .unknown("\((error as? StepProblem)?.message ?? "\(error)")")
        }
    }

    private func decide(_ condition: Condition, text: String) -> Decision {
        switch condition {
        case .version(let version):
            version == target.version ? .open : .closed("for \(version.rawValue) only")
        case .capability(let question):
            decide(question.text) { question.isDeclared(in: $0) ? nil : "the server does not declare \(question.text)" }
        case .statement(let expression):
            decide(expression) { statement throws(PathError) in
                let expression = try PathExpression.cached(expression, version: target.version)
                let holds = try expression.isTrue(Element(resource: statement, version: target.version)) == true
                return holds ? nil : "of the CapabilityStatement it is not true that \(expression.text)"
            }
        case .either(let conditions): decideEither(conditions, text: text)
        case .variable(let name, let matcher):
            matcher.holds(for: scope.variable(name).map { [$0] } ?? []) == true
                ? .open : .closed("'\(name)' is not \(matcher.expected)")
        case .test(let name, let outcome):
            scope.outcomes[name] == outcome
                ? .open : .closed("the test '\(name)' did not end with \(outcome.rawValue)")
        }
    }

    /// Asks the CapabilityStatement; `objection` gives what it lacks.
    private func decide(_ question: String, _ objection: (JSONValue) throws(PathError) -> String?) -> Decision {
        switch target.capabilities {
        case .unreadable(let reason): return .unknown("the CapabilityStatement cannot be read: \(reason)")
        case .read(let statement):
            do throws(PathError) {
                return try objection(statement).map { .closed($0) } ?? .open
            } catch {
                return .unknown("the condition '\(question)' fails at \(error)")
            }
        }
    }

    private func decideEither(_ conditions: [Condition], text: String) -> Decision {
        var reasons: [String] = []
        for condition in conditions {
            switch decide(condition, text: text) {
            case .open: return .open
            case .closed(let reason): reasons.append(reason)
            case .unknown(let reason): return .unknown(reason)
            }
        }
        return .closed(reasons.joined(separator: ", and "))
    }
}
