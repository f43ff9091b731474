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
    /// The resource in its JSON form, as far as it could be read; nil where it could not.
    let value: JSONValue?
    /// What is wrong with its XML.
    private(set) var xmlIssues: [FHIRXML.Issue] = []
    /// What is wrong with its form.
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether it is in XML.
    let isXML: Bool

    /// - Throws: `UsageError` where the file cannot be read.
    init(_ name: String, version: FHIRVersion) throws(UsageError) {
        self.name = name == "-" ? "standard input" : name
        self.version = version
        guard let text = name == "-" ? Files.read("/dev/stdin") : Files.read(name) else {
            throw UsageError("the file '\(name)' cannot be read")
        }
        self.text = text
        isXML = FHIRXML.isXML(text)
        if isXML {
            let reading = FHIRXML.read(text, version: version)
            value = reading.value
            xmlIssues = reading.issues
            diagnostics = xmlIssues.map { issue in
                var diagnostic = Diagnostic(issue.severity, issue.message, file: self.name)
                diagnostic.position = issue.position
                return diagnostic
            }
            return
        }
        do throws(JSONError) {
            value = try JSONValue(parsing: text)
        } catch {
            value = nil
            diagnostics = [
                Diagnostic(.error, "not JSON here: \(error.message)", file: self.name, offset: error.offset, in: text)
            ]
        }
    }
}

extension ParsedArguments {
    /// The version that `--fhir-version` names; R4 unless said.
    var fhirVersion: FHIRVersion { value("fhir-version").flatMap(FHIRVersion.init(rawValue:)) ?? .r4 }
}
