import FHIRDefinitions
import JSON
import Testing

@Suite("Operations and compartments in the tables")
struct OperationTests {
    static let operations = PublishedDefinitions.cases("OperationDefinition-", counts: (46, 36)).filter {
        $0.id != "example"
    }
    static let compartments = PublishedDefinitions.cases("CompartmentDefinition-", counts: (5, 5)).filter {
        $0.id != "example"
    }

    @Test("have what is published of each operation", arguments: operations)
    func hasOperation(published: PublishedDefinitions.Case) throws {
        let json = try published.resource()
        let operation = try #require(published.tables.operations.first { $0.url == json["url"]?.string })
        let levels = OperationDefinition.Level.allCases.filter { json[$0.rawValue]?.bool == true }

        #expect(operation.id == json["id"]?.string)
        #expect(operation.code == json["code"]?.string)
        #expect(operation.resourceTypes == json.strings("resource"))
        #expect(operation.levels == levels)
        #expect(lines(operation.parameters) == json.list("parameter").flatMap(publishedLines))
    }

    private func lines(_ parameters: [OperationParameter]) -> [String] {
        parameters.flatMap { parameter in
            let binding = parameter.binding.map { "\($0.strength.rawValue) \($0.valueSet)" } ?? ""
            let most = parameter.max.map(String.init) ?? "*"
            return [
                "\(parameter.name) \(parameter.isOutput ? "out" : "in") \(parameter.min)..\(most) "
                    + "\(parameter.type ?? "") \(binding) \(parameter.searchKind?.rawValue ?? "") \(parameter.targets)"
            ] + lines(parameter.parts)
        }
    }

    private func publishedLines(_ json: JSONValue) -> [String] {
        let bound = json["binding"].map {
            "\($0["strength"]?.string ?? "") \($0.canonical("valueSet", "valueSetReference") ?? "")"
        }
        let targets = (json.strings("targetProfile") + json.strings("profile")).map(PublishedElement.shortened)
        let text = [json["name"]?.string, json["use"]?.string].map { $0 ?? "" }.joined(separator: " ")
        let occurs = "\(json["min"]?.integer ?? -1)..\(json["max"]?.string ?? "")"
        let rest = "\(json["type"]?.string ?? "") \(bound ?? "") \(json["searchType"]?.string ?? "") \(targets)"
        return ["\(text) \(occurs) \(rest)"] + json.list("part").flatMap(publishedLines)
    }

    @Test("are as many as are published")
    func areComplete() {
        #expect(FHIRVersion.allCases.map { FHIRDefinitions.of($0).operations.count } == [36, 46])
        #expect(FHIRVersion.allCases.map { FHIRDefinitions.of($0).compartments.count } == [5, 5])
    }

    @Test("say of each R4 operation with a page of its own whether it affects state")
    func affectState() {
        let known = Dictionary(grouping: FHIRDefinitions.of(.r4).operations) { $0.affectsState }.mapValues {
            $0.map(\.id)
        }

        #expect(
            known[true] == [
                "ConceptMap-closure", "MessageHeader-process-message", "Resource-meta-add", "Resource-meta-delete",
                "StructureDefinition-snapshot",
            ])
        #expect(known[false]?.count == 27)
        #expect(known[nil]?.count == 14)
        #expect(FHIRDefinitions.of(.stu3).operations.allSatisfy { $0.affectsState == nil })
    }

    @Test("give a type its own operations and those of all resources")
    func ofType() {
        let patient = FHIRDefinitions.of(.r4).operations(of: "Patient").map(\.id)

        #expect(
            patient == [
                "Patient-everything", "Patient-match", "Resource-convert", "Resource-graph", "Resource-graphql",
                "Resource-meta", "Resource-meta-add", "Resource-meta-delete", "Resource-validate",
            ])
        #expect(FHIRDefinitions.of(.r4).operations(of: "Foo").isEmpty)
    }

    @Test("have each compartment's parameters", arguments: compartments)
    func hasCompartment(published: PublishedDefinitions.Case) throws {
        let json = try published.resource()
        let code = try #require(json["code"]?.string)
        let compartment = try #require(published.tables.compartment(code))

        let parameters = json.list("resource").filter { $0["param"] != nil }
        #expect(compartment.parameters.count == parameters.count)
        for resource in parameters {
            #expect(compartment.parameters[resource["code"]?.string ?? ""] == resource.strings("param"))
        }
    }
}
