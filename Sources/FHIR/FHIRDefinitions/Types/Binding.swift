/// The value set that an element's codes come from.
///
/// Spec: <http://hl7.org/fhir/R4/terminologies.html#binding>, <http://hl7.org/fhir/STU3/terminologies.html#binding>
public struct Binding: Sendable {
    /// How far a code must come from the value set, by its code.
    public enum Strength: String, CaseIterable, Sendable {
        /// Always.
        case required
        /// Wherever the value set has a fitting one.
        case extensible
        /// It is encouraged.
        case preferred
        /// It need not.
        case example
    }

    /// How far a code must come from the value set.
    public let strength: Strength
    /// The value set's URL, without version.
    public let valueSet: String
    /// The URL of the value set that holds every code that may stand there, whatever the strength.
    ///
    /// Spec: <http://hl7.org/fhir/R4/extension-elementdefinition-maxvalueset.html>
    public let maxValueSet: String?

    /// Reads `r:administrative-gender` and `p:languages^all-languages`; nil for what is empty.
    init?(_ text: String) {
        guard let letter = text.utf8.first, let strength = Strength.allCases.first(where: { $0.letter == letter })
        else { return nil }
        let parts = text.dropFirst(2).split(separator: "^").map { Self.url(String($0)) }
        guard let url = parts.first else { return nil }
        self.strength = strength
        valueSet = url
        maxValueSet = parts.count > 1 ? parts[1] : nil
    }

    private static let base = "http://hl7.org/fhir/ValueSet/"

    /// A value set's URL of its name in the tables, which is the URL's end where it begins as the specification's do.
    static func url(_ name: String) -> String { name.utf8.contains(UInt8(ascii: ":")) ? name : base + name }

    /// A value set's name in the tables.
    static func name(_ url: Substring) -> String { String(url.hasPrefix(base) ? url.dropFirst(base.count) : url) }
}

extension Binding.Strength {
    /// Its letter in the table: its first, but `x` for example.
    fileprivate var letter: UInt8? { self == .example ? UInt8(ascii: "x") : rawValue.utf8.first }
}
