public import HTTPMessages

/// What one step did and found, with its evidence.
public struct StepResult: Hashable, Sendable {
    /// What a reader calls it: its name, or its verb and address.
    public var name: String
    /// The line of the file at which it begins, from 1.
    public var line: Int
    /// What became of it.
    public var outcome: Outcome
    /// Why it was skipped or could not be judged; empty otherwise.
    public var reason: String
    /// What was asked of the response, in order, and what was found.
    public var findings: [Finding]
    /// What went over the wire, in order; redirects and polls make several.
    public var exchanges: [Exchange]

    /// Creates a step's result.
    public init(
        name: String,
        line: Int,
        outcome: Outcome,
        reason: String = "",
        findings: [Finding] = [],
        exchanges: [Exchange] = []
    ) {
        self.name = name
        self.line = line
        self.outcome = outcome
        self.reason = reason
        self.findings = findings
        self.exchanges = exchanges
    }
}

/// How much an expectation asks, in the words of RFC 2119.
public enum ExpectationLevel: String, CaseIterable, Sendable, Hashable {
    /// SHALL: the server fails where it does not hold.
    case expect
    /// SHOULD: a warning where it does not hold.
    case should
    /// MAY: reported, and no fault of the server's.
    case may
}

/// What one expectation found.
public struct Finding: Hashable, Sendable {
    /// The answer to the question that an expectation asks.
    public enum Answer: String, Sendable, Hashable {
        /// It holds.
        case held
        /// It does not.
        case failed
        /// It could not be judged; the reason stands in `actual`.
        case notJudged = "not-judged"
    }

    /// How much was asked.
    public var level: ExpectationLevel
    /// What was looked at: `status`, `headers.ETag`, `body.name[0].family`.
    public var subject: String
    /// The answer.
    public var answer: Answer
    /// What was expected, as a reader would say it.
    public var expected: String
    /// What was there; may be empty where it held.
    public var actual: String
    /// The requirements that this expectation verifies.
    public var verifies: [String]

    /// Creates a finding.
    public init(
        level: ExpectationLevel = .expect,
        subject: String,
        answer: Answer,
        expected: String,
        actual: String = "",
        verifies: [String] = []
    ) {
        self.level = level
        self.subject = subject
        self.answer = answer
        self.expected = expected
        self.actual = actual
        self.verifies = verifies
    }

    /// What the finding makes of its step.
    public var outcome: Outcome {
        switch (answer, level) {
        case (.held, _), (.failed, .may): .pass
        case (.failed, .expect): .fail
        case (.failed, .should): .warning
        case (.notJudged, _): .error
        }
    }
}

/// A request and what came back.
public struct Exchange: Hashable, Sendable {
    /// The request as it went out, secrets included: they are replaced when it is written.
    public var request: Request
    /// The response; nil where none came.
    public var response: Response?
    /// Why no response came; empty where one did.
    public var error: String
    /// How many bytes the request's body had; more than are here where a run file kept only its beginning.
    public var requestBodyBytes: Int
    /// How many bytes the response's body had; more than are here where a run file kept only its beginning.
    public var responseBodyBytes: Int

    /// Creates an exchange whose bodies are whole.
    public init(request: Request, response: Response?, error: String = "") {
        self.request = request
        self.response = response
        self.error = error
        requestBodyBytes = request.body?.count ?? 0
        responseBodyBytes = response?.body.count ?? 0
    }
}
