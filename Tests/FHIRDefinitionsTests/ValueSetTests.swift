import FHIRDefinitions
import JSON
import Testing

@Suite("Value sets in the tables")
struct ValueSetTests {
    static let published = PublishedDefinitions.cases("ValueSet-", counts: (227, 203)).filter {
        $0.tables.valueSet(base + $0.id) != nil
    }

    static let base = "http://hl7.org/fhir/ValueSet/"

    /// Those whose codes cannot all be listed, which no test composes.
    static let open: [FHIRVersion: Set<String>] = [
        .r4: [
            base + "all-distance-units", base + "all-languages", base + "all-time-units", base + "mimetypes",
            base + "timezones", base + "ucum-units", "http://loinc.org/vs/LL379-9",
            "http://www.rfc-editor.org/bcp/bcp13.txt",
        ],
        .stu3: [
            base + "all-languages", base + "designation-use", base + "ucum-units",
            "http://www.rfc-editor.org/bcp/bcp13.txt",
        ],
    ]

    /// Those that include a code system outside HL7, whose codes only the published expansion tells.
    static let external: Set<String> = ["http://unitsofmeasure.org", "urn:iso:std:iso:4217"]

    @Test("are composed from the published value sets and code systems as here", arguments: published)
    func areComposed(published: PublishedDefinitions.Case) throws {
        let json = try published.resource()
        let url = try #require(json["url"]?.string)
        let valueSet = try #require(published.tables.valueSet(url))
        #expect(valueSet.url == url)
        guard valueSet.whyOpen == nil else { return }
        let composition = Composition(valueSet: json, version: published.version)

        #expect(Set(valueSet.systems) == Set(composition.systems))
        for system in composition.systems where !Self.external.contains(system) || composition.lists(system) {
            #expect(try valueSet.codes(of: system) == composition.codes(of: system), "\(system)")
        }
    }

    @Test("are there for every binding that forces codes", arguments: [(FHIRVersion.r4, 228), (.stu3, 203)])
    func areThere(version: FHIRVersion, count: Int) {
        let definitions = FHIRDefinitions.of(version)
        let bindings = definitions.typeNames.compactMap(definitions.type).flatMap(Self.bindings)
        let forced = bindings.flatMap { ($0.strength == .required ? [$0.valueSet] : []) + [$0.maxValueSet] }
        let needed = Set(forced.compactMap { $0 })

        #expect(needed.filter { definitions.valueSet($0) == nil } == [])
        #expect(needed.count == count)
    }

    /// The bindings of a type and of all its elements, those of types in place too.
    private static func bindings(_ type: TypeDefinition) -> [Binding] {
        let inside = type.elements.filter { $0.contentReference == nil }.flatMap(\.types).compactMap(\.definition)
        return [type.binding].compactMap { $0 } + type.elements.compactMap(\.binding)
            + inside.filter { $0.kind == .inPlace }.flatMap(bindings)
    }

    @Test("say why where their codes are not all listed, and have codes where not", arguments: FHIRVersion.allCases)
    func sayWhy(version: FHIRVersion) {
        let all = FHIRDefinitions.of(version).allValueSets

        #expect(Set(all.filter { $0.whyOpen != nil }.map(\.url)) == Self.open[version])
        #expect(all.allSatisfy { $0.whyOpen != nil || !$0.codes().isEmpty })
    }

    @Test(
        "know their codes, and what they cannot say",
        arguments: [
            (.r4, "administrative-gender", "female", nil, true), (.r4, "administrative-gender", "Female", nil, false),
            (.r4, "administrative-gender", "female", "http://hl7.org/fhir/administrative-gender", true),
            (.r4, "administrative-gender", "female", "http://example.org", false),
            (.stu3, "issue-type", "deleted", nil, false), (.r4, "issue-type", "deleted", nil, true),
            (.r4, "issue-type", "lock-error", nil, true), (.r4, "mimetypes", "text/plain", nil, nil),
            (.r4, "all-languages", "de", nil, nil), (.r4, "units-of-time", "wk", nil, true),
            (.r4, "units-of-time", "week", nil, false), (.r4, "ucum-units", "mg", nil, true),
            (.r4, "ucum-units", "mg/(7.d)", nil, nil), (.r4, "currencies", "EUR", "urn:iso:std:iso:4217", true),
            (.r4, "currencies", "XYZ", nil, false), (.r4, "resource-types", "Patient", nil, true),
            (.stu3, "resource-types", "MolecularSequence", nil, false), (.r4, "all-types", "Any", nil, true),
        ] as [(FHIRVersion, String, String, String?, Bool?)])
    func know(version: FHIRVersion, name: String, code: String, system: String?, isMember: Bool?) throws {
        let valueSet = try #require(FHIRDefinitions.of(version).valueSet(Self.base + name + "|" + version.number))

        #expect(valueSet.contains(code, system: system) == isMember)
    }

    @Test(
        "are not there for URLs that no binding forces",
        arguments: ["", base, base + "languages", "|4.0.1", "mimetypes:"])
    func areNotThere(url: String) {
        #expect(FHIRDefinitions.of(.r4).valueSet(url) == nil)
    }
}

/// What a published value set includes, taken from its own concepts, or from the published code systems.
struct Composition {
    var valueSet: JSONValue
    var version: FHIRVersion

    var systems: [String] { includes.compactMap { $0["system"]?.string } }

    /// Whether the value set itself lists a system's concepts.
    func lists(_ system: String) -> Bool {
        includes.contains { $0["system"]?.string == system && $0["concept"] != nil }
    }

    func codes(of system: String) throws -> Set<String> {
        var codes: Set<String> = []
        for include in includes where include["system"]?.string == system {
            codes.formUnion(try concepts(include, of: system))
        }
        for exclude in valueSet["compose"]?.list("exclude") ?? [] where exclude["system"]?.string == system {
            codes.subtract(try concepts(exclude, of: system))
        }
        return codes
    }

    private var includes: [JSONValue] { valueSet["compose"]?.list("include") ?? [] }

    private func concepts(_ include: JSONValue, of system: String) throws -> Set<String> {
        if include["concept"] != nil { return Set(include.list("concept").compactMap { $0["code"]?.string }) }
        let all = Self.flat(try codeSystem(system)?.list("concept") ?? [])
        let filters = include.list("filter")
        let kept = filters.isEmpty ? all : filters.flatMap { Self.isA($0["value"]?.string ?? "", in: all) }
        return Set(kept.filter(Self.isSelectable).compactMap { $0["code"]?.string })
    }

    private static func isSelectable(_ concept: JSONValue) -> Bool {
        !concept.list("property").contains { $0["code"]?.string == "notSelectable" && $0["valueBoolean"]?.bool == true }
    }

    /// The concept of this code and all below it.
    private static func isA(_ code: String, in concepts: [JSONValue]) -> [JSONValue] {
        flat(concepts.filter { $0["code"]?.string == code }.prefix(1).map { $0 })
    }

    private static func flat(_ concepts: [JSONValue]) -> [JSONValue] {
        concepts.flatMap { [$0] + flat($0.list("concept")) }
    }

    /// The published code system of a URL, in a file that is named by the end of the URL or as the value set is.
    private func codeSystem(_ url: String) throws -> JSONValue? {
        let names = [url.split(separator: "/").last.map(String.init) ?? "", valueSet["id"]?.string ?? ""]
        for found in PublishedDefinitions.codeSystems where found.version == version {
            guard names.contains(where: found.id.hasSuffix) else { continue }
            let resource = try found.resource()
            if resource["url"]?.string == url { return resource }
        }
        return nil
    }
}
