import HTTPMessages
import JSON
import Patterns

/// Compares a body with a partial one: what is asked for must be there, more may be.
///
/// The markers are those of HL7's terminology tests, and a few of ours; see `Marker`.
struct PartialMatch {
    /// A place where the body is not as asked.
    struct Mismatch: Hashable {
        var path: String
        var expected: String
        var actual: String
    }

    private(set) var mismatches: [Mismatch] = []
    private(set) var gaveUp = false

    /// Compares, and gathers every mismatch.
    mutating func compare(_ expected: JSONValue, _ actual: JSONValue?, at path: String) {
        if let text = expected.string, let marker = Marker(text) { return compare(marker, actual, at: path) }
        if let object = expected.object, Matcher.isMatcher(object), !object.isPartial(of: actual) {
            return compare(Matcher(expected), actual, at: path)
        }
        guard let actual else { return add(path, expected.display, "nothing") }
        switch (expected, actual) {
        case (.object(let expected), .array) where expected["inOrder"] != nil || expected["exactly"] != nil:
            compare(list: expected, actual.elements, at: path)
        case (.object(let expected), .object(let actual)): compare(expected, actual, at: path)
        case (.array(let expected), .array(let actual)): compareInAnyOrder(expected, actual, at: path)
        default: if !Matcher.same(expected, actual) { add(path, expected.display, actual.display) }
        }
    }

    private mutating func compare(_ marker: Marker, _ actual: JSONValue?, at path: String) {
        switch marker.holds(for: actual) {
        case true: break
        case false: add(path, marker.says, actual?.display ?? "nothing")
        case nil: gaveUp = true
        }
    }

    private mutating func compare(_ matcher: Matcher, _ actual: JSONValue?, at path: String) {
        switch matcher.holds(for: actual?.elements ?? []) {
        case true: break
        case false: add(path, matcher.expected, actual?.display ?? "nothing")
        case nil: gaveUp = true
        }
    }

    private mutating func compare(_ expected: JSONObject, _ actual: JSONObject, at path: String) {
        let optional = Set(expected["$optional-properties$"]?.array?.compactMap(\.string) ?? [])
        for member in expected.members where !member.name.hasPrefix("$") {
            let value = actual[member.name]
            if value == nil, optional.contains(member.name) { continue }
            compare(member.value, value, at: path + "." + member.name)
        }
        for name in expected["$count-arrays$"]?.array?.compactMap(\.string) ?? [] {
            let (wanted, found) = (expected[name]?.elements.count ?? 0, actual[name]?.elements.count ?? 0)
            if wanted != found { add("\(path).\(name)", "\(wanted) entries", "\(found) entries") }
        }
    }

    private mutating func compare(list expected: JSONObject, _ actual: [JSONValue], at path: String) {
        if let entries = expected["exactly"]?.array {
            if entries.count != actual.count { add(path, "exactly \(entries.count) entries", "\(actual.count) entries") }
            compareInAnyOrder(entries, actual, at: path)
        }
        if let entries = expected["inOrder"]?.array { compareInOrder(entries, actual, at: path) }
    }

    /// Each expected entry must be a different one of the actual entries.
    private mutating func compareInAnyOrder(_ expected: [JSONValue], _ actual: [JSONValue], at path: String) {
        let required = expected.filter { $0["$optional$"] == nil }
        let fits = required.map { entry in actual.indices.filter { Self.fits(entry, actual[$0]) } }
        let assigned = Self.assign(fits, count: actual.count)
        for (index, entry) in required.enumerated() where !assigned.contains(index) {
            addMissing(entry, among: actual, at: path)
        }
    }

    private mutating func addMissing(_ entry: JSONValue, among actual: [JSONValue], at path: String) {
        if actual.count == 1, let only = actual.first { return compare(entry, only, at: path + "[0]") }
        let found = actual.isEmpty ? "an empty list" : "\(actual.count) entries, none of which fits"
        add(path, "an entry \(JSONValueText.shown(entry.display))", found)
    }

    private mutating func compareInOrder(_ expected: [JSONValue], _ actual: [JSONValue], at path: String) {
        var rest = actual[...]
        for entry in expected {
            guard let index = rest.firstIndex(where: { Self.fits(entry, $0) }) else {
                return add(path, "then an entry \(JSONValueText.shown(entry.display))", "no such entry after the one before it")
            }
            rest = rest[(index + 1)...]
        }
    }

    static func fits(_ expected: JSONValue, _ actual: JSONValue) -> Bool {
        var match = PartialMatch()
        match.compare(expected, actual, at: "")
        return match.mismatches.isEmpty && !match.gaveUp
    }

    /// The indexes of those who got a seat of their own, when as many as possible do (augmenting paths).
    private static func assign(_ fits: [[Int]], count: Int) -> Set<Int> {
        var owner = [Int?](repeating: nil, count: count)
        func seat(_ guest: Int, _ visited: inout Set<Int>) -> Bool {
            for place in fits[guest] where visited.insert(place).inserted {
                let current = owner[place]
                if current.map({ seat($0, &visited) }) ?? true {
                    owner[place] = guest
                    return true
                }
            }
            return false
        }
        for guest in fits.indices {
            var visited: Set<Int> = []
            _ = seat(guest, &visited)
        }
        return Set(owner.compactMap { $0 })
    }

    private mutating func add(_ path: String, _ expected: String, _ actual: String) {
        mismatches.append(
            Mismatch(path: path, expected: JSONValueText.shown(expected), actual: JSONValueText.shown(actual)))
    }
}

extension JSONObject {
    /// Whether its names are members of an actual object, and so no questions about it.
    fileprivate func isPartial(of actual: JSONValue?) -> Bool {
        actual?.object.map { actual in names.allSatisfy { actual[$0] != nil } } ?? false
    }
}

/// A text in an expected body that stands for a kind of value.
///
/// Spec: <https://github.com/HL7/fhir-tx-ecosystem-ig> (the first dozen); `$absent$`, `$matches:…$` and `$decimal:…$` are ours.
enum Marker {
    case any
    case absent
    case pattern(String, says: String)
    case choice([String])
    case fragments([String])
    case decimal(String)

    /// The marker that a text is; nil where it is a plain text.
    init?(_ text: String) {
        guard text.hasPrefix("$"), text.hasSuffix("$"), text.utf8.count > 1 else { return nil }
        if let simple = Self.simple[text] {
            self = simple
            return
        }
        let content = text.dropFirst().dropLast()
        guard let colon = content.firstIndex(of: ":") else { return nil }
        let (name, operand) = (content[..<colon], String(content[content.index(after: colon)...]))
        let words = operand.split(separator: "|").map(String.init)
        switch name {
        case "choice": self = .choice(words)
        case "fragments": self = .fragments(words)
        case "matches": self = .pattern(operand, says: "matches \(operand)")
        case "decimal": self = .decimal(operand)
        default: return nil
        }
    }

    private static let simple: [String: Marker] = [
        "$$": .any,
        "$absent$": .absent,
        "$string$": .pattern("\\S", says: "a string that is not empty"),
        "$id$": .pattern("^[A-Za-z0-9\\-.]{1,64}$", says: "an id"),
        "$uuid$": .pattern("^(urn:uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", says: "a UUID in lower case"),
        "$url$": .pattern("^(https?|urn|oid):\\S+$", says: "an absolute URL"),
        "$token$": .pattern("^[^\\s]+(\\s[^\\s]+)*$", says: "a code"),
        "$date$": .pattern(
            "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?$",
            says: "a date"),
        "$instant$": .pattern(
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$",
            says: "an instant"),
        "$semver$": .pattern("^[0-9]+\\.[0-9]+(\\.[0-9]+)?([-+].*)?$", says: "a semantic version"),
        "$version$": .pattern("\\S", says: "a version"),
    ]

    /// What it asks, as a reader would say it.
    var says: String {
        switch self {
        case .any: "any value"
        case .absent: "nothing"
        case .pattern(_, let says): says
        case .choice(let words): "one of \(words.joined(separator: ", "))"
        case .fragments(let words): "a text with \(words.joined(separator: " and ")) in it"
        case .decimal(let digits): "the number \(digits), digit by digit"
        }
    }

    /// Whether a value is as asked; nil where a pattern took too long to tell.
    func holds(for value: JSONValue?) -> Bool? {
        guard let value else { return if case .absent = self { true } else { false } }
        switch self {
        case .any: return true
        case .absent: return false
        case .pattern(let pattern, _): return value.string.map { PatternCache.shared.pattern(pattern)?.matches($0) } ?? false
        case .choice(let words): return words.contains(value.display)
        case .fragments(let words): return value.string.map { text in words.allSatisfy { text.contains($0) } } ?? false
        case .decimal(let digits): return value.number?.text == digits
        }
    }
}

extension Marker {
    /// The names that are suggested where a marker is not known.
    static let names = simple.keys.sorted() + ["$choice:a|b$", "$fragments:a|b$", "$matches:expression$", "$decimal:1.10$"]
}
