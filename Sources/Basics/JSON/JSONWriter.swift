/// Writes JSON text into bytes, value by value, so that a long text needs no tree.
public struct JSONWriter: Sendable {
    /// How the text is laid out.
    public enum Layout: Sendable {
        /// No space at all.
        case compact
        /// Two spaces a level, one member or element a line.
        case pretty
    }

    /// What has been written.
    public var bytes: [UInt8] = []
    private let layout: Layout

    /// Creates a writer with nothing written.
    public init(_ layout: Layout = .compact) { self.layout = layout }

    /// Writes one value.
    public mutating func write(_ value: JSONValue) { write(value, indentation: 0) }

    private mutating func write(_ value: JSONValue, indentation: Int) {
        switch value {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .number(let number): append(number.text)
        case .string(let text): write(text)
        case .array(let elements): write(elements, indentation: indentation)
        case .object(let object): write(object, indentation: indentation)
        }
    }

    private mutating func write(_ elements: [JSONValue], indentation: Int) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newLine(indentation + 1)
            write(element, indentation: indentation + 1)
        }
        if !elements.isEmpty { newLine(indentation) }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func write(_ object: JSONObject, indentation: Int) {
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in object.members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newLine(indentation + 1)
            write(member.name)
            bytes.append(UInt8(ascii: ":"))
            if layout == .pretty { bytes.append(0x20) }
            write(member.value, indentation: indentation + 1)
        }
        if !object.isEmpty { newLine(indentation) }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func newLine(_ indentation: Int) {
        guard layout == .pretty else { return }
        bytes.append(0x0A)
        for _ in 0..<(2 * indentation) { bytes.append(0x20) }
    }

    /// Writes one string in quotes, escaping what RFC 8259 section 7 says must be.
    public mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { writeString($0) }
    }

    /// Writes UTF-8 bytes as one string in quotes.
    public mutating func writeString(_ content: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        while case let index = Self.nextEscaped(in: content, from: start), index < content.count {
            bytes.append(contentsOf: content[start..<index])
            writeEscape(content[index])
            start = index + 1
        }
        bytes.append(contentsOf: content[start...])
        bytes.append(UInt8(ascii: "\""))
    }

    /// The first byte from `start` on that must be escaped, or the end; eight bytes are looked at together.
    private static func nextEscaped(in content: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(content)
        var index = start
        while index + 8 <= raw.count {
            let mask = escapedMask(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
            if mask != 0 { return index + mask.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < raw.count, escapedMask(UInt64(raw[index]) | 0x2020_2020_2020_2000) == 0 { index += 1 }
        return index
    }

    /// Has the high bit of the first byte set that is a control character, a quote or a backslash; perhaps of later bytes too.
    ///
    /// Subtracting 1 from each byte at once borrows into the high bit of a byte that is 0, unless that bit was set before:
    /// <https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord>.
    private static func escapedMask(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* 0x22)
        let backslashes = word ^ (ones &* 0x5C)
        let found = (word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
        return found & (ones &* 0x80)
    }

    private mutating func writeEscape(_ byte: UInt8) {
        switch byte {
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        default: append(byte < 0x10 ? "\\u000" + String(byte, radix: 16) : "\\u00" + String(byte, radix: 16))
        }
    }

    /// Writes text as it stands: a bracket, a comma, a name in quotes.
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }
}

extension JSONValue {
    /// The value as UTF-8 bytes.
    public func bytes(_ layout: JSONWriter.Layout = .compact) -> [UInt8] {
        var writer = JSONWriter(layout)
        writer.write(self)
        return writer.bytes
    }

    /// The value as text.
    public func text(_ layout: JSONWriter.Layout = .compact) -> String {
        String(decoding: bytes(layout), as: UTF8.self)
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value as compact JSON text.
    public var description: String { text() }
}
