import DeviceMapping
import HTTPMessages
import Testing

@Suite("4.4 Grouping")
struct GroupingTests {
    @Test("4.4.1 Measurements of one type, device, patient, encounter and correlation belong together")
    func key() {
        var others = (0..<4).map { _ in measurement(1) }
        others[0].deviceId = "other"
        others[1].patientId = "p"
        others[2].encounterId = "e"
        others[3].correlationId = "c"
        let groups = MeasurementGroup.groups(
            of: [measurement(1)] + others + [measurement(2), measurement(0, type: "steps")])

        #expect(groups.map(\.measurements.count) == [2, 1, 1, 1, 1, 1])
        #expect(groups.map(\.key.type) == ["hr", "hr", "hr", "hr", "hr", "steps"])
        #expect(groups[0].key.deviceId == "d")
    }

    @Test("4.4.1 Parts of a key that meet differently in the connector's joined text stay apart")
    func keyIsNoText() {
        var (left, right) = (measurement(1, device: "a-b"), measurement(1, device: "a"))
        left.type = "c"
        right.type = "b-c"

        #expect(MeasurementGroup.groups(of: [left, right]).count == 2)
    }

    @Test("4.4.1 Measurements come in the order of their moments")
    func order() {
        let group = MeasurementGroup.groups(of: [3, 1, 2].map { measurement($0) })[0]

        #expect(group.measurements.map(\.occurrenceTime) == [1, 2, 3].map { hour.adding(seconds: $0) })
    }

    @Test("4.4.3 In 2020 a window of five minutes was grouped at a time, its end inclusive, its beginning not")
    func windows() {
        let seconds = [601, 0, 1, 300, 301]
        let windows = MeasurementGroup.windows(of: seconds.map { measurement($0) })
        let minutes = MeasurementGroup.windows(of: seconds.map { measurement($0) }, seconds: 60)

        func times(_ window: [DeviceMeasurement]) -> [Int] { window.map { $0.occurrenceTime.seconds - hour.seconds } }
        #expect(windows.map(times) == [[0], [1, 300], [301], [601]])
        #expect(minutes.map(times) == [[0], [1], [300], [301], [601]])
    }

    @Test(
        "4.4.2 Of several at one moment, the one ingested last wins; in 2020 the first one stayed",
        arguments: [
            ([5, 9, 7], ConnectorEra.hashedId, "1"), ([5, 9, 9], .hashedId, "2"), ([nil, nil], .hashedId, "1"),
            ([3, nil], .hashedId, "0"), ([nil, 3], .hashedId, "1"), ([5, 9, 7], .serverAssignedId, "0"),
        ] as [([Int?], ConnectorEra, String)])
    func ingestion(times: [Int?], era: ConnectorEra, winner: String) {
        let measurements = times.enumerated().map { measurement(1, [("hr", "\($0.offset)")], ingested: $0.element) }
        let group = MeasurementGroup.groups(of: measurements, era: era)[0]

        #expect(group.measurements.map { $0.properties[0].value } == [winner])
        #expect(group.superseded.count == times.count - 1)
    }
}
