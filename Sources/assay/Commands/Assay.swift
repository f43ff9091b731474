import Arguments
import Diagnostics
import Glibc

@main
struct Assay {
    static func main() async {
        // A reader that went away (`assay list | head`) ends the program quietly.
        signal(SIGPIPE, SIG_DFL)
        let code = await run(Array(CommandLine.arguments.dropFirst()))
        fflush(nil)
        // `exit` would let OpenSSL tidy up beside the thread that still closes connections, which ends in a crash at times.
        _exit(code)
    }

    /// Carries out what the arguments ask for.
    static func run(_ arguments: [String]) async -> Int32 {
        do {
            guard let command = try command(arguments) else { return ExitCode.success }
            return try await perform(try ParsedArguments(arguments.dropFirst(), of: command))
        } catch {
            Output.error("\(error)")
            return ExitCode.usage
        }
    }

    /// The command; nil where only help or the version was asked for, which is then printed.
    private static func command(_ arguments: [String]) throws(UsageError) -> Command? {
        guard let name = arguments.first, !["help", "--help", "-h"].contains(name) else {
            Output.line(try helpText(arguments.dropFirst().first))
            return nil
        }
        if name == "--version" || name == "version" {
            Output.line("assay \(CommandTable.version)")
            return nil
        }
        let command = try named(name)
        guard !arguments.contains("--help"), !arguments.contains("-h") else {
            Output.line(command.help)
            return nil
        }
        return command
    }

    private static func helpText(_ name: String?) throws(UsageError) -> String {
        guard let name else {
            return help(of: CommandTable.all, about: CommandTable.about, exitCodes: CommandTable.exitCodes)
        }
        return try named(name).help
    }

    private static func named(_ name: String) throws(UsageError) -> Command {
        if let command = CommandTable.all.first(where: { $0.name == name }) { return command }
        let near = nearestName(to: name, in: CommandTable.all.map(\.name)).map { "; did you mean '\($0)'?" } ?? ""
        throw UsageError("there is no command '\(name)'\(near)")
    }

    private static func perform(_ arguments: ParsedArguments) async throws -> Int32 {
        switch arguments.command.name {
        case "run": try await RunCommand(arguments).perform()
        case "demo": try await DemoCommand(arguments).perform()
        case "serve": try await ServeCommand(arguments).perform()
        case "lint": LintCommand(arguments).perform()
        case "list": ListCommand(arguments).perform()
        case "fhirpath": try FHIRPathCommand(arguments).perform()
        case "validate": try ValidateCommand(arguments).perform()
        case "schema": SchemaCommand(arguments).perform()
        case "map": try MapCommand(arguments).perform()
        case "report": try ReportCommand(arguments).perform()
        default: try CompletionCommand(arguments).perform()
        }
    }
}
