import FHIRDefinitions
import JSON

/// `~`: the same in meaning, whatever the order, the case of texts and the precision of numbers.
///
/// Spec: <http://hl7.org/fhirpath/N1/#equivalent>, with FHIR's changes: <http://hl7.org/fhir/R4/fhirpath.html#changes>
struct Equivalence: Sendable {
    var version: FHIRVersion
    var offset: Int

    /// Whether each item of one collection has a partner in the other.
    func areEquivalent(_ left: Collection, _ right: Collection, _ scope: inout Scope) throws(PathError) -> Bool {
        switch (left, right) {
        case (.none, .none): return true
        case (.one(let left), .one(let right)): return areEquivalent(left, right)
        case (.many(let left), .many(let right)):
            guard left.count == right.count else { return false }
            return try arePaired(left, right, &scope)
        default: return false
        }
    }

    private func arePaired(_ left: [Item], _ right: [Item], _ scope: inout Scope) throws(PathError) -> Bool {
        var rest = right
        for item in left {
            try scope.step(rest.count, at: offset)
            guard let partner = rest.firstIndex(where: { areEquivalent(item, $0) }) else { return false }
            rest.remove(at: partner)
        }
        return true
    }

    private func areEquivalent(_ left: Item, _ right: Item) -> Bool {
        switch (left.system, right.system) {
        case (.string(let left), .string(let right)): Self.areEquivalent(left, right)
        case (.boolean(let left), .boolean(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.temporal(let left), .temporal(let right)): areEquivalent(left, right)
        case (.quantity(let left), .quantity(let right)): Quantity.isEquivalent(left, right)
        case (.element(let left), .element(let right)): Self.areEquivalent(left, right)
        case (.typeInfo, .typeInfo): Equality.areEqual(left, right) == true
        case (let left, let right): Self.areNumbersEquivalent(left, right)
        }
    }

    /// FHIRPath 1.0 compares at the lower precision, N1 finds different ones not equivalent.
    /// <http://hl7.org/fhirpath/STU1/#equivalent>, <http://hl7.org/fhirpath/N1/#equivalent>
    private func areEquivalent(_ left: Temporal, _ right: Temporal) -> Bool {
        guard (left.kind == .time) == (right.kind == .time) else { return false }
        if version == .stu3 { return Temporal.order(left, right) ?? 0 == 0 }
        return left.precision == right.precision && Temporal.order(left, right) == 0
    }

    private static func areNumbersEquivalent(_ left: Item, _ right: Item) -> Bool {
        switch (left, right) {
        case (.quantity(let left), _):
            right.number.map { Quantity.isEquivalent(left, Quantity(value: $0, unit: .one)) } ?? false
        case (_, .quantity): areNumbersEquivalent(right, left)
        default:
            if let left = left.number, let right = right.number { left.isEquivalent(to: right) } else { false }
        }
    }

    /// Ignoring case, and with every white space the same.
    private static func areEquivalent(_ left: String, _ right: String) -> Bool {
        left == right || normalized(left) == normalized(right)
    }

    private static func normalized(_ text: String) -> String {
        String(text.lowercased().map { $0.isWhitespace ? " " : $0 })
    }

    private static func areEquivalent(_ left: Element, _ right: Element) -> Bool {
        guard left.type === right.type else { return false }
        switch left.type.name {
        case "Coding": return areCodingsEquivalent(left.value, right.value)
        case "CodeableConcept": return areConceptsEquivalent(left.value, right.value)
        default: return areEquivalent(left.value, right.value)
        }
    }

    private static func areCodingsEquivalent(_ left: JSONValue, _ right: JSONValue) -> Bool {
        left["system"] == right["system"] && left["code"] == right["code"]
    }

    private static func areConceptsEquivalent(_ left: JSONValue, _ right: JSONValue) -> Bool {
        let codings = right["coding"]?.array ?? []
        return (left["coding"]?.array ?? []).contains { coding in
            codings.contains { areCodingsEquivalent(coding, $0) }
        }
    }

    /// Without ids; the depth is that of the JSON, which its parser bounds.
    private static func areEquivalent(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left, right) {
        case (.object(let left), .object(let right)):
            let (first, second) = (left.members.filter { $0.name != "id" }, right.members.filter { $0.name != "id" })
            return first.count == second.count
                && first.allSatisfy { member in
                    right[member.name].map { areEquivalent(member.value, $0) } ?? false
                }
        case (.array(let left), .array(let right)): return arePaired(left, right)
        case (.number(let left), .number(let right)):
            guard let left = DecimalNumber(left.text), let right = DecimalNumber(right.text) else { return false }
            return left.isEquivalent(to: right)
        case (.string(let left), .string(let right)): return areEquivalent(left, right)
        default: return left == right
        }
    }

    private static func arePaired(_ left: [JSONValue], _ right: [JSONValue]) -> Bool {
        guard left.count == right.count else { return false }
        var rest = right
        for value in left {
            guard let partner = rest.firstIndex(where: { areEquivalent(value, $0) }) else { return false }
            rest.remove(at: partner)
        }
        return true
    }
}
