import FHIRDefinitions
import JSON

/// `=`, and what membership, distinctness and sets rest on.
///
/// Spec: <http://hl7.org/fhirpath/N1/#equals>
struct Equality: Sendable {
    var version: FHIRVersion
    var offset: Int

    /// Whether both collections have equal items in the same order; nil where one is empty, or where it cannot be said.
    func areEqual(_ left: Collection, _ right: Collection, _ scope: inout Scope) throws(PathError) -> Bool? {
        switch (left, right) {
        case (.none, _), (_, .none): return nil
        case (.one(let left), .one(let right)): return Self.areEqual(left, right)
        case (.many(let left), .many(let right)):
            guard left.count == right.count else { return false }
            return try areEqual(left, right, &scope)
        default: return false
        }
    }

    private func areEqual(_ left: [Item], _ right: [Item], _ scope: inout Scope) throws(PathError) -> Bool? {
        var result: Bool? = true
        try scope.step(left.count, at: offset)
        for index in left.indices {
            guard let isEqual = Self.areEqual(left[index], right[index]) else {
                result = nil
                continue
            }
            if !isEqual { return false }
        }
        return result
    }

    /// Whether an item equals one of the collection.
    func contains(_ items: Collection, _ wanted: Item, _ scope: inout Scope) throws(PathError) -> Bool {
        try scope.step(items.count, at: offset)
        switch items {
        case .none: return false
        case .one(let item): return Self.areEqual(item, wanted) == true
        case .many(let items): return items.contains { Self.areEqual($0, wanted) == true }
        }
    }

    /// Whether both are equal; nil where precisions or units leave it open.
    static func areEqual(_ left: Item, _ right: Item) -> Bool? {
        switch (left.system, right.system) {
        case (.string(let left), .string(let right)): left.utf8.count == right.utf8.count && left == right
        case (.boolean(let left), .boolean(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.temporal(let left), .temporal(let right)): Temporal.areEqual(left, right)
        case (.element(let left), .element(let right)): left.type === right.type && left.hasEqualContent(to: right)
        case (.typeInfo(let namespace, let name), .typeInfo(let other, let otherName)):
            namespace == other && name == otherName
        case (let left, let right): areNumbersEqual(left, right)
        }
    }

    /// An Integer becomes a Decimal, and a Decimal a Quantity, where the other side needs it.
    /// <http://hl7.org/fhirpath/N1/#conversion>
    private static func areNumbersEqual(_ left: Item, _ right: Item) -> Bool? {
        switch (left, right) {
        case (.quantity(let left), .quantity(let right)): Quantity.order(left, right).map { $0 == 0 }
        case (.quantity(let left), _):
            right.number.map { Quantity.order(left, Quantity(value: $0, unit: .one)) == 0 } ?? false
        case (_, .quantity): areNumbersEqual(right, left)
        default:
            if let left = left.number, let right = right.number { left == right } else { false }
        }
    }
}

extension Element {
    /// Whether value, id and extensions are the same, whatever the order of members and the spelling of numbers.
    func hasEqualContent(to other: Element) -> Bool {
        guard Self.areEqual(value, other.value) else { return false }
        switch (details?.sibling, other.details?.sibling) {
        case (nil, nil): return true
        case (let left?, let right?): return Self.areEqual(left, right)
        default: return false
        }
    }

    /// The depth is that of the JSON, which its parser bounds.
    private static func areEqual(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left, right) {
        case (.object(let left), .object(let right)):
            left.count == right.count
                && left.members.allSatisfy { member in
                    right[member.name].map { areEqual(member.value, $0) } ?? false
                }
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { areEqual($0, $1) }
        case (.number(let left), .number(let right)): left.isNumericallyEqual(to: right)
        default: left == right
        }
    }
}
