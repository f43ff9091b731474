import FHIRDefinitions
import FHIRXML
import JSON

/// A Patient with this inside.
func patient(_ inside: String) -> String { "<Patient xmlns=\"http://hl7.org/fhir\">\(inside)</Patient>" }

/// A Patient with this narrative.
func narrative(_ div: String) -> String { patient("<text><status value=\"generated\"/>\(div)</text>") }

func read(_ xml: String, _ version: FHIRVersion = .r4) -> FHIRXML.Reading {
    FHIRXML.read(Array(xml.utf8), version: version)
}

/// What JSON becomes, without the XML declaration; and the issues as text.
func written(_ json: String, _ version: FHIRVersion = .r4) throws -> (xml: String?, issues: [String]) {
    let writing = FHIRXML.write(try JSONValue(parsing: json), version: version)
    let text = writing.bytes.map { String(decoding: $0, as: UTF8.self) }
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    return (text.map { String($0.dropFirst(declaration.count)) }, writing.issues.map(\.description))
}
