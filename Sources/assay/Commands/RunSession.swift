import Arguments
import CurlTransport
import Diagnostics
import FHIRDefinitions
import HTTPMessages
import JSON
import Reports
import Results
import Runner
import Scenarios
import Synchronization

/// One run: plans, the console, the run's file and the reports made of it.
struct RunSession {
    /// Where reports go.
    struct ReportPaths {
        var json: String?
        var junit: String?
        var html: String?
        var caseAttributes = false

        /// Says so where a report's folder is missing, before anything is sent.
        func check() throws(UsageError) {
            for path in [json, junit, html].compactMap({ $0 }) where !Files.isFolder(Files.folder(of: path)) {
                throw UsageError("the report '\(path)' cannot be written: its folder is not there")
            }
        }

        /// The run's file: the JSON report, or a file beside another report that goes when the report is there.
        var runFile: String? { json ?? (junit ?? html).map { $0 + ".run.json" } }
    }

    var targets: [Target]
    var options: RunOptions
    var requestsPerSecond: Double?
    var requirements: [Requirement]
    var paths: ReportPaths
    var redaction: Redaction
    var isVerbose: Bool
    /// Where the run lives: the thread that also drives libcurl, so that no exchange changes threads.
    var executor: CurlTransport

    /// Runs, reports, and says how it went.
    ///
    /// `plans`: What to run; it is let go before the reports are made, which need as much memory again.
    /// Returns the exit code.
    func perform(_ plans: consuming [ScenarioPlan]) async throws -> Int32 {
        try paths.check()
        let console = ConsoleReporter(terminal: terminal, isVerbose: isVerbose) { Output.text($0) }
        console.hide(redaction)
        let file = try paths.runFile.map { path throws(Diagnostic) in try RunFileWriter(path, redacting: redaction) }
        let sink = Sinks([console] + (file.map { [$0] } ?? []))
        let counts = await run(plans, sink)
        try file?.finish()
        try writeReports()
        console.summarize(reports: written)
        return exitCode(counts.0, wasInterrupted: counts.1)
    }

    private func run(_ plans: consuming [ScenarioPlan], _ sink: Sinks) async -> (OutcomeCounts, Bool) {
        let plans = plans
        let runner = Runner(options: options, requestsPerSecond: requestsPerSecond)
        let start = RunStart(
            tool: "assay \(CommandTable.version)", startedAt: Instant.now.fhir(),
            targets: targets.map { RunTarget(name: $0.name, baseURL: $0.baseURL, version: $0.version) })
        let clauses = Dictionary(requirements.map { ($0.id, $0.urls) }, uniquingKeysWith: { first, _ in first })
        let task = Task(executorPreference: executor) {
            let counts = await runner.run(plans, start: start, clause: { clauses[$0]?[$1] ?? "" }, sink: sink)
            return (counts, Task.isCancelled)
        }
        Interruption.onFirst("ending in good order, what was made is being deleted") { task.cancel() }
        return await task.value
    }

    private var terminal: Terminal? {
        guard Output.isTerminal else { return nil }
        let isPlain = Machine.environment("NO_COLOR")?.isEmpty == false || Machine.environment("TERM") == "dumb"
        return Terminal(width: Output.width, hasColours: !isPlain)
    }

    private func writeReports() throws(Diagnostic) {
        guard let path = paths.runFile else { return }
        try StoredReports(paths: paths).write(from: path, isKept: paths.json != nil)
        if paths.json == nil { Files.remove(path) }
    }

    private var written: [(name: String, path: String)] {
        [("HTML", paths.html), ("JUnit", paths.junit), ("JSON", paths.json)].compactMap { name, path in
            path.map { (name, $0) }
        }
    }

    private func exitCode(_ counts: OutcomeCounts, wasInterrupted: Bool) -> Int32 {
        if wasInterrupted { return ExitCode.interrupted }
        if counts[.fail] > 0 { return ExitCode.failure }
        return counts[.error] > 0 ? ExitCode.notJudged : ExitCode.success
    }
}

/// The reports that are made of a stored run.
struct StoredReports {
    var paths: RunSession.ReportPaths

    /// `isKept`: Whether the run's file stays, so that the page may name it.
    func write(from path: String, isKept: Bool) throws(Diagnostic) {
        guard paths.junit != nil || paths.html != nil else { return }
        let run = try RunFileReader(path)
        if let junit = paths.junit { try JUnitReport(caseAttributes: paths.caseAttributes).write(run, to: junit) }
        if let html = paths.html {
            try HTMLReport(runFileName: isKept ? Files.name(of: path) : nil).write(run, to: html)
        }
    }
}

/// Tells several sinks the same events, in the same order.
private final class Sinks: EventSink {
    private let sinks: Mutex<[any EventSink]>

    init(_ sinks: [any EventSink]) { self.sinks = Mutex(sinks) }

    func receive(_ event: RunEvent) {
        sinks.withLock { for sink in $0 { sink.receive(event) } }
    }
}
