import DeviceMapping
import HTTPMessages
import JSON
import Testing

@Suite("4.1 to 4.3 Messages become measurements")
struct MeasurementTests {
    // MARK: 4.1 Input event

    @Test("4.1.1 A text that is no event becomes the body of one")
    func wraps() throws {
        let body = try message(#"{"heartRate": 1}"#).event
        let event = try message(#"{"Body": 5, "Properties": {"a": "b"}}"#).event

        #expect(body == ["Body": ["heartRate": 1], "Properties": [:], "SystemProperties": [:]])
        #expect(event == ["Body": 5, "Properties": ["a": "b"]])
    }

    @Test(
        "4.1.1 A body that is no JSON is an InvalidDataFormat, which does not block",
        arguments: ["", "x", "{", "\u{FEFF}", "{\"a\":1}}", "nan"])
    func noJSON(text: String) {
        let error = #expect(throws: MappingError.self) { try message(text) }
        #expect(error?.kind == .invalidDataFormat)
        #expect(error?.kind.isBlocking == false)
    }

    @Test("4.1.2 Every template runs on every message: none, one or many measurements come")
    func manyTemplates() throws {
        let templates = try devices(
            ["a", "b", "a"].map { name in
                calculated(value: "$.matchedToken.v").replacing("$.Body\",", with: "$..[?(@\(name))]\",")
                    .replacing("\"t\",", with: "\"\(name)\",")
            }.joined(separator: ","))
        let some = try message(#"{"device": "d", "time": "2019-02-01", "x": [{"a": 1, "v": 1}, {"a": 2, "v": 2}]}"#)

        #expect(try templates.measurements(of: some).map(\.type) == ["a", "a", "a", "a"])
        #expect(try templates.measurements(of: some).map { $0.properties[0].value } == ["1", "2", "1", "2"])
        #expect(try templates.measurements(of: message(#"{"device": "d"}"#)) == [])
        #expect(templates.typeNames == ["a", "b", "a"])
    }

    // MARK: 4.2 Device content templates

    private static let jsonPath = #"""
        {"templateType": "JsonPathContent", "template": {"typeName": "t", "typeMatchExpression": "$..[?(@v)]",
          "deviceIdExpression": "$.id", "timestampExpression": "$.at", "patientIdExpression": "$.p",
          "encounterIdExpression": "$.e", "correlationIdExpression": "$.c",
          "values": [{"valueName": "v", "valueExpression": "$.v"}]}}
        """#

    @Test("4.2 JsonPathContent: expressions run on what matched")
    func jsonPathContent() throws {
        let message = try message(
            #"{"id": "outer", "x": {"v": 1, "id": "inner", "at": "2019-02-01T01:02:03Z", "p": "P", "e": 5, "c": "C"}}"#)
        let measurement = try #require(try devices(Self.jsonPath).measurements(of: message).first)

        #expect(measurement.deviceId == "inner")
        #expect(measurement.patientId == "P")
        #expect(measurement.encounterId == "5")
        #expect(measurement.correlationId == "C")
        #expect(measurement.json["OccurrenceTimeUtc"] == "2019-02-01T01:02:03Z")
    }

    @Test(
        "4.2 IotJsonPathContent: device and time come from the hub, the creation time before the enqueued time",
        arguments: [
            (#"{"iothub-creation-time-utc": "2019-01-01T00:00:00Z"}"#, "2019-01-01T00:00:00Z"),
            ("{}", "2019-02-02T00:00:00Z"),
            (#"{"iothub-creation-time-utc": "soon"}"#, "2019-02-02T00:00:00Z"),
            (#"{"iothub-creation-time-utc": null}"#, "2019-02-02T00:00:00Z"),
        ])
    func iotJsonPathContent(properties: String, time: String) throws {
        let templates = try devices(
            #"""
            {"templateType": "IotJsonPathContent", "template": {"typeName": "t",
              "typeMatchExpression": "$..[?(@Body.v)]", "values": [{"valueName": "v", "valueExpression": "$.Body.v"}]}}
            """#)
        let message = try message(
            #"""
            {"Body": {"v": 1}, "Properties": \#(properties), "SystemProperties":
              {"iothub-connection-device-id": "dev", "iothub-enqueuedtime": "2019-02-02T00:00:00Z"}}
            """#)
        let measurement = try #require(try templates.measurements(of: message).first)

        #expect(measurement.deviceId == "dev")
        #expect(measurement.json["OccurrenceTimeUtc"] == .string(time))
    }

    @Test("4.2 IotCentralJsonPathContent: device and time come from the export")
    func iotCentralJsonPathContent() throws {
        let templates = try devices(
            #"""
            {"templateType": "IotCentralJsonPathContent", "template": {"typeName": "t", "typeMatchExpression":
              "$..[?(@telemetry)]", "values": [{"valueName": "v", "valueExpression": "$.telemetry.v"}]}}
            """#)
        let message = try message(
            #"{"deviceId": "c", "enqueuedTime": "2020-08-05T22:26:55.455Z", "telemetry": {"v": "running"}}"#)
        let measurement = try #require(try templates.measurements(of: message).first)

        #expect(measurement.deviceId == "c")
        #expect(measurement.json["OccurrenceTimeUtc"] == "2020-08-05T22:26:55.455Z")
        #expect(measurement.properties == [.init(name: "v", value: "running")])
    }

    @Test("4.2 CalculatedContent: expressions of both languages see the whole event and what matched")
    func calculatedContent() throws {
        let templates = try devices(
            #"""
            {"templateType": "CalculatedContent", "template": {"typeName": "t", "defaultExpressionLanguage": "JmesPath",
              "typeMatchExpression": {"value": "$.Body.data[*]", "language": "JsonPath"}, "deviceIdExpression": "Body.id",
              "timestampExpression": "fromUnixTimestamp(matchedToken.t)",
              "values": [{"valueName": "v", "valueExpression": "multiply(matchedToken.v, `0.5`)"}]}}
            """#)
        let measurements = try templates.measurements(
            of: message(#"{"id": "d", "data": [{"t": 1625677200, "v": 100}, {"t": 0, "v": 3}]}"#))

        #expect(measurements.map(\.deviceId) == ["d", "d"])
        #expect(measurements.map { $0.properties[0].value } == ["50", "1.5"])
        #expect(
            measurements.map { $0.json["OccurrenceTimeUtc"]?.string } == [
                "2021-07-07T17:00:00Z", "1970-01-01T00:00:00Z",
            ])
    }

    @Test("4.2 CalculatedContent: an event that has a matchedToken already is an error, as adding it twice is in .NET")
    func matchedTokenTaken() throws {
        let event = try message(#"{"Body": {"device": "d"}, "matchedToken": 1}"#)
        let error = #expect(throws: MappingError.self) {
            try devices(calculated(value: "$.Body.v")).measurements(of: event)
        }
        #expect(error?.kind == .normalizationDataMapping)
    }

    @Test(
        "4.2 values: a required value that is missing, blank or no text makes no measurement",
        arguments: ["null", "\"\"", "\" \\t\"", "[]", "{}", "18446744073709551616", "1e999"])
    func requiredValue(value: String) {
        let error = #expect(throws: MappingError.self) { try measured(value) }
        #expect(error?.kind == .incompatibleData)
        #expect(error?.typeName == "t")
    }

    @Test(
        "4.2 values: an optional value that is missing or no text is skipped, a blank one stays",
        arguments: [("null", nil), ("[]", nil), ("1e999", nil), ("\"\"", ""), ("7", "7")] as [(String, String?)])
    func optionalValue(value: String, text: String?) throws {
        #expect(try measured(value, required: false) == text)
    }

    @Test(
        "4.2 deviceIdExpression: it must yield one value that is not blank",
        arguments: [
            (#"{"time": "2019-02-01"}"#, MappingError.Kind.incompatibleData),
            (#"{"time": "2019-02-01", "device": " "}"#, .incompatibleData),
            (#"{"time": "2019-02-01", "device": ["a"]}"#, .incompatibleData),
        ])
    func deviceId(body: String, kind: MappingError.Kind) {
        let error = #expect(throws: MappingError.self) {
            try devices(calculated(value: "$.Body.v", required: false)).measurements(of: message(body))
        }
        #expect(error?.kind == kind)
    }

    @Test(
        "4.2 patientIdExpression, encounterIdExpression: what selects nothing leaves out the id, and no error comes",
        arguments: [("\"p\"", "p"), ("7", "7"), ("null", nil), ("[1]", nil)] as [(String, String?)])
    func otherIds(value: String, id: String?) throws {
        let more = #""patientIdExpression": "$.Body.x", "encounterIdExpression": "$.Body.x","#
        let templates = try devices(calculated(value: "$.Body.device", more: more))
        let measurement = try templates.measurements(
            of: message(#"{"device": "d", "time": "2019-02-01", "x": \#(value)}"#)
        ).first

        #expect(measurement?.deviceId == "d")
        #expect(measurement?.patientId == id)
        #expect(measurement?.encounterId == id)
    }

    @Test(
        "4.2 typeMatchExpression: fields that are there, elements of an array, a field that tells, names in brackets",
        arguments: [
            ("$..[?(@systolic && @diastolic)]", ["1"]), ("$.Body.list[*]", ["2", "3"]),
            ("$..[?(@.kind == 'b')]", ["3"]), ("$['Body']['list'][-1:]", ["3"]), ("$..[?(@none)]", []),
        ])
    func matching(expression: String, values: [String]) throws {
        let templates = try devices(
            calculated(value: "$.matchedToken.v").replacing("$.Body\",", with: expression + "\","))
        let measurements = try templates.measurements(
            of: message(
                #"""
                {"device": "d", "time": "2019-02-01", "bp": {"systolic": 120, "diastolic": 80, "v": 1},
                  "list": [{"kind": "a", "v": 2}, {"kind": "b", "v": 3}]}
                """#))

        #expect(measurements.map { $0.properties[0].value } == values)
    }

    @Test(
        "4.2 A path that matches several values where one is needed is a TemplateExpression error, optional or not",
        arguments: [("$.Body.v[*]", "JsonPath"), ("Body.v[*]", "JmesPath"), ("$..v", "JsonPath")])
    func severalValues(expression: String, language: String) {
        let error = #expect(throws: MappingError.self) {
            try devices(calculated(value: expression, language: language, required: false))
                .measurements(of: message(#"{"device": "d", "time": "2019-02-01", "v": [1, {"v": 2}]}"#))
        }
        #expect(error?.kind == .templateExpression)
    }

    @Test(
        "4.2 correlationIdExpression: where it is defined it must give a value",
        arguments: [("\"c\"", "c"), ("\"\"", nil), ("null", nil), ("\"  \"", nil)] as [(String, String?)])
    func correlationId(value: String, id: String?) throws {
        let templates = try devices(
            calculated(value: "$.Body.device", more: #""correlationIdExpression": "$.Body.c","#))
        let message = try message(#"{"device": "d", "time": "2019-02-01", "c": \#(value)}"#)
        guard let id else {
            let error = #expect(throws: MappingError.self) { try templates.measurements(of: message) }
            #expect(error?.kind == .correlationIdNotDefined)
            return
        }
        #expect(try templates.measurements(of: message).first?.correlationId == id)
    }

    @Test(
        "4.2 timestampExpression: what .NET reads as a date and time is one, and without a zone it is UTC",
        arguments: [
            ("2019-02-01T22:46:01.8750000Z", "2019-02-01T22:46:01.875Z"),
            ("2019-02-01T22:46:01.87512345678Z", "2019-02-01T22:46:01.8751234Z"),
            ("2019-02-01T22:46:01+01:00", "2019-02-01T21:46:01Z"),
            ("2019-02-01T22:46:01", "2019-02-01T22:46:01Z"),
            ("2019-02-01 22:46:01", "2019-02-01T22:46:01Z"),
            ("2019-02-01T22:46", "2019-02-01T22:46:00Z"),
            ("2019-02-01", "2019-02-01T00:00:00Z"),
            ("1970-01-01T00:00:00+0", "1970-01-01T00:00:00Z"),
            ("2019-02-01T22:46:01-0530", "2019-02-02T04:16:01Z"),
            ("2/1/2019 2:06:01", "2019-02-01T02:06:01Z"),
            ("12/31/2019", "2019-12-31T00:00:00Z"),
            (" 2019-02-01T22:46:01Z", "2019-02-01T22:46:01Z"),
        ])
    func timestamp(written: String, read: String) throws {
        let message = try message(#"{"device": "d", "time": "\#(written)"}"#)
        let measurement = try devices(calculated(value: "$.Body.device")).measurements(of: message).first

        #expect(measurement?.json["OccurrenceTimeUtc"] == .string(read))
    }

    @Test(
        "4.2 timestampExpression: anything else is an IncompatibleData",
        arguments: [
            "\"\"", "\"soon\"", "\"2019-02-01T24:46:01Z\"", "\"2019-13-01\"", "\"2019-02-30T00:00:00Z\"", "1549061161",
            "\"99999-01-01\"", "\"0000-01-01\"", "\"2019-02-01T22:46:60Z\"", "null", "{}", "\"2019-02-01T22:46:01+\"",
            "\"2019-02-01T22:46:01Zulu\"", "\"::T::\"", "\"T\"", "\"2019--01\"",
        ])
    func noTimestamp(value: String) throws {
        let message = try message(#"{"device": "d", "time": \#(value)}"#)
        let error = #expect(throws: MappingError.self) {
            try devices(calculated(value: "$.Body.device")).measurements(of: message)
        }
        #expect(error?.kind == .incompatibleData)
    }

    // MARK: 4.3 Normalised Measurement

    @Test(
        "4.3 Value as string: as .NET writes it in its invariant culture",
        arguments: [
            ("\"065\"", "065"), ("65", "65"), ("-0", "0"), ("9223372036854775807", "9223372036854775807"),
            ("65.0", "65"),
            ("65.10", "65.1"), ("1e3", "1000"), ("0.0001", "0.0001"), ("0.00001", "1E-05"), ("1e15", "1E+15"),
            ("123456789012345.0", "123456789012345"), ("1.5e300", "1.5E+300"), ("-2.5e-7", "-2.5E-07"),
            ("27.980980248719824", "27.9809802487198"), ("0.1e0", "0.1"), ("9.9999999999999999", "10"),
            ("123456789.12345678", "123456789.123457"), ("true", "True"), ("false", "False"), ("-0.0", "-0"),
        ])
    func valueText(value: String, text: String) throws {
        #expect(try measured(value) == text)
    }

    @Test(
        "4.3 Value as string: a text that Json.NET takes for a date is written as .NET writes dates, in UTC",
        arguments: [
            ("2019-02-01T22:46:01Z", "02/01/2019 22:46:01"), ("2019-02-01T22:46:01", "02/01/2019 22:46:01"),
            ("2019-02-01T22:46:01.8750000+01:30", "02/01/2019 21:16:01"),
            ("2019-02-01T22:46:01.8-0530", "02/02/2019 04:16:01"),
        ])
    func dates(value: String, text: String) throws {
        #expect(try measured("\"\(value)\"") == text)
    }

    @Test(
        "4.3 Value as string: any other text stays as it is",
        arguments: [
            "2019-02-01", "2019-02-01T22:46Z", "2019-02-01 22:46:01Z", "2019-02-01T22:46:01.Z", "2019-13-01T00:00:00Z",
            "2019-02-01T22:46:01.12345678Z", "1970-01-01T00:00:00+0 and more", "2019-02-01t22:46:01Z",
            "device-3000T45:00:00Z", "9999-12-31T23:59:59-14:00",
        ])
    func noDates(value: String) throws {
        #expect(try measured("\"\(value)\"") == value)
    }

    @Test("4.3 A measurement is written with the connector's members, null ones too")
    func json() throws {
        let json = measurement(5, [("hr", "65")], ingested: 7).json

        #expect(
            json.text() == #"""
                {"Type":"hr","OccurrenceTimeUtc":"2019-02-01T22:00:05Z","IngestionTimeUtc":"2019-02-01T22:00:07Z",\#
                "DeviceId":"d","PatientId":null,"EncounterId":null,"CorrelationId":null,\#
                "Properties":[{"Name":"hr","Value":"65"}]}
                """#)
    }

    @Test(
        "4.3 Partition: the 31-multiplier hash of the device id in lower case, modulo 256",
        arguments: [("", 0), ("a", 97), ("A", 97), ("ab", 33), ("device123", 28), ("DEVICE123", 28)])
    func partition(device: String, partition: Int) {
        var measurement = measurement(0)
        measurement.deviceId = device
        #expect(measurement.partition == partition)
    }

    @Test("4.3 IngestionTimeUtc: given, or what the hub says")
    func ingestionTime() throws {
        let text = #"{"Body": 1, "SystemProperties": {"x-opt-enqueued-time": "2019-02-01T22:00:00Z"}}"#

        #expect(try message(text).ingestionTime == hour)
        #expect(try DeviceMessage(Array(text.utf8), ingestionTime: now).ingestionTime == now)
    }

    // MARK: why

    @Test("A trace says which template matched what, which did not, and what became of each value")
    func trace() throws {
        let templates = try devices(
            [
                calculated(value: "$.Body.value"),
                calculated(value: "$.Body.missing").replacing("$.Body\",", with: "$.Body[?(@.none)]\","),
                calculated(value: "$.Body.missing"),
            ].joined(separator: ","))
        let trace = templates.trace(try message(#"{"device": "d", "time": "2019-02-01", "value": 7}"#))

        #expect(trace.templates.map(\.matches.count) == [1, 0, 1])
        #expect(trace.templates[0].matches[0].measurement?.properties == [.init(name: "v", value: "7")])
        #expect(trace.templates[0].matches[0].steps.map(\.name) == ["deviceId", "timestamp", "v"])
        #expect(trace.templates[1].typeMatch == "$.Body[?(@.none)]")
        #expect(trace.templates[2].matches[0].error?.kind == .incompatibleData)
        guard case .failed(let why)? = trace.templates[2].matches[0].steps.last?.outcome else {
            Issue.record("the last step did not fail")
            return
        }
        #expect(why == "nothing")
    }
}
