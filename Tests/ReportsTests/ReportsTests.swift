import Glibc
import Reports
import Results
import SampleRuns
import Testing

@Suite("Reports")
struct ReportsTests {
    @Test("can be written of a run with one of everything")
    func write() throws {
        let run = try RunFileReader(written(SampleRun.events))
        try JUnitReport().write(run, to: "/tmp/sample.xml")
        try HTMLReport().write(run, to: "/tmp/sample.html")
        let console = ConsoleReporter { text in Glibc.write(2, text, text.utf8.count) }
        for event in SampleRun.events { console.receive(event) }
        console.summarize(reports: [("HTML", "Reports/report.html")])
    }
}
