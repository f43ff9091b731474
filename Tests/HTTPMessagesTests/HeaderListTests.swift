import HTTPMessages
import Testing

@Suite("Header list")
struct HeaderListTests {
    static let headers: HeaderList = ["ETag": "W/\"1\"", "Link": "a", "link": "b", "LINK": "c", "Date": "d"]

    @Test("finds fields without regard to case, in order")
    func finds() {
        #expect(Self.headers["etag"] == "W/\"1\"")
        #expect(Self.headers["Link"] == "a")
        #expect(Self.headers["ETa"] == nil)
        #expect(Self.headers.all("link") == ["a", "b", "c"])
        #expect(Self.headers.all("none") == [])
    }

    @Test("replaces the first field of a name and removes the others")
    func replaces() {
        var headers = Self.headers
        headers["lInK"] = "z"
        headers["New"] = "n"

        #expect(headers == ["ETag": "W/\"1\"", "Link": "z", "Date": "d", "New": "n"])
    }

    @Test("removes every field of a name")
    func removes() {
        var headers = Self.headers
        headers["link"] = nil
        headers["none"] = nil

        #expect(headers == ["ETag": "W/\"1\"", "Date": "d"])
    }

    @Test("adds a field at the end, even one that is there")
    func appends() {
        var headers: HeaderList = ["A": "1"]
        headers.append("a", "2")

        #expect(headers.fields.map(\.name) == ["A", "a"])
        #expect(headers.fields.map(\.value) == ["1", "2"])
    }

    @Test(
        "compares names by ASCII letters alone",
        arguments: [
            ("ETag", "etAG", true), ("a", "ab", false), ("", "", true), ("@", "`", false), ("[", "{", false),
            ("-", "\r", false),
            ("É", "é", false), ("é", "é", true), ("K", "\u{212A}", false), ("0", "\u{10}", false),
        ])
    func compares(left: String, right: String, isEqual: Bool) {
        #expect(left.equalsIgnoringCase(right) == isEqual)
        #expect(right.equalsIgnoringCase(left) == isEqual)
    }
}

@Suite("Duration")
struct DurationTests {
    @Test(
        "prints as people write it",
        arguments: [
            (Duration.zero, "0ms"), (.microseconds(999), "0ms"), (.milliseconds(250), "250ms"), (.seconds(1), "1s"),
            (.milliseconds(1500), "1.5s"), (.milliseconds(1999), "1.9s"), (.seconds(90), "90s"),
        ])
    func prints(duration: Duration, text: String) {
        #expect(duration.text == text)
    }

    @Test("counts microseconds")
    func microseconds() {
        #expect(Duration.milliseconds(1500).microseconds == 1_500_000)
        #expect(Duration.nanoseconds(1999).microseconds == 1)
    }
}

@Suite("Transport error")
struct TransportErrorTests {
    @Test(
        "says what to do",
        arguments: [
            (.badURL("x:"), "'x:' is no http or https URL"),
            (.unknownHost("h"), "the host name 'h' does not resolve; is the target's URL right?"),
            (
                .refused(url: "http://h", reason: "no"),
                "nothing answers at http://h (no); is the server running, is the port right?"
            ),
            (
                .timedOut(after: .seconds(2), received: 0),
                "no response within 2s; raise --timeout if the server is only slow"
            ),
            (
                .timedOut(after: .milliseconds(1500), received: 7),
                "the response was not complete within 1.5s (7 bytes came); raise --timeout if the server is only slow"
            ),
            (.untrusted(reason: "r"), "TLS failed: r"),
            (.broken(reason: "r"), "the response broke off: r"),
            (.tooLarge(what: "body", limit: 5), "the body is larger than 5 bytes; the limit protects the harness"),
            (.cancelled, "interrupted"),
            (.other(code: 2, reason: "r"), "the exchange failed: r (libcurl 2)"),
        ] as [(TransportError, String)]
    )
    func says(error: TransportError, text: String) {
        #expect("\(error)" == text)
    }
}
