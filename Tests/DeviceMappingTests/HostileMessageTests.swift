import DeviceMapping
import JSON
import Testing

@Suite("Messages and templates that mean harm")
struct HostileMessageTests {
    private static let deep = String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000)

    @Test(
        "each are a named error",
        arguments: [
            (Array(deep.utf8), MappingError.Kind.invalidDataFormat),
            ([0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], .invalidDataFormat),  // UTF-16
            ([0x7B, 0x22, 0xE9, 0x22, 0x3A, 0x31, 0x7D], .invalidDataFormat),  // Latin-1
            (
                Array(#"{"device": "d", "time": "2019-02-01T22:46:01Z", "value": 99999999999999999999}"#.utf8),
                .incompatibleData
            ),
            (Array(#"{"device": "d", "time": "9999999-01-01T00:00:00Z", "value": 1}"#.utf8), .incompatibleData),
            (Array(#"{"device": "d", "time": "2019-02-01T22:46:01Z", "value": 1e400}"#.utf8), .incompatibleData),
        ])
    func named(bytes: [UInt8], kind: MappingError.Kind) throws {
        let templates = try devices(calculated(value: "$.Body.value"))
        let error = #expect(throws: MappingError.self) { try templates.measurements(of: DeviceMessage(bytes)) }
        #expect(error?.kind == kind)
    }

    @Test("stop none of the next ones")
    func next() throws {
        let templates = try devices(calculated(value: "$.Body.value"))
        let good = #"{"device": "d", "time": "2019-02-01T22:46:01Z", "value": 1}"#
        let counts = [good, "{", Self.deep, good].map { (try? templates.measurements(of: message($0)))?.count }

        #expect(counts == [1, nil, nil, 1])
    }

    @Test("of ten megabytes are mapped, and a member that is repeated counts where it is last")
    func large() throws {
        let filler =
            String(repeating: #"{"x":[1,2,3]},"#, count: 10_000) + "\"" + String(repeating: "x", count: 9_900_000)
        let text = #"{"device": "no", "time": "2019-02-01", "filler": [\#(filler)"], "value": 5, "device": "d"}"#
        let measurements = try devices(calculated(value: "$.Body.value")).measurements(of: message(text))

        #expect(text.utf8.count > 10_000_000)
        #expect(measurements.map(\.deviceId) == ["d"])
    }

    @Test(
        "whose expressions explode come to an end",
        arguments: [
            ("$..[?(@..[?(@..[?(@..a)])])]", "JsonPath"),
            (String(repeating: "[@,@,@,@] | ", count: 30) + "to_string(@)", "JmesPath"),
            ("Body.list[?contains(@, `1`)]", "JmesPath"),
        ])
    func explode(expression: String, language: String) throws {
        let list = String(repeating: "[[1,[2]]],", count: 2000)
        let text = #"{"device": "d", "time": "2019-02-01", "list": [\#(list) 1]}"#
        let templates = try devices(calculated(value: expression, language: language))

        let error = #expect(throws: MappingError.self) { try templates.measurements(of: message(text)) }
        #expect(error?.kind == .templateExpression || error?.kind == .incompatibleData)
    }

    @Test("templates of a thousand mistakes have at most two hundred findings")
    func findings() {
        let text = #"{"templateType": "CollectionContent", "template": [\#(String(repeating: "1,", count: 1000))]}"#

        #expect(DeviceTemplates.read(Array(text.utf8), file: "d").findings.count == 200)
    }
}
