import Results
import Testing

extension EndToEnd {
    @Suite("A run does")
    struct SelectionTests {
        /// A folder with scenarios in suites, one of which runs only when it is asked for.
        private func suites() -> TemporaryFolder {
            let folder = TemporaryFolder()
            folder.write("s/assay.json", #"{ "targets": {} }"#)
            folder.write("s/one/suite.json", #"{ "name": "One", "tags": ["first"] }"#)
            folder.write("s/one/a.json", .scenario(.readPatient, name: "A", members: #""tags": ["slow"],"#))
            folder.write("s/one/b.json", .scenario(.readPatient, name: "B"))
            folder.write("s/azure/suite.json", #"{ "name": "Azure", "tags": ["azure"], "optIn": true }"#)
            folder.write("s/azure/c.json", .scenario(.readPatient, name: "C"))
            return folder
        }

        @Test(
            "what is chosen, and a suite to opt in only where it is named",
            arguments: [
                ("s", "AB"), ("s/azure", "C"), ("s/azure/c.json", "C"), ("s --tag azure", "C"), ("s --tag first", "AB"),
                ("s --tag slow --tag azure", "CA"), ("s --skip-tag slow", "B"), ("s --tag first --skip-tag slow", "B"),
                ("s --name oNe/b", "B"), ("s --name HOLDS", "AB"), ("s/one/b.json s/one/a.json", "BA"),
            ])
        func selection(line: String, names: String) async throws {
            let server = TestServer { _ in .patient }
            let folder = suites()
            let chosen = line.split(separator: " ").map(String.init)
            let ended = try await Assay(
                ["run"] + chosen + ["--target", server.url, "--json", "report.json"], in: folder
            ).ended()

            #expect(ended.code == 0, "\(ended)")
            #expect(try folder.run().scenarios.map(\.plan.name).joined() == names)
        }

        @Test("leave out the bundled suite `azure` unless it is named")
        func azure() async throws {
            let common = [
                "run", "--dry-run", "--fhir-version", "R4", "--target", "http://x.invalid", "--name", "azure/",
            ]
            let none = try await Assay(common, in: TemporaryFolder()).ended()
            #expect(none.code == 2 && none.error.contains("no scenario is chosen"), "\(none)")

            for more in [["--tag", "azure"], ["\(packageFolder)/Scenarios/azure"]] {
                let ended = try await Assay(common + more, in: TemporaryFolder()).ended()
                #expect(ended.code == 0 && ended.output.contains(" http://x.invalid/"), "\(ended)")
            }
        }

        @Test("nothing but print the requests where that is asked: those of files, includes and repetitions too")
        func dryRun() async throws {
            let server = TestServer { _ in .patient }
            let folder = folder(
                .scenario(
                    """
                    { "read": "${p}", "expect": { "status": 200 } },
                    { "include": "common/more.json", "with": { "id": "7" } },
                    { "request": "POST /Binary", "body": { "file": "body.txt" }, "expect": { "status": 201 } },
                    { "poll": { "read": "Patient/8" }, "until": { "status": 200 } },
                    { "concurrently": { "times": 2, "step": { "read": "Patient/9" } }, "expect": { "statuses": { "200": 2 } } }
                    """, members: #""data": { "p": { "resourceType": "Patient" } },"#))
            folder.write("common/more.json", #"{ "parameters": ["id"], "steps": [ { "read": "Patient/${id}" } ] }"#)
            folder.write("body.txt", "bytes of a file")
            let ended = try await assay("run", "one.json", "--dry-run", "--target", server.url, in: folder)

            #expect(ended.code == 0, "\(ended)")
            #expect(
                ended.output.matches(of: /(?m)^[A-Z]+ http:\/\/[^\/]+(.*)$/).map { String($0.1) } == [
                    "/Patient", "/${p}", "/Patient/7", "/Binary", "/Patient/8", "/Patient/9", "/Patient/9",
                ], "\(ended)")
            #expect(ended.output.contains("bytes of a file") && ended.output.contains("# One holds"))
            #expect(server.received.isEmpty)
        }

        @Test("keep the pace that it is told")
        func rate() async throws {
            let server = TestServer { _ in .patient }
            let rows = (1...6).map { "{\"n\": \($0)}" }.joined(separator: ",")
            let folder = folder(
                """
                { "name": "Pace", "tests": [ { "name": "n ${n}", "rows": [\(rows)],
                  "steps": [ { "read": "Patient/${n}", "expect": { "status": 200 } } ] } ] }
                """)
            let clock = ContinuousClock.now
            let ended = try await run(folder, server.url, "--rate", "20")

            #expect(ended.code == 0 && server.received.count == 6, "\(ended)")
            #expect(ContinuousClock.now - clock >= .milliseconds(250))  // five times 50 ms between six requests
            #expect(try folder.run().end.map { $0.elapsed >= 250_000 } == true)
        }

        @Test("stop after the first failure where that is asked")
        func failFast() async throws {
            let server = TestServer { $0.path == "/Patient/2" ? .response(404) : .patient }
            let folder = folder(
                """
                { "name": "First", "tests": [
                  { "name": "fails", "steps": [ { "read": "Patient/2", "expect": { "status": 200 } } ] },
                  { "name": "next", "steps": [ \(String.readPatient) ] } ] }
                """)
            folder.write("two.json", .scenario(.readPatient, name: "Two"))
            let ended = try await run(folder, server.url, "two.json", "--fail-fast", "--jobs", "1")

            #expect(ended.code == 1, "\(ended)")
            #expect(try folder.run().outcomes == ["fails": .fail, "next": .skip, "Two holds": .skip])
            #expect(server.received.count == 1)
        }

        @Test("take variables from the command line before those of the configuration")
        func variables() async throws {
            let server = TestServer { _ in .patient }
            let folder = folder(.scenario(#"{ "read": "${a}${b}", "expect": { "status": 200 } }"#))
            folder.write(
                "assay.json",
                #"{ "targets": { "t": { "url": "\#(server.url)/", "variables": { "a": "x", "b": "y" } } } }"#)
            let ended = try await run(folder, "t", "--var", "a=Patient/=1")

            #expect(ended.code == 0, "\(ended)")
            #expect(server.received.map(\.path) == ["/Patient/=1y"])
        }

        @Test("find fixtures, rows, bodies and includes beside a scenario that lies elsewhere")
        func besideFiles() async throws {
            let server = TestServer { $0.method == "POST" ? .created("Patient/1", $0.body) : .patient }
            let folder = TemporaryFolder()
            folder.write(
                "deep/suite/one.json",
                """
                { "name": "Beside", "fixtures": { "f": "fixtures/f.json" },
                  "tests": [
                    { "name": "row ${n}", "rows": "rows/r.json", "steps": [
                      { "create": "Patient", "body": "f", "expect": { "status": 201, "body": { "gender": "other" } } },
                      { "request": "POST /Binary", "body": { "file": "b.txt" }, "expect": { "status": 201 } },
                      { "include": "common/i.json" } ] } ] }
                """)
            folder.write("deep/suite/fixtures/f.json", #"{ "resourceType": "Patient", "gender": "other" }"#)
            folder.write("deep/suite/rows/r.json", #"[ { "n": 1 }, { "n": 2 } ]"#)
            folder.write("deep/suite/b.txt", "{}")
            folder.write("deep/suite/common/i.json", #"{ "steps": [ { "read": "Patient/7" } ] }"#)
            folder.write("elsewhere/x", "")
            let ended = try await bash(
                "cd elsewhere && \"$ASSAY\" run ../deep/suite/one.json --target \(server.url) --json ../report.json",
                in: folder)

            #expect(ended.code == 0, "\(ended)")
            #expect(try folder.run().outcomes == ["row 1": .pass, "row 2": .pass])
            #expect(server.received.count { $0.path == "/Patient/7" } == 2)
        }

        @Test(
            "ask a target with an address for each version once, or in the one version that is chosen",
            arguments: [
                ([], ["/r4", "/stu3"]), (["--fhir-version", "R4"], ["/r4"]), (["--fhir-version", "STU3"], ["/stu3"]),
            ]
                as [([String], Set<String>)])
        func versions(arguments: [String], paths: Set<String>) async throws {
            let server = TestServer { request in
                let version = request.path.hasPrefix("/r4") ? "4.0.1" : "3.0.2"
                return .response(200, request.path.hasSuffix("metadata") ? .statementBody(version) : "{}")
            }
            let folder = folder(.scenario(#"{ "read": "Patient/1", "expect": { "status": 200 } }"#))
            folder.write(
                "assay.json",
                #"{ "targets": { "t": { "url": { "R4": "\#(server.url)/r4", "STU3": "\#(server.url)/stu3" } } } }"#)
            let ended = try await Assay(["run", "one.json", "--target", "t"] + arguments, in: folder).ended()

            #expect(ended.code == 0, "\(ended)")
            let reads = server.received.map(\.path).filter { $0.hasSuffix("Patient/1") }
            #expect(reads.count == paths.count && Set(reads.map { String($0.dropLast(10)) }) == paths)
        }

        @Test("print passed tests too where that is asked")
        func verbose() async throws {
            let server = TestServer { _ in .patient }
            let folder = folder(.scenario(.readPatient))

            #expect(try await !run(folder, server.url).output.contains("One holds"))
            #expect(try await run(folder, server.url, "--verbose").output.contains("One holds"))
        }
    }
}
