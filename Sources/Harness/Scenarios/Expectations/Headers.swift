import HTTPMessages
import JSON

extension Expectation {
    /// Header fields, by name. <https://www.rfc-editor.org/rfc/rfc9110#section-5>
    static let headers = Expectation(
        name: "headers",
        about: "header field → matcher",
        shape: .map(.named("matcher"))
    ) { expected, subject in
        (expected.object?.members ?? []).map { member in
            Matcher(member.value).judge(
                subject.response.headers.all(member.name).map { .string($0) }, "headers.\(member.name)")
        }
    }

    /// The media type, without its parameters. <http://hl7.org/fhir/R4/http.html#mime-type>
    static let contentType = Expectation(
        name: "contentType",
        about: "the media type of the body, its parameters left aside; one or a list",
        shape: .choice([.string, .list(.string)])
    ) { expected, subject in
        let actual = subject.response.headers["Content-Type"]
        let essence = actual.flatMap { MediaType($0)?.essence }
        return [
            .of(
                expected.elements.contains { $0.string?.lowercased() == essence }, "contentType",
                expected: expected.elements.map(\.display).joined(separator: " or "), actual: actual ?? "no Content-Type")
        ]
    }

    /// The charset of the body. <http://hl7.org/fhir/STU3/http.html#mime-type>
    static let charset = Expectation(
        name: "charset",
        about: "the `charset` of `Content-Type`, upper and lower case the same",
        shape: .string
    ) { expected, subject in
        let actual = subject.response.headers["Content-Type"].flatMap { MediaType($0)?["charset"] }
        return [
            .of(
                actual?.lowercased() == expected.display.lowercased(), "charset",
                expected: expected.display, actual: actual ?? "no charset")
        ]
    }
}
