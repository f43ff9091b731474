import FHIRDefinitions
import JSON

/// What a resource can be found by: a value of one of its search parameters.
struct IndexTerm: Hashable {
    /// The code of the parameter's name in the store.
    var parameter: Int
    /// A token's code, or a URI.
    var value: String
    /// A token's system; empty where it has none.
    var system: String
}

extension IncomingResource {
    /// The terms of the parameters that its type has.
    func terms(_ type: ResourceType, _ store: Store) -> [IndexTerm] {
        var terms: [IndexTerm] = []
        for parameter in store.parameters(of: type) {
            guard case .elements(let paths) = parameter.source, let code = store.parameterCodes[parameter.name] else { continue }
            for path in paths {
                for element in elements(at: path[...], of: .object(content)) {
                    terms += parameter.terms(element, code, store.version)
                }
            }
        }
        return terms
    }

    private func elements(at path: ArraySlice<String>, of value: JSONValue) -> [JSONValue] {
        if let elements = value.array { return elements.flatMap { self.elements(at: path, of: $0) } }
        guard let name = path.first else { return [value] }
        return value[name].map { elements(at: path.dropFirst(), of: $0) } ?? []
    }
}

extension SearchParameter {
    /// The terms of one element: a coding, an identifier or a URI.
    fileprivate func terms(_ element: JSONValue, _ code: Int, _ version: FHIRVersion) -> [IndexTerm] {
        if let uri = element.string { return canonicalForms(uri, version).map { IndexTerm(parameter: code, value: $0, system: "") } }
        let value = (element["code"] ?? element["value"])?.string ?? ""
        let system = element["system"]?.string ?? ""
        if value.isEmpty, system.isEmpty { return [] }
        return [IndexTerm(parameter: code, value: Self.folded(value, version), system: system)]
    }

    /// A code as it is compared: with regard to case in R4, without in STU3.
    ///
    /// <http://hl7.org/fhir/R4/search.html#token>, <http://hl7.org/fhir/STU3/search.html#token>
    static func folded(_ code: String, _ version: FHIRVersion) -> String {
        version == .stu3 ? code.lowercased() : code
    }

    /// A canonical with a version can be found without it; `Meta.profile` is one in R4 and a plain URI in STU3.
    private func canonicalForms(_ uri: String, _ version: FHIRVersion) -> [String] {
        guard version == .r4, let bar = uri.lastIndex(of: "|") else { return [uri] }
        return [uri, String(uri[..<bar])]
    }
}
