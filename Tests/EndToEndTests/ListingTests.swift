import JSON
import Testing

extension EndToEnd {
    @Suite("What is known of scenarios")
    struct ListingTests {
        private let everything = "\(packageFolder)/Scenarios"

        @Test("and is wrong is told with its place, as JSON too")
        func lint() async throws {
            let folder = folder(
                #"{ "name": "x", "steps": [ { "raed": "Patient/1" }, { "read": "P", "ifNoneMacth": "x" } ] }"#)
            let text = try await assay("lint", "one.json", in: folder)
            let ended = try await assay("lint", "one.json", "--json", in: folder)

            #expect(text.code == 2 && text.output.contains("one.json:1:"), "\(text)")
            #expect(text.output.hasSuffix("1 file, 2 to mend\n"), "\(text)")
            #expect(ended.code == 2)
            let diagnostics = try #require(try ended.output.json["diagnostics"]?.array)
            #expect(diagnostics.count == 2)
            for diagnostic in diagnostics {
                #expect(diagnostic["file"] == "one.json" && diagnostic["severity"] == "error")
                #expect(diagnostic["line"] == 1 && (diagnostic["column"]?.integer ?? 0) > 1)
                #expect(diagnostic["message"]?.string?.isEmpty == false)
            }
            #expect(
                diagnostics.map { $0["remedy"]?.string } == ["did you mean 'read'?", "did you mean 'ifNoneMatch'?"])
        }

        @Test("is that the bundled ones are in order")
        func bundled() async throws {
            let ended = try await assay("lint", everything, "--json")

            #expect(ended.code == 0, "\(ended)")
            #expect(try ended.output.json == ["diagnostics": []])
        }

        @Test("and includes itself is wrong")
        func circle() async throws {
            let folder = folder(.scenario(#"{ "include": "a.json" }, \#(String.readPatient)"#))
            folder.write("a.json", #"{ "steps": [ { "include": "b.json" } ] }"#)
            folder.write("b.json", #"{ "steps": [ { "include": "a.json" } ] }"#)
            let ended = try await assay("lint", "one.json", in: folder)

            #expect(ended.code == 2 && ended.output.contains("'a.json' includes itself"), "\(ended)")
        }

        @Test("and needs a variable is in order where that is named")
        func variables() async throws {
            let folder = folder(.scenario(#"{ "read": "${organization}", "expect": { "status": 200 } }"#))

            #expect(try await assay("lint", "one.json", in: folder).code == 2)
            #expect(try await assay("lint", "one.json", "--var", "organization=Organization/1", in: folder).code == 0)
        }

        @Test("is listed: file, suite, name, versions, tags, what they verify")
        func list() async throws {
            let ended = try await assay("list", "--json", everything)
            let scenarios = try #require(try ended.output.json["scenarios"]?.array)

            #expect(ended.code == 0 && scenarios.count > 100)
            for scenario in scenarios {
                #expect(scenario["file"]?.string?.hasSuffix(".json") == true)
                #expect(scenario["name"]?.string?.isEmpty == false)
                #expect(scenario["suite"]?.string != nil && scenario["about"]?.string != nil)
                #expect(scenario["versions"]?.array?.allSatisfy { ["R4", "STU3"].contains($0) } == true)
                #expect(scenario["tags"]?.array != nil && scenario["verifies"]?.array?.isEmpty == false)
                #expect(scenario["optIn"]?.bool == (scenario["suite"] == "azure"))
            }
            let plain = try await assay("list", everything)
            #expect(plain.output.hasSuffix("\(scenarios.count) scenarios\n"))
        }

        @Test("is listed the other way round: each requirement with its clause and what verifies it")
        func requirements() async throws {
            let ended = try await assay("list", "--requirements", "--json", everything)
            let requirements = try #require(try ended.output.json["requirements"]?.array)
            let files = try #require(try await assay("list", "--json", everything).output.json["scenarios"]?.array)
                .compactMap { $0["file"] }

            #expect(ended.code == 0 && requirements.count > 100)
            #expect(Set(requirements.compactMap { $0["id"]?.string }).count == requirements.count)
            for requirement in requirements {
                #expect(["SHALL", "SHOULD", "MAY"].contains(requirement["strength"]?.string))
                #expect(requirement["versions"]?.array?.isEmpty == false && requirement["url"] != nil)
                #expect(requirement["summary"]?.string?.isEmpty == false)
                #expect(requirement["verifiedBy"]?.array?.allSatisfy(files.contains) == true)
            }
        }

        @Test("is what nothing verifies")
        func unverified() async throws {
            let folder = folder(
                .scenario(.readPatient, members: #""verifies": ["area.one"],"#))
            folder.write(
                "requirements/area.json",
                """
                { "requirements": [
                  { "id": "area.one", "versions": ["R4"], "strength": "SHALL",
                    "url": "http://hl7.org/fhir/R4/http.html", "summary": "One." },
                  { "id": "area.two", "versions": ["STU3"], "strength": "MAY",
                    "url": "http://hl7.org/fhir/STU3/http.html", "summary": "Two." } ] }
                """)
            let ended = try await assay("list", ".", "--unverified", "--json", in: folder)
            let ids = try ended.output.json["requirements"]?.array?.map { $0["id"]?.string }
            let text = try await assay("list", ".", "--unverified", in: folder)
            let ofR4 = try await assay("list", ".", "--unverified", "--fhir-version", "R4", in: folder)

            #expect(ended.code == 0 && ids == ["area.two"], "\(ended)")
            #expect(
                text.output.contains("area.two  MAY  STU3  nothing verifies it") && !text.output.contains("area.one"))
            #expect(ofR4.output == "0 requirements, 0 of them verified by nothing\n", "\(ofR4)")
        }

        @Test("is found from any folder: without a path the bundled ones are meant")
        func bundledFromAnywhere() async throws {
            #expect(try await assay("list").output == (try await assay("list", everything).output))
        }

        @Test("is a JSON Schema, and a reference page; both are as they are committed")
        func schema() async throws {
            let schema = try await assay("schema")
            let page = try await assay("schema", "--reference")
            let committed = { (name: String) in textOfFile("\(everything)/\(name)") }

            #expect(try schema.output.json["$schema"]?.string?.contains("json-schema.org") == true)
            #expect(
                schema.output == committed("scenario.schema.json"), "assay schema > Scenarios/scenario.schema.json")
            #expect(page.output == committed("README.md"), "assay schema --reference > Scenarios/README.md")
            #expect(try await assay("schema", "--commands").output.contains("### `assay run`"))
        }
    }
}
