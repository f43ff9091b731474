import Arguments
import Diagnostics
import FHIRDefinitions
import FHIRPath
import HTTPMessages
import JSON

/// `assay fhirpath`: an expression, evaluated over a resource.
struct FHIRPathCommand {
    let arguments: ParsedArguments

    init(_ arguments: ParsedArguments) { self.arguments = arguments }

    func perform() throws -> Int32 {
        let text = arguments.operands[0]
        let file = try ResourceFile(arguments.operands[1], version: arguments.fhirVersion)
        let resource = try file.resource()
        do throws(PathError) {
            let expression = try PathExpression(text, version: file.version)
            let items = try expression.evaluate(
                Element(resource: resource, version: file.version),
                in: PathContext(now: Temporal(dateTime: Instant.now.fhir())))
            show(items)
            return ExitCode.success
        } catch {
            let place = Diagnostic(
                .error, error.message, file: "expression", offset: error.offset, in: Array(text.utf8))
            Output.error("\(place)")
            return error.kind == .execution || error.kind == .limit ? ExitCode.notJudged : ExitCode.usage
        }
    }

    private func show(_ items: [Item]) {
        if arguments.has("json") {
            let values: [JSONValue] = items.map { ["type": .string($0.typeName), "value": $0.json] }
            return Output.line(JSONValue.array(values).text())
        }
        for item in items { Output.line("\(item.typeName)  \(printable(item.text ?? item.json.text()))") }
    }
}
