import Arguments
import Diagnostics
import FHIRDefinitions
import JSON
import Scenarios

/// `assay list`: scenarios, or requirements and what verifies them.
struct ListCommand {
    private let arguments: ParsedArguments

    init(_ arguments: ParsedArguments) { self.arguments = arguments }

    func perform() -> Int32 {
        let paths = arguments.operands.isEmpty ? [ScenarioFolder.path] : arguments.operands
        let library = ScenarioLibrary(paths: paths)
        for diagnostic in library.diagnostics { Output.error("\(diagnostic)") }
        if arguments.has("requirements") || arguments.has("unverified") {
            listRequirements(library)
        } else {
            listScenarios(library)
        }
        return library.diagnostics.contains { $0.severity == .error } ? ExitCode.usage : ExitCode.success
    }

    private var version: FHIRVersion? { arguments.value("fhir-version").flatMap(FHIRVersion.init(rawValue:)) }

    private func listRequirements(_ library: ScenarioLibrary) {
        var verifiers: [String: [String]] = [:]
        for scenario in library.scenarios where version.map(scenario.versions.contains) ?? true {
            for id in Set(scenario.verifies) { verifiers[id, default: []].append(scenario.file) }
        }
        let chosen = library.requirements.filter { requirement in
            (version.map(requirement.versions.contains) ?? true)
                && (!arguments.has("unverified") || verifiers[requirement.id] == nil)
        }
        if arguments.has("json") {
            let list = chosen.map { $0.json(verifiedBy: verifiers[$0.id] ?? []) }
            return Output.line(JSONValue.object(["requirements": .array(list)]).text(.pretty))
        }
        for requirement in chosen { Output.line(line(requirement, verifiers[requirement.id] ?? [])) }
        let open = chosen.count { verifiers[$0.id] == nil }
        Output.line("\(chosen.count) requirements, \(open) of them verified by nothing")
    }

    private func line(_ requirement: Requirement, _ verifiers: [String]) -> String {
        let versions = requirement.versions.map(\.rawValue).joined(separator: ",")
        let by =
            verifiers.isEmpty ? "nothing verifies it" : "\(verifiers.count) scenario\(verifiers.count == 1 ? "" : "s")"
        return
            "\(requirement.id)  \(requirement.strength)  \(versions)  \(by)\n    \(requirement.summary)\n    \(requirement.url)"
    }

    private func listScenarios(_ library: ScenarioLibrary) {
        let scenarios = library.scenarios.filter { scenario in version.map(scenario.versions.contains) ?? true }
        if arguments.has("json") {
            return Output.line(JSONValue.object(["scenarios": .array(scenarios.map(\.json))]).text(.pretty))
        }
        for scenario in scenarios {
            let versions = scenario.versions.map(\.rawValue).joined(separator: ", ")
            Output.line(
                "\(scenario.file): \(printable(scenario.name)) (\(versions))\(scenario.suite.isOptIn ? " opt-in" : "")")
        }
        Output.line("\(scenarios.count) scenarios")
    }
}

extension Scenario {
    /// The scenario as `list --json` prints it.
    fileprivate var json: JSONValue {
        [
            "file": .string(file), "suite": .string(suite.name), "name": .string(name), "about": .string(about),
            "versions": .array(versions.map { .string($0.rawValue) }), "tags": .array(tags.map { .string($0) }),
            "optIn": .bool(suite.isOptIn), "verifies": .array(Set(verifies).sorted().map { .string($0) }),
        ]
    }
}
