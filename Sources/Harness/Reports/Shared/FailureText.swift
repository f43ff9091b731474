import HTTPMessages
import Results

/// What went wrong in a test, as plain text: for JUnit, where nothing else can be shown.
struct FailureText {
    /// How much of a body is shown, in bytes.
    static let shownBodyBytes = 4 << 10

    private(set) var text = ""

    /// Adds a step: its place, what it found that did not hold, and its exchanges.
    mutating func add(_ step: StepResult, in file: String, clauses: [VerifiedRequirement]) {
        line("\(file):\(step.line): \(step.outcome.rawValue): \(step.name)")
        if !step.reason.isEmpty { line("  \(step.reason)") }
        for finding in step.findings where finding.answer != .held { add(finding, clauses: clauses) }
        for exchange in step.exchanges { add(exchange) }
    }

    private mutating func add(_ finding: Finding, clauses: [VerifiedRequirement]) {
        line("  \(finding.level.keyword) \(finding.subject)")
        line("    expected: \(finding.expected)")
        line("    \(finding.answer == .failed ? "actual:  " : "not judged:") \(finding.actual)")
        for clause in clauses where finding.verifies.contains(clause.id) { line("    \(clause.id): \(clause.url)") }
    }

    private mutating func add(_ exchange: Exchange) {
        let request = exchange.request
        line("")
        line("> \(request.method) \(request.url)")
        add(request.headers, request.body ?? [], of: exchange.requestBodyBytes, mark: "> ")
        if let response = exchange.response {
            line("< \(response.version) \(response.status)")
            add(response.headers, response.body, of: exchange.responseBodyBytes, mark: "< ")
        }
        if !exchange.error.isEmpty { line("! \(exchange.error)") }
        line("")
        line(CurlCommand(exchange).description)
        line("")
    }

    private mutating func add(_ headers: HeaderList, _ body: [UInt8], of wholeBytes: Int, mark: String) {
        for field in headers.fields { line("\(mark)\(field.name): \(field.value)") }
        guard !body.isEmpty else { return }
        line(mark)
        let shown = ShownBody(body, wholeBytes: wholeBytes, limit: Self.shownBodyBytes)
        for part in shown.text.split(separator: "\n", omittingEmptySubsequences: false) { line(mark + part) }
        if let note = shown.note { line("\(mark)… \(note)") }
    }

    private mutating func line(_ content: some StringProtocol) {
        text += content
        text += "\n"
    }
}

/// A body as text that a person reads, cut where it is long.
struct ShownBody {
    var text: String
    /// How much is missing; nil where nothing is.
    var note: String?

    /// Takes up to `limit` bytes of a body that had `wholeBytes`; one that is no text is shown as base64.
    init(_ body: [UInt8], wholeBytes: Int, limit: Int) {
        var kept = body.prefix(limit)
        while kept.count < body.count, let last = kept.last, last >= 0x80 { kept.removeLast() }
        if String(validating: body, as: UTF8.self) != nil {
            text = String(decoding: kept, as: UTF8.self)
        } else {
            text = Base64.encode(Array(body.prefix(limit * 3 / 4)))
        }
        if kept.count < max(body.count, wholeBytes) {
            note = "cut: \(kept.count) of \(max(body.count, wholeBytes)) bytes"
        }
    }
}

extension ExpectationLevel {
    /// The word of RFC 2119. <https://www.rfc-editor.org/rfc/rfc2119>
    var keyword: String {
        switch self {
        case .expect: "SHALL"
        case .should: "SHOULD"
        case .may: "MAY"
        }
    }
}
