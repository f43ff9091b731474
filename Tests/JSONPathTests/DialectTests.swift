import JSON
import JSONPath
import Testing

@Suite("JSONPath, in the dialect of the templates")
struct DialectTests {
    @Test(
        "selects",
        arguments: [
            // https://github.com/microsoft/iomt-fhir/blob/main/docs/Configuration.md
            ("$..[?(@heartRate)]", #"{"heartRate":1}"#, #"[{"heartRate":1}]"#),
            (
                "$..[?(@heartRate)]", #"{"Body":[{"heartRate":1},{"steps":2},{"heartRate":3}]}"#,
                #"[{"heartRate":1},{"heartRate":3}]"#
            ),
            (
                "$..[?(@systolic && @diastolic)]", #"{"Body":{"systolic":1,"diastolic":2}}"#,
                #"[{"systolic":1,"diastolic":2}]"#
            ),
            ("$..[?(@Body.hr)]", #"{"Body":{"hr":0}}"#, #"[{"Body":{"hr":0}}]"#),
            ("$..[?(@.unit == 'inches')].height", #"{"Body":[{"unit":"inches","height":78}]}"#, "[78]"),
            (
                "$.Properties['iothub-creation-time-utc']", #"{"Properties":{"iothub-creation-time-utc":"t"}}"#,
                #"["t"]"#
            ),
            ("$['a','b']", #"{"b":2,"a":1}"#, "[1,2]"),
            ("$..['a','b']", #"{"b":2,"a":{"b":3}}"#, #"[2,{"b":3},3]"#),
            ("a.b", #"{"a":{"b":1}}"#, "[1]"),
            ("", #"{"a":1}"#, #"[{"a":1}]"#),
            ("$.a[(0)]", #"{"a":[7]}"#, "nil"),
            ("$.a(0)", #"{"a":[7]}"#, "[7]"),
            ("$[?(@.a > 60)]", #"[{"a":"78"},{"a":"59"}]"#, #"[{"a":"78"}]"#),
            ("$[?(@.a > 60.5)]", #"[{"a":"60.6"}]"#, #"[{"a":"60.6"}]"#),
            ("$[?(@.a == 60)]", #"[{"a":"60"},{"a":60.0}]"#, #"[{"a":60.0}]"#),
            ("$[?(@.a =~ /^HR/i)]", #"[{"a":"hr-1"},{"a":"bp"},{"a":1}]"#, #"[{"a":"hr-1"}]"#),
            ("$[?(@.a == $[0].a)]", #"[{"a":1},{"a":2},{"a":1}]"#, #"[{"a":1},{"a":1}]"#),
            ("$[?(@.a && @.b || @.c)]", #"[{"c":1},{"a":1,"c":1}]"#, #"[{"a":1,"c":1}]"#),
            ("$[?(@.a != 1)]", #"[{"a":{}},{"a":1},{}]"#, #"[{"a":{}}]"#),
            ("$[?(@.a <> 1)]", #"[{"a":2}]"#, #"[{"a":2}]"#),
            ("$[1,0]", "[5,6]", "[6,5]"),
            ("$[::-2]", "[1,2,3,4]", "[4,2]"),
            ("$[-2:]", "[1,2,3,4]", "[3,4]"),
            ("$..a", #"{"a":{"a":1},"b":[{"a":2}]}"#, #"[{"a":1},1,2]"#),
        ])
    func selects(expression: String, text: String, expected: String) throws {
        guard expected != "nil" else {
            #expect(throws: JSONPathSyntaxError.self) { try JSONPathExpression(expression) }
            return
        }
        let value = try JSONValue(parsing: text)

        #expect(try JSONValue.array(JSONPathExpression(expression).values(in: value)).text() == expected)
    }

    @Test(
        "refuses, and says where",
        arguments: [
            ("$.a.", 4), ("$[", 2), ("$['a", 2), ("$[0", 3), ("$[?(@.a]", 7), ("$[?@.a]", 3), ("$[?(@.a == b)]", 11),
            ("$[?(@.a == 5&&@.b)]", 11), ("$[1]b", 4), ("$.a b", 4), ("$[-]", 2), ("$[?(@ =~ /(/)]", 9),
            ("$['\\q']", 4),
        ])
    func refuses(expression: String, offset: Int) {
        let error = #expect(throws: JSONPathSyntaxError.self) { try JSONPathExpression(expression) }
        #expect(error?.offset == offset)
    }

    @Test(
        "raises the errors that the connector raises",
        arguments: [
            ("$[-1]", "[1]", JSONPathEvaluationError.negativeIndex(-1)),
            ("$[::0]", "[1]", .zeroStep),
            ("$[?(@ > 5)]", #"["x"]"#, .notComparable(#""x""#, with: "5")),
            ("$[?(@ > 5)]", #"["5.5"]"#, .notComparable(#""5.5""#, with: "5")),
            ("$[*]", "[1,2]", .severalValues),
        ])
    func raises(expression: String, text: String, error: JSONPathEvaluationError) throws {
        let (compiled, value) = (try JSONPathExpression(expression), try JSONValue(parsing: text))

        #expect(throws: error) { try compiled.value(in: value) }
    }

    @Test("does a bounded amount of work")
    func isBounded() throws {
        let wide = JSONValue.array(Array(repeating: .array(Array(repeating: 1, count: 1000)), count: 1000))
        let exploding = try JSONPathExpression("$..[?(@..[?(@..[?(@..x)])])]")

        #expect(throws: JSONPathEvaluationError.tooMuchWork) { try exploding.values(in: wide) }
        #expect(throws: JSONPathEvaluationError.tooMuchWork) {
            try JSONPathExpression("$..*").values(in: wide, maxSteps: 99)
        }
    }

    @Test("bounds how deep filters and values lie in each other")
    func isShallow() throws {
        var deep: JSONValue = 1
        for _ in 0..<1100 { deep = [deep] }
        let nested = String(repeating: "$[?(", count: 20) + "@" + String(repeating: ")]", count: 20)

        #expect(throws: JSONPathEvaluationError.tooDeep) { try JSONPathExpression("$..a").values(in: deep) }
        #expect(throws: JSONPathSyntaxError.self) { try JSONPathExpression(nested) }
        #expect(throws: JSONPathSyntaxError.self) { try JSONPathExpression(String(repeating: "a.", count: 9000) + "a") }
    }
}
