import JMESPath
import JSON
import Testing

@Suite("JMESPath expressions")
struct JMESPathExpressionTests {
    @Test(
        "tell a projection from a list that was there",
        arguments: [
            ("a[*]", true), ("a[?b]", true), ("a[]", true), ("a.*", true), ("a[1:]", true), ("a[*].b | [*]", true),
            ("a", false), ("a[*] | [0]", false), ("to_array(@)[?a]", true), ("[a, b]", false),
        ])
    func projects(expression: String, isProjection: Bool) throws {
        #expect(try JMESPathExpression(expression).isProjection == isProjection)
    }

    @Test(
        "refuse, and say where and what was meant",
        arguments: [
            ("a.", 2, JMESPathError.Kind.syntax, nil),
            ("foo(@)", 0, .unknownFunction, nil),
            ("to_nmber(a)", 0, .unknownFunction, "to_number"),
            ("a || abs(a, b)", 5, .invalidArity, nil),
            ("a[?b", 4, .syntax, nil),
            ("'a", 0, .syntax, nil),
            ("a #", 2, .syntax, nil),
            ("a[99999999999999999999]", 2, .syntax, nil),
        ] as [(String, Int, JMESPathError.Kind, String?)])
    func refuse(expression: String, offset: Int, kind: JMESPathError.Kind, suggestion: String?) {
        let error = #expect(throws: JMESPathError.self) { try JMESPathExpression(expression) }
        #expect(error?.kind == kind)
        #expect(error?.offset == offset)
        #expect(error?.suggestion == suggestion)
    }

    @Test(
        "keep whole numbers of 64 bits, and the digits of what they only pass on",
        arguments: [
            ("sum(@)", "[9223372036854775806, 1]", "9223372036854775807"),
            ("sum(@)", "[9223372036854775807, 1]", "9.223372036854776e+18"),
            ("[0]", "[0.010]", "0.010"),
            ("max(@)", "[9007199254740993, 9007199254740992]", "9007199254740993"),
            ("abs([0])", "[-9223372036854775808]", "9.223372036854776e+18"),
            ("to_number([0])", #"["1.50"]"#, "1.50"),
        ])
    func keepNumbers(expression: String, text: String, expected: String) throws {
        #expect(try JMESPathExpression(expression).evaluate(JSONValue(parsing: text)).text() == expected)
    }

    @Test("call functions that the caller adds")
    func callAdded() throws {
        let twice = JMESPathFunction("twice", taking: [.number]) { values in [values[0], values[0]] }
        let expression = try JMESPathExpression("twice(a)", functions: .standard.adding([twice]))

        #expect(try expression.evaluate(["a": 1]) == [1, 1])
        #expect(throws: JMESPathError.self) { try expression.evaluate(["a": "b"]) }
    }

    @Test(
        "do a bounded amount of work",
        arguments: [
            exploding + "to_string(@)",
            exploding + "[@, @] | [0] == [1]",
            exploding + String(repeating: "[] | ", count: 30) + "@",
        ])
    func isBounded(expression: String) throws {
        let compiled = try JMESPathExpression(expression)

        let error = #expect(throws: JMESPathError.self) { try compiled.evaluate(["a": 1], maxSteps: 100_000) }
        #expect(error?.kind == .limit)
    }

    /// Makes a value that is small, since its parts are shared, and that has 4 to the power of 30 leaves.
    private static let exploding = String(repeating: "[@,@,@,@] | ", count: 30)

    @Test("have a bounded number of parts and bytes")
    func isSmall() {
        for expression in [
            String(repeating: "(", count: 5000), String(repeating: "a.", count: 2000) + "a",
            String(repeating: "!", count: 70_000), String(repeating: "[", count: 60_000),
        ] {
            let error = #expect(throws: JMESPathError.self) { try JMESPathExpression(expression) }
            #expect(error?.kind == .limit)
        }
    }
}
