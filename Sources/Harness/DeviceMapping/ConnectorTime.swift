import HTTPMessages

/// Moments as .NET reads and writes them; they have 100 nanoseconds at the finest, and what names no zone is UTC.
extension Instant {
    /// Reads what .NET makes a date and time of, in its invariant culture: ISO 8601 with less than FHIR asks for, and
    /// month/day/year.
    init?(connector text: String) {
        let clock = text.utf8.dropFirst(10)
        if clock.dropFirst(7).first == UInt8(ascii: "6") { return nil }  // .NET knows no leap seconds
        let isUsual = clock.count >= 10 && clock.first == UInt8(ascii: "T")
        guard let instant = isUsual ? Instant(fhir: text) ?? Self.lenient(text) : Self.lenient(text) else { return nil }
        self = instant
        nanoseconds -= nanoseconds % 100
    }

    private static func lenient(_ text: String) -> Instant? {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: true) { " Tt".contains($0) }
        guard let first = parts.first, let date = isoDate(first) else { return nil }
        guard parts.count > 1 else { return Instant(fhir: date) }
        let time = parts[1].drop { $0 == " " }
        let clock = time.prefix { "0123456789:.".contains($0) }
        guard let clock = isoClock(clock),
            let zone = isoZone(time[time.index(time.startIndex, offsetBy: clock.length)...])
        else { return nil }
        return Instant(fhir: "\(date)T\(clock.text)\(zone)")
    }

    private static func isoDate(_ text: Substring) -> String? {
        let parts = text.split(omittingEmptySubsequences: false) { "-/".contains($0) }
        guard (2...3).contains(parts.count), parts.allSatisfy({ Int($0) != nil && $0.count <= 4 }) else { return nil }
        if text.contains("/"), parts.count == 3, parts[2].count == 4 {
            return "\(parts[2])-\(twoDigits(parts[0]))-\(twoDigits(parts[1]))"
        }
        guard parts[0].count == 4 else { return nil }
        return "\(parts[0])-\(twoDigits(parts[1]))-\(parts.count > 2 ? twoDigits(parts[2]) : "01")"
    }

    private static func isoClock(_ text: Substring) -> (text: String, length: Int)? {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard (2...3).contains(parts.count), !parts[parts.count - 1].hasPrefix("60") else { return nil }
        parts[0] = twoDigits(Substring(parts[0]))
        return (parts.joined(separator: ":") + (parts.count == 2 ? ":00" : ""), text.count)
    }

    /// `Z`, `+1`, `+01`, `+0100`, `+01:00`, `GMT`, or nothing.
    private static func isoZone(_ text: Substring) -> String? {
        let zone = text.filter { $0 != " " }
        if ["", "Z", "z", "GMT"].contains(zone) { return "Z" }
        let digits = zone.dropFirst().filter { $0 != ":" }
        guard let sign = zone.first, "+-".contains(sign), (1...4).contains(digits.count), digits.count != 3,
            digits.allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        let padded = digits.count < 3 ? twoDigits(Substring(digits)) + "00" : digits
        return "\(sign)\(padded.prefix(2)):\(padded.suffix(2))"
    }

    private static func twoDigits(_ text: Substring) -> String { text.count == 1 ? "0\(text)" : String(text) }

    /// All seven decimals: `2019-02-01T22:46:01.8750000Z`; .NET calls it "o".
    var roundTripText: String { fhir(decimals: 7) }

    /// No decimals that are zeros: `2019-02-01T22:46:01.875Z`.
    var shortText: String {
        if nanoseconds == 0 { return fhir(decimals: 0) }
        let digits = roundTripText.dropLast().reversed().drop { $0 == "0" }
        return String(digits.reversed()) + "Z"
    }

    /// The form in an Observation's identifier: `20190201224601Z`.
    var identifierText: String { fhir(decimals: 0).filter { !"-:T".contains($0) } }

    /// The moment so many milliseconds later.
    func adding(milliseconds: Int) -> Instant {
        let nanoseconds = nanoseconds + milliseconds % 1000 * 1_000_000
        return Instant(
            seconds: seconds + milliseconds / 1000 + nanoseconds / 1_000_000_000,
            nanoseconds: nanoseconds % 1_000_000_000)
    }

    /// The last moment that .NET tells from the one so many seconds later.
    func justBefore(seconds more: Int) -> Instant { Instant(seconds: seconds + more - 1, nanoseconds: 999_999_900) }

    /// The beginning of the period of so many seconds, counted from midnight in UTC, that the moment lies in.
    func floored(to period: Int) -> Instant {
        let rest = seconds % period
        return Instant(seconds: seconds - (rest < 0 ? rest + period : rest))
    }
}
