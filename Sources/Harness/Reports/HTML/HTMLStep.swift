import HTTPMessages
import JSON
import Results

/// One step as markup: what was asked, what was found, what was exchanged.
struct HTMLStep {
    /// How much of a body is shown, in bytes.
    private static let shownBodyBytes = 32 << 10

    let file: ReportFile
    let runFileName: String?
    let clauses: [VerifiedRequirement]

    init(file: ReportFile, runFileName: String?, clauses: [VerifiedRequirement]) {
        self.file = file
        self.runFileName = runFileName
        self.clauses = clauses
    }

    func write(_ step: StepResult, withExchanges: Bool) {
        file.raw("<li>")
        file.openDetails("step", isOpen: step.outcome.needsLook)
        file.raw("<summary>")
        file.outcome(step.outcome)
        file.raw(" ")
        file.element("bdi", step.name)
        file.raw(" <small>line \(step.line)</small></summary>\n<div class=\"body\">")
        if !step.reason.isEmpty { file.element("p", ["class": "reason"], step.reason) }
        for finding in step.findings where finding.answer != .held { write(finding) }
        writeHeld(step.findings.filter { $0.answer == .held })
        if withExchanges { step.exchanges.forEach(write) }
        file.raw("</div></details></li>\n")
    }

    private func write(_ finding: Finding) {
        file.raw("<div class=\"finding\"><p>")
        if finding.outcome == .pass {
            file.element("span", ["class": "o skip"], "NOTE")
        } else {
            file.outcome(finding.outcome)
        }
        file.raw(" \(finding.level.keyword) ")
        file.element("code", finding.subject)
        for clause in clauses where finding.verifies.contains(clause.id) {
            file.raw(" ")
            file.link(clause.id, to: clause.url)
        }
        file.raw("</p>\n")
        if finding.answer == .notJudged {
            file.element("p", ["class": "reason"], "Not judged: \(finding.actual)")
        }
        writeSides(finding)
        file.raw("</div>\n")
    }

    private func writeSides(_ finding: Finding) {
        let isCompared = finding.answer == .failed
        let difference = isCompared ? TextDifference(finding.expected, finding.actual) : nil
        file.raw("<dl class=\"sides\"><div><dt>Expected</dt><dd><pre>")
        write(difference?.left ?? [TextDifference.Piece(text: finding.expected, isChanged: false)])
        file.raw("</pre></dd></div>")
        if let difference {
            file.raw("<div><dt>Actual</dt><dd><pre>")
            write(difference.right)
            file.raw("</pre></dd></div>")
        }
        file.raw("</dl>")
    }

    private func write(_ pieces: [TextDifference.Piece]) {
        for piece in pieces { piece.isChanged ? file.element("mark", piece.text) : file.text(piece.text) }
    }

    private func writeHeld(_ findings: [Finding]) {
        guard !findings.isEmpty else { return }
        file.openDetails("held", isOpen: false)
        file.raw("<summary>\(findings.count) held</summary>\n<ul>")
        for finding in findings {
            file.raw("<li>\(finding.level.keyword) ")
            file.element("code", finding.subject)
            file.text(" " + finding.expected)
            file.raw("</li>")
        }
        file.raw("</ul></details>\n")
    }

    private func write(_ exchange: Exchange) {
        let request = exchange.request
        file.raw("<div class=\"exchange\">\n<div class=\"message\">")
        file.raw("<p class=\"line\"><b>")
        file.text(request.method)
        file.raw("</b> ")
        file.element("code", request.url)
        file.raw("</p>\n")
        write(request.headers)
        if let body = request.body { write(body, of: exchange.requestBodyBytes) }
        file.raw("</div>\n<div class=\"message\">")
        if let response = exchange.response { write(response, bodyBytes: exchange.responseBodyBytes) }
        if !exchange.error.isEmpty { file.element("p", ["class": "reason"], "No response: \(exchange.error)") }
        file.raw("</div>\n")
        file.element("pre", ["class": "curl"], CurlCommand(exchange).description)
        file.raw("</div>\n")
    }

    private func write(_ response: Response, bodyBytes: Int) {
        file.raw("<p class=\"line\"><b>\(response.status)</b> ")
        file.text(response.version)
        file.element("small", " " + response.timings.text)
        file.raw("</p>\n")
        write(response.headers)
        write(response.body, of: bodyBytes)
    }

    private func write(_ headers: HeaderList) {
        guard !headers.fields.isEmpty else { return }
        let count = headers.fields.count
        file.openDetails("headers", isOpen: false)
        file.raw("<summary>\(count) header field\(count == 1 ? "" : "s")</summary>\n<dl>")
        for field in headers.fields {
            file.raw("<div>")
            file.element("dt", field.name)
            file.raw(" ")
            file.element("dd", field.value)
            file.raw("</div>")
        }
        file.raw("</dl></details>\n")
    }

    private func write(_ body: [UInt8], of wholeBytes: Int) {
        guard !body.isEmpty else { return }
        let value = body.count <= Self.shownBodyBytes ? try? JSONValue(parsing: body) : nil
        let shown = ShownBody(
            value?.bytes(.pretty) ?? body, wholeBytes: value == nil ? wholeBytes : 0, limit: Self.shownBodyBytes)
        file.element("pre", ["class": value == nil ? "text" : "json"], shown.text)
        guard let note = shown.note else { return }
        file.element("p", ["class": "dim"], note + (runFileName.map { "; the rest is in \($0)" } ?? ""))
    }
}

extension Timings {
    /// How long the exchange took, and its parts.
    var text: String {
        let parts = [("name", nameLookup), ("connection", connect), ("TLS", tls), ("first byte", firstByte)]
        let known = parts.filter { $0.1 > 0 }.map { "\($0.0) \(milliseconds($0.1))" }
        return milliseconds(total) + (known.isEmpty ? "" : " (\(known.joined(separator: ", ")))")
    }
}
