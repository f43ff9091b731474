import Diagnostics
import Results

/// What a case has to say: one line, and the whole.
struct JUnitEvidence {
    private static let maxMessageLength = 300

    var message: String
    var text: String

    init(_ item: JUnitCase, in file: String, from run: RunFileReader) throws(Diagnostic) {
        var details = FailureText()
        var firstFinding: Finding?
        var firstReason = ""
        for reference in item.steps where reference.outcome != .pass {
            let step = try run.step(at: reference)
            details.add(step, in: file, clauses: item.verifies)
            firstFinding = firstFinding ?? step.findings.first { $0.outcome == item.outcome }
            if firstReason.isEmpty { firstReason = step.reason }
        }
        text = item.reason.isEmpty ? details.text : "\(file):\(item.line): \(item.reason)\n" + details.text
        if firstReason.isEmpty { firstReason = item.reason }
        message = String((firstFinding?.summary ?? firstReason).prefix(Self.maxMessageLength))
        if message.isEmpty { message = item.outcome.rawValue }
    }
}

extension Finding {
    /// The finding in one line.
    var summary: String {
        answer == .notJudged ? "\(subject): \(actual)" : "\(subject): expected \(expected), actual \(actual)"
    }
}
