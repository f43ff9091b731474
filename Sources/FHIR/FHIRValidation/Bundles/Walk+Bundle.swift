import JSON

/// What the specification says of a Bundle beyond its invariants.
///
/// Spec: <http://hl7.org/fhir/R4/bundle.html>, <http://hl7.org/fhir/STU3/bundle.html>
extension Walk {
    mutating func checkBundle(_ object: JSONObject) {
        let entries = object["entry"]?.array ?? []
        checkFirst(entries.first, of: object["type"]?.string)
        for index in entries.indices { at("entry", index: index) { $0.checkEntry(entries[index]) } }
    }

    /// A document begins with a Composition, a message with a MessageHeader; R4 says it by bdl-11 and bdl-12.
    private mutating func checkFirst(_ entry: JSONValue?, of type: String?) {
        guard isSTU3, type == "document" || type == "message" else { return }
        let wanted = type == "document" ? "Composition" : "MessageHeader"
        if entry?["resource"]?["resourceType"]?.string == wanted { return }
        add(.invariant, "the first entry of a \(type ?? "") must be a \(wanted)")
    }

    /// A full URL is absolute, and ends in the resource's id unless it is a UUID or an OID.
    ///
    /// <http://hl7.org/fhir/R4/bundle.html#bundle-unique>
    private mutating func checkEntry(_ entry: JSONValue) {
        guard let url = entry["fullUrl"]?.string, !url.isEmpty else { return }
        guard url.utf8.contains(UInt8(ascii: ":")) else {
            return at("fullUrl") { $0.add(.value, "\(shown(url)) must be an absolute URL") }
        }
        guard !url.hasPrefix("urn:"), let id = entry["resource"]?["id"]?.string else { return }
        if !url.hasSuffix("/" + id), !url.contains("/_history/") {
            add(.value, "the full URL \(shown(url)) must end in the resource's id \(shown(id))")
        }
    }
}
