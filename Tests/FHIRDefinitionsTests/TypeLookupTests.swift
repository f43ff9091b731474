import FHIRDefinitions
import Testing

@Suite("Type definition")
struct TypeLookupTests {
    @Test(
        "tells the element and the type that a member of JSON stands for",
        arguments: [
            (.r4, "Observation", "valueQuantity", "Observation.value[x]", "Quantity"),
            (.r4, "Observation", "valueDateTime", "Observation.value[x]", "dateTime"),
            (.stu3, "Observation", "valueAttachment", "Observation.value[x]", "Attachment"),
            (.r4, "Patient", "deceasedBoolean", "Patient.deceased[x]", "boolean"),
            (.r4, "Patient", "contact", "Patient.contact", "Patient.contact"),
            (.r4, "Patient.contact", "name", "Patient.contact.name", "HumanName"),
            (.r4, "Patient", "id", "Patient.id", "id"),
            (.r4, "Patient.contact", "id", "Patient.contact.id", "string"),
            (.r4, "Patient.contact", "modifierExtension", "Patient.contact.modifierExtension", "Extension"),
            (.r4, "Timing.repeat", "boundsPeriod", "Timing.repeat.bounds[x]", "Period"),
            (.r4, "Bundle.entry", "link", "Bundle.entry.link", "Bundle.link"),
            (.r4, "Bundle.entry", "resource", "Bundle.entry.resource", "Resource"),
            (.r4, "Questionnaire.item", "item", "Questionnaire.item.item", "Questionnaire.item"),
            (.stu3, "ValueSet.compose", "exclude", "ValueSet.compose.exclude", "ValueSet.compose.include"),
            (.r4, "Extension", "url", "Extension.url", "uri"),
            (.r4, "Age", "value", "Age.value", "decimal"),
            (.r4, "Dosage", "modifierExtension", "Dosage.modifierExtension", "Extension"),
            (.r4, "Narrative", "div", "Narrative.div", "xhtml"),
        ] as [(FHIRVersion, String, String, String, String)])
    func tells(version: FHIRVersion, type: String, member: String, path: String, name: String) throws {
        let match = try #require(FHIRDefinitions.of(version).type(type)?.element(member))

        #expect(match.element.path == path)
        #expect(match.type.name == name)
        #expect(match.type.definition === FHIRDefinitions.of(version).type(name))
    }

    @Test(
        "has no member of another name",
        arguments: [
            (.r4, "Observation", "value"), (.r4, "Observation", "value[x]"), (.r4, "Observation", "valueAttachment"),
            (.r4, "Observation", "valuequantity"), (.r4, "Observation", "_status"), (.r4, "Patient", "resourceType"),
            (.r4, "Patient", "animal"), (.stu3, "Dosage", "modifierExtension"),
            (.r4, "Timing.repeat", "modifierExtension"), (.r4, "Patient", ""), (.r4, "Binary", "text"),
        ] as [(FHIRVersion, String, String)])
    func hasNot(version: FHIRVersion, type: String, member: String) throws {
        let type = try #require(FHIRDefinitions.of(version).type(type))

        #expect(type.element(member) == nil)
    }

    @Test(
        "knows what it specializes",
        arguments: [
            (.r4, "Patient", "DomainResource", true), (.r4, "Patient", "Resource", true),
            (.r4, "Patient", "Element", false), (.r4, "Bundle", "DomainResource", false),
            (.r4, "Age", "Quantity", true), (.r4, "Quantity", "Age", false), (.r4, "code", "string", true),
            (.r4, "canonical", "uri", true), (.r4, "positiveInt", "integer", true), (.r4, "instant", "dateTime", false),
            (.r4, "Patient.contact", "BackboneElement", true), (.r4, "Timing.repeat", "Element", true),
            (.r4, "Timing.repeat", "BackboneElement", false), (.r4, "Timing", "BackboneElement", true),
            (.stu3, "Timing", "BackboneElement", false), (.stu3, "Money", "Quantity", true),
            (.r4, "Money", "Quantity", false), (.r4, "string", "string", true), (.r4, "xhtml", "Element", true),
        ] as [(FHIRVersion, String, String, Bool)])
    func isKind(version: FHIRVersion, type: String, ancestor: String, isSo: Bool) throws {
        let type = try #require(FHIRDefinitions.of(version).type(type))

        #expect(type.isKind(of: ancestor) == isSo)
    }

    @Test(
        "is not there for names of no type",
        arguments: [
            "", ".", "Patient.", "Patient.name", "Patient.contact.name", ".contact", "patient", "Foo", "SimpleQuantity",
            "System.String", "R4Types", "Patient\tresource", "MetadataResource",
        ])
    func isAbsent(name: String) {
        #expect(FHIRVersion.allCases.allSatisfy { FHIRDefinitions.of($0).type(name) == nil })
    }

    @Test("has inherited invariants once, its own after them")
    func invariants() throws {
        let age = try #require(FHIRDefinitions.of(.r4).type("Age"))
        let patient = try #require(FHIRDefinitions.of(.stu3).type("Patient"))

        #expect(age.invariants.map(\.key) == ["ele-1", "qty-3", "age-1"])
        #expect(patient.invariants.map(\.key) == ["dom-2", "dom-1", "dom-4", "dom-3"])
        #expect(patient.element(named: "contact")?.invariants.isEmpty == true)
        #expect(patient.element("contact")?.type.definition?.invariants.map(\.key) == ["ele-1", "pat-1"])
    }

    @Test("is the same object for every thread that asks at once")
    func isShared() async {
        let found = await withTaskGroup(of: ObjectIdentifier?.self) { group in
            for _ in 0..<64 {
                group.addTask {
                    FHIRDefinitions.of(.stu3).type("ImagingStudy.series.instance").map(ObjectIdentifier.init)
                }
            }
            return await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(found.count == 1 && !found.contains(nil))
    }

    @Test("gives each type of every element a definition", arguments: FHIRVersion.allCases)
    func isClosed(version: FHIRVersion) throws {
        let definitions = FHIRDefinitions.of(version)
        var waiting = definitions.typeNames
        var seen = Set(waiting)
        while let name = waiting.popLast() {
            let type = try #require(definitions.type(name), "\(name)")
            for reference in type.elements.flatMap(\.types) where !reference.code.hasPrefix("System.") {
                let definition = try #require(reference.definition, "\(name): \(reference.name)")
                let code = definition.kind == .inPlace ? definition.base?.name : definition.name
                #expect(code == reference.code, "\(name): \(reference.name)")
                if seen.insert(reference.name).inserted { waiting.append(reference.name) }
            }
        }
    }
}
