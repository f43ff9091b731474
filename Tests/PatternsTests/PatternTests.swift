import Patterns
import Testing

@Suite("Pattern")
struct PatternTests {
    @Test(
        "is searched for anywhere in a text, with its groups",
        arguments: [
            ("b+", "abbbc", ["bbb"]),
            ("(a)|(b)", "b", ["b", nil, "b"]),
            ("(?<year>\\d{4})-(\\d{2})", "on 2024-05-01", ["2024-05", "2024", "05"]),
            ("(a)?b()", "b", ["b", nil, ""]),
            ("", "abc", [""]),
            ("é.", "caf\u{E9}💉!", ["é💉"]),
            ("a$", "b\na", ["a"]),
            ("\\0", "a\0b", ["\0"]),
            ("Patient/([^/]+)/_history", "http://h/Patient/1/_history/2", ["Patient/1/_history", "1"]),
        ] as [(String, String, [String?])]
    )
    func isFound(pattern: String, text: String, groups: [String?]) throws {
        #expect(try Pattern(pattern).search(text) == .match(groups))
    }

    @Test(
        "is not found",
        arguments: [
            ("b", "a"), ("^b", "ab"), ("a$", "ab"), ("a$", "a\n"), ("A", "a"), (".", ""), (".", "\n"), ("\\d", "٣"),
            ("x", ""),
        ])
    func isNotFound(pattern: String, text: String) throws {
        #expect(try Pattern(pattern).search(text) == .noMatch)
        #expect(try Pattern(pattern).matches(text) == false)
    }

    // http://hl7.org/fhir/R4/datatypes.html#id
    @Test(
        "matches the whole text where it is whole",
        arguments: [
            ("[A-Za-z0-9\\-\\.]{1,64}", "abc-1.2", true), ("[A-Za-z0-9\\-\\.]{1,64}", "abc_1", false),
            ("[A-Za-z0-9\\-\\.]{1,64}", "abc\n", false), ("[A-Za-z0-9\\-\\.]{1,64}", "", false), ("a|ab", "ab", true),
            ("a*", "", true),
            ("a|b", "ab", false),
        ])
    func isWhole(pattern: String, text: String, isMatch: Bool) throws {
        #expect(try Pattern(pattern, isWhole: true).matches(text) == isMatch)
    }

    @Test(
        "is refused where it is none, with the place",
        arguments: [
            ("(", 1, "missing closing parenthesis"), ("a)", 1, "unmatched closing parenthesis"),
            ("[a", 2, "missing terminating ] for character class"),
            ("*", 0, "quantifier does not follow a repeatable item"),
            ("\\", 1, "\\ at end of pattern"), ("é(?<1>)", 5, "subpattern name must start with a non-digit"),
            ("\\C", 2, "using \\C is disabled by the application"),
        ])
    func isRefused(pattern: String, offset: Int, message: String) {
        let error = #expect(throws: Pattern.SyntaxError.self) { try Pattern(pattern) }

        #expect(error?.message == message)
        #expect(error?.offset == offset)
    }

    @Test(
        "replaces every match, with its groups",
        arguments: [
            ("b", "abcb", "<$0>", "a<b>c<b>"), ("(a)|(b)", "ab", "[$1$2]", "[a][b]"), ("x", "abc", "y", "abc"),
            ("(?<year>\\d{4})", "2024", "${year}$$\\n", "2024$\\n"), ("", "é", "-", "-é-"),
            ("a", "aaaa", String(repeating: "long ", count: 40), String(repeating: "long ", count: 160)),
        ])
    func replaces(pattern: String, text: String, replacement: String, result: String) throws {
        #expect(try Pattern(pattern).replacing(in: text, with: replacement) == result)
    }

    @Test("replaces nothing by a group that there is not")
    func refusesGroup() throws {
        #expect(try Pattern("a").replacing(in: "a", with: "$2") == nil)
    }

    @Test("is worked at within a bound, whatever it is", arguments: ["^(a+)+$", "^(a|a)*$", "(a*)*b", "^(\\w+\\s?)*$"])
    func isBounded(pattern: String) throws {
        let pattern = try Pattern(pattern)
        let text = String(repeating: "a", count: 60) + "!"
        var found: Bool? = true

        let elapsed = ContinuousClock().measure { found = pattern.matches(text) }

        #expect(found != true)
        #expect(elapsed < .seconds(5))
    }

    @Test("gives up on work without end, and still finds what is easy")
    func givesUp() throws {
        let pattern = try Pattern("^(a+)+$")
        let text = String(repeating: "a", count: 60)

        #expect(pattern.search(text + "!") == .gaveUp)
        #expect(pattern.matches(text + "!") == nil)
        #expect(pattern.matches(text) == true)
    }

    @Test("needs no deep stack for a long text of one kind")
    func matchesLongTexts() throws {
        let text = String(repeating: "ab", count: 20_000)

        #expect(try Pattern("[ \\r\\n\\t\\S]+", isWhole: true).matches(text) == true)
        #expect(try Pattern("(a|b)*", isWhole: true).matches(text) == true)
    }

    @Test("is used by many tasks at once")
    func isShared() async throws {
        let pattern = try Pattern("(\\d+)")
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask { pattern.search("n\(number)!") == .match(["\(number)", "\(number)"]) }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}
