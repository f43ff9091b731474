import JSON

extension JMESPathFunction {
    static let ofStrings: [JMESPathFunction] = [
        JMESPathFunction("starts_with", [.string, .string]) { (call) throws(JMESPathError) in
            .bool(call.string(0).utf8.starts(with: call.string(1).utf8))
        },
        JMESPathFunction("ends_with", [.string, .string]) { (call) throws(JMESPathError) in
            .bool(call.string(0).utf8.reversed().starts(with: call.string(1).utf8.reversed()))
        },
        JMESPathFunction("join", [.string, .strings]) { (call) throws(JMESPathError) in
            let (separator, parts) = (call.string(0), call.strings(1))
            let bytes = parts.reduce(separator.utf8.count * parts.count) { $0 + $1.utf8.count }
            try call.evaluation.spend(bytes / 16)
            return .string(parts.joined(separator: separator))
        },
    ]
}

extension String {
    /// Whether a text stands in this one.
    func holds(_ other: String) -> Bool {
        let (text, part) = (Array(utf8), Array(other.utf8))
        guard let first = part.first else { return true }
        guard text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { start in
            text[start] == first && text[start..<(start + part.count)] == part[...]
        }
    }
}
