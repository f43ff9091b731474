public import Diagnostics
import JSON

/// Reads a run from its file, in memory that does not grow with what was exchanged.
///
/// Reading goes over the file once and keeps an index; a step is read from the file when it is asked for. A file that was
/// cut off is read up to there. A file that another tool laid out anew is read too, but whole into memory.
///
/// Several threads may read at once.
public final class RunFileReader: Sendable {
    /// The run, without its steps.
    public let run: StoredRun
    private let path: String
    private let bytes: RunFileBytes

    /// Opens a run file and reads its index.
    ///
    /// - Throws: A ``Diagnostic`` where the file cannot be opened, is no run file or is damaged.
    public init(_ path: String) throws(Diagnostic) {
        self.path = path
        let indexer = RunFileIndexer(path: path)
        let file = RunFileBytes.file(try OpenFile(path))
        bytes = try indexer.isLaidOutInLines(file) ? file : indexer.laidOutAnew(file)
        run = try indexer.index(bytes)
    }

    /// Reads a step.
    ///
    /// - Throws: A ``Diagnostic`` where the file was changed since, or is damaged at this place.
    public func step(at reference: StepReference) throws(Diagnostic) -> StepResult {
        guard let json = try? JSONValue(parsing: try rawStep(at: reference)) else {
            throw damage("not JSON", at: reference)
        }
        do throws(MalformedEvent) {
            return try StepResult(json)
        } catch {
            throw damage(error.message, at: reference)
        }
    }

    /// The JSON text of a step, as it stands in the file.
    public func rawStep(at reference: StepReference) throws(Diagnostic) -> [UInt8] {
        try bytes.read(reference.length, at: reference.offset)
    }

    private func damage(_ message: String, at reference: StepReference) -> Diagnostic {
        let message = "the step at byte \(reference.offset) is damaged: \(message)"
        return Diagnostic(.error, message, file: path, remedy: "run again; the file was changed after its run")
    }
}
