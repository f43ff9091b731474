/// Base64 with padding, as HTTP and FHIR write bytes in text. <https://www.rfc-editor.org/rfc/rfc4648#section-4>
public enum Base64 {
    private static let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    /// The bytes as text.
    public static func encode(_ bytes: [UInt8]) -> String { String(decoding: encodedBytes(bytes), as: UTF8.self) }

    /// The bytes as the ASCII bytes of the text.
    public static func encodedBytes(_ bytes: [UInt8]) -> [UInt8] {
        let letters = alphabet.utf8Start
        let count = (bytes.count + 2) / 3 * 4
        return [UInt8](unsafeUninitializedCapacity: count) { text, written in
            for group in 0..<(count / 4) {
                let rest = bytes.count - 3 * group
                let second = rest > 1 ? UInt32(bytes[3 * group + 1]) : 0
                let third = rest > 2 ? UInt32(bytes[3 * group + 2]) : 0
                let word = UInt32(bytes[3 * group]) << 16 | second << 8 | third
                text[4 * group] = letters[Int(word >> 18)]
                text[4 * group + 1] = letters[Int(word >> 12 & 63)]
                text[4 * group + 2] = rest > 1 ? letters[Int(word >> 6 & 63)] : UInt8(ascii: "=")
                text[4 * group + 3] = rest > 2 ? letters[Int(word & 63)] : UInt8(ascii: "=")
            }
            written = count
        }
    }

    /// The bytes that a text stands for; nil where it is no base64, or its padding is wrong.
    public static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let letters = Array(text.utf8)
        let padding = letters.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard letters.count % 4 == 0, padding <= 2 else { return nil }
        var bytes: [UInt8] = []
        var (group, bits) = (UInt32(0), 0)
        for letter in letters.dropLast(padding) {
            guard let value = value(of: letter) else { return nil }
            group = group << 6 | value
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
            }
        }
        return bytes
    }

    private static func value(of letter: UInt8) -> UInt32? {
        switch letter {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(letter) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(letter) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(letter) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
