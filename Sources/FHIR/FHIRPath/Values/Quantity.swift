/// A number with a unit. <http://hl7.org/fhirpath/N1/#quantity>
public struct Quantity: Sendable {
    /// A unit of UCUM, or a duration of the calendar.
    public enum Unit: Hashable, Sendable {
        /// A code of UCUM such as `mg`; `1` is no unit.
        case ucum(String)
        /// A calendar duration such as `year`, which is not the `a` of UCUM.
        case calendar(CalendarUnit)

        /// Reads what stands in quotes: a UCUM code, or the name of a calendar duration.
        public init(written text: String) {
            self = CalendarUnit(keyword: text).map(Unit.calendar) ?? .ucum(text)
        }

        static let one = Unit.ucum("1")
    }

    /// The number.
    public var value: DecimalNumber
    /// What it counts.
    public var unit: Unit

    /// Creates a quantity.
    public init(value: DecimalNumber, unit: Unit) {
        self.value = value
        self.unit = unit
    }
}

/// A duration as the calendar counts it. <http://hl7.org/fhirpath/N1/#time-valued-quantities>
public enum CalendarUnit: String, CaseIterable, Sendable {
    /// 12 months.
    case year
    /// 28 to 31 days.
    case month
    /// 7 days.
    case week
    /// 24 hours.
    case day
    /// 60 minutes.
    case hour
    /// 60 seconds.
    case minute
    /// The same as the `s` of UCUM.
    case second
    /// The same as the `ms` of UCUM.
    case millisecond

    private static let keywords = Dictionary(
        uniqueKeysWithValues: allCases.flatMap { [($0.rawValue, $0), ($0.rawValue + "s", $0)] })

    /// The unit of a keyword, in the singular or the plural.
    public init?(keyword: String) {
        guard let unit = Self.keywords[keyword] else { return nil }
        self = unit
    }

    /// The unit that a code of UCUM stands for in date arithmetic and in FHIR's Quantity.
    /// <http://hl7.org/fhir/R4/fhirpath.html#quantity>
    init?(ucum code: String) {
        guard let unit = Self.allCases.first(where: { $0.ucum == code }) else { return nil }
        self = unit
    }

    /// The definite duration of UCUM that is equivalent to it.
    var ucum: String {
        switch self {
        case .year: "a"
        case .month: "mo"
        case .week: "wk"
        case .day: "d"
        case .hour: "h"
        case .minute: "min"
        case .second: "s"
        case .millisecond: "ms"
        }
    }
}

extension Quantity: CustomStringConvertible {
    /// The literal: `1 'mg'`, `1 week`.
    public var description: String { "\(value) \(unit)" }
}

extension Quantity.Unit: CustomStringConvertible {
    /// The unit as a literal writes it: `'mg'`, `week`.
    public var description: String {
        switch self {
        case .ucum(let code): "'\(code)'"
        case .calendar(let unit): unit.rawValue
        }
    }

    /// The code, or the name of the calendar duration.
    public var code: String {
        switch self {
        case .ucum(let code): code
        case .calendar(let unit): unit.rawValue
        }
    }
}

extension Quantity {
    /// Less than, equal to or greater than zero, as one is to the other; nil where their units cannot be compared.
    static func order(_ left: Quantity, _ right: Quantity) -> Int? {
        if left.unit == right.unit { return DecimalNumber.order(left.value, right.value) }
        guard let (first, second) = inSameUnit(left, right) else { return nil }
        return DecimalNumber.order(first, second)
    }

    /// The numbers of both in one unit; nil where there is none.
    private static func inSameUnit(_ left: Quantity, _ right: Quantity) -> (DecimalNumber, DecimalNumber)? {
        if let (first, second) = inMonths(left, right) { return (first, second) }
        guard !isYearOrMonth(left.unit), !isYearOrMonth(right.unit) else { return nil }
        return inBaseUnits(left, right)
    }

    private static func inBaseUnits(_ left: Quantity, _ right: Quantity) -> (DecimalNumber, DecimalNumber)? {
        guard let first = MeasuringUnit.of(left.unit.definite), let second = MeasuringUnit.of(right.unit.definite),
            first.dimensions == second.dimensions, let one = first.inBaseUnits(left.value),
            let other = second.inBaseUnits(right.value)
        else { return nil }
        return (one, other)
    }

    private static func isYearOrMonth(_ unit: Unit) -> Bool { unit == .calendar(.year) || unit == .calendar(.month) }

    private static func inMonths(_ left: Quantity, _ right: Quantity) -> (DecimalNumber, DecimalNumber)? {
        guard isYearOrMonth(left.unit), isYearOrMonth(right.unit),
            let first = left.value * DecimalNumber(left.unit == .calendar(.year) ? 12 : 1),
            let second = right.value * DecimalNumber(right.unit == .calendar(.year) ? 12 : 1)
        else { return nil }
        return (first, second)
    }

    /// Whether both are the same in one unit, rounded to the precision of the one that has less.
    ///
    /// Calendar durations are equivalent to the definite ones of UCUM.
    static func isEquivalent(_ left: Quantity, _ right: Quantity) -> Bool {
        if let (first, second) = inMonths(left, right) { return first == second }
        if left.unit.definite == right.unit.definite { return left.value.isEquivalent(to: right.value) }
        guard let one = MeasuringUnit.of(left.unit.definite), let other = MeasuringUnit.of(right.unit.definite),
            one.dimensions == other.dimensions, let base = other.inBaseUnits(right.value),
            let converted = one.fromBaseUnits(base)
        else { return false }
        return left.value.isEquivalent(to: converted.trimmed)
    }

    /// Whether a comparison of both has an answer.
    static func areComparable(_ left: Quantity, _ right: Quantity) -> Bool { order(left, right) != nil }

    /// The same quantity in another unit; nil where there is no way.
    func converted(to unit: Unit) -> Quantity? {
        if unit == self.unit { return self }
        guard let from = MeasuringUnit.of(self.unit.definite), let to = MeasuringUnit.of(unit.definite),
            from.dimensions == to.dimensions, let base = from.inBaseUnits(value), let value = to.fromBaseUnits(base)
        else { return nil }
        return Quantity(value: value.trimmed, unit: unit)
    }
}

extension Quantity.Unit {
    /// The code of UCUM that is equivalent to it.
    var definite: String {
        switch self {
        case .ucum(let code): code
        case .calendar(let unit): unit.ucum
        }
    }
}

extension DecimalNumber {
    /// Whether both are equal when rounded to the scale of the one that has less, trailing zeros not counted.
    /// <http://hl7.org/fhirpath/N1/#equivalent>
    func isEquivalent(to other: DecimalNumber) -> Bool {
        let scale = min(trimmed.scale, other.trimmed.scale)
        guard let left = rounded(toScale: scale), let right = other.rounded(toScale: scale) else { return false }
        return left == right
    }
}
