import Testing

extension EndToEnd {
    @Suite("The command line")
    struct CommandLineTests {
        @Test(
            "says what it is and how it is used, on standard output",
            arguments: [
                (["--version"], "assay 0.1."), (["help"], "Exit codes:"), (["--help"], "Commands:"), ([], "Commands:"),
                (["help", "run"], "--fail-fast"), (["run", "--help"], "--fail-fast"),
                (["serve", "-h"], "--data FOLDER"),
            ])
        func help(arguments: [String], words: String) async throws {
            let ended = try await Assay(arguments, in: TemporaryFolder()).ended()

            #expect(ended.code == 0)
            #expect(ended.output.contains(words) && ended.error.isEmpty)
        }

        @Test(
            "refuses what it does not understand with exit 2, says why, and where help is",
            arguments: [
                ("rum", "there is no command 'rum'; did you mean 'run'?"),
                ("help lst", "did you mean 'list'?"),
                ("run --tagret x", "there is no option '--tagret'; did you mean '--target'?"),
                ("run -x", "there is no option '-x'"),
                ("run", "--target is missing"),
                ("run --target", "--target needs a value"),
                ("run --target stagin", "there is no target 'stagin'"),
                ("run --target URL --timeout 5x", "--timeout is a time such as 10s, not '5x'"),
                ("run --target URL --timeout 0s", "--timeout is a time such as 10s, not '0s'"),
                ("run --target URL --rate 0", "--rate is a number above 0, not '0'"),
                ("run --target URL --rate fast", "--rate is a number above 0, not 'fast'"),
                ("run --target URL --jobs 0", "--jobs is a whole number from 1 to 1000, not '0'"),
                ("run --target URL --jobs 1.5", "--jobs is a whole number from 1 to 1000, not '1.5'"),
                ("run --target URL --var x", "--var is NAME=VALUE, not 'x'"),
                ("run --target URL --header x", "--header is NAME:VALUE, not 'x'"),
                ("run --target URL --header a\u{A0}b:1", "'a\u{A0}b' is no name of a header field"),
                ("run --target URL --fhir-version R5", "--fhir-version is one of R4, STU3, auto, not 'R5'"),
                ("run --target URL --html nowhere/x.html", "nowhere"),
                ("run --target URL --json r.json --junit nowhere/x.xml", "nowhere/x.xml"),
                ("run --target URL --verbose=yes", "--verbose takes no value"),
                ("serve --port x", "--port is a number from 0 to 65535, not 'x'"),
                ("serve --port 65536", "--port is a number from 0 to 65535, not '65536'"),
                ("serve more", "'more' is one too many"),
                ("report", "FILE is missing"),
                ("report none.json --junit x.xml", "none.json"),
                ("completion tcsh", "only for bash, zsh, fish"),
            ])
        func refusals(line: String, words: String) async throws {
            let server = TestServer { _ in .patient }
            let folder = TemporaryFolder()
            folder.write("Scenarios/one.json", .scenario(.readPatient))
            let arguments = line.split(separator: " ").map { $0 == "URL" ? server.url : String($0) }
            let ended = try await Assay(arguments, in: folder).ended()

            #expect(ended.code == 2, "\(ended)")
            #expect(ended.error.contains(words) && ended.output.isEmpty, "\(ended)")
            #expect(server.received.isEmpty)
        }

        @Test("ends in quiet where its reader has gone")
        func closedPipe() async throws {
            let ended = try await bash("set -o pipefail; $ASSAY schema | head -n 1")

            #expect(ended.output == "{\n" && ended.error.isEmpty)
        }
    }

    @Suite("Completion")
    struct CompletionTests {
        /// What bash offers for the last word of a line.
        private func offers(
            _ line: String, in folder: TemporaryFolder = TemporaryFolder()
        ) async throws -> Set<Substring> {
            let words = line.split(separator: " ", omittingEmptySubsequences: false)
            let ended = try await bash(
                """
                source <("$ASSAY" completion bash)
                complete -p assay >/dev/null || exit 1
                COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " "))) COMP_CWORD=\(words.count - 1)
                _assay
                printf '%s\\n' "${COMPREPLY[@]}"
                """, in: folder)
            #expect(ended.code == 0 && ended.error.isEmpty, "\(ended)")
            return Set(ended.output.split(separator: "\n"))
        }

        @Test(
            "of bash offers commands, options and their values",
            arguments: [
                (
                    "assay ",
                    [
                        "run", "demo", "serve", "lint", "list", "map", "fhirpath", "validate", "schema", "report",
                        "completion", "help", "--version",
                    ]
                ),
                ("assay r", ["run", "report"]),
                ("assay help se", ["serve"]),
                ("assay run --fa", ["--fail-fast"]),
                ("assay run --fhir-version ", ["R4", "STU3", "auto"]),
                ("assay list --fhir-version ", ["R4", "STU3"]),
                ("assay serve --", ["--port", "--host", "--data", "--no-validate"]),
                ("assay completion ", ["bash", "zsh", "fish"]),
            ])
        func bashOffers(line: String, words: [Substring]) async throws {
            #expect(try await offers(line) == Set(words))
        }

        @Test("of bash offers files where a command takes them")
        func files() async throws {
            let folder = TemporaryFolder()
            folder.write("mine.json", "{}")

            #expect(try await offers("assay lint mi", in: folder) == ["mine.json"])
        }

        @Test("is a script that the shell understands", arguments: ["bash", "zsh", "fish"])
        func syntax(shell: String) async throws {
            let ended = try await bash(
                """
                "$ASSAY" completion \(shell) > script || exit 1
                command -v \(shell) >/dev/null || { echo "no \(shell)"; exit 0; }
                \(shell) -n script
                """)

            #expect(ended.code == 0 && ended.error.isEmpty, "\(ended)")
        }
    }
}
