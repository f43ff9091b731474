import JSON

/// What the text of the specification says of Bundles beyond their invariants.
extension Walk {
    /// The id of an entry's resource is the one that its full URL ends with, where that is a resource's URL.
    ///
    /// <http://hl7.org/fhir/R4/bundle.html#bundle-unique>, <http://hl7.org/fhir/STU3/bundle.html#bundle-unique>
    mutating func checkBundle(_ object: JSONObject) {
        for (index, entry) in (object["entry"]?.array ?? []).enumerated() {
            guard let url = entry["fullUrl"]?.string, url.hasPrefix("http"), let named = LiteralReference(url),
                let type = entry["resource"]?["resourceType"]?.string, named.typeName == type,
                let id = entry["resource"]?["id"]?.string, named.id != id
            else { continue }
            at("entry", index: index) { walk in
                walk.at("fullUrl") { $0.add(.value, "names the id '\(named.id)', but the resource has the id '\(id)'") }
            }
        }
    }
}
