import FHIRDefinitions
import FHIRXML
import JSON
import PublishedCases
import Testing

/// The official examples that HL7 publishes in both forms. <http://hl7.org/fhir/R4/downloads.html>
@Suite("Official pairs of XML and JSON")
struct PairTests {
    @Test("every XML example becomes its JSON example", arguments: Pair.all)
    func reads(_ pair: Pair) throws {
        let reading = FHIRXML.read(try pair.xml.bytes(), version: pair.version)
        #expect(reading.issues.isEmpty)
        let value = try #require(reading.value)
        let published = try JSONValue(parsing: try pair.json.bytes())
        #expect(differences(published, value).isEmpty)
    }

    @Test("every JSON example becomes XML that says the same", arguments: Pair.all)
    func writes(_ pair: Pair) throws {
        let published = try JSONValue(parsing: try pair.json.bytes())
        let writing = FHIRXML.write(published, version: pair.version)
        #expect(writing.issues.isEmpty)
        let fromJSON = FHIRXML.read(try #require(writing.bytes), version: pair.version)
        #expect(fromJSON.issues.isEmpty)
        let fromXML = FHIRXML.read(try pair.xml.bytes(), version: pair.version)
        #expect(differences(try #require(fromXML.value), try #require(fromJSON.value)).isEmpty)
    }
}
