public import JSON

extension Verb {
    /// GET of a link. <http://hl7.org/fhir/R4/http.html#paging>, <http://hl7.org/fhir/STU3/http.html#paging>
    static let follow = Verb(
        name: "follow",
        about: "follows a link of the last Bundle, by its relation (`next`), or any URL",
        value: .string,
        members: [],
        action: .exchange { input throws(StepProblem) in
            let target = input.text("follow") ?? ""
            if target.hasPrefix("http://") || target.hasPrefix("https://") { return RequestDraft("GET", target) }
            if target.hasPrefix("/") { return RequestDraft("GET", String(target.dropFirst())) }
            guard let url = input.lastBody?.link(target) else {
                throw StepProblem("the last response has no link '\(target)' to follow")
            }
            return RequestDraft("GET", url)
        }
    )
}

extension JSONValue {
    /// The URL of a Bundle's link; nil where it has no such relation. <http://hl7.org/fhir/R4/bundle.html#link>
    public func link(_ relation: String) -> String? {
        self["link"]?.array?.first { $0["relation"]?.string == relation }?["url"]?.string
    }
}
