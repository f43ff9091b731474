import FHIRDefinitions
import FHIRXML
import JSON
import Testing

@Suite("Hostile XML")
struct HostileTests {
    /// A name, a text that asks for too much, and what the first issue says.
    static let refused: [(name: String, text: @Sendable () -> String, message: String)] = [
        ("billion laughs", laughs, "document type declaration"),
        ("external entity", { entity("<!ENTITY e SYSTEM 'file:///etc/passwd'>") }, "document type declaration"),
        ("parameter entity", { entity("<!ENTITY % e SYSTEM 'http://127.0.0.1:1/'> %e;") }, "document type declaration"),
        (
            "external DTD", { "<!DOCTYPE Patient SYSTEM 'file:///etc/passwd'>" + patient("") },
            "document type declaration"
        ),
        (
            "1,000 extensions in each other", { nested("<extension url='a'>", "</extension>", 1000) },
            "nested deeper than 256"
        ),
        ("100,000 unknown elements in each other", { nested("<a>", "</a>", 100_000) }, "unknown element 'a'"),
        (
            "100,000 elements in each other in a narrative",
            {
                narrative("<div xmlns='http://www.w3.org/1999/xhtml'>" + nestedParts("<b>", "</b>", 100_000) + "</div>")
            },
            "nested deeper than 256"
        ),
        (
            "100,000 attributes",
            { patient("<active " + (0..<100_000).map { "a\($0)='1'" }.joined(separator: " ") + "/>") },
            "more than 64 attributes"
        ),
        (
            "namespaces in each other",
            { nested((0..<60).map { " xmlns:p\($0)='u'" }.joined().asTag, "</a>", 100) }, "unknown element 'a'"
        ),
        ("many quotes", { patient("<a " + String(repeating: "'", count: 1_000_000)) }, "more than 64 attributes"),
        ("a comment without end", { "<!--" + String(repeating: "<!-", count: 1_000_000) }, "not XML here"),
        ("a million undefined entities", { patient(String(repeating: "&e;", count: 1_000_000)) }, "not XML here"),
        ("a million wrong elements", { patient(String(repeating: "<e/>", count: 1_000_000)) }, "unknown element 'e'"),
        (
            "elements in wrong order again and again",
            { patient(String(repeating: "<name/><gender/>", count: 100_000)) },
            "'name' is empty"
        ),
    ]

    @Test(
        "what asks for too much is refused in bounded time, with a bounded number of issues", arguments: refused.indices
    )
    func refuses(_ index: Int) {
        let (_, text, message) = Self.refused[index]
        let bytes = Array(text().utf8)
        let start = ContinuousClock.now
        let reading = FHIRXML.read(bytes, version: .r4)
        #expect(reading.value == nil)
        #expect(reading.issues.first?.message.contains(message) == true, "\(reading.issues.prefix(2))")
        #expect(reading.issues.count <= 101)
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    /// A name, the text that is repeated, and what stands before and after all.
    static let large: [(name: String, part: String, before: String, after: String)] = [
        ("small elements", "<name><family value='Smith'/></name>", "", ""),
        ("one long value", "QUJD", "<photo><data value='", "'/></photo>"),
        ("one long value of references", "&amp;", "<name><family value='", "'/></name>"),
        ("comments", "<!-- a -->", "", ""),
        ("text in a narrative", "words ", "<text><div xmlns='http://www.w3.org/1999/xhtml'>", "</div></text>"),
    ]

    @Test("50 MB of what is right are read", arguments: large.indices)
    func readsLarge(_ index: Int) {
        let (_, part, before, after) = Self.large[index]
        let bytes = Array(patient(before + String(repeating: part, count: 50_000_000 / part.utf8.count) + after).utf8)
        let reading = FHIRXML.read(bytes, version: .r4)
        #expect(reading.issues.isEmpty)
        #expect(reading.value != nil)
    }

    @Test("a text longer than the limit is refused unread")
    func tooLong() {
        var limits = FHIRXML.Limits()
        limits.bytes = 10
        let reading = FHIRXML.read(Array(patient("").utf8), version: .r4, limits: limits)
        #expect(reading.value == nil)
        #expect(reading.issues.map(\.code) == [.tooLong])
    }

    @Test("a value nested without end is not written without end")
    func deepValue() {
        var extensions: JSONValue = [:]
        for _ in 0..<2000 { extensions = ["url": "u", "extension": [extensions]] }
        let writing = FHIRXML.write(["resourceType": "Patient", "extension": [extensions]], version: .r4)
        #expect(writing.issues.contains { $0.code == .tooLong })
    }

    private static func nested(_ start: String, _ end: String, _ count: Int) -> String {
        patient(nestedParts(start, end, count))
    }

    private static func nestedParts(_ start: String, _ end: String, _ count: Int) -> String {
        String(repeating: start, count: count) + String(repeating: end, count: count)
    }

    private static func entity(_ declaration: String) -> String {
        "<!DOCTYPE Patient [\(declaration)]>" + patient("<active value='&e;'/>")
    }

    private static func laughs() -> String {
        let entities = (1..<10).map { "<!ENTITY l\($0) '\(String(repeating: "&l\($0 - 1);", count: 10))'>" }
        return entity("<!ENTITY l0 'lol'>" + entities.joined() + "<!ENTITY e '&l9;'>")
    }
}

extension String {
    fileprivate var asTag: String { "<a\(self)>" }
}
