import FHIRDefinitions

/// Splits the bytes of an expression into tokens.
///
/// Spec: <http://hl7.org/fhirpath/N1/grammar.html>, lexical rules.
struct Lexer {
    private let text: [UInt8]
    private let version: FHIRVersion
    private var index = 0

    private init(_ text: [UInt8], _ version: FHIRVersion) {
        self.text = text
        self.version = version
    }

    /// All tokens, ``Token/Kind/end`` being the last.
    static func tokens(of text: [UInt8], version: FHIRVersion) throws(PathError) -> [Token] {
        var lexer = Lexer(text, version)
        var tokens: [Token] = []
        repeat { tokens.append(try lexer.next()) } while tokens.last?.kind != .end
        return tokens
    }

    private mutating func next() throws(PathError) -> Token {
        try skipSpaceAndComments()
        let start = index
        guard let byte = peek() else { return Token(kind: .end, offset: start) }
        return Token(kind: try kind(startingWith: byte), offset: start)
    }

    private mutating func kind(startingWith byte: UInt8) throws(PathError) -> Token.Kind {
        switch byte {
        case _ where byte.isLetter: return .word(take { $0.isLetter || $0.isDigit })
        case _ where byte.isDigit: return .number(number())
        case UInt8(ascii: "'"): return .string(try quoted(byte))
        case UInt8(ascii: "`"), UInt8(ascii: "\""): return .delimited(try quoted(byte))
        case UInt8(ascii: "@"): return .temporal(try temporal())
        case UInt8(ascii: "$"): return .variable(try variable())
        default: return .symbol(try symbol())
        }
    }

    private func peek(_ distance: Int = 0) -> UInt8? {
        index + distance < text.count ? text[index + distance] : nil
    }

    private func fail(_ message: String, at offset: Int) -> PathError { PathError(.syntax, message, offset: offset) }

    private mutating func take(_ isWanted: (UInt8) -> Bool) -> String {
        let start = index
        while let byte = peek(), isWanted(byte) { index += 1 }
        return String(decoding: text[start..<index], as: UTF8.self)
    }

    private mutating func skipSpaceAndComments() throws(PathError) {
        while let byte = peek() {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                index += 1
            } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
                while let byte = peek(), byte != 0x0A, byte != 0x0D { index += 1 }
            } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
                try skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() throws(PathError) {
        let start = index
        index += 2
        while peek() != UInt8(ascii: "*") || peek(1) != UInt8(ascii: "/") {
            guard index < text.count else { throw fail("the comment does not end", at: start) }
            index += 1
        }
        index += 2
    }

    /// A fraction needs a digit behind its dot, so that `1.round()` stays a call.
    private mutating func number() -> String {
        var text = take(\.isDigit)
        if peek() == UInt8(ascii: "."), let digit = peek(1), digit.isDigit {
            index += 1
            text += "." + take(\.isDigit)
        }
        return text
    }

    private mutating func variable() throws(PathError) -> String {
        let start = index
        index += 1
        let name = take(\.isLetter)
        guard ["this", "index", "total"].contains(name) else {
            throw fail("there are only $this, $index and $total", at: start)
        }
        return name
    }

    private mutating func symbol() throws(PathError) -> Token.Symbol {
        for symbol in Token.Symbol.allCases where text[index...].starts(with: symbol.rawValue.utf8) {
            index += symbol.rawValue.utf8.count
            return symbol
        }
        throw fail("this character has no meaning here", at: index)
    }
}

extension Lexer {
    /// The text of a date, date-time or time; whether there is such a day is for the parser to say.
    ///
    /// A time may have a zone in FHIRPath 1.0 alone. <http://hl7.org/fhirpath/STU1/#literals>
    private mutating func temporal() throws(PathError) -> String {
        let start = index
        index += 1
        if peek() == UInt8(ascii: "T") {
            index += 1
            return "T" + time() + (version == .stu3 ? zone() : "")
        }
        var result = take { $0.isDigit || $0 == UInt8(ascii: "-") }
        guard !result.isEmpty else { throw fail("expected a date or a time behind '@'", at: start) }
        if peek() == UInt8(ascii: "T") {
            index += 1
            result += "T" + time()
            result += zone()
        }
        return result
    }

    private mutating func time() -> String {
        var result = take { $0.isDigit || $0 == UInt8(ascii: ":") }
        if result.utf8.count == 8, peek() == UInt8(ascii: "."), let digit = peek(1), digit.isDigit {
            index += 1
            result += "." + take(\.isDigit)
        }
        return result
    }

    private mutating func zone() -> String {
        if peek() == UInt8(ascii: "Z") {
            index += 1
            return "Z"
        }
        guard let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            index + 6 <= text.count, text[index + 3] == UInt8(ascii: ":"),
            [1, 2, 4, 5].allSatisfy({ text[index + $0].isDigit })
        else { return "" }
        index += 6
        return String(decoding: text[(index - 6)..<index], as: UTF8.self)
    }

    /// A text between two quotes, its escapes resolved.
    private mutating func quoted(_ quote: UInt8) throws(PathError) -> String {
        let start = index
        var bytes: [UInt8] = []
        index += 1
        while let byte = peek(), byte != quote {
            if byte == UInt8(ascii: "\\") {
                bytes += try escape()
            } else {
                bytes.append(byte)
                index += 1
            }
        }
        guard index < text.count else { throw fail("the quote is not closed", at: start) }
        index += 1
        guard let text = String(validating: bytes, as: UTF8.self) else { throw fail("not UTF-8", at: start) }
        return text
    }

    private mutating func escape() throws(PathError) -> [UInt8] {
        let start = index
        index += 2
        switch start + 1 < text.count ? text[start + 1] : 0 {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"): return Array(String(try scalar(start)).utf8)
        case let byte where "`'\"\\/".utf8.contains(byte): return [byte]
        default: throw fail("no such escape in FHIRPath", at: start)
        }
    }

    /// The character of `\uXXXX`, or of two that are a surrogate pair.
    private mutating func scalar(_ start: Int) throws(PathError) -> Unicode.Scalar {
        var code = try codeUnit(start)
        if 0xD800..<0xDC00 ~= code, peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") {
            index += 2
            code = 0x10000 + (code - 0xD800) << 10 + (try codeUnit(start) & 0x3FF)
        }
        guard let scalar = Unicode.Scalar(code) else { throw fail("half of a surrogate pair", at: start) }
        return scalar
    }

    private mutating func codeUnit(_ start: Int) throws(PathError) -> UInt32 {
        let digits = String(decoding: text[index..<min(index + 4, text.count)], as: UTF8.self)
        guard digits.utf8.count == 4, digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }),
            let code = UInt32(digits, radix: 16)
        else { throw fail("expected four hexadecimal digits", at: start) }
        index += 4
        return code
    }
}

extension UInt8 {
    /// Whether it may begin a name.
    fileprivate var isLetter: Bool { (self | 0x20) &- 0x61 < 26 || self == UInt8(ascii: "_") }
    /// Whether it is a decimal digit.
    var isDigit: Bool { self &- 0x30 < 10 }
}
