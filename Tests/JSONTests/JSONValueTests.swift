import JSON
import Testing

@Suite("JSON value")
struct JSONValueTests {
    static let all: [JSONValue] = [.null, true, .number(JSONNumber(3)), "text", [1], ["a": 1]]

    @Test("is one kind and no other")
    func isOneKind() {
        #expect(Self.all.map(\.isNull) == [true, false, false, false, false, false])
        #expect(Self.all.map(\.bool) == [nil, true, nil, nil, nil, nil])
        #expect(Self.all.map(\.integer) == [nil, nil, 3, nil, nil, nil])
        #expect(Self.all.map { $0.number?.text } == [nil, nil, "3", nil, nil, nil])
        #expect(Self.all.map(\.string) == [nil, nil, nil, "text", nil, nil])
        #expect(Self.all.map(\.array) == [nil, nil, nil, nil, [1], nil])
        #expect(Self.all.map(\.object) == [nil, nil, nil, nil, nil, ["a": 1]])
        #expect(Self.all.map(\.kind) == ["null", "a Boolean", "a number", "a string", "an array", "an object"])
    }

    @Test("leads to its parts, and to nothing else")
    func leadsToParts() {
        let value: JSONValue = ["a": [1, ["b": 2]]]

        #expect(value["a"]?[1]?["b"] == 2)
        #expect(value["b"] == nil)
        #expect(value[0] == nil)
        #expect(value["a"]?["a"] == nil)
        #expect(value["a"]?[2] == nil)
        #expect(value["a"]?[-1] == nil)
    }

    @Test("is equal by order, by digits and by every code unit of its texts")
    func comparesExactly() {
        #expect(["a": 1, "b": 2] as JSONValue != ["b": 2, "a": 1])
        #expect(JSONNumber("1.0").map(JSONValue.number) != 1)
        #expect("\u{E9}" as JSONValue != "e\u{301}")
        #expect(["\u{E9}": 1] as JSONValue != ["e\u{301}": 1])
        #expect("\u{E9}" as JSONValue == "\u{E9}")
        #expect(Set<JSONValue>(["\u{E9}", "e\u{301}", "\u{E9}"]).count == 2)
    }
}

@Suite("JSON object")
struct JSONObjectTests {
    @Test("sets a member in its place, or adds it at the end")
    func sets() {
        var object: JSONObject = ["a": 1, "b": 2, "a": 3]
        object["a"] = 9
        object["c"] = 4

        #expect(object == ["a": 9, "b": 2, "a": 3, "c": 4])
        #expect(object["a"] == 9)
        #expect(object.count == 4)
    }

    @Test("removes every member of a name")
    func removes() {
        var object: JSONObject = ["a": 1, "b": 2, "a": 3]
        object["a"] = nil
        object["x"] = nil

        #expect(object.names == ["b"])
        #expect(!object.isEmpty)
    }

    @Test("takes names that only look alike for different ones")
    func comparesNamesByteByByte() {
        var object: JSONObject = ["\u{E9}": 1]
        object["e\u{301}"] = 2

        #expect(object.count == 2)
        #expect(object["\u{E9}"] == 1)
    }
}
