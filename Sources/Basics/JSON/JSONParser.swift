/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
    /// What is wrong, in one line.
    public var message: String
    /// The byte at which it was seen, from 0.
    public var offset: Int
}

/// A parsed text: its value, and the members that repeat a name within their object.
public struct JSONDocument: Sendable {
    /// A member whose name its object already had.
    public struct RepeatedMember: Hashable, Sendable {
        /// The name.
        public var name: String
        /// The byte at which the repeated name begins, from 0.
        public var offset: Int
    }

    /// The value.
    public var value: JSONValue
    /// Repeated members in the order of the text; RFC 8259 section 4 lets a reader do anything with them, FHIR forbids them.
    public var repeatedMembers: [RepeatedMember]
}

extension JSONValue {
    /// How deep values may lie within each other where the caller sets no limit.
    public static let defaultDepth = 256

    /// Parses a text of UTF-8 with one value in it.
    ///
    /// - Parameters:
    ///   - bytes: The text; a byte order mark at its beginning is refused, as RFC 8259 section 8.1 forbids it.
    ///   - maxDepth: How deep arrays and objects may lie within each other.
    /// - Throws: ``JSONError`` where the text is not JSON, not UTF-8, or too deep.
    public static func parse(_ bytes: [UInt8], maxDepth: Int = defaultDepth) throws(JSONError) -> JSONDocument {
        // because the parser holds the pointer no longer than this closure runs
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONDocument, JSONError> in
            var parser = JSONParser(text: buffer, maxDepth: maxDepth)
            do throws(JSONError) {
                let value = try parser.document()
                return .success(JSONDocument(value: value, repeatedMembers: parser.repeatedMembers))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Parses a text; see ``parse(_:maxDepth:)``.
    public init(parsing text: String) throws(JSONError) {
        self = try Self.parse(Array(text.utf8)).value
    }

    /// Parses bytes; see ``parse(_:maxDepth:)``.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        self = try Self.parse(bytes).value
    }
}

/// A recursive-descent parser over bytes. Spec: <https://www.rfc-editor.org/rfc/rfc8259>
struct JSONParser {
    private let text: UnsafeBufferPointer<UInt8>
    private let maxDepth: Int
    private var index = 0
    private var depth = 0
    private(set) var repeatedMembers: [JSONDocument.RepeatedMember] = []

    init(text: UnsafeBufferPointer<UInt8>, maxDepth: Int) {
        self.text = text
        self.maxDepth = maxDepth
    }

    mutating func document() throws(JSONError) -> JSONValue {
        if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF {
            throw fail("a byte order mark is not allowed in JSON")
        }
        skipSpace()
        let value = try value()
        skipSpace()
        guard index == text.count else { throw fail("nothing may follow the value") }
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        guard index < text.count else { throw fail("expected a value, found the end of the text") }
        switch text[index] {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return .object(try object())
        case UInt8(ascii: "["): return .array(try array())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func object() throws(JSONError) -> JSONObject {
        try enter()
        var object = JSONObject()
        skipSpace()
        if take(UInt8(ascii: "}")) {
            depth -= 1
            return object
        }
        repeat {
            skipSpace()
            guard index < text.count, text[index] == UInt8(ascii: "\"") else { throw fail("expected a member's name in quotes") }
            let start = index
            let name = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw fail("expected ':' after a member's name") }
            skipSpace()
            note(name, at: start, in: object)
            object.members.append(JSONObject.Member(name: name, value: try value()))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw fail("expected ',' or '}' after a member") }
        depth -= 1
        return object
    }

    private mutating func array() throws(JSONError) -> [JSONValue] {
        try enter()
        var elements: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) {
            depth -= 1
            return elements
        }
        repeat {
            skipSpace()
            elements.append(try value())
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw fail("expected ',' or ']' after an element") }
        depth -= 1
        return elements
    }

    /// Steps over the opening bracket.
    private mutating func enter() throws(JSONError) {
        depth += 1
        guard depth <= maxDepth else { throw fail("nested deeper than \(maxDepth) levels") }
        index += 1
    }

    private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let length = word.utf8CodeUnitCount
        guard index + length <= text.count else { throw fail("expected a value") }
        for position in 0..<length where text[index + position] != word.utf8Start[position] {
            throw fail("expected a value")
        }
        index += length
        return value
    }

    private mutating func number() throws(JSONError) -> JSONNumber {
        let end = JSONNumber.end(of: text, from: index)
        guard end > index else { throw fail("expected a value") }
        let number = JSONNumber(trusted: String(decoding: text[index..<end], as: UTF8.self))
        index = end
        return number
    }

    private mutating func string() throws(JSONError) -> String {
        index += 1
        let start = index
        var seen: UInt8 = 0
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "\"") {
                let content = UnsafeBufferPointer(rebasing: text[start..<index])
                if seen >= 0x80 { try checkUTF8(from: start, to: index) }
                index += 1
                return String(decoding: content, as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
            if byte < 0x20 { throw fail("a control character in a string must be escaped") }
            seen |= byte
            index += 1
        }
        throw fail("the string has no end")
    }

    /// The rest of a string in which an escape was found at `index`.
    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var content = Array(text[start..<index])
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "\"") {
                try checkUTF8(from: start, to: index)
                index += 1
                return String(decoding: content, as: UTF8.self)
            }
            if byte < 0x20 { throw fail("a control character in a string must be escaped") }
            if byte == UInt8(ascii: "\\") {
                try escape(into: &content)
            } else {
                content.append(byte)
                index += 1
            }
        }
        throw fail("the string has no end")
    }

    private mutating func escape(into content: inout [UInt8]) throws(JSONError) {
        guard index + 1 < text.count else { throw fail("the string has no end") }
        let letter = text[index + 1]
        if letter == UInt8(ascii: "u") { return try unicodeEscape(into: &content) }
        guard let byte = Self.shortEscapes[letter] else { throw fail("no such escape in JSON") }
        content.append(byte)
        index += 2
    }

    private static let shortEscapes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "b"): 0x08,
        UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]

    private mutating func unicodeEscape(into content: inout [UInt8]) throws(JSONError) {
        let start = index
        var code = try codeUnit()
        if 0xDC00..<0xE000 ~= code { throw JSONError(message: "half of a surrogate pair", offset: start) }
        if 0xD800..<0xDC00 ~= code {
            guard index + 1 < text.count, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u"),
                case let low = try codeUnit(), 0xDC00..<0xE000 ~= low
            else { throw JSONError(message: "half of a surrogate pair", offset: start) }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        content += Unicode.Scalar(code).map { Array(String($0).utf8) } ?? []
    }

    /// The code unit of a `\uXXXX` at `index`.
    private mutating func codeUnit() throws(JSONError) -> UInt32 {
        guard index + 6 <= text.count else { throw fail("expected four hexadecimal digits") }
        var code: UInt32 = 0
        for digit in text[(index + 2)..<(index + 6)] {
            guard let value = hexValue(digit) else { throw fail("expected four hexadecimal digits") }
            code = code << 4 | UInt32(value)
        }
        index += 6
        return code
    }

    private func hexValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Refuses what is not UTF-8, with its place. <https://www.rfc-editor.org/rfc/rfc3629#section-4>
    private func checkUTF8(from start: Int, to end: Int) throws(JSONError) {
        var position = start
        while position < end {
            let length = utf8Length(at: position, end: end)
            guard length > 0 else { throw JSONError(message: "not UTF-8", offset: position) }
            position += length
        }
    }

    /// How many bytes the character at `position` has; 0 where they are not UTF-8.
    private func utf8Length(at position: Int, end: Int) -> Int {
        let first = text[position]
        if first < 0x80 { return 1 }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, position + length <= end else { return 0 }
        for offset in 1..<length where text[position + offset] & 0xC0 != 0x80 { return 0 }
        let second = text[position + 1]
        let isOverlongOrOutside =
            (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) || (first == 0xF0 && second < 0x90)
            || (first == 0xF4 && second > 0x8F)
        return isOverlongOrOutside ? 0 : length
    }

    private mutating func note(_ name: String, at offset: Int, in object: JSONObject) {
        // Objects in FHIR are small; a hostile one with thousands of members must not cost their square.
        guard object.members.count < 64 else { return noteInLargeObject(name, at: offset, in: object) }
        for member in object.members where isSameText(member.name, name) {
            repeatedMembers.append(JSONDocument.RepeatedMember(name: name, offset: offset))
            return
        }
    }

    /// The names of the large objects that are open now, by depth.
    private var largeObjectNames: [Int: (count: Int, names: Set<String>)] = [:]

    private mutating func noteInLargeObject(_ name: String, at offset: Int, in object: JSONObject) {
        var known = largeObjectNames.removeValue(forKey: depth)
        if known?.count != object.members.count { known = nil }
        var names = known?.names ?? Set(object.names)
        if !names.insert(name).inserted {
            repeatedMembers.append(JSONDocument.RepeatedMember(name: name, offset: offset))
        }
        largeObjectNames[depth] = (object.members.count + 1, names)
    }

    private mutating func skipSpace() {
        while index < text.count {
            let byte = text[index]
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            index += 1
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < text.count, text[index] == byte else { return false }
        index += 1
        return true
    }

    private func fail(_ message: String) -> JSONError { JSONError(message: message, offset: index) }
}
