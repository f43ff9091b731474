import Defects
import Diagnostics
import Testing

@Suite("Catalogue")
struct CatalogueTests {
    @Test("is read, with what its defects say of themselves")
    func isRead() throws {
        let text =
            #"{"about": "x", "defects": [{"name": "a", "about": "b", "breaks": ["c"], "versions": ["R4"], "when": {}}]}"#
        let defect = try #require(try Catalogue(Array(text.utf8), file: "a.json").defects.first)

        #expect((defect.name, defect.about, defect.breaks, defect.versions) == ("a", "b", ["c"], ["R4"]))
    }

    @Test(
        "is refused with the place of what is wrong",
        arguments: [
            (#"{"#, "a.json:1:2: error: not JSON"), (#"[]"#, "a.json:1:1: error: expected an object, found an array"),
            (#"{"defects": [], "defects": []}"#, "a.json:1:17: error: the member 'defects' stands here twice"),
            (#"{"defect": []}"#, "a.json:1:2: error: unknown member 'defect'"),
            (#"{"defects": [{"name": "a"}]}"#, "a.json:1:14: error: 'about' is required here"),
            (entry(#""breaks": []"#), "a.json:1:52: error: a defect breaks something"),
            (entry(#""breaks": ["x"]"#), "a.json:1:14: error: 'when' is required here"),
            (entry(#""breaks": ["x"], "when": {"status": "4x"}"#), "a.json:1:78: error: '4x' is no status"),
            (entry(#""breaks": ["x"], "when": {"target": "("}"#), "a.json:1:78: error: no regular expression: "),
            (entry(#""breaks": ["x"], "when": {"interaction": "reed"}"#), "a.json:1:83: error: no such interaction"),
            (
                entry(#""breaks": ["x"], "when": {}, "request": [{"status": 1}]"#),
                "a.json:1:84: error: unknown member 'status'"
            ),
            (
                entry(#""breaks": ["x"], "when": {}, "response": [{"target": {}}]"#),
                "a.json:1:85: error: unknown member 'target'"
            ),
            (entry(#""breaks": ["x"], "when": {}, "response": [{}]"#), "a.json:1:84: error: an edit has one member"),
            (
                entry(#""breaks": ["x"], "when": {}, "response": [{"reverse": "a["}]"#),
                "a.json:1:96: error: expected an element path"
            ),
            (entry(#""breaks": ["x"], "faults": [], "when": {}"#), "a.json:1:73: error: unknown member 'when'"),
        ])
    func isRefused(text: String, message: String) {
        let error = #expect(throws: Diagnostic.self) { try Catalogue(Array(text.utf8), file: "a.json") }

        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    private static func entry(_ members: String) -> String {
        #"{"defects": [{"name": "a", "about": "b", \#(members)}]}"#
    }
}
