import FHIRDefinitions
import FHIRPath
import Glibc
import JSON
import PublishedCases

extension Engines {
    /// Evaluates FHIRPath expressions by the line, in the form that `../shared/peers/hapi/hapi fhirpath --batch` has.
    ///
    /// In: lines `{"file", "expr"}`, with `"purpose": "searchParameter"` where it is one. Out: for each line
    /// `{"result": [{"type", "value" | "json"}]}` or `{"error"}`; with rounds also `ns_per_eval`, the mean of so many
    /// evaluations, when the expression is compiled and the resource is read.
    static func evaluate(_ version: FHIRVersion, rounds: Int) throws {
        var last = (file: "", element: Element(resource: .null, version: version))
        while let line = readLine() {
            let request = try JSONValue(parsing: line)
            let file = request["file"]?.string ?? ""
            if file != last.file {
                last = (
                    file, Element(resource: try JSONValue(parsing: OfficialFile(path: file).bytes()), version: version)
                )
            }
            tell(answer(request, last.element, version, rounds: rounds))
        }
    }

    private static func answer(
        _ request: JSONValue, _ element: Element, _ version: FHIRVersion, rounds: Int
    ) -> JSONValue {
        let purpose: PathExpression.Purpose =
            switch request["purpose"]?.string {
            case "searchParameter": .searchParameter
            case "invariant": .invariant
            default: .general
            }
        let context = PathContext(now: Temporal(dateTime: "2026-11-25T14:00:00.000+00:00"))
        do throws(PathError) {
            let expression = try PathExpression.cached(
                request["expr"]?.string ?? "", version: version, purpose: purpose)
            let items = try expression.evaluate(element, in: context)
            var answer: JSONObject = ["result": .array(items.map(shown))]
            if rounds > 0 {
                let nanoseconds = try measured(expression, element, context, rounds: rounds)
                answer["ns_per_eval"] = .number(JSONNumber(nanoseconds))
            }
            return .object(answer)
        } catch {
            return ["error": .string("\(error)")]
        }
    }

    private static func measured(
        _ expression: PathExpression, _ element: Element, _ context: PathContext, rounds: Int
    ) throws(PathError) -> Int {
        for _ in 0..<(rounds / 5) { _ = try expression.evaluate(element, in: context) }
        let start = nanoseconds()
        for _ in 0..<rounds { _ = try expression.evaluate(element, in: context) }
        return (nanoseconds() - start) / rounds
    }

    /// Processor time of this process.
    private static func nanoseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// A value of FHIRPath's own is given the FHIR type of the same name, as HAPI does.
    private static func shown(_ item: Item) -> JSONValue {
        let isFHIR = item.namespace == "FHIR" || item.typeName == "Quantity"
        let type = isFHIR ? item.typeName : item.typeName.prefix(1).lowercased() + item.typeName.dropFirst()
        if case .element(let element) = item, element.value.object != nil {
            return ["type": .string(type), "json": item.json]
        }
        return ["type": .string(type), "value": item.text.map(JSONValue.string) ?? item.json]
    }
}
