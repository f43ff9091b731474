import Glibc
import HTTPMessages
public import JMESPath
import JSON

extension JMESPathFunctions {
    /// JMESPath's functions and the eight that the connector adds.
    ///
    /// Spec: <https://github.com/microsoft/iomt-fhir/blob/main/docs/CustomFunctions.md>
    public static let connector = standard.adding(
        ConnectorFunctions.arithmetic + [ConnectorFunctions.insertString] + ConnectorFunctions.timestamps)
}

private enum ConnectorFunctions {
    static let arithmetic = [
        JMESPathFunction("add", taking: [.number, .number]) { (values) throws(JMESPathError) in
            try reckon(values, whole: { $0.addingReportingOverflow($1) }, { $0 + $1 })
        },
        JMESPathFunction("subtract", taking: [.number, .number]) { (values) throws(JMESPathError) in
            try reckon(values, whole: { $0.subtractingReportingOverflow($1) }, { $0 - $1 })
        },
        JMESPathFunction("multiply", taking: [.number, .number]) { (values) throws(JMESPathError) in
            try reckon(values, whole: { $0.multipliedReportingOverflow(by: $1) }, { $0 * $1 })
        },
        JMESPathFunction("divide", taking: [.number, .number]) { (values) throws(JMESPathError) in
            if values[1].number?.double == 0 { throw JMESPathError(.invalidValue, "mathematic error: divide by zero") }
            return try reckon(
                values,
                whole: { left, right in
                    let (quotient, overflow) = left.dividedReportingOverflow(by: right)
                    return overflow || quotient.multipliedReportingOverflow(by: right) == (left, false)
                        ? (quotient, overflow) : nil
                },
                { $0 / $1 })
        },
        JMESPathFunction("pow", taking: [.number, .number]) { (values) throws(JMESPathError) in
            try reckon(values, whole: { $1 < 0 ? nil : power($0, $1) }, { pow($0, $1) })
        },
    ]

    /// Whole numbers of 64 bits stay such where the result is one; everything else is reckoned with as `Double`.
    ///
    /// `whole`: The result and whether it overflowed; nil where it is no whole number.
    private static func reckon(
        _ values: [JSONValue], whole: (Int, Int) -> (Int, Bool)?, _ change: (Double, Double) -> Double
    ) throws(JMESPathError) -> JSONValue {
        guard let left = values[0].number, let right = values[1].number else { return .null }
        if [left, right].contains(where: { $0.isWrittenWhole && $0.integer == nil }) { throw overflowed }
        if let left = left.integer, let right = right.integer, let (result, overflow) = whole(Int(left), Int(right)) {
            if overflow { throw overflowed }
            return .number(JSONNumber(result))
        }
        guard let result = JSONNumber(change(left.double, right.double)) else { throw overflowed }
        return .number(result)
    }

    private static let overflowed = JMESPathError(.invalidValue, "mathematic error: overflow")

    private static func power(_ base: Int, _ exponent: Int) -> (Int, Bool) {
        if (-1...1).contains(base) {
            return (exponent == 0 || base == 1 ? 1 : base * (exponent % 2 == 0 ? base : 1), false)
        }
        var result = 1
        for _ in 0..<exponent {
            let (product, overflow) = result.multipliedReportingOverflow(by: base)
            if overflow { return (0, true) }
            result = product
        }
        return (result, false)
    }

    /// Positions count UTF-16 code units from 0, as .NET's do.
    static let insertString = JMESPathFunction(
        "insertString", taking: [.string, .string, .number]
    ) { (values) throws(JMESPathError) in
        guard let original = values[0].string, let insertion = values[1].string, let position = values[2].integer else {
            throw JMESPathError(.invalidType, "'insertString' takes a whole number as argument 3")
        }
        let units = original.utf16
        guard (0...units.count).contains(position),
            let index = units.index(units.startIndex, offsetBy: position).samePosition(in: original.unicodeScalars)
        else { throw JMESPathError(.invalidValue, "position \(position) is out of range") }
        return .string(original[..<index] + insertion + original[index...])
    }

    static let timestamps = [
        timestamp("fromUnixTimestamp", unitsInSecond: 1), timestamp("fromUnixTimestampMs", unitsInSecond: 1000),
    ]

    /// The years from 1 up to 9999, in seconds since 1970.
    private static let years = -62_135_596_800...253_402_300_799

    private static func timestamp(_ name: String, unitsInSecond: Int) -> JMESPathFunction {
        JMESPathFunction(name, taking: [.number]) { (values) throws(JMESPathError) in
            guard let units = values[0].integer else {
                throw JMESPathError(.invalidType, "'\(name)' takes a whole number")
            }
            let seconds = units / unitsInSecond - (units % unitsInSecond < 0 ? 1 : 0)
            guard years.contains(seconds) else {
                throw JMESPathError(.invalidValue, "\(units) is a time before the year 1 or after the year 9999")
            }
            return .string(Instant(seconds: seconds).fhir(decimals: 0).dropLast() + "+0")
        }
    }
}
