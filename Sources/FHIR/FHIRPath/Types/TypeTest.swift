import FHIRDefinitions

/// A type as `is`, `as` and `ofType` ask for it, resolved for a version of FHIR.
struct TypeTest: Sendable {
    private let system: String?
    private let fhir: NodeType?

    /// - Throws: Where neither FHIR nor FHIRPath has such a type; a type in the namespace System may be any, and matches nothing.
    init(_ specifier: TypeSpecifier, model: Model) throws(PathError) {
        let isSystem = specifier.namespace != "FHIR" && Self.systemTypes.contains(specifier.name)
        fhir = specifier.namespace == nil || specifier.namespace == "FHIR" ? model.type(specifier.name) : nil
        // FHIR's page on FHIRPath writes System.string
        let capitalized = specifier.name.prefix(1).uppercased() + specifier.name.dropFirst()
        system = isSystem ? specifier.name : specifier.namespace == "System" ? capitalized : nil
        guard system != nil || fhir != nil else {
            throw PathError(
                .execution, "there is no type '\(specifier.name)' in \(model.version.rawValue)",
                offset: specifier.offset)
        }
    }

    private static let systemTypes: Set<String> = [
        "Boolean", "String", "Integer", "Decimal", "Date", "DateTime", "Time", "Quantity", "SimpleTypeInfo",
    ]

    /// Whether an item is of the type or of one that specializes it.
    func matches(_ item: Item) -> Bool {
        if let fhir, item.isKind(of: fhir) { return true }
        return system != nil && item.namespace == "System" && item.typeName == system
    }

    /// Whether `as` and `ofType` choose an item: as ``matches(_:)``, but every primitive type stands for itself.
    ///
    /// <http://hl7.org/fhir/R4/fhirpath.html#functions>: "All primitives are considered to be independent types."
    func chooses(_ item: Item) -> Bool {
        guard matches(item) else { return false }
        guard case .element(let element) = item, element.type.primitive != nil, !element.type.isSystem else {
            return true
        }
        return element.type === fhir
    }

    /// What `as` makes of an item: the item, or the System value of a primitive where a System type was asked for.
    ///
    /// <http://hl7.org/fhir/R4/fhirpath.html#types>: "as(System.string)" is valid for a FHIR string.
    func cast(_ item: Item) -> Item? {
        if chooses(item) { return item }
        guard fhir == nil, case .element = item else { return nil }
        let value = item.system
        if case .element = value { return nil }
        return value.typeName == system ? value : nil
    }
}

extension Compiler {
    func isType(_ operand: Syntax, _ specifier: TypeSpecifier, at offset: Int) throws(PathError) -> Evaluate {
        let input = try compile(operand)
        let type = try TypeTest(specifier, model: model)
        return { (scope) throws(PathError) in
            let item = try input(&scope).single("the left side of 'is'", at: offset)
            return Collection.boolean(item.map { type.matches($0) })
        }
    }

    func asType(_ operand: Syntax, _ specifier: TypeSpecifier, at offset: Int) throws(PathError) -> Evaluate {
        let input = try compile(operand)
        let type = try TypeTest(specifier, model: model)
        let choosesAmongMany = purpose != .general
        return { (scope) throws(PathError) in
            let items = try input(&scope)
            if choosesAmongMany { return try items.compactMap { type.cast($0) } }
            return Collection(try items.single("the left side of 'as'", at: offset).flatMap { type.cast($0) })
        }
    }
}
