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
        var parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let hasVersion = parts.count >= 4 && parts[parts.count - 2] == "_history"
        version = hasVersion ? parts.last : nil
        if hasVersion { parts.removeLast(2) }
        guard parts.count >= 2, let id = parts.last, !id.isEmpty else { return nil }
        typeName = parts[parts.count - 2]
        self.id = id
        guard typeName.utf8.first.map({ (0x41...0x5A).contains($0) }) == true else { return nil }
        base = text[..<typeName.startIndex]
    }

    /// The type, where the version has it.
    func type(in definitions: FHIRDefinitions) -> String? {
        let name = String(typeName)
        return definitions.isResourceType(name) ? name : nil
    }
}
