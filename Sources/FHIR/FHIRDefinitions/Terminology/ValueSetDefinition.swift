/// The codes of a value set, by their systems.
///
/// Spec: <http://hl7.org/fhir/R4/valueset.html>, <http://hl7.org/fhir/STU3/valueset.html>
public final class ValueSetDefinition: FactReadable {
    /// Its URL, without version.
    public let url: String
    /// Why the codes here are not all that it has, such as "BCP 47 is a grammar of tags"; nil where they are.
    public let whyOpen: String?
    /// The code systems in their order.
    public let systems: [String]

    private let codesBySystem: [String: Set<String>]

    init(_ block: FactBlock) {
        let head = block.head()
        let lines = block.lines
        url = Binding.url(head[0])
        whyOpen = head.field(1).isEmpty ? nil : head[1]
        systems = lines.map { $0[0] }
        codesBySystem = Dictionary(uniqueKeysWithValues: lines.map { ($0[0], Set($0.dropFirst())) })
    }

    /// The codes of a system; of all systems together where none is given.
    public func codes(of system: String? = nil) -> Set<String> {
        guard let system else { return codesBySystem.values.reduce(into: []) { $0.formUnion($1) } }
        return codesBySystem[system] ?? []
    }

    /// Whether a code belongs to it.
    ///
    /// - Parameters:
    ///   - code: The code, compared with regard to case.
    ///   - system: Its system; nil where it stands in an element of type `code`, whose system the binding implies.
    /// - Returns: nil where that cannot be said, since the codes here are not all.
    public func contains(_ code: String, system: String? = nil) -> Bool? {
        let isListed =
            if let system { codesBySystem[system]?.contains(code) == true } else {
                codesBySystem.values.contains { $0.contains(code) }
            }
        return isListed ? true : whyOpen == nil ? false : nil
    }
}

extension FHIRDefinitions {
    /// The value set of this URL, with or without version; nil for those that no binding forces.
    ///
    /// There are the value sets of required bindings, of parameters of operations, and maximum value sets.
    public func valueSet(_ url: String) -> ValueSetDefinition? {
        valueSetIndex.thing[Binding.name(url.prefix { $0 != "|" })]
    }

    /// All value sets that it has, sorted by their names in the specification.
    public var allValueSets: [ValueSetDefinition] { valueSetIndex.thing.all }
}
