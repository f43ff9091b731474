import HTTPMessages
import Testing

@Suite("Percent-encoding")
struct PercentEncodingTests {
    // https://www.rfc-editor.org/rfc/rfc3986#section-2.3
    static let unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"

    @Test("leaves unreserved characters alone and encodes every other byte")
    func encodesBytes() {
        for code in 0..<128 {
            let character = String(Unicode.Scalar(UInt8(code)))
            let hex = String(code, radix: 16, uppercase: true)
            let expected = Self.unreserved.contains(character) ? character : "%" + (code < 16 ? "0" : "") + hex
            #expect(PercentEncoding.encode(character) == expected)
        }
    }

    @Test(
        "encodes and decodes",
        arguments: [
            ("", ""), ("a b", "a%20b"), ("+01:00", "%2B01%3A00"), ("a|b", "a%7Cb"),
            ("é€💉", "%C3%A9%E2%82%AC%F0%9F%92%89"),
            ("100%", "100%25"), ("%41", "%2541"), ("\0\r\n", "%00%0D%0A"), ("e\u{301}", "e%CC%81"),
        ])
    func roundTrips(plain: String, encoded: String) {
        #expect(PercentEncoding.encode(plain) == encoded)
        #expect(PercentEncoding.decode(encoded)?.unicodeScalars.elementsEqual(plain.unicodeScalars) == true)
    }

    @Test("leaves what is allowed as it is")
    func allows() {
        #expect(PercentEncoding.encode("a:b/c d", allowing: ":/") == "a:b/c%20d")
    }

    @Test(
        "decodes leniently what others encode otherwise",
        arguments: [("%c3%a9", "é"), ("%7E", "~"), ("a+b", "a+b"), ("é", "é"), ("%2b", "+")])
    func decodes(encoded: String, plain: String) {
        #expect(PercentEncoding.decode(encoded) == plain)
    }

    @Test("takes a plus for a space in forms alone")
    func decodesForms() {
        #expect(PercentEncoding.decode("a+b%2Bc", plusIsSpace: true) == "a b+c")
    }

    @Test(
        "refuses what is not well encoded",
        arguments: ["%", "%4", "a%", "%4g", "%g4", "% 4", "%+4", "%FF", "%C3", "%ED%A0%80", "%C0%AF"])
    func refuses(text: String) {
        #expect(PercentEncoding.decode(text) == nil)
    }
}

@Suite("Query")
struct QueryTests {
    @Test(
        "decodes parameters in order",
        arguments: [
            ("", []),
            ("&", []),
            ("a=1", [("a", "1")]),
            ("b=2&a=1&b=3", [("b", "2"), ("a", "1"), ("b", "3")]),
            ("a", [("a", "")]),
            ("a=", [("a", "")]),
            ("=a", [("", "a")]),
            ("a=b=c", [("a", "b=c")]),
            ("&&a=1&&", [("a", "1")]),
            ("name%3Aexact=M%C3%BCller", [("name:exact", "Müller")]),
            ("date=ge2024-01-01T00:00:00+01:00", [("date", "ge2024-01-01T00:00:00 01:00")]),
            ("date=ge2024-01-01T00:00:00%2B01:00", [("date", "ge2024-01-01T00:00:00+01:00")]),
            ("a=1&\u{301}=2", [("a", "1"), ("\u{301}", "2")]),
            ("a=%26%3D%25", [("a", "&=%")]),
        ] as [(String, [(String, String)])]
    )
    func decodes(text: String, parameters: [(String, String)]) {
        let expected = parameters.map { Query.Parameter(name: $0.0, value: $0.1) }

        #expect(Query(decoding: text)?.parameters == expected)
    }

    @Test("refuses what is not well encoded", arguments: ["a=%", "%zz=1", "a=1&b=%C3"])
    func refuses(text: String) {
        #expect(Query(decoding: text) == nil)
    }

    @Test(
        "writes plainly what FHIR writes plainly, and encodes the rest",
        arguments: [
            ("_include", "Patient:link", "_include=Patient:link"),
            ("name:exact", "a,b", "name:exact=a,b"),
            ("code", "http://loinc.org|1234-5", "code=http://loinc.org%7C1234-5"),
            ("code", "a\\,b", "code=a%5C,b"),
            ("date", "ge2024-01-01T00:00:00+01:00", "date=ge2024-01-01T00:00:00%2B01:00"),
            ("value", "5.4||mg", "value=5.4%7C%7Cmg"),
            ("a&b", "c=d&e#f", "a%26b=c%3Dd%26e%23f"),
        ])
    func encodes(name: String, value: String, encoded: String) {
        let query = Query([Query.Parameter(name: name, value: value)])

        #expect(query.encoded == encoded)
        #expect(Query(decoding: encoded) == query)
    }

    @Test("gives the first value of a name, or all of them")
    func finds() {
        let query = Query(decoding: "a=1&b=2&a=3")

        #expect(query?["a"] == "1")
        #expect(query?["c"] == nil)
        #expect(query?.all("a") == ["1", "3"])
        #expect(query?.all("c") == [])
        #expect(query?.encoded == "a=1&b=2&a=3")
    }
}
