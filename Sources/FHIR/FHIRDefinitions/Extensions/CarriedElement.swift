/// An element of another version, which an extension carries into this one.
///
/// Spec: <http://hl7.org/fhir/R4/versions.html#extensions>, <http://hl7.org/fhir/STU3/versions.html#extensions>
public struct CarriedElement: Sendable {
    /// The version as the URL has it: `1.0`, `3.0`, `4.0`.
    public let version: String
    /// Its path, such as `Patient.animal`.
    public let path: String
    /// Whether that version has it.
    public let isKnown: Bool
    /// Whether it may change the meaning of what it stands in.
    public let isModifier: Bool
    /// The names of the elements in it; empty where it has a type of its own.
    public let parts: Set<String>

    /// Reads the URL of such an extension: `http://hl7.org/fhir/1.0/StructureDefinition/extension-Patient.animal`.
    ///
    /// Returns nil for any other URL, and for versions that are not known here.
    public init?(url: String) {
        guard url.hasPrefix(Self.base), let middle = url.firstRange(of: Self.middle) else { return nil }
        version = String(url[url.index(url.startIndex, offsetBy: Self.base.count)..<middle.lowerBound])
        path = String(url[middle.upperBound...])
        let names = path.split(separator: ".").map { $0.hasSuffix("[x]") ? String($0.dropLast(3)) : String($0) }
        let found: Found?
        switch version {
        case "1.0": found = Found(inDSTU2: names)
        case "3.0": found = Found(names, in: .of(.stu3))
        case "4.0": found = Found(names, in: .of(.r4))
        default: return nil
        }
        isKnown = found != nil
        isModifier = found?.isModifier ?? false
        parts = Set(found?.parts ?? [])
    }

    private static let base = "http://hl7.org/fhir/"
    private static let middle = "/StructureDefinition/extension-"

    fileprivate struct Found {
        var isModifier: Bool
        var parts: [String]
    }
}

extension CarriedElement.Found {
    fileprivate static let dstu2 = FactEntry<FactIndex<DSTU2Type>>(FactBlock(table: DSTU2Elements.text))

    /// The element in the table of DSTU2; nil where it has none.
    init?(inDSTU2 names: [String]) {
        guard names.count > 1, var node = Self.dstu2.thing[names[0]]?.node else { return nil }
        for name in names.dropFirst() {
            guard let next = node.children.first(where: { $0.fields[0] == name }) else { return nil }
            node = next
        }
        self.init(isModifier: node.fields.field(1).contains("M"), parts: node.children.map { $0.fields[0] })
    }

    /// The element in a version that is known altogether; nil where it has none.
    init?(_ names: [String], in definitions: FHIRDefinitions) {
        guard names.count > 1, var type = definitions.type(names[0]) else { return nil }
        var last: ElementDefinition?
        for name in names.dropFirst() {
            guard let next = type.element(named: name) else { return nil }
            last = next
            type = next.types.first?.definition ?? type
        }
        let isInPlace = last?.types.first?.definition?.kind == .inPlace
        self.init(isModifier: last?.isModifier ?? false, parts: isInPlace ? type.elements.map(\.name) : [])
    }
}

/// A type of DSTU2 with its elements' names.
private final class DSTU2Type: FactReadable {
    let node: FactNode

    init(_ block: FactBlock) { node = FactNode(block) }
}
