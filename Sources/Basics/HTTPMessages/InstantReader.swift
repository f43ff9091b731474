/// Reads the parts of a FHIR date and time from front to back; nil is always "there is none here".
struct InstantReader {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    /// A year, month or day, as its first day, and whether it was a day.
    mutating func date() -> (day: Int, isWhole: Bool)? {
        guard let year = number(4), year > 0 else { return nil }
        var month = 1
        var day = 1
        var isWhole = false
        if take("-") {
            guard let written = number(2) else { return nil }
            month = written
            if take("-") {
                guard let written = number(2) else { return nil }
                day = written
                isWhole = true
            }
        }
        return GregorianDay(year: year, month: month, day: day).map { ($0.number, isWhole) }
    }

    /// `12:02`, `12:02:47` or `12:02:47.123`; second 60 is a leap second.
    mutating func time() -> (seconds: Int, nanoseconds: Int)? {
        guard let hour = number(2), hour < 24, take(":"), let minute = number(2), minute < 60 else { return nil }
        guard take(":") else { return (hour * 3600 + minute * 60, 0) }
        guard let second = number(2), second <= 60, let nanoseconds = fraction() else { return nil }
        return (hour * 3600 + minute * 60 + second, nanoseconds)
    }

    /// The offset in seconds of `Z`, `+01:00` up to fourteen hours, or nothing.
    mutating func zone() -> Int? {
        if isAtEnd || take("Z") { return 0 }
        let sign = take("-") ? -1 : take("+") ? 1 : 0
        guard sign != 0, let hour = number(2), take(":"), let minute = number(2), minute < 60, hour * 60 + minute <= 840
        else {
            return nil
        }
        return sign * (hour * 3600 + minute * 60)
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func number(_ digits: Int) -> Int? {
        var value = 0
        for _ in 0..<digits {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// What follows a decimal point in nanoseconds, 0 where there is none; what is finer is cut off.
    private mutating func fraction() -> Int? {
        guard take(".") else { return 0 }
        guard var value = digit() else { return nil }
        var count = 1
        while let digit = digit() {
            if count < 9 { value = value * 10 + digit }
            count += 1
        }
        for _ in min(count, 9)..<9 { value *= 10 }
        return value
    }

    private mutating func digit() -> Int? {
        guard let byte = rest.first, byte &- 0x30 < 10 else { return nil }
        rest.removeFirst()
        return Int(byte &- 0x30)
    }
}
