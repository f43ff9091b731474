import Arguments
import CurlTransport
import Diagnostics
import FHIRDefinitions
import Runner
import Scenarios
import ServerHost

/// `assay demo`: all bundled scenarios against the reference server, over real sockets.
struct DemoCommand {
    private let arguments: ParsedArguments

    init(_ arguments: ParsedArguments) { self.arguments = arguments }

    func perform() async throws -> Int32 {
        Interruption.prepare()
        let common = try CommonOptions(arguments)
        let options = RunOptions(
            jobs: try common.jobs, validates: !arguments.has("no-validate"), made: common.made)
        guard let library = common.library(inputs: []) else { return ExitCode.usage }
        let folder = arguments.value("reports") ?? "Reports/demo"
        guard Files.makeFolders(folder) else { throw UsageError("the folder '\(folder)' cannot be made") }
        let servers = try ReferenceServers()
        defer { servers.host.stop() }
        let transport = CurlTransport()
        var targets: [Target] = []
        for version in FHIRVersion.allCases.reversed() {
            let settings = TargetSettings(
                reference: "reference server", baseURL: servers.baseURL(version), version: version)
            targets.append(await ConnectedTarget(settings: settings, transport: transport).probed())
        }
        let plans = Planner.plan(
            library.scenarios, targets: targets, selection: common.selection, read: { Files.read($0) })
        guard !plans.isEmpty else { throw UsageError("no scenario is chosen by these paths, tags and names") }
        return try await RunSession(
            targets: targets, options: options,
            requestsPerSecond: nil, requirements: (consume library).requirements,
            paths: .init(json: folder + "/report.json", junit: folder + "/junit.xml", html: folder + "/index.html"),
            redaction: Redaction([]), isVerbose: arguments.has("verbose"), executor: transport
        ).perform(consume plans)
    }
}
