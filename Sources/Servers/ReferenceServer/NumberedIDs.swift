import Synchronization

/// Identifiers of one common part and a number each, such as `5f1c-1`, `5f1c-2`.
///
/// They come in order, so that an index of them grows at its end, and not all over.
public final class NumberedIDs: Sendable {
    private let prefix: String
    private let count = Atomic<Int>(0)

    /// Begins to count; the prefix tells these identifiers from those of others.
    public init(prefix: String) { self.prefix = prefix }

    /// The next one, to whichever thread asks.
    public func next() -> String { "\(prefix)-\(count.add(1, ordering: .relaxed).newValue)" }
}
