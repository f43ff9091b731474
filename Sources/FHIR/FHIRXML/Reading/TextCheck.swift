import Glibc

/// What is looked at before libxml2 sees a text, because libxml2 would take it, or would take too long.
struct TextCheck {
    /// What is wrong, and the byte.
    struct Finding {
        var code: FHIRXML.Issue.Code
        var message: String
        var offset: Int
    }

    private let text: UnsafeBufferPointer<UInt8>
    private var index = 0

    /// The first reason not to read the text; nil where there is none.
    static func finding(in text: UnsafeBufferPointer<UInt8>, limits: FHIRXML.Limits) -> Finding? {
        if text.count > limits.bytes {
            return Finding(code: .tooLong, message: "longer than \(limits.bytes) bytes", offset: 0)
        }
        if text.starts(with: [0xFE, 0xFF]) || text.starts(with: [0xFF, 0xFE]) {
            return Finding(code: .structure, message: "not UTF-8 but UTF-16; FHIR is exchanged in UTF-8", offset: 0)
        }
        if let offset = text.firstOffset(of: 0, from: 0) {
            return Finding(code: .structure, message: "a NUL byte is not allowed in XML", offset: offset)
        }
        var check = TextCheck(text: text)
        return check.foreignEncoding() ?? check.crowdedTag(limit: limits.attributes)
    }

    private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// The XML declaration's encoding, where it is none that UTF-8 includes.
    private func foreignEncoding() -> Finding? {
        guard text.starts(with: Array("<?xml".utf8)) else { return nil }
        let declaration = String(decoding: text.prefix(200).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        let words = declaration.split { "=\"'? \t\r\n".contains($0) }
        guard let place = words.firstIndex(of: "encoding"), place + 1 < words.count else { return nil }
        let name = words[place + 1].lowercased()
        if ["utf-8", "utf8", "us-ascii", "ascii"].contains(name) { return nil }
        return Finding(
            code: .structure, message: "the encoding is said to be \(words[place + 1]); FHIR is exchanged in UTF-8",
            offset: 0)
    }

    /// The first tag with too many attributes, on which libxml2 would spend the square of their number.
    private mutating func crowdedTag(limit: Int) -> Finding? {
        while let start = text.firstOffset(of: UInt8(ascii: "<"), from: index) {
            index = start + 1
            if skip("!--", to: "-->") || skip("![CDATA[", to: "]]>") || skip("?", to: "?>") { continue }
            if attributesToTagEnd() > limit {
                let message = "more than \(limit) attributes"
                return Finding(code: .tooLong, message: message, offset: start)
            }
        }
        return nil
    }

    /// Steps over what begins and ends so, if it begins so.
    private mutating func skip(_ opening: StaticString, to closing: StaticString) -> Bool {
        guard stands(opening, at: index) else { return false }
        index += opening.utf8CodeUnitCount
        while let candidate = text.firstOffset(of: closing.utf8Start.pointee, from: index) {
            if stands(closing, at: candidate) { return true }
            index = candidate + 1
        }
        index = text.count
        return true
    }

    private func stands(_ word: StaticString, at offset: Int) -> Bool {
        guard let base = text.baseAddress, text.count - offset >= word.utf8CodeUnitCount else { return false }
        // because as many bytes as are compared lie in the text
        return memcmp(base + offset, word.utf8Start, word.utf8CodeUnitCount) == 0
    }

    /// Steps to the tag's end, or as far as it can be one; how many values in quotes it passes.
    private mutating func attributesToTagEnd() -> Int {
        var count = 0
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: ">"), UInt8(ascii: "<"): return count
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                count += 1
                index = (text.firstOffset(of: text[index], from: index + 1) ?? text.count) + 1
            default: index += 1
            }
        }
        return count
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first byte of this value from `start` on.
    func firstOffset(of byte: UInt8, from start: Int) -> Int? {
        guard let baseAddress, start < count, let found = memchr(baseAddress + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
    }
}
