import FHIRDefinitions
import Testing

@Suite("FHIR version")
struct FHIRVersionTests {
    @Test(
        "is told by the number in a CapabilityStatement",
        arguments: [
            ("4.0.1", .r4), ("4.0.0", .r4), ("3.0.2", .stu3), ("3.0.1", .stu3), ("4.1.0", nil), ("4.3.0", nil),
            ("5.0.0", nil),
            ("1.0.2", nil), ("4", nil), ("", nil), ("R4", nil),
        ] as [(String, FHIRVersion?)]
    )
    func isTold(number: String, version: FHIRVersion?) {
        #expect(FHIRVersion(number: number) == version)
    }

    @Test("names itself, its number and its pages as HL7 does")
    func names() {
        #expect(FHIRVersion.allCases.map(\.rawValue) == ["STU3", "R4"])
        #expect(FHIRVersion.allCases.map(\.number) == ["3.0.2", "4.0.1"])
        #expect(FHIRVersion.r4.page("http.html#read") == "http://hl7.org/fhir/R4/http.html#read")
        #expect(FHIRVersion.stu3 < .r4)
    }

    // http://hl7.org/fhir/R4/resourcelist.html, http://hl7.org/fhir/STU3/resourcelist.html
    @Test("has the resource types of its specification", arguments: [(FHIRVersion.r4, 146), (.stu3, 117)])
    func hasTypes(version: FHIRVersion, count: Int) {
        let types = version.resourceTypes

        #expect(types.count == count)
        #expect(types == types.sorted())
        #expect(Set(types).count == count)
        #expect(types.allSatisfy(version.hasResourceType))
    }

    @Test(
        "knows which types came and went",
        arguments: [
            ("Patient", true, true), ("ServiceRequest", true, false), ("MolecularSequence", true, false),
            ("Sequence", false, true),
            ("ProcedureRequest", false, true), ("EligibilityRequest", false, true),
            ("CoverageEligibilityRequest", true, false),
            ("Resource", false, false), ("DomainResource", false, false), ("patient", false, false),
            ("Element", false, false),
            ("", false, false),
        ])
    func knows(type: String, isInR4: Bool, isInSTU3: Bool) {
        #expect(FHIRVersion.r4.hasResourceType(type) == isInR4)
        #expect(FHIRVersion.stu3.hasResourceType(type) == isInSTU3)
    }
}
