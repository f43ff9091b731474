extension Verb {
    /// Any HTTP request, as it goes out.
    static let request = Verb(
        name: "request",
        about: "sends any request, exactly as written: `PUT /Patient/1?x=+`; the path is below the base URL",
        value: .string,
        members: [.body, .contentType, .query],
        action: .exchange { input throws(StepProblem) in
            let parts = (input.text("request") ?? "").split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2, let target = parts.last, target.hasPrefix("/") || target.hasPrefix("http") else {
                throw StepProblem("a request is written as 'METHOD /path'")
            }
            let path = target.hasPrefix("/") ? String(target.dropFirst()) : target
            return RequestDraft(parts[0], input.withQuery(path), body: try input.body())
        }
    )
}
