import Glibc
import HTTPMessages
import JSON

/// Values as .NET writes them in its invariant culture.
enum ValueText {
    /// What became of a value that was to be a text.
    enum Result {
        case text(String)
        /// There was nothing, or `null`.
        case nothing
        /// It is of a kind that is no text; `why` says so in a few words.
        case notAText(why: String)
    }

    static func of(_ value: JSONValue?) -> Result {
        switch value {
        case nil, .null: .nothing
        case .string(let text): .text(date(text) ?? text)
        case .bool(let flag): .text(flag ? "True" : "False")
        case .number(let number): text(of: number).map { .text($0) } ?? .notAText(why: "a number out of range")
        case .array, .object: .notAText(why: value?.kind ?? "")
        }
    }

    /// What becomes of a text that Json.NET takes for a date: month/day/year and the time in UTC, without decimals.
    ///
    /// Such a text has a T between date and time, seconds, at most 7 decimals, and a zone in two or four digits, Z or
    /// none. nil for any other text, which stays as it is.
    /// <https://www.newtonsoft.com/json/help/html/P_Newtonsoft_Json_JsonReader_DateParseHandling.htm>
    private static func date(_ text: String) -> String? {
        let bytes = text.utf8
        guard 19...40 ~= bytes.count, bytes.dropFirst(10).first == UInt8(ascii: "T") else { return nil }
        let decimals = bytes.dropFirst(19).prefix { $0 == UInt8(ascii: ".") || $0 &- 0x30 < 10 }
        let zone = bytes.count - 19 - decimals.count
        guard decimals.isEmpty || 2...8 ~= decimals.count, [0, 1, 3, 5, 6].contains(zone),
            let written = Instant(connector: text)?.fhir(decimals: 0), written.utf8.count == 20
        else { return nil }
        let date = written.prefix(10).split(separator: "-")
        return "\(date[1])/\(date[2])/\(date[0]) \(written.dropFirst(11).dropLast())"
    }

    /// A whole number of 64 bits as it is, any other number as a `Double`; nil where it is neither.
    private static func text(of number: JSONNumber) -> String? {
        if number.isWrittenWhole { return number.integer.map { String($0) } }
        return number.double.isFinite ? text(of: number.double) : nil
    }

    /// At most 15 digits, with an exponent before 0.0001 and from 16 digits on: `27.9809802487198`, `1E-05`.
    static func text(of double: Double) -> String {
        let (digits, point) = significantDigits(of: double.magnitude)
        let sign = double.sign == .minus ? "-" : ""
        if digits.isEmpty { return sign + "0" }
        if point > 15 || point < -3 {
            let exponent = point - 1
            let fraction = digits.count > 1 ? "." + digits.dropFirst() : ""
            let power = String(abs(exponent))
            return
                "\(sign)\(digits.prefix(1))\(fraction)E\(exponent < 0 ? "-" : "+")\(power.count < 2 ? "0" : "")\(power)"
        }
        if point <= 0 { return "\(sign)0." + String(repeating: "0", count: -point) + digits }
        if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
        return "\(sign)\(digits.prefix(point)).\(digits.dropFirst(point))"
    }

    /// At most 15 digits without zeros at either end, and how many of them stand before the decimal point.
    private static func significantDigits(of double: Double) -> (digits: String, point: Int) {
        let shortest = digits(in: double.description)
        return shortest.digits.utf8.count <= 15 ? shortest : digits(in: rounded(double))
    }

    /// The number with one digit before the point and 14 behind it, exactly rounded.
    private static func rounded(_ double: Double) -> String {
        var text = [CChar](repeating: 0, count: 64)
        let length = withVaList([double]) { vsnprintf(&text, text.count, "%.14e", $0) }
        return String(decoding: text.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func digits(in text: String) -> (digits: String, point: Int) {
        let parts = text.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let whole = mantissa[0]
        let all = whole + (mantissa.count > 1 ? mantissa[1] : "")
        let zeros = all.prefix { $0 == "0" }.count
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        var digits = String(all.dropFirst(zeros))
        while digits.last == "0" { digits.removeLast() }
        return (digits, whole.count - zeros + exponent)
    }
}

/// A decimal number as .NET reads it in its invariant culture: up to 28 digits, commas between the digits of thousands
/// left out, an exponent allowed; trailing zeros stay.
///
/// <https://learn.microsoft.com/dotnet/api/system.globalization.numberstyles>
struct ConnectorDecimal {
    /// The number as JSON has it.
    let text: String
    /// Whether a comma was left out, which may have been meant as a decimal point.
    let hasCommas: Bool

    init?(_ written: String) {
        var rest = written.utf8.drop { $0 == 0x20 || $0 &- 9 < 5 }
        while let last = rest.last, last == 0x20 || last &- 9 < 5 { rest.removeLast() }
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        let mantissa = rest.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        guard let power = Self.power(rest.dropFirst(mantissa.count)), mantissa.count <= 4096 else { return nil }
        let parts = mantissa.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { Array($0) }
        guard (1...2).contains(parts.count), parts[0].first != UInt8(ascii: ",") else { return nil }
        let whole = parts[0].filter { $0 != UInt8(ascii: ",") }
        let digits = whole + (parts.count > 1 ? parts[1] : [])
        guard !digits.isEmpty, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        guard let text = Self.text(digits, scale: digits.count - whole.count - power) else { return nil }
        hasCommas = whole.count != parts[0].count
        self.text = isNegative && text.utf8.contains { $0 &- 0x31 < 9 } ? "-" + text : text
    }

    /// The exponent; 0 where there is none, nil where it is none.
    private static func power(_ text: Substring.UTF8View) -> Int? {
        guard !text.isEmpty else { return 0 }
        return text.count <= 6 ? Int(Substring(text.dropFirst())) : nil
    }

    /// The digits with the point where it belongs; nil where the number has more than 28 digits before it.
    private static func text(_ digits: [UInt8], scale: Int) -> String? {
        var (digits, scale) = (Array(digits.drop { $0 == 0x30 }), scale)
        if digits.isEmpty { scale = min(max(scale, 0), 28) }
        if scale < 0 {
            guard digits.count - scale <= 28 else { return nil }
            digits += Array(repeating: 0x30, count: -scale)
            scale = 0
        }
        let excess = max(scale - 28, digits.count - 28, 0)
        guard excess <= scale else { return nil }
        if excess > 0 { digits = rounded(digits, dropping: excess) }
        scale -= excess
        let padded = Array(repeating: 0x30, count: max(0, scale + 1 - digits.count)) + digits
        let whole = String(decoding: padded.dropLast(scale), as: UTF8.self)
        return scale == 0 ? whole : whole + "." + String(decoding: padded.suffix(scale), as: UTF8.self)
    }

    private static func rounded(_ digits: [UInt8], dropping count: Int) -> [UInt8] {
        guard count <= digits.count else { return [] }
        let roundsUp = digits[digits.count - count] >= 0x35
        var kept = Array(digits.dropLast(count))
        guard roundsUp else { return kept }
        var index = kept.count - 1
        while index >= 0, kept[index] == 0x39 {
            kept[index] = 0x30
            index -= 1
        }
        if index >= 0 { kept[index] += 1 } else { kept.insert(0x31, at: 0) }
        return kept
    }
}

extension JSONValue {
    /// What a message shows of it: a scalar's first letters, anything else's kind.
    var brief: String {
        switch self {
        case .array, .object: return kind
        default:
            let text = text()
            return text.unicodeScalars.count > 60 ? String(text.unicodeScalars.prefix(60)) + "…" : text
        }
    }
}
