import FHIRDefinitions
import FHIRPath
import JSON

/// An invariant, compiled once, with what tells that it need not be evaluated.
struct InvariantRule: Sendable {
    let key: String
    let severity: InvariantDefinition.Severity
    /// The expression; nil where it does not compile, so that it cannot be checked.
    let expression: PathExpression?
    /// The places of elements of which one must be there, for else the rule is kept; nil where that cannot be told.
    let triggers: [Int]?
    /// The places of elements that must all be there, for else the rule is kept.
    let needed: [Int]
    /// The places of elements with each of which the rule is kept.
    let settling: [Int]

    /// Makes a rule ready; nil for those that are checked by hand.
    ///
    /// `names` are the elements that the rule's instance may have, in their places; empty where they are not known.
    init?(_ definition: InvariantDefinition, names: [String] = [], in book: RuleBook) {
        if Self.checkedByHand.contains(definition.key) { return nil }
        key = definition.key
        severity = definition.severity
        let expression = try? PathExpression.cached(definition.expression, version: book.version, purpose: .invariant)
        self.expression = expression
        let triggers =
            Self.knownTriggers[definition.key]
            ?? (names.isEmpty ? nil : expression.flatMap { Triggers.names($0, among: names) })
        self.triggers = triggers.map { known in names.indices.filter { known.contains(names[$0]) } }
        needed = names.indices.filter { expression?.isKept(without: names[$0]) == true }
        settling = names.indices.filter { expression?.isKept(with: names[$0]) == true }
    }

    /// Whether the rule may be broken where those elements are there.
    func mayMatter(_ isThere: (Int) -> Bool) -> Bool {
        needed.allSatisfy(isThere) && !settling.contains(where: isThere) && triggers?.contains(where: isThere) != false
    }

    /// `ele-1` (an element has a value or children), `ext-1` (a value or extensions), `dom-3` (what is contained is
    /// referred to), `dom-6` (there is a narrative), `ref-1` (what is referred to is contained), `txt-1` and `txt-2` (what
    /// XHTML a narrative may hold).
    private static let checkedByHand: Set<String> = ["ele-1", "ext-1", "dom-3", "dom-6", "ref-1", "txt-1", "txt-2"]

    /// Rules about `contained` reach into the whole resource, but hold where nothing is contained.
    private static let knownTriggers: [String: [String]] = [
        "dom-1": ["contained"], "dom-2": ["contained"], "dom-4": ["contained"],
        "dom-5": ["contained"],
    ]
}

/// Finds the elements that an expression depends on.
enum Triggers {
    /// Words after which an expression depends on more than the members it names.
    private static let farReaching: Set<String> = [
        "children", "descendants", "resource", "rootResource", "context", "this", "hasValue", "getValue", "resolve",
        "htmlChecks", "htmlchecks", "type", "is", "as", "ofType", "extension", "conformsTo", "memberOf", "repeat",
        "now", "today",
    ]

    /// The elements that the expression names, where it is true of an instance that has none of them.
    ///
    /// Each word of its text counts as a name, so there may be too many, never too few. Returns nil where the
    /// expression depends on more, or is not true of an empty instance.
    static func names(_ expression: PathExpression, among names: [String]) -> [String]? {
        let words = Set(words(of: expression.text))
        guard words.isDisjoint(with: farReaching), !expression.text.utf8.contains(UInt8(ascii: "%")) else { return nil }
        let nothing = Element(["resourceType": ""], typeName: "", version: expression.version)
        guard (try? expression.isTrue(nothing)) == true else { return nil }
        return names.filter { words.contains($0) }
    }

    private static func words(of text: String) -> [String] {
        text.utf8.split { !isWordByte($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    }
}
