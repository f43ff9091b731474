import FHIRDefinitions
import JSON

/// How the text of a primitive's value becomes a JSON value.
///
/// Spec: <http://hl7.org/fhir/R4/json.html#primitive>
enum Lexical {
    /// `string` and `markdown`, whose spaces XML Schema preserves.
    case text
    /// Every other type that JSON writes as a string; spaces around it are none of the value.
    case token
    case boolean
    case integer
    case decimal

    init(_ type: TypeDefinition?) {
        guard let type else { self = .token; return }
        switch type.name {
        case "string", "markdown": self = .text
        case "boolean": self = .boolean
        case "decimal": self = .decimal
        default: self = type.isKind(of: "integer") ? .integer : .token
        }
    }

    /// The value that a text stands for; a string where the text is none of this kind, so that a validator sees it.
    func value(_ written: UnsafeBufferPointer<UInt8>) -> JSONValue {
        if case .text = self { return .string(String(decoding: written, as: UTF8.self)) }
        let text = String(decoding: trimmed(written), as: UTF8.self)
        switch self {
        case .boolean where text == "true": return .bool(true)
        case .boolean where text == "false": return .bool(false)
        case .decimal: return JSONNumber(text).map { .number($0) } ?? .string(text)
        case .integer: return Self.integer(text).map { .number($0) } ?? .string(text)
        default: return .string(text)
        }
    }

    /// Whether a JSON value is of the kind that JSON writes such a primitive as.
    func allows(_ value: JSONValue) -> Bool {
        switch (self, value) {
        case (.boolean, .bool), (.integer, .number), (.decimal, .number): true
        case (.text, .string), (.token, .string): true
        default: false
        }
    }

    /// A whole number; `+5`, which positiveInt allows and JSON does not have, is 5.
    private static func integer(_ text: String) -> JSONNumber? {
        let text = text.hasPrefix("+") ? text.dropFirst() : text[...]
        guard text.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }) else { return nil }
        return JSONNumber(String(text))
    }
}

/// The bytes without XML's spaces at both ends.
func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) })
    else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(rebasing: text[first...last])
}

/// Whether a byte is one of XML's four spaces.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
