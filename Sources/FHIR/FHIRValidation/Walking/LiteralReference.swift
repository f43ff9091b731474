import FHIRDefinitions

/// A reference that names a resource by type and id: `Patient/1`, `http://example.org/fhir/Patient/1/_history/2`.
///
/// Spec: <http://hl7.org/fhir/R4/references.html#literal>
struct LiteralReference {
    /// What stands before the type, with its slash; empty in a relative reference.
    let base: Substring
    let typeName: Substring
    let id: Substring
    /// What stands behind `_history`.
    let version: Substring?

    /// Reads a reference; nil where it has another form.
    init?(_ text: String) {
        guard var (rest, last) = Self.cut(text[...]) else { return nil }
        var version: Substring?
        if let (owner, history) = Self.cut(rest), history == "_history", let (type, id) = Self.cut(owner) {
            version = last
            (rest, last) = (type, id)
        }
        let slash = rest.utf8.lastIndex(of: Self.slash)
        typeName = slash.map { rest[rest.utf8.index(after: $0)...] } ?? rest
        guard !last.isEmpty, typeName.utf8.first.map({ (0x41...0x5A).contains($0) }) == true else { return nil }
        base = text[..<typeName.startIndex]
        id = last
        self.version = version
    }

    private static let slash = UInt8(ascii: "/")

    /// What stands before the last slash and what behind it; nil without one.
    private static func cut(_ text: Substring) -> (Substring, Substring)? {
        guard let slash = text.utf8.lastIndex(of: slash) else { return nil }
        return (text[..<slash], text[text.utf8.index(after: slash)...])
    }

    /// Whether it is a URL in the space where HL7 publishes what has a canonical URL, by its type.
    var isPublished: Bool { base == "http://hl7.org/fhir/" || base == "http://terminology.hl7.org/" }

    /// The type, where the version has it.
    func type(in definitions: FHIRDefinitions) -> String? {
        let name = String(typeName)
        return definitions.isResourceType(name) ? name : nil
    }
}
