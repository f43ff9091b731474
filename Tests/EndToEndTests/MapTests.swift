import Glibc
import JSON
import Testing

extension EndToEnd {
    @Suite("Mapping device messages")
    struct MapTests {
        private static let examples = "\(packageFolder)/Scenarios/iomt/fixtures"

        private func options(_ example: String) -> [String] {
            let folder = "\(Self.examples)/\(example)"
            return ["map", "--device", "\(folder)/device.json", "--fhir", "\(folder)/fhir.json"]
        }

        private func run(_ arguments: [String], in folder: TemporaryFolder = TemporaryFolder()) async throws
            -> Assay.Ended
        {
            try await Assay(arguments, in: folder).ended()
        }

        @Test(
            "makes Observations of the examples' messages",
            arguments: [
                ("heart-rate", 1, ["/valueQuantity/value": "78"]),
                (
                    "blood-pressure", 2,
                    ["/component/0/valueQuantity/value": "122", "/component/1/valueQuantity/value": "81.0066617316"]
                ),
                (
                    "ecg", 13,
                    [
                        "/component/0/valueSampledData/data":
                            #""0.02 0.03 0.11 0.05 -0.09 1.12 -0.24 E 0.04 0.12 0.27 0.18 0.03 0.02""#
                    ]
                ),
            ] as [(String, Int, [String: String])])
        func examples(name: String, measurements: Int, values: [String: String]) async throws {
            let message = "\(Self.examples)/\(name)/message.json"
            let ended = try await run(options(name) + [message, "--json", "--now", "2024-05-01T09:00:00Z"])
            let output = try ended.output.json
            let observation = try #require(output["observations"]?[0])

            #expect(ended.code == 0, "\(ended)")
            #expect(output["measurements"]?.array?.count == measurements)
            #expect(output["errors"] == [])
            #expect(observation["issued"] == "2024-05-01T09:00:00.000Z")
            for (pointer, text) in values {
                #expect(try observation[#require(JSONPointer(pointer))]?.text() == text)
            }
        }

        @Test("goes on after what cannot be mapped, and says what was dropped, where and why")
        func stream() async throws {
            let folder = TemporaryFolder()
            let good = #"{"deviceId": "w", "patientId": "p", "endDate": "2024-05-01T08:30:00Z", "heartRate": "61"}"#
            folder.write(
                "m.ndjson",
                [
                    good, "{", "", #"{"steps": 5}"#, good.replacing("61", with: " "), good.replacing("61", with: "x"),
                    good,
                ]
                .joined(separator: "\n"))
            let command = options("heart-rate").map { "'\($0)'" }.joined(separator: " ")
            let ended = try await bash("\"$ASSAY\" \(command) --json < m.ndjson", in: folder)
            let output = try ended.output.json

            #expect(ended.code == 1)
            #expect(output["measurements"]?.array?.count == 3)
            #expect(
                output["errors"]?.array?.map { $0["error"]?.string } == [
                    "InvalidDataFormat", "IncompatibleData",
                ], "\(output["errors"] ?? .null)")
            #expect(output["errors"]?[0]?["at"] == "standard input:2")
            #expect(ended.error.contains("6 messages, 3 measurements, 1 Observation created"), "\(ended.error)")
            #expect(
                ended.error.contains("dropped 1: matched by no template (first: standard input:4)"), "\(ended.error)")
        }

        @Test("merges what comes in later batches into what came before")
        func batches() async throws {
            let folder = TemporaryFolder()
            let fhir = #"""
                {"templateType": "CollectionFhir", "template": [{"templateType": "CodeValueFhir", "template": {
                  "typeName": "heartRate", "periodInterval": 60, "codes": [{"code": "8867-4"}], "value":
                  {"valueType": "SampledData", "valueName": "hr", "defaultPeriod": 1200000}}}]}
                """#
            folder.write("fhir.json", fhir)
            folder.write(
                "m.jsonl",
                ["10", "25", "45"].map {
                    #"{"deviceId": "w", "patientId": "p", "endDate": "2024-05-01T08:\#($0):00Z", "heartRate": \#($0)}"#
                }.joined(separator: "\n"))
            let device = "\(Self.examples)/heart-rate/device.json"
            let ended = try await run(
                ["map", "--device", device, "--fhir", "fhir.json", "m.jsonl", "--json", "--batch", "1"], in: folder)
            let data = try ended.output.json["observations"]?.array?.map { $0["valueSampledData"]?["data"]?.string }

            #expect(data == ["10 E E", "10 25 E", "10 25 45"], "\(ended)")
            #expect(ended.error.contains("1 Observation created, 2 amended"), "\(ended)")
        }

        @Test("tells which template matched, which did not, and what became of each value")
        func explain() async throws {
            let folder = TemporaryFolder()
            let message = folder.write("m.json", #"{"systolic": 120, "diastolic": 11, "time": 0}"#)
            let dropped = try await run(options("blood-pressure") + [message, "--explain"])
            let other = try await run(options("heart-rate") + [message, "--explain"])

            #expect(dropped.code == 1)
            #expect(
                dropped.output.contains("template 1, CalculatedContent 'bloodPressure': matches once"), "\(dropped)")
            #expect(dropped.output.contains("deviceId: $.Body.cuff -> FAILS: nothing"), "\(dropped)")
            #expect(other.code == 0)
            #expect(other.output.contains("'heartRate': does not match\n    typeMatchExpression $..[?(@heartRate)]"))
        }

        @Test("finds ids among the resources that are there")
        func resources() async throws {
            let folder = TemporaryFolder()
            folder.write(
                "there.json",
                #"""
                {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Device", "id": "D",
                  "identifier": [{"value": "watch-7"}], "patient": {"reference": "Patient/P"}}}]}
                """#)
            let arguments =
                options("heart-rate") + ["\(Self.examples)/heart-rate/message.json", "--json", "--identity", "Lookup"]
            let found = try await run(arguments + ["--resources", "there.json"], in: folder)
            let missing = try await run(arguments, in: folder)

            #expect(try found.output.json["observations"]?[0]?["subject"]?["reference"] == "Patient/P")
            #expect(missing.code == 1)
            #expect(try missing.output.json["errors"]?[0]?["error"] == "FhirResourceNotFound")
        }

        @Test("makes a Device and its Patient once, updates one that was there, and knows both afterwards")
        func identities() async throws {
            let folder = TemporaryFolder()
            let devices = [("v", "p"), ("v", ""), ("v", "q"), ("w", "p"), ("w", "")]
            let lines = devices.enumerated().map { minute, ids in
                let time = "2024-05-01T08:3\(minute):00Z"
                return #"{"deviceId": "\#(ids.0)", "patientId": "\#(ids.1)", "endDate": "\#(time)", "heartRate": 61}"#
            }
            folder.write("m.ndjson", lines.joined(separator: "\n"))
            folder.write("w.json", #"{"resourceType": "Device", "id": "W", "identifier": [{"value": "w"}]}"#)
            let ended = try await run(
                options("heart-rate") + ["m.ndjson", "--batch", "1", "--explain", "--resources", "w.json"], in: folder)
            let written = ended.output.split(separator: "\n").filter { $0.hasPrefix("to be written first: ") }

            #expect(ended.code == 1)
            #expect(written.count == 3 && written.last?.contains(#""id":"W""#) == true, "\(ended)")
            #expect(ended.output.split(separator: "PatientDeviceMismatch").count == 2, "\(ended)")
            #expect(ended.error.contains("5 messages, 5 measurements, 4 Observations created"), "\(ended)")
        }

        @Test("is not begun with broken templates: they are told with their places, and so does lint")
        func brokenTemplates() async throws {
            let folder = TemporaryFolder()
            folder.write(
                "d.json",
                """
                { "templateType": "CollectionContent", "template": [
                  { "templateType": "CalculatedContent", "template": { "typeName": "t", "typeMatchExpresion": "$",
                    "deviceIdExpression": "$[", "timestampExpression": "$.t", "values": [] } } ] }
                """)
            let mapped = try await run(["map", "--device", "d.json", "m.json"], in: folder)
            let linted = try await run(["lint", "d.json", "--json"], in: folder)

            #expect(mapped.code == 2 && mapped.error.contains("d.json:2:73: error: unknown member"), "\(mapped)")
            #expect(mapped.error.contains("did you mean 'typeMatchExpression'?"))
            #expect(linted.code == 2)
            #expect(try linted.output.json["diagnostics"]?.array?.map { $0["line"]?.integer } == [2, 2, 3, 3])
        }

        @Test("lint holds the templates of devices against those of FHIR, and knows the bundled ones to be in order")
        func lint() async throws {
            let both = try await run(
                ["lint", "\(Self.examples)/heart-rate/device.json", "\(Self.examples)/ecg/fhir.json"])
            let bundled = try await run(["lint", "\(packageFolder)/Scenarios/iomt"])

            #expect(both.code == 0 && both.output.contains("no FHIR template has the type 'heartRate'"), "\(both)")
            #expect(bundled.code == 0 && bundled.output == "6 files, nothing to mend\n", "\(bundled)")
        }

        @Test(
            "refuses what it cannot do",
            arguments: [
                (["map", "m.json"], "--device is missing"), (["map", "--device", "none.json"], "cannot be read"),
                (["map", "--device", "x", "--explain", "--json"], "leave out --json"),
                (["map", "--device", "x", "--era", "2021"], "--era is one of 2020, 2023"),
            ])
        func usage(arguments: [String], message: String) async throws {
            let ended = try await run(arguments)

            #expect(ended.code == 2 && ended.error.contains(message), "\(ended)")
        }

        @Test("shows a bar of progress on a terminal, and takes it away")
        func progress() async throws {
            let folder = TemporaryFolder()
            let line =
                #"{"deviceId": "w", "patientId": "p", "endDate": "2024-05-01T08:30:00Z", "heartRate": 61}"# + "\n"
            folder.write("m.ndjson", String(repeating: line, count: 20_000))
            let terminal = try PseudoTerminal(columns: 100)
            let process = try spawn(
                Assay.path, ["map", "--device", "\(Self.examples)/heart-rate/device.json", "m.ndjson"], in: folder.path,
                output: terminal.path, error: nil)
            let output = await terminal.read()
            waitpid(process, nil, 0)

            #expect(output.contains(/\r\[#*-*\] \d+ messages, 0 dropped, \d+ a second/), "\(output.prefix(500))")
            #expect(output.contains("20000 messages, 20000 measurements"))
        }
    }
}
