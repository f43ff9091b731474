/// The forms of date, dateTime, instant and time, and whether there is such a day.
///
/// Spec: <http://hl7.org/fhir/R4/datatypes.html#dateTime>, <http://hl7.org/fhir/STU3/datatypes.html#dateTime>
struct TimeText {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isSTU3: Bool
    private var index = 0

    static func problem(in bytes: UnsafeBufferPointer<UInt8>, as type: Primitive, isSTU3: Bool) -> String? {
        var text = TimeText(bytes: bytes, isSTU3: isSTU3)
        switch type {
        case .time: return text.clock() && text.isAtEnd ? nil : "must be a time: hh:mm:ss"
        case .date: return text.date(of: "must be a date: YYYY, YYYY-MM or YYYY-MM-DD")
        case .instant: return text.dateTime(isInstant: true, of: "must be an instant: YYYY-MM-DDThh:mm:ss+zz:zz")
        default:
            return text.dateTime(
                isInstant: false, of: "must be a date-time: YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss+zz:zz")
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, isSTU3: Bool) {
        self.bytes = bytes
        self.isSTU3 = isSTU3
    }

    private var isAtEnd: Bool { index == bytes.count }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    /// A number of that many digits within a range.
    private mutating func number(_ digits: Int, in range: ClosedRange<Int>) -> Int? {
        guard index + digits <= bytes.count else { return nil }
        var number = 0
        for place in index..<index + digits {
            guard Text.isDigit(bytes[place]) else { return nil }
            number = number * 10 + Int(bytes[place] - 0x30)
        }
        index += digits
        return range.contains(number) ? number : nil
    }

    /// How many parts a day was given with; nil where it has not the form, or there is no such day.
    private enum Day { case year, month, day, malformed, absent }

    private mutating func day() -> Day {
        if isSTU3 { _ = skip("-") }
        guard let year = number(4, in: (isSTU3 ? 0 : 1)...9999) else { return .malformed }
        guard skip("-") else { return .year }
        guard let month = number(2, in: 1...12) else { return .malformed }
        guard skip("-") else { return .month }
        guard let day = number(2, in: 1...31) else { return .malformed }
        return day <= Self.days(of: month, year) ? .day : .absent
    }

    private static func days(of month: Int, _ year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private static let absent = "is no day of the calendar"

    private mutating func date(of form: String) -> String? {
        switch day() {
        case .absent: Self.absent
        case .malformed: form
        default: isAtEnd ? nil : form
        }
    }

    private mutating func dateTime(isInstant: Bool, of form: String) -> String? {
        switch day() {
        case .absent: return Self.absent
        case .malformed: return form
        case .year, .month: return isAtEnd && !isInstant ? nil : form
        case .day where isAtEnd: return isInstant ? form : nil
        case .day: return skip("T") && clock() && zone() && isAtEnd ? nil : form
        }
    }

    /// `hh:mm:ss.sss`; a leap second only where the version allows it in its regular expression.
    private mutating func clock() -> Bool {
        guard number(2, in: 0...23) != nil, skip(":"), number(2, in: 0...59) != nil, skip(":"),
            number(2, in: 0...(isSTU3 ? 59 : 60)) != nil
        else { return false }
        guard skip(".") else { return true }
        let start = index
        while index < bytes.count, Text.isDigit(bytes[index]) { index += 1 }
        return index > start
    }

    /// `Z` or an offset of at most 14 hours.
    private mutating func zone() -> Bool {
        if skip("Z") { return true }
        guard skip("+") || skip("-"), let hours = number(2, in: 0...14), skip(":"),
            let minutes = number(2, in: 0...59)
        else { return false }
        return hours < 14 || minutes == 0
    }
}
