extension Temporal {
    /// The digits of its text that count: 4 for a year, 17 for milliseconds; a time has 2 to 9.
    var digits: Int {
        let date = [4, 6, 8, 10, 12, fractionDigits > 0 ? 14 + Int(fractionDigits) : 14][Int(precision.rawValue)]
        return kind == .time ? date - 8 : date
    }

    /// The least or greatest value that it may stand for, to so many digits; nil where there is no such precision.
    ///
    /// A date-time without a zone is earliest at +14:00 and latest at -12:00.
    func boundary(isHigh: Bool, digits wanted: Int?) -> Temporal? {
        let wanted = wanted ?? (kind == .date ? 8 : kind == .time ? 9 : 17)
        guard let precision = Self.precision(ofDigits: kind == .time ? wanted + 8 : wanted) else { return nil }
        if kind == .date, precision > .day { return nil }
        var result = self
        result.fill(isHigh: isHigh, to: precision)
        result.precision = precision
        result.fractionDigits = wanted + (kind == .time ? 8 : 0) == 17 ? 3 : 0
        if precision < .hour { result.zone = nil } else { result.fillZone(isHigh: isHigh) }
        return result
    }

    private static func precision(ofDigits count: Int) -> Precision? {
        switch count {
        case 4: .year
        case 6: .month
        case 8: .day
        case 10: .hour
        case 12: .minute
        case 14, 17: .second
        default: nil
        }
    }

    private mutating func fill(isHigh: Bool, to wanted: Precision) {
        if precision < .month { month = isHigh ? 12 : 1 }
        if precision < .day { day = isHigh ? Int8(Self.days(inMonth: Int(month), ofYear: Int(year))) : 1 }
        if precision < .hour { hour = isHigh ? 23 : 0 }
        if precision < .minute { minute = isHigh ? 59 : 0 }
        if precision < .second { second = isHigh ? 59 : 0 }
        if fractionDigits < 9 {
            let unknown = [1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10]
            if isHigh { nanosecond += Int32(unknown[Int(fractionDigits)] - 1) }
        }
        nanosecond = wanted == .second ? nanosecond / 1_000_000 * 1_000_000 : 0
    }

    private mutating func fillZone(isHigh: Bool) {
        if kind == .dateTime, zone == nil { zone = isHigh ? -12 * 60 : 14 * 60 }
    }
}
