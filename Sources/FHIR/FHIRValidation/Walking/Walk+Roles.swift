import JSON

extension Walk {
    /// Checks what the specification says of a type beyond its definition.
    mutating func checkRole(of object: JSONObject, as rules: TypeRules) {
        switch rules.role {
        case .extension: checkExtension(object)
        case .reference: checkReference(object)
        case .bundle: checkBundle(object)
        case .domainResource: checkDomainResource(object)
        case .questionnaire:
            checkDomainResource(object)
            checkQuestionnaire(object)
        case .elementDefinition: checkConstraints(object)
        case .elementType: checkElementType(object)
        case .coding: checkCoding(object)
        case .quantity: checkUnit(object)
        case .attachment: checkAttachment(object)
        default: break
        }
    }

    /// What is contained, and R4's rule dom-6: there should be a narrative, but in what is contained there is none.
    ///
    /// <http://hl7.org/fhir/R4/domainresource-definitions.html#DomainResource.text>
    private mutating func checkDomainResource(_ object: JSONObject) {
        if object["contained"] != nil { checkContained(object) }
        guard options.checksInvariants, !isSTU3, resource?.relation != .contained else { return }
        if object["text"]?["div"] != nil || object["text"]?["_div"] != nil { return }
        add(.invariant, "the rule dom-6 is broken: text.`div`.exists()", severity: .warning, invariant: "dom-6")
    }

    /// An element's id has no spaces, and no other element of the resource has it; but a snapshot and a differential have the
    /// same.
    ///
    /// <http://hl7.org/fhir/R4/element.html#id>, <http://hl7.org/fhir/STU3/element.html#id>
    mutating func checkID(of object: JSONObject, as rules: TypeRules) {
        guard rules.kind != .resource, let id = object["id"]?.string else { return }
        if rules.role != .elementDefinition, resource?.elementIDs.insert(id).inserted == false {
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

    /// An attachment's size is that of its data. <http://hl7.org/fhir/R4/datatypes.html#Attachment>
    private mutating func checkAttachment(_ object: JSONObject) {
        guard let data = object["data"]?.string, let stated = object["size"]?.integer else { return }
        let letters = data.utf8.count { $0 > 0x20 && $0 != UInt8(ascii: "=") }
        let size = letters * 3 / 4
        if size != stated {
            at("size") { $0.add(.value, "the size is stated as \(stated), but the data has \(size) bytes") }
        }
    }

    /// The URL of an extension is a URL, not a URN, and absolute, unless the extension is part of another.
    ///
    /// <http://hl7.org/fhir/R4/extensibility.html#Extension>
    mutating func checkURL(ofExtension object: JSONObject, isPart: Bool) {
        guard let url = object["url"]?.string, !url.isEmpty else { return }
        if url.prefix(4).lowercased() == "urn:" {
            at("url") { $0.add(.value, "\(shown(url)) must be a URL, not a URN") }
        } else if !isPart, !url.utf8.contains(UInt8(ascii: ":")) {
            at("url") { $0.add(.value, "\(shown(url)) must be an absolute URL") }
        }
    }
}
