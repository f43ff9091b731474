import FHIRDefinitions
import JSON
import Testing

@Suite("Search parameters in the tables")
struct SearchParameterTests {
    /// All but the examples and those that search no type.
    static let published = PublishedDefinitions.cases("SearchParameter-", counts: (1387, 1230))

    @Test("are those published, but for examples and what searches no type", arguments: FHIRVersion.allCases)
    func arePublished(version: FHIRVersion) throws {
        for published in Self.published where published.version == version {
            let json = try published.resource()
            let id = try #require(json["id"]?.string)
            let isLeftOut = json["base"] == nil || id.hasPrefix("example")
            let definition = FHIRDefinitions.of(version).searchParameter(id: id)
            #expect((definition == nil) == isLeftOut, "\(id)")
            if let definition { compare(definition, json, version) }
        }
    }

    private func compare(_ definition: SearchParameterDefinition, _ json: JSONValue, _ version: FHIRVersion) {
        let components = json.list("component").map {
            "\(mended($0.canonical("definition") ?? "", version)) \($0["expression"]?.string ?? "")"
        }
        let targets = json.strings("target")
        #expect(definition.url == json["url"]?.string)
        #expect(definition.code == json["code"]?.string)
        #expect(definition.kind.rawValue == json["type"]?.string)
        #expect(definition.bases == json.strings("base"))
        #expect(definition.pointsAnywhere ? targets.count > 100 : definition.targets == targets)
        #expect(definition.expression == json["expression"]?.string)
        #expect(definition.isExperimental == json["experimental"]?.bool)
        #expect(
            definition.components.map { "http://hl7.org/fhir/SearchParameter/\($0.definition) \($0.expression)" }
                == components)
    }

    /// STU3 names a parameter that it does not define; `.ci/definition_tables/mended.py` has the reason.
    private func mended(_ url: String, _ version: FHIRVersion) -> String {
        let base = "http://hl7.org/fhir/SearchParameter/"
        return version == .stu3 && url == base + "Observation-code" ? base + "clinical-code" : url
    }

    @Test("exist for each part of a composite one", arguments: FHIRVersion.allCases)
    func haveParts(version: FHIRVersion) {
        let definitions = FHIRDefinitions.of(version)
        let all = definitions.resourceTypes.flatMap(definitions.searchParameters)
        let parts = all.flatMap(\.components).map(\.definition)

        #expect(all.filter { $0.kind == .composite }.allSatisfy { $0.components.count >= 2 })
        #expect(Set(parts.filter { definitions.searchParameter(id: $0) == nil }) == [])
    }

    @Test(
        "are found by type and code, those of all resources too",
        arguments: [
            (.r4, "Patient", "birthdate", "individual-birthdate"), (.r4, "Patient", "_id", "Resource-id"),
            (.r4, "Patient", "_text", "DomainResource-text"), (.r4, "Bundle", "_lastUpdated", "Resource-lastUpdated"),
            (.r4, "Observation", "code-value-quantity", "Observation-code-value-quantity"),
            (.r4, "Observation", "patient", "clinical-patient"),
            (.stu3, "Sequence", "chromosome", "Sequence-chromosome"),
            (.r4, "Bundle", "_text", nil), (.stu3, "Patient", "_source", nil), (.r4, "Patient", "birthDate", nil),
            (.r4, "Foo", "_id", nil), (.r4, "Patient.contact", "_id", nil),
        ] as [(FHIRVersion, String, String, String?)])
    func areFound(version: FHIRVersion, type: String, code: String, id: String?) {
        #expect(FHIRDefinitions.of(version).searchParameter(code, of: type)?.id == id)
    }

    @Test("have codes that differ, for each type", arguments: FHIRVersion.allCases)
    func differ(version: FHIRVersion) {
        let definitions = FHIRDefinitions.of(version)
        for type in definitions.resourceTypes {
            let codes = definitions.searchParameters(of: type).map(\.code)
            #expect(Set(codes).count == codes.count, "\(type)")
        }
    }
}
