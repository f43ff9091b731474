/// How a resource type is called in another version.
///
/// From HL7's maps between the versions: <http://hl7.org/fhir/R4/diff.html>.
public struct ResourceRename: Hashable, Sendable {
    /// How much the two types cover, by the code of a concept map's equivalence.
    public enum Relation: String, CaseIterable, Sendable {
        /// The same under another name.
        case equal
        /// The same by its meaning: STU3's ExpansionProfile is R4's Parameters.
        case equivalent
        /// The other version's type covers more: R4's ServiceRequest more than STU3's ProcedureRequest.
        case wider
        /// The other version's type covers less.
        case narrower
    }

    /// The type's name in the other version.
    public let name: String
    /// How much that type covers.
    public let relation: Relation
}

extension FHIRDefinitions {
    /// What a resource type of this version is called in another.
    ///
    /// - Parameters:
    ///   - resourceType: The type's name in this version.
    ///   - other: The version that names are wanted of.
    /// - Returns: The same name where the other version has it unchanged; none where it has nothing like it; several
    ///   where it has parted the type. None also where this version has no such type.
    public func renamed(_ resourceType: String, in other: FHIRVersion) -> [ResourceRename] {
        guard isResourceType(resourceType) else { return [] }
        let same = ResourceRename(name: resourceType, relation: .equal)
        let isKept = FHIRDefinitions.of(other).isResourceType(resourceType)
        let block = FactBlock(table: Renames.text).blocks().first { $0.head() == [version.rawValue, other.rawValue] }
        let lines = block?.lines.filter { $0[0] == resourceType } ?? []
        return (isKept ? [same] : [])
            + lines.compactMap { line in
                ResourceRename.Relation(rawValue: line.field(1)).map {
                    ResourceRename(name: line.field(2), relation: $0)
                }
            }
    }
}
