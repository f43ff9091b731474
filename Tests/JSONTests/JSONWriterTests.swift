import JSON
import PublishedCases
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
    static let value: JSONValue = [
        "resourceType": "Patient", "empty": [[], [:], ""], "active": true, "nothing": .null,
        "name": [["given": ["Ana", "\"\\/"]]], "count": -5,
    ]

    @Test("writes compactly")
    func writesCompactly() {
        #expect(
            Self.value.text()
                == #"{"resourceType":"Patient","empty":[[],{},""],"active":true,"nothing":null,"#
                + #""name":[{"given":["Ana","\"\\/"]}],"count":-5}"#)
        #expect(Self.value.description == Self.value.text())
    }

    @Test("writes one member or element a line when asked to be pretty")
    func writesPrettily() {
        #expect(
            Self.value.text(.pretty) == """
                {
                  "resourceType": "Patient",
                  "empty": [
                    [],
                    {},
                    ""
                  ],
                  "active": true,
                  "nothing": null,
                  "name": [
                    {
                      "given": [
                        "Ana",
                        "\\"\\\\/"
                      ]
                    }
                  ],
                  "count": -5
                }
                """)
    }

    // https://www.rfc-editor.org/rfc/rfc8259#section-7
    @Test("escapes what must be escaped and nothing else")
    func escapes() throws {
        let all = String(String.UnicodeScalarView((0...0xFF).compactMap { Unicode.Scalar($0) }))

        let text = JSONValue.string(all).text()

        let controls = (0..<0x20).map { code -> String in
            switch code {
            case 0x09: "\\t"
            case 0x0A: "\\n"
            case 0x0D: "\\r"
            default: "\\u00" + (code < 0x10 ? "0" : "") + String(code, radix: 16)
            }
        }
        let rest = (0x20...0xFF).map { code in
            code == 0x22 ? "\\\"" : code == 0x5C ? "\\\\" : String(Unicode.Scalar(UInt8(code)))
        }
        #expect(text == "\"" + (controls + rest).joined() + "\"")
        #expect(try JSONValue(parsing: text).string == all)
    }

    @Test("writes values into one text, piece by piece")
    func writesPieces() {
        var writer = JSONWriter()
        writer.append("[")
        writer.write("a\n")
        writer.append(",")
        writer.write(["b": 2])
        writer.append("]")

        #expect(String(decoding: writer.bytes, as: UTF8.self) == #"["a\n",{"b":2}]"#)
    }

    @Test("writes the official examples so that they read as the same value")
    func roundTripsExamples() throws {
        for file in OfficialExamples.all {
            let text = try file.bytes()
            guard text.count <= OfficialExamples.longest else { continue }
            let value = try JSONValue(parsing: text)

            #expect(try JSONValue(parsing: value.bytes()) == value, "\(file)")
            #expect(try JSONValue(parsing: value.bytes(.pretty)) == value, "\(file)")
        }
    }

    @Test("writes the official examples byte for byte, but for space and escapes")
    func keepsBytesOfExamples() throws {
        for file in OfficialExamples.all {
            let text = try file.bytes()
            guard text.count <= OfficialExamples.longest, !text.contains(UInt8(ascii: "\\")) else { continue }

            #expect(try JSONValue(parsing: text).bytes() == withoutSpace(text), "\(file)")
        }
    }

    @Test("finds all the examples, where it finds any")
    func hasExamples() {
        let expected = OfficialExamples.counts.reduce(0) { $0 + $1.2 }
        #expect(OfficialExamples.all.isEmpty || OfficialExamples.all.count == expected)
    }
}

/// A text without escapes, less the space between its marks.
private func withoutSpace(_ text: [UInt8]) -> [UInt8] {
    var isInString = false
    return text.filter { byte in
        if byte == UInt8(ascii: "\"") { isInString.toggle() }
        return isInString || byte > 0x20
    }
}
