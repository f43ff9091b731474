public import Diagnostics
public import Results
import Synchronization

/// Tells a person what happens while it happens, and at the end what was worst.
///
/// On a terminal one line is drawn again and again; elsewhere, in a log of continuous integration, each scenario is a line,
/// and each test with a finding. What is kept in memory does not grow with the run: the plan, and the worst findings.
public final class ConsoleReporter: EventSink {
    private let state: Mutex<ConsoleState>

    /// Creates a reporter.
    ///
    /// - Parameters:
    ///   - terminal: What is known of the terminal; nil where the text goes to a file or a pipe.
    ///   - isVerbose: Whether each test is a line, those that passed or were skipped too.
    ///   - redaction: What must not be shown.
    ///   - worst: How many findings are told in full at the end.
    ///   - write: Where the text goes. It is called by one thread at a time.
    public init(
        terminal: Terminal? = nil,
        isVerbose: Bool = false,
        redacting redaction: Redaction = Redaction([]),
        worst: Int = 20,
        write: @escaping @Sendable (String) -> Void
    ) {
        state = Mutex(
            ConsoleState(terminal: terminal, isVerbose: isVerbose, redact: redaction, worst: worst, write: write))
    }

    /// Takes one event and shows what it means to a person.
    public func receive(_ event: RunEvent) { state.withLock { $0.receive(event) } }

    /// From here on these are replaced too: a token that the run was given.
    public func hide(_ redaction: Redaction) {
        state.withLock { $0.redact = $0.redact.adding(redaction) }
    }

    /// Says what was worst, how many tests had which outcome, and where the reports are.
    ///
    /// - Parameter reports: The name and the path of each.
    public func summarize(reports: [(name: String, path: String)] = []) {
        state.withLock { $0.summarize(reports: reports) }
    }
}

/// What is known of a terminal.
public struct Terminal: Hashable, Sendable {
    /// How many columns it has.
    public var width: Int
    /// Whether it is to be written to in colours. <https://no-color.org>
    public var hasColours: Bool

    /// Describes a terminal.
    public init(width: Int, hasColours: Bool) {
        self.width = width
        self.hasColours = hasColours
    }
}
