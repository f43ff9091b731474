import FHIRDefinitions
import JSON
import Testing

@Suite("Table of types, beside the published definitions")
struct TypeTableTests {
    @Test("has what is published of each type, but for what is mended", arguments: PublishedDefinitions.types)
    func hasTypes(published: PublishedDefinitions.Case) throws {
        let definition = try published.resource()
        let name = try #require(definition["id"]?.string)
        let type = try #require(published.tables.type(name))
        let snapshot = definition["snapshot"]?.list("element") ?? []
        let elements = snapshot.map { PublishedElement(version: published.version, type: name, json: $0) }

        #expect(definition["kind"]?.string == (type.kind == .resource ? "resource" : "\(type.kind.rawValue)-type"))
        #expect(definition["abstract"]?.bool == type.isAbstract)
        #expect(definition["baseDefinition"]?.string.map(PublishedElement.shortened) == type.base?.name)
        #expect(elements.dropFirst().map(\.path) == Self.paths(type))
        let root = try #require(elements.first)
        #expect(root.binding == type.binding.facts())
        compare(root, own: type.invariants, inherited: type.base?.invariants ?? [])
        for element in elements.dropFirst() { try compare(element, in: published.tables) }
    }

    @Test("mends only invariants that are published wrong")
    func mends() throws {
        let types = PublishedDefinitions.types.filter {
            $0.version == .stu3 && ["Element", "Narrative"].contains($0.id)
        }
        let elements = try types.flatMap { try $0.resource()["snapshot"]?.list("element") ?? [] }
        let invariants = elements.flatMap { PublishedElement(version: .stu3, type: "", json: $0).invariants }

        #expect(types.isEmpty || Set(Mended.invariants.keys).isSubset(of: invariants))
    }

    private func compare(_ element: PublishedElement, in tables: FHIRDefinitions) throws {
        let definition = try #require(find(element.path, in: tables), "\(element.path)")
        let types = definition.contentReference == nil ? definition.types.compactMap(\.definition) : []
        let inPlace = types.first { $0.kind == .inPlace }
        let inherited = inPlace?.base?.invariants ?? types.flatMap(\.invariants)

        #expect(definition.facts() == element.facts().map { Mended.type($0, of: element) }, "\(element.path)")
        compare(element, own: definition.invariants + (inPlace?.invariants ?? []), inherited: inherited)
    }

    /// Each published invariant is had here or at the types, and what is had here is published.
    private func compare(_ element: PublishedElement, own: [InvariantDefinition], inherited: [InvariantDefinition]) {
        let published = Set(element.invariants.map { Mended.invariant($0, of: element.version) })
        let inherited = Set(inherited.map(\.line))
        let own = Set(own.map(\.line))
        #expect(published.subtracting(own.union(inherited)).isEmpty, "\(element.path)")
        #expect(own.subtracting(inherited).subtracting(published).isEmpty, "\(element.path)")
    }

    private func find(_ path: String, in tables: FHIRDefinitions) -> ElementDefinition? {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        let name = path[path.index(after: dot)...]
        return tables.type(String(path[..<dot]))?
            .element(named: String(name.hasSuffix("[x]") ? name.dropLast(3) : name))
    }

    @Test("has the types that the code systems of types list, but for two profiles", arguments: FHIRVersion.allCases)
    func isComplete(version: FHIRVersion) throws {
        let lists = PublishedDefinitions.codeSystems.filter {
            $0.version == version && ["data-types", "resource-types"].contains($0.id)
        }
        let listed = Set(try lists.flatMap { try $0.resource().list("concept").compactMap { $0["code"]?.string } })
        let profiles: Set = version == .r4 ? ["SimpleQuantity", "MoneyQuantity"] : ["SimpleQuantity"]

        #expect(listed.isEmpty || listed.subtracting(profiles) == Set(FHIRDefinitions.of(version).typeNames))
        #expect(listed.isEmpty || profiles.isSubset(of: listed))
    }

    /// The paths of all its elements, those of types in place after the element that defines them.
    static func paths(_ type: TypeDefinition) -> [String] {
        type.elements.flatMap { element in
            let inside = element.contentReference == nil ? element.types.first?.definition : nil
            return [element.path] + (inside?.kind == .inPlace ? inside.map(paths) ?? [] : [])
        }
    }
}

/// What is published wrong and stands in the tables as it should be; `.ci/definition_tables/mended.py` has the reasons.
enum Mended {
    /// A fact line with the type that the element should have.
    static func type(_ fact: String, of element: PublishedElement) -> String {
        guard element.version == .r4, fact.hasPrefix("types ") else { return fact }
        let resources = FHIRDefinitions.of(.r4)
        if element.path == element.type + ".id", resources.type(element.type)?.kind == .resource {
            return fact == "types string[]" ? "types id[]" : "no longer wrong: \(fact)"
        }
        if ["positiveInt.value", "unsignedInt.value"].contains(element.path) {
            return fact == "types System.String[]" ? "types System.Integer[]" : "no longer wrong: \(fact)"
        }
        return fact
    }

    static let invariants = [
        "ele-1 error hasValue() | (children().count() > id.count())":
            "ele-1 error hasValue() or (children().count() > id.count())",
        "txt-1 error htmlchecks()": "txt-1 error htmlChecks()",
        "txt-2 error htmlchecks()": "txt-2 error htmlChecks()",
    ]

    static let r4Invariants = [
        "que-7 error operator = 'exists' implies (answer is Boolean)":
            "que-7 error operator = 'exists' implies (answer is boolean)",
        "que-12 error enableWhen.count() > 2 implies enableBehavior.exists()":
            "que-12 error enableWhen.count() > 1 implies enableBehavior.exists()",
    ]

    /// An invariant with the expression it should have.
    static func invariant(_ line: String, of version: FHIRVersion) -> String {
        (version == .stu3 ? invariants : r4Invariants)[line] ?? line
    }
}
