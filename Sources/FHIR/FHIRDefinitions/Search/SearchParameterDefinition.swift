/// A search parameter that the specification defines.
///
/// Spec: <http://hl7.org/fhir/R4/searchparameter.html>, <http://hl7.org/fhir/STU3/searchparameter.html>
public final class SearchParameterDefinition: FactReadable {
    /// What values of a parameter are, by its code.
    public enum Kind: String, CaseIterable, Sendable {
        /// A number.
        case number
        /// A date, a time, or a period.
        case date
        /// The beginning of a text.
        case string
        /// A code, an identifier, or a Boolean.
        case token
        /// A resource.
        case reference
        /// Values of several parameters.
        case composite
        /// A number with a unit.
        case quantity
        /// A URI.
        case uri
        /// What the parameter says itself; R4 only.
        case special
    }

    /// A part of a composite parameter.
    public struct Component: Hashable, Sendable {
        /// The ``SearchParameterDefinition/id`` of the parameter whose kind of value it has.
        public let definition: String
        /// Where its value is, from each element that the composite's own expression finds.
        public let expression: String
    }

    /// Its id, with which its URL ends, such as `clinical-patient`; unique in a version.
    public let id: String
    /// Its name in a search, such as `patient`.
    public let code: String
    /// What its values are.
    public let kind: Kind
    /// The types that it searches, `Resource` and `DomainResource` among them.
    public let bases: [String]
    /// The types that a reference may point to; empty where ``pointsAnywhere``, or where none are published.
    public let targets: [String]
    /// Whether a reference may point to all types there are, but Parameters, which have no address.
    public let pointsAnywhere: Bool
    /// The path of what it compares in all its bases, as it is published; nil for those that have none.
    public let expression: String?
    /// The parts of a composite one.
    public let components: [Component]
    /// Whether it is an extension's, which a server need not know.
    public let isExperimental: Bool

    init(_ block: FactBlock) {
        let head = block.head()
        id = head[0]
        code = head.field(1)
        kind = Kind(rawValue: head.field(2)) ?? .special
        bases = head.names(3)
        targets = head.names(4) == ["*"] ? [] : head.names(4)
        pointsAnywhere = head.field(4) == "*"
        expression = head.field(5).isEmpty ? nil : head[5]
        isExperimental = head.field(6).hasPrefix("X")
        components = block.lines.map { Component(definition: $0[0], expression: $0.field(1)) }
    }

    /// Its URL.
    public var url: String { "http://hl7.org/fhir/SearchParameter/" + id }
}

extension FHIRDefinitions {
    /// The search parameters of a type, its own first, then those of DomainResource and Resource.
    public func searchParameters(of resourceType: String) -> [SearchParameterDefinition] {
        type(resourceType).map { searchIndex.thing.parameters(of: $0).all } ?? []
    }

    /// The parameter of this code for a type.
    public func searchParameter(_ code: String, of resourceType: String) -> SearchParameterDefinition? {
        type(resourceType).flatMap { searchIndex.thing.parameters(of: $0).byCode[code] }
    }

    /// The parameter of this id, such as `clinical-patient`.
    public func searchParameter(id: String) -> SearchParameterDefinition? { searchIndex.thing[id] }
}
