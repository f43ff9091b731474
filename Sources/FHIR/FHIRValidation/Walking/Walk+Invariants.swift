import FHIRDefinitions
import FHIRPath
import JSON

extension Walk {
    /// Evaluates the invariants of an element; `object` is its value where it is one.
    mutating func checkInvariants(
        _ invariants: [InvariantRule], of value: JSONValue, sibling: JSONValue? = nil, as rules: TypeRules,
        object: JSONObject?
    ) {
        guard options.checksInvariants, !invariants.isEmpty else { return }
        var element: Element?
        for invariant in invariants where mayMatter(invariant, object) {
            guard let expression = invariant.expression else {
                note(unchecked: "invariant \(invariant.key): its expression cannot be read")
                continue
            }
            let subject = element ?? Element(value, sibling: sibling, typeName: rules.name, version: book.version)
            element = subject
            evaluate(expression, of: subject, as: invariant)
        }
    }

    /// Whether one of the members is there without which the invariant is kept.
    private func mayMatter(_ invariant: InvariantRule, _ object: JSONObject?) -> Bool {
        guard let triggers = invariant.triggers, let object else { return true }
        return object.members.contains { triggers.contains($0.name) }
    }

    private mutating func evaluate(_ expression: PathExpression, of element: Element, as invariant: InvariantRule) {
        guard let resource else { return }
        do throws(PathError) {
            // nothing is neither true nor false: bdl-8 yields it where an entry has no fullUrl, and is not broken by that
            if try expression.isTrue(element, in: resource.context) != false { return }
            add(
                .invariant, "the rule \(invariant.key) is broken: \(expression.text)",
                severity: invariant.severity == .error ? .error : .warning, invariant: invariant.key)
        } catch {
            note(unchecked: "invariant \(invariant.key): \(error.message)")
        }
    }
}
