import HTTPMessages

/// What `If-Match` or `If-None-Match` lists. <https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1>
///
/// FHIR's tags are weak ones around a version id and are compared as such. <http://hl7.org/fhir/R4/http.html#concurrency>
enum EntityTags {
    /// `*`: whatever version there is.
    case any
    /// The version ids inside of the tags.
    case listed([String])

    /// Reads the value of the field; nil where it is malformed.
    init?(_ text: String) {
        if text == "*" {
            self = .any
            return
        }
        var versionIDs: [String] = []
        for tag in MediaType.split(text, at: ",") {
            let quoted = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...]
            guard quoted.utf8.count >= 3, quoted.hasPrefix("\""), quoted.hasSuffix("\"") else { return nil }
            versionIDs.append(String(quoted.dropFirst().dropLast()))
        }
        guard !versionIDs.isEmpty else { return nil }
        self = .listed(versionIDs)
    }

    /// Whether a version is among them.
    func contains(_ version: Int) -> Bool {
        switch self {
        case .any: true
        case .listed(let versionIDs): versionIDs.contains(String(version))
        }
    }
}
