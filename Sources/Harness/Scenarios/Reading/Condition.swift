public import FHIRDefinitions
public import JSON
public import Results

/// What must be so for a test to run: `requires` and `when`.
public enum Condition: Sendable {
    /// The version under test.
    case version(FHIRVersion)
    /// Something that the CapabilityStatement declares.
    case capability(CapabilityQuestion)
    /// What a FHIRPath expression says of the CapabilityStatement.
    case statement(String)
    /// One of several.
    case either([Condition])
    /// What a variable holds.
    case variable(String, Matcher)
    /// How an earlier test ended.
    case test(String, Outcome)

    /// Reads a condition whose variables are filled in.
    ///
    /// - Throws: ``StepProblem`` where it is none.
    public init(_ value: JSONValue) throws(StepProblem) {
        if let text = value.string {
            self = try Self.read(text)
        } else if let expression = value["fhirpath"]?.string {
            self = .statement(expression)
        } else if let name = value["variable"]?.string, var object = value.object {
            object["variable"] = nil
            self = .variable(name, Matcher(.object(object)))
        } else if let name = value["test"]?.string,
            let outcome = value["outcome"]?.string.flatMap(Outcome.init(rawValue:))
        {
            self = .test(name, outcome)
        } else {
            throw StepProblem("this is no condition")
        }
    }

    private static func read(_ text: String) throws(StepProblem) -> Condition {
        let alternatives = text.split(separator: "|").map { String($0.drop { $0 == " " }) }
        guard alternatives.count > 1 else { return try single(text) }
        var conditions: [Condition] = []
        for alternative in alternatives { conditions.append(try single(alternative)) }
        return .either(conditions)
    }

    private static func single(_ text: String) throws(StepProblem) -> Condition {
        let text = String(text.reversed().drop { $0 == " " }.reversed())
        if let version = FHIRVersion(rawValue: text) { return .version(version) }
        return .capability(try CapabilityQuestion(text))
    }
}

/// A question about what a CapabilityStatement declares: `Patient.update`, `Patient.versioning = versioned-update`,
/// `Patient.search.identifier`, `system.history-system`, `Patient`.
///
/// Spec: <http://hl7.org/fhir/R4/capabilitystatement.html>, <http://hl7.org/fhir/STU3/capabilitystatement.html>
public struct CapabilityQuestion: Sendable, Hashable {
    /// The question as it was written.
    public let text: String
    private let type: String
    private let path: [String]
    private let values: [String]

    /// Reads a question.
    ///
    /// - Throws: ``StepProblem`` where the text is none.
    public init(_ text: String) throws(StepProblem) {
        self.text = text
        let sides = text.split(separator: "=", maxSplits: 1).map { $0.split(separator: " ").joined(separator: " ") }
        let parts = (sides.first ?? "").split(separator: ".").map(String.init)
        guard let type = parts.first, parts.count <= 3, !type.contains(" ") else {
            throw StepProblem(
                "'\(text)' is no condition; write 'Patient.update' or 'Patient.versioning = versioned-update'")
        }
        self.type = type
        path = Array(parts.dropFirst())
        values = sides.count > 1 ? sides[1].split(separator: ",").map { $0.split(separator: " ").joined() } : []
    }

    /// The type that it asks about; `system` for the whole server.
    public var resourceType: String { type }

    /// Whether a statement declares it.
    public func isDeclared(in statement: JSONValue) -> Bool {
        let rest = statement["rest"]?.elements.first { $0["mode"]?.string != "client" }
        let place = type == "system" ? rest : rest?["resource"]?.elements.first { $0["type"]?.string == type }
        guard let place else { return false }
        guard let name = path.first else { return true }
        if name == "search", path.count == 2 {
            return has(place["searchParam"], "name", path[1]) || isBase(path[1], rest)
        }
        if let value = place[name], value.array == nil { return isWanted(value) }
        return has(place["interaction"], "code", name)
    }

    private func isWanted(_ value: JSONValue) -> Bool {
        values.isEmpty ? value != false && value != "not-supported" : values.contains(value.display)
    }

    private func has(_ list: JSONValue?, _ member: String, _ wanted: String) -> Bool {
        list?.elements.contains { $0[member]?.string == wanted } ?? false
    }

    private func isBase(_ parameter: String, _ rest: JSONValue?) -> Bool {
        type != "system" && has(rest?["searchParam"], "name", parameter)
    }
}
