import JSON

extension JMESPathFunction {
    static let ofTypes: [JMESPathFunction] = [
        JMESPathFunction("not_null", [.any], isVariadic: true) { (call) throws(JMESPathError) in
            call.values.first { !$0.isNull } ?? .null
        },
        JMESPathFunction("to_array", [.any]) { (call) throws(JMESPathError) in .array(call.values[0].elements) },
        JMESPathFunction("to_number", [.any]) { (call) throws(JMESPathError) in
            if let number = call.values[0].number { return .number(number) }
            return call.values[0].string.flatMap { JSONNumber($0) }.map { .number($0) } ?? .null
        },
        JMESPathFunction("to_string", [.any]) { (call) throws(JMESPathError) in
            if case .string = call.values[0] { return call.values[0] }
            try call.evaluation.spendWriting(call.values[0])
            return .string(call.values[0].text())
        },
        JMESPathFunction("type", [.any]) { (call) throws(JMESPathError) in .string(call.values[0].typeName) },
    ]
}

extension Evaluation {
    /// Counts the steps of writing a value: values share their parts, so its text may be far longer than it is large.
    fileprivate mutating func spendWriting(_ value: JSONValue) throws(JMESPathError) {
        try spend()
        switch value {
        case .string(let text): try spend(text.utf8.count / 16)
        case .array(let elements): for element in elements { try spendWriting(element) }
        case .object(let object): for member in object.members { try spendWriting(member.value) }
        default: break
        }
    }
}

extension JSONValue {
    /// The specification's name of its type.
    fileprivate var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
