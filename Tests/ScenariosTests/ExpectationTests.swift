import FHIRDefinitions
import HTTPMessages
import JSON
import Results
import Scenarios
import Testing

/// Every kind of expectation has a file in `Fixtures/expectations` with cases that hold and cases that do not.
///
/// A case is `{"expect", "response": {"status", "headers", "body"|"text"}, "holds": true|false, "says"?}`; `says` is in the
/// message of the first judgement that does not hold.
@Suite("Expectation")
struct ExpectationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var file: String
        var value: JSONValue
        var testDescription: String { "\(file): \(value["expect"]?.text() ?? "")" }
    }

    static let cases = Fixtures.names(in: "expectations", ending: ".json").flatMap { name -> [Case] in
        let value = Fixtures.bytes("expectations/\(name)").flatMap { try? JSONValue(parsing: $0) }
        return (value?.array ?? []).map { Case(file: name, value: $0) }
    }

    @Test("holds or does not hold as its cases say", arguments: cases)
    func judges(test: Case) throws {
        let subject = Subject(response: try response(test.value["response"]), statuses: statuses(test.value), version: .r4, scope: Names())
        let judgements = Expectation.judge(try #require(test.value["expect"]?.object), subject)
        let wrong = judgements.filter { $0.answer != .held }

        #expect(!judgements.isEmpty)
        #expect(wrong.isEmpty == test.value["holds"]?.bool, "\(wrong)")
        if let says = test.value["says"]?.string {
            let text = wrong.map { "\($0.subject): expected \($0.expected), found \($0.actual)" }.joined(separator: "\n")
            #expect(text.contains(says), "\(text)")
        }
    }

    @Test("has a case that holds and one that does not, for every kind", arguments: Expectation.all.map(\.name))
    func isComplete(name: String) {
        let own = Self.cases.filter { $0.value["expect"]?[name] != nil }

        #expect(own.contains { $0.value["holds"] == true })
        #expect(own.contains { $0.value["holds"] == false })
    }

    private func response(_ value: JSONValue?) throws -> Response {
        var headers = HeaderList()
        for header in value?["headers"]?.object?.members ?? [] {
            for text in header.value.elements { headers.append(header.name, text.display) }
        }
        let body = value?["text"]?.string.map { Array($0.utf8) } ?? value?["body"]?.bytes() ?? []
        var response = Response(status: value?["status"]?.integer ?? 200, headers: headers, body: body)
        response.timings.total = value?["microseconds"]?.integer ?? 1000
        return response
    }

    private func statuses(_ value: JSONValue) -> [Int]? { value["statuses"]?.array?.compactMap(\.integer) }
}

/// What a scenario would know: two data resources, a fixture, a variable.
private struct Names: SubjectScope {
    func variable(_ name: String) -> JSONValue? { ["etag": "W/\"1\"", "count": 3][name] }
    func address(ofData name: String) -> String? { ["day": "Patient/1", "month": "Patient/2"][name] }
    func resource(_ name: String) -> JSONValue? {
        name == "adult" ? ["resourceType": "Patient", "active": true, "multipleBirthInteger": 2] : nil
    }
    func isOwn(_ address: String) -> Bool { ["Patient/1", "Patient/2", "Patient/3"].contains(address) }
}
