extension Verb {
    /// POST to a type. <http://hl7.org/fhir/R4/http.html#create>, <http://hl7.org/fhir/STU3/http.html#create>
    public static let create = Verb(
        name: "create",
        about: "creates a resource of the type; with `ifNoneExist` only where nothing matches",
        value: .string,
        members: [
            .body, .contentType,
            .init("ifNoneExist", .string, "the `If-None-Exist` field: a query, as it goes out"),
        ],
        action: .exchange { input throws(StepProblem) in
            RequestDraft(
                "POST", input.text("create") ?? "",
                headers: input.headers(("ifNoneExist", "If-None-Exist")),
                body: try input.body(isNew: true)
            )
        }
    )
}
