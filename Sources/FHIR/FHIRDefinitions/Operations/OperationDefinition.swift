/// An operation that the specification defines.
///
/// Spec: <http://hl7.org/fhir/R4/operationdefinition.html>, <http://hl7.org/fhir/STU3/operationdefinition.html>
public final class OperationDefinition: FactReadable {
    /// Where an operation is invoked, by the name of the element that says so.
    public enum Level: String, CaseIterable, Sendable {
        /// At the server's base: `[base]/$name`.
        case system
        /// At a type: `[base]/Patient/$name`.
        case type
        /// At a resource: `[base]/Patient/1/$name`.
        case instance
    }

    /// Its id, with which its URL ends, such as `Patient-everything`; unique in a version.
    public let id: String
    /// Its name after the dollar sign.
    public let code: String
    /// The types that it is for; `Resource` is all.
    public let resourceTypes: [String]
    /// Where it is invoked.
    public let levels: [Level]
    /// Whether it changes something at the server, so that GET is no way to invoke it; nil where that is not published.
    public let affectsState: Bool?
    /// What goes in and comes out, in their order.
    public let parameters: [OperationParameter]

    init(_ block: FactBlock) {
        let node = FactNode(block)
        id = node.fields[0]
        code = node.fields.field(1)
        resourceTypes = node.fields.names(2)
        levels = node.fields.names(3).compactMap(Level.init)
        affectsState = node.fields.field(4).isEmpty ? nil : node.fields[4] == "yes"
        parameters = node.children.map(OperationParameter.init)
    }

    /// Its URL.
    public var url: String { "http://hl7.org/fhir/OperationDefinition/" + id }
}

/// What goes into an operation, or comes out of it.
public struct OperationParameter: Sendable {
    /// Its name; `return` where the answer is it alone.
    public let name: String
    /// Whether it comes out.
    public let isOutput: Bool
    /// The fewest occurrences.
    public let min: Int
    /// The most occurrences; nil where there is no limit.
    public let max: Int?
    /// The type of its value; nil where it has parts.
    public let type: String?
    /// The value set that its codes come from.
    public let binding: Binding?
    /// How a text value is read that is written as in a search.
    public let searchKind: SearchParameterDefinition.Kind?
    /// What a reference points to, as type names or profiles' URLs.
    public let targets: [String]
    /// The parameters inside it.
    public let parts: [OperationParameter]

    init(_ node: FactNode) {
        let cardinality = Cardinality(node.fields.field(2))
        name = node.fields[0]
        isOutput = node.fields.field(1) == "out"
        min = cardinality.min
        max = cardinality.max
        type = node.fields.field(3).isEmpty ? nil : node.fields[3]
        binding = Binding(node.fields.field(4))
        searchKind = SearchParameterDefinition.Kind(rawValue: node.fields.field(5))
        targets = node.fields.names(6)
        parts = node.children.map(OperationParameter.init)
    }
}

extension FHIRDefinitions {
    /// All operations, sorted by their ids.
    public var operations: [OperationDefinition] { operationIndex.thing.all }

    /// The operations for resources of a type, its own and those of what it specializes.
    public func operations(of resourceType: String) -> [OperationDefinition] {
        guard let type = type(resourceType) else { return [] }
        return operations.filter { $0.resourceTypes.contains { type.isKind(of: $0) } }
    }
}
