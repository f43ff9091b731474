import Glibc
import JSON
import Testing

@Suite("JSON number")
struct JSONNumberTests {
    @Test("is none", arguments: ["", "-", "+1", "01", "1.", ".1", "1e", "1e-", "0x1", "1 ", " 1", "NaN", "1,0", "١"])
    func isNone(text: String) {
        #expect(JSONNumber(text) == nil)
    }

    @Test(
        "is an integer only where it is written as one that fits 64 bits",
        arguments: [
            ("0", 0), ("-0", 0), ("42", 42), ("9223372036854775807", .max), ("-9223372036854775808", .min),
            ("9223372036854775808", nil), ("1.0", nil), ("1e2", nil),
        ] as [(String, Int64?)]
    )
    func integer(text: String, value: Int64?) throws {
        #expect(try #require(JSONNumber(text)).integer == value)
    }

    @Test(
        "is the nearest floating-point value",
        arguments: [
            ("0.1", 0.1), ("-2.5e-3", -0.0025), ("1e400", .infinity), ("-1e400", -.infinity), ("1e-400", 0),
            ("9007199254740993", 9_007_199_254_740_992), ("0.0254", 0.0254), ("-1609.344", -1609.344),
            ("0.00000000000001", 1e-14), ("0.000000000000001", 1e-15), ("123456789012345", 123_456_789_012_345),
            ("1234567890123456", 1_234_567_890_123_456), ("-99999999999999.9", -99_999_999_999_999.9),
        ])
    func double(text: String, value: Double) throws {
        #expect(try #require(JSONNumber(text)).double == value)
    }

    @Test("keeps the sign of zero in its floating-point value", arguments: ["-0", "-0.00", "-0e5"])
    func negativeZero(text: String) throws {
        #expect(try #require(JSONNumber(text)).double.sign == .minus)
    }

    @Test("is the value that the C library reads, whatever its digits")
    func short() {
        var digits: UInt64 = 1
        for scale in 0..<6000 {
            digits = digits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let whole = digits >> 34 % 10_000_000_000
            let text = "\(whole).\(String(digits % 100_000_000).prefix(1 + scale % 8))"
            #expect(JSONNumber(text)?.double == strtod(text, nil))
        }
    }

    @Test(
        "equals the same number written otherwise",
        arguments: [
            ("1", "1.0"), ("1", "10e-1"), ("1", "1.00000000000000"), ("12.5", "12.500"), ("1", "0.1E+1"),
            ("100", "1e2"), ("0", "-0"), ("0", "0.000"), ("0", "0e5"),
            ("0e99999999999999999999", "-0.0"), ("-12.50", "-1.25e1"),
            ("123456789012345678901234567890", "12345678901234567890123456789e1"),
            ("1e400", "10e399"), ("0.0000001", "1e-7"), ("1e-9223372036854775808", "1e-9223372036854775808"),
            ("1e123456789012345678", "10e123456789012345677"),
        ])
    func isEqual(left: String, right: String) throws {
        let (left, right) = (try #require(JSONNumber(left)), try #require(JSONNumber(right)))

        #expect(left.isNumericallyEqual(to: right))
        #expect(right.isNumericallyEqual(to: left))
    }

    @Test(
        "differs from another number, however little",
        arguments: [
            ("1", "-1"), ("1", "1.0000000000000000000000000000000001"), ("1e400", "1e401"), ("0", "1e-400"),
            ("10", "1"), ("0.1", "0.10000000000001"), ("99999999999999.9", "99999999999999.8"),
            ("9007199254740993", "9007199254740992"), ("1e-99999999999999999999", "1e99999999999999999999"),
            ("1e-9223372036854775808", "1.5e-9223372036854775808"),
            ("1e99999999999999999998", "1e99999999999999999999"),
        ])
    func differs(left: String, right: String) throws {
        let (left, right) = (try #require(JSONNumber(left)), try #require(JSONNumber(right)))

        #expect(!left.isNumericallyEqual(to: right))
        #expect(!right.isNumericallyEqual(to: left))
        #expect(left != right)
    }

    // http://hl7.org/fhir/R4/datatypes.html#decimal: 0.010 is regarded as different to 0.01
    @Test("is not the same text for the same number")
    func keepsPrecision() {
        #expect(JSONNumber("0.010") != JSONNumber("0.01"))
        #expect(JSONNumber(7).text == "7")
    }
}
