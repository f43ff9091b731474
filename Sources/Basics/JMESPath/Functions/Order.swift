import JSON

extension JMESPathFunction {
    static let ofOrder: [JMESPathFunction] = [
        JMESPathFunction("max", [[.numbers, .strings]]) { (call) throws(JMESPathError) in
            call.elements(0).dropFirst().reduce(call.elements(0).first) { best, next in
                best.map { $0.isOrdered(before: next) ? next : $0 }
            } ?? .null
        },
        JMESPathFunction("min", [[.numbers, .strings]]) { (call) throws(JMESPathError) in
            call.elements(0).dropFirst().reduce(call.elements(0).first) { best, next in
                best.map { next.isOrdered(before: $0) ? next : $0 }
            } ?? .null
        },
        JMESPathFunction("sort", [[.numbers, .strings]]) { (call) throws(JMESPathError) in
            .array(call.elements(0).sorted { $0.isOrdered(before: $1) })
        },
        JMESPathFunction("max_by", [.array, .expression]) { (call) throws(JMESPathError) in
            let keyed = try call.keyed()
            return keyed.dropFirst().reduce(keyed.first) { best, next in
                best.map { $0.key.isOrdered(before: next.key) ? next : $0 }
            }?.element ?? .null
        },
        JMESPathFunction("min_by", [.array, .expression]) { (call) throws(JMESPathError) in
            let keyed = try call.keyed()
            return keyed.dropFirst().reduce(keyed.first) { best, next in
                best.map { next.key.isOrdered(before: $0.key) ? next : $0 }
            }?.element ?? .null
        },
        JMESPathFunction("sort_by", [.array, .expression]) { (call) throws(JMESPathError) in
            .array(try call.keyed().sorted { $0.key.isOrdered(before: $1.key) }.map(\.element))
        },
    ]
}

extension FunctionCall {
    /// The elements with what the expression selects from each, which must be all numbers or all strings.
    fileprivate mutating func keyed() throws(JMESPathError) -> [(key: JSONValue, element: JSONValue)] {
        let keys = try evaluateReference(on: elements(0))
        guard JMESPathTypes([.numbers, .strings]).allow(.array(keys)) else {
            let message = "the expression must select a number of every element, or a string of every element"
            throw JMESPathError(.invalidType, message)
        }
        return Array(zip(keys, elements(0)))
    }
}

extension JSONValue {
    /// Whether it comes before another number, or before another string by its code points.
    fileprivate func isOrdered(before other: JSONValue) -> Bool {
        switch (self, other) {
        case (.number(let left), .number(let right)): left.isLess(than: right)
        case (.string(let left), .string(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        default: false
        }
    }
}
