import Glibc

/// A JSON value that keeps what a conformance test must see: member order, repeated members and the text of numbers.
///
/// Spec: <https://www.rfc-editor.org/rfc/rfc8259>
public enum JSONValue: Hashable, Sendable {
    /// The literal `null`.
    case null
    /// The literal `true` or `false`.
    case bool(Bool)
    /// A number, as it was written.
    case number(JSONNumber)
    /// A text, its escapes resolved.
    case string(String)
    /// A list, in order.
    case array([JSONValue])
    /// Members, in order, repeated ones included.
    case object(JSONObject)
}

extension JSONValue {
    /// Whether both are the same: in the order of members, in the digits of numbers, in every code unit of texts.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): isSameText(left, right)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }
}

/// Whether two texts have the same code units, as RFC 8259 section 8.3 compares names; `String` finds more texts equal.
///
/// What `String` finds different is different, and short texts it compares without looking at their bytes.
@inline(__always)
func isSameText(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && left == right && hasSameBytes(left, right)
}

private func hasSameBytes(_ left: String, _ right: String) -> Bool {
    let isSame: Bool?? = left.utf8.withContiguousStorageIfAvailable { left in
        right.utf8.withContiguousStorageIfAvailable { right in
            guard let first = left.baseAddress, let second = right.baseAddress else { return true }
            return memcmp(first, second, left.count) == 0
        }
    }
    if case let isSame?? = isSame { return isSame }
    return left.utf8.elementsEqual(right.utf8)
}

extension JSONValue {
    /// The text of a string; nil for anything else.
    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The number; nil for anything else.
    public var number: JSONNumber? {
        if case .number(let number) = self { number } else { nil }
    }

    /// The value as a whole number; nil for anything else, `1.0` included.
    public var integer: Int? { number?.integer.map(Int.init) }

    /// The Boolean; nil for anything else.
    public var bool: Bool? {
        if case .bool(let flag) = self { flag } else { nil }
    }

    /// The elements of an array; nil for anything else.
    public var array: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The members of an object; nil for anything else.
    public var object: JSONObject? {
        if case .object(let members) = self { members } else { nil }
    }

    /// Whether it is the literal `null`.
    public var isNull: Bool { self == .null }

    /// The member of that name; nil where there is none, or where this is no object.
    public subscript(name: String) -> JSONValue? { object?[name] }

    /// The element at an index; nil past the end, or where this is no array.
    public subscript(index: Int) -> JSONValue? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }

    /// What JSON calls the kind of value, with its article, for messages: `an object`, `a string`.
    public var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a Boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// Creates a string.
    public init(stringLiteral text: String) { self = .string(text) }
    /// Creates a Boolean.
    public init(booleanLiteral flag: Bool) { self = .bool(flag) }
    /// Creates a whole number.
    public init(integerLiteral number: Int) { self = .number(JSONNumber(number)) }
    /// Creates an array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// Creates an object, in the order written.
    public init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(JSONObject(members.map { JSONObject.Member(name: $0.0, value: $0.1) }))
    }
}
