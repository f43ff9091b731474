import Arguments
import Diagnostics
import FHIRDefinitions
import FHIRXML
import JSON
import Scenarios

/// A file with a resource in it, in FHIR's JSON or XML; `-` is standard input.
struct ResourceFile {
    let name: String
    let text: [UInt8]
    let version: FHIRVersion

    /// - Throws: `UsageError` where the file cannot be read.
    init(_ name: String, version: FHIRVersion) throws(UsageError) {
        self.name = name == "-" ? "standard input" : name
        self.version = version
        guard let text = name == "-" ? Files.read("/dev/stdin") : Files.read(name) else {
            throw UsageError("the file '\(name)' cannot be read")
        }
        self.text = text
    }

    /// Whether it is in XML.
    var isXML: Bool { FHIRXML.isXML(text) }

    /// The resource in its JSON form, as far as it can be read.
    ///
    /// - Throws: `Diagnostic` where it cannot.
    func resource() throws(Diagnostic) -> JSONValue {
        guard isXML else { return try json() }
        let reading = FHIRXML.read(text, version: version)
        if let value = reading.value { return value }
        var diagnostic = Diagnostic(.error, reading.issues.first?.message ?? "no resource", file: name)
        diagnostic.position = reading.issues.first?.position
        throw diagnostic
    }

    private func json() throws(Diagnostic) -> JSONValue {
        do throws(JSONError) {
            return try JSONValue(parsing: text)
        } catch {
            throw Diagnostic(.error, "not JSON here: \(error.message)", file: name, offset: error.offset, in: text)
        }
    }
}

extension ParsedArguments {
    /// The version that `--fhir-version` names; R4 unless said.
    var fhirVersion: FHIRVersion { value("fhir-version").flatMap(FHIRVersion.init(rawValue:)) ?? .r4 }
}
