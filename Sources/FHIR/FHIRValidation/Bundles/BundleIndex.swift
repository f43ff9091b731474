import JSON

/// The resources of a Bundle, found by what references to them say.
///
/// Spec: <http://hl7.org/fhir/R4/bundle.html#references>, <http://hl7.org/fhir/STU3/bundle.html#references>
final class BundleIndex: Sendable {
    private let byURL: [String: [JSONValue]]
    private let byTypeAndID: [String: JSONValue]
    /// The full URL of the first entry, which in a document is that of the Composition.
    let firstURL: String?
    let isDocument: Bool

    init(_ bundle: JSONValue) {
        let entries = bundle["entry"]?.array ?? []
        isDocument = bundle["type"]?.string == "document"
        firstURL = entries.first?["fullUrl"]?.string
        var byURL: [String: [JSONValue]] = [:]
        var byTypeAndID: [String: JSONValue] = [:]
        for entry in entries {
            guard let resource = entry["resource"] else { continue }
            if let url = entry["fullUrl"]?.string { byURL[url, default: []].append(resource) }
            if let name = Self.typeAndID(of: resource), byTypeAndID[name] == nil { byTypeAndID[name] = resource }
        }
        self.byURL = byURL
        self.byTypeAndID = byTypeAndID
    }

    /// The resource that a reference leads to, by full URL or by type and id; nil where none of the entries is it.
    func resource(_ reference: String) -> JSONValue? { byURL[reference]?.first ?? byTypeAndID[reference] }

    /// The resources to which a reference in the first entry leads: a relative one by the base of that entry's full URL, one
    /// with a version only to that.
    func targets(ofFirst reference: String) -> [JSONValue] {
        guard let literal = LiteralReference(reference) else { return byURL[reference] ?? [] }
        let base = firstURL.flatMap { LiteralReference($0)?.base } ?? literal.base
        let url = (literal.base.isEmpty ? base : literal.base) + "\(literal.typeName)/\(literal.id)"
        let found = byURL[String(url)] ?? []
        guard let version = literal.version else { return found }
        return found.filter { $0["meta"]?["versionId"]?.string == String(version) }
    }

    private static func typeAndID(of resource: JSONValue) -> String? {
        guard let type = resource["resourceType"]?.string, let id = resource["id"]?.string else { return nil }
        return "\(type)/\(id)"
    }
}
