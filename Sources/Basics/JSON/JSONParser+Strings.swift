extension JSONParser {
    /// The string whose opening quote is at `index`.
    mutating func string() throws(JSONError) -> String {
        let start = index + 1
        let run = plainRun(from: start)
        guard run.end < text.count, text[run.end] == UInt8(ascii: "\"") else {
            index = run.end
            return try escapedString(from: start)
        }
        let content = UnsafeBufferPointer(rebasing: text[start..<run.end])
        index = run.end + 1
        if run.isASCII { return String(decoding: content, as: UTF8.self) }
        guard let string = String(validating: content, as: UTF8.self) else { throw notUTF8(from: start) }
        return string
    }

    /// Bytes of a string that need no care.
    struct PlainRun {
        /// Where they end: at a quote, a backslash or a control character, or with the text.
        var end: Int
        var isASCII: Bool
    }

    func plainRun(from start: Int) -> PlainRun {
        var index = start
        var seen: UInt64 = 0
        while let word = word(at: index) {
            let marks = Self.marks(in: word)
            if marks != 0 {
                let below = (marks & (0 &- marks)) &- 1
                return PlainRun(end: index + marks.trailingZeroBitCount / 8, isASCII: (seen | word & below).isASCII)
            }
            seen |= word
            index += 8
        }
        while index < text.count, text[index] >= 0x20, text[index] != UInt8(ascii: "\""), text[index] != UInt8(ascii: "\\") {
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
        let quotes = word ^ (ones * 0x22)
        let backslashes = word ^ (ones * 0x5C)
        let below = ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes) | ((word &- ones * 0x20) & ~word)
        return below & (ones * 0x80)
    }

    /// The rest of a string whose beginning, up to `index`, needs no care.
    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var content = Array(text[start..<index])
        while index < text.count, text[index] != UInt8(ascii: "\"") {
            guard text[index] == UInt8(ascii: "\\") else { throw fail("a control character in a string must be escaped") }
            try escape(into: &content)
            let end = plainRun(from: index).end
            content += text[index..<end]
            index = end
        }
        guard index < text.count else { throw fail("the string has no end") }
        guard let string = String(validating: content, as: UTF8.self) else { throw notUTF8(from: start) }
        index += 1
        return string
    }

    private mutating func escape(into content: inout [UInt8]) throws(JSONError) {
        guard index + 1 < text.count else { throw fail("the string has no end") }
        switch text[index + 1] {
        case UInt8(ascii: "u"): return try unicodeEscape(into: &content)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(text[index + 1])
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        default: throw fail("no such escape in JSON")
        }
        index += 2
    }

    private mutating func unicodeEscape(into content: inout [UInt8]) throws(JSONError) {
        let start = index
        var code = try codeUnit()
        if 0xD800..<0xDC00 ~= code, index + 1 < text.count, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") {
            let low = try codeUnit()
            if 0xDC00..<0xE000 ~= low { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
        }
        guard let scalar = Unicode.Scalar(code) else { throw JSONError(message: "half of a surrogate pair", offset: start) }
        content += String(scalar).utf8
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

    /// The error at the first byte from `start` on that is not UTF-8. <https://www.rfc-editor.org/rfc/rfc3629#section-4>
    private func notUTF8(from start: Int) -> JSONError {
        var position = start
        while position < text.count {
            let length = utf8Length(at: position)
            guard length > 0 else { break }
            position += length
        }
        return JSONError(message: "not UTF-8", offset: position)
    }

    /// How many bytes the character at `position` has; 0 where they are not UTF-8.
    private func utf8Length(at position: Int) -> Int {
        let first = text[position]
        if first < 0x80 { return 1 }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard 0xC2...0xF4 ~= first, position + length <= text.count else { return 0 }
        let second = text[position + 1]
        let isOverlongOrOutside =
            (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) || (first == 0xF0 && second < 0x90)
            || (first == 0xF4 && second > 0x8F)
        let isContinued = text[(position + 1)..<(position + length)].allSatisfy { $0 & 0xC0 == 0x80 }
        return isContinued && !isOverlongOrOutside ? length : 0
    }
}

extension UInt64 {
    /// Whether none of its bytes has the highest bit.
    fileprivate var isASCII: Bool { self & 0x8080_8080_8080_8080 == 0 }
}
