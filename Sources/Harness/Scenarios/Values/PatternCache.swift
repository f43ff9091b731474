import Patterns
import Synchronization

/// Compiled patterns by their text, since the same few are asked again and again.
final class PatternCache: Sendable {
    static let shared = PatternCache()
    private let patterns = Mutex<[String: Pattern]>([:])

    /// The compiled pattern; nil where the text is none, which the reader has already said.
    func pattern(_ text: String) -> Pattern? {
        patterns.withLock { patterns in
            if let known = patterns[text] { return known }
            guard let made = try? Pattern(text) else { return nil }
            if patterns.count >= 1000 { patterns.removeAll() }
            patterns[text] = made
            return made
        }
    }
}
