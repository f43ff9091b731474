import DeviceMapping
import Glibc
import JMESPath
import JSON
import JSONPath

/// Evaluates expressions by the line, and says what an evaluation costs.
///
/// In: lines `{"language", "expr", "given"}`; the language is `JMESPath`, with the connector's functions, or
/// `JSONPath`. Out: for each line `{"result", "ns_per_eval"}` or `{"error"}`: what it selects, in JSONPath a list of
/// it, and the mean of as many evaluations as the first argument says, when the expression is compiled and the value is
/// read.
@main
enum Expressions {
    static func main() throws {
        let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1
        while let line = readLine() {
            print(answer(try JSONValue(parsing: line), rounds: rounds).text())
        }
    }

    private static func answer(_ request: JSONValue, rounds: Int) -> JSONValue {
        let text = request["expr"]?.string ?? ""
        do {
            if request["language"] == "JMESPath" {
                let expression = try JMESPathExpression(text, functions: .connector)
                return try measured(request["given"] ?? .null, rounds: rounds) { try expression.evaluate($0) }
            }
            let expression = try JSONPathExpression(text)
            return try measured(request["given"] ?? .null, rounds: rounds) { .array(try expression.values(in: $0)) }
        } catch {
            return ["error": .string("\(error)")]
        }
    }

    private static func measured(
        _ value: JSONValue, rounds: Int, _ evaluate: (JSONValue) throws -> JSONValue
    ) throws -> JSONValue {
        let result = try evaluate(value)
        let start = nanoseconds()
        for _ in 0..<rounds { _ = try evaluate(value) }
        return ["result": result, "ns_per_eval": .number(JSONNumber((nanoseconds() - start) / rounds))]
    }

    /// Processor time of this process.
    private static func nanoseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
