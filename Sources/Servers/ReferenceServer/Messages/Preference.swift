import HTTPMessages

/// What a client prefers, by its `Prefer` fields; unknown preferences are ignored, as RFC 7240 has it.
///
/// <http://hl7.org/fhir/R4/http.html#prefer>, <http://hl7.org/fhir/R4/search.html#errors>
struct Preference {
    /// What a successful create or update answers with.
    enum Return: String {
        case minimal, representation
        case operationOutcome = "OperationOutcome"
    }

    var `return` = Return.representation
    /// How unknown search parameters are taken, where the client says so: `strict` or `lenient`.
    var handling: String?

    /// Whether unknown search parameters are errors.
    var isStrict: Bool { handling == "strict" }

    init(_ headers: HeaderList) {
        for field in headers.all("Prefer") {
            for preference in MediaType.split(field, at: ",") { read(preference) }
        }
    }

    private mutating func read(_ preference: String) {
        let pair = (preference.split(separator: ";").first ?? "").split(separator: "=", maxSplits: 1).map(\.trimmed)
        guard pair.count == 2 else { return }
        let value = pair[1].unquoted
        switch pair[0].lowercased() {
        case "return": self.return = Return(rawValue: value) ?? self.return
        case "handling": handling = value
        default: break
        }
    }
}
