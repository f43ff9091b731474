extension Verb {
    /// PUT to an instance, or to a search. <http://hl7.org/fhir/R4/http.html#update>, <http://hl7.org/fhir/STU3/http.html#update>
    static let update = Verb(
        name: "update",
        about: "replaces a resource; with a search in place of an address, the one that matches",
        value: .string,
        members: [.body, .contentType, .ifMatch, .query],
        action: .exchange { input throws(StepProblem) in
            RequestDraft(
                "PUT", input.withQuery(input.text("update") ?? ""),
                headers: input.headers(("ifMatch", "If-Match")),
                body: try input.body()
            )
        }
    )
}
