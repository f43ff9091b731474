import Diagnostics
import JSON
import Testing

/// The error of a text that must not parse; nil, and so a failed expectation, where it does.
func refusal(_ bytes: [UInt8], maxDepth: Int = JSONValue.defaultDepth) -> JSONError? {
    do throws(JSONError) {
        _ = try JSONValue.parse(bytes, maxDepth: maxDepth)
        return nil
    } catch {
        return error
    }
}

@Suite("JSON parser")
struct JSONParserTests {
    @Test(
        "reads every kind of value",
        arguments: [
            ("null", .null),
            ("true", true),
            (" \t\r\n false \n", false),
            ("-0", .number(JSONNumber(trusted: "-0"))),
            ("\"\"", ""),
            ("[]", []),
            ("[ ]", []),
            ("{}", [:]),
            ("{ }", [:]),
            ("[1,[2,[]],{}]", [1, [2, []], [:]]),
            (#"{"a":{"b":[null,true]},"":0}"#, ["a": ["b": [.null, true]], "": 0]),
        ] as [(String, JSONValue)]
    )
    func reads(text: String, value: JSONValue) throws {
        #expect(try JSONValue(parsing: text) == value)
    }

    // http://hl7.org/fhir/R4/datatypes.html#decimal: the digits are part of the value
    @Test(
        "keeps the text of a number",
        arguments: [
            "0", "-0", "0.0", "0.010", "1.00", "1e3", "1E+3", "1.5e-10", "-0.000", "100000000000000000000000000000",
            "0.1234567890123456789012345678901234567890", "1e400", "-1E-9999999999999999999999", "9223372036854775808",
        ])
    func keepsNumbers(text: String) throws {
        let value = try JSONValue(parsing: "[\(text)]")

        #expect(value[0]?.number?.text == text)
        #expect(value.text() == "[\(text)]")
    }

    @Test(
        "resolves escapes",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u00e9\u00E9""#, "éé"),
            (#""\u0000""#, "\0"),
            (#""\u20ac\uFFFF""#, "€\u{FFFF}"),
            (#""\ud834\udd1e\uD83D\uDC89""#, "𝄞💉"),
            (#""a\u0062c\u0301é\\u0041""#, "abc\u{301}é\\u0041"),
            (
                "\"\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}\"",
                "\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
            ),
        ])
    func resolvesEscapes(text: String, content: String) throws {
        let read = try #require(try JSONValue(parsing: text).string)

        #expect(Array(read.unicodeScalars) == Array(content.unicodeScalars))
    }

    @Test("keeps members in order, and tells which repeat a name, and where")
    func tellsRepeatedMembers() throws {
        let text = #"{"b":1,"a":{"x":1,"\u0078":2},"b":3,"a":4,"b":5}"#

        let document = try JSONValue.parse(Array(text.utf8))

        #expect(document.value.object?.names == ["b", "a", "b", "a", "b"])
        #expect(document.value["b"] == 1)
        #expect(document.repeatedMembers.map(\.name) == ["x", "b", "a", "b"])
        #expect(document.repeatedMembers.map(\.offset) == [18, 30, 36, 42])
    }

    @Test("tells repeated members of an object with thousands of members", arguments: [63, 64, 65, 5000])
    func tellsRepeatedMembersOfLargeObjects(count: Int) throws {
        let members = (0..<count).map { #""m\#($0)":{"m\#($0)":0,"k":1,"k":2}"# }
        let text = "{" + members.joined(separator: ",") + #","m0":1,"m\#(count - 1)":2}"#

        let repeated = try JSONValue.parse(Array(text.utf8)).repeatedMembers

        #expect(repeated.map(\.name) == Array(repeating: "k", count: count) + ["m0", "m\(count - 1)"])
        #expect(repeated.last.map { text.utf8.dropFirst($0.offset).starts(with: #""m\#(count - 1)":2"#.utf8) } == true)
    }

    // RFC 8259 section 8.3 compares names code unit by code unit; Swift's String would call these two equal
    @Test("takes names that only look alike for different ones")
    func comparesNamesByteByByte() throws {
        let document = try JSONValue.parse(Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8))

        #expect(document.repeatedMembers.isEmpty)
        #expect(document.value["e\u{301}"] == 2)
        #expect(document.value["\u{E9}"] == 1)
    }

    @Test(
        "refuses what is not JSON, and says where",
        arguments: [
            ("", 0, "expected a value, found the end of the text"),
            (" \n", 2, "expected a value, found the end of the text"),
            ("{", 1, "expected a member's name in quotes"),
            ("{\"a\" 1}", 5, "expected ':' after a member's name"),
            ("{\"a\":1,}", 7, "expected a member's name in quotes"),
            ("{\"a\":}", 5, "expected a value"),
            ("{\"a\":1 \"b\":2}", 7, "expected ',' or '}' after a member"),
            ("{'a':1}", 1, "expected a member's name in quotes"),
            ("{a:1}", 1, "expected a member's name in quotes"),
            ("{\"a\":1]", 6, "expected ',' or '}' after a member"),
            ("[", 1, "expected a value, found the end of the text"),
            ("[1,]", 3, "expected a value"),
            ("[,1]", 1, "expected a value"),
            ("[1 2]", 3, "expected ',' or ']' after an element"),
            ("[1}", 2, "expected ',' or ']' after an element"),
            ("1 2", 2, "nothing may follow the value"),
            ("{}//", 2, "nothing may follow the value"),
            ("/**/1", 0, "expected a value"),
            ("tru", 0, "expected a value"),
            ("truE", 0, "expected a value"),
            ("True", 0, "expected a value"),
            ("nul", 0, "expected a value"),
            ("NaN", 0, "expected a value"),
            ("-Infinity", 0, "expected a value"),
            ("-", 0, "expected a value"),
            ("+1", 0, "expected a value"),
            (".5", 0, "expected a value"),
            ("1.", 0, "expected a value"),
            ("1e", 0, "expected a value"),
            ("1e+", 0, "expected a value"),
            ("01", 1, "nothing may follow the value"),
            ("-01", 2, "nothing may follow the value"),
            ("0x1F", 1, "nothing may follow the value"),
            ("1_000", 1, "nothing may follow the value"),
            ("\"a", 2, "the string has no end"),
            ("\"a\\", 2, "the string has no end"),
            ("\"\\n", 3, "the string has no end"),
            ("\"\\x\"", 1, "no such escape in JSON"),
            ("\"\\'\"", 1, "no such escape in JSON"),
            ("\"\\u12G4\"", 1, "expected four hexadecimal digits"),
            ("\"\\u12", 1, "expected four hexadecimal digits"),
            ("\"\\uD83D\"", 1, "half of a surrogate pair"),
            ("\"\\uD83Dx\"", 1, "half of a surrogate pair"),
            ("\"\\uD83D\\n\"", 1, "half of a surrogate pair"),
            ("\"\\uD83D\\uD83D\"", 1, "half of a surrogate pair"),
            ("\"\\uDC89\\uD83D\"", 1, "half of a surrogate pair"),
            ("\"\\uD83D\\u00\"", 7, "expected four hexadecimal digits"),
            ("\"a\tb\"", 2, "a control character in a string must be escaped"),
            ("\"\\n\n\"", 3, "a control character in a string must be escaped"),
            ("\"\0\"", 1, "a control character in a string must be escaped"),
            ("\0", 0, "expected a value"),
            ("[1]\0", 3, "nothing may follow the value"),
            ("\u{FEFF}{}", 0, "a byte order mark is not allowed in JSON"),
            ("{}\u{FEFF}", 2, "nothing may follow the value"),
            ("\u{A0}1", 0, "expected a value"),
            ("\u{C}1", 0, "expected a value"),
        ])
    func refuses(text: String, offset: Int, message: String) {
        #expect(refusal(Array(text.utf8)) == JSONError(message: message, offset: offset))
    }

    // https://www.rfc-editor.org/rfc/rfc3629#section-4
    @Test(
        "refuses bytes that are not UTF-8, at the first of them",
        arguments: [
            [0x80], [0xBF], [0xFF], [0xFE], [0xC0, 0xAF], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE2, 0x82],
            [0xE2, 0x28, 0xAC],
            [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF0, 0x9F, 0x92], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
        ] as [[UInt8]]
    )
    func refusesBadUTF8(bytes: [UInt8]) {
        let plain = Array("[\"é".utf8) + bytes + Array("\"]".utf8)
        let escaped = Array("[\"\\n".utf8) + bytes + Array("\"]".utf8)
        let long = Array("\"0123456789012345678901234567890".utf8) + bytes + Array("0123456789\"".utf8)

        #expect(refusal(plain) == JSONError(message: "not UTF-8", offset: 4))
        #expect(refusal(escaped) == JSONError(message: "not UTF-8", offset: 4))
        #expect(refusal(long) == JSONError(message: "not UTF-8", offset: 32))
        #expect(refusal(bytes) == JSONError(message: "expected a value", offset: 0))
    }

    @Test("refuses what lies too deep, at the bracket that goes too far")
    func boundsDepth() throws {
        let deep = Array(repeating: UInt8(ascii: "["), count: 1000)
        let closed = deep + Array(repeating: UInt8(ascii: "]"), count: 1000)
        let objects = Array(String(repeating: "{\"a\":", count: 1000).utf8)

        #expect(refusal(deep) == JSONError(message: "nested deeper than 256 levels", offset: 256, isTooDeep: true))
        #expect(
            refusal(objects)
                == JSONError(message: "nested deeper than 256 levels", offset: 256 * 5, isTooDeep: true))
        #expect(
            refusal(closed, maxDepth: 999)
                == JSONError(message: "nested deeper than 999 levels", offset: 999, isTooDeep: true))
        #expect(try JSONValue.parse(closed, maxDepth: 1000).value.bytes() == closed)
        #expect(refusal([0x5B, 0x5D], maxDepth: 0)?.offset == 0)
    }

    @Test("does not count siblings as depth")
    func countsDepthNotSiblings() throws {
        let text = "[" + Array(repeating: "[],{}", count: 1000).joined(separator: ",") + "]"

        #expect(try JSONValue.parse(Array(text.utf8), maxDepth: 2).value.array?.count == 2000)
    }

    @Test("refuses every beginning of a text, and reads the whole")
    func refusesBeginnings() throws {
        let text = Array(#"{"a":[1.5e3,-0,"é\u00e9\ud83d\udc89",true,false,null,{}],"b":{"c":[]}}"#.utf8)

        for end in 0..<text.count {
            let error = refusal(Array(text[..<end]))
            #expect(error != nil, "the first \(end) bytes")
            #expect(error.map { $0.offset <= end } == true, "the first \(end) bytes")
        }
        #expect(refusal(text) == nil)
    }
}
