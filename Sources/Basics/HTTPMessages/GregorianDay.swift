/// A day of the Gregorian calendar, carried on before its beginning, counted from 1970-01-01.
struct GregorianDay {
    var number: Int

    init(number: Int) { self.number = number }

    /// Years are counted from March here, so that the leap day comes last and months have a regular pattern.
    init?(year: Int, month: Int, day: Int) {
        guard 1...12 ~= month, 1...Self.length(ofMonth: month, in: year) ~= day else { return nil }
        let (shiftedYear, monthIndex) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        let (era, yearOfEra) = floorDivision(shiftedYear, 400)
        let dayOfYear = (153 * monthIndex + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The date; months and days count from 1.
    var date: (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = floorDivision(number + 719_468, 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }

    /// The day of the week, 0 for Sunday; 1970 began on a Thursday.
    var weekday: Int { floorDivision(number + 4, 7).remainder }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}

/// The quotient rounded down, and the remainder, which is never negative.
func floorDivision(_ value: Int, _ divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
