import Glibc
public import JSON

/// Texts with variables in them: `${name}` stands for a value, `$${` for a literal `${`.
public enum Template {
    /// Why a value could not be filled in: a variable that nothing has set.
    public struct MissingVariable: Error, Hashable, Sendable {
        /// Its name, as it was written.
        public var name: String
    }

    /// Whether the text is one variable and nothing else, and so keeps the variable's type.
    static func isOnlyVariable(_ text: String) -> Bool {
        text.hasPrefix("${") && text.hasSuffix("}")
            && text.utf8.dropFirst(2).firstIndex(of: UInt8(ascii: "}")) == text.utf8.index(before: text.utf8.endIndex)
    }

    /// The value with every variable in it replaced.
    ///
    /// - Parameters:
    ///   - value: Any value.
    ///   - look: Gives a variable's value; nil where nothing has set it.
    /// - Returns: The value without variables.
    /// - Throws: ``MissingVariable`` for the first that has none.
    public static func fill(
        _ value: JSONValue,
        with look: (String) -> JSONValue?
    ) throws(MissingVariable) -> JSONValue {
        switch value {
        case .string(let text): return try fill(text, with: look)
        case .array(let elements):
            var filled: [JSONValue] = []
            for element in elements { filled.append(try fill(element, with: look)) }
            return .array(filled)
        case .object(let object):
            var filled = JSONObject()
            for member in object.members {
                let name = isPlain(member.name) ? member.name : try fill(member.name, with: look).display
                filled.members.append(.init(name: name, value: try fill(member.value, with: look)))
            }
            return .object(filled)
        default: return value
        }
    }

    /// The text with every variable in it replaced; a text that is only a variable becomes its value.
    public static func fill(_ text: String, with look: (String) -> JSONValue?) throws(MissingVariable) -> JSONValue {
        guard !isPlain(text) else { return .string(text) }
        let parts = parts(of: text)
        if parts.count == 1, case .variable(let name) = parts[0] { return try value(of: name, look) }
        var filled = ""
        for part in parts {
            switch part {
            case .text(let text): filled += text
            case .variable(let name): filled += try value(of: name, look).display
            }
        }
        return .string(filled)
    }

    private static func value(of name: String, _ look: (String) -> JSONValue?) throws(MissingVariable) -> JSONValue {
        guard let value = look(name) else { throw MissingVariable(name: name) }
        return value
    }

    /// The names of the variables in a value, in order.
    public static func variables(in value: JSONValue) -> [String] {
        switch value {
        case .string(let text):
            isPlain(text) ? [] : parts(of: text).compactMap { if case .variable(let name) = $0 { name } else { nil } }
        case .array(let elements): elements.flatMap(variables(in:))
        case .object(let object):
            object.members.flatMap { variables(in: .string($0.name)) + variables(in: $0.value) }
        default: []
        }
    }

    /// Whether the text has no dollar sign, as nearly all have none.
    private static func isPlain(_ text: String) -> Bool {
        let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.baseAddress.map { memchr($0, 0x24, bytes.count) == nil } ?? true
        }
        return isPlain ?? false
    }

    private enum Part {
        case text(String)
        case variable(String)
    }

    private static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var literal: [UInt8] = []
        var rest = Array(text.utf8)[...]
        func flush() {
            if !literal.isEmpty { parts.append(.text(String(decoding: literal, as: UTF8.self))) }
            literal = []
        }
        while !rest.isEmpty {
            if rest.starts(with: "$${".utf8) {
                literal += "${".utf8
                rest = rest.dropFirst(3)
            } else if rest.starts(with: "${".utf8), let end = rest.firstIndex(of: UInt8(ascii: "}")) {
                flush()
                parts.append(.variable(String(decoding: rest[(rest.startIndex + 2)..<end], as: UTF8.self)))
                rest = rest[(end + 1)...]
            } else {
                literal.append(rest.removeFirst())
            }
        }
        flush()
        return parts
    }
}

extension JSONValue {
    /// The value as it stands within a text: strings without quotes, the rest as JSON.
    public var display: String { string ?? text() }
}
