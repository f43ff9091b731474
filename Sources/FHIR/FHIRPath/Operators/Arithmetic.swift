extension Compiler {
    /// `-x` and `+x`, for numbers and quantities.
    func polarity(_ operand: Syntax, isNegative: Bool, at offset: Int) throws(PathError) -> Evaluate {
        let input = try compile(operand)
        return { (scope) throws(PathError) in
            guard let item = try input(&scope).single("the operand of a sign", at: offset) else { return .none }
            switch item.system {
            case .integer(let number): return .one(.integer(isNegative ? -number : number))
            case .decimal(let number): return .one(.decimal(isNegative ? number.negated : number))
            case .quantity(let quantity):
                let value = isNegative ? quantity.value.negated : quantity.value
                return .one(.quantity(Quantity(value: value, unit: quantity.unit)))
            default: throw PathError(.execution, "\(item.shownType) has no sign", offset: offset)
            }
        }
    }

    /// The operators of mathematics. What leaves the range of its type is empty. <http://hl7.org/fhirpath/N1/#math>
    func arithmetic(
        _ binary: BinaryOperator, _ left: @escaping Evaluate, _ right: @escaping Evaluate, at offset: Int
    ) -> Evaluate {
        let arithmetic = Arithmetic(binary: binary, offset: offset)
        return { (scope) throws(PathError) in
            let (first, second) = (try left(&scope), try right(&scope))
            guard let first = try first.single("the left side", at: offset),
                let second = try second.single("the right side", at: offset)
            else { return .none }
            return Collection(try arithmetic.result(first.system, second.system, &scope))
        }
    }
}

/// One operation on two values.
private struct Arithmetic: Sendable {
    var binary: BinaryOperator
    var offset: Int

    func result(_ left: Item, _ right: Item, _ scope: inout Scope) throws(PathError) -> Item? {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): return integers(left, right)
        case (.string(let left), .string(let right)) where binary == .plus:
            return .string(try scope.bounded(left + right, at: offset))
        case (.temporal(let left), .quantity(let right)) where binary == .plus || binary == .minus:
            return try moved(left, by: right)
        case (.quantity(let left), .quantity(let right)): return try quantities(left, right)
        case (.quantity(let left), _) where right.number != nil:
            return try quantities(left, Quantity(value: right.number ?? .zero, unit: .one))
        case (_, .quantity(let right)) where left.number != nil:
            return try quantities(Quantity(value: left.number ?? .zero, unit: .one), right)
        default:
            guard let first = left.number, let second = right.number else { throw mismatch(left, right) }
            return decimals(first, second)
        }
    }

    private func mismatch(_ left: Item, _ right: Item) -> PathError {
        PathError(
            .execution, "there is no '\(binary.rawValue)' for \(left.shownType) and \(right.shownType)", offset: offset)
    }

    private func integers(_ left: Int, _ right: Int) -> Item? {
        switch binary {
        case .plus: .integer(within32Bits: left + right)
        case .minus: .integer(within32Bits: left - right)
        case .times: .integer(within32Bits: left * right)
        case .div: right == 0 ? nil : .integer(within32Bits: left / right)
        case .mod: right == 0 ? nil : .integer(within32Bits: left % right)
        default: decimals(DecimalNumber(left), DecimalNumber(right))
        }
    }

    private func decimals(_ left: DecimalNumber, _ right: DecimalNumber) -> Item? {
        switch binary {
        case .div: left.quotient(by: right)?.integer.flatMap { .integer(within32Bits: $0) }
        default: number(left, right).map(Item.decimal)
        }
    }

    private func number(_ left: DecimalNumber, _ right: DecimalNumber) -> DecimalNumber? {
        switch binary {
        case .plus: left + right
        case .minus: left - right
        case .times: left * right
        case .divided: left / right
        case .div: left.quotient(by: right)
        default: left.remainder(by: right)
        }
    }

    private func quantities(_ left: Quantity, _ right: Quantity) throws(PathError) -> Item? {
        switch binary {
        case .times, .divided:
            guard let value = number(left.value, right.value) else { return nil }
            return .quantity(Quantity(value: value, unit: unit(left.unit, right.unit)).withoutDimension)
        case .plus, .minus:
            guard let right = right.converted(to: left.unit) else {
                throw PathError(.execution, "\(left.unit) and \(right.unit) do not go together", offset: offset)
            }
            return number(left.value, right.value).map { .quantity(Quantity(value: $0, unit: left.unit)) }
        default: throw mismatch(.quantity(left), .quantity(right))
        }
    }

    /// The unit of a product or quotient, as UCUM writes it.
    private func unit(_ left: Quantity.Unit, _ right: Quantity.Unit) -> Quantity.Unit {
        if right == .one { return left }
        let divisor = right.definite.utf8.contains { "./".utf8.contains($0) } ? "(\(right.definite))" : right.definite
        if binary == .divided { return .ucum((left == .one ? "" : left.definite) + "/" + divisor) }
        return left == .one ? right : .ucum(left.definite + "." + right.definite)
    }

    /// A date or time and a duration. Above seconds only the durations of the calendar will do, and those that are the same in UCUM.
    ///
    /// <http://hl7.org/fhirpath/N1/#datetime-arithmetic>
    private func moved(_ left: Temporal, by right: Quantity) throws(PathError) -> Item? {
        let unit: CalendarUnit? =
            switch right.unit {
            case .calendar(let unit): unit
            case .ucum("a"), .ucum("mo"): nil
            case .ucum(let code): CalendarUnit(ucum: code)
            }
        guard let unit else {
            throw PathError(.execution, "\(right.unit) is no duration of the calendar", offset: offset)
        }
        return left.adding(binary == .minus ? right.value.negated : right.value, unit).map(Item.temporal)
    }
}

extension Quantity {
    /// The same with the unit `1` where the units cancel out.
    fileprivate var withoutDimension: Quantity {
        guard unit != .one, let measure = MeasuringUnit.of(unit.definite), measure.dimensions.isEmpty,
            let value = measure.inBaseUnits(value)
        else { return self }
        return Quantity(value: value.trimmed, unit: .one)
    }
}
