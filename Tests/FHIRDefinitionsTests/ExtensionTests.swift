import FHIRDefinitions
import JSON
import Testing

@Suite("Extensions in the tables")
struct ExtensionTests {
    static let published = PublishedDefinitions.cases("StructureDefinition-", counts: (396, 376)).filter { published in
        (try? published.resource()).map {
            $0["type"]?.string == "Extension" && $0["derivation"]?.string == "constraint"
        }
            ?? false
    }

    @Test("are what is published, but for contexts that are mended", arguments: published)
    func areAsPublished(published: PublishedDefinitions.Case) throws {
        let json = try published.resource()
        let url = try #require(json["url"]?.string)
        let definition = try #require(published.tables.extension(url))
        let elements = json["snapshot"]?["element"]?.array ?? []
        let root = try #require(elements.first)

        #expect(definition.url == url)
        #expect(definition.max.map(String.init) ?? "*" == root["max"]?.string)
        #expect(definition.isModifier == (root["isModifier"]?.bool ?? false))
        #expect(definition.contextInvariants == json.strings("contextInvariant"))
        let contexts = json.list("context").compactMap { $0.string ?? $0["expression"]?.string }
        let isAnywhere = contexts.contains { ["*", "Any", "Element,Resource"].contains($0) }
        #expect(isAnywhere ? definition.contexts.isEmpty : Set(definition.contexts).isSuperset(of: contexts))
        check(definition, elements, inside: "Extension")
    }

    /// Compares the value and the parts of an extension, or of a part, whose elements these are.
    private func check(_ definition: ExtensionDefinition, _ elements: [JSONValue], inside path: String) {
        let value = elements.first { element in
            element["path"]?.string?.hasPrefix(path + ".value") == true && element["sliceName"] == nil
        }
        let hasValue = value?["max"]?.string != "0"
        let types = hasValue ? Set(value?.list("type").compactMap { $0["code"]?.string } ?? []) : []
        #expect(Set(definition.valueTypes.keys) == types, "\(path)")
        #expect(definition.needsValue == ((value?["min"]?.integer ?? 0) > 0), "\(path)")
        let parts = elements.filter { $0["path"]?.string == path + ".extension" && $0["sliceName"] != nil }
        #expect(definition.parts.count == parts.count, "\(path)")
    }

    @Test("are as many as are published", arguments: [(FHIRVersion.r4, 396), (.stu3, 376)])
    func areComplete(version: FHIRVersion, count: Int) {
        #expect(FHIRDefinitions.of(version).allExtensions.count == count)
    }

    @Test("know the parts of one that has some")
    func hasParts() throws {
        let animal = try #require(
            FHIRDefinitions.of(.r4).extension("http://hl7.org/fhir/StructureDefinition/patient-animal"))

        #expect(animal.contexts == ["Patient"])
        #expect(animal.parts.keys.sorted() == ["breed", "genderStatus", "species"])
        #expect(animal.parts["species"]?.min == 1)
        #expect(animal.parts["species"]?.valueTypes == ["CodeableConcept": []])
    }
}

@Suite("An element that an extension carries from another version")
struct CarriedElementTests {
    // http://hl7.org/fhir/R4/versions.html#extensions
    @Test(
        "is known by its URL",
        arguments: [
            ("1.0", "Patient.animal", true, true), ("3.0", "Patient.animal.species", true, false),
            ("4.0", "Bundle.signature", true, false), ("1.0", "ValueSet.extensible", true, false),
            ("3.0", "Observation.value[x]", true, false), ("1.0", "Patient.ghost", false, false),
            ("3.0", "Ghost.name", false, false),
        ]
    )
    func isKnown(version: String, path: String, isKnown: Bool, isModifier: Bool) throws {
        let url = "http://hl7.org/fhir/\(version)/StructureDefinition/extension-\(path)"
        let element = try #require(CarriedElement(url: url))

        #expect((element.version, element.path) == (version, path))
        #expect(element.isKnown == isKnown)
        #expect(element.isModifier == isModifier)
    }

    @Test("has the names of the elements in it", arguments: ["1.0", "3.0"])
    func hasParts(version: String) {
        let element = CarriedElement(url: "http://hl7.org/fhir/\(version)/StructureDefinition/extension-Patient.animal")

        #expect(element?.parts.isSuperset(of: ["species", "breed", "genderStatus"]) == true)
    }

    @Test(
        "is not what another URL means",
        arguments: [
            "http://hl7.org/fhir/StructureDefinition/patient-animal",
            "http://hl7.org/fhir/9.0/StructureDefinition/extension-A.b",
            "http://example.org/1.0/StructureDefinition/extension-Patient.animal", "",
        ]
    )
    func isOther(url: String) { #expect(CarriedElement(url: url) == nil) }
}
