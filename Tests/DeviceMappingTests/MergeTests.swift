import DeviceMapping
import HTTPMessages
import JSON
import Testing

@Suite("4.6, 4.7 Existing Observations and SampledData")
struct MergeTests {
    private static func sampled(_ period: String = "1000") -> String {
        #"{"valueType": "SampledData", "valueName": "hr", "defaultPeriod": \#(period), "unit": "/min"}"#
    }

    private func data(_ observation: JSONValue?) -> String? { observation?["valueSampledData"]?["data"]?.string }

    // MARK: 4.6 Upsert

    @Test("4.6.2 Only exact matches of the identifier count: others are left alone")
    func exact() throws {
        let templates = try fhir(codeValue(quantity))
        var other = try #require(try observation(templates, [measurement(0)]).object)
        other["identifier"] = [["system": "x", "value": "p1.d1.hr.20190201220000Z.20190201220000Z"]]
        let made = results(templates, [measurement(0)], existing: [.object(other)])

        guard case .created = made[0].outcome else { return #expect(Bool(false), "\(made[0].outcome)") }
    }

    @Test("4.6.3 Several of one identifier are a MultipleResourceFound")
    func multiple() throws {
        let templates = try fhir(codeValue(quantity))
        let one = try observation(templates, [measurement(0)])

        #expect(
            results(templates, [measurement(0)], existing: [one, one]).first?.error?.kind == .multipleResourceFound)
    }

    @Test("4.6.4 An equal result is not written; a changed one is amended, with the version that it was made from")
    func amended() throws {
        let templates = try fhir(codeValue(quantity))
        var existing = try #require(try observation(templates, [measurement(0)]).object)
        existing["meta"] = ["versionId": "3"]
        let same = results(templates, [measurement(0)], existing: [.object(existing)])[0]
        let other = results(templates, [measurement(0, [("hr", "61")])], existing: [.object(existing)])[0]

        guard case .unchanged(let kept) = same.outcome else { return #expect(Bool(false), "\(same.outcome)") }
        #expect(kept == .object(existing))
        guard case .amended(let amended, let ifMatch) = other.outcome else {
            return #expect(Bool(false), "\(other.outcome)")
        }
        #expect(ifMatch == "W/\"3\"")
        #expect(amended["status"] == "amended")
        #expect(amended["valueQuantity"] == ["value": 61, "unit": "/min"])
        #expect(amended["issued"] == existing["issued"])
        #expect(amended.object?.names == existing.inOrder)
    }

    @Test("4.6.5 After a 409 or a 412 it is made again from what is there now, or created where that is gone")
    func again() throws {
        let templates = try fhir(codeValue(quantity))
        var existing = try #require(try observation(templates, [measurement(0)]).object)
        existing["meta"] = ["versionId": "4"]
        let values = [measurement(0, [("hr", "61")])]

        guard case .amended(_, "W/\"4\"") = results(templates, values, existing: [.object(existing)])[0].outcome,
            case .created = results(templates, values)[0].outcome
        else { return #expect(Bool(false)) }
    }

    @Test("4.6.4 Decimals of one worth are equal, and members may come in any order")
    func equality() throws {
        let templates = try fhir(codeValue(quantity))
        let existing = try #require(try observation(templates, [measurement(0, [("hr", "60.0")])]).object)
        let turned = JSONValue.object(JSONObject(existing.members.reversed()))
        let made = results(templates, [measurement(0, [("hr", "60.00")])], existing: [turned])[0]

        guard case .unchanged = made.outcome else { return #expect(Bool(false), "\(made.outcome)") }
    }

    @Test("4.6 category: on a merge it is the template's, or goes")
    func category() throws {
        let with = try fhir(codeValue(quantity, more: #", "category": [{"text": "x"}]"#))
        let without = try fhir(codeValue(quantity))
        let existing = try observation(with, [measurement(0)])
        let removed = try observation(without, [measurement(0)], existing: [existing])
        let added = try observation(with, [measurement(0)], existing: [removed])

        #expect(removed["category"] == nil)
        #expect(removed["status"] == "amended")
        #expect(added["category"] == [["text": "x"]])
        #expect(added.object?.names == existing.object?.names)
    }

    @Test("4.6.6 A merge widens the period, and makes one of a moment")
    func widens() throws {
        let templates = try fhir(codeValue(Self.sampled(), period: -1))
        let first = try observation(templates, [measurement(5, correlation: "c"), measurement(6, correlation: "c")])
        let second = try observation(
            templates, [measurement(3, correlation: "c"), measurement(8, correlation: "c")], existing: [first])
        var moment = try #require(first.object)
        moment["effectivePeriod"] = nil
        moment["effectiveDateTime"] = "2019-02-01T22:00:05Z"
        let third = try observation(templates, [measurement(4, correlation: "c")], existing: [.object(moment)])

        #expect(
            second["effectivePeriod"] == [
                "start": "2019-02-01T22:00:03.0000000Z", "end": "2019-02-01T22:00:08.0000000Z",
            ])
        #expect(data(second) == "60 E 60 60 E 60")
        #expect(
            third["effectivePeriod"] == [
                "start": "2019-02-01T22:00:04.0000000Z", "end": "2019-02-01T22:00:05.0000000Z",
            ])
        #expect(third["effectiveDateTime"] == nil)
    }

    @Test("4.6.6 Components are found by the connector's own code, and appended where there is none")
    func components() throws {
        let templates = try fhir(ObservationTests.bloodPressure)
        let first = try observation(templates, [measurement(0, [("systolic", "120")], type: "bp")])
        let second = try observation(
            templates, [measurement(0, [("systolic", "121"), ("diastolic", "80")], type: "bp")], existing: [first])
        let components = second["component"]?.array

        #expect(components?.map { $0["code"]?["text"] } == ["systolic", "diastolic"])
        #expect(components?.map { $0["valueQuantity"]?["value"] } == [121, 80])
    }

    @Test("4.6.6 A value of another type than the template's is NotSupported")
    func otherType() throws {
        let templates = try fhir(codeValue(quantity))
        var existing = try #require(try observation(templates, [measurement(0)]).object)
        existing["valueQuantity"] = nil
        let none = results(templates, [measurement(0)], existing: [.object(existing)])[0]
        existing["valueString"] = "60"
        let other = results(templates, [measurement(0)], existing: [.object(existing)])[0]

        #expect(none.error?.kind == .notSupported)
        #expect(other.error?.kind == .notSupported)
    }

    // MARK: 4.7 SampledData packing

    @Test("4.7.1 Origin 0 with the template's unit, the template's period, one dimension")
    func members() throws {
        let made = try observation(fhir(codeValue(Self.sampled("5000"))), [measurement(0)])

        #expect(
            made["valueSampledData"]
                == ["origin": ["value": 0, "unit": "/min"], "period": 5000, "dimensions": 1, "data": "60"])
    }

    @Test(
        "4.7.2 An hour of minutes has 60 slots, a day 1440, a single moment one",
        arguments: [(60, 60), (1440, 1440), (0, 1)])
    func slots(period: Int, count: Int) throws {
        let made = try observation(fhir(codeValue(Self.sampled("60000"), period: period)), [measurement(0)])

        #expect(data(made)?.split(separator: " ").count == count)
    }

    @Test("4.7.3 A slot takes its last value, a value at its end belongs to the next, empty slots are E")
    func packing() throws {
        let values = [(0, "1"), (59, "2"), (60, "3"), (240, "E"), (3599, "last")].map {
            measurement($0.0, [("hr", $0.1)])
        }
        let made = try observation(fhir(codeValue(Self.sampled("60000"), period: 60)), values)
        let slots = data(made)?.split(separator: " ").map(String.init) ?? []

        #expect(slots.prefix(5) == ["2", "3", "E", "E", "E"])
        #expect(slots.last == "last")
        #expect(slots.filter { $0 == "E" }.count == 57)
    }

    @Test("4.7.3 A start off the grid: slots count from the first moment")
    func offGrid() throws {
        let times = [0.3, 1.2, 1.3, 3.29].map { seconds -> DeviceMeasurement in
            var measurement = measurement(Int(seconds), [("hr", "\(seconds)")], correlation: "c")
            measurement.occurrenceTime.nanoseconds = Int((seconds * 100).rounded()) % 100 * 10_000_000
            return measurement
        }

        #expect(data(try observation(fhir(codeValue(Self.sampled(), period: -1)), times)) == "1.2 1.3 3.29")
    }

    @Test("4.7.4 A merge keeps what there was, skips its E, and new values win; in 2020 old ones did")
    func merging() throws {
        let templates = try fhir(codeValue(Self.sampled("1200000"), period: 60))
        let first = try observation(templates, [measurement(0, [("hr", "1")]), measurement(2400, [("hr", "3")])])
        let new = [measurement(0, [("hr", "9")]), measurement(1200, [("hr", "2")])]
        let second = try observation(templates, new, existing: [first])
        let old = try observation(templates, new, existing: [first], era: .serverAssignedId)

        #expect(data(first) == "1 E 3")
        #expect(data(second) == "9 2 3")
        #expect(data(old) == "1 2 3")
    }

    @Test("4.7.4 A merge from an earlier start shifts old samples where it is not a whole number of periods before")
    func shifted() throws {
        let templates = try fhir(codeValue(Self.sampled(), period: -1))
        var half = measurement(3, [("hr", "0")], correlation: "c")
        half.occurrenceTime.nanoseconds = 500_000_000
        let first = try observation(
            templates,
            [measurement(5, [("hr", "1")], correlation: "c"), measurement(6, [("hr", "2")], correlation: "c")])

        #expect(data(try observation(templates, [half], existing: [first])) == "0 1 2")
    }

    @Test("4.7.4 A changed defaultPeriod re-times old samples, and the old period stays in the Observation")
    func changedPeriod() throws {
        let first = try observation(
            fhir(codeValue(Self.sampled("1200000"), period: 60)), [measurement(1200, [("hr", "2")])])
        let second = try observation(
            fhir(codeValue(Self.sampled("600000"), period: 60)), [measurement(0, [("hr", "1")])], existing: [first])

        #expect(data(second) == "1 2 E E E E")
        #expect(second["valueSampledData"]?["period"] == 1_200_000)
    }

    @Test("4.7.4 More than one dimension is NotSupported")
    func dimensions() throws {
        let templates = try fhir(codeValue(Self.sampled()))
        var existing = try #require(try observation(templates, [measurement(0)]).object)
        existing["valueSampledData"] = ["data": "1 2", "dimensions": 2]

        #expect(results(templates, [measurement(0)], existing: [.object(existing)]).first?.error?.kind == .notSupported)
    }

    @Test("4.7 Values travel as texts: E, U, L and words pass through unchecked")
    func texts() throws {
        let values = ["U", "L", "E", "x"].enumerated().map {
            measurement($0.offset, [("hr", $0.element)], correlation: "c")
        }

        #expect(data(try observation(fhir(codeValue(Self.sampled(), period: -1)), values)) == "U L E x")
    }

    @Test("4.7 Space at the end of the text goes, and an existing text that is blank is NotSupported")
    func blank() throws {
        let templates = try fhir(codeValue(Self.sampled(), period: -1))
        let values = [measurement(0, [("hr", "1")], correlation: "c"), measurement(1, [("hr", " ")], correlation: "c")]
        var existing = try #require(try observation(templates, values).object)
        #expect(data(.object(existing)) == "1")
        existing["valueSampledData"] = ["data": " "]

        #expect(results(templates, values, existing: [.object(existing)]).first?.error?.kind == .notSupported)
    }

    @Test("4.7 .NET rounds each step to whole milliseconds")
    func roundedStep() throws {
        let templates = #"{"valueType": "SampledData", "valueName": "hr", "defaultPeriod": 999.6}"#
        let text = #"{"templateType": "CollectionFhir", "template": [\#(codeValue(templates, period: -1))]}"#
        let reading = FHIRTemplates.read(Array(text.utf8), file: "f")
        let values = (0..<3).map { measurement($0, [("hr", "\($0)")], correlation: "c") }

        #expect(data(try observation(try #require(reading.templates), values)) == "0 1 2")
    }

    @Test("4.7 An Observation of more slots than two million is an error and no hang")
    func tooManySlots() throws {
        let templates = try fhir(codeValue(Self.sampled("1"), period: 1440))
        let correlated = try fhir(codeValue(Self.sampled("1000"), period: -1))
        let years = [measurement(0, correlation: "c"), measurement(200_000_000_000, correlation: "c")]

        #expect(results(templates, [measurement(0)]).first?.error?.kind == .fhirDataMapping)
        #expect(results(correlated, years).first?.error?.kind == .fhirDataMapping)
    }
}

extension JSONObject {
    /// The names in the order in which an Observation's elements are written, `meta` behind `id`.
    fileprivate var inOrder: [String] {
        names.filter { $0 != "meta" }.flatMap { $0 == "id" ? ["id", "meta"] : [$0] }
    }
}
