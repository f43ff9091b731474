import FHIRDefinitions
import FHIRPath
import JSON
import Testing

@Suite("What an expression tells of itself")
struct ForesightTests {
    @Test(
        "says without which elements a condition cannot be false",
        arguments: [
            ("start.empty() or end.empty() or (start <= end)", ["start", "end"]),
            ("start.hasValue().not() or end.hasValue().not() or (start <= end)", ["start", "end"]),
            ("value.empty() or system.exists()", ["value"]),
            ("a.exists() implies b.exists()", ["a"]),
            ("a.where(b = 1).exists().not()", ["a"]),
            ("a.empty() and b.empty()", []),
            ("a.exists() xor b.exists()", []),
            ("a = b", ["a", "b"]),
            ("a.all(b.exists())", ["a"]),
            ("a", ["a"]),
            ("a.exists() or true", ["a", "b", "start", "end", "value", "system"]),
        ] as [(String, [String])])
    func keptWithout(text: String, names: [String]) throws {
        let expression = try PathExpression(text, version: .r4)
        let found = ["a", "b", "start", "end", "value", "system"].filter(expression.isKept(without:))

        #expect(Set(found) == Set(names))
    }

    @Test(
        "says with which elements a condition cannot be false",
        arguments: [
            ("value.empty() or system.exists()", ["system"]), ("a.exists()", ["a"]), ("a.exists(b = 1)", []),
            ("a.b.exists()", []), ("a.exists() and b.exists()", []), ("a", []),
        ] as [(String, [String])])
    func keptWith(text: String, names: [String]) throws {
        let expression = try PathExpression(text, version: .r4)

        #expect(["a", "b", "value", "system"].filter(expression.isKept(with:)) == names)
    }

    // http://hl7.org/fhir/R4/fhirpath.html#functions
    @Test("gives the definition of each element that a name leads to")
    func elementDefinition() throws {
        let patient: JSONValue = ["resourceType": "Patient", "name": [["family": "A"], ["family": "B"]]]
        let element = Element(resource: patient, version: .r4)
        func values(_ text: String) throws -> [String?] {
            try PathExpression(text, version: .r4).evaluate(element).map(\.text)
        }

        #expect(try values("Patient.name.elementDefinition().max") == ["*", "*"])
        #expect(try values("name.family.elementDefinition().path") == ["HumanName.family", "HumanName.family"])
        #expect(try values("name.first().use.elementDefinition().path") == [])
        #expect(try values("name.elementDefinition().type.code").first == "HumanName")
        #expect(throws: PathError.self) { try values("name.first().elementDefinition()") }
    }

    @Test("walks through a resource once, however often a condition asks for that")
    func walksOnce() throws {
        let contained = (0..<200).map { index -> JSONValue in
            ["resourceType": "Organization", "id": .string("o\(index)"), "name": "x"]
        }
        let links = (0..<200).map { index -> JSONValue in ["reference": .string("#o\(index)")] }
        let patient: JSONValue = [
            "resourceType": "Patient", "contained": .array(contained), "generalPractitioner": .array(links),
        ]
        let element = Element(resource: patient, version: .r4)
        let rule = try #require(
            FHIRDefinitions.of(.r4).type("DomainResource")?.invariants.first { $0.key == "dom-3" })
        let limits = PathLimits(steps: 500_000)
        let expression = try PathExpression(rule.expression, version: .r4, purpose: .invariant)

        #expect(try expression.isTrue(element, in: PathContext(resource: element, limits: limits)) == true)
    }
}
