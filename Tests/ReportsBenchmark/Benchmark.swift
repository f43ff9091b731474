import Diagnostics
import Glibc
import Reports
import Results
import SampleRuns

/// Times the run file and the reports.
///
/// `ReportsBenchmark write N FOLDER` writes a run of N scenarios in each of two versions, 27 exchanges each;
/// `ReportsBenchmark read FOLDER` makes the reports of it, in a process of its own so that its memory can be seen.
@main
enum Benchmark {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "write" where arguments.count == 3: try write(Int(arguments[1]) ?? 0, folder: arguments[2])
        case "read" where arguments.count == 2: try read(folder: arguments[1])
        default: print("usage: ReportsBenchmark write N FOLDER, or read FOLDER")
        }
    }

    private static func write(_ scenarios: Int, folder: String) throws {
        let events = LargeRun(scenarios: scenarios, oneFaultIn: scenarios < 100 ? 12 : 400).events
        let exchanges = events.reduce(0) { sum, event in
            if case .stepEnded(_, let step) = event { sum + step.exchanges.count } else { sum }
        }
        print("\(exchanges) exchanges")
        let secrets: [[Secret]] = [[], [Secret("s3cr3t-t0ken")]]
        for secrets in secrets + secrets {
            try time("run file, \(secrets.count) secrets", per: exchanges) {
                let writer = try RunFileWriter("\(folder)/report.json", redacting: Redaction(secrets))
                for event in events { writer.receive(event) }
                try writer.finish()
            }
        }
        let console = ConsoleReporter { _ in }
        try time("console", per: exchanges) { for event in events { console.receive(event) } }
    }

    private static func read(folder: String) throws {
        let before = residentKiB()
        var index: RunFileReader?
        try time("index") { index = try RunFileReader("\(folder)/report.json") }
        guard let index else { return }
        print("the index holds \(residentKiB() - before) KiB")
        try time("JUnit") { try JUnitReport().write(index, to: "\(folder)/report.xml") }
        try time("HTML") { try HTMLReport().write(index, to: "\(folder)/report.html") }
        print("\(residentKiB()) KiB at the end, of which \(before) at the beginning")
    }

    private static func time(_ name: String, per exchanges: Int? = nil, _ body: () throws -> Void) throws {
        let (user, system) = cpuMicroseconds()
        try body()
        let (userEnd, systemEnd) = cpuMicroseconds()
        let (spent, kernel) = (userEnd - user, systemEnd - system)
        let each = exchanges.map { ", \(Double(spent * 100 / max(1, $0)) / 100) µs an exchange" } ?? ""
        print("\(name): \(spent / 1000) ms of CPU\(each), and \(kernel / 1000) ms in the kernel")
    }

    private static func cpuMicroseconds() -> (user: Int, system: Int) {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        return (
            usage.ru_utime.tv_sec * 1_000_000 + Int(usage.ru_utime.tv_usec),
            usage.ru_stime.tv_sec * 1_000_000 + Int(usage.ru_stime.tv_usec)
        )
    }

    private static func residentKiB() -> Int {
        let fields = text(of: "/proc/self/statm").split(separator: " ")
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4 : 0
    }
}
