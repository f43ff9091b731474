/// Which resources belong to a compartment: those that refer to the one at its centre by one of these parameters.
///
/// Spec: <http://hl7.org/fhir/R4/compartmentdefinition.html>, <http://hl7.org/fhir/STU3/compartmentdefinition.html>
public final class CompartmentDefinition: FactReadable {
    /// The type of the resource at its centre, such as `Patient`.
    public let code: String
    /// The codes of the search parameters, by resource type; `{def}` is the resource at the centre itself.
    public let parameters: [String: [String]]

    init(_ block: FactBlock) {
        code = block.head()[0]
        parameters = Dictionary(uniqueKeysWithValues: block.lines.map { ($0[0], Array($0.dropFirst())) })
    }
}

extension FHIRDefinitions {
    /// The compartment around a resource of this type.
    public func compartment(_ resourceType: String) -> CompartmentDefinition? { compartmentIndex.thing[resourceType] }

    /// The compartments, sorted by their codes.
    public var compartments: [CompartmentDefinition] { compartmentIndex.thing.all }
}
