public import Diagnostics
import FHIRDefinitions
public import Results

/// The report that a person reads: one file, which asks nothing of the network.
///
/// What failed is plain markup, readable where scripts and styles are blocked. The evidence of what passed sits in the
/// page compressed, as it stands in the run's file, and is unfolded by a small script when it is asked for.
public struct HTMLReport: Sendable {
    /// The run file's name as the page tells it, for those who read it with scripts blocked; nil where it is not kept.
    public var runFileName: String?

    /// Chooses how to write.
    public init(runFileName: String? = "report.json") { self.runFileName = runFileName }

    /// Writes the report of a run.
    ///
    /// - Throws: A ``Diagnostic`` where the run cannot be read or the file cannot be written.
    public func write(_ run: RunFileReader, to path: String) throws(Diagnostic) {
        let page = HTMLPage(
            run: run,
            groups: ScenarioGroup.groups(of: run.run),
            counts: OutcomeCounts(run.run.scenarios.lazy.flatMap(\.tests).map(\.outcome)),
            runFileName: runFileName,
            file: try ReportFile(path)
        )
        try page.write()
        try page.file.finish()
    }
}

/// A page being written.
struct HTMLPage {
    let run: RunFileReader
    let groups: [ScenarioGroup]
    let counts: OutcomeCounts
    let runFileName: String?
    let file: ReportFile

    /// The versions of the run, the newest first.
    var versions: [FHIRVersion] { Set(run.run.scenarios.map(\.plan.version)).sorted(by: >) }

    func write() throws(Diagnostic) {
        writeHead()
        writeHeader()
        file.raw("<main>\n")
        try HTMLWorst(page: self).write()
        HTMLSummary(page: self).write()
        try HTMLResults(page: self).write()
        file.raw("</main>\n<script>")
        file.raw(reportScript)
        file.raw("</script>\n</body>\n</html>\n")
    }

    private func writeHead() {
        file.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        file.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        file.raw(
            "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        file.element("title", "\(verdict) · \(run.run.start.targets.first?.name ?? run.run.start.tool)")
        file.raw("\n<style>")
        file.raw(reportStyle)
        file.raw("</style>\n</head>\n<body>\n<a class=\"jump\" href=\"#results\">Skip to the results</a>\n")
    }

    private func writeHeader() {
        let stored = run.run
        file.raw("<header>\n")
        file.element("h1", verdict)
        writeBar()
        file.raw("\n<dl class=\"run\">\n")
        for target in stored.start.targets {
            fact(
                "\(target.version.rawValue) server",
                target.name == target.baseURL ? target.baseURL : "\(target.name) · \(target.baseURL)")
        }
        fact("Started", stored.start.startedAt)
        if let end = stored.end { fact("Took", seconds(end.elapsed)) }
        fact("Made by", stored.start.tool)
        file.raw("</dl>\n")
        if stored.wasInterrupted {
            file.raw("<p class=\"note\"><strong>Interrupted.</strong> What did not run is shown as skipped.</p>\n")
        }
        file.raw(
            "<nav aria-label=\"Contents\"><a href=\"#worst\">What needs a look</a> <a href=\"#summary\">Summary</a> ")
        file.raw("<a href=\"#results\">Results</a></nav>\n</header>\n")
    }

    /// The shares of the outcomes as a bar; the heading says the same in words.
    private func writeBar() {
        file.raw("\n<div class=\"bar\" aria-hidden=\"true\">")
        for outcome in [Outcome.fail, .error, .warning, .pass, .skip] where counts[outcome] > 0 {
            file.raw("<span class=\"\(outcome.rawValue)\" style=\"flex-grow:\(counts[outcome])\"></span>")
        }
        file.raw("</div>")
    }

    private func fact(_ name: String, _ value: String) {
        file.raw("<div>")
        file.element("dt", name)
        file.raw(" ")
        file.element("dd", value)
        file.raw("</div>\n")
    }

    /// The run in a few words.
    private var verdict: String { "\(counts.total) test\(counts.total == 1 ? "" : "s"): \(counts.text)" }

    /// What a test has to say in one line: its first finding of that outcome, or its reason.
    func message(of outcome: Outcome, _ steps: [StepReference], reason: String) throws(Diagnostic) -> String {
        for reference in steps where reference.outcome == outcome && outcome.needsLook {
            let step = try run.step(at: reference)
            let finding = step.findings.first { $0.outcome == outcome }
            return String((finding?.summary ?? step.reason).prefix(400))
        }
        return reason
    }
}
