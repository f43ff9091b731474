import JSON
import JSONPath
import PublishedCases
import Testing

// https://github.com/jsonpath-standard/jsonpath-compliance-test-suite
@Suite("JSONPath, by the compliance suite of RFC 9535")
struct ComplianceTests {
    static let count = 703
    static let cases = load()

    /// One selector, and what RFC 9535 has it select.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var selector: String
        var document: JSONValue
        /// The results that are right, any of them; none where the selector must be refused.
        var results: [JSONValue]

        var testDescription: String { name }

        /// Whether the dialect does what the RFC asks for.
        var isMet: Bool {
            guard let values = try? JSONPathExpression(selector).values(in: document) else { return results.isEmpty }
            return results.contains(.array(values))
        }
    }

    private static func load() -> [Case] {
        let files = OfficialData.files(at: "json-suites/jsonpath-compliance", of: "json-suites", count: count)
        guard let file = files.first(where: { $0.description == "cts.json" }), let bytes = try? file.bytes(),
            let suite = try? JSONValue(parsing: bytes)
        else { return [] }
        return (suite["tests"]?.array ?? []).map { entry in
            Case(
                name: entry["name"]?.string ?? "", selector: entry["selector"]?.string ?? "",
                document: entry["document"] ?? .null,
                results: entry["results"]?.array ?? entry["result"].map { [$0] } ?? [])
        }
    }

    @Test("agrees, unless the dialect contradicts", arguments: cases)
    func agrees(published: Case) {
        let reason = Contradictions.asPublished[published.name]
        #expect(published.isMet == (reason == nil), "\(published.selector): \(reason ?? "no contradiction is known")")
    }

    @Test("agrees once filters stand in parentheses, unless the dialect contradicts", arguments: inParentheses)
    func agreesInParentheses(published: Case) {
        let reason = Contradictions.inParentheses[published.name]
        #expect(published.isMet == (reason == nil), "\(published.selector): \(reason ?? "no contradiction is known")")
    }

    /// The cases of one filter without functions, written as the dialect wants a filter written.
    private static let inParentheses = cases.compactMap { published -> Case? in
        let condition = published.selector.dropFirst(3).dropLast()
        let isQuotedTwice = condition.contains("\"") && condition.contains { "'\\".contains($0) }
        let isOne = !condition.contains("]") || condition.contains("@[")
        guard published.selector.hasPrefix("$[?"), published.selector.hasSuffix("]"), !published.results.isEmpty, isOne,
            !condition.utf8.contains(where: { $0 < 0x20 }), !isQuotedTwice, !callsFunction(condition)
        else { return nil }
        var rewritten = published
        rewritten.selector = "$[?(" + condition.map { $0 == "\"" ? "'" : String($0) }.joined() + ")]"
        return rewritten
    }

    private static func callsFunction(_ condition: Substring) -> Bool {
        ["length(", "count(", "match(", "search(", "value("].contains { condition.contains($0) }
    }

    @Test("finds all the cases, where it finds any")
    func isComplete() {
        let names = Set(Self.cases.map(\.name))
        #expect(names.isEmpty || names.count == Self.count)
        let contradicted = Set(Contradictions.asPublished.keys).union(Contradictions.inParentheses.keys)
        #expect(names.isEmpty || names.isSuperset(of: contradicted), "a contradiction of no case")
    }
}
