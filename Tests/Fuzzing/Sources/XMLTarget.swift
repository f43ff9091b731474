import FHIRDefinitions
import FHIRXML
import JSON

extension FuzzTarget {
    /// The readers of FHIR XML and of narratives, and the writer, in the version that the first byte chooses.
    static let xml = FuzzTarget(
        name: "xml",
        check: { bytes in
            let version: FHIRVersion = bytes.first.map { $0 & 1 == 0 } ?? true ? .r4 : .stu3
            let reading = FHIRXML.read(bytes, version: version)
            precondition(reading.value != nil || !reading.issues.isEmpty, "nothing was read, and no reason told")
            precondition(reading.issues.count <= FHIRXML.Limits().issues + 1, "more issues than are wanted")
            if let value = reading.value { hold(value, version, isRight: reading.issues.isEmpty) }
            if let value = try? JSONValue(parsing: bytes) { _ = FHIRXML.write(value, version: version) }
        }
    )
}

/// Traps unless what was read is written, and without an issue reads as the same value.
private func hold(_ value: JSONValue, _ version: FHIRVersion, isRight: Bool) {
    let writing = FHIRXML.write(value, version: version)
    guard let bytes = writing.bytes else { preconditionFailure("what was read is not written") }
    let again = FHIRXML.read(bytes, version: version)
    guard isRight, writing.issues.isEmpty else { return }
    precondition(again.issues.isEmpty && again.value == value, "what was written reads as another value")
}
