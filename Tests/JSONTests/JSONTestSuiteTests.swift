import JSON
import PublishedCases
import Testing

// https://github.com/nst/JSONTestSuite: y_ must be accepted, n_ must be refused, i_ may be either
@Suite("JSON parser, by JSONTestSuite")
struct JSONTestSuiteTests {
    static let count = 318
    static let cases = OfficialData.files(
        at: "json-suites/JSONTestSuite/test_parsing", of: "json-suites", count: count)

    /// Those of the undecided cases that are accepted: all are numbers that no machine type holds, or deep within bounds.
    static let acceptedByChoice = [
        "i_number_double_huge_neg_exp.json", "i_number_huge_exp.json", "i_number_neg_int_huge_exp.json",
        "i_number_pos_double_huge_exp.json", "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
        "i_number_real_underflow.json", "i_number_too_big_neg_int.json", "i_number_too_big_pos_int.json",
        "i_number_very_big_negative_int.json",
    ]

    @Test("agrees", arguments: cases)
    func agrees(file: OfficialFile) throws {
        let value = try? JSONValue(parsing: file.bytes())

        let mustParse = file.description.hasPrefix("y_") || Self.acceptedByChoice.contains(file.description)
        #expect((value != nil) == mustParse)
    }

    @Test("writes what it accepted so that it reads as the same value", arguments: cases)
    func roundTrips(file: OfficialFile) throws {
        guard let value = try? JSONValue(parsing: file.bytes()) else { return }

        #expect(try JSONValue(parsing: value.bytes()) == value)
        #expect(try JSONValue(parsing: value.bytes(.pretty)) == value)
    }

    @Test("finds all the cases, where it finds any")
    func isComplete() {
        #expect(Self.cases.isEmpty || Self.cases.count == Self.count)
    }
}
