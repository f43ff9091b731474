import Defects
import Testing

@Suite("Catalogue")
struct CatalogueTests {
    @Test("is read")
    func isRead() throws {
        let text = #"{"defects": [{"name": "a", "about": "b", "breaks": ["c"], "when": {}}]}"#
        #expect(try Catalogue(Array(text.utf8), file: "a.json").defects.map(\.name) == ["a"])
    }
}
