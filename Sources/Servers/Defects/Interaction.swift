import Patterns

/// The exchanges of one RESTful interaction, by method and address.
///
/// Spec: <http://hl7.org/fhir/R4/http.html#summary>, <http://hl7.org/fhir/STU3/http.html#summary>
struct Interaction: Sendable {
    /// Its code in FHIR; the conditional ones, which have none, are named after it.
    let name: String
    let methods: [String]
    /// What its targets look like.
    let target: Pattern

    private init?(_ name: String, _ methods: [String], _ target: String) {
        guard let pattern = try? Pattern("^" + target + "(\\?|$)") else { return nil }
        (self.name, self.methods, self.target) = (name, methods, pattern)
    }

    private static let type = "/[A-Z][A-Za-z]+"
    private static let instance = type + "/[^/?_][^/?]*"

    static let all: [Interaction] = [
        Interaction("read", ["GET"], instance),
        Interaction("vread", ["GET"], instance + "/_history/[^/?]+"),
        Interaction("update", ["PUT"], instance),
        Interaction("delete", ["DELETE"], instance),
        Interaction("history-instance", ["GET"], instance + "/_history"),
        Interaction("history-type", ["GET"], type + "/_history"),
        Interaction("history-system", ["GET"], "/_history"),
        Interaction("history", ["GET"], ".*/_history"),
        Interaction("create", ["POST"], type),
        Interaction("search-type", ["GET"], type),
        Interaction("search-system", ["GET"], "/?"),
        Interaction("conditional-update", ["PUT"], type),
        Interaction("conditional-delete", ["DELETE"], type + "/?"),
        Interaction("capabilities", ["GET"], "/metadata"),
    ].compactMap { $0 }
}
