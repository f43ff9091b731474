import Defects
import FHIRDefinitions
import JSON
import Scenarios

/// The scenarios, requirements and defects that come with the project, read once.
enum Bundled {
    /// The project's folder `Scenarios`.
    static let folder = Files.folder(of: Files.folder(of: Files.folder(of: #filePath))) + "/Scenarios"

    /// Everything in every suite; each is named, so that those which only run when asked for are there too.
    static let library = ScenarioLibrary(paths: Files.names(in: folder).map { "\(folder)/\($0)" }.filter(isSuite))

    static let requirements = Dictionary(uniqueKeysWithValues: library.requirements.map { ($0.id, $0) })

    private static func isSuite(_ path: String) -> Bool { Files.exists(path + "/suite.json") }

    /// The catalogue, all files of it.
    static func defects() throws -> [Defect] {
        let files = Files.names(in: folder + "/defects").filter { $0.hasSuffix(".json") && $0 != "unproven.json" }
        return try files.flatMap {
            try Catalogue(Files.read("\(folder)/defects/\($0)") ?? [], file: "defects/\($0)").defects
        }
    }

    /// The requirements of a version that some scenario verifies.
    static func verified(in version: FHIRVersion) -> Set<String> {
        let scenarios = library.scenarios.filter { $0.versions.contains(version) }
        return Set(scenarios.flatMap(\.verifies)).filter { requirements[$0]?.versions.contains(version) == true }
    }

    /// What no defect breaks yet, with the reason.
    static func unproven() throws -> [Unproven] {
        let value = try JSONValue(parsing: Files.read(folder + "/defects/unproven.json") ?? [])
        return value["unproven"]?.array?.map(Unproven.init) ?? []
    }

    /// An entry of `unproven.json`.
    struct Unproven {
        var id: String
        var versions: [FHIRVersion]
        var because: String

        init(_ value: JSONValue) {
            id = value["id"]?.string ?? ""
            because = value["because"]?.string ?? ""
            let own = requirements[id]?.versions ?? []
            versions =
                value["versions"].map { $0.elements.compactMap { $0.string.flatMap(FHIRVersion.init(rawValue:)) } }
                ?? own
        }
    }
}

extension Bundled {
    /// The scenarios that verify one of these requirements in a version.
    static func scenarios(verifying ids: [String], in version: FHIRVersion) -> [Scenario] {
        let wanted = Set(ids)
        return library.scenarios.filter { $0.versions.contains(version) && !wanted.isDisjoint(with: $0.verifies) }
    }
}
