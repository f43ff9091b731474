/// A recursive-descent parser over bytes. Spec: <https://www.rfc-editor.org/rfc/rfc8259>
struct JSONParser: ~Copyable {
    let text: UnsafeBufferPointer<UInt8>
    /// The byte that is read next.
    var index = 0
    private let maxDepth: Int
    private var depth = 0
    var names: NameCache
    /// The members of all objects that are open, and the elements of all such arrays, the innermost on top.
    private var members = PartStack<JSONObject.Member>()
    private var elements = PartStack<JSONValue>()
    /// The string with escapes that is read, used again for the next one.
    var unescaped: [UInt8] = []
    private var repeatedMembers: [JSONDocument.RepeatedMember] = []

    /// Creates a parser for a text that stays where it is for as long as the parser lives.
    init(text: UnsafeBufferPointer<UInt8>, maxDepth: Int) {
        self.text = text
        names = NameCache(textBytes: text.count)
        self.maxDepth = maxDepth
    }

    mutating func document() throws(JSONError) -> JSONDocument {
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { throw fail("a byte order mark is not allowed in JSON") }
        skipSpace()
        let value = try value()
        skipSpace()
        guard index == text.count else { throw fail("nothing may follow the value") }
        return JSONDocument(value: value, repeatedMembers: repeatedMembers)
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
        let start = members.count
        if !take(UInt8(ascii: "}")) {
            var seen = NamesSeen()
            repeat { try member(since: start, &seen) } while take(UInt8(ascii: ","))
            guard take(UInt8(ascii: "}")) else { throw fail("expected ',' or '}' after a member") }
        }
        depth -= 1
        return JSONObject(members.take(from: start))
    }

    /// Reads a member of the object whose first member lies at `start` in the stack.
    private mutating func member(since start: Int, _ seen: inout NamesSeen) throws(JSONError) {
        skipSpace()
        guard index < text.count, text[index] == UInt8(ascii: "\"") else {
            throw fail("expected a member's name in quotes")
        }
        let offset = index
        let (name, hash) = try memberName()
        if seen.isRepeated(name, hash: hash, in: members, since: start) {
            repeatedMembers.append(JSONDocument.RepeatedMember(name: name, offset: offset))
        }
        skipSpace()
        guard take(UInt8(ascii: ":")) else { throw fail("expected ':' after a member's name") }
        skipSpace()
        members.push(JSONObject.Member(name: name, value: try value()))
        skipSpace()
    }

    private mutating func array() throws(JSONError) -> [JSONValue] {
        try enter()
        let start = elements.count
        if !take(UInt8(ascii: "]")) {
            repeat {
                skipSpace()
                elements.push(try value())
                skipSpace()
            } while take(UInt8(ascii: ","))
            guard take(UInt8(ascii: "]")) else { throw fail("expected ',' or ']' after an element") }
        }
        depth -= 1
        return elements.take(from: start)
    }

    /// Steps over the opening bracket and the space behind it.
    private mutating func enter() throws(JSONError) {
        depth += 1
        guard depth <= maxDepth else {
            throw JSONError(message: "nested deeper than \(maxDepth) levels", offset: index, isTooDeep: true)
        }
        index += 1
        skipSpace()
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
        let number = JSONNumber(trusted: String(copying: text.part(index, end)))
        index = end
        return number
    }

    @inline(__always)
    mutating func skipSpace() {
        if index < text.count, text[index] <= 0x20 { skipSpaceThatIsThere() }
    }

    /// Skips a line end and the indentation behind it in as many steps as the indentation has words of eight bytes.
    private mutating func skipSpaceThatIsThere() {
        let text = text
        var index = index
        while index < text.count {
            let byte = text[index]
            if byte == 0x20, let word = text.word(at: index) {
                index += (word ^ 0x2020_2020_2020_2020).trailingZeroBitCount / 8
            } else if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
                index += 1
            } else {
                break
            }
        }
        self.index = index
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < text.count, text[index] == byte else { return false }
        index += 1
        return true
    }

    func fail(_ message: String) -> JSONError { JSONError(message: message, offset: index) }
}
