import Patterns

/// A pattern and what takes the place of its matches: `{"pattern": "^W/", "with": ""}`.
struct Replacement: Sendable {
    private let pattern: Pattern
    private let replacement: String

    /// Reads one; `beside` names what else may stand in the object.
    init(_ place: Place, beside others: [String] = []) throws {
        let members = try place.object(["pattern", "with"] + others)
        pattern = try members.required("pattern").pattern()
        replacement = try members.required("with").text()
    }

    /// The text with every match replaced; as it was where the pattern's bound was reached.
    func applied(to text: String) -> String { pattern.replacing(in: text, with: replacement) ?? text }
}
