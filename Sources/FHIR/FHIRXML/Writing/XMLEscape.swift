/// Which characters must be written as references, and how.
struct XMLEscape {
    /// Between tags.
    static let text = XMLEscape(isAttribute: false)
    /// In an attribute's value, in double quotes; tabs and line ends would become spaces there.
    static let attribute = XMLEscape(isAttribute: true)

    private let isAttribute: Bool

    /// Appends a text with what must be written as a reference.
    ///
    /// - Returns: Whether all of it could be written; a character that XML does not have is written as U+FFFD.
    @discardableResult
    func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
        var isComplete = true
        var start = 0
        var index = 0
        while index < text.count {
            guard let reference = reference(text, at: index) else { index += 1; continue }
            out.append(contentsOf: text[start..<index])
            out.append(contentsOf: reference.written)
            isComplete = isComplete && reference.isFaithful
            index += reference.length
            start = index
        }
        out.append(contentsOf: text[start...])
        return isComplete
    }

    private struct Reference {
        var written: String.UTF8View
        var length = 1
        var isFaithful = true
    }

    @inline(__always)
    private func reference(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Reference? {
        let byte = text[index]
        if byte >= 0x40, byte != 0xEF { return nil }
        return rareReference(byte, text, at: index)
    }

    private func rareReference(_ byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Reference? {
        switch byte {
        case UInt8(ascii: "&"): Reference(written: "&amp;".utf8)
        case UInt8(ascii: "<"): Reference(written: "&lt;".utf8)
        case UInt8(ascii: ">"): Reference(written: "&gt;".utf8)
        case UInt8(ascii: "\"") where isAttribute: Reference(written: "&quot;".utf8)
        case 0x09 where isAttribute: Reference(written: "&#9;".utf8)
        case 0x0A where isAttribute: Reference(written: "&#10;".utf8)
        case 0x0D: Reference(written: "&#13;".utf8)
        case 0x09, 0x0A: nil
        case 0..<0x20: Reference(written: "\u{FFFD}".utf8, isFaithful: false)
        case 0xEF where isNoCharacter(text, at: index): Reference(written: "\u{FFFD}".utf8, length: 3, isFaithful: false)
        default: nil
        }
    }

    /// Whether U+FFFE or U+FFFF stands here. <https://www.w3.org/TR/xml/#charsets>
    private func isNoCharacter(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
    }
}
