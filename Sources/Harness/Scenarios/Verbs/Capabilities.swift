extension Verb {
    /// GET of the CapabilityStatement. <http://hl7.org/fhir/R4/http.html#capabilities>, <http://hl7.org/fhir/STU3/http.html#capabilities>
    static let capabilities = Verb(
        name: "capabilities",
        about: "reads the CapabilityStatement",
        value: .boolean,
        members: [.query],
        action: .exchange { input throws(StepProblem) in RequestDraft("GET", input.withQuery("metadata")) }
    )
}
