extension JSONParser {
    /// The string whose opening quote is at `index`.
    mutating func string() throws(JSONError) -> String {
        let start = index + 1
        let run = plainRun(from: start)
        guard let content = finish(run, from: start) else { return try escapedString(from: start, run) }
        return try string(of: content, isASCII: run.isASCII)
    }

    /// The member's name whose opening quote is at `index`, with its hash.
    mutating func memberName() throws(JSONError) -> (name: String, hash: Int) {
        let start = index + 1
        let run = plainRun(from: start)
        guard let content = finish(run, from: start) else {
            var name = try escapedString(from: start, run)
            return (name, name.withUTF8(NameCache.hash))
        }
        return (try name(of: content, isASCII: run.isASCII), NameCache.hash(of: content))
    }

    /// The name without escapes; a long one that was met before is not made again.
    @inline(__always)
    private mutating func name(of content: UnsafeBufferPointer<UInt8>, isASCII: Bool) throws(JSONError) -> String {
        guard names.isWorthwhile(for: content) else { return try string(of: content, isASCII: isASCII) }
        if let name = names.find(content) { return name }
        let name = try string(of: content, isASCII: isASCII)
        names.keep(name, writtenAs: content)
        return name
    }

    /// Steps over a run and the quote behind it; nil, and only over the run, where something else stands there.
    @inline(__always)
    private mutating func finish(_ run: PlainRun, from start: Int) -> UnsafeBufferPointer<UInt8>? {
        index = run.end
        guard run.end < text.count, text[run.end] == UInt8(ascii: "\"") else { return nil }
        index += 1
        return text.part(start, run.end)
    }

    @inline(__always)
    private func string(of content: UnsafeBufferPointer<UInt8>, isASCII: Bool) throws(JSONError) -> String {
        if isASCII { return String(copying: content) }
        guard let string = String(validating: content, as: UTF8.self) else {
            throw notUTF8(from: index - content.count - 1)
        }
        return string
    }

    /// Bytes of a string that need no care.
    struct PlainRun {
        /// Where they end: at a quote, a backslash or a control character, or with the text.
        var end: Int
        var isASCII: Bool
    }

    @inline(__always)
    func plainRun(from start: Int) -> PlainRun {
        let text = text
        var index = start
        var seen: UInt64 = 0
        while let word = text.word(at: index) {
            let marks = Self.marks(in: word)
            if marks != 0 {
                let below = (marks & (0 &- marks)) &- 1
                return PlainRun(end: index + marks.trailingZeroBitCount / 8, isASCII: (seen | word & below).isASCII)
            }
            seen |= word
            index += 8
        }
        while index < text.count, text[index] >= 0x20, text[index] != UInt8(ascii: "\""),
            text[index] != UInt8(ascii: "\\")
        {
            seen |= UInt64(text[index])
            index += 1
        }
        return PlainRun(end: index, isASCII: seen.isASCII)
    }

    /// The highest bit of each byte that is a quote, a backslash or a control character.
    ///
    /// Only the lowest such bit can be relied on: subtracting borrows from the bytes above.
    private static func marks(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let flipped = word ^ (ones * 0x02)  // which leaves control characters below 0x20 and brings the quote to 0x20
        let backslashes = word ^ (ones * 0x5C)
        return ((flipped &- ones * 0x21) & ~flipped | (backslashes &- ones) & ~backslashes) & (ones * 0x80)
    }

    /// The string that begins at `start` with a run that no quote ends.
    private mutating func escapedString(from start: Int, _ first: PlainRun) throws(JSONError) -> String {
        unescaped.removeAll(keepingCapacity: true)
        unescaped.reserveCapacity(min(text.count - start, 1024))
        unescaped += text.part(start, first.end)
        var isASCII = first.isASCII
        while index < text.count, text[index] != UInt8(ascii: "\"") {
            guard text[index] == UInt8(ascii: "\\") else {
                throw fail("a control character in a string must be escaped")
            }
            try escape()
            let run = plainRun(from: index)
            unescaped += text.part(index, run.end)
            isASCII = isASCII && run.isASCII
            index = run.end
        }
        guard index < text.count else { throw fail("the string has no end") }
        index += 1
        // what escapes stand for is UTF-8 in any case, so only other bytes need a check
        if isASCII { return unescaped.withUnsafeBufferPointer(String.init(copying:)) }
        guard let string = String(validating: unescaped, as: UTF8.self) else { throw notUTF8(from: start) }
        return string
    }

    private mutating func escape() throws(JSONError) {
        guard index + 1 < text.count else { throw fail("the string has no end") }
        switch text[index + 1] {
        case UInt8(ascii: "u"): return try unicodeEscape()
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(text[index + 1])
        case UInt8(ascii: "b"): unescaped.append(0x08)
        case UInt8(ascii: "f"): unescaped.append(0x0C)
        case UInt8(ascii: "n"): unescaped.append(0x0A)
        case UInt8(ascii: "r"): unescaped.append(0x0D)
        case UInt8(ascii: "t"): unescaped.append(0x09)
        default: throw fail("no such escape in JSON")
        }
        index += 2
    }

    private mutating func unicodeEscape() throws(JSONError) {
        let start = index
        var code = try codeUnit()
        if 0xD800..<0xDC00 ~= code, index + 1 < text.count, text[index] == UInt8(ascii: "\\"),
            text[index + 1] == UInt8(ascii: "u")
        {
            let low = try codeUnit()
            if 0xDC00..<0xE000 ~= low { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
        }
        guard let scalar = Unicode.Scalar(code) else {
            throw JSONError(message: "half of a surrogate pair", offset: start)
        }
        unescaped += String(scalar).utf8
    }

    /// The code unit of a `\uXXXX` at `index`.
    private mutating func codeUnit() throws(JSONError) -> UInt32 {
        guard index + 6 <= text.count else { throw fail("expected four hexadecimal digits") }
        var code: UInt32 = 0
        for digit in text[(index + 2)..<(index + 6)] {
            guard let value = hexValue(digit) else { throw fail("expected four hexadecimal digits") }
            code = code << 4 | value
        }
        index += 6
        return code
    }

    private func hexValue(_ digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(digit - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(digit - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}

extension UInt64 {
    /// Whether none of its bytes has the highest bit.
    fileprivate var isASCII: Bool { self & 0x8080_8080_8080_8080 == 0 }
}
