import FHIRDefinitions
import FHIRValidation
import JSON
import Testing

@Suite("Validation of primitives")
struct LexicalTests {
    /// Each type with JSON texts that it allows, and with some that it does not.
    static let table: [(type: String, allowed: [String], refused: [String])] = [
        ("Boolean", ["true", "false"], [#""true""#, "1"]),
        ("Integer", ["0", "-7", "2147483647", "-2147483648"], ["2147483648", "1.0", "1e2", #""1""#, "-0", "true"]),
        ("UnsignedInt", ["0", "7"], ["-1", "0.5"]),
        ("PositiveInt", ["1", "2147483647"], ["0", "-1"]),
        ("Decimal", ["0", "-1.50", "1e-7", "100000000000000000000.1"], [#""1.0""#]),
        ("String", [#""a""#, #"" a ""#, #""a\tb\r\nc""#], [#""""#, #""a\u0000b""#, #""a\u000cb""#, "1", "{}"]),
        ("Markdown", [##""# a\n* b""##], [#""""#]),
        ("Code", [#""a""#, #""a b""#], [#"" a""#, #""a ""#, #""a  b""#, #""a\tb""#, #""a\nb""#]),
        ("Id", [#""a-.9""#], [#""a_b""#, #""\#(String(repeating: "a", count: 65))""#]),
        (
            "Uri", [#""http://a.b/c#d""#, #""urn:oid:1.2.3""#],
            [#""http://a b""#, #""urn:oid:1.02""#, #""urn:uuid:x""#, #""oid:1.2""#]
        ),
        (
            "Oid", [#""urn:oid:2.16.840""#],
            [
                #""2.16.840""#, #""urn:oid:3.1""#, #""urn:oid:1""#,
                #""urn:uuid:c757873d-ec9a-4326-a141-556f43239520""#,
            ]
        ),
        (
            "Uuid", [#""urn:uuid:c757873d-ec9a-4326-a141-556f43239520""#],
            [
                #""urn:uuid:C757873D-EC9A-4326-A141-556F43239520""#, #""c757873d-ec9a-4326-a141-556f43239520""#,
                #""urn:oid:2.16.840""#,
            ]
        ),
        ("Base64Binary", [#""AAAA""#, #""AAA=""#, #""AA\nAA""#], [#""AAA""#, #""A===""#, #""AA*A""#, #""=AAA""#]),
        (
            "Date", [#""2020""#, #""2020-02""#, #""2020-02-29""#],
            [#""2021-02-29""#, #""2020-13""#, #""20""#, #""2020-1-1""#, #""0000""#]
        ),
        (
            "DateTime", [#""2020""#, #""2020-02-29""#, #""2020-02-29T23:59:60Z""#, #""2020-02-29T10:00:00.5+14:00""#],
            [
                #""2020-02-29T10:00Z""#, #""2020-02-29T10:00:00""#, #""2020-02-30T10:00:00Z""#,
                #""2020-02-29T24:00:00Z""#,
                #""2020-02-29T10:00:00+14:30""#, #""2020-02-29 10:00:00Z""#,
            ]
        ),
        ("Instant", [#""2020-02-29T10:00:00Z""#], [#""2020-02-29""#, #""2020-02-29T10:00:00""#]),
        ("Time", [#""10:00:00""#, #""10:00:00.123""#], [#""10:00""#, #""24:00:00""#, #""10:00:00Z""#]),
    ]

    @Test("takes each type's values and no others", arguments: table.indices)
    func forms(row: Int) {
        let (type, allowed, refused) = Self.table[row]
        for text in allowed { #expect(Self.errors(type, text).isEmpty, "\(type) \(text)") }
        for text in refused {
            #expect(Self.errors(type, text).first == "Patient.extension[0].value", "\(type) \(text)")
        }
    }

    @Test("knows what differs in STU3: no exponents, no leap seconds")
    func stu3() {
        #expect(Self.errors("Decimal", "1e-7", .stu3).count == 1)
        #expect(Self.errors("DateTime", #""2020-02-29T23:59:60Z""#, .stu3).count == 1)
        #expect(Self.errors("Decimal", "0.0000001", .stu3).isEmpty)
    }

    @Test("warns of a string of spaces")
    func blank() {
        let report = Validator(.r4).validate(text: Array(patient(#""language":"de","name":[{"text":"  "}]"#).utf8))

        #expect(report.issues.contains { $0.severity == .warning && $0.expression == "Patient.name[0].text" })
    }

    @Test("refuses a string of more than 1,048,576 characters")
    func long() {
        #expect(Self.errors("String", "\"\(String(repeating: "ä", count: 1 << 20))\"").isEmpty)
        #expect(Self.errors("String", "\"\(String(repeating: "a", count: 1 + 1 << 20))\"").count == 1)
    }

    private static func errors(_ type: String, _ value: String, _ version: FHIRVersion = .r4) -> [String] {
        let text = patient(#""extension":[{"url":"http://a.b","value\#(type)":\#(value)}]"#)
        return Validator(version).validate(text: Array(text.utf8)).issues.filter { $0.severity == .error }.map(
            \.expression)
    }
}
