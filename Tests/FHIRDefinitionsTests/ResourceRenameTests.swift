import FHIRDefinitions
import Testing

@Suite("Resource type in another version")
struct ResourceRenameTests {
    @Test(
        "has the names of HL7's maps",
        arguments: [
            (.stu3, "Patient", ["equal Patient"]), (.stu3, "Sequence", ["equal MolecularSequence"]),
            (.stu3, "ProcedureRequest", ["wider ServiceRequest"]), (.stu3, "DeviceComponent", []),
            (.stu3, "DataElement", ["wider StructureDefinition"]),
            (.r4, "ServiceRequest", ["narrower ProcedureRequest", "narrower ReferralRequest"]),
            (.r4, "BodyStructure", ["equal BodySite"]), (.r4, "Invoice", []),
            (.r4, "StructureDefinition", ["equal StructureDefinition", "narrower DataElement"]),
            (.stu3, "ExpansionProfile", ["equivalent Parameters"]), (.r4, "Foo", []), (.r4, "", []),
        ] as [(FHIRVersion, String, [String])])
    func names(version: FHIRVersion, type: String, names: [String]) {
        let other: FHIRVersion = version == .r4 ? .stu3 : .r4
        let renamed = FHIRDefinitions.of(version).renamed(type, in: other)

        #expect(renamed.map { "\($0.relation.rawValue) \($0.name)" } == names)
        #expect(renamed.allSatisfy { other.hasResourceType($0.name) })
    }

    @Test("is itself in its own version")
    func same() {
        #expect(FHIRDefinitions.of(.r4).renamed("Invoice", in: .r4).map(\.name) == ["Invoice"])
    }

    /// SubstanceNucleicAcid, SubstanceProtein and others have no line in the maps; that is no name either.
    @Test("is either kept, or renamed, or not there", arguments: FHIRVersion.allCases)
    func isTotal(version: FHIRVersion) {
        let other: FHIRVersion = version == .r4 ? .stu3 : .r4
        for type in version.resourceTypes {
            let names = FHIRDefinitions.of(version).renamed(type, in: other).map(\.name)
            #expect(names.contains(type) == other.hasResourceType(type), "\(type)")
        }
    }
}
