extension Function {
    /// <http://hl7.org/fhirpath/#lowboundaryprecision-integer-decimal--date--datetime--time>
    static let boundaries: [Function] = [
        Function("lowBoundary", 0...1) { (call) throws(PathError) in try boundary(call, isHigh: false) },
        Function("highBoundary", 0...1) { (call) throws(PathError) in try boundary(call, isHigh: true) },
        Function("precision", 0) { call in
            call.ofItem { (item) throws(PathError) in
                switch item.system {
                case .integer: .integer(0)
                case .decimal(let number): .integer(number.scale)
                case .temporal(let value): .integer(value.digits)
                default: throw call.fail("\(item.shownType) has no precision")
                }
            }
        },
        Function("comparable", 1) { (call) throws(PathError) in
            let offset = call.offset
            return try call.ofInputAndArgument { (items, other, _) throws(PathError) in
                guard let left = try items.single("the input", at: offset),
                    let right = try other.single("the argument", at: offset)
                else { return .none }
                guard case .quantity(let first) = left.system, case .quantity(let second) = right.system else {
                    throw PathError(.execution, "comparable() is for quantities", offset: offset)
                }
                return .boolean(Quantity.areComparable(first, second))
            }
        },
    ]

    private static func boundary(_ call: Call, isHigh: Bool) throws(PathError) -> Evaluate {
        let (precision, offset) = (try call.argument(0), call.offset)
        return call.ofInput { (items, scope) throws(PathError) in
            guard let item = try items.single("the input of \(call.name)()", at: offset) else { return .none }
            let digits = try precision?(&scope).integer("the precision", at: offset)
            switch item.system {
            case .temporal(let value):
                return Collection(value.boundary(isHigh: isHigh, digits: digits).map(Item.temporal))
            case .quantity(let quantity):
                let value = quantity.value.boundary(isHigh: isHigh, scale: digits)
                return Collection(value.map { .quantity(Quantity(value: $0, unit: quantity.unit)) })
            default:
                guard let number = item.number else { throw call.fail("\(item.shownType) has no boundaries") }
                return Collection(number.boundary(isHigh: isHigh, scale: digits).map(Item.decimal))
            }
        }
    }
}

extension DecimalNumber {
    /// Half a unit of the last digit above or below, written with so many decimals; nil for fewer than 0 or more than 31.
    ///
    /// Digits that have no room move the boundary as HL7's suite has it: outwards from zero they round, towards it they are dropped.
    fileprivate func boundary(isHigh: Bool, scale wanted: Int?) -> DecimalNumber? {
        let wanted = wanted ?? 8
        guard (0...31).contains(wanted), let fine = rounded(toScale: scale + 1) else { return nil }
        let boundary = DecimalNumber(fine.coefficient + (isHigh ? 5 : -5), scale: scale + 1)
        let isOutwards = isHigh != isNegative
        return boundary.rounded(toScale: wanted, by: isOutwards ? .halfUp : .toZero)
    }
}
