import FHIRDefinitions
import JSON

/// What a definition says of what an extension holds.
extension Walk {
    mutating func check(_ object: JSONObject, by definition: ExtensionDefinition) {
        let member = object.members.first { $0.name.hasPrefix("value") || $0.name.hasPrefix("_value") }
        if let member {
            check(value: member, of: definition)
        } else if definition.needsValue {
            add(.required, "the extension '\(definition.url)' must have a value")
        }
        if definition.isClosed, object["extension"] != nil {
            at("extension") { $0.add(.structure, "the extension '\(definition.url)' may have no extensions") }
        }
        descend(into: object, .defined(definition))
    }

    private mutating func check(value member: JSONObject.Member, of definition: ExtensionDefinition) {
        let name = member.name.utf8.first == UInt8(ascii: "_") ? String(member.name.dropFirst()) : member.name
        guard let slot = book.type("Extension")?.members[name]?.type else { return }
        at("value", member: name) { walk in
            guard let targets = definition.valueTypes[slot.code] else {
                let allowed = definition.valueTypes.keys.sorted().joined(separator: ", ")
                let what = allowed.isEmpty ? "no value" : "\(allowed), not \(slot.code)"
                return walk.add(.value, "the extension '\(definition.url)' may have \(what)")
            }
            if let object = member.value.object { walk.checkTargets(of: object, targets) }
            guard let binding = definition.binding, binding.strength == .required, let rules = slot.rules else {
                return
            }
            walk.check(member.value, against: BindingRules(binding, in: walk.book), as: rules)
        }
    }

    private mutating func check(_ value: JSONValue, against binding: BindingRules, as rules: TypeRules) {
        if let object = value.object { return check(object, against: binding, as: rules) }
        if let code = value.string { check(code: code, against: binding) }
    }

    /// An element of another version, which it must have, and which is a modifier here where it is one there.
    ///
    /// <http://hl7.org/fhir/R4/versions.html#extensions>
    mutating func check(_ object: JSONObject, by carried: CarriedElement, of host: ExtensionHost) {
        let element = "\(shown(carried.path)) of FHIR \(carried.version)"
        if !carried.isKnown {
            at("url") { $0.add(.value, "there is no element \(element)") }
        } else if carried.isModifier != host.isModifier {
            let place = carried.isModifier ? "is a modifier, so this belongs in 'modifierExtension'" : "is no modifier"
            add(.structure, "the element \(element) \(place)")
        }
        note(unchecked: "extension of the element \(element): its type")
        descend(into: object, carried.isKnown ? .carried(carried) : .none)
    }
}
