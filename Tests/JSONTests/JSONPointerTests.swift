import JSON
import Testing

@Suite("JSON pointer")
struct JSONPointerTests {
    // https://www.rfc-editor.org/rfc/rfc6901#section-5
    static let document: JSONValue = [
        "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8,
    ]

    @Test(
        "leads where RFC 6901 says",
        arguments: [
            ("", document), ("/foo", ["bar", "baz"]), ("/foo/0", "bar"), ("/", 0), ("/a~1b", 1), ("/c%d", 2),
            ("/e^f", 3),
            ("/g|h", 4), ("/i\\j", 5), ("/k\"l", 6), ("/ ", 7), ("/m~0n", 8),
        ] as [(String, JSONValue)]
    )
    func leads(text: String, value: JSONValue) throws {
        let pointer = try #require(JSONPointer(text))

        #expect(Self.document[pointer] == value)
        #expect(pointer.description == text)
    }

    @Test(
        "leads nowhere",
        arguments: [
            "/nothing", "/foo/2", "/foo/-", "/foo/-1", "/foo/+1", "/foo/00", "/foo/01", "/foo/", "/foo/0/0", "/foo/1e0",
            "/foo/99999999999999999999", "//0",
        ])
    func leadsNowhere(text: String) throws {
        #expect(Self.document[try #require(JSONPointer(text))] == nil)
    }

    @Test("is no pointer", arguments: ["a", "#/foo", "/~", "/~2", "/a~", " /a"])
    func isNone(text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test(
        "keeps its tokens",
        arguments: [
            ([], ""), ([""], "/"), (["", ""], "//"), (["a/b", "m~n", "~1"], "/a~1b/m~0n/~01"),
            (["é", "\u{301}"], "/é/\u{301}"),
        ] as [([String], String)]
    )
    func keepsTokens(tokens: [String], text: String) {
        #expect(JSONPointer(tokens: tokens).description == text)
        #expect(JSONPointer(text)?.tokens == tokens)
    }

    @Test("grows by names and indexes")
    func grows() {
        #expect(JSONPointer().appending("a/b").appending(0).description == "/a~1b/0")
    }
}
