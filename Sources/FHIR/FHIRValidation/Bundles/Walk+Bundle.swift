import JSON

/// What the specification says of a Bundle beyond its invariants.
///
/// Spec: <http://hl7.org/fhir/R4/bundle.html>, <http://hl7.org/fhir/STU3/bundle.html>
extension Walk {
    mutating func checkBundle(_ object: JSONObject) {
        let entries = object["entry"]?.array ?? []
        checkFirst(entries.first, of: object["type"]?.string)
        checkDate(of: object)
        let isSearchset = object["type"]?.string == "searchset"
        for index in entries.indices {
            at("entry", index: index) { walk in
                walk.checkEntry(entries[index])
                if isSearchset { walk.checkMatch(entries[index]) }
            }
        }
        checkLinks(object["link"]?.array ?? [])
    }

    /// What a search finds has an id. <http://hl7.org/fhir/R4/resource.html#id>
    private mutating func checkMatch(_ entry: JSONValue) {
        guard let resource = entry["resource"]?.object, resource["id"] == nil,
            resource["resourceType"]?.string != "OperationOutcome"
        else { return }
        at("resource") { $0.add(.required, "what a search finds must have an id") }
    }

    /// Of each relation that leads through pages there is one link, for a client follows what the server supplies.
    ///
    /// <http://hl7.org/fhir/R4/http.html#paging>; HL7's validator has the rule in these words.
    private mutating func checkLinks(_ links: [JSONValue]) {
        var seen: Set<String> = []
        for (index, link) in links.enumerated() {
            guard let relation = link["relation"]?.string, Self.pageRelations.contains(relation),
                !seen.insert(relation).inserted
            else { continue }
            at("link", index: index) { $0.add(.duplicate, "there is another link '\(relation)'") }
        }
    }

    private static let pageRelations: Set<String> = ["self", "first", "previous", "prev", "next", "last"]

    /// What the Composition of a document refers to is in the document.
    ///
    /// <http://hl7.org/fhir/R4/documents.html#content>, <http://hl7.org/fhir/STU3/documents.html#content>
    mutating func checkDocument(reference: String) {
        guard let bundle = resource?.bundle, bundle.isDocument, resource?.outer?.relation == .root,
            resource?.value["resourceType"]?.string == "Composition"
        else { return }
        switch bundle.targets(ofFirst: reference).count {
        case 0: add(.notFound, "no entry of the document is \(shown(reference))")
        case 1: break
        default: add(.duplicate, "several entries of the document are \(shown(reference))")
        }
    }

    /// A document begins with a Composition, a message with a MessageHeader; R4 says it by bdl-11 and bdl-12.
    private mutating func checkFirst(_ entry: JSONValue?, of type: String?) {
        guard isSTU3, type == "document" || type == "message" else { return }
        let wanted = type == "document" ? "Composition" : "MessageHeader"
        if entry?["resource"]?["resourceType"]?.string == wanted { return }
        add(.invariant, "the first entry of a \(type ?? "") must be a \(wanted)")
    }

    /// A document of STU3 has the time at which it was put together. <http://hl7.org/fhir/STU3/documents.html#content>
    private mutating func checkDate(of object: JSONObject) {
        guard isSTU3, object["type"]?.string == "document", object["meta"]?["lastUpdated"] == nil else { return }
        add(.required, "a document must have 'meta.lastUpdated'")
    }

    /// A full URL is absolute, and ends in the resource's id unless it is a UUID or an OID.
    ///
    /// <http://hl7.org/fhir/R4/bundle-definitions.html#Bundle.entry.fullUrl>
    private mutating func checkEntry(_ entry: JSONValue) {
        guard let url = entry["fullUrl"]?.string, !url.isEmpty else { return }
        guard url.utf8.contains(UInt8(ascii: ":")) else {
            return at("fullUrl") { $0.add(.value, "\(shown(url)) must be an absolute URL") }
        }
        guard !url.hasPrefix("urn:"), let resource = entry["resource"] else { return }
        guard let id = resource["id"]?.string else {
            let isRESTful = LiteralReference(url)?.type(in: book.definitions) != nil
            if isRESTful, resource["id"] == nil, entry["request"] == nil {
                add(.required, "the full URL \(shown(url)) has an id, so the resource must have it")
            }
            return
        }
        if !url.hasSuffix("/" + id), !url.contains("/_history/") {
            add(.value, "the full URL \(shown(url)) must end in the resource's id \(shown(id))")
        }
    }
}
