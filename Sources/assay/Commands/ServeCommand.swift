import Arguments
import FHIRDefinitions
import Glibc
import Scenarios
import ServerHost
import Synchronization

/// `assay serve`: the reference server until it is told to end.
struct ServeCommand {
    private let arguments: ParsedArguments

    init(_ arguments: ParsedArguments) { self.arguments = arguments }

    func perform() async throws -> Int32 {
        Interruption.prepare()
        let text = arguments.value("port") ?? "8080"
        guard let port = Int(text), (0...65_535).contains(port) else {
            throw UsageError("--port is a number from 0 to 65535, not '\(text)'", of: arguments.command)
        }
        let folder = arguments.value("data")
        if let folder, !Files.makeFolders(folder) { throw UsageError("the folder '\(folder)' cannot be made") }
        let servers = try ReferenceServers(
            address: arguments.value("host") ?? "127.0.0.1", port: port, folder: folder,
            validates: !arguments.has("no-validate"))
        for version in FHIRVersion.allCases.reversed() {
            Output.line("\(version.rawValue) \(servers.baseURL(version))")
        }
        Output.error("assay: a reference server for tests, with no access control; end it with Ctrl-C")
        await withCheckedContinuation { continuation in
            Interruption.onFirst("ending when the requests under way are answered") { continuation.resume() }
        }
        servers.host.stop()
        return ExitCode.success
    }
}
