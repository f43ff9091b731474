import Glibc
import Reports
import Results
import SampleRuns
import Testing

@Suite("JUnit XML")
struct JUnitTests {
    @Test(
        "is valid by Jenkins' schema, hostile texts included",
        .enabled(if: JUnitSchema.path != nil, JUnitSchema.absence),
        arguments: NamedRun.allCases)
    func isValid(run: NamedRun) throws {
        let path = written(Array(try report("r.xml", of: run.events).utf8), "r.xml")
        let schema = try #require(JUnitSchema.path)

        #expect(
            system("xmllint --noout --schema '\(schema)' \(path) 2> \(path).log") == 0, "\(text(of: path + ".log"))")
    }

    @Test("counts what it holds", arguments: NamedRun.allCases)
    func counts(run: NamedRun) throws {
        let xml = try report("r.xml", of: run.events)
        for part in [xml[...]] + xml.split(separator: "</testsuite>").compactMap(afterLastSuiteBegins) {
            #expect(attribute("tests", of: part) == occurrences("<testcase ", in: part))
            #expect(attribute("failures", of: part) == occurrences("<failure ", in: part))
            #expect(attribute("errors", of: part) == occurrences("<error ", in: part))
        }
        for suite in xml.split(separator: "</testsuite>").compactMap(afterLastSuiteBegins) {
            #expect(attribute("skipped", of: suite) == occurrences("<skipped ", in: suite))
        }
    }

    @Test("has an error of its own where a scenario broke outside of its tests")
    func faultOutsideTests() throws {
        let setup = StepResult(name: "create Patient", line: 8, outcome: .error, reason: "status 500")
        let xml = try report(
            "r.xml",
            of: SampleRun.events.prefix(2) + [
                .stepEnded(StepPlace(scenario: 0, phase: .setup), setup),
                .scenarioEnded(ScenarioEnd(scenario: 0, outcome: .error, reason: "set-up failed")),
                .runEnded(RunEnd(elapsed: 1)),
            ])

        #expect(xml.contains(#"tests="4" failures="0" errors="1""#))
        #expect(xml.contains(#"<testcase name="(set-up)""#))
        #expect(xml.contains(#"<error type="not judged" message="status 500">"#))
        #expect(occurrences(#"<skipped type="skipped" message="set-up failed">"#, in: xml[...]) == 3)
    }

    @Test("has file and line at each case only where they are asked for")
    func caseAttributes() throws {
        let run = try RunFileReader(written(SampleRun.events))
        let path = temporaryPath("r.xml")
        try JUnitReport(caseAttributes: true).write(run, to: path)

        #expect(text(of: path).contains(#"time="0.006" file="Scenarios/crud/update.json" line="20">"#))
        #expect(try !report("r.xml", of: SampleRun.events).contains(" line=\""))
    }

    private func afterLastSuiteBegins(_ part: Substring) -> Substring? {
        part.ranges(of: "<testsuite ").last.map { part[$0.lowerBound...] }
    }

    /// The number in the first attribute of that name.
    private func attribute(_ name: String, of xml: Substring) -> Int? {
        guard let start = xml.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
        return Int(xml[start...].prefix { $0 != "\"" })
    }

    private func occurrences(_ text: String, in xml: Substring) -> Int { xml.ranges(of: text).count }
}

/// Jenkins' schema, which is no part of the project.
private enum JUnitSchema {
    static let absence: Comment = "junit-10.xsd is not at hand; the environment variable JUNIT_XSD names it"

    static let path: String? = {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        let candidates = [getenv("JUNIT_XSD").map { String(cString: $0) }, root + "/shared/data/junit/junit-10.xsd"]
        return candidates.compactMap { $0 }.first { access($0, R_OK) == 0 }
    }()
}
