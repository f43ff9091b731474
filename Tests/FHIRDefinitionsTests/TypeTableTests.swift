import FHIRDefinitions
import JSON
import Testing

@Suite("Table of types, beside the published definitions")
struct TypeTableTests {
    @Test("has each type with its kind, base and elements in order", arguments: PublishedDefinitions.types)
    func hasTypes(published: PublishedDefinitions.Case) throws {
        let definition = try published.resource()
        let name = try #require(definition["id"]?.string)
        let type = try #require(published.tables.type(name))

        #expect(definition["kind"]?.string == (type.kind == .resource ? "resource" : "\(type.kind.rawValue)-type"))
        #expect(definition["abstract"]?.bool == type.isAbstract)
        #expect(try elements(published).first?.binding == type.binding.facts())
        #expect(definition["baseDefinition"]?.string.map(PublishedElement.shortened) == type.base?.name)
        #expect(snapshot(definition).dropFirst().compactMap { $0["path"]?.string } == Self.paths(type))
    }

    @Test("has what is published of each element, but for what is mended", arguments: PublishedDefinitions.types)
    func hasElements(published: PublishedDefinitions.Case) throws {
        for element in try elements(published).dropFirst() {
            let definition = try #require(find(element, in: published.tables), "\(element.path)")

            let expected = element.facts().map { Mended.type($0, of: element) }
            #expect(definition.facts() == expected, "\(element.path)")
        }
    }

    @Test("has each invariant where it is published, or at the type", arguments: PublishedDefinitions.types)
    func hasInvariants(published: PublishedDefinitions.Case) throws {
        let all = try elements(published)
        let root = try #require(all.first)
        let type = try #require(published.tables.type(root.path))
        expect(root, own: type.invariants, inherited: type.base?.invariants ?? [])
        for element in all.dropFirst() {
            let definition = try #require(find(element, in: published.tables))
            let types = definition.contentReference == nil ? definition.types.compactMap(\.definition) : []
            let ofTypes = types.map { $0.kind == .inPlace ? $0.base?.invariants ?? [] : $0.invariants }
            expect(element, own: definition.invariants, inherited: ofTypes.flatMap { $0 })
        }
    }

    /// What is published is had, and what is had beyond what types say is published.
    private func expect(_ element: PublishedElement, own: [InvariantDefinition], inherited: [InvariantDefinition]) {
        let published = Set(element.invariants.map { Mended.invariant($0, of: element.version) })
        let inherited = Set(inherited.map(\.line))
        let own = Set(own.map(\.line))
        #expect(published.subtracting(own.union(inherited)).isEmpty, "\(element.path)")
        #expect(own.subtracting(inherited).subtracting(published).isEmpty, "\(element.path)")
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

    private func elements(_ published: PublishedDefinitions.Case) throws -> [PublishedElement] {
        let definition = try published.resource()
        let type = definition["id"]?.string ?? ""
        return snapshot(definition).map { PublishedElement(version: published.version, type: type, json: $0) }
    }

    private func snapshot(_ definition: JSONValue) -> [JSONValue] { definition["snapshot"]?.list("element") ?? [] }

    private func find(_ element: PublishedElement, in tables: FHIRDefinitions) -> ElementDefinition? {
        guard let dot = element.path.lastIndex(of: ".") else { return nil }
        let name = element.path[element.path.index(after: dot)...]
        return tables.type(String(element.path[..<dot]))?
            .element(named: String(name.hasSuffix("[x]") ? name.dropLast(3) : name))
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

    /// An invariant with the expression it should have.
    static func invariant(_ line: String, of version: FHIRVersion) -> String {
        version == .stu3 ? invariants[line] ?? line : line
    }
}
