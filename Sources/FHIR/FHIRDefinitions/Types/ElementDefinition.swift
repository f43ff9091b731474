/// An element of a type: how often it occurs, what it holds, and what holds of it.
///
/// Spec: <http://hl7.org/fhir/R4/elementdefinition.html>, <http://hl7.org/fhir/STU3/elementdefinition.html>
public final class ElementDefinition: Sendable {
    /// Its name, of a choice without `[x]`: `value`.
    public let name: String
    /// Where it stands: `Observation.value[x]`, `Patient.contact.name`.
    public let path: String
    /// Whether its name in an instance tells its type: `value[x]`.
    public let isChoice: Bool
    /// The fewest occurrences.
    public let min: Int
    /// The most occurrences; nil where there is no limit.
    public let max: Int?
    /// What it may hold; more than one type only for a choice.
    public let types: [TypeReference]
    /// The path of the element whose definition it shares: `Bundle.link` for `Bundle.entry.link`.
    public let contentReference: String?
    /// The value set that its codes come from.
    public let binding: Binding?
    /// The rules that hold of it here, beside those of its type.
    ///
    /// Those published on an element that defines its type in place are the type's, so that they hold as well where
    /// another element shares the definition.
    public let invariants: [InvariantDefinition]
    /// Whether it is part of a summary.
    public let isSummary: Bool
    /// Whether it may change the meaning of what it stands in.
    public let isModifier: Bool
    /// Whether XML writes it as an attribute: `id`, `Extension.url`, a primitive's value.
    public let isXMLAttribute: Bool
    /// Whether XML writes its content as XHTML: the value of `xhtml`.
    public let isXHTML: Bool
    /// The most characters of a value: 1,048,576 for `string.value`.
    public let maxLength: Int?
    /// The least value: that of `integer.value`.
    public let minValue: Int?
    /// The greatest value: that of `integer.value`.
    public let maxValue: Int?
    /// What the text of a primitive's value matches as a whole.
    public let regex: String?

    init(_ record: ElementRecord, path: String, types: [TypeReference]) {
        name = record.name
        isChoice = record.isChoice
        self.path = isChoice ? path + "[x]" : path
        let cardinality = record.cardinality
        min = cardinality.min
        max = cardinality.max
        self.types = types
        contentReference = record.contentReference
        binding = record.binding
        invariants = record.children.isEmpty ? record.invariants : []
        isSummary = record.hasFlag("S")
        isModifier = record.hasFlag("M")
        isXMLAttribute = record.hasFlag("A")
        isXHTML = record.hasFlag("X")
        maxLength = record.fact("maxLength").flatMap { Int($0) }
        minValue = record.fact("minValue").flatMap { Int($0) }
        maxValue = record.fact("maxValue").flatMap { Int($0) }
        regex = record.fact("regex")
    }

    private init(_ other: ElementDefinition, path: String) {
        name = other.name
        self.path = path
        isChoice = other.isChoice
        min = other.min
        max = other.max
        types = other.types
        contentReference = other.contentReference
        binding = other.binding
        invariants = other.invariants
        isSummary = other.isSummary
        isModifier = other.isModifier
        isXMLAttribute = other.isXMLAttribute
        isXHTML = other.isXHTML
        maxLength = other.maxLength
        minValue = other.minValue
        maxValue = other.maxValue
        regex = other.regex
    }

    /// The same element as another type has it from its base.
    func inherited(by type: String) -> ElementDefinition {
        ElementDefinition(self, path: "\(type).\(name)\(isChoice ? "[x]" : "")")
    }

    /// Whether it may occur more than once, so that JSON writes an array.
    public var isList: Bool { max != 1 && max != 0 }

    /// The names that it may have in JSON, with what each tells.
    var matches: [(String, ElementMatch)] {
        types.map { type in (isChoice ? name + type.suffix : name, ElementMatch(element: self, type: type)) }
    }
}

/// An element as an instance names it.
public struct ElementMatch: Sendable {
    /// The element.
    public let element: ElementDefinition
    /// The type it has under that name.
    public let type: TypeReference
}
