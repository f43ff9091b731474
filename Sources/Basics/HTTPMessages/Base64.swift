/// Base64 with padding, as HTTP and FHIR write bytes in text. <https://www.rfc-editor.org/rfc/rfc4648#section-4>
public enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The bytes as text.
    public static func encode(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: encodedBytes(bytes), as: UTF8.self)
    }

    /// The bytes as the ASCII bytes of the text.
    public static func encodedBytes(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var group: UInt32 = 0
        var count = 0
        for byte in bytes {
            group = group << 8 | UInt32(byte)
            count += 1
            if count == 3 {
                append(group, letters: 4, to: &text)
                (group, count) = (0, 0)
            }
        }
        if count > 0 {
            append(group << (8 * UInt32(3 - count)), letters: count + 1, to: &text)
            text += repeatElement(UInt8(ascii: "="), count: 3 - count)
        }
        return text
    }

    private static func append(_ group: UInt32, letters: Int, to text: inout [UInt8]) {
        for position in 0..<letters { text.append(alphabet[Int(group >> UInt32(18 - 6 * position)) & 63]) }
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
