extension Verb {
    /// DELETE of an instance, or of a search's matches.
    ///
    /// <http://hl7.org/fhir/R4/http.html#delete>, <http://hl7.org/fhir/STU3/http.html#delete>
    public static let delete = Verb(
        name: "delete",
        about: "deletes a resource; with a search in place of an address, what matches",
        value: .string,
        members: [.ifMatch, .query],
        action: .exchange { input throws(StepProblem) in
            RequestDraft(
                "DELETE", input.withQuery(input.text("delete") ?? ""), headers: input.headers(("ifMatch", "If-Match")))
        }
    )
}
