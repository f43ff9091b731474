public import Diagnostics
import Glibc
import Synchronization

/// Writes a run to its file as it goes.
///
/// The file is valid JSON after every write, since each write ends it, and the next one begins where that end began. So a
/// run that was killed leaves a report of what it had done. Events wait for at most 64 KiB of them or 0.2 seconds.
///
/// Calls from several threads are written one after the other.
public final class RunFileWriter: EventSink {
    static let head: StaticString = #"{"format":"assay-run","version":1,"events":["#
    static let trailer: StaticString = "\n]}\n"
    static let bufferBytes = 64 << 10
    static let patience = Duration.milliseconds(200)

    private struct State: ~Copyable {
        var descriptor: Int32
        var offset = 0
        var lines: MemberWriter
        var hasEvents = false
        var isFlushPlanned = false
        var failure: Diagnostic?
    }

    private let path: String
    private let state: Mutex<State>

    /// Creates the file, empty of events; an old one of that name is gone.
    ///
    /// - Parameters:
    ///   - path: The file, in a folder that exists.
    ///   - redaction: What must not stand in it.
    /// - Throws: A ``Diagnostic`` where the file cannot be created.
    public init(_ path: String, redacting redaction: Redaction = Redaction([])) throws(Diagnostic) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw Diagnostic(
                .error, "cannot create the run file: \(errorText())", file: path,
                remedy: "name a file in a folder that exists")
        }
        self.path = path
        state = Mutex(State(descriptor: descriptor, lines: MemberWriter(redacting: redaction)))
        state.withLock { state in
            state.lines.raw(Self.head)
            flush(&state)
        }
    }

    deinit { try? finish() }

    /// Takes one event; what goes wrong is said by ``finish()``.
    public func receive(_ event: RunEvent) {
        let plansFlush = state.withLock { state -> Bool in
            guard state.descriptor >= 0, state.failure == nil else { return false }
            state.lines.raw(state.hasEvents ? ",\n" : "\n")
            state.hasEvents = true
            state.lines.write(event)
            if state.lines.buffer.count >= Self.bufferBytes { flush(&state) }
            guard state.lines.buffer.count > 0, !state.isFlushPlanned else { return false }
            state.isFlushPlanned = true
            return true
        }
        if plansFlush { planFlush() }
    }

    /// From here on these are replaced too: a token that the run was given.
    public func hide(_ redaction: Redaction) {
        state.withLock { $0.lines.redact = $0.lines.redact.adding(redaction) }
    }

    /// Writes what waits.
    public func flush() { state.withLock { flush(&$0) } }

    /// Writes what waits and closes the file; further events are dropped.
    ///
    /// - Throws: A ``Diagnostic`` where anything of the run could not be written.
    public func finish() throws(Diagnostic) {
        let failure = state.withLock { state -> Diagnostic? in
            guard state.descriptor >= 0 else { return state.failure }
            flush(&state)
            close(state.descriptor)
            state.descriptor = -1
            return state.failure
        }
        if let failure { throw failure }
    }

    /// Lets a quiet time after an event end with a write: the run may be waiting for a slow server.
    private func planFlush() {
        Task { [weak self] in
            try? await Task.sleep(for: Self.patience)
            self?.state.withLock { state in
                state.isFlushPlanned = false
                self?.flush(&state)
            }
        }
    }

    /// One write: the lines that wait, and the end of the file.
    private func flush(_ state: inout State) {
        guard state.lines.buffer.count > 0, state.descriptor >= 0, state.failure == nil else { return }
        state.lines.raw(Self.trailer)
        let (descriptor, offset) = (state.descriptor, state.offset)
        if !state.lines.buffer.withBytes({ writeAll($0, to: descriptor, at: offset) }) {
            state.failure = Diagnostic(
                .error, "cannot write the run file: \(errorText())", file: path,
                remedy: "free space, or write to another disk")
        }
        state.offset += state.lines.buffer.count - Self.trailer.utf8CodeUnitCount
        state.lines.removeAll()
    }
}

private func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at offset: Int) -> Bool {
    var done = 0
    while done < bytes.count {
        let count = pwrite(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, offset + done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
    }
    return true
}

/// What the operating system says of the last call that failed.
func errorText() -> String { String(cString: strerror(errno)) }
