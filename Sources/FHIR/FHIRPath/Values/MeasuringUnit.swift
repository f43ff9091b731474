import Synchronization

/// What a unit of UCUM measures: a factor to base units, and the base units with their powers.
///
/// It knows the units that health care uses; any other is not comparable. Arbitrary units such as `[iU]` measure themselves.
/// Spec: <https://ucum.org/ucum>
struct MeasuringUnit: Sendable {
    /// The factor is `numerator / denominator`, so that minutes and feet stay exact.
    var numerator = DecimalNumber.one
    var denominator = DecimalNumber.one
    /// What is added before the factor is applied: degrees Celsius and Fahrenheit do not begin at zero.
    var offset = DecimalNumber.zero
    /// The powers of the base units; none of them is 0.
    var dimensions: [String: Int] = [:]

    func inBaseUnits(_ value: DecimalNumber) -> DecimalNumber? {
        guard let shifted = value + offset, let product = shifted * numerator else { return nil }
        return denominator == .one ? product : product / denominator
    }

    func fromBaseUnits(_ value: DecimalNumber) -> DecimalNumber? {
        guard let product = value * denominator, let quotient = product / numerator else { return nil }
        return quotient - offset
    }

    private static let known = Mutex<[String: MeasuringUnit?]>([:])

    /// The unit of a code; nil where it is none that is known here.
    static func of(_ code: String) -> MeasuringUnit? {
        known.withLock { known in
            if let unit = known[code] { return unit }
            let unit = code.utf8.count <= 200 ? UnitReader.read(code) : nil
            if known.count < 1000 { known[code] = .some(unit) }
            return unit
        }
    }
}

extension MeasuringUnit {
    /// The product with a power of another unit; nil where a number grows too large or an offset stands in the way.
    func times(_ other: MeasuringUnit, power: Int) -> MeasuringUnit? {
        guard power.magnitude <= 12 else { return nil }
        var result = self
        for _ in 0..<power.magnitude {
            let (up, down) = power > 0 ? (other.numerator, other.denominator) : (other.denominator, other.numerator)
            guard let numerator = result.numerator * up, let denominator = result.denominator * down else { return nil }
            (result.numerator, result.denominator) = (numerator.trimmed, denominator.trimmed)
        }
        for (base, exponent) in other.dimensions {
            let sum = (dimensions[base] ?? 0) + exponent * power
            result.dimensions[base] = sum == 0 ? nil : sum
        }
        result.offset = dimensions.isEmpty && numerator == .one && power == 1 ? other.offset : .zero
        return result
    }
}

/// Reads a unit: components joined by `.` and `/`, each a unit with prefix and power, a number, or a term in parentheses.
private struct UnitReader {
    private var text: ArraySlice<UInt8>
    private var depth = 0

    private init(_ text: String, depth: Int) {
        self.text = Array(text.utf8)[...]
        self.depth = depth
    }

    static func read(_ text: String, depth: Int = 0) -> MeasuringUnit? {
        guard depth < 12, !text.isEmpty else { return nil }
        var reader = UnitReader(text, depth: depth)
        let unit = reader.term()
        return reader.text.isEmpty ? unit : nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard text.first == byte else { return false }
        text.removeFirst()
        return true
    }

    private mutating func term() -> MeasuringUnit? {
        var result = MeasuringUnit()
        var sign = take(UInt8(ascii: "/")) ? -1 : 1
        while true {
            guard let (unit, power) = component(), let product = result.times(unit, power: power * sign) else {
                return nil
            }
            result = product
            if take(UInt8(ascii: ".")) {
                sign = 1
            } else if take(UInt8(ascii: "/")) {
                sign = -1
            } else {
                return result
            }
        }
    }

    private mutating func component() -> (MeasuringUnit, Int)? {
        if take(UInt8(ascii: "(")) { return group() }
        let symbol = symbol()
        let isAnnotated = annotation()
        if symbol.isEmpty { return isAnnotated ? (MeasuringUnit(), 1) : nil }
        return Self.unitWithPower(symbol, depth: depth)
    }

    private mutating func group() -> (MeasuringUnit, Int)? {
        depth += 1
        defer { depth -= 1 }
        guard depth < 12, let unit = term(), take(UInt8(ascii: ")")) else { return nil }
        return (unit, 1)
    }

    private mutating func symbol() -> String {
        var isInBrackets = false
        let symbol = text.prefix { byte in
            if byte == UInt8(ascii: "[") { isInBrackets = true }
            if byte == UInt8(ascii: "]") { isInBrackets = false }
            return isInBrackets || !"./(){}".utf8.contains(byte)
        }
        text.removeFirst(symbol.count)
        return String(decoding: symbol, as: UTF8.self)
    }

    /// Steps over `{text}`, which changes nothing.
    private mutating func annotation() -> Bool {
        guard text.first == UInt8(ascii: "{"), let end = text.firstIndex(of: UInt8(ascii: "}")) else { return false }
        text = text[(end + 1)...]
        return true
    }

    private static func unitWithPower(_ symbol: String, depth: Int) -> (MeasuringUnit, Int)? {
        if let number = Int(symbol), number > 0 { return (MeasuringUnit(numerator: DecimalNumber(number)), 1) }
        var name = Array(symbol.utf8)
        var digits: [UInt8] = []
        while let last = name.last, last.isDigit { digits.insert(name.removeLast(), at: 0) }
        if !digits.isEmpty, let sign = name.last, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            digits.insert(name.removeLast(), at: 0)
        }
        guard let power = digits.isEmpty ? 1 : Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        if let unit = withPrefix(String(decoding: name, as: UTF8.self), depth: depth) { return (unit, power) }
        return nil
    }

    private static func withPrefix(_ name: String, depth: Int) -> MeasuringUnit? {
        if let unit = UnitTable.units[name] { return atom(name, unit, depth: depth) }
        for length in [1, 2] where name.utf8.count > length {
            let rest = String(name.dropFirst(length))
            guard let power = UnitTable.prefixes[String(name.prefix(length))], let unit = UnitTable.units[rest],
                unit.isMetric, var result = atom(rest, unit, depth: depth), result.offset.isZero
            else { continue }
            let factor = DecimalNumber(DecimalNumber.powers[abs(power)], scale: 0)
            guard let scaled = (power > 0 ? result.numerator : result.denominator) * factor else { return nil }
            if power > 0 { result.numerator = scaled } else { result.denominator = scaled }
            return result
        }
        return nil
    }

    private static func atom(_ name: String, _ unit: UnitTable.Entry, depth: Int) -> MeasuringUnit? {
        guard let definition = unit.definition else { return MeasuringUnit(dimensions: [name: 1]) }
        guard var result = read(definition, depth: depth + 1), let numerator = result.numerator * unit.factor else {
            return nil
        }
        result.numerator = numerator
        result.offset = unit.offset
        return result
    }
}
