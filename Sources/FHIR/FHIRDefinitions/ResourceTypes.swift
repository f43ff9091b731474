extension FHIRVersion {
    /// The concrete resource types, sorted: 146 in R4, 117 in STU3.
    ///
    /// Spec: <http://hl7.org/fhir/R4/resourcelist.html>, <http://hl7.org/fhir/STU3/resourcelist.html>
    public var resourceTypes: [String] { FHIRDefinitions.of(self).resourceTypes }

    /// Whether a concrete resource type has this name, in this spelling.
    public func hasResourceType(_ name: String) -> Bool { FHIRDefinitions.of(self).isResourceType(name) }
}
