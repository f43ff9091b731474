import JSON

/// Spec: <http://hl7.org/fhir/R4/references.html>, <http://hl7.org/fhir/STU3/references.html>
extension Walk {
    mutating func checkReference(_ object: JSONObject) {
    }

    /// Checks that a reference leads to a type that it may.
    mutating func checkTargets(of object: JSONObject, _ targets: [String]) {
        guard !targets.isEmpty, !targets.contains("Resource"), let reference = object["reference"]?.string,
            let type = targetType(of: reference), !targets.contains(type)
        else { return }
        let allowed = targets.joined(separator: ", ")
        at("reference") { $0.add(.value, "leads to a \(type), but may lead to \(allowed) only") }
    }

    /// The type of resource that a reference leads to; nil where that cannot be told.
    private func targetType(of reference: String) -> String? {
        if reference.utf8.first == UInt8(ascii: "#") {
            let container = resource?.container.value
            if reference.utf8.count == 1 { return container?["resourceType"]?.string }
            let target = container?["contained"]?.array?.first { $0["id"]?.string == String(reference.dropFirst()) }
            return target?["resourceType"]?.string
        }
        if let found = resource?.bundle?.resource(reference) { return found["resourceType"]?.string }
        return LiteralReference(reference)?.type(in: book.definitions)
    }
}
