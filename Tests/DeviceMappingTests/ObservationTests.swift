import DeviceMapping
import HTTPMessages
import JSON
import Testing

@Suite("4.5, 4.6 Groups become Observations")
struct ObservationTests {
    // MARK: 4.5 FHIR mapping templates

    @Test("4.5 typeName: a template is found in any letters' case, and one that is not there is TemplateNotFound")
    func typeName() throws {
        let templates = try fhir(codeValue(quantity))

        #expect(results(templates, [measurement(0, type: "HR")]).first?.error == nil)
        let missing = results(templates, [measurement(0, type: "steps")])
        #expect(missing.map { $0.error?.kind } == [.templateNotFound])
        #expect(missing.first?.error?.kind.isBlocking == true)
    }

    @Test(
        "4.5 periodInterval: one Observation for each moment, hour or day in UTC",
        arguments: [
            (
                0, [0, 0.5, 3600],
                [
                    "2019-02-01T22:00:00.0000000Z 2019-02-01T22:00:00.0000000Z",
                    "2019-02-01T22:00:00.5000000Z 2019-02-01T22:00:00.5000000Z",
                    "2019-02-01T23:00:00.0000000Z 2019-02-01T23:00:00.0000000Z",
                ]
            ),
            (
                60, [0, 3599.9999999, 3600],
                [
                    "2019-02-01T22:00:00.0000000Z 2019-02-01T22:59:59.9999999Z",
                    "2019-02-01T23:00:00.0000000Z 2019-02-01T23:59:59.9999999Z",
                ]
            ),
            (
                1440, [0, 7199, 7200],
                [
                    "2019-02-01T00:00:00.0000000Z 2019-02-01T23:59:59.9999999Z",
                    "2019-02-02T00:00:00.0000000Z 2019-02-02T23:59:59.9999999Z",
                ]
            ),
        ] as [(Int, [Double], [String])])
    func periodInterval(period: Int, seconds: [Double], expected: [String]) throws {
        let sampled = #"{"valueType": "SampledData", "valueName": "hr", "defaultPeriod": 60000, "unit": "/min"}"#
        let templates = try fhir(codeValue(sampled, period: period))
        let measurements = seconds.map { seconds -> DeviceMeasurement in
            var measurement = measurement(Int(seconds))
            measurement.occurrenceTime.nanoseconds = Int((seconds - seconds.rounded(.down)) * 1e7) * 100
            return measurement
        }
        let periods = results(templates, measurements).compactMap { $0.observation?["effectivePeriod"] }

        #expect(periods.map { "\($0["start"]?.string ?? "") \($0["end"]?.string ?? "")" } == expected)
    }

    @Test("4.5 periodInterval: hours before 1970 begin at the hour too")
    func earlyHours() throws {
        let templates = try fhir(codeValue(quantity, period: 60))
        var early = measurement(0)
        early.occurrenceTime = Instant(seconds: -1)

        #expect(
            try observation(templates, [early])["effectivePeriod"]?["start"] == "1969-12-31T23:00:00.0000000Z")
    }

    @Test("4.5 periodInterval -1: one Observation for each correlation, from the first moment to the last")
    func correlation() throws {
        let sampled = #"{"valueType": "SampledData", "valueName": "hr", "defaultPeriod": 1000}"#
        let templates = try fhir(codeValue(sampled, period: -1))
        let made = results(
            templates, [5, 2, 4].map { measurement($0, correlation: "c1") } + [measurement(9, correlation: "c2")])

        #expect(made.map { $0.identifier?.value } == ["p1.d1.hr.c1", "p1.d1.hr.c2"])
        #expect(
            made[0].observation?["effectivePeriod"]
                == ["start": "2019-02-01T22:00:02.0000000Z", "end": "2019-02-01T22:00:05.0000000Z"])
        #expect(made[0].observation?["valueSampledData"]?["data"] == "60 E 60 60")
        #expect(results(templates, [measurement(1)]).map { $0.error?.kind } == [.correlationIdNotDefined])
    }

    @Test(
        "4.5 Quantity: one value, a decimal number in the invariant culture, its digits kept",
        arguments: [
            ("65", "65"), ("65.10", "65.10"), ("-0.5", "-0.5"), ("+3", "3"), (" 7 ", "7"), (".5", "0.5"), ("5.", "5"),
            ("1E-05", "0.00001"), ("1.5e3", "1500"), ("1E+15", "1000000000000000"), ("1,234.5", "1234.5"),
            ("1,5", "15"),
            ("007", "7"), ("0", "0"), ("-0", "0"), ("0.00", "0.00"),
            ("0.12345678901234567890123456789", "0.1234567890123456789012345679"),
            ("9999999999999999999999999999", "9999999999999999999999999999"),
            ("1e-40", "0.0000000000000000000000000000"),
        ])
    func quantityText(value: String, expected: String) throws {
        let made = try observation(fhir(codeValue(quantity)), [measurement(0, [("hr", value)])])

        #expect(made["valueQuantity"]?["value"]?.number?.text == expected)
    }

    @Test(
        "4.5 Quantity: anything else is an InvalidQuantityFhirValue, and does not block",
        arguments: [
            "", "NaN", "abc", "1.2.3", "1e", "e5", "--1", "1 2", "0x10", "1e99", "1e999999999999", "True", ",5",
        ])
    func noQuantity(value: String) throws {
        let error = results(try fhir(codeValue(quantity)), [measurement(0, [("hr", value)])]).first?.error

        #expect(error?.kind == .invalidQuantityFhirValue)
        #expect(error?.kind.isBlocking == false)
    }

    @Test("4.5 Quantity, String: several values in one group are an error")
    func severalValues() throws {
        let text = #"{"valueType": "String", "valueName": "hr"}"#
        let two = [measurement(0), measurement(1)]

        #expect(results(try fhir(codeValue(quantity, period: 60)), two).first?.error?.kind == .invalidQuantityFhirValue)
        #expect(results(try fhir(codeValue(text, period: 60)), two).first?.error?.kind == .fhirDataMapping)
    }

    @Test("4.5 Quantity: unit, system and code are the template's, and none is written that is empty")
    func quantityMembers() throws {
        let whole = #"{"valueType": "quantity", "valueName": "hr", "unit": "u", "code": "c", "system": "s"}"#
        let empty = #"{"valueType": "QUANTITY", "valueName": "hr", "unit": "", "code": null}"#

        #expect(
            try observation(fhir(codeValue(whole)), [measurement(0)])["valueQuantity"]
                == ["value": 60, "unit": "u", "system": "s", "code": "c"])
        #expect(try observation(fhir(codeValue(empty)), [measurement(0)])["valueQuantity"] == ["value": 60])
    }

    @Test("4.5 String and CodeableConcept: the value as it is, and a fixed concept whatever was measured")
    func stringAndConcept() throws {
        let text = #"{"valueType": "String", "valueName": "hr"}"#
        let concept = #"""
            {"valueType": "CodeableConcept", "valueName": "hr", "text": "Alarm!", "codes": [{"code": "a", "display": "A"}]}
            """#

        #expect(try observation(fhir(codeValue(text)), [measurement(0, [("hr", " x")])])["valueString"] == " x")
        #expect(
            try observation(fhir(codeValue(concept)), [measurement(0)])["valueCodeableConcept"]
                == ["text": "Alarm!", "coding": [["code": "a", "display": "A"]]])
    }

    // MARK: 4.6 Observation produced

    static let bloodPressure = #"""
        {"templateType": "CodeValueFhir", "template": {"typeName": "bp", "periodInterval": 0,
          "codes": [{"system": "http://loinc.org", "code": "85354-9", "display": "Blood pressure panel"}],
          "category": [{"text": "Vital signs", "codes": [{"system": "s", "code": "vital-signs"}]}],
          "components": [
            {"codes": [{"code": "8462-4"}], "value": {"valueType": "Quantity", "valueName": "diastolic", "unit": "mmHg"}},
            {"codes": [{"code": "8480-6"}], "value": {"valueType": "Quantity", "valueName": "systolic", "unit": "mmHg"}}]}}
        """#

    @Test("4.6 Every member, byte for byte, in the order of an Observation's elements")
    func whole() throws {
        let templates = try fhir(Self.bloodPressure)
        let values = [("systolic", "120"), ("diastolic", "80.0")]
        let group = MeasurementGroup.groups(of: [measurement(1, values, type: "bp")])[0]
        let ids = ResourceIds(patient: "p1", device: "d1", encounter: "e1")
        let made = templates.observations(of: group, ids: ids, now: now).first?.observation

        #expect(
            made?.text() == #"""
                {"resourceType":"Observation","id":"57d0620d9ad079f9872ed3b8d32029719ada5e2085071cc055f526d06250b02b",\#
                "identifier":[{"system":"https://azure.microsoft.com/en-us/services/iomt-fhir-connector/",\#
                "value":"p1.d1.bp.20190201220001Z.20190201220001Z"}],"status":"final",\#
                "category":[{"text":"Vital signs","coding":[{"system":"s","code":"vital-signs"}]}],\#
                "code":{"coding":[{"system":"http://loinc.org","code":"85354-9","display":"Blood pressure panel"},\#
                {"system":"https://azure.microsoft.com/en-us/services/iomt-fhir-connector/","code":"bp","display":"bp"}],\#
                "text":"bp"},"subject":{"reference":"Patient/p1"},"encounter":{"reference":"Encounter/e1"},\#
                "effectivePeriod":{"start":"2019-02-01T22:00:01.0000000Z","end":"2019-02-01T22:00:01.0000000Z"},\#
                "issued":"2020-01-01T00:00:00.000Z","device":{"reference":"Device/d1"},"component":[\#
                {"code":{"coding":[{"code":"8462-4"},\#
                {"system":"https://azure.microsoft.com/en-us/services/iomt-fhir-connector/","code":"diastolic",\#
                "display":"diastolic"}],"text":"diastolic"},"valueQuantity":{"value":80.0,"unit":"mmHg"}},\#
                {"code":{"coding":[{"code":"8480-6"},\#
                {"system":"https://azure.microsoft.com/en-us/services/iomt-fhir-connector/","code":"systolic",\#
                "display":"systolic"}],"text":"systolic"},"valueQuantity":{"value":120,"unit":"mmHg"}}]}
                """#)
    }

    @Test("4.6 id: SHA-256 of system_value since 2023, none in 2020, when the server chose it")
    func id() throws {
        let templates = try fhir(codeValue(quantity))
        let made = results(templates, [measurement(0)])[0]

        #expect(made.observation?["id"]?.string == made.identifier?.hashedId)
        // printf 'https://azure.microsoft.com/en-us/services/iomt-fhir-connector/_p1.d1.hr.20190201220000Z.20190201220000Z' | sha256sum
        #expect(made.identifier?.hashedId == "53c9f1ccfe8feeb59f404e07a339c7c3d9eda11f3cf1a89b340a726effccdbec")
        #expect(try observation(templates, [measurement(0)], era: .serverAssignedId)["id"] == nil)
    }

    @Test("4.6 identifier: the end of an hour is cut to its last second")
    func identifier() throws {
        let made = results(try fhir(codeValue(quantity, period: 60)), [measurement(5)])[0]

        #expect(made.identifier?.value == "p1.d1.hr.20190201220000Z.20190201225959Z")
    }

    @Test("4.6 values: only those whose name occurs in the group, and none where no name does")
    func occurring() throws {
        let templates = try fhir(Self.bloodPressure)
        let one = try observation(templates, [measurement(0, [("systolic", "120"), ("pulse", "60")], type: "bp")])
        let none = try observation(templates, [measurement(0, [("Systolic", "120")], type: "bp")])

        #expect(one["component"]?.array?.map { $0["code"]?["text"] } == ["systolic"])
        #expect(none["component"] == nil)
    }

    @Test("4.6 An error in one group stops no other")
    func isolation() throws {
        let made = results(
            try fhir(codeValue(quantity)),
            [measurement(0), measurement(1, [("hr", "x")]), measurement(2)])

        #expect(made.map { $0.error?.kind } == [nil, .invalidQuantityFhirValue, nil])
    }

    @Test("What became of each value is told")
    func traces() throws {
        let values = [("systolic", "120"), ("pulse", "60")]
        let made = results(try fhir(Self.bloodPressure), [measurement(0, values, type: "bp")])[0]

        #expect(made.values.map(\.name) == ["pulse", "systolic"])
        #expect(made.values.map(\.element) == [nil, "component[1].valueQuantity"])
    }
}
