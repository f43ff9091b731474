import Arguments
import Testing

private let command = Command(
    "run", about: "Run scenarios", operands: Operands("PATH", "files", minimum: 1, maximum: 2),
    options: [
        Option("tag", "TAG", "only these", isRepeatable: true), Option("jobs", "N", "how many"),
        Option("verbose", nil, "say more"), Option("fhir-version", "VERSION", "which", choices: ["R4", "STU3"]),
    ],
    examples: [("assay run x.json", "run one")])

@Suite("Arguments")
struct ParsedArgumentsTests {
    @Test("are read in any order, with a space or an equals sign")
    func reads() throws {
        let arguments = try ParsedArguments(
            ["--tag", "a", "one", "--tag=b", "--verbose", "--jobs=", "--", "--two"], of: command)

        #expect(arguments.operands == ["one", "--two"])
        #expect(arguments.values("tag") == ["a", "b"])
        #expect(arguments.value("jobs") == "")
        #expect(arguments.has("verbose"))
        #expect(!arguments.has("fhir-version"))
        #expect(arguments.value("fhir-version") == nil)
    }

    @Test(
        "that do not fit are refused with a reason",
        arguments: [
            (["x", "--tga", "a"], "there is no option '--tga'; did you mean '--tag'?"),
            (["x", "--zzzzzz"], "there is no option '--zzzzzz'"), (["x", "-v"], "there is no option '-v'"),
            (["x", "--jobs"], "--jobs needs a value"), (["x", "--jobs", "1", "--jobs", "2"], "--jobs can be given once only"),
            (["x", "--verbose=yes"], "--verbose takes no value"),
            (["x", "--fhir-version", "STU4"], "--fhir-version is one of R4, STU3, not 'STU4'; did you mean 'STU3'?"),
            ([], "PATH is missing: files"), (["a", "b", "c"], "'c' is one too many"),
        ]
    )
    func refuses(arguments: [String], message: String) {
        let error = #expect(throws: UsageError.self) { try ParsedArguments(arguments, of: command) }

        #expect(error?.message == message)
        #expect(error?.description.contains("assay help run") == true)
    }

    @Test("have a help that shows everything")
    func help() {
        #expect(
            command.help == """
                Run scenarios

                  assay run [OPTION]… PATH…

                  PATH                      files

                  --tag TAG                 only these (may be repeated)
                  --jobs N                  how many
                  --verbose                 say more
                  --fhir-version VERSION    which

                Examples:
                  # run one
                  assay run x.json
                """)
    }

    @Test("are completed in each shell", arguments: ShellCompletion.shells)
    func completes(shell: String) throws {
        let script = try #require(ShellCompletion.script(for: shell, [command]))

        #expect(script.contains("fhir-version"))
        #expect(script.contains("R4 STU3"))
        #expect(ShellCompletion.script(for: "tcsh", [command]) == nil)
    }
}
