import FHIRDefinitions
import JSON

/// Extensions, by their definitions where those are at hand.
///
/// Spec: <http://hl7.org/fhir/R4/defining-extensions.html>, <http://hl7.org/fhir/STU3/defining-extensions.html>
extension Walk {
    /// What is known of the extension that others are in.
    enum OuterExtension {
        case none
        case defined(ExtensionDefinition)
        case carried(CarriedElement)
    }

    /// Checks the extensions of an element; those within them follow from there.
    mutating func checkExtensions(of object: JSONObject, _ value: JSONValue, as owner: TypeRules) {
        guard owner.role != .extension else { return }
        for member in object.members where member.name == "extension" || member.name == "modifierExtension" {
            let host = ExtensionHost(value: value, rules: owner, isModifier: member.name != "extension")
            check(extensions: member, of: host, in: .none)
        }
    }

    private mutating func check(extensions member: JSONObject.Member, of host: ExtensionHost, in outer: OuterExtension)
    {
        var counts: [String: Int] = [:]
        for (index, item) in (member.value.array ?? []).enumerated() {
            guard let object = item.object, let url = object["url"]?.string else { continue }
            counts[url, default: 0] += 1
            let count = counts[url] ?? 1
            at(member.name, index: index) { walk in
                if url.utf8.contains(UInt8(ascii: ":")) {
                    walk.check(extension: object, item, url, count: count, of: host)
                } else {
                    walk.check(part: object, url, count: count, in: outer)
                }
            }
        }
        if case .defined(let definition) = outer { checkParts(of: definition, counts) }
    }

    /// Parts that must be there.
    private mutating func checkParts(of definition: ExtensionDefinition, _ counts: [String: Int]) {
        let missing = definition.parts.values.filter { (counts[$0.url] ?? 0) < $0.min }.map(\.url)
        for url in missing.sorted() {
            add(.required, "the extension '\(definition.url)' must have the part '\(url)'")
        }
    }

    private mutating func check(
        extension object: JSONObject, _ value: JSONValue, _ url: String, count: Int, of host: ExtensionHost
    ) {
        if let definition = book.definitions.extension(url) {
            checkPlace(of: definition, count: count, of: host)
            checkContextInvariants(of: definition, value, of: host)
            check(object, by: definition)
        } else if let carried = CarriedElement(url: url) {
            check(object, by: carried, of: host)
        } else {
            tellUnknown(url)
            descend(into: object, .none)
        }
    }

    private mutating func tellUnknown(_ url: String) {
        if !options.refused.contains(.unknownExtensions) {
            note(unchecked: "extension \(shown(url)): its definition is not at hand")
        } else {
            at("url") {
                $0.add(.structure, "the extension \(shown(url)) is not known, and only known ones are allowed")
            }
        }
    }

    /// An extension inside another has a name in place of a URL, which the other one's definition gives a meaning.
    ///
    /// <http://hl7.org/fhir/R4/extensibility.html#Extension>
    private mutating func check(part object: JSONObject, _ name: String, count: Int, in outer: OuterExtension) {
        switch outer {
        case .none: descend(into: object, .none)
        case .carried(let carried):
            if carried.parts.contains(name) { return }
            tellNoPart(name, of: carried.path, nearest(name, among: carried.parts.sorted()))
        case .defined(let definition):
            guard let part = definition.parts[name] else {
                let near = nearest(name, among: definition.parts.keys.sorted())
                return tellNoPart(name, of: definition.url, near)
            }
            checkCount(of: part, count)
            check(object, by: part)
        }
    }

    private mutating func tellNoPart(_ name: String, of whole: String, _ hint: String) {
        at("url") { $0.add(.structure, "the extension \(shown(whole)) has no part '\(name)'\(hint)") }
    }

    mutating func descend(into object: JSONObject, _ outer: OuterExtension) {
        guard let rules = book.type("Extension"),
            let member = object.members.first(where: { $0.name == "extension" })
        else { return }
        let host = ExtensionHost(value: .object(object), rules: rules, isModifier: false)
        check(extensions: member, of: host, in: outer)
    }
}

/// What an extension is in, and whether it is a modifier of that.
struct ExtensionHost {
    let value: JSONValue
    let rules: TypeRules
    let isModifier: Bool
}
