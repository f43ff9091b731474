import Glibc

/// A text that must not be shown: a password, a token, a key.
///
/// It prints as `<secret>` wherever it is printed, interpolated or dumped; only ``reveal()`` gives the text.
public struct Secret: Hashable, Sendable {
    private let text: String

    /// Keeps a text secret.
    public init(_ text: String) { self.text = text }

    /// The text itself, for the one place that sends it.
    public func reveal() -> String { text }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Always `<secret>`.
    public var description: String { "<secret>" }
    /// Always `<secret>`.
    public var debugDescription: String { "<secret>" }
    /// No children, so that `dump` shows nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Replaces known secrets in texts, as they are and as they look percent-encoded or in base64 of basic credentials.
public struct Redaction: Sendable {
    private let needles: [[UInt8]]

    /// Creates a redaction of the secrets given; secrets of fewer than four bytes are not looked for inside texts.
    public init(_ secrets: some Sequence<Secret>) {
        needles = secrets.map { Array($0.reveal().utf8) }.filter { $0.count >= 4 }.sorted { $0.count > $1.count }
    }

    private init(needles: [[UInt8]]) { self.needles = needles }

    /// A redaction of the secrets of both.
    public func adding(_ other: Redaction) -> Redaction {
        Redaction(needles: (needles + other.needles).sorted { $0.count > $1.count })
    }

    /// Whether there is nothing to replace.
    public var isEmpty: Bool { needles.isEmpty }

    /// The text with every secret in it replaced by `<secret>`.
    public func callAsFunction(_ text: String) -> String {
        var text = text
        let isClean = text.withUTF8 { text in
            needles.allSatisfy { find($0, in: UnsafeRawBufferPointer(text), from: 0) == nil }
        }
        return isClean ? text : String(decoding: callAsFunction(Array(text.utf8)), as: UTF8.self)
    }

    /// The bytes with every secret in them replaced by `<secret>`.
    public func callAsFunction(_ bytes: [UInt8]) -> [UInt8] {
        needles.reduce(bytes, replace)
    }

    private func replace(in bytes: [UInt8], needle: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBytes { text in
            var result: [UInt8] = []
            var copied = 0
            while let found = find(needle, in: text, from: copied) {
                result += text[copied..<found]
                result += "<secret>".utf8
                copied = found + needle.count
            }
            return copied == 0 ? bytes : result + text[copied...]
        }
    }

    private func find(_ needle: [UInt8], in text: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let base = UnsafeRawPointer(text.baseAddress) else { return nil }
        var index = start
        while index + needle.count <= text.count {
            let room = text.count - needle.count + 1 - index
            guard let first = memchr(base + index, Int32(needle[0]), room) else { return nil }
            if memcmp(first, needle, needle.count) == 0 { return UnsafeRawPointer(first) - base }
            index = UnsafeRawPointer(first) - base + 1
        }
        return nil
    }
}
