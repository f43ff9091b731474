import JSON

extension JMESPathFunction {
    static let ofCollections: [JMESPathFunction] = [
        JMESPathFunction("contains", [[.array, .string], .any]) { (call) throws(JMESPathError) in
            guard let text = call.values[0].string else { return .bool(try call.holds(call.values[1])) }
            guard let part = call.values[1].string else { return false }
            try call.evaluation.spend(text.utf8.count * part.utf8.count / 16)
            return .bool(text.holds(part))
        },
        JMESPathFunction("keys", [.object]) { (call) throws(JMESPathError) in
            .array(call.values[0].object?.names.map { .string($0) } ?? [])
        },
        JMESPathFunction("values", [.object]) { (call) throws(JMESPathError) in
            .array(call.values[0].object?.members.map(\.value) ?? [])
        },
        JMESPathFunction("length", [[.array, .object, .string]]) { (call) throws(JMESPathError) in
            switch call.values[0] {
            case .array(let elements): .number(JSONNumber(elements.count))
            case .object(let object): .number(JSONNumber(object.count))
            default: .number(JSONNumber(call.string(0).unicodeScalars.count))
            }
        },
        JMESPathFunction("map", [.expression, .array]) { (call) throws(JMESPathError) in
            .array(try call.evaluateReference(on: call.elements(0)))
        },
        JMESPathFunction("merge", [.object], isVariadic: true) { (call) throws(JMESPathError) in
            var merged = JSONObject()
            for member in call.values.flatMap({ $0.object?.members ?? [] }) {
                try call.evaluation.spend(merged.count)
                merged[member.name] = member.value
            }
            return .object(merged)
        },
        JMESPathFunction("reverse", [[.array, .string]]) { (call) throws(JMESPathError) in
            guard let elements = call.values[0].array else {
                return .string(String(String.UnicodeScalarView(call.string(0).unicodeScalars.reversed())))
            }
            return .array(elements.reversed())
        },
    ]
}

extension FunctionCall {
    fileprivate mutating func holds(_ wanted: JSONValue) throws(JMESPathError) -> Bool {
        for element in elements(0) where try evaluation.isEqual(element, wanted) { return true }
        return false
    }
}
