import FHIRDefinitions
import FHIRPath
import JSON

/// What the specification says of the elements that a StructureDefinition defines.
///
/// Spec: <http://hl7.org/fhir/R4/elementdefinition.html>, <http://hl7.org/fhir/STU3/elementdefinition.html>
extension Walk {
    /// A profile of a type is about that type; but STU3's own profiles make Money, which is a type, a profile of Quantity.
    ///
    /// <http://hl7.org/fhir/R4/elementdefinition-definitions.html#ElementDefinition.type.profile>
    mutating func checkElementType(_ object: JSONObject) {
        guard !isSTU3, let code = object["code"]?.string, book.definitions.type(code)?.isAbstract == false else {
            return
        }
        for (index, profile) in (object["profile"]?.array ?? []).enumerated() {
            guard let url = profile.string, let other = book.typeName(ofURL: url), other != code else { continue }
            at("profile", index: index) { walk in
                walk.add(.value, "\(shown(url)) is about \(other), but the type here is \(code)")
            }
        }
    }

    /// The expression of a rule can be read, and names elements that there are.
    ///
    /// <http://hl7.org/fhir/R4/elementdefinition-definitions.html#ElementDefinition.constraint.expression>
    mutating func checkConstraints(_ object: JSONObject) {
        guard options.checksInvariants, let path = object["path"]?.string else { return }
        for (index, constraint) in (object["constraint"]?.array ?? []).enumerated() {
            guard let text = constraint["expression"]?.string,
                let problem = problem(in: text, about: path, object["type"]?.array ?? [])
            else { continue }
            at("constraint", index: index) { walk in
                walk.at("expression") { $0.add(.value, "\(shown(text)): \(problem.message)") }
            }
        }
    }

    private func problem(in text: String, about path: String, _ types: [JSONValue]) -> PathError? {
        do throws(PathError) {
            let expression = try PathExpression.cached(text, version: book.version, purpose: .invariant)
            return expression.problems(about: typeName(of: path, types)).first
        } catch {
            return error
        }
    }

    /// The type of an element: the one that it defines in place, or its only one.
    private func typeName(of path: String, _ types: [JSONValue]) -> String {
        if book.definitions.type(path) != nil { return path }
        return types.count == 1 ? types[0]["code"]?.string ?? "" : ""
    }
}

extension RuleBook {
    /// The name of the type that a URL of the specification defines; nil for other URLs, and for profiles.
    func typeName(ofURL url: String) -> String? {
        let base = "http://hl7.org/fhir/StructureDefinition/"
        guard url.hasPrefix(base), let type = definitions.type(String(url.dropFirst(base.count))) else { return nil }
        return type.kind == .inPlace ? nil : type.name
    }
}
