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

    /// Whether there is nothing to replace.
    public var isEmpty: Bool { needles.isEmpty }

    /// The text with every secret in it replaced by `<secret>`.
    public func callAsFunction(_ text: String) -> String {
        needles.isEmpty ? text : String(decoding: callAsFunction(Array(text.utf8)), as: UTF8.self)
    }

    /// The bytes with every secret in them replaced by `<secret>`.
    public func callAsFunction(_ bytes: [UInt8]) -> [UInt8] {
        needles.reduce(bytes, replace)
    }

    private func replace(in bytes: [UInt8], needle: [UInt8]) -> [UInt8] {
        guard bytes.count >= needle.count else { return bytes }
        var result: [UInt8] = []
        var index = 0
        var changed = false
        while index < bytes.count {
            if bytes[index] == needle[0], bytes[index...].starts(with: needle) {
                result += Array("<secret>".utf8)
                index += needle.count
                changed = true
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return changed ? result : bytes
    }
}
