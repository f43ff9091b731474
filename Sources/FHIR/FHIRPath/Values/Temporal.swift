/// A date, a date-time or a time, known to some precision.
///
/// Spec: <http://hl7.org/fhirpath/N1/#date>, <http://hl7.org/fhirpath/N1/#datetime>, <http://hl7.org/fhirpath/N1/#time>
public struct Temporal: Hashable, Sendable {
    /// Which of the three it is.
    public enum Kind: String, Sendable {
        /// A day, month or year.
        case date = "Date"
        /// A point in time.
        case dateTime = "DateTime"
        /// A time of day.
        case time = "Time"
    }

    /// The last part that is known; seconds and their fraction count as one.
    public enum Precision: Int8, Sendable, Comparable, CaseIterable {
        /// The year alone.
        case year
        /// The month.
        case month
        /// The day.
        case day
        /// The hour.
        case hour
        /// The minute.
        case minute
        /// The second, with a fraction or without.
        case second

        /// Whether one is coarser than the other.
        public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }

    /// Which of the three it is.
    public internal(set) var kind: Kind
    /// The last part that is known.
    public internal(set) var precision: Precision
    /// How many digits of the second's fraction are known, from 0 to 9.
    var fractionDigits: Int8 = 0
    var year: Int16 = 0
    var month: Int8 = 1
    var day: Int8 = 1
    var hour: Int8 = 0
    var minute: Int8 = 0
    var second: Int8 = 0
    var nanosecond: Int32 = 0
    /// Minutes east of UTC; nil where no time zone is known.
    var zone: Int16?

    init(_ kind: Kind, precision: Precision) {
        self.kind = kind
        self.precision = precision
    }
}

extension Temporal: CustomStringConvertible {
    /// The text as FHIR writes it, without the `@` of a literal and without the `T` of a time.
    public var description: String {
        var text = ""
        if kind != .time {
            text = padded(Int(year), 4)
            if precision >= .month { text += "-" + padded(Int(month), 2) }
            if precision >= .day { text += "-" + padded(Int(day), 2) }
            guard kind == .dateTime, precision >= .hour else { return text }
            text += "T"
        }
        text += padded(Int(hour), 2)
        if precision >= .minute { text += ":" + padded(Int(minute), 2) }
        if precision >= .second { text += ":" + padded(Int(second), 2) }
        if fractionDigits > 0 { text += "." + padded(Int(nanosecond), 9).prefix(Int(fractionDigits)) }
        return text + zoneText
    }

    private var zoneText: String {
        guard let zone else { return "" }
        if zone == 0 { return "Z" }
        let minutes = Int(abs(zone))
        return (zone < 0 ? "-" : "+") + padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2)
    }

    private func padded(_ number: Int, _ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
}

extension Temporal {
    /// Days since 1970-01-01, by the Gregorian calendar. <https://howardhinnant.github.io/date_algorithms.html#days_from_civil>
    var dayNumber: Int {
        let shifted = Int(year) - (month <= 2 ? 1 : 0)
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (Int(month) + (month > 2 ? -3 : 9)) + 2) / 5 + Int(day) - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Sets year, month and day; false where the year is not within 1 to 9999. The inverse of ``dayNumber``.
    mutating func setDay(_ number: Int) -> Bool {
        guard (-719_162...2_932_896).contains(number) else { return false }
        let shifted = number + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        day = Int8(dayOfYear - (153 * monthIndex + 2) / 5 + 1)
        month = Int8(monthIndex < 10 ? monthIndex + 3 : monthIndex - 9)
        year = Int16(yearOfEra + era * 400 + (month <= 2 ? 1 : 0))
        return true
    }

    /// How many days the month of a year has.
    static func days(inMonth month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Nanoseconds since midnight.
    var timeOfDay: Int {
        ((Int(hour) * 60 + Int(minute)) * 60 + Int(second)) * 1_000_000_000 + Int(nanosecond)
    }

    mutating func setTimeOfDay(_ nanoseconds: Int) {
        nanosecond = Int32(nanoseconds % 1_000_000_000)
        let seconds = nanoseconds / 1_000_000_000
        (hour, minute, second) = (Int8(seconds / 3600), Int8(seconds / 60 % 60), Int8(seconds % 60))
    }

    static let nanosecondsOfDay = 86_400_000_000_000

    /// Nanoseconds since 1970 as far as an Int holds them, which is from 1678 to 2261, and days apart.
    var utc: (day: Int, nanosecond: Int) {
        let nanoseconds = timeOfDay - Int(zone ?? 0) * 60_000_000_000
        let days = nanoseconds >= 0 ? nanoseconds / Self.nanosecondsOfDay : nanoseconds < 0 ? -1 : 0
        return (dayNumber + days, nanoseconds - days * Self.nanosecondsOfDay)
    }
}
