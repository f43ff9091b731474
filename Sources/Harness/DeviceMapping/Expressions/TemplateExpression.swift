import JMESPath
import JSON
import JSONPath

/// An expression of a template, compiled.
struct TemplateExpression: Sendable {
    /// The language of an expression, under the name that templates use.
    enum Language: String, Sendable, CaseIterable {
        case jsonPath = "JsonPath"
        case jmesPath = "JmesPath"
    }

    /// The expression, compiled.
    private enum Compiled: Sendable {
        case jsonPath(JSONPathExpression)
        case jmesPath(JMESPathExpression)
    }

    /// Why an expression does not compile.
    struct Problem: Error {
        var message: String
        /// The byte of the expression.
        var offset: Int
        var remedy: String?
    }

    let text: String
    private let compiled: Compiled

    init(_ text: String, _ language: Language) throws(Problem) {
        self.text = text
        switch language {
        case .jsonPath: compiled = .jsonPath(try Self.jsonPath(text))
        case .jmesPath: compiled = .jmesPath(try Self.jmesPath(text))
        }
    }

    var language: Language {
        switch compiled {
        case .jsonPath: .jsonPath
        case .jmesPath: .jmesPath
        }
    }

    private static func jsonPath(_ text: String) throws(Problem) -> JSONPathExpression {
        do throws(JSONPathSyntaxError) {
            return try JSONPathExpression(text)
        } catch {
            throw Problem(message: error.message, offset: error.offset)
        }
    }

    private static func jmesPath(_ text: String) throws(Problem) -> JMESPathExpression {
        do throws(JMESPathError) {
            return try JMESPathExpression(text, functions: .connector)
        } catch {
            let remedy = error.suggestion.map { "did you mean '\($0)'?" }
            throw Problem(message: error.message, offset: error.offset ?? 0, remedy: remedy)
        }
    }

    /// The one value that it selects; nil where there is none.
    func value(in root: JSONValue) throws(MappingError) -> JSONValue? {
        switch compiled {
        case .jsonPath(let expression): return try evaluate(expression, root)
        case .jmesPath(let expression):
            let value = try evaluate(expression, root)
            if expression.isProjection, (value.array?.count ?? 0) > 1 {
                throw MappingError(.templateExpression, "'\(text)' selects several values where one is needed")
            }
            return value.isNull ? nil : value
        }
    }

    /// All values that it selects, in order.
    func values(in root: JSONValue) throws(MappingError) -> [JSONValue] {
        switch compiled {
        case .jsonPath(let expression):
            do throws(JSONPathEvaluationError) {
                return try expression.values(in: root)
            } catch {
                throw failure(error)
            }
        case .jmesPath(let expression):
            let value = try evaluate(expression, root)
            return expression.isProjection ? value.array ?? [] : value.isNull ? [] : [value]
        }
    }

    private func evaluate(_ expression: JSONPathExpression, _ root: JSONValue) throws(MappingError) -> JSONValue? {
        do throws(JSONPathEvaluationError) {
            return try expression.value(in: root)
        } catch {
            throw failure(error)
        }
    }

    private func evaluate(_ expression: JMESPathExpression, _ root: JSONValue) throws(MappingError) -> JSONValue {
        do throws(JMESPathError) {
            return try expression.evaluate(root)
        } catch {
            throw MappingError(.templateExpression, "'\(text)': \(error.message)")
        }
    }

    /// What Json.NET itself finds wrong is an error of the expression; what .NET finds beneath it, one of mapping.
    private func failure(_ error: JSONPathEvaluationError) -> MappingError {
        switch error {
        case .negativeIndex, .notComparable: MappingError(.normalizationDataMapping, "'\(text)': \(error)")
        default: MappingError(.templateExpression, "'\(text)': \(error)")
        }
    }
}
