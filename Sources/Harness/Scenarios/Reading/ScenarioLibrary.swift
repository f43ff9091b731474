public import Diagnostics
import JSON

/// Scenario files, suites and requirements found below files and folders.
public struct ScenarioLibrary: Sendable {
    /// The scenarios that could be read, in the order of their paths.
    public private(set) var scenarios: [Scenario] = []
    /// The requirements that scenarios may verify, in the order of their files.
    public private(set) var requirements: [Requirement] = []
    /// Everything that is wrong with any file.
    public private(set) var diagnostics: [Diagnostic] = []
    /// How many scenario files were looked at.
    public private(set) var fileCount = 0
    private let others: Set<String>

    /// Reads everything below the paths.
    ///
    /// - Parameters:
    ///   - paths: Scenario files and folders, as the user named them.
    ///   - inputs: Names of variables that come from outside.
    ///   - others: Files below the paths that are no scenarios.
    public init(paths: [String], inputs: Set<String> = [], others: Set<String> = []) {
        self.others = others
        var folders = Set<String>()
        for path in paths { addRequirements(above: path, seen: &folders) }
        let ids = requirements.isEmpty ? nil : Set(requirements.map(\.id))
        let reader = ScenarioReader(requirements: ids, inputs: inputs)
        for path in paths { add(path, isNamed: true, reader) }
    }

    private mutating func add(_ path: String, isNamed: Bool, _ reader: ScenarioReader) {
        if Files.isFolder(path) {
            addFolder(path, isNamed: isNamed, reader)
        } else {
            add(file: path, suite(in: Files.folder(of: path), isNamed: true), reader)
        }
    }

    /// Folders whose files are no scenarios.
    private static let other: Set<String> = ["requirements", "fixtures", "common", "defects", "rows", "peers"]

    private static let otherFiles: Set<String> = ["suite.json", "assay.json"]

    private mutating func addFolder(_ folder: String, isNamed: Bool, _ reader: ScenarioReader) {
        let suite = suite(in: folder, isNamed: isNamed)
        for name in Files.names(in: folder) where !Self.other.contains(name) {
            let path = Files.join(folder, name)
            if Files.isFolder(path) {
                addFolder(path, isNamed: false, reader)
            } else if name.hasSuffix(".json"), !Self.otherFiles.contains(name), !name.hasSuffix(".schema.json") {
                add(file: path, suite, reader)
            }
        }
    }

    private mutating func add(file: String, _ suite: Suite, _ reader: ScenarioReader) {
        guard !others.contains(file) else { return }
        fileCount += 1
        let reading = reader.read(path: file, suite: suite)
        diagnostics += reading.diagnostics
        if let scenario = reading.scenario { scenarios.append(scenario) }
    }

    private mutating func suite(in folder: String, isNamed: Bool) -> Suite {
        let path = Files.join(folder, "suite.json")
        let name = Files.name(of: folder)
        guard let text = Files.read(path) else { return Suite(name: name) }
        let checked = CheckedFile(text, file: path, shape: .suite)
        diagnostics += checked.diagnostics.filter { !diagnostics.contains($0) }
        var suite = Suite(name: name, value: checked.value ?? .null)
        if isNamed { suite.isOptIn = false }
        return suite
    }

    /// Reads `requirements` folders beside and above a path, so that a single file is checked as its suite would be.
    private mutating func addRequirements(above path: String, seen: inout Set<String>) {
        var folder = Files.isFolder(path) ? path : Files.folder(of: path)
        for _ in 0..<4 {
            let candidate = Files.join(folder, "requirements")
            if Files.isFolder(candidate), seen.insert(candidate).inserted { addRequirements(in: candidate) }
            folder = folder == "." ? ".." : Files.name(of: folder) == ".." ? folder + "/.." : Files.folder(of: folder)
        }
    }

    private mutating func addRequirements(in folder: String) {
        for name in Files.names(in: folder) where name.hasSuffix(".json") {
            let path = Files.join(folder, name)
            let checked = CheckedFile(Files.read(path) ?? [], file: path, shape: .requirements)
            diagnostics += checked.diagnostics
            guard checked.diagnostics.isEmpty else { continue }
            for value in checked.value?["requirements"]?.elements ?? [] {
                let requirement = Requirement(value)
                if requirements.contains(where: { $0.id == requirement.id }) {
                    diagnostics.append(
                        Diagnostic(
                            .error, "the requirement '\(requirement.id)' stands in two places", file: path,
                            remedy: "rename one"))
                }
                requirements.append(requirement)
            }
        }
    }
}
