import FHIRDefinitions
import JSON

/// Spec: <http://hl7.org/fhir/R4/references.html>, <http://hl7.org/fhir/STU3/references.html>
extension Walk {
    /// A reference by UUID or OID leads to an entry of the Bundle around it, for nothing else could find its target.
    ///
    /// <http://hl7.org/fhir/R4/bundle.html#references>
    mutating func checkReference(_ object: JSONObject) {
        guard let reference = object["reference"]?.string else { return }
        if !isSTU3, let type = object["type"]?.string { check(type: type, of: reference) }
        if reference.utf8.first == UInt8(ascii: "#") { return check(fragment: reference) }
        checkDocument(reference: reference)
        checkType(ofRelative: reference)
        guard reference.hasPrefix("urn:uuid:") || reference.hasPrefix("urn:oid:"),
            let bundle = resource?.bundle, bundle.resource(reference) == nil
        else { return }
        at("reference") { $0.add(.notFound, "no entry of the Bundle has the full URL \(shown(reference))") }
    }

    /// The type beside a reference agrees with that of its target; in resources it is the type's name, no absolute URL.
    ///
    /// <http://hl7.org/fhir/R4/references.html#type>
    private mutating func check(type: String, of reference: String) {
        guard let target = targetType(of: reference), type != target else { return }
        at("type") { $0.add(.value, "\(shown(type)) is not the type of the target, which is \(target)") }
    }

    /// A relative reference leads to a resource of a type that there is; an absolute one need not be of a FHIR server.
    ///
    /// <http://hl7.org/fhir/R4/references.html#literal>, <http://hl7.org/fhir/STU3/references.html#literal>
    private mutating func checkType(ofRelative reference: String) {
        guard let literal = LiteralReference(reference), literal.base.isEmpty,
            literal.typeName.utf8.allSatisfy(Text.isLetterOrDigit),  // `Patient?name=a/b` is a conditional reference
            literal.type(in: book.definitions) == nil
        else { return }
        let near = nearest(String(literal.typeName), among: book.definitions.resourceTypes)
        at("reference") { $0.add(.value, "there is no resource type '\(literal.typeName)'\(near)") }
    }

    /// A reference to a contained resource leads to one, and `#` alone to the container.
    ///
    /// The rule is ref-1, which as it is published forgets the latter.
    /// <http://hl7.org/fhir/R4/references.html#contained>
    private mutating func check(fragment: String) {
        guard let resource else { return }
        resource.note(fragment: fragment)
        if resource.container.contained(String(fragment.dropFirst())) != nil { return }
        add(.invariant, "no contained resource has the id of \(shown(fragment))", invariant: "ref-1")
    }

    /// Checks that a reference leads to a type that it may.
    mutating func checkTargets(of object: JSONObject, _ targets: [String]) {
        guard !targets.isEmpty, let reference = object["reference"]?.string,
            let problem = Self.problem(withTarget: targetType(of: reference), targets)
        else { return }
        at("reference") { $0.add(.value, problem) }
    }

    /// Checks that a canonical URL is that of a type that it may be, as far as HL7 publishes it.
    ///
    /// <http://hl7.org/fhir/R4/references.html#canonical>
    mutating func checkTarget(ofCanonical url: String, _ targets: [String]) {
        guard !targets.isEmpty, let problem = Self.problem(withTarget: targetType(ofCanonical: url), targets) else {
            return
        }
        add(.value, problem)
    }

    private static func problem(withTarget type: String?, _ targets: [String]) -> String? {
        guard let type, !targets.contains(type), !targets.contains("Resource") else { return nil }
        return "leads to a resource of type \(type), but may lead to \(targets.joined(separator: ", ")) only"
    }

    private func targetType(ofCanonical url: String) -> String? {
        if url.utf8.first == UInt8(ascii: "#") { return targetType(of: url) }
        guard let literal = LiteralReference(String(url.prefix { $0 != "|" })), literal.isPublished else { return nil }
        return literal.type(in: book.definitions)
    }

    /// The type of resource that a reference leads to; nil where that cannot be told.
    private func targetType(of reference: String) -> String? {
        if reference.utf8.first == UInt8(ascii: "#") {
            return resource?.container.contained(String(reference.dropFirst()))?["resourceType"]?.string
        }
        if let found = resource?.bundle?.resource(reference) { return found["resourceType"]?.string }
        return LiteralReference(reference)?.type(in: book.definitions)
    }

    /// Every contained resource is referred to in the resource that contains it, or refers to that one.
    ///
    /// The rule is dom-3, which cannot be evaluated as it is published: it applies `as` to many items.
    mutating func checkContained(_ object: JSONObject) {
        guard let contained = object["contained"]?.array, let resource else { return }
        var ids: Set<String> = []
        for (index, inner) in contained.enumerated() {
            guard let id = inner["id"]?.string else { continue }
            let isNew = ids.insert(id).inserted
            at("contained", index: index) { walk in
                if !isNew { walk.add(.duplicate, "another contained resource has the id \(shown(id))") }
                if resource.isReferredTo(id, at: index) { return }
                walk.add(.invariant, "nothing refers to the contained resource \(shown("#" + id))", invariant: "dom-3")
            }
        }
    }
}
