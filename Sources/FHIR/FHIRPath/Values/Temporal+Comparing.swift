extension Temporal {
    /// Less than, equal to or greater than zero, as one is to the other; nil where their precisions leave it open.
    ///
    /// <http://hl7.org/fhirpath/N1/#comparison>: parts are compared from the year on; seconds and their fraction are one part.
    static func order(_ left: Temporal, _ right: Temporal) -> Int? {
        if left.zone != right.zone, left.precision >= .hour, right.precision >= .hour {
            return orderInUTC(left, right)
        }
        let precision = min(left.precision, right.precision)
        let difference = order(left, right, to: precision)
        return difference != 0 || left.precision == right.precision ? difference : nil
    }

    private static func order(_ left: Temporal, _ right: Temporal, to precision: Precision) -> Int {
        var difference = Int(left.year) - Int(right.year)
        if difference == 0, precision >= .month { difference = Int(left.month) - Int(right.month) }
        if difference == 0, precision >= .day { difference = Int(left.day) - Int(right.day) }
        if difference == 0, precision >= .hour { difference = Int(left.hour) - Int(right.hour) }
        if difference == 0, precision >= .minute { difference = Int(left.minute) - Int(right.minute) }
        if difference == 0, precision >= .second { difference = Int(left.second) - Int(right.second) }
        if difference == 0, precision >= .second { difference = Int(left.nanosecond) - Int(right.nanosecond) }
        return difference
    }

    /// Where one has no zone, its instant lies between 14 hours before and 12 hours after UTC reads the same.
    private static func orderInUTC(_ left: Temporal, _ right: Temporal) -> Int? {
        if left.zone == nil { return orderInUTC(right, left).map { -$0 } }
        guard right.zone == nil else {
            let precision = min(left.precision, right.precision)
            let (first, second) = (left.inUTC, right.inUTC)
            let difference = order(first, second, to: precision)
            return difference != 0 || left.precision == right.precision ? difference : nil
        }
        let hours = hoursBetween(left, right)
        return hours < -15 ? -1 : hours > 13 ? 1 : nil
    }

    private static func hoursBetween(_ left: Temporal, _ right: Temporal) -> Int {
        let (first, second) = (left.utc, right.utc)
        return (first.day - second.day) * 24 + (first.nanosecond - second.nanosecond) / 3_600_000_000_000
    }

    /// The same instant as UTC reads it; beyond the years 1 to 9999 it stays as it is.
    var inUTC: Temporal {
        var result = self
        let (day, nanosecond) = utc
        guard zone != 0, result.setDay(day) else { return self }
        result.setTimeOfDay(nanosecond)
        result.zone = 0
        return result
    }

    /// Whether both are the same; nil where their precisions leave it open.
    static func areEqual(_ left: Temporal, _ right: Temporal) -> Bool? {
        guard (left.kind == .time) == (right.kind == .time) else { return false }
        return order(left, right).map { $0 == 0 }
    }
}
