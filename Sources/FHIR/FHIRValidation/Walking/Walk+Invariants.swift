import FHIRDefinitions
import FHIRPath
import JSON

extension Walk {
    /// Evaluates the invariants of an element; the tallies of its own elements, where it has some, begin at `base`.
    ///
    /// An invariant "must evaluate to true" (<http://hl7.org/fhir/R4/conformance-rules.html#constraints>). One that yields
    /// nothing is not taken as broken all the same: by FHIRPath, published ones yield nothing of official examples that have
    /// nothing to do with them, such as `bdl-8` without `fullUrl`, `lib-0` without `name`, `ras-2` without `probability`, and
    /// STU3's `con-4`. HL7's validator takes nothing as broken, but its `matches` and `contains` do not yield it.
    mutating func checkInvariants(
        _ invariants: [InvariantRule], of value: JSONValue, sibling: JSONValue? = nil, as rules: TypeRules,
        tallies base: Int? = nil
    ) {
        guard options.checksInvariants, !invariants.isEmpty else { return }
        guard stepsLeft > 0 else { return note(unchecked: "invariants: the resource takes too many steps") }
        var element: Element?
        for invariant in invariants where base.map({ mayMatter(invariant, $0) }) ?? true {
            guard let expression = invariant.expression else {
                note(unchecked: "invariant \(invariant.key): its expression cannot be read")
                continue
            }
            let subject = element ?? Element(value, sibling: sibling, typeName: rules.name, version: book.version)
            element = subject
            evaluate(expression, of: subject, as: invariant)
        }
    }

    private func mayMatter(_ invariant: InvariantRule, _ base: Int) -> Bool {
        invariant.mayMatter { tallies[base + $0].count > 0 }
    }

    private mutating func evaluate(_ expression: PathExpression, of element: Element, as invariant: InvariantRule) {
        guard let resource else { return }
        do throws(PathError) {
            if try expression.isTrue(element, in: resource.context, spending: &stepsLeft) != false { return }
            add(
                .invariant, "the rule \(invariant.key) is broken: \(expression.text)",
                severity: invariant.severity == .error ? .error : .warning, invariant: invariant.key)
        } catch {
            note(unchecked: "invariant \(invariant.key): \(error.message)")
        }
    }
}
