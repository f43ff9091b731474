import HTTPMessages
import JSON

extension Verb {
    /// GET or POST of a search. <http://hl7.org/fhir/R4/http.html#search>, <http://hl7.org/fhir/STU3/http.html#search>
    static let search = Verb(
        name: "search",
        about: "searches a type, with or without `?…` written out; an empty text searches the whole server",
        value: .string,
        members: [
            .query,
            .init("by", .word(["GET", "POST"]), "how the search is sent; by `GET` unless said"),
            .init("pages", .word(["first", "all"]), "`all` follows the next links and judges all entries together"),
            .init("isolated", .boolean, "`false`: also look at what the scenario did not make"),
        ],
        action: .exchange { input throws(StepProblem) in
            let type = input.text("search") ?? ""
            guard input.text("by") == "POST" else { return RequestDraft("GET", input.withQuery(type)) }
            var draft = RequestDraft("POST", type.isEmpty ? "_search" : type + "/_search", body: Array((input.query ?? "").utf8))
            draft.contentType = "application/x-www-form-urlencoded"
            return draft
        }
    )
}
