extension Temporal {
    /// The value a calendar duration later, or earlier where the number is negative; nil where the year leaves 1 to 9999.
    ///
    /// A duration finer than the precision is counted in whole units of the precision; the fraction of one is ignored, but for
    /// seconds, where it moves the milliseconds. <http://hl7.org/fhirpath/N1/#datetime-arithmetic>
    func adding(_ number: DecimalNumber, _ unit: CalendarUnit) -> Temporal? {
        if kind == .time { return addingToTime(number, unit) }
        switch unit {
        case .year: return whole(number).flatMap { addingMonths($0.multipliedReportingOverflow(by: 12)) }
        case .month: return whole(number).flatMap { addingMonths(($0, false)) }
        default: return whole(number, of: unit).flatMap { addingNanoseconds($0) }
        }
    }

    private func whole(_ number: DecimalNumber) -> Int? { number.whole(.toZero) }

    /// The nanoseconds of whole units; the fraction counts for seconds alone.
    private func whole(_ number: DecimalNumber, of unit: CalendarUnit) -> Int128? {
        if unit == .second {
            return number.rounded(toScale: 9, by: .toZero)?.coefficient
        }
        guard let count = whole(number) else { return nil }
        return Int128(count) * Int128(Self.nanoseconds(of: unit))
    }

    private static func nanoseconds(of unit: CalendarUnit) -> Int {
        switch unit {
        case .week: 7 * nanosecondsOfDay
        case .hour: 3_600_000_000_000
        case .minute: 60_000_000_000
        case .second: 1_000_000_000
        case .millisecond: 1_000_000
        default: nanosecondsOfDay
        }
    }

    private func addingMonths(_ months: (partialValue: Int, overflow: Bool)) -> Temporal? {
        guard !months.overflow, months.partialValue.magnitude < 240_000 else { return nil }
        var result = self
        // a year alone counts whole years of 12 months: @2014 + 23 months is @2015
        let count = precision == .year ? months.partialValue / 12 * 12 : months.partialValue
        let total = Int(year) * 12 + Int(month) - 1 + count
        guard total >= 12, total < 120_000 else { return nil }
        result.year = Int16(total / 12)
        result.month = Int8(total % 12 + 1)
        result.day = min(day, Int8(Self.days(inMonth: Int(result.month), ofYear: Int(result.year))))
        return result
    }

    private func addingNanoseconds(_ nanoseconds: Int128) -> Temporal? {
        let days = nanoseconds / Int128(Self.nanosecondsOfDay)
        guard days.magnitude < 4_000_000 else { return nil }
        switch precision {
        case .year: return addingMonths((Int(days / 365) * 12, false))
        case .month: return addingMonths((Int(days / 30), false))
        case .day: return addingDays(Int(days))
        default: return addingExactly(truncated(nanoseconds))
        }
    }

    private func addingDays(_ days: Int) -> Temporal? {
        var result = self
        return result.setDay(dayNumber + days) ? result : nil
    }

    private func addingExactly(_ nanoseconds: Int128) -> Temporal? {
        let total = Int128(timeOfDay) + nanoseconds
        var (days, rest) = total.quotientAndRemainder(dividingBy: Int128(Self.nanosecondsOfDay))
        if rest < 0 { (days, rest) = (days - 1, rest + Int128(Self.nanosecondsOfDay)) }
        guard var result = addingDays(Int(days)) else { return nil }
        result.setTimeOfDay(Int(rest))
        result.showFraction()
        return result
    }

    /// Whole hours or minutes where seconds are not known.
    private func truncated(_ nanoseconds: Int128) -> Int128 {
        let unit = Int128(precision == .hour ? 3_600_000_000_000 : precision == .minute ? 60_000_000_000 : 1)
        return nanoseconds / unit * unit
    }

    private mutating func showFraction() {
        let needed: Int8 = nanosecond == 0 ? 0 : nanosecond % 1_000_000 == 0 ? 3 : 9
        if precision == .second { fractionDigits = max(fractionDigits, needed) }
    }

    /// A time of day goes round the clock; days and longer durations do not change it.
    private func addingToTime(_ number: DecimalNumber, _ unit: CalendarUnit) -> Temporal? {
        guard ![.year, .month].contains(unit), let nanoseconds = whole(number, of: unit) else { return nil }
        let day = Int128(Self.nanosecondsOfDay)
        let total = (Int128(timeOfDay) + truncated(nanoseconds)) % day
        var result = self
        result.setTimeOfDay(Int(total < 0 ? total + day : total))
        result.showFraction()
        return result
    }
}
