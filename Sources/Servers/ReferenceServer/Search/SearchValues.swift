import FHIRDefinitions
import HTTPMessages

/// What of a parameter's value a resource must have: a token, or a URI, which has no system.
struct TokenValue: Hashable, Sendable {
    /// The code; nil where any will do.
    var code: String?
    /// The system; empty for none at all, nil where any will do.
    var system: String?
}

/// A date of a search: the milliseconds that it covers, and how a resource's time must compare with them.
struct DateValue: Hashable, Sendable {
    /// <http://hl7.org/fhir/R4/search.html#prefix>
    enum Prefix: String {
        case eq, ne, gt, lt, ge, le, sa, eb, ap
    }

    var prefix: Prefix
    /// From its first millisecond up to the one after its last.
    var range: Range<Int>

    /// Reads a value such as `ge2024-05`; without a prefix it is `eq`.
    ///
    /// - Returns: nil where it is no date.
    init?(_ text: String, now: Instant) {
        let prefix = Prefix(rawValue: String(text.prefix(2)))
        guard let range = DateValue.range(of: String(text.dropFirst(prefix == nil ? 0 : 2))) else { return nil }
        self.prefix = prefix ?? .eq
        self.range = self.prefix == .ap ? Self.widened(range, now: now) : range
    }

    /// Approximately: a tenth of the distance to now on both sides, as the specification recommends.
    private static func widened(_ range: Range<Int>, now: Instant) -> Range<Int> {
        let margin = abs(now.milliseconds - range.lowerBound) / 10
        return range.lowerBound - margin..<range.upperBound + margin
    }

    /// The milliseconds that begin within a date, dateTime or instant of any precision; UTC where it has no zone.
    static func range(of text: String) -> Range<Int>? {
        guard let start = Instant(fhir: text), let end = end(of: text, from: start) else { return nil }
        return start.nextMillisecond..<end.nextMillisecond
    }

    private static func end(of text: String, from start: Instant) -> Instant? {
        guard text.utf8.count <= 10 else {
            return text.utf8.dropFirst(10).first == UInt8(ascii: "T") ? endOfTime(text.utf8.dropFirst(11), start) : nil
        }
        switch text.utf8.count {
        case 4: return Int(text).flatMap { Instant(fhir: padded($0 + 1)) }
        case 7: return nextMonth(of: text)
        case 10: return start.adding(seconds: 86_400)
        default: return nil
        }
    }

    private static func nextMonth(of text: String) -> Instant? {
        guard let year = Int(text.prefix(4)), let month = Int(text.suffix(2)) else { return nil }
        return Instant(fhir: month == 12 ? padded(year + 1) : "\(text.prefix(4))-\(padded(month + 1).suffix(2))")
    }

    /// The end of the minute, the second or the fraction that is written behind the `T`.
    private static func endOfTime(_ time: Substring.UTF8View, _ start: Instant) -> Instant? {
        let clock = time.prefix { $0 != UInt8(ascii: "Z") && $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }
        switch clock.count {
        case 5: return start.adding(seconds: 60)
        case 8: return start.adding(seconds: 1)
        case 10...18:
            let step = (0..<18 - clock.count).reduce(1) { value, _ in value * 10 }
            let nanoseconds = start.nanoseconds + step
            return Instant(seconds: start.seconds + nanoseconds / 1_000_000_000, nanoseconds: nanoseconds % 1_000_000_000)
        default: return nil
        }
    }

    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension Instant {
    /// The first whole millisecond that does not lie before it.
    fileprivate var nextMillisecond: Int { milliseconds + (nanoseconds % 1_000_000 == 0 ? 0 : 1) }
}

extension String {
    /// The parts between separators that no backslash escapes; the escapes stay.
    ///
    /// <http://hl7.org/fhir/R4/search.html#escaping>
    func splitUnescaped(at separator: Character) -> [String] {
        var parts = [""]
        var isEscaped = false
        for character in self {
            if character == separator, !isEscaped {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        return parts
    }

    /// The text with the escapes of search values resolved: `\,`, `\$`, `\|` and `\\`.
    var unescapedSearchValue: String {
        guard utf8.contains(UInt8(ascii: "\\")) else { return self }
        var text = ""
        var isEscaped = false
        for character in self {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                if isEscaped, !",$|\\".contains(character) { text.append("\\") }
                text.append(character)
                isEscaped = false
            }
        }
        return text
    }
}
