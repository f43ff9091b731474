import JSON

/// The resources of a Bundle, found by what references to them say.
///
/// Spec: <http://hl7.org/fhir/R4/bundle.html#references>, <http://hl7.org/fhir/STU3/bundle.html#references>
final class BundleIndex: Sendable {
    private let resources: [String: JSONValue]

    init(_ bundle: JSONValue) {
        var resources: [String: JSONValue] = [:]
        for entry in bundle["entry"]?.array ?? [] {
            guard let resource = entry["resource"] else { continue }
            for name in Self.names(of: resource, fullURL: entry["fullUrl"]?.string) where resources[name] == nil {
                resources[name] = resource
            }
        }
        self.resources = resources
    }

    /// The resource that a reference leads to; nil where none of the entries is it.
    func resource(_ reference: String) -> JSONValue? { resources[reference] }

    /// The full URL, and `Type/id`.
    private static func names(of resource: JSONValue, fullURL: String?) -> [String] {
        let type = resource["resourceType"]?.string
        let id = resource["id"]?.string
        let relative = type.flatMap { type in id.map { "\(type)/\($0)" } }
        return [fullURL, relative].compactMap { $0 }
    }
}
