import Arguments
import Diagnostics
import HTTPMessages
import Runner
import Scenarios

/// What `run` and `demo` take alike.
struct CommonOptions {
    private let arguments: ParsedArguments
    /// How values are made in this run.
    let made: MadeValue

    init(_ arguments: ParsedArguments) throws(UsageError) {
        self.arguments = arguments
        let run = Machine.randomBytes(5).map { String($0 % 36, radix: 36) }.joined()
        made = MadeValue(
            run: "\(String(Instant.now.seconds, radix: 36))\(run)", now: { .now }, random: { Machine.randomBytes(16) })
    }

    var selection: Selection {
        Selection(
            tags: Set(arguments.values("tag")), skippedTags: Set(arguments.values("skip-tag")), name: arguments.value("name"))
    }

    var jobs: Int {
        get throws(UsageError) { Int(try positive("jobs") ?? 4) }
    }

    /// The number that an option gives; nil where it was not given.
    func positive(_ name: String) throws(UsageError) -> Double? {
        guard let text = arguments.value(name) else { return nil }
        guard let number = Double(text), number > 0, number < 1_000_000 else {
            throw UsageError("--\(name) is a number above 0, not '\(text)'", of: arguments.command)
        }
        return number
    }

    var reportPaths: RunSession.ReportPaths {
        RunSession.ReportPaths(
            json: arguments.value("json"), junit: arguments.value("junit"), html: arguments.value("html"),
            caseAttributes: arguments.has("junit-attributes"))
    }

    /// The scenarios below the paths that were given; nil where one could not be read, which is then printed.
    func library(inputs: Set<String>) -> ScenarioLibrary? {
        let paths = arguments.operands.isEmpty ? [ScenarioFolder.path] : arguments.operands
        let library = ScenarioLibrary(paths: paths, inputs: inputs)
        for diagnostic in library.diagnostics { Output.error("\(diagnostic)") }
        return library.diagnostics.contains { $0.severity == .error } ? nil : library
    }
}

/// Where the bundled scenarios are: here, or beside the program or above it.
enum ScenarioFolder {
    static var path: String {
        if Files.isFolder("Scenarios") { return "Scenarios" }
        var folder = Machine.programFolder
        while !folder.isEmpty, folder != "/" {
            for candidate in ["Scenarios", "share/assay/Scenarios"] where Files.isFolder(folder + "/" + candidate) {
                return folder + "/" + candidate
            }
            folder = Files.folder(of: folder)
        }
        return "Scenarios"
    }
}
