extension Verb {
    /// GET of a history. <http://hl7.org/fhir/R4/http.html#history>, <http://hl7.org/fhir/STU3/http.html#history>
    static let history = Verb(
        name: "history",
        about: "reads the history of a resource (`${p}`), of a type (`Patient`), or of everything (an empty text)",
        value: .string,
        members: [.query],
        action: .exchange { input throws(StepProblem) in
            let address = input.text("history") ?? ""
            return RequestDraft("GET", input.withQuery(address.isEmpty ? "_history" : address + "/_history"))
        }
    )
}
