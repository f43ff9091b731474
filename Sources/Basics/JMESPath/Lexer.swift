import JSON

/// A word of an expression.
enum Token: Equatable {
    case name(String)
    case quotedName(String)
    case number(Int)
    case literal(JSONValue)
    /// One of the marks: `.`, `[?`, `&&`.
    case mark(String)
    case end
}

/// Takes an expression apart into its words.
struct Lexer {
    private let bytes: [UInt8]
    private var index = 0

    /// The words with the byte at which each begins; ``Token/end`` is the last.
    static func tokens(of text: String) throws(JMESPathError) -> [(token: Token, offset: Int)] {
        guard text.utf8.count <= JMESPathLimits.maxBytes else {
            throw JMESPathError(.limit, "an expression has at most \(JMESPathLimits.maxBytes) bytes", offset: 0)
        }
        var lexer = Lexer(bytes: Array(text.utf8))
        var tokens: [(Token, Int)] = []
        repeat {
            lexer.skipSpace()
            let start = lexer.index
            tokens.append((try lexer.next(), start))
        } while tokens.last?.0 != .end
        return tokens
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
    }

    private mutating func next() throws(JMESPathError) -> Token {
        guard let byte else { return .end }
        switch byte {
        case UInt8(ascii: "'"): return .literal(.string(try rawString()))
        case UInt8(ascii: "`"): return .literal(try literal())
        case UInt8(ascii: "\""): return .quotedName(try quotedName())
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return .number(try number())
        default: return isNameStart(byte) ? .name(name()) : try mark()
        }
    }

    private func isNameStart(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "_") || (byte | 0x20) &- 0x61 < 26 }

    private mutating func name() -> String {
        let start = index
        while let byte, isNameStart(byte) || byte &- 0x30 < 10 { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func number() throws(JMESPathError) -> Int {
        let start = index
        index += 1
        while let byte, byte &- 0x30 < 10 { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard let number = Int(text) else {
            throw JMESPathError(.syntax, "'\(text)' is no whole number of 64 bits", offset: start)
        }
        return number
    }

    private mutating func mark() throws(JMESPathError) -> Token {
        for length in [2, 1] where index + length <= bytes.count {
            let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
            if Token.marks.contains(text) {
                index += length
                return .mark(text)
            }
        }
        let rest = String(decoding: bytes[index...].prefix(16), as: UTF8.self)
        throw JMESPathError(.syntax, "no word begins with '\(rest.prefix(1))'", offset: index)
    }

    /// What stands between two quotes; a backslash and what follows it stand for themselves.
    private mutating func quoted(by quote: Unicode.Scalar) throws(JMESPathError) -> ArraySlice<UInt8> {
        let start = index
        index += 1
        while let byte, byte != UInt8(ascii: quote) { index += byte == UInt8(ascii: "\\") ? 2 : 1 }
        guard index < bytes.count else {
            throw JMESPathError(.syntax, "there is no second \(quote) to end this", offset: start)
        }
        index += 1
        return bytes[(start + 1)..<(index - 1)]
    }

    /// The content without the backslash before each quote; every other backslash is content.
    private func unescaped(_ content: ArraySlice<UInt8>, quote: Unicode.Scalar) -> [UInt8] {
        var result: [UInt8] = []
        for (byte, next) in zip(content, content.dropFirst().map(Optional.some) + [nil]) {
            if byte != UInt8(ascii: "\\") || next != UInt8(ascii: quote) { result.append(byte) }
        }
        return result
    }

    private mutating func rawString() throws(JMESPathError) -> String {
        String(decoding: unescaped(try quoted(by: "'"), quote: "'"), as: UTF8.self)
    }

    private mutating func quotedName() throws(JMESPathError) -> String {
        let start = index
        _ = try quoted(by: "\"")
        guard case .string(let name)? = try? JSONValue(parsing: Array(bytes[start..<index])) else {
            throw JMESPathError(.syntax, "a name in quotes is a JSON string", offset: start)
        }
        return name
    }

    private mutating func literal() throws(JMESPathError) -> JSONValue {
        let start = index
        let content = unescaped(try quoted(by: "`"), quote: "`")
        if let value = try? JSONValue(parsing: content) { return value }
        // a text without quotes, as the specification once allowed it
        let rest = content.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        if let first = rest.first, !"{[\"".utf8.contains(first),
            let text = try? JSONValue(parsing: [UInt8(ascii: "\"")] + rest + [UInt8(ascii: "\"")])
        {
            return text
        }
        throw JMESPathError(.syntax, "a literal is JSON", offset: start)
    }
}

extension Token {
    static let marks: Set<String> = [
        ".", "*", "[?", "[]", "[", "]", "{", "}", "(", ")", ",", ":", "@", "&", "&&", "|", "||", "!", "!=", "==", "<",
        "<=", ">", ">=",
    ]

    /// How the word is called in a message.
    var shown: String {
        switch self {
        case .name(let name): "'\(name)'"
        case .quotedName(let name): "\"\(name)\""
        case .number(let number): "\(number)"
        case .literal: "a literal"
        case .mark(let mark): "'\(mark)'"
        case .end: "the end"
        }
    }

    /// How strongly the word binds what stands before it, as the reference grammar has it; 0 where it does not.
    ///
    /// <https://github.com/jmespath/jmespath.py/blob/develop/jmespath/parser.py>
    var bindingPower: Int {
        guard case .mark(let mark) = self else { return 0 }
        return switch mark {
        case "|": 1
        case "||": 2
        case "&&": 3
        case "==", "!=", "<", "<=", ">", ">=": 5
        case "[]": 9
        case "*": 20
        case "[?": 21
        case ".": 40
        case "!": 45
        case "{": 50
        case "[": 55
        case "(": 60
        default: 0
        }
    }
}
