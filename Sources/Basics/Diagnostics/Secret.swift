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
