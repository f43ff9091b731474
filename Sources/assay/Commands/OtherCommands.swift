import Arguments
import Diagnostics
import FHIRDefinitions
import JSON
import Scenarios

/// `assay lint`: scenario files are checked, nothing is run.
struct LintCommand {
    let arguments: ParsedArguments

    init(_ arguments: ParsedArguments) { self.arguments = arguments }

    func perform() -> Int32 {
        let paths = arguments.operands.isEmpty ? [ScenarioFolder.path] : arguments.operands
        let templates = TemplateLint(paths)
        let inputs = arguments.values("var").map { String($0.prefix { $0 != "=" }) }
        let library = ScenarioLibrary(paths: paths, inputs: Set(inputs), others: Set(templates.files))
        let diagnostics = library.diagnostics + templates.diagnostics
        if arguments.has("json") {
            Output.line(JSONValue.object(["diagnostics": .array(diagnostics.map(\.json))]).text(.pretty))
        } else {
            for diagnostic in diagnostics { Output.line("\(diagnostic)\n") }
            let (count, files) = (diagnostics.count, library.fileCount + templates.files.count)
            Output.line(
                "\(files) file\(files == 1 ? "" : "s"), " + (count == 0 ? "nothing to mend" : "\(count) to mend"))
        }
        return diagnostics.contains { $0.severity == .error } ? ExitCode.usage : ExitCode.success
    }
}

extension Diagnostic {
    /// The diagnostic as `lint --json` prints it.
    fileprivate var json: JSONValue {
        var object: JSONObject = ["severity": .string(severity.rawValue), "file": .string(file)]
        if let position {
            object["line"] = .number(JSONNumber(position.line))
            object["column"] = .number(JSONNumber(position.column))
        }
        object["message"] = .string(message)
        if let remedy { object["remedy"] = .string(remedy) }
        return .object(object)
    }
}

/// `assay schema`: the language, for editors and for people.
struct SchemaCommand {
    let arguments: ParsedArguments

    init(_ arguments: ParsedArguments) { self.arguments = arguments }

    func perform() -> Int32 {
        if arguments.has("reference") {
            Output.text(ScenarioReference.page)
        } else if arguments.has("commands") {
            Output.text(CommandTable.all.map(\.reference).joined(separator: "\n"))
        } else {
            Output.line(ScenarioSchema.document.text(.pretty))
        }
        return ExitCode.success
    }
}

/// `assay report`: a stored run, rendered again.
struct ReportCommand {
    let arguments: ParsedArguments

    init(_ arguments: ParsedArguments) { self.arguments = arguments }

    func perform() throws -> Int32 {
        let paths = RunSession.ReportPaths(
            json: nil, junit: arguments.value("junit"), html: arguments.value("html"),
            caseAttributes: arguments.has("junit-attributes"))
        guard paths.junit != nil || paths.html != nil else {
            throw UsageError("nothing to write: name --junit or --html", of: arguments.command)
        }
        try StoredReports(paths: paths).write(from: arguments.operands[0], isKept: true)
        return ExitCode.success
    }
}

/// `assay completion`: a shell's completion script.
struct CompletionCommand {
    let arguments: ParsedArguments

    init(_ arguments: ParsedArguments) { self.arguments = arguments }

    func perform() throws -> Int32 {
        guard let script = ShellCompletion.script(for: arguments.operands[0], CommandTable.all) else {
            throw UsageError(
                "there is no completion for '\(arguments.operands[0])', only for \(ShellCompletion.shells.joined(separator: ", "))",
                of: arguments.command)
        }
        Output.text(script)
        return ExitCode.success
    }
}
