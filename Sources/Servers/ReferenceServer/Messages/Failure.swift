/// Why a request was refused: a status and the issues that its OperationOutcome carries.
struct Failure: Error {
    var status: Int
    var issues: [OutcomeIssue]
    /// Header fields that the answer carries besides the usual ones, such as `Allow`.
    var headers: [(name: String, value: String)] = []

    init(_ status: Int, _ code: IssueType, _ diagnostics: String, expression: String? = nil) {
        self.status = status
        issues = [OutcomeIssue(.error, code, diagnostics, expression: expression)]
    }

    /// The same refusal with one more header field.
    func with(_ name: String, _ value: String) -> Failure {
        var failure = self
        failure.headers.append((name, value))
        return failure
    }
}

extension Failure {
    /// A query parameter, or a value of one, that cannot be used.
    static func parameter(_ name: String, _ problem: String) -> Failure {
        Failure(400, .value, "the parameter '\(name)' \(problem)")
    }
}
