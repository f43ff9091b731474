extension Verb {
    /// GET of an instance. <http://hl7.org/fhir/R4/http.html#read>, <http://hl7.org/fhir/STU3/http.html#read>
    static let read = Verb(
        name: "read",
        about: "reads the current version of a resource",
        value: .string,
        members: [
            .query,
            .init("ifNoneMatch", .string, "the `If-None-Match` field, as it goes out"),
            .init("ifModifiedSince", .string, "the `If-Modified-Since` field, as it goes out"),
        ],
        action: .exchange { input throws(StepProblem) in
            RequestDraft(
                "GET", input.withQuery(input.text("read") ?? ""),
                headers: input.headers(("ifNoneMatch", "If-None-Match"), ("ifModifiedSince", "If-Modified-Since"))
            )
        }
    )

    /// GET of one version. <http://hl7.org/fhir/R4/http.html#vread>, <http://hl7.org/fhir/STU3/http.html#vread>
    static let vread = Verb(
        name: "vread",
        about: "reads one version of a resource: `${p}/_history/1`",
        value: .string,
        members: [.query],
        action: .exchange { input throws(StepProblem) in
            RequestDraft("GET", input.withQuery(input.text("vread") ?? ""))
        }
    )
}
