public import Diagnostics
import FHIRDefinitions
import HTTPMessages
public import Results

/// The report that continuous integration reads: JUnit XML, valid by Jenkins' schema.
///
/// A suite is a scenario in one version, a case is a test. A case has at most one result: `failure` where the server broke
/// a SHALL, `error` where it could not be judged, `skipped` with the reason. A warning is a case that passed, with the
/// warning in its `system-out`, since JUnit has no warnings; the suite's `system-out` counts them.
///
/// Schema: <https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd>
public struct JUnitReport: Sendable {
    /// Whether cases have `file` and `line`, which GitLab shows and the schema does not know.
    public var caseAttributes: Bool

    /// Chooses how to write.
    public init(caseAttributes: Bool = false) { self.caseAttributes = caseAttributes }

    /// Writes the report of a run.
    ///
    /// - Throws: A ``Diagnostic`` where the run cannot be read or the file cannot be written.
    public func write(_ run: RunFileReader, to path: String) throws(Diagnostic) {
        let file = try ReportFile(path)
        let suites = run.run.scenarios.map(JUnitSuite.init)
        file.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites")
        file.attribute("name", run.run.start.tool)
        file.attribute("time", junitSeconds(run.run.end?.elapsed ?? 0))
        for (name, count) in JUnitCounts(suites.flatMap(\.cases)).attributes { file.attribute(name, String(count)) }
        file.raw(">\n")
        for (id, suite) in suites.enumerated() { try write(suite, id: id, of: run, to: file) }
        file.raw("</testsuites>\n")
        try file.finish()
    }

    private func write(
        _ suite: JUnitSuite, id: Int, of run: RunFileReader, to file: ReportFile
    ) throws(Diagnostic) {
        let start = run.run.start
        let plan = suite.scenario.plan
        file.raw("<testsuite")
        file.attribute("name", "\(plan.suite)/\(plan.name) [\(plan.version.rawValue)]")
        let counts = JUnitCounts(suite.cases)
        for (name, count) in counts.attributes + [("skipped", counts.skipped)] { file.attribute(name, String(count)) }
        file.attribute("time", junitSeconds(suite.cases.reduce(0) { $0 + $1.elapsed }))
        file.attribute("timestamp", timestamp(start.startedAt, after: suite.scenario.tests.first?.startedAt ?? 0))
        if !start.host.isEmpty { file.attribute("hostname", start.host) }
        file.attribute("id", String(id))
        file.attribute("package", suite.package)
        file.attribute("file", plan.file)
        file.raw(">\n")
        for item in suite.cases { try write(item, of: suite, from: run, to: file) }
        file.raw("<system-out>")
        file.text(suite.facts(of: start).map { "\($0.name): \($0.value)" }.joined(separator: "\n"))
        file.raw("</system-out>\n</testsuite>\n")
    }

    private func write(
        _ item: JUnitCase, of suite: JUnitSuite, from run: RunFileReader, to file: ReportFile
    ) throws(Diagnostic) {
        file.raw("<testcase")
        file.attribute("name", item.name)
        file.attribute("classname", suite.className)
        file.attribute("time", junitSeconds(item.elapsed))
        if caseAttributes {
            file.attribute("file", suite.scenario.plan.file)
            file.attribute("line", String(item.line))
        }
        if item.outcome == .pass { return file.raw("/>\n") }
        file.raw(">\n")
        let evidence = try JUnitEvidence(item, in: suite.scenario.plan.file, from: run)
        switch item.outcome {
        case .fail: write("failure", type: "SHALL", evidence, to: file)
        case .error: write("error", type: "not judged", evidence, to: file)
        case .skip: write("skipped", type: "skipped", evidence, to: file)
        case .pass, .warning:
            file.raw("<system-out>")
            file.text(evidence.text)
            file.raw("</system-out>\n")
        }
        file.raw("</testcase>\n")
    }

    private func write(_ element: String, type: String, _ evidence: JUnitEvidence, to file: ReportFile) {
        file.raw("<\(element)")
        file.attribute("type", type)
        file.attribute("message", evidence.message)
        file.raw(">")
        file.text(evidence.text)
        file.raw("</\(element)>\n")
    }
}

/// Microseconds as the schema wants seconds, with three decimals and no separators.
private func junitSeconds(_ microseconds: Int) -> String {
    let milliseconds = max(0, microseconds + 500) / 1000
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
}

/// A moment of a run, to the second, as JUnit's readers expect it; the beginning as it stands where it is no instant.
private func timestamp(_ start: String, after microseconds: Int) -> String {
    guard let instant = Instant(fhir: start) else { return start }
    return String(instant.adding(seconds: microseconds / 1_000_000).fhir(decimals: 0).dropLast())
}
