import JMESPath
import JSON
import PublishedCases
import Testing

// https://github.com/jmespath/jmespath.test
@Suite("JMESPath, by its compliance suite")
struct ComplianceTests {
    static let count = 908
    static let cases = load()

    /// One expression, and what it makes of a value.
    struct Case: Sendable, CustomTestStringConvertible {
        var file: String
        var given: JSONValue
        var expression: String
        /// The kind of error that there must be; nil where there must be none.
        var error: String?
        /// nil in a benchmark, where no result is published.
        var result: JSONValue?

        var testDescription: String { "\(file): \(expression)" }
    }

    private static func load() -> [Case] {
        let files = OfficialData.files(at: "json-suites/jmespath/compliance", of: "json-suites", count: 16)
        return files.flatMap { file -> [Case] in
            let groups = (try? JSONValue(parsing: file.bytes()))?.array ?? []
            return groups.flatMap { group in
                (group["cases"]?.array ?? []).map { entry in
                    Case(
                        file: file.description, given: group["given"] ?? .null,
                        expression: entry["expression"]?.string ?? "", error: entry["error"]?.string,
                        result: entry["result"])
                }
            }
        }
    }

    @Test("agrees", arguments: cases)
    func agrees(published: Case) throws {
        do {
            let value = try JMESPathExpression(published.expression).evaluate(published.given)
            #expect(published.error == nil, "no error, but \(value)")
            if let result = published.result {
                #expect(
                    try Self.equality.evaluate([value, result]) == true, "\(value) instead of \(result)")
            }
        } catch {
            #expect(published.error == error.kind.rawValue, "\(error)")
        }
    }

    /// Equality in JMESPath itself: members in any order, numbers by what they are worth.
    private static let equality: JMESPathExpression = {
        do { return try JMESPathExpression("[0] == [1]") } catch { fatalError("\(error)") }
    }()

    @Test("finds all the cases, where it finds any")
    func isComplete() {
        #expect(Self.cases.isEmpty || Self.cases.count == Self.count)
    }
}
