import Diagnostics
import JSON
import Results
import SampleRuns
import Testing

@Suite("A run file that is not as it was written")
struct DamagedRunFileTests {
    static let whole = golden("sample.json", beside: #filePath, new: "")

    @Test("is read up to where it was cut off, wherever that is")
    func cutOff() throws {
        let bytes = Array(Self.whole.utf8)
        for length in 0..<bytes.count {
            let events = completeEvents(of: bytes[..<length])
            guard let reader = try? RunFileReader(written(Array(bytes[..<length]))) else {
                #expect(events.isEmpty, "cut at byte \(length)")
                continue
            }
            let read = try steps(of: reader.run, in: reader)
            #expect(read.count == events.count { $0["event"] == "step" }, "cut at byte \(length)")
            #expect(reader.run.scenarios.count == events.count { $0["event"] == "scenario-planned" })
            #expect(reader.run.scenarios.allSatisfy { $0.tests.count == 3 })
        }
    }

    /// What can be read of a file that ends there.
    private func completeEvents(of bytes: ArraySlice<UInt8>) -> [JSONValue] {
        bytes.split(separator: UInt8(ascii: "\n")).dropFirst().compactMap { line in
            let isFollowed = line.last == UInt8(ascii: ",")
            return try? JSONValue(parsing: Array(isFollowed ? line.dropLast() : line))
        }
    }

    @Test("has every planned test, skipped with the cause where it did not run")
    func missingTests() throws {
        let run = try RunFileReader(written(Array(SampleRun.events.prefix(6)))).run

        #expect(run.end == nil)
        #expect(run.wasInterrupted)
        #expect(run.scenarios[0].tests.map(\.outcome) == [.pass, .skip, .skip])
        #expect(run.scenarios[0].tests[1].reason == "the run was interrupted before this test ended")
        #expect(run.scenarios.map(\.outcome) == [.skip, .skip])
    }

    @Test("gives a test that its scenario never reached the scenario's reason")
    func reasonOfScenario() throws {
        let run = try RunFileReader(written(SampleRun.events)).run

        #expect(run.scenarios[1].tests[2].outcome == .skip)
        #expect(run.scenarios[1].tests[2].reason == "interrupted")
    }

    @Test("is the same run when another tool laid it out", arguments: [JSONWriter.Layout.pretty, .compact])
    func laidOutAnew(layout: JSONWriter.Layout) throws {
        let original = try RunFileReader(written(Array(Self.whole.utf8)))
        let other = try RunFileReader(written(JSONValue(parsing: Self.whole).bytes(layout)))

        #expect(other.run.start == original.run.start)
        #expect(other.run.scenarios.map(\.plan) == original.run.scenarios.map(\.plan))
        #expect(try steps(of: other.run, in: other) == steps(of: original.run, in: original))
    }

    @Test("may have members and events that this version does not know, and members in any order")
    func unknownMembers() throws {
        let text = """
            {"format":"assay-run","version":1,"new":true,"events":[
            {"targets":[],"startedAt":"","tool":"x","event":"run-started","new":{}},
            {"event":"weather","sun":true},
            {"event":"scenario-planned","scenario":7,"suite":"s","name":"n","file":"f","version":"R4","tests":[{"name":"t","line":1}]},
            {"outcome":"pass","line":3,"test":0,"name":"a step","new":[1],"scenario":7,"event":"step"},
            {"event": "step", "scenario":7,"phase":"setup","outcome":"pass","name":"spaced","line":3}
            ]}
            """
        let reader = try RunFileReader(written(Array(text.utf8)))

        #expect(try steps(of: reader.run, in: reader).map(\.name) == ["spaced", "a step"])
    }

    @Test(
        "has the end of a test, however its line is laid out",
        arguments: [
            #"{"event":"test-ended","scenario":7,"test":0,"outcome":"fail","startedAt":5,"elapsed":12},"#,
            #"{"event":"test-ended","scenario":7,"test":0,"outcome":"fail","startedAt":5,"elapsed":12}"#,
            #"{"event":"test-ended","scenario":7,"test":0,"outcome":"fail","startedAt":5,"elapsed":12,"new":1},"#,
            #"{"event":"test-ended", "scenario":7,"test":0,"outcome":"fail","startedAt":5,"elapsed":12},"#,
            #"{"elapsed":12,"startedAt":5,"outcome":"fail","test":0,"scenario":7,"event":"test-ended"},"#,
        ])
    func testEnd(line: String) throws {
        let test = try #require(try RunFileReader(written(ending(with: line))).run.scenarios.first?.tests.first)

        #expect((test.outcome, test.startedAt, test.elapsed) == (.fail, 5, 12))
    }

    @Test("is refused where more follows the end of a test on its line")
    func testEndWithRest() {
        let line = #"{"event":"test-ended","scenario":7,"test":0,"outcome":"pass","startedAt":5,"elapsed":12}},"#
        let error = #expect(throws: Diagnostic.self) { try RunFileReader(written(ending(with: line))) }

        #expect(error?.message.contains("line 4 is damaged: not JSON") == true, "\(error?.message ?? "")")
    }

    private func ending(with line: String) -> [UInt8] {
        Array(
            """
            {"format":"assay-run","version":1,"events":[
            {"targets":[],"startedAt":"","tool":"x","event":"run-started"},
            {"event":"scenario-planned","scenario":7,"suite":"s","name":"n","file":"f","version":"R4","tests":[{"name":"t","line":1}]},
            \(line)
            ]}
            """.utf8)
    }

    @Test(
        "is refused with what is wrong",
        arguments: [
            ("", "cut off before its first event"),
            ("hello", "no run file"),
            (#"{"a":1}"#, "no run file"),
            (#"{"format":"assay-run","version":2,"events":[]}"#, "version is 2"),
            ("{\"format\":\"assay-run\",\"version\":1,\"events\":[\n]}\n", "before the first event"),
            ("{\"format\":\"assay-run\",\"version\":1,\"events\":[\n{\"event\":1},\n]}\n", "line 2 is damaged"),
            ("{\"format\":\"assay-run\",\"version\":1,\"events\":[\nnonsense,\n{}]}\n", "line 2 is damaged: not JSON"),
            (
                "{\"format\":\"assay-run\",\"version\":1,\"events\":[\n"
                    + #"{"event":"step","scenario":3,"test":0,"outcome":"pass","name":"","line":1},"# + "\n]}\n",
                "no scenario 3 was planned"
            ),
        ]
    )
    func refused(text: String, message: String) {
        let path = written(Array(text.utf8))
        let error = #expect(throws: Diagnostic.self) { try RunFileReader(path) }

        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
        #expect(error?.file == path)
        #expect(error?.remedy != nil)
    }

    @Test("that is not there is refused")
    func absent() {
        let error = #expect(throws: Diagnostic.self) { try RunFileReader("/no/report.json") }
        #expect(error?.message.contains("No such file") == true)
    }
}
