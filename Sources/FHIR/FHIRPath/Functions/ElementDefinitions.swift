import FHIRDefinitions
import JSON

extension Function {
    /// The definition of each element of the input, as the specification has it of the type that the element is in.
    ///
    /// An element does not remember how it was found, so that the function must follow a name: `name.elementDefinition()`.
    /// <http://hl7.org/fhir/R4/fhirpath.html#functions>
    static func elementDefinitions(_ call: Call) throws(PathError) -> Evaluate {
        guard case .member(let owner, let name) = call.base.kind else {
            return { (_) throws(PathError) in throw call.fail("elementDefinition() must follow the name of an element")
            }
        }
        let (owners, step) = (try call.compiler.compile(owner), MemberStep(name, offset: call.offset))
        guard let type = call.compiler.model.type("ElementDefinition") else { return { _ in .none } }
        return { (scope) throws(PathError) in
            var result = Collection.none
            try owners(&scope).forEach { (item, _) throws(PathError) in
                guard case .element(let element) = item, let definition = element.type.property(name)?.element else {
                    return
                }
                try step.apply(to: .one(item), &scope.work).forEach { (_, _) in
                    result.append(.element(Element(definition.json, type)))
                }
            }
            return result
        }
    }
}

extension ElementDefinition {
    /// What is known of it here, as a resource writes it.
    fileprivate var json: JSONValue {
        var json = JSONObject()
        json["path"] = .string(path)
        json["min"] = .number(JSONNumber(min))
        json["max"] = .string(max.map { String($0) } ?? "*")
        if let contentReference { json["contentReference"] = .string("#" + contentReference) }
        json["type"] = .array(types.map(\.json))
        json["isModifier"] = .bool(isModifier)
        json["isSummary"] = .bool(isSummary)
        if let binding {
            json["binding"] = ["strength": .string(binding.strength.rawValue), "valueSet": .string(binding.valueSet)]
        }
        return .object(json)
    }
}

extension TypeReference {
    fileprivate var json: JSONValue {
        let system = "System."
        var json = JSONObject()
        json["code"] = .string(code.hasPrefix(system) ? "http://hl7.org/fhirpath/" + code : code)
        if !profiles.isEmpty { json["profile"] = .array(profiles.map(Self.url)) }
        if !targets.isEmpty { json["targetProfile"] = .array(targets.map(Self.url)) }
        return .object(json)
    }

    /// The URL of a name in the specification.
    private static func url(_ name: String) -> JSONValue {
        .string(name.contains(":") ? name : "http://hl7.org/fhir/StructureDefinition/" + name)
    }
}
