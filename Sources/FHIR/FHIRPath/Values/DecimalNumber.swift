/// An exact decimal number of up to 38 digits that remembers how many stand behind its point.
///
/// FHIRPath asks for 28 digits and 8 decimal places at least. <http://hl7.org/fhirpath/N1/#decimal>
/// `1.10` equals `1.1` and yet has another ``scale``, since precision has a meaning in `~` and in boundaries.
public struct DecimalNumber: Sendable {
    /// The digits without the point.
    let coefficient: Int128
    /// How many digits stand behind the point, from 0 to 37.
    public let scale: Int

    init(_ coefficient: Int128, scale: Int) {
        self.coefficient = coefficient
        self.scale = scale
    }

    /// Creates a whole number.
    public init(_ integer: Int) { self.init(Int128(integer), scale: 0) }

    static let maxScale = 37
    static let zero = DecimalNumber(0)
    static let one = DecimalNumber(1)

    /// The powers of ten that fit: 10^0 to 10^38.
    static let powers: [Int128] = (0...38).map { (0..<$0).reduce(into: 1) { power, _ in power *= 10 } }

    var isZero: Bool { coefficient == 0 }
    var isNegative: Bool { coefficient < 0 }
    var negated: DecimalNumber { DecimalNumber(-coefficient, scale: scale) }
    var magnitude: DecimalNumber { isNegative ? negated : self }

    /// The whole number it is; nil where it has a fraction that is not zero, or does not fit.
    var integer: Int? {
        let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: Self.powers[scale])
        return remainder == 0 ? Int(exactly: quotient) : nil
    }

    /// The nearest binary floating-point value.
    var double: Double { Double(description) ?? 0 }
}

extension DecimalNumber {
    /// Reads digits, a point and an exponent as JSON writes them, with leading zeros allowed; nil where it is none or too large.
    public init?(_ text: String) {
        var text = text
        guard let read = text.withUTF8({ Self.read($0) }) else { return nil }
        self = read
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> DecimalNumber? {
        var index = 0
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { index = 1 }
        guard let (digits, decimals) = digits(bytes, &index), let exponent = exponent(bytes, &index),
            index == bytes.count
        else { return nil }
        return DecimalNumber(isNegative ? -digits : digits, scale: decimals).scaled(by: exponent)
    }

    /// The digits and how many of them stand behind the point; those of a fraction that do not fit are dropped.
    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> (Int128, Int)? {
        var (digits, decimals, start, isFraction) = (Int128(0), 0, index, false)
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isDigit {
                if digits < powers[37] {
                    digits = digits * 10 + Int128(byte &- 0x30)
                    if isFraction { decimals += 1 }
                } else if !isFraction {
                    return nil
                }
            } else if byte == UInt8(ascii: "."), !isFraction, index > start {
                isFraction = true
                start = index + 1
            } else {
                break
            }
            index += 1
        }
        return index > start && decimals <= maxScale ? (digits, decimals) : nil
    }

    private static func exponent(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int? {
        guard index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") else { return 0 }
        index += 1
        let text = String(decoding: bytes[index...], as: UTF8.self)
        index = bytes.count
        return text.utf8.count <= 4 ? Int(text) : nil
    }

    /// The number times a power of ten; nil where it does not fit.
    private func scaled(by exponent: Int) -> DecimalNumber? {
        let scale = scale - exponent
        if scale > Self.maxScale { return rounded(toScale: Self.maxScale - exponent, by: .toZero)?.shifted(exponent) }
        if scale >= 0 { return DecimalNumber(coefficient, scale: scale) }
        guard -scale <= 38 else { return isZero ? .zero : nil }
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: Self.powers[-scale])
        return overflow ? nil : DecimalNumber(product, scale: 0)
    }

    private func shifted(_ exponent: Int) -> DecimalNumber { DecimalNumber(coefficient, scale: scale - exponent) }

    /// The nearest decimal of at most 15 digits; nil where it is not finite or out of range.
    init?(_ double: Double) {
        guard double.isFinite else { return nil }
        guard let exact = DecimalNumber(double.description) else {
            if double.magnitude < 1e-30 { self = .zero } else { return nil }
            return
        }
        let digits = exact.significantDigits
        self = digits > 15 ? exact.rounded(toScale: exact.scale - (digits - 15)) ?? exact : exact
    }
}

extension DecimalNumber: CustomStringConvertible {
    /// The digits with a point, as FHIR writes a decimal; trailing zeros are kept.
    public var description: String {
        var digits = String(coefficient.magnitude)
        if scale > 0 {
            if digits.utf8.count <= scale {
                digits = String(repeating: "0", count: scale + 1 - digits.utf8.count) + digits
            }
            digits.insert(".", at: digits.utf8.index(digits.endIndex, offsetBy: -scale))
        }
        return isNegative ? "-" + digits : digits
    }

    /// How many digits there are from the first that is not zero.
    var significantDigits: Int { isZero ? 1 : String(coefficient.magnitude).utf8.count }
}

extension DecimalNumber: Comparable {
    /// Whether both are the same number, whatever their scale.
    public static func == (left: DecimalNumber, right: DecimalNumber) -> Bool {
        if left.scale == right.scale { return left.coefficient == right.coefficient }
        return order(left, right) == 0
    }

    /// Whether one number is less than the other.
    public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        if left.scale == right.scale { return left.coefficient < right.coefficient }
        return order(left, right) < 0
    }

    /// Less than, equal to or greater than zero, as left is to right.
    static func order(_ left: DecimalNumber, _ right: DecimalNumber) -> Int {
        if left.scale > right.scale { return -order(right, left) }
        let (whole, fraction) = right.coefficient.quotientAndRemainder(dividingBy: powers[right.scale - left.scale])
        if left.coefficient != whole { return left.coefficient < whole ? -1 : 1 }
        return fraction == 0 ? 0 : fraction > 0 ? -1 : 1
    }
}

extension DecimalNumber: Hashable {
    /// Equal numbers hash alike, whatever their scale.
    public func hash(into hasher: inout Hasher) {
        let number = trimmed
        hasher.combine(number.coefficient)
        hasher.combine(number.scale)
    }

    /// The same number without zeros at the end of its fraction.
    var trimmed: DecimalNumber {
        var (digits, scale) = (coefficient, scale)
        while scale > 0, digits % 10 == 0 {
            digits /= 10
            scale -= 1
        }
        return DecimalNumber(digits, scale: scale)
    }
}
