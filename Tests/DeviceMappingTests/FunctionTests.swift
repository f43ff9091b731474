import DeviceMapping
import JSON
import Testing

@Suite("4.2 JMESPath custom functions")
struct FunctionTests {
    /// What an expression of a template makes of the body `{"l": …, "r": …}`.
    private func result(_ expression: String, _ left: String, _ right: String) throws -> String? {
        let body = #"{"device": "d", "time": "2019-02-01", "l": \#(left), "r": \#(right)}"#
        let templates = try devices(calculated(value: expression, language: "JmesPath"))
        return try templates.measurements(of: message(body)).first?.properties.first?.value
    }

    // https://github.com/microsoft/iomt-fhir/blob/main/docs/CustomFunctions.md and the connector's unit tests
    @Test(
        "reckon exactly",
        arguments: [
            ("add", "10", "10", "20"), ("add", "40", "50", "90"), ("add", "0", "50", "50"), ("add", "1.5", "1", "2.5"),
            ("add", "9223372036854775806", "1", "9223372036854775807"),
            ("subtract", "10", "10", "0"), ("subtract", "40", "50", "-10"), ("subtract", "0", "50", "-50"),
            ("subtract", "-1", "100", "-101"), ("subtract", "1", "10.5", "-9.5"),
            ("multiply", "10", "10", "100"), ("multiply", "40", "50", "2000"), ("multiply", "0", "50", "0"),
            ("multiply", "0.5", "100.0", "50"), ("multiply", "78", "0.0254", "1.9812"),
            ("divide", "10", "10", "1"), ("divide", "100", "25", "4"), ("divide", "40", "50", "0.8"),
            ("divide", "0", "50", "0"), ("divide", "100", "-1", "-100"), ("divide", "100.0", "25", "4"),
            ("divide", "0", "-9223372036854775808", "0"),
            ("pow", "10", "10", "10000000000"), ("pow", "0", "50", "0"), ("pow", "0", "0", "1"), ("pow", "1", "0", "1"),
            ("pow", "10", "2.5", "316.227766016838"), ("pow", "100", "-2", "0.0001"), ("pow", "100", "0.5", "10"),
            ("pow", "-1", "9223372036854775807", "-1"), ("pow", "-2", "63", "-9223372036854775808"),
        ])
    func arithmetic(name: String, left: String, right: String, expected: String) throws {
        #expect(try result("\(name)(Body.l, Body.r)", left, right) == expected)
    }

    @Test(
        "insert texts",
        arguments: [
            ("mple", "sa", 0, "sample"), ("suess", "cc", 2, "success"), ("myString", "!!", 8, "myString!!"),
            ("", "a", 0, "a"),
            ("😀b", "-", 2, "😀-b"),
        ])
    func insertString(original: String, insertion: String, position: Int, expected: String) throws {
        #expect(
            try result("insertString(Body.l, Body.r, `\(position)`)", "\"\(original)\"", "\"\(insertion)\"") == expected
        )
    }

    @Test(
        "write Unix times",
        arguments: [
            ("fromUnixTimestamp", "0", "1970-01-01T00:00:00+0"), ("fromUnixTimestamp", "-1", "1969-12-31T23:59:59+0"),
            ("fromUnixTimestamp", "1625677200", "2021-07-07T17:00:00+0"),
            ("fromUnixTimestamp", "253402300799", "9999-12-31T23:59:59+0"),
            ("fromUnixTimestampMs", "0", "1970-01-01T00:00:00+0"),
            ("fromUnixTimestampMs", "1626799080000", "2021-07-20T16:38:00+0"),
            ("fromUnixTimestampMs", "1626799080999", "2021-07-20T16:38:00+0"),
            ("fromUnixTimestampMs", "-1", "1969-12-31T23:59:59+0"),
        ])
    func timestamps(name: String, units: String, expected: String) throws {
        #expect(try result("\(name)(Body.l)", units, "0") == expected)
    }

    @Test(
        "refuse what they cannot do",
        arguments: [
            ("divide(Body.l, Body.r)", "50", "0"), ("divide(Body.l, Body.r)", "50", "0.0"),
            ("divide(Body.l, Body.r)", "-9223372036854775808", "-1"),
            ("pow(Body.l, Body.r)", "40", "50"), ("pow(Body.l, Body.r)", "9223372036854775807", "10"),
            ("pow(Body.l, Body.r)", "0", "-1"), ("pow(Body.l, Body.r)", "10.5", "1000"),
            ("add(Body.l, Body.r)", "9223372036854775807", "1"), ("add(Body.l, Body.r)", "\"bad\"", "1"),
            ("multiply(Body.l, Body.r)", "1", "[1]"), ("subtract(Body.l, Body.r)", "null", "1"),
            ("multiply(Body.l, Body.r)", "1e308", "1e308"), ("add(Body.l, Body.r)", "99999999999999999999", "1"),
            ("multiply(Body.l, Body.r)", "0.5", "9223372036854775808"),
            ("insertString('myString', '!!', Body.l)", "100", "0"),
            ("insertString('myString', '!!', Body.l)", "-1", "0"),
            ("insertString('😀', '!!', Body.l)", "1", "0"), ("insertString('a', '!!', Body.l)", "0.5", "0"),
            ("fromUnixTimestamp(Body.l)", "\"0\"", "0"), ("fromUnixTimestamp(Body.l)", "1.5", "0"),
            ("fromUnixTimestamp(Body.l)", "253402300800", "0"),
            ("fromUnixTimestampMs(Body.l)", "9223372036854775807", "0"),
            ("fromUnixTimestamp(Body.l)", "-62135596801", "0"),
        ])
    func refused(expression: String, left: String, right: String) {
        let error = #expect(throws: MappingError.self) { try result(expression, left, right) }
        #expect(error?.kind == .templateExpression)
    }
}
