import HTTPMessages
import Testing

@Suite("Media type")
struct MediaTypeTests {
    @Test(
        "reads type, subtype and parameters",
        arguments: [
            ("application/fhir+json", "application/fhir+json", []),
            ("Application/FHIR+JSON", "application/fhir+json", []),
            (" text/html ; charset=UTF-8 ", "text/html", [("charset", "UTF-8")]),
            ("a/b;Charset=utf-8;fhirVersion=4.0", "a/b", [("charset", "utf-8"), ("fhirversion", "4.0")]),
            (#"a/b; title="x; y=\"z\" \\""#, "a/b", [("title", #"x; y="z" \"#)]),
            (#"a/b;c="""#, "a/b", [("c", "")]),
            ("a/b;;c=d;", "a/b", [("c", "d")]),
            ("a/b; c", "a/b", [("c", "")]),
            ("a/b; c=d=e", "a/b", [("c", "d=e")]),
            ("a/b; =d", "a/b", []),
            (#"a/b; c="unfinished; d=e"#, "a/b", [("c", #""unfinished; d=e"#)]),
        ] as [(String, String, [(String, String)])]
    )
    func reads(text: String, essence: String, parameters: [(String, String)]) throws {
        let type = try #require(MediaType(text))

        #expect(type.essence == essence)
        #expect(type.parameters == parameters.map { Query.Parameter(name: $0.0, value: $0.1) })
    }

    @Test(
        "refuses what is none",
        arguments: [
            "", ";", "json", "/", "a/", "/b", "a/b/c", "a b/c", "a/b c", "a/b,c/d", "a/\"b\"", "é/b", "; charset=utf-8",
            "a/b\0",
        ])
    func refuses(text: String) {
        #expect(MediaType(text) == nil)
    }

    @Test("gives the first parameter of a name")
    func finds() {
        let type = MediaType("a/b; q=1; q=2")

        #expect(type?["q"] == "1")
        #expect(type?["charset"] == nil)
    }

    @Test(
        "splits lists outside of quotes",
        arguments: [
            ("", []), (",", []), ("a", ["a"]), (" a , b,,c ", ["a", "b", "c"]), (#""a,b",c"#, [#""a,b""#, "c"]),
            (#""a\",b",c"#, [#""a\",b""#, "c"]), (#"W/"1", "2""#, [#"W/"1""#, #""2""#]), (#"a\,b"#, [#"a\"#, "b"]),
            (#""a\\",b"#, [#""a\\""#, "b"]), ("a,\u{301}", ["a", "\u{301}"]),
        ] as [(String, [String])]
    )
    func splits(text: String, parts: [String]) {
        #expect(MediaType.split(text, at: ",") == parts)
    }

    @Test(
        "takes quotes away",
        arguments: [
            (#""a""#, "a"), ("a", "a"), (#""""#, ""), (#"""#, #"""#), (#""a\"b""#, #"a"b"#), (#""a\\""#, #"a\"#),
            (#""a"#, #""a"#),
            ("", ""), (#""\é""#, "é"), (#""a\""#, #""a\""#),
        ])
    func unquotes(text: String, content: String) {
        #expect(text.unquoted == content)
    }

    @Test(
        "trims spaces and tabs alone",
        arguments: [(" \ta b\t ", "a b"), ("", ""), ("  ", ""), ("\na\n", "\na\n"), ("\u{A0}a", "\u{A0}a")])
    func trims(text: String, content: String) {
        #expect(text.trimmed == content)
    }
}
