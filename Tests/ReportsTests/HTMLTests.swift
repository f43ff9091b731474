import CZlib
import HTTPMessages
import Reports
import Results
import SampleRuns
import Testing

@Suite("The HTML page")
struct HTMLTests {
    @Test("asks nothing of the network, and nothing in it but its own script runs", arguments: NamedRun.allCases)
    func isSelfContained(run: NamedRun) throws {
        let html = try report("r.html", of: run.events)

        for word in [
            " src=", "<link", "@import", " url(", ":url(", "<img", "<iframe", "fetch(", "XMLHttpRequest", "innerHTML",
        ] {
            let isFound = html.contains(word)
            #expect(!isFound, "\(word)")
        }
        #expect(html.ranges(of: "<script>").count == 1)
        #expect(html.ranges(of: "<script").count == html.ranges(of: "</script>").count)
    }

    @Test("gives every element its own id, and every link within it leads to one")
    func links() throws {
        let html = try report("r.html", of: LargeRun(scenarios: 15, oneFaultIn: 3).events)
        let ids = values(of: " id=\"", in: html)
        let targets = values(of: "href=\"#", in: html).filter { !$0.hasPrefix("?") }

        #expect(Set(ids).count == ids.count)
        #expect(!targets.isEmpty)
        #expect(targets.allSatisfy(Set(ids).contains))
    }

    @Test("has the same addresses in another run")
    func addressesAreStable() throws {
        let ids = values(of: " id=\"", in: try report("r.html", of: LargeRun(scenarios: 9, oneFaultIn: 0).events))
        let more = values(of: " id=\"", in: try report("r.html", of: LargeRun(scenarios: 12, oneFaultIn: 3).events))

        #expect(Set(ids).subtracting(more).filter { !$0.hasPrefix("block-") } == [])
    }

    @Test("holds the evidence of what passed, as it stands in the run's file")
    func packedEvidence() throws {
        let path = try written(LargeRun(scenarios: 20, oneFaultIn: 9).events)
        let run = try RunFileReader(path)
        try HTMLReport().write(run, to: path + ".html")
        let html = text(of: path + ".html")
        let blocks = html.ranges(of: "<script type=\"text/plain\" id=\"block-").map { range in
            html[range.upperBound...].split(separator: ">", maxSplits: 1)[1].prefix { $0 != "<" }
        }
        let lines = try blocks.map { block in
            try inflated(#require(Base64.decode(block))).split(separator: UInt8(ascii: "\n")).map(Array.init)
        }
        var unpacked: Set<[UInt8]> = []
        for place in values(of: "data-steps=\"", in: html) {
            let numbers = place.split(separator: " ").compactMap { Int($0) }
            unpacked.formUnion(lines[numbers[0]][numbers[1]..<(numbers[1] + numbers[2])])
        }
        let passed = run.run.scenarios.flatMap(\.tests).filter { $0.outcome == .pass }.flatMap(\.steps)

        #expect(blocks.count > 1)
        #expect(try passed.allSatisfy { try unpacked.contains(run.rawStep(at: $0)) })
    }

    @Test("shows every failure, but exchanges only of as many as a browser opens at once; the others are packed")
    func manyFailures() throws {
        let events = LargeRun(scenarios: 50, oneFaultIn: 1).events
        let html = try report("r.html", of: events)
        let failed = events.reduce(0) { sum, event in
            if case .stepEnded(_, let step) = event { sum + step.findings.count { $0.answer == .failed } } else { sum }
        }
        let shown = html.ranges(of: "<dl class=\"sides\">").count

        #expect(failed > 250)
        #expect(shown == failed)
        #expect(html.ranges(of: "<div class=\"exchange\">").count < 1700)
        #expect(html.ranges(of: "data-steps=").count > 200)
    }

    private func values(of attribute: String, in html: String) -> [String] {
        html.ranges(of: attribute).map { String(html[$0.upperBound...].prefix { $0 != "\"" }) }
    }

    private func inflated(_ bytes: [UInt8]) -> [UInt8] {
        var input = bytes
        var output = [UInt8](repeating: 0, count: 4 << 20)
        var count = uLong(output.count)
        #expect(uncompress(&output, &count, &input, uLong(input.count)) == Z_OK)
        return Array(output[..<Int(count)])
    }
}

@Suite("A text in markup")
struct MarkupTests {
    @Test(
        "stands for itself and for nothing else",
        arguments: [
            ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;'", "a&lt;b&gt;&amp;&quot;'"),
            ("tab\tline\nreturn\r", "tab\tline\nreturn&#13;", "tab&#9;line&#10;return&#13;"),
            ("\u{0}\u{1B}\u{7F}\u{85}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
            (
                "\u{FFFE}\u{FFFF}\u{FFFD}\u{FFFC}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFC}",
                "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFC}"
            ),
            ("é\u{A0}𝄞", "é\u{A0}𝄞", "é\u{A0}𝄞"),
        ]
    )
    func escapes(text: String, content: String, attribute: String) {
        #expect(Markup.escaped(text) == content)
        #expect(Markup.escaped(text, as: .attribute) == attribute)
    }
}

@Suite("Where texts differ")
struct TextDifferenceTests {
    @Test(
        "words are marked",
        arguments: [
            ("412", "200", "[412]", "[200]"),
            ("same", "same", "same", "same"),
            ("", "new", "", "[new]"),
            ("a b c", "a x c", "a [b] c", "a [x] c"),
            ("W/\"1\"", "W/\"2\"", "W/\"[1]\"", "W/\"[2]\""),
            ("one two", "zero one two three", "one two", "[zero ]one two[ three]"),
        ]
    )
    func marks(left: String, right: String, markedLeft: String, markedRight: String) {
        let difference = TextDifference(left, right)

        #expect(marked(difference.left) == markedLeft)
        #expect(marked(difference.right) == markedRight)
    }

    @Test("is found in long texts without taking their square")
    func long() {
        let words = (0..<100_000).map(String.init)
        let difference = TextDifference(words.joined(separator: " "), words.reversed().joined(separator: " "))

        #expect(difference.left.map(\.text).joined() == words.joined(separator: " "))
    }

    private func marked(_ pieces: [TextDifference.Piece]) -> String {
        pieces.map { $0.isChanged ? "[\($0.text)]" : $0.text }.joined()
    }
}

@Suite("An address within a page")
struct SlugTests {
    @Test(
        "is made of a name's letters",
        arguments: [("A stale version, refused!", "a-stale-version-refused"), ("crud", "crud"), ("--x--", "x")]
    )
    func slugs(name: String, expected: String) {
        #expect(slug(name) == expected)
    }

    @Test("is another for another name, where letters alone would not tell")
    func collisions() {
        let names = [
            "birthdate=2013", "birthdate>2013", "birthdate<2013", "é", "è", String(repeating: "x", count: 99),
            String(repeating: "x", count: 98),
        ]

        #expect(Set(names.map(slug)).count == names.count)
    }
}
