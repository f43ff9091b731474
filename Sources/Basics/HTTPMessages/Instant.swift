/// A moment, with nanoseconds, counted from 1970-01-01T00:00:00Z; how FHIR and HTTP write it, and back.
///
/// Spec: <http://hl7.org/fhir/R4/datatypes.html#instant>, <https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7>
public struct Instant: Hashable, Sendable, Comparable {
    /// Whole seconds since 1970.
    public var seconds: Int
    /// The rest in nanoseconds, from 0 up to 999,999,999.
    public var nanoseconds: Int

    /// Creates a moment from seconds since 1970 and nanoseconds.
    public init(seconds: Int, nanoseconds: Int = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// Which moment is earlier.
    public static func < (left: Instant, right: Instant) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    /// Reads a FHIR date, dateTime or instant; what is left out is the earliest it can be, and UTC.
    ///
    /// - Returns: nil where the text is none, such as 30 February.
    public init?(fhir text: String) {
        var reader = DigitReader(text)
        guard let year = reader.number(4), year > 0 else { return nil }
        guard let month = reader.optional("-", 2, default: 1), let day = reader.optional("-", 2, default: 1),
            (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
        else { return nil }
        seconds = Self.days(year, month, day) * 86_400
        nanoseconds = 0
        guard reader.take("T") else {
            guard reader.isAtEnd else { return nil }
            return
        }
        guard let hour = reader.number(2), reader.take(":"), let minute = reader.number(2), hour < 24, minute < 60,
            let second = reader.optional(":", 2, default: 0), second <= 60, let fraction = reader.fraction(),
            let zone = reader.zone(), reader.isAtEnd
        else { return nil }
        seconds += hour * 3600 + minute * 60 + second - zone
        nanoseconds = fraction
    }

    /// Reads the date of an HTTP header: `Sat, 02 Feb 2013 12:02:47 GMT`. nil where the text is none.
    public init?(http text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            let month = Self.monthNames.firstIndex(of: String(parts[2])), parts[4].utf8.count == 8,
            let time = Instant(fhir: "1970-01-01T\(parts[4])Z"), (1...Self.days(in: month + 1, of: year)).contains(day)
        else { return nil }
        seconds = Self.days(year, month + 1, day) * 86_400 + time.seconds
        nanoseconds = 0
    }

    /// A FHIR instant in UTC with as many decimals of a second as asked for, three if not said: `2024-05-01T10:00:00.123Z`.
    public func fhir(decimals: Int = 3) -> String {
        let (date, time) = calendar
        var text = "\(pad(date.0, 4))-\(pad(date.1))-\(pad(date.2))T\(pad(time.0)):\(pad(time.1)):\(pad(time.2))"
        if decimals > 0 { text += "." + pad(nanoseconds, 9).prefix(decimals) }
        return text + "Z"
    }

    /// The form of an HTTP header, in seconds: `Sat, 02 Feb 2013 12:02:47 GMT`.
    public var http: String {
        let (date, time) = calendar
        let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][floorDivision(seconds, 86_400).quotient %% 7]
        return "\(weekday), \(pad(date.2)) \(Self.monthNames[date.1 - 1]) \(pad(date.0, 4)) "
            + "\(pad(time.0)):\(pad(time.1)):\(pad(time.2)) GMT"
    }

    private var calendar: ((Int, Int, Int), (Int, Int, Int)) {
        let (day, rest) = floorDivision(seconds, 86_400)
        return (Self.civil(day), (rest / 3600, rest / 60 % 60, rest % 60))
    }

    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func days(in month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Days since 1970 of a date of the Gregorian calendar, years beginning in March so that the leap day comes last.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let (shifted, monthIndex) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        let (era, yearOfEra) = floorDivision(shifted, 400)
        let dayOfYear = (153 * monthIndex + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func civil(_ day: Int) -> (Int, Int, Int) {
        let (era, dayOfEra) = floorDivision(day + 719_468, 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }
}

extension Instant {
    /// The moment that many seconds later.
    public func adding(seconds more: Int) -> Instant { Instant(seconds: seconds + more, nanoseconds: nanoseconds) }
}

private func floorDivision(_ value: Int, _ divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}

infix operator %% : MultiplicationPrecedence
/// The remainder that is never negative.
private func %% (value: Int, divisor: Int) -> Int { floorDivision(value, divisor).remainder }

private func pad(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Reads digits and separators from the front of a date.
private struct DigitReader {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) { rest = Array(text.utf8)[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(_ digits: Int) -> Int? {
        guard rest.count >= digits, rest.prefix(digits).allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        let value = rest.prefix(digits).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        rest.removeFirst(digits)
        return value
    }

    mutating func optional(_ separator: Unicode.Scalar, _ digits: Int, default value: Int) -> Int? {
        take(separator) ? number(digits) : value
    }

    /// The fraction in nanoseconds; what is finer is cut off.
    mutating func fraction() -> Int? {
        guard take(".") else { return 0 }
        let digits = rest.prefix { $0 &- 0x30 < 10 }
        guard !digits.isEmpty else { return nil }
        rest.removeFirst(digits.count)
        let nine = (Array(digits.prefix(9)) + Array(repeating: 0x30, count: 9)).prefix(9)
        return nine.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// The offset in seconds of `Z`, `+01:00` or nothing.
    mutating func zone() -> Int? {
        if take("Z") || isAtEnd { return 0 }
        let sign = take("-") ? -1 : take("+") ? 1 : 0
        guard sign != 0, let hour = number(2), take(":"), let minute = number(2), hour <= 14, minute < 60 else { return nil }
        return sign * (hour * 3600 + minute * 60)
    }
}
