/// Escapes the content of strings, eight bytes together where none needs it.
///
/// Run files write every body of every exchange this way, so its speed is the harness's.
/// Spec: <https://www.rfc-editor.org/rfc/rfc8259#section-7>
public enum JSONEscape {
    /// How much space content may need, escaped.
    public static func maxBytes(of count: Int) -> Int { 6 * count + 8 }

    /// Writes content, escaped, to where there is room for ``maxBytes(of:)`` of it.
    ///
    /// - Returns: How many bytes it takes.
    public static func write(_ content: UnsafeRawBufferPointer, to space: UnsafeMutableRawPointer) -> Int {
        var (read, written) = (0, 0)
        while read < content.count {
            if read + 8 <= content.count {
                let word = content.loadUnaligned(fromByteOffset: read, as: UInt64.self)
                space.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
                let plain = plainBytes(UInt64(littleEndian: word))
                (read, written) = (read + plain, written + plain)
                if plain == 8 { continue }
            }
            written += write(content[read], to: space + written)
            read += 1
        }
        return written
    }

    /// How many bytes of the word, from its lowest on, stand as they are: no control character, quote or backslash.
    ///
    /// Subtracting from each byte at once sets the high bit of one that is less, unless the bit was set before; a borrow can
    /// mislead only above the first such byte. <https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord>
    private static func plainBytes(_ word: UInt64) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* 0x22)
        let backslashes = word ^ (ones &* 0x5C)
        let found = (word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
        return (found & (ones &* 0x80)).trailingZeroBitCount / 8
    }

    private static func write(_ byte: UInt8, to space: UnsafeMutableRawPointer) -> Int {
        let space = space.assumingMemoryBound(to: UInt8.self)
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {  // the most frequent by far, so asked first
            space[0] = UInt8(ascii: "\\")
            space[1] = byte
            return 2
        }
        if byte < 0x20 { return writeControl(byte, to: space) }
        space[0] = byte
        return 1
    }

    @inline(never)
    private static func writeControl(_ byte: UInt8, to space: UnsafeMutablePointer<UInt8>) -> Int {
        space[0] = UInt8(ascii: "\\")
        switch byte {
        case 0x0A: space[1] = UInt8(ascii: "n")
        case 0x0D: space[1] = UInt8(ascii: "r")
        case 0x09: space[1] = UInt8(ascii: "t")
        default: return writeNumber(byte, to: space)
        }
        return 2
    }

    private static func writeNumber(_ byte: UInt8, to space: UnsafeMutablePointer<UInt8>) -> Int {
        let digit = byte & 15
        space[1] = UInt8(ascii: "u")
        space[2] = UInt8(ascii: "0")
        space[3] = UInt8(ascii: "0")
        space[4] = UInt8(ascii: "0") + byte >> 4
        space[5] = digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
        return 6
    }
}
