extension Function {
    /// <http://hl7.org/fhirpath/N1/#conversion>
    static let conversion: [Function] =
        pair("Boolean") { (item, _) in item.toBoolean.map(Item.boolean) }
        + pair("Integer") { (item, _) in item.toInteger.map(Item.integer) }
        + pair("Decimal") { (item, _) in item.toDecimal.map(Item.decimal) }
        + pair("String") { (item, _) in item.text.map(Item.string) }
        + pair("Date") { (item, _) in item.toTemporal(.date).map(Item.temporal) }
        + pair("DateTime") { (item, _) in item.toTemporal(.dateTime).map(Item.temporal) }
        + pair("Time") { (item, _) in item.toTemporal(.time).map(Item.temporal) }
        + pair("Quantity", arguments: 0...1) { (item, unit) in item.toQuantity(unit).map(Item.quantity) }

    /// `toX()` and `convertsToX()`.
    private static func pair(
        _ type: String, arguments: ClosedRange<Int> = 0...0, _ convert: @escaping @Sendable (Item, String?) -> Item?
    ) -> [Function] {
        let converts = Function("convertsTo" + type, arguments) { (call) throws(PathError) in
            try converted(call, convert) { .boolean($0 != nil) }
        }
        let to = Function("to" + type, arguments) { (call) throws(PathError) in
            try converted(call, convert) { $0 }
        }
        return [converts, to]
    }

    private static func converted(
        _ call: Call, _ convert: @escaping @Sendable (Item, String?) -> Item?,
        _ answer: @escaping @Sendable (Item?) -> Item?
    ) throws(PathError) -> Evaluate {
        let (name, offset, unit) = (call.name, call.offset, try call.argument(0))
        return call.ofInput { (items, scope) throws(PathError) in
            guard let item = try items.single("the input of \(name)()", at: offset) else { return .none }
            let unit = try unit?(&scope).string("the unit", at: offset)
            return Collection(answer(convert(item.system, unit)))
        }
    }
}

/// What a System value becomes; nil where it cannot.
extension Item {
    fileprivate var toBoolean: Bool? {
        switch self {
        case .boolean(let flag): flag
        case .integer(let number): number == 1 ? true : number == 0 ? false : nil
        case .decimal(let number): number == .one ? true : number.isZero ? false : nil
        case .string(let text): Self.booleans[text.lowercased()]
        default: nil
        }
    }

    private static let booleans: [String: Bool] = [
        "true": true, "t": true, "yes": true, "y": true, "1": true, "1.0": true,
        "false": false, "f": false, "no": false, "n": false, "0": false, "0.0": false,
    ]

    fileprivate var toInteger: Int? {
        switch self {
        case .boolean(let flag): flag ? 1 : 0
        case .integer(let number): number
        case .string(let text): Int32(text).map { Int($0) }
        default: nil
        }
    }

    fileprivate var toDecimal: DecimalNumber? {
        switch self {
        case .boolean(let flag): flag ? DecimalNumber("1.0") : DecimalNumber("0.0")
        case .integer(let number): DecimalNumber(number)
        case .decimal(let number): number
        case .string(let text): Self.decimal(text)
        default: nil
        }
    }

    /// `(+|-)?digits(.digits)?`, and no exponent.
    private static func decimal(_ text: String) -> DecimalNumber? {
        text.utf8.allSatisfy { $0.isDigit || ".+-".utf8.contains($0) } && text.utf8.last != UInt8(ascii: ".")
            ? DecimalNumber(text) : nil
    }

    fileprivate func toTemporal(_ kind: Temporal.Kind) -> Temporal? {
        switch self {
        case .string(let text):
            return kind == .date ? Temporal(date: String(text.prefix { $0 != "T" })) : Temporal(kind, text)
        case .temporal(var value):
            guard (value.kind == .time) == (kind == .time) else { return nil }
            if kind == .date, value.precision > .day { return Temporal(date: String(value.description.prefix(10))) }
            value.kind = kind
            return value
        default: return nil
        }
    }

    fileprivate func toQuantity(_ unit: String?) -> Quantity? {
        guard let quantity = asQuantity else { return nil }
        return unit.map { quantity.converted(to: Quantity.Unit(written: $0)) } ?? quantity
    }

    private var asQuantity: Quantity? {
        switch self {
        case .quantity(let quantity): quantity
        case .string(let text): Quantity(text)
        default: toDecimal.map { Quantity(value: $0, unit: .one) }
        }
    }
}

extension Quantity {
    /// Reads a number, and behind white space a UCUM code in quotes or the name of a calendar duration.
    fileprivate init?(_ text: String) {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: true) { $0 == " " || $0 == "\t" }
        guard let number = parts.first, let value = Item.string(String(number)).toDecimal else { return nil }
        self.init(value: value, unit: .one)
        guard parts.count == 2 else { return }
        let unit = parts[1].drop { $0 == " " }
        if unit.utf8.first == UInt8(ascii: "'"), unit.utf8.last == UInt8(ascii: "'"), unit.utf8.count > 2 {
            self.unit = Unit(written: String(unit.dropFirst().dropLast()))
        } else if let calendar = CalendarUnit(keyword: String(unit)) {
            self.unit = .calendar(calendar)
        } else {
            return nil
        }
    }
}
