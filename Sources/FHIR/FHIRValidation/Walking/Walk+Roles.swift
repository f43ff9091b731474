import JSON

extension Walk {
    /// Checks what the specification says of a type beyond its definition.
    mutating func checkRole(of object: JSONObject, as rules: TypeRules) {
        if case .resource = rules.kind {} else if let id = object["id"]?.string { checkID(id) }
        switch rules.role {
        case .extension: checkExtension(object)
        case .reference: checkReference(object)
        case .bundle: checkBundle(object)
        case .domainResource: checkContained(object)
        default: break
        }
    }

    /// An element's id has no spaces, and no other element of the resource has it.
    ///
    /// <http://hl7.org/fhir/R4/element.html#id>, <http://hl7.org/fhir/STU3/element.html#id>
    private mutating func checkID(_ id: String) {
        if resource?.elementIDs.insert(id).inserted == false {
            at("id") { $0.add(.duplicate, "another element of the resource has the id \(shown(id))") }
        }
        if id.utf8.contains(where: { $0 <= 0x20 }) { at("id") { $0.add(.value, "\(shown(id)) may have no spaces") } }
    }

    /// An extension has a value or extensions, not both. <http://hl7.org/fhir/R4/extensibility.html#Extension>
    private mutating func checkExtension(_ object: JSONObject) {
        let hasValue = object.members.contains { member in
            member.name.hasPrefix("value") || member.name.hasPrefix("_value")
        }
        let hasExtensions = object["extension"] != nil
        if hasValue == hasExtensions {
            let what = hasValue ? "may not have both" : "must have one of"
            add(.invariant, "an extension \(what) a value and extensions", invariant: "ext-1")
        }
    }
}
