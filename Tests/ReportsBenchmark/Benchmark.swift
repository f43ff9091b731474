import Diagnostics
import Glibc
import Reports
import Results
import SampleRuns

/// Times the run file and the reports with a large run: `ReportsBenchmark [scenarios a version] [folder]`.
@main
enum Benchmark {
    static func main() throws {
        let scenarios = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 2000
        let folder = CommandLine.arguments.dropFirst(2).first ?? "/tmp"
        let run = LargeRun(scenarios: scenarios, oneFaultIn: scenarios < 100 ? 12 : 400)
        var events: [RunEvent] = []
        run.tell { events.append($0) }
        let exchanges = events.reduce(0) { sum, event in
            if case .stepEnded(_, let step) = event { sum + step.exchanges.count } else { sum }
        }
        print("\(exchanges) exchanges, \(residentKiB()) KiB with all events in memory")
        for _ in 1...5 {
          try time("write the run file", per: exchanges) {
            let writer = try RunFileWriter("\(folder)/report.json", redacting: Redaction([Secret("s3cr3t-t0ken")]))
            for event in events { writer.receive(event) }
            try writer.finish()
          }
        }
        let console = ConsoleReporter { _ in }
        try time("console", per: exchanges) { for event in events { console.receive(event) } }
        events = []
        try report(exchanges, folder)
    }

    /// Times what a stored run costs; run it alone (`ReportsBenchmark 0 folder`) to see its memory.
    private static func report(_ exchanges: Int, _ folder: String) throws {
        let before = residentKiB()
        var reader: RunFileReader?
        try time("index", per: exchanges) { reader = try RunFileReader("\(folder)/report.json") }
        print("index: \(residentKiB() - before) KiB more")
        guard let reader else { return }
        try time("JUnit", per: exchanges) { try JUnitReport().write(reader, to: "\(folder)/report.xml") }
        try time("HTML", per: exchanges) { try HTMLReport().write(reader, to: "\(folder)/report.html") }
        print("\(residentKiB()) KiB at the end")
    }

    private static func time(_ name: String, per exchanges: Int, _ body: () throws -> Void) throws {
        let start = cpuMicroseconds()
        try body()
        let spent = cpuMicroseconds() - start
        print("\(name): \(spent / 1000) ms of CPU, \(Double(spent * 100 / max(1, exchanges)) / 100) µs an exchange")
    }

    private static func cpuMicroseconds() -> Int {
        var now = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
        return now.tv_sec * 1_000_000 + now.tv_nsec / 1000
    }

    private static func residentKiB() -> Int {
        var buffer = [CChar](repeating: 0, count: 128)
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        fgets(&buffer, 128, file)
        let fields = String(decoding: buffer.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(separator: " ")
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4 : 0
    }
}
