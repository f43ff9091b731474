extension Compiler {
    /// A variable of the environment. <http://hl7.org/fhir/R4/fhirpath.html#variables>
    func external(_ name: String, at offset: Int) -> Evaluate {
        switch name {
        case "context": { scope in scope.root }
        case "resource": { scope in scope.resource }
        case "rootResource": { scope in scope.context.rootResource.map { .one(.element($0)) } ?? scope.resource }
        default: constant(name) ?? variable(name, at: offset)
        }
    }

    private func constant(_ name: String) -> Evaluate? {
        guard let text = Self.text(of: name) else { return nil }
        return { _ in .one(.string(text)) }
    }

    private static func text(of name: String) -> String? {
        switch name {
        case "ucum": "http://unitsofmeasure.org"
        case "sct": "http://snomed.info/sct"
        case "loinc": "http://loinc.org"
        case _ where name.hasPrefix("vs-"): "http://hl7.org/fhir/ValueSet/" + name.dropFirst(3)
        case _ where name.hasPrefix("ext-"): "http://hl7.org/fhir/StructureDefinition/" + name.dropFirst(4)
        default: nil
        }
    }

    private func variable(_ name: String, at offset: Int) -> Evaluate {
        { (scope) throws(PathError) in
            if let defined = scope.variables[name] { return defined }
            if let given = scope.context.variables[name] { return Collection(given) }
            throw PathError(.execution, "there is no variable %\(name)", offset: offset)
        }
    }
}

extension Scope {
    /// `%resource`
    var resource: Collection { context.resource.map { .one(.element($0)) } ?? root }
}
