import Diagnostics
import FHIRDefinitions
import JSON
import Scenarios
import Testing

@Suite("Reading a scenario")
struct ScenarioReaderTests {
    private func read(_ text: String, files: [String: String] = [:], inputs: Set<String> = []) -> ScenarioReader.Reading
    {
        ScenarioReader(inputs: inputs) { path in files[path].map { Array($0.utf8) } }
            .read(Array(text.utf8), file: "suite/a.json", suite: Suite(name: "suite"))
    }

    @Test("settles what differs between versions")
    func settlesVersions() throws {
        let reading = read(
            """
            {"name": "n", "tests": [
              {"name": "a", "steps": [
                {"read": "Patient/1", "expect": {"status": {"R4": 412, "STU3": 409}}},
                {"R4": {"delete": "Patient/1"}}]}]}
            """)
        let scenario = try #require(reading.scenario, "\(reading.diagnostics)")
        let r4 = scenario.resolved(for: .r4) { _ in nil }
        let stu3 = scenario.resolved(for: .stu3) { _ in nil }

        #expect(r4.tests[0].steps.map(\.verb.name) == ["read", "delete"])
        #expect(r4.tests[0].steps[0].members["expect"]?["status"] == 412)
        #expect(stu3.tests[0].steps.map(\.verb.name) == ["read"])
        #expect(stu3.tests[0].steps[0].members["expect"]?["status"] == 409)
    }

    @Test("keeps the line of every test and step, and adds nothing to bodies")
    func keepsLines() throws {
        let reading = read(
            """
            {"name": "n",
             "data": {"p": {"resourceType": "Patient"}},
             "tests": [
              {"name": "a",
               "steps": [
                {"create": "PlanDefinition", "body": {"resourceType": "PlanDefinition", "steps": [{"x": {}}]}},
                {"read": "${p}",
                 "expect": {"status": 200}}]},
              {"name": "b", "steps": [{"poll": {"read": "${p}"},
                "until": {"status": 200}}]}]}
            """)
        let tests = try #require(reading.scenario, "\(reading.diagnostics)").resolved(for: .r4) { _ in nil }.tests

        #expect(tests.map(\.line) == [4, 9])
        #expect(tests[0].steps.map(\.line) == [6, 7])
        #expect(tests[0].steps[0].members["body"] == ["resourceType": "PlanDefinition", "steps": [["x": [:]]]])
    }

    @Test("takes no path, header field, parameter or variable for a word of the language, whatever its name")
    func leavesNames() {
        let reading = read(
            """
            {"name": "n", "steps": [
              {"search": "Patient", "query": {"status": "amended"}, "headers": {"timeout": "soon"},
               "save": {"status": "entry.resource.status", "every": "id"},
               "expect": {"elements": {"status": "amended", "path": "/a b"}, "fhirpath": {"status": "amended"},
                 "headers": {"status": "amended"}}},
              {"read": "Patient/1", "expect": {"elements": {"R4": {"status": "amended"}, "STU3": {"status": "final"}}}}]}
            """)

        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    }

    @Test("looks into what stands under such a name")
    func looksUnderNames() {
        let reading = read(
            #"{"name": "n", "steps": [{"read": "Patient/1", "expect": {"elements": {"status": {"matches": "("}}}}]}"#)

        #expect(reading.diagnostics.count == 1)
    }

    @Test("creates data in the order that references ask for")
    func sortsData() throws {
        let reading = read(
            """
            {"name": "n", "data": {
               "o": {"resourceType": "Observation", "subject": "${p}", "encounter": {"reference": "${e}"}},
               "e": {"resourceType": "Encounter", "subject": {"reference": "${p}"}},
               "p": {"resourceType": "Patient"}},
             "steps": [{"read": "${o}", "expect": {"status": 200}}]}
            """)
        let scenario = try #require(reading.scenario, "\(reading.diagnostics)")

        #expect(scenario.resolved(for: .r4) { _ in nil }.data.map(\.name) == ["p", "e", "o"])
    }

    @Test("takes rows and fixtures from files beside it")
    func readsFiles() throws {
        let files = [
            "suite/rows.json": #"[{"v": 1}, {"v": 2}]"#,
            "suite/p.json": #"{"resourceType": "Patient", "active": {"R4": true, "STU3": false}}"#,
        ]
        let reading = read(
            """
            {"name": "n", "fixtures": {"p": "p.json"}, "tests": [
              {"name": "v=${v}", "rows": "rows.json", "steps": [{"create": "Patient", "body": "p", "expect": {"status": "${v}"}}]}]}
            """, files: files)
        let scenario = try #require(reading.scenario, "\(reading.diagnostics)")
            .resolved(for: .stu3) { files["suite/" + $0].map { Array($0.utf8) } }

        #expect(scenario.tests[0].rows?.count == 2)
        #expect(scenario.fixtures["p"]?["active"] == false)
    }

    @Test("knows variables that come from outside only where they are named")
    func knowsInputs() {
        let text = #"{"name": "n", "steps": [{"read": "Patient/${known}", "expect": {"status": 200}}]}"#

        #expect(read(text).scenario == nil)
        #expect(read(text, inputs: ["known"]).scenario != nil)
        #expect(read(#"{"inputs": ["known"], "# + text.dropFirst()).scenario != nil)
    }

    @Test("reads every bundled scenario without a word")
    func readsBundled() {
        let library = ScenarioLibrary(paths: [Files.folder(of: #filePath) + "/../../Scenarios"])

        #expect(library.diagnostics.map(\.description) == [])
        #expect(library.scenarios.count > 100)
    }
}
