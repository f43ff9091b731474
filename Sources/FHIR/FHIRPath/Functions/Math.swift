import Glibc

extension Function {
    /// <http://hl7.org/fhirpath/N1/#math-1>
    static let math: [Function] = [
        Function("abs", 0) { call in
            call.ofItem { (item) throws(PathError) in
                switch item.system {
                case .integer(let number): .integer(abs(number))
                case .quantity(let quantity):
                    .quantity(Quantity(value: quantity.value.magnitude, unit: quantity.unit))
                default: .decimal(try item.decimal(for: call).magnitude)
                }
            }
        },
        Function("ceiling", 0) { call in whole(call, .up) },
        Function("floor", 0) { call in whole(call, .down) },
        Function("truncate", 0) { call in whole(call, .toZero) },
        Function("exp", 0) { call in real(call) { exp($0) } },
        Function("ln", 0) { call in real(call) { $0 > 0 ? log($0) : .nan } },
        Function("sqrt", 0) { call in
            call.ofItem { (item) throws(PathError) in try item.decimal(for: call).squareRoot.map(Item.decimal) }
        },
        Function("log", 1) { (call) throws(PathError) in
            try ofNumbers(call) { (number, base) in
                guard number > .zero, base > .zero, base != .one else { return nil }
                return DecimalNumber(logarithm(number.double, base: base.double)).map(Item.decimal)
            }
        },
        Function("power", 1) { (call) throws(PathError) in
            try ofNumbers(call) { (number, exponent) in
                guard let whole = exponent.integer else {
                    return DecimalNumber(pow(number.double, exponent.double)).map(Item.decimal)
                }
                return number.power(whole).map(Item.decimal)
            }
        },
        Function("round", 0...1) { (call) throws(PathError) in
            let (precision, offset) = (try call.argument(0), call.offset)
            return call.ofInput { (items, scope) throws(PathError) in
                guard let item = try items.single("the input of round()", at: offset) else { return .none }
                let digits = try precision?(&scope).integer("the precision", at: offset) ?? 0
                guard digits >= 0 else { throw call.fail("the precision is not negative") }
                let number = try item.decimal(for: call)
                if digits >= number.scale { return .one(item.system) }
                return Collection(number.rounded(toScale: digits).map(Item.decimal))
            }
        },
    ]

    private static func whole(_ call: Call, _ rounding: DecimalNumber.Rounding) -> Evaluate {
        call.ofItem { (item) throws(PathError) in
            try item.decimal(for: call).whole(rounding).flatMap { .integer(within32Bits: $0) }
        }
    }

    /// A function of floating-point numbers, exact to 15 digits.
    private static func real(_ call: Call, _ body: @escaping @Sendable (Double) -> Double) -> Evaluate {
        call.ofItem { (item) throws(PathError) in
            DecimalNumber(body(try item.decimal(for: call).double)).map(Item.decimal)
        }
    }

    private static func logarithm(_ number: Double, base: Double) -> Double {
        base == 10 ? log10(number) : base == 2 ? log2(number) : log(number) / log(base)
    }

    /// A function of two numbers; the result of whole numbers is an Integer where it can be.
    private static func ofNumbers(
        _ call: Call, _ body: @escaping @Sendable (DecimalNumber, DecimalNumber) -> Item?
    ) throws(PathError) -> Evaluate {
        let (name, offset) = (call.name, call.offset)
        return try call.ofInputAndArgument { (items, argument, _) throws(PathError) in
            guard let item = try items.single("the input of \(name)()", at: offset),
                let other = try argument.single("the argument of \(name)()", at: offset)
            else { return .none }
            let result = body(try item.decimal(for: call), try other.decimal(for: call))
            guard name == "power", case .integer = item.system, case .integer = other.system,
                case .decimal(let number)? = result, let whole = number.integer
            else { return Collection(result) }
            return Collection(.integer(within32Bits: whole))
        }
    }
}

extension Item {
    /// The number that a function of mathematics is about.
    fileprivate func decimal(for call: Call) throws(PathError) -> DecimalNumber {
        guard let number else { throw call.fail("\(call.name)() is for numbers, not for \(shownType)") }
        return number
    }
}
