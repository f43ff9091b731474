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
        let found = differences(published, value)
        #expect(found.isEmpty == (pairExceptions[pair.testDescription] == nil))
        #expect(found.allSatisfy { $0.contains(".text.div: ") })
    }

    @Test("every JSON example comes back from XML as it was, its narratives to the letter", arguments: Pair.all)
    func writes(_ pair: Pair) throws {
        let published = try JSONValue(parsing: try pair.json.bytes())
        let writing = FHIRXML.write(published, version: pair.version)
        #expect(writing.issues.isEmpty)
        let reading = FHIRXML.read(try #require(writing.bytes), version: pair.version)
        #expect(reading.issues.isEmpty)
        #expect(differences(published, try #require(reading.value), exactNarratives: true).isEmpty)
    }

    @Test("every XML example comes back from JSON with its elements and narratives as they were", arguments: Pair.all)
    func rewrites(_ pair: Pair) throws {
        let first = FHIRXML.read(try pair.xml.bytes(), version: pair.version)
        let writing = FHIRXML.write(try #require(first.value), version: pair.version)
        let second = FHIRXML.read(try #require(writing.bytes), version: pair.version)
        #expect(second.value == first.value)
    }
}
