/// The one place where text becomes markup, in XML and in HTML alike.
///
/// What no document may hold, escaped or not, becomes U+FFFD: control characters, U+FFFE and U+FFFF.
/// <https://www.w3.org/TR/xml/#charsets>
package enum Markup {
    /// Where a text will stand.
    package enum Place {
        /// Between tags.
        case content
        /// In a value in double quotes, where tabs and line feeds would become spaces.
        case attribute
    }

    /// The text escaped.
    package static func escaped(_ text: String, as place: Place = .content) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes, as: place)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the text escaped.
    static func append(_ text: String, to bytes: inout [UInt8], as place: Place) {
        var text = text
        text.withUTF8 { text in
            var start = 0
            for index in 0..<text.count where !isPlain(text[index]) {
                guard let (replacement, length) = replacement(of: text, at: index, in: place) else { continue }
                bytes += text[start..<max(start, index)]
                bytes += replacement.utf8
                start = index + length
            }
            bytes += text[start...]
        }
    }

    /// Whether a byte stands for itself wherever it is, as nearly all do.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte &- 0x20 < 0x5F && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
            && byte != UInt8(ascii: "\"")
    }

    private static func replacement(
        of text: UnsafeBufferPointer<UInt8>, at index: Int, in place: Place
    ) -> (text: String, length: Int)? {
        switch text[index] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case 0x09, 0x0A: place == .attribute ? ("&#\(text[index]);", 1) : nil
        case 0x0D: ("&#13;", 1)
        case 0..<0x20, 0x7F: ("\u{FFFD}", 1)
        case 0xC2 where text[index + 1] < 0xA0: ("\u{FFFD}", 2)
        case 0xEF where text[index + 1] == 0xBF && text[index + 2] >= 0xBE: ("\u{FFFD}", 3)
        default: nil
        }
    }
}
