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
        let content = UnsafeRawBufferPointer(content)
        for start in stride(from: 0, to: content.count, by: Self.pieceBytes) {
            let end = min(start + Self.pieceBytes, content.count)
            append(escaping: UnsafeRawBufferPointer(rebasing: content[start..<end]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Strings are escaped in pieces of this size, in space on the stack.
    private static let pieceBytes = 160

    private mutating func append(escaping piece: UnsafeRawBufferPointer) {
        withUnsafeTemporaryAllocation(byteCount: JSONEscape.maxBytes(of: piece.count), alignment: 8) { space in
            guard let base = space.baseAddress else { return }
            let count = JSONEscape.write(piece, to: base)
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: space[..<count]))
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
