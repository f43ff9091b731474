import Arguments
import DeviceMapping
import Diagnostics
import Glibc
import HTTPMessages
import JSON
import Scenarios

/// `assay map`: device messages become measurements and Observations, here and now.
struct MapCommand {
    private let arguments: ParsedArguments

    init(_ arguments: ParsedArguments) { self.arguments = arguments }

    func perform() throws -> Int32 {
        guard let devicePath = arguments.value("device") else {
            throw UsageError("--device is missing: the file of the device templates", of: arguments.command)
        }
        if arguments.has("explain"), arguments.has("json") {
            throw UsageError("--explain is for people to read; leave out --json", of: arguments.command)
        }
        let devices = read(devicePath, DeviceTemplates.read)
        let fhir = arguments.value("fhir").flatMap { read($0, FHIRTemplates.read) }
        guard let devices, fhir != nil || !arguments.has("fhir") else { return ExitCode.usage }
        for warning in fhir?.unbound(from: devices) ?? [] {
            Output.error("\(Diagnostic(.warning, warning, file: devicePath))")
        }
        var session = MapSession(
            devices: devices, fhir: fhir, identities: try identities(), era: era, now: try moment() ?? .now,
            writer: arguments.has("json") ? MapJSONWriter() : MapTextWriter(isExplaining: arguments.has("explain")))
        return try perform(&session)
    }

    private func perform(_ session: inout MapSession) throws -> Int32 {
        let batch = try batchSize()
        let paths = arguments.operands.isEmpty ? ["-"] : arguments.operands
        if paths.contains("-"), isatty(STDIN_FILENO) == 1 {
            throw UsageError("name messages, or send them through a pipe", of: arguments.command)
        }
        var progress = MapProgress(totalBytes: MessageStream.totalBytes(of: paths))
        for path in paths {
            guard var stream = MessageStream(path) else {
                progress.clear()
                Output.error("assay: \(printable(path)) cannot be read")
                return ExitCode.usage
            }
            while let message = stream.next() {
                session.take(message)
                if session.waiting >= batch {
                    progress.clear()
                    session.flush()
                }
                progress.draw(session.summary, bytes: message.bytes.count)
            }
        }
        progress.clear()
        session.flush()
        session.finish()
        return session.summary.isClean ? ExitCode.success : ExitCode.failure
    }

    // MARK: what the options say

    /// Reads the templates of a file, and prints all findings.
    ///
    /// Returns nil where a rule is broken by an error.
    private func read<Templates>(
        _ path: String, _ read: ([UInt8], String) -> TemplateReading<Templates>
    ) -> Templates? {
        guard let bytes = Files.read(path) else {
            Output.error("\(Diagnostic(.error, "cannot be read", file: path))")
            return nil
        }
        let reading = read(bytes, path)
        for finding in reading.findings { Output.error("\(finding.diagnostic)\n") }
        return reading.templates
    }

    private var era: ConnectorEra { arguments.value("era").flatMap(ConnectorEra.init) ?? .hashedId }

    private func moment() throws(UsageError) -> Instant? {
        guard let text = arguments.value("now") else { return nil }
        guard let moment = Instant(fhir: text) else {
            throw UsageError(
                "--now is a date and time such as 2024-05-01T08:30:00Z, not '\(text)'", of: arguments.command)
        }
        return moment
    }

    private func batchSize() throws(UsageError) -> Int {
        guard let text = arguments.value("batch") else { return 1000 }
        guard let size = Int(text), 1...1_000_000 ~= size else {
            throw UsageError("--batch is a whole number from 1 to 1000000, not '\(text)'", of: arguments.command)
        }
        return size
    }

    private func identities() throws -> MapIdentities {
        let mode = arguments.value("identity").flatMap(IdentityResolution.init) ?? .create
        var identities = MapIdentities(
            mode: mode, patient: arguments.value("patient"), deviceSystem: arguments.value("device-system"))
        for path in arguments.values("resources") {
            guard let bytes = Files.read(path), let value = try? JSONValue(parsing: bytes) else {
                throw UsageError("--resources \(path) is no JSON that can be read", of: arguments.command)
            }
            identities.add(value)
        }
        return identities
    }
}
