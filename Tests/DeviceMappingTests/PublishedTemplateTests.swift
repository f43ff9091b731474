import DeviceMapping
import Diagnostics
import JSON
import PublishedCases
import Testing

// Templates, messages and documents of https://github.com/microsoft/iomt-fhir,
// https://github.com/microsoft/healthkit-on-fhir and https://github.com/Azure-Samples/azure-health-data-and-ai-samples
@Suite("Published templates and messages")
struct PublishedTemplateTests {
    static let isThere = OfficialData.root(of: "iomt") != nil
    private static let unitTests = "iomt/iomt-fhir/test/Microsoft.Health.Fhir.Ingest.Template.UnitTests/TestInput"

    private static func bytes(_ path: String) throws -> [UInt8] {
        try #require(OfficialData.file(at: path, of: "iomt")).bytes()
    }

    @Test(
        "that are right break no rule", .enabled(if: isThere),
        arguments: [
            "iomt/iomt-fhir/sample/templates/basic", "iomt/iomt-fhir/sample/templates/sandbox",
            "iomt/iomt-fhir/sample/templates/healthkitOnFhir", "iomt/healthkit-on-fhir/Sample/Cloud/Configs",
        ])
    func samples(folder: String) throws {
        let devices = DeviceTemplates.read(try Self.bytes(folder + "/devicecontent.json"), file: "d")
        let fhir = FHIRTemplates.read(try Self.bytes(folder + "/fhirmapping.json"), file: "f")

        #expect(devices.templates != nil && fhir.templates != nil)
        #expect((devices.findings + fhir.findings).map { "\($0.diagnostic)" } == [])
    }

    @Test(
        "of the connector's own tests break the rules that they are to break", .enabled(if: isThere),
        arguments: [
            ("CollectionContentTemplateEmpty", ["blank-name"]),
            ("CollectionContentTemplateEmptyWithType", []),
            ("CollectionContentTemplateHrAndSteps", []),
            ("CollectionContentTemplateHrAndStepsJmesPath", []),
            (
                "CollectionContentTemplateInvalid", ["missing-member", "missing-member", "missing-member"]
            ),
            ("CollectionContentTemplateMixed", []),
            ("CollectionContentTemplateMixedValidity", ["missing-member"]),
            ("CollectionContentTemplateMultipleIotCentralJsonPath", []),
            ("CollectionContentTemplateMultipleMocks", ["template-type", "template-type"]),
            ("InvalidCollectionContentTemplateWithNoTemplateArray", ["collection"]),
            ("InvalidTemplateType", ["root-type"]),
            ("Documentation_CalculatedFunction_BloodPressure_Template", []),
            ("Documentation_CalculatedFunction_HeartRate_Template", []),
            ("Documentation_CalculatedFunction_MultipleMatches_Template", []),
            ("Documentation_CalculatedFunction_MultipleMeasurements_Template", []),
            ("Documentation_CalculatedFunction_TransformData_Template", []),
        ] as [(String, [String])])
    func deviceRules(name: String, rules: [String]) throws {
        let reading = DeviceTemplates.read(try Self.bytes("\(Self.unitTests)/data_\(name).json"), file: name)

        #expect(reading.findings.map(\.rule.rawValue) == rules)
        #expect((reading.templates == nil) == !rules.isEmpty)
    }

    @Test(
        "of the connector's own tests, one by one, break the rules that they are to break", .enabled(if: isThere),
        arguments: [
            ("CalculatedFunctionContentTemplateValid", []),
            ("CalculatedFunctionContentTemplateValidExpressionObject", []),
            ("CalculatedFunctionContentTemplateValidOptional", []),
            (
                "CalculatedFunctionContentTemplateValidInvalidAndMissingMembers",
                ["missing-member", "missing-member", "unknown-member", "unknown-member"]
            ),
            ("IotCentralJsonPathContentTemplateValid", []),
            ("IotCentralJsonPathContentTemplateValidWithOptional", []),
            ("IotCentralJsonPathContentTemplateInvalidMissingTypeMetadata", ["missing-member", "missing-member"]),
            ("IotCentralJsonPathContentTemplateInvalidMissingValueField", ["missing-member"]),
            ("IotJsonPathContentTemplateValid", []),
            ("IotJsonPathContentTemplateValidWithOptional", []),
            ("IotJsonPathContentTemplateInvalidMissingTypeMetadata", ["missing-member", "missing-member"]),
            ("IotJsonPathContentTemplateInvalidMissingValueField", ["missing-member"]),
            ("JsonPathContentTemplateValid", []),
            ("JsonPathContentTemplateValidWithOptional", []),
            ("JsonPathContentTemplateInvalidMissingExpression", ["missing-member", "missing-member"]),
        ] as [(String, [String])])
    func deviceRulesOfOne(name: String, rules: [String]) throws {
        let one = String(decoding: try Self.bytes("\(Self.unitTests)/data_\(name).json"), as: UTF8.self)
        let text = #"{"templateType": "CollectionContent", "template": [\#(one)]}"#
        let reading = DeviceTemplates.read(Array(text.utf8), file: name)

        #expect(reading.findings.map(\.rule.rawValue) == rules)
    }

    @Test(
        "for FHIR of the connector's own tests break the rules that they are to break", .enabled(if: isThere),
        arguments: [
            ("CollectionFhirTemplateEmpty", ["blank-name"]),
            ("CollectionFhirTemplateEmptyWithType", []),
            ("CollectionFhirTemplateValid", []),
            (
                "CollectionFhirTemplateInvalid",
                [
                    "missing-member", "codes", "missing-member", "missing-member", "codes", "blank-name",
                    "missing-member", "codes", "repeated-type", "codes", "repeated-type",
                ]
            ),
            ("CollectionFhirTemplateMixed", ["root-type"]),
            ("CollectionFhirTemplateMixedValidity", ["ineffective", "missing-member"]),
            ("CollectionFhirTemplateMultipleMocks", ["template-type", "template-type"]),
            ("InvalidCollectionFhirTemplateWithNoTemplateArray", ["collection"]),
        ] as [(String, [String])])
    func fhirRules(name: String, rules: [String]) throws {
        let reading = FHIRTemplates.read(try Self.bytes("\(Self.unitTests)/data_\(name).json"), file: name)

        #expect(reading.findings.map(\.rule.rawValue) == rules)
    }

    @Test("that are no JSON are said to be none", .enabled(if: isThere))
    func noJSON() throws {
        let reading = DeviceTemplates.read(try Self.bytes("\(Self.unitTests)/data_InvalidJson.txt"), file: "f")

        #expect(reading.findings.map(\.rule) == [.json])
        #expect(reading.findings.first?.diagnostic.position?.line == 3)
    }

    @Test(
        "of the documentation, beside their messages, measure what it says", .enabled(if: isThere),
        arguments: [
            ("BloodPressure", "BloodPressure", ["bloodpressure 22:46 device123 systolic=123 diastolic=87"]),
            ("HeartRate", "HeartRate", ["heartrate 22:46 device123 hr=78"]),
            (
                "MultipleMatches", "MultipleMatches",
                [
                    "heartrate 17:29 device123 systolic=120 diastolic=80",
                    "heartrate 17:28 device123 systolic=122 diastolic=82",
                ]
            ),
            (
                "MultipleMeasurements", "MultipleMeasurements",
                ["heartrate 22:46 device123 hr=78", "stepcount 22:46 device123 steps=2"]
            ),
            (
                "HeartRate", "MultipleMeasurements_FromArray",
                [
                    "heartrate 20:46 device123 hr=78", "heartrate 21:46 device123 hr=81",
                    "heartrate 22:46 device123 hr=72",
                ]
            ),
            (
                "TransformData", "TransformData",
                ["heightInMeters 22:46 device123 height=1.9812", "heightInMeters 23:46 device123 height=1.9304"]
            ),
        ])
    func pairs(template: String, payload: String, expected: [String]) throws {
        let prefix = "\(Self.unitTests)/data_Documentation_CalculatedFunction_"
        let reading = DeviceTemplates.read(try Self.bytes("\(prefix)\(template)_Template.json"), file: template)
        let message = try DeviceMessage(try Self.bytes("\(prefix)\(payload)_Payload.json"))

        #expect(try reading.templates?.measurements(of: message).map(\.summary) == expected)
    }

    @Test(
        "of IoT Hub and IoT Central, with their messages, measure what they hold", .enabled(if: isThere),
        arguments: [
            (
                "IotJsonPathContentTemplateValid", "IotHubPayloadExample",
                ["heartrate 22:45 ev-d795-1d04-55ae hr=203"]
            ),
            (
                "IotJsonPathContentTemplateValid", "IotHubPayloadExampleMissingCreateTime",
                ["heartrate 22:46 ev-d795-1d04-55ae hr=203"]
            ),
            (
                "CollectionContentTemplateMultipleIotCentralJsonPath", "IotCentralPayloadExampleMultipleMessages",
                [
                    "heartrate 19:45 1qsi9p8t5l2 hr=75", "heartrate 19:44 1qsi9p8t5l2 hr=69",
                    "respiratoryrate 19:45 1qsi9p8t5l2 respiratoryrate=15",
                    "respiratoryrate 19:44 1qsi9p8t5l2 respiratoryrate=15",
                    "bloodpressure 19:45 1qsi9p8t5l2 systolic=62 diastolic=30",
                    "bloodpressure 19:44 1qsi9p8t5l2 systolic=43 diastolic=34",
                ]
            ),
        ])
    func hubs(template: String, payload: String, expected: [String]) throws {
        var text = String(decoding: try Self.bytes("\(Self.unitTests)/data_\(template).json"), as: UTF8.self)
        if !template.hasPrefix("Collection") {
            text = #"{"templateType": "CollectionContent", "template": [\#(text)]}"#
        }
        let reading = DeviceTemplates.read(Array(text.utf8), file: template)
        let message = try DeviceMessage(try Self.bytes("\(Self.unitTests)/data_\(payload).json"))

        #expect(try reading.templates?.measurements(of: message).map(\.summary) == expected)
    }

    @Test("of the documentation's text measure what stands beside them", .enabled(if: isThere))
    func documentation() throws {
        let pages = try JSONValue(parsing: Self.bytes("iomt/iomt-fhir/docs-examples.json"))
        let page = pages["Configuration.md"]?.array ?? []
        var message: DeviceMessage?
        var outcomes: [String] = []
        for entry in page where entry["section"]?.string?.hasSuffix("Examples") ?? false {
            let text = entry["json"]?.text() ?? entry["text"]?.string ?? ""
            if text.contains("typeMatchExpression") {
                outcomes.append(try Self.outcome(text, message))
            } else if text.contains("Body") {
                message = try DeviceMessage(Self.withoutComments(text))
            }
        }

        // the last message of the JsonPathContent examples has the hour 24, which no clock shows
        #expect(outcomes == ["1", "1", "1", "1", "3", "2", "1", "1", "1", "1", "1", "1", "IncompatibleData", "1", "1"])
    }

    /// How many measurements a documented template makes of a message, or the error.
    private static func outcome(_ template: String, _ message: DeviceMessage?) throws -> String {
        let isWhole = template.contains("\"templateType\"")
        let one = isWhole ? template : #"{"templateType": "JsonPathContent", "template": \#(template)}"#
        let text = #"{"templateType": "CollectionContent", "template": [\#(one)]}"#
        let templates = try #require(DeviceTemplates.read(Array(text.utf8), file: "docs").templates)
        do throws(MappingError) {
            guard let message else { return "no message" }
            return try "\(templates.measurements(of: message).count)"
        } catch {
            return error.kind.rawValue
        }
    }

    private static func withoutComments(_ text: String) -> [UInt8] {
        Array(text.split(separator: "\n").map { $0.split(separator: "// ")[0] }.joined(separator: "\n").utf8)
    }

    @Test("of Azure's samples measure to the digit what their pages say", .enabled(if: isThere))
    func azureSamples() throws {
        let root = "iomt/azure-samples/medtech-service-mappings/"
        for (folder, payloads) in [
            ("calculatedcontent/conversions-using-functions", ["testMessageA", "testMessageB"]),
            ("iotjsonpathcontent/single-device-message-into-multiple-resources", []),
        ] {
            let page = String(decoding: try Self.bytes("\(root)\(folder)/README.md"), as: UTF8.self)
            let blocks = page.split(separator: "```json\n").compactMap { $0.split(separator: "\n```").first }
                .compactMap { try? JSONValue(parsing: String($0)) }
            let messages =
                try payloads.map { try DeviceMessage(try Self.bytes("\(root)\(folder)/\($0).json")) }
                + blocks.filter { $0["SystemProperties"] != nil }.map { try DeviceMessage($0.bytes()) }
            let reading = DeviceTemplates.read(try Self.bytes("\(root)\(folder)/deviceMapping.json"), file: folder)
            let templates = try #require(reading.templates)

            let measured = try messages.flatMap { try templates.measurements(of: $0) }.map(\.lowerCamelJSON)
            #expect(measured == blocks.flatMap { $0.array ?? [] })
            #expect(measured.count > 3)
        }
    }
}

extension DeviceMeasurement {
    /// Type, hour and minute, device and values.
    fileprivate var summary: String {
        let time = json["OccurrenceTimeUtc"]?.string?.dropFirst(11).prefix(5) ?? ""
        return ([type, String(time), deviceId] + properties.map { "\($0.name)=\($0.value)" }).joined(separator: " ")
    }

    /// The measurement as Azure's pages show it.
    fileprivate var lowerCamelJSON: JSONValue {
        [
            "type": .string(type), "occurrenceTimeUtc": json["OccurrenceTimeUtc"] ?? .null,
            "deviceId": .string(deviceId), "patientId": patientId.map { .string($0) } ?? .null,
            "properties": .array(properties.map { ["name": .string($0.name), "value": .string($0.value)] }),
        ]
    }
}
