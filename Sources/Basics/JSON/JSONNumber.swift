/// A JSON number that remembers how it was written.
///
/// FHIR gives a decimal's precision a meaning: `0.010` is not `0.01`, and a server must return the digits it was sent.
/// So the text is the value here, and a conversion is a question asked of it.
///
/// Spec: <http://hl7.org/fhir/R4/datatypes.html#decimal>
public struct JSONNumber: Hashable, Sendable {
    /// The number as it was written, for example `0.010` or `1e3`.
    public let text: String

    /// Creates a number from its JSON text; nil where it is none. <https://www.rfc-editor.org/rfc/rfc8259#section-6>
    public init?(_ text: String) {
        var text = text
        let isNumber = text.withUTF8 { Self.end(of: $0, from: 0) == $0.count && !$0.isEmpty }
        guard isNumber else { return nil }
        self.text = text
    }

    /// Creates a whole number.
    public init(_ integer: Int) { text = String(integer) }

    /// Creates a number with as few digits as tell it from its neighbours: `0.8`, `50`; nil where it is not finite.
    public init?(_ double: Double) {
        guard double.isFinite else { return nil }
        let text = double.description
        self.text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    package init(trusted text: String) { self.text = text }

    /// Whether it is written as a whole number, however long: without point and exponent.
    public var isWrittenWhole: Bool { !text.utf8.contains { ".eE".utf8.contains($0) } }

    /// The value where it is written as a whole number that fits 64 bits.
    public var integer: Int64? { Int64(text) }

    /// The nearest binary floating-point value; infinite where it is out of range.
    public var double: Double { shortDouble ?? Double(text) ?? .nan }

    /// The value of a number without exponent and of at most 15 digits, zeros included; nil for any other.
    ///
    /// Its digits and the power of ten that divides them are exact in a `Double`, so that the one division rounds
    /// rightly, and two such numbers are equal where these values are.
    private var shortDouble: Double? {
        guard text.utf8.count <= 17 else { return nil }
        var (digits, count, point) = (0, 0, Int?.none)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-"): continue
            case UInt8(ascii: "."): point = count
            case UInt8(ascii: "0")...UInt8(ascii: "9"): (digits, count) = (digits * 10 + Int(byte - 0x30), count + 1)
            default: return nil
            }
        }
        guard count <= 15 else { return nil }
        let magnitude = Double(digits) / Self.powersOfTen[count - (point ?? count)]
        return text.utf8.first == UInt8(ascii: "-") ? -magnitude : magnitude
    }

    private static let powersOfTen = (0...15).map { Double("1e\($0)") ?? .nan }

    /// Whether both are the same number, however written: `1.0`, `1` and `10e-1` are.
    ///
    /// Exponents of more than 18 digits are compared by the number's text alone.
    public func isNumericallyEqual(to other: JSONNumber) -> Bool {
        if text == other.text { return true }
        if let left = shortDouble, let right = other.shortDouble { return left == right }
        guard let left = Decomposed(text), let right = Decomposed(other.text) else { return false }
        return left == right
    }

    /// Where the number that begins at `start` ends, or `start` where there is none.
    static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        func digits() -> Bool {
            let first = index
            while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
            return index > first
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "0") {
            index += 1
        } else if !digits() {
            return start
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            guard digits() else { return start }
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
                index += 1
            }
            guard digits() else { return start }
        }
        return index
    }
}

/// A decimal number as sign, significant digits and power of ten, so that equal numbers have equal parts.
private struct Decomposed: Equatable {
    var isNegative: Bool
    var digits: ArraySlice<UInt8>
    var exponent: Int

    /// nil where the exponent has too many digits to reckon with, unless the number is zero.
    init?(_ text: String) {
        let parts = text.utf8.split(maxSplits: 1, whereSeparator: { $0 | 0x20 == UInt8(ascii: "e") })
        let mantissa = parts.first.map { Array($0) } ?? []
        digits = mantissa.filter { $0 &- 0x30 < 10 }.drop { $0 == 0x30 }
        isNegative = mantissa.first == UInt8(ascii: "-") && !digits.isEmpty
        exponent = 0
        if digits.isEmpty { return }
        guard let written = parts.count > 1 ? Self.exponent(parts[1]) : 0 else { return nil }
        let decimals = mantissa.firstIndex(of: UInt8(ascii: ".")).map { mantissa.count - $0 - 1 } ?? 0
        let zeros = digits.reversed().prefix { $0 == 0x30 }.count
        digits.removeLast(zeros)
        exponent = written - decimals + zeros
    }

    private static func exponent(_ text: Substring.UTF8View) -> Int? {
        text.count <= 19 ? Int(Substring(text)) : nil
    }
}
