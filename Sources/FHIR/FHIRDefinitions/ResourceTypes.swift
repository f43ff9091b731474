extension FHIRVersion {
    /// The concrete resource types, sorted: 146 in R4, 117 in STU3.
    ///
    /// Spec: <http://hl7.org/fhir/R4/resourcelist.html>, <http://hl7.org/fhir/STU3/resourcelist.html>
    public var resourceTypes: [String] {
        self == .r4 ? Self.r4Types : Self.stu3Types
    }

    /// Whether a concrete resource type has this name, in this spelling.
    public func hasResourceType(_ name: String) -> Bool {
        (self == .r4 ? Self.r4TypeSet : Self.stu3TypeSet).contains(name)
    }

    private static let r4Types = FHIRVersion.r4.splitResourceTypes
    private static let stu3Types = FHIRVersion.stu3.splitResourceTypes
    private static let r4TypeSet = Set(r4Types)
    private static let stu3TypeSet = Set(stu3Types)

    private var splitResourceTypes: [String] {
        resourceTypeNames.description.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
