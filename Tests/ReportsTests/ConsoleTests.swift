import Diagnostics
import FHIRDefinitions
import Reports
import Results
import SampleRuns
import Synchronization
import Testing

/// What the console says of a run, from its first event to its summary.
func console(
    _ events: [RunEvent], terminal: Terminal? = nil, redacting redaction: Redaction = Redaction([]), worst: Int = 20
) -> String {
    let output = Output()
    let console = ConsoleReporter(terminal: terminal, redacting: redaction, worst: worst) { output.add($0) }
    for event in events { console.receive(event) }
    console.summarize(reports: [("HTML", "Reports/report.html")])
    return output.text
}

private final class Output: Sendable {
    private let state = Mutex("")
    func add(_ text: String) { state.withLock { $0 += text } }
    var text: String { state.withLock { $0 } }
}

@Suite("The console")
struct ConsoleTests {
    static let events = LargeRun(scenarios: 20, oneFaultIn: 5).events

    @Test("lets no text of a server steer a terminal", arguments: [nil, Terminal(width: 80, hasColours: false)])
    func isPrintable(terminal: Terminal?) {
        let text = console(SampleRun.events, terminal: terminal)
        let ours = ["\r\u{1B}[K", "\r", "\u{1B}[K", "\n"]
        let rest = ours.reduce(text) { text, sequence in text.split(separator: sequence).joined() }

        #expect(printable(rest) == rest)
    }

    @Test("draws a line that fits, however narrow the terminal is", arguments: [1, 20, 40, 80, 200])
    func fits(width: Int) {
        let text = console(Self.events, terminal: Terminal(width: width, hasColours: false))
        let drawn = text.split(separator: "\u{1B}[K").filter { $0.hasPrefix("\r") }.map { $0.dropFirst() }

        #expect(drawn.count > 3)
        #expect(drawn.allSatisfy { !$0.contains("\n") && $0.count < width || $0.isEmpty })
    }

    @Test("is in colours where the terminal has them, and says the same without")
    func colours() {
        let coloured = console(Self.events, terminal: Terminal(width: 80, hasColours: true))
        let plain = console(Self.events, terminal: Terminal(width: 80, hasColours: false))
        let codes = [
            "\u{1B}[0m", "\u{1B}[1m", "\u{1B}[2m", "\u{1B}[31m", "\u{1B}[32m", "\u{1B}[33m", "\u{1B}[35m", "\u{1B}[36m",
        ]

        #expect(coloured.contains("\u{1B}[31m"))
        #expect(codes.reduce(coloured) { text, code in text.split(separator: code).joined() } == plain)
    }

    @Test("tells the worst in full, and of the others how many there are")
    func worst() {
        let text = console(Self.events, worst: 3)
        let findings = Self.events.count { event in
            switch event {
            case .stepEnded(_, let step): [.fail, .warning, .error].contains(step.outcome)
            case .scenarioEnded(let end): !end.leftBehind.isEmpty
            default: false
            }
        }

        let told = text.split(separator: "\n").count { $0.hasPrefix("         Scenarios/") }
        #expect(text.contains("and \(findings - 3) more findings"))
        #expect(told == 3)
    }

    @Test("counts tests that never ended as skipped")
    func countsMissing() {
        let text = console(
            Array(SampleRun.events.prefix(6)) + [.runEnded(RunEnd(elapsed: 2_000_000, wasInterrupted: true))])

        #expect(text.contains("\nR4            1        0        0        0        2        3\n"))
        #expect(text.contains("\nSTU3          0        0        0        0        3        3\n"))
        #expect(text.contains("Interrupted: 2 exchanges in 2.00 s"))
    }
}
