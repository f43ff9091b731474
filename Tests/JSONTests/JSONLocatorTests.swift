import JSON
import PublishedCases
import Testing

@Suite("JSON locator")
struct JSONLocatorTests {
    static let text = Array(
        """
        { "a" : [ 1, {"b":"x]}", "c\\"\\u0041" : null } ],
          "": {"~/": -2.5e1},
          "a": "second", "é": true }
        """.utf8)

    @Test(
        "finds values and names of members",
        arguments: [
            ("", "{ \"a\"", "{ \"a\""),
            ("/a", "[ 1,", "\"a\" : [ 1,"),
            ("/a/0", "1, {", "1, {"),
            ("/a/1", "{\"b\"", "{\"b\""),
            ("/a/1/b", "\"x]}\"", "\"b\":"),
            ("/a/1/c\"A", "null", "\"c\\\"\\u0041\""),
            ("/", "{\"~/\"", "\"\": {"),
            ("//~0~1", "-2.5e1}", "\"~/\""),
            ("/é", "true }", "\"é\""),
        ])
    func finds(pointer: String, value: String, name: String) throws {
        let pointer = try #require(JSONPointer(pointer))
        let locator = JSONLocator(Self.text)

        #expect(Self.text.dropFirst(locator.offset(of: pointer)).starts(with: value.utf8))
        #expect(Self.text.dropFirst(locator.offset(of: pointer, ofName: true)).starts(with: name.utf8))
        #expect(locator.offsets(of: [pointer, pointer]) == [locator.offset(of: pointer), locator.offset(of: pointer)])
    }

    @Test(
        "finds the deepest part that exists",
        arguments: [
            ("/nothing", ""), ("/a/2", "/a"), ("/a/00", "/a"), ("/a/-", "/a"), ("/a/1/b/0", "/a/1/b"), ("/a/x/y", "/a"),
            ("/e\u{301}", ""),
        ])
    func findsDeepest(pointer: String, deepest: String) throws {
        let (pointer, deepest) = (try #require(JSONPointer(pointer)), try #require(JSONPointer(deepest)))
        let locator = JSONLocator(Self.text)

        #expect(locator.offset(of: pointer) == locator.offset(of: deepest))
        #expect(locator.offsets(of: [pointer]) == [locator.offset(of: deepest)])
        #expect(locator.offset(of: pointer, ofName: true) == locator.offset(of: deepest, ofName: true))
    }

    @Test("ends within any text, even one that does not parse", arguments: 0...text.count)
    func isSafe(end: Int) throws {
        let beginning = Array(Self.text[..<end])
        let pointers = try ["", "/a", "/a/1/b", "/a/1/c\"A", "/é", "/zzz"].map { try #require(JSONPointer($0)) }
        let locator = JSONLocator(beginning)
        for offset in pointers.map({ locator.offset(of: $0) }) + locator.offsets(of: pointers) {
            #expect(0...end ~= offset)
        }
    }

    /// How many bytes may be walked for one file: finding each value anew costs the square of the file's length.
    static let budget = _isDebugAssertConfiguration() ? 30_000 : 20_000_000

    @Test("agrees with a walk from front to back on every value of small examples and on some of large ones")
    func agreesOnExamples() throws {
        for file in OfficialExamples.all {
            let text = try file.bytes()
            guard text.count <= OfficialExamples.longest else { continue }
            let value = try JSONValue(parsing: text)
            let locator = JSONLocator(text)
            let places = JSONWalk(text, of: value).places
            #expect(locator.offsets(of: places.map(\.pointer)) == places.map(\.value), "\(file)")
            let step = 1 + places.count * text.count / Self.budget
            let wrong = stride(from: 0, to: places.count, by: step).map { places[$0] }.filter { place in
                locator.offset(of: place.pointer) != place.value
                    || locator.offset(of: place.pointer, ofName: true) != place.name
            }
            #expect(wrong.isEmpty, "\(file): \(wrong.first?.pointer.description ?? "")")
        }
    }
}
