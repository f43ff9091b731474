import Arguments
import CurlTransport
import Diagnostics
import FHIRDefinitions
import HTTPMessages
import JSON
import Runner
import Scenarios

/// `assay run`: scenarios against servers of the user's.
struct RunCommand {
    private let arguments: ParsedArguments

    init(_ arguments: ParsedArguments) { self.arguments = arguments }

    func perform() async throws -> Int32 {
        Interruption.prepare()
        let common = try CommonOptions(arguments)
        let options = RunOptions(
            jobs: try common.jobs, failsFast: arguments.has("fail-fast"), validates: !arguments.has("no-validate"),
            made: common.made)
        let rate = try common.positive("rate")
        try common.reportPaths.check()
        let settings = try TargetSettings.of(arguments)
        let inputs = Set(settings.flatMap(\.variables.names) + ["index"])
        guard let library = common.library(inputs: inputs) else { return ExitCode.usage }
        let redaction = Redaction(settings.flatMap(\.secrets))
        let connected = try settings.map {
            ConnectedTarget(settings: $0, transport: CurlTransport(try $0.transportOptions))
        }
        let targets = arguments.has("dry-run") ? connected.map(\.unasked) : await probe(connected)
        let plans = Planner.plan(
            library.scenarios, targets: targets.compactMap { $0 }, selection: common.selection, read: { Files.read($0) }
        )
        guard !plans.isEmpty else { throw UsageError("no scenario is chosen by these paths, tags, names and versions") }
        if arguments.has("dry-run") { return dryRun(plans, common.made, redaction) }
        guard let executor = connected.first?.transport else { return ExitCode.usage }
        return try await RunSession(
            targets: targets,
            options: options, requestsPerSecond: rate ?? settings.compactMap(\.rate).min(),
            requirements: (consume library).requirements, paths: common.reportPaths,
            redaction: redaction, isVerbose: arguments.has("verbose"), executor: executor
        ).perform(consume plans)
    }

    private func probe(_ connected: [ConnectedTarget]) async -> [Target] {
        var targets: [Target] = []
        for target in connected { targets.append(await target.probed()) }
        return targets
    }

    private func dryRun(_ plans: [ScenarioPlan], _ made: MadeValue, _ redaction: Redaction) -> Int32 {
        for plan in plans {
            for planned in DryRun.requests(of: plan, made: made, readFile: { Files.read($0) }) {
                Output.line(redaction(planned.text))
            }
        }
        return ExitCode.success
    }
}

extension DryRun.PlannedRequest {
    /// The request as a person reads it.
    fileprivate var text: String {
        let fields = request.headers.fields.map { "\($0.name): \($0.value)\n" }.joined()
        let body = request.body.map { "\n" + printable(String(decoding: $0, as: UTF8.self)) + "\n" } ?? ""
        return "# \(test)\n\(request.method) \(request.url)\n\(fields)\(body)"
    }
}

/// A target with what carries requests to it.
struct ConnectedTarget {
    var settings: TargetSettings
    var transport: CurlTransport

    /// The target without a look at its CapabilityStatement; R4 where the version is to be found out.
    var unasked: Target { target(settings.version ?? .r4) }

    /// The target after a look at its CapabilityStatement.
    ///
    /// Where the version cannot be found out, or is not the one asked for, everything that is run there is an error with
    /// the reason, so that reports have every test.
    func probed() async -> Target {
        let answer = await CapabilityProbe.ask(
            baseURL: settings.baseURL, headers: settings.headers, limits: settings.limits, transport: transport)
        var target = target(settings.version ?? answer.version ?? .r4)
        target.capabilities = answer.capabilities
        target.obstacle = obstacle(answer)
        if let obstacle = target.obstacle {
            Output.error("assay: \(settings.name): \(printable(Redaction(settings.secrets)(obstacle)))")
        }
        return target
    }

    private func obstacle(_ answer: CapabilityProbe.Answer) -> String? {
        if answer.isUnreachable, case .unreadable(let reason) = answer.capabilities { return reason }
        let supported = FHIRVersion.allCases.map { "\($0.rawValue) (\($0.number.prefix(3)).x)" }.joined(separator: ", ")
        switch (settings.version, answer.version, answer.number) {
        case (let wanted?, let found?, let number?) where wanted != found:
            return "the server says that it is \(number), and \(wanted.rawValue) was asked for"
        case (_, nil, let number?): return "the server says that it is \(number); supported are \(supported)"
        case (nil, nil, nil):
            guard case .unreadable(let reason) = answer.capabilities else {
                return "the CapabilityStatement names no fhirVersion"
            }
            return "the version cannot be found out: \(reason); name it with --fhir-version"
        default: return nil
        }
    }

    private func target(_ version: FHIRVersion) -> Target {
        var target = Target(name: settings.name, baseURL: settings.baseURL, version: version, transport: transport)
        target.headers = settings.headers
        target.variables = settings.variables
        target.limits = settings.limits
        return target
    }
}
