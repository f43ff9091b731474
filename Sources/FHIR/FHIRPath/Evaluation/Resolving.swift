import JSON

extension Item {
    /// The reference of a Reference, or a uri, url, canonical or string.
    var reference: String? {
        if case .string(let text) = system { return text }
        guard case .element(let element) = self else { return nil }
        return element.value["reference"]?.string
    }
}

extension Scope {
    /// The resource that a reference leads to: contained, in the same Bundle, or what the caller finds.
    ///
    /// Spec: <http://hl7.org/fhir/R4/references.html#contained>, <http://hl7.org/fhir/R4/bundle.html#references>
    func resolve(_ reference: String, _ model: Model) -> Element? {
        guard case .one(.element(let resource)) = resource else { return nil }
        let container = context.rootResource ?? resource
        if reference.utf8.first == UInt8(ascii: "#") {
            return contained(String(reference.dropFirst()), in: container, model)
        }
        if let found = Self.entry(reference, in: container, model) { return found }
        return context.services.resolve?(reference).map { Element(resource: $0, version: model.version) }
    }

    private func contained(_ id: String, in container: Element, _ model: Model) -> Element? {
        if id.isEmpty { return container }
        for resource in container.value["contained"]?.array ?? [] where resource["id"]?.string == id {
            return Element(resource: resource, version: model.version)
        }
        return nil
    }

    private static func entry(_ reference: String, in bundle: Element, _ model: Model) -> Element? {
        guard bundle.typeName == "Bundle", let entries = bundle.value["entry"]?.array else { return nil }
        let ending = "/" + reference
        for entry in entries {
            guard let resource = entry["resource"] else { continue }
            let url = entry["fullUrl"]?.string
            if url == reference || url?.hasSuffix(ending) == true || address(of: resource) == reference {
                return Element(resource: resource, version: model.version)
            }
        }
        return nil
    }

    private static func address(of resource: JSONValue) -> String? {
        guard let type = resource["resourceType"]?.string, let id = resource["id"]?.string else { return nil }
        return type + "/" + id
    }
}
