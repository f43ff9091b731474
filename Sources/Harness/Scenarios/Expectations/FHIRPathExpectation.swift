import FHIRDefinitions
import FHIRPath
public import JSON

extension Expectation {
    /// What FHIRPath expressions say of the body. <http://hl7.org/fhirpath/N1/>
    static let fhirpath = Expectation(
        name: "fhirpath",
        about:
            "FHIRPath: an expression, or a list of them, that must be true; or expression → matcher of what it gives",
        shape: .choice([.string, .list(.string), .map(.named("matcher"))])
    ) { expected, subject in
        if let questions = expected.object?.members {
            return questions.flatMap { question in
                subject.evaluate(question.name, expected: Matcher(question.value).expected) { found, _ in
                    Matcher(question.value).judge(found.map(\.json), question.name)
                }
            }
        }
        return expected.elements.compactMap(\.string).flatMap { text in
            subject.evaluate(text, expected: "true") { found, expression in
                let isTrue = found.count == 1 && found[0].json == true
                return .of(isTrue, text, expected: "true", actual: subject.shown(found, of: expression))
            }
        }
    }
}

extension Subject {
    /// Judges what an expression gives of the body; where it cannot be evaluated, the scenario is at fault, or the body.
    fileprivate func evaluate(
        _ text: String, expected: String, _ judge: ([Item], PathExpression) -> Judgement
    ) -> [Judgement] {
        withJSON(text, expected) { body in
            do throws(PathError) {
                let expression = try PathExpression.cached(text, version: version)
                return [judge(try expression.evaluate(Element(resource: body, version: version)), expression)]
            } catch  where error.kind == .execution {
                return [.failed(text, expected: expected, actual: "no value: \(error)")]
            } catch {
                return [.notJudged(text, expected, because: "the expression fails at \(error)")]
            }
        }
    }

    /// What an expression gave, and where it is a comparison what its left side gave.
    fileprivate func shown(_ found: [Item], of expression: PathExpression) -> String {
        let result = found.isEmpty ? "nothing" : found.map(\.json.display).joined(separator: ", ")
        guard let left = expression.leftSide, let json,
            let items = try? left.evaluate(Element(resource: json, version: version))
        else { return JSONValueText.shown(result) }
        let values = items.isEmpty ? "nothing" : items.map(\.json.display).joined(separator: ", ")
        return JSONValueText.shown("\(result); its left side is \(values)")
    }

    /// The values that a FHIRPath expression gives of the body; none where it is no JSON, or the expression fails.
    ///
    /// A plain path of JSON names is understood as well, since `resourceType` is no element.
    func values(_ expression: String) -> [JSONValue] {
        guard let json else { return [] }
        let path = try? PathExpression.cached(expression, version: version)
        let items = try? path?.evaluate(Element(resource: json, version: version))
        if let items, !items.isEmpty { return items.map(\.json) }
        return ElementPath(expression)?.values(in: json) ?? []
    }

    /// The first value that a FHIRPath expression gives of the body; nil where it gives none.
    public func first(_ expression: String) -> JSONValue? { values(expression).first }
}
