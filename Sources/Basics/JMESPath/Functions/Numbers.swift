import JSON

extension JMESPathFunction {
    static let ofNumbers: [JMESPathFunction] = [
        JMESPathFunction("abs", [.number]) { (call) throws(JMESPathError) in
            try call.number(whole: { $0 == .min ? nil : abs($0) }, { $0.magnitude })
        },
        JMESPathFunction("ceil", [.number]) { (call) throws(JMESPathError) in
            try call.number(whole: { $0 }, { $0.rounded(.up) })
        },
        JMESPathFunction("floor", [.number]) { (call) throws(JMESPathError) in
            try call.number(whole: { $0 }, { $0.rounded(.down) })
        },
        JMESPathFunction("sum", [.numbers]) { (call) throws(JMESPathError) in try .number(sum(call.numbers(0))) },
        JMESPathFunction("avg", [.numbers]) { (call) throws(JMESPathError) in
            let numbers = call.numbers(0)
            if numbers.isEmpty { return .null }
            return .number(try JSONNumber(finite: sum(numbers).double / Double(numbers.count)))
        },
    ]

    /// The sum, whole where all are whole and it fits 64 bits.
    private static func sum(_ numbers: [JSONNumber]) throws(JMESPathError) -> JSONNumber {
        var whole: Int64? = 0
        for number in numbers {
            guard let sum = whole, let next = number.integer else {
                whole = nil
                break
            }
            let (result, overflow) = sum.addingReportingOverflow(next)
            whole = overflow ? nil : result
        }
        if let whole { return JSONNumber(Int(whole)) }
        return try JSONNumber(finite: numbers.reduce(0) { $0 + $1.double })
    }
}

extension FunctionCall {
    /// A function of one number, reckoned with whole numbers where it is one and the result is.
    fileprivate func number(
        whole: (Int64) -> Int64?, _ change: (Double) -> Double
    ) throws(JMESPathError) -> JSONValue {
        guard let number = values[0].number else { return .null }
        if let integer = number.integer, let result = whole(integer) { return .number(JSONNumber(Int(result))) }
        return .number(try JSONNumber(finite: change(number.double)))
    }
}

extension JSONNumber {
    /// Creates the number.
    ///
    /// - Throws: ``JMESPathError`` where it is infinite, or none, which JSON cannot say.
    init(finite double: Double) throws(JMESPathError) {
        guard let number = JSONNumber(double) else {
            throw JMESPathError(.invalidValue, "the result is out of the range of numbers")
        }
        self = number
    }

    /// Whether this number is less than another; whole numbers of 64 bits are compared exactly, others as `Double`.
    func isLess(than other: JSONNumber) -> Bool {
        if let left = integer, let right = other.integer { return left < right }
        return double < other.double
    }
}
