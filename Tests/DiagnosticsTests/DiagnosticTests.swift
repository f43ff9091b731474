import Diagnostics
import Testing

@Suite("Diagnostic")
struct DiagnosticTests {
    static let text = Array(
        """
        {
          "name": "x",\r
        \t"stesp": [],
          "über": 1
        }
        """.utf8)

    private func printed(at found: String, _ message: String = "no", remedy: String? = nil) -> String {
        let offset = Self.text.indices.first { Self.text.dropFirst($0).starts(with: found.utf8) } ?? -1
        return Diagnostic(.error, message, file: "a.json", offset: offset, in: Self.text, remedy: remedy).description
    }

    @Test("prints place, line, caret and remedy")
    func printsAll() {
        #expect(
            printed(at: "\"stesp\"", "unknown member 'stesp'", remedy: "did you mean 'steps'?") == """
                a.json:3:2: error: unknown member 'stesp'
                3 |  "stesp": [],
                  |  ^
                   = did you mean 'steps'?
                """)
    }

    @Test("prints a line without its carriage return, and a caret that counts characters")
    func printsLines() {
        #expect(
            printed(at: ",\r") == """
                a.json:2:14: error: no
                2 |   "name": "x",
                  |              ^
                """)
        #expect(
            printed(at: ": 1") == """
                a.json:4:10: error: no
                4 |   "über": 1
                  |         ^
                """)
    }

    @Test("prints a message about the whole file in one line")
    func printsWithoutPlace() {
        #expect(Diagnostic(.warning, "empty", file: "a.json").description == "a.json: warning: empty")
        #expect(
            Diagnostic(.error, "empty", file: "a.json", remedy: "fill it").description
                == "a.json: error: empty\n   = fill it")
    }

    @Test(
        "points at the beginning, at the end and past the end",
        arguments: [(-1, "1:1"), (0, "1:1"), (1, "1:2"), (2, "2:1"), (3, "2:2"), (9, "2:2")])
    func pointsAtEdges(offset: Int, place: String) {
        let text = Diagnostic(.error, "no", file: "f", offset: offset, in: Array("a\nb".utf8)).description

        #expect(text.hasPrefix("f:\(place): error: no\n"))
    }

    @Test("points at an empty text")
    func pointsAtNothing() {
        #expect(Diagnostic(.error, "no", file: "f", offset: 0, in: []).description == "f:1:1: error: no\n1 | \n  | ^")
    }

    @Test("shows a piece of a long line, with the caret below the place")
    func cutsLongLines() {
        let text =
            Array(String(repeating: "a", count: 5000).utf8) + Array("X".utf8)
            + Array(String(repeating: "b", count: 5000).utf8)

        let lines = Diagnostic(.error, "no", file: "f", offset: 5000, in: text).description.split(separator: "\n")

        #expect(lines[0] == "f:1:5001: error: no")
        #expect(lines[1].utf8.count < 120)
        let (shown, caret) = (Array(lines[1]), Array(lines[2]))
        #expect(caret.firstIndex(of: "^").map { shown[$0] } == "X")
    }

    // What a server or a file says must not move the cursor, change colours, or turn the direction of writing
    @Test("lets no text steer the terminal")
    func isHarmless() {
        let hostile = "\u{1B}[31mred\u{7}\u{9B}x\u{202E}y\r\n\0"
        let diagnostic = Diagnostic(.error, hostile, file: hostile, offset: 0, in: Array(hostile.utf8), remedy: hostile)

        let scalars = diagnostic.description.unicodeScalars
        #expect(
            scalars.allSatisfy {
                $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{202E}")
            })
        #expect(scalars.filter { $0 == "\n" }.count == 3)
        #expect(printable("a\tb\u{1B}") == "a b\u{FFFD}")
        #expect(printable("plain é 💉") == "plain é 💉")
    }
}

@Suite("Source position")
struct SourcePositionTests {
    @Test("counts lines and columns in bytes from 1")
    func counts() {
        let text = Array("é\n\nxy".utf8)

        let positions = (0...text.count).map { SourcePosition(ofByte: $0, in: text).description }

        #expect(positions == ["1:1", "1:2", "1:3", "2:1", "3:1", "3:2", "3:3"])
        let offsets = [6, -1, 3, 9, 0, 3, 2]
        let alone = offsets.map { SourcePosition(ofByte: $0, in: text) }
        #expect(SourcePosition.positions(ofBytes: offsets, in: text) == alone)
        #expect(SourcePosition(line: 1, column: 9) < SourcePosition(line: 2, column: 1))
        #expect(SourcePosition(line: 2, column: 1) < SourcePosition(line: 2, column: 2))
    }
}

@Suite("Nearest name")
struct NearestNameTests {
    static let known = ["name", "steps", "setup", "versions", "verifies", "a"]

    @Test(
        "is found where one is near",
        arguments: [
            ("stesp", "steps"), ("step", "steps"), ("stepps", "steps"), ("Steps", "steps"), ("setpu", "setup"),
            ("verison", "versions"),
            ("nmae", "name"), ("xyz", nil), ("versionsandmore", nil), ("b", "a"), ("", "a"), ("name", "name"),
        ] as [(String, String?)]
    )
    func isFound(written: String, nearest: String?) {
        #expect(nearestName(to: written, in: Self.known) == nearest)
    }

    @Test("is not looked for in nothing, and costs little for long texts")
    func isBounded() {
        #expect(nearestName(to: "a", in: []) == nil)
        #expect(nearestName(to: String(repeating: "x", count: 100_000), in: Self.known) == nil)
    }
}
