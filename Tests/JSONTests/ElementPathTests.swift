import JSON
import Testing

@Suite("Element path")
struct ElementPathTests {
    static let patient: JSONValue = [
        "name": [["given": ["A", "B"]], ["given": ["C"], "family": "F"]], "meta": ["versionId": "1"], "id": "x",
    ]

    @Test(
        "leads to values",
        arguments: [
            ("meta.versionId", ["1"]), ("name.given", ["A", "B", "C"]), ("name[1].given[0]", ["C"]),
            ("name[0].family", []),
            ("name.family", ["F"]), ("id[0]", ["x"]), ("id[1]", []), ("id.x", []), ("name[9]", []),
        ] as [(String, [JSONValue])]
    )
    func leads(path: String, values: [JSONValue]) throws {
        #expect(try #require(ElementPath(path)).values(in: Self.patient) == values)
    }

    @Test("is refused where it is none", arguments: ["", ".", "a.", "a[", "a[x]", "a[-1]", "a b", "[0]", "a]["])
    func refuses(path: String) {
        #expect(ElementPath(path) == nil)
    }

    @Test(
        "sets and removes values",
        arguments: [
            ("active", true, ["id": "x", "active": true]), ("id", "y", ["id": "y"]),
            ("name[0].family", "F", ["id": "x", "name": [["family": "F"]]]), ("id", nil, [:]),
            ("gone", nil, ["id": "x"]),
            ("name[1].family", "F", nil), ("id.x", "F", nil),
        ] as [(String, JSONValue?, JSONValue?)]
    )
    func sets(path: String, value: JSONValue?, result: JSONValue?) throws {
        #expect(try #require(ElementPath(path)).setting(value, in: ["id": "x"]) == result)
    }

    @Test(
        "changes everything that it leads to, and makes nothing on the way",
        arguments: [
            ("name.family", ["name": [["given": ["A", "B"], "family": 1], ["given": ["C"], "family": 1]]]),
            ("name[1].given", ["name": [["given": ["A", "B"]], ["given": 1, "family": "F"]]]),
            ("meta.versionId", ["meta": ["versionId": 1]]), ("text.status", [:]),
            ("name[2].family", [:]), ("id.x", [:]),
            ("active", ["active": 1]),
        ] as [(String, JSONObject)]
    )
    func changes(path: String, changed: JSONObject) throws {
        var expected = try #require(Self.patient.object)
        for member in changed.members { expected[member.name] = member.value }

        #expect(try #require(ElementPath(path)).changing(in: Self.patient) { _ in 1 } == .object(expected))
    }

    @Test("takes away everything that it leads to, members and elements")
    func takesAway() throws {
        let without = try #require(ElementPath("name.given")).changing(in: Self.patient) { _ in nil }
        #expect(without["name"] == [[:], ["family": "F"]])

        let shorter = try #require(ElementPath("name[0]")).changing(in: Self.patient) { _ in nil }
        #expect(shorter["name"] == [["given": ["C"], "family": "F"]])
    }
}
