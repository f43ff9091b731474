import JSON

extension Expectation {
    /// An OperationOutcome with an issue. <http://hl7.org/fhir/R4/operationoutcome.html>
    static let outcome = Expectation(
        name: "outcome",
        about: "the body is an OperationOutcome with an issue that is as said; `true` asks for any issue",
        shape: .choice([
            .boolean,
            .object([
                .init("severity", issuePart, "one of these severities, or a matcher"),
                .init("code", issuePart, "one of these issue types, or a matcher"),
                .init("expression", issuePart, "one of these expressions, or a matcher"),
                .init("text", issuePart, "in `details.text` or `diagnostics`"),
            ]),
        ])
    ) { expected, subject in
        subject.withJSON("outcome", "an OperationOutcome") { body in
            guard body["resourceType"]?.string == "OperationOutcome" else {
                return [
                    .failed("outcome", expected: "an OperationOutcome", actual: body["resourceType"]?.display ?? "no resourceType")
                ]
            }
            let issues = body["issue"]?.array ?? []
            let wanted = expected.object ?? JSONObject()
            let holds = issues.contains { issue in wanted.members.allSatisfy { fits($0, issue) } && isShaped(issue) }
            return [
                .of(
                    holds, "outcome.issue", expected: wanted.isEmpty ? "an issue" : "an issue with \(describe(wanted))",
                    actual: issues.isEmpty ? "no issue" : JSONValueText.shown(issues.map(summary).joined(separator: "; ")))
            ]
        }
    }

    private static let issuePart: Shape = .choice([.string, .list(.string), .named("matcher")])

    private static func fits(_ asked: JSONObject.Member, _ issue: JSONValue) -> Bool {
        let values: [JSONValue] =
            switch asked.name {
            case "text": [issue["details"]?["text"], issue["diagnostics"]].compactMap { $0 }
            case "expression": (issue["expression"] ?? issue["location"])?.elements ?? []
            default: issue[asked.name].map { [$0] } ?? []
            }
        if let words = asked.value.array { return values.contains { words.contains($0) } }
        return values.contains { Matcher(asked.value).holds(for: [$0]) == true }
    }

    /// Whether an issue has what every issue must have. <http://hl7.org/fhir/R4/operationoutcome.html#resource>
    private static func isShaped(_ issue: JSONValue) -> Bool {
        ["fatal", "error", "warning", "information"].contains(issue["severity"]?.string) && issue["code"]?.string != nil
    }

    private static func describe(_ wanted: JSONObject) -> String {
        wanted.members.map { member in
            let text = member.value.array?.map(\.display).joined(separator: " or ") ?? Matcher(member.value).expected
            return "\(member.name) \(text)"
        }.joined(separator: ", ")
    }

    private static func summary(_ issue: JSONValue) -> String {
        let words = [issue["severity"], issue["code"], issue["details"]?["text"] ?? issue["diagnostics"]]
        return words.compactMap { $0?.display }.joined(separator: " ")
    }
}
