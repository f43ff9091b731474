import FHIRDefinitions
import JSON
import Synchronization

/// The types of one version of FHIR, each made on first use.
final class Model: Sendable {
    let version: FHIRVersion
    let definitions: FHIRDefinitions
    private let types = Mutex<[String: NodeType]>([:])

    private static let stu3 = Model(.stu3)
    private static let r4 = Model(.r4)

    static func of(_ version: FHIRVersion) -> Model { version == .r4 ? r4 : stu3 }

    private init(_ version: FHIRVersion) {
        self.version = version
        definitions = .of(version)
    }

    /// The type of this name, which may be the path of one defined in place; nil where the version has none.
    func type(_ name: String) -> NodeType? {
        if let known = types.withLock({ $0[name] }) { return known }
        return definitions.type(name).map { made(name, $0) }
    }

    /// What is not known: it has every name.
    var unknown: NodeType { made("", nil) }

    private func made(_ name: String, _ definition: TypeDefinition?) -> NodeType {
        let type = NodeType(
            name: name, definition: definition, primitive: definition.flatMap(Self.primitive), model: self)
        return kept(type, as: name)
    }

    private func kept(_ type: NodeType, as name: String) -> NodeType {
        types.withLock { types in
            if let known = types[name] { return known }
            types[name] = type
            return type
        }
    }

    /// The type of an element. What HL7 gives as a type of FHIRPath is `id` or `uri` in the text of the specification.
    func type(of reference: TypeReference, in element: ElementDefinition, of owner: NodeType) -> NodeType {
        if let definition = reference.definition { return type(reference.name) ?? made(reference.name, definition) }
        if element.name == "id" { return type(owner.isResource ? "id" : "string") ?? unknown }
        if element.name == "url" { return type("uri") ?? unknown }
        return system(reference.code)
    }

    /// `System.String` and its like, which a primitive's value has.
    func system(_ name: String) -> NodeType {
        let primitive: NodeType.Primitive =
            switch name {
            case "System.Boolean": .boolean
            case "System.Integer": .integer
            case "System.Decimal": .decimal
            case "System.Date": .date
            case "System.DateTime": .dateTime
            case "System.Time": .time
            default: .string
            }
        return kept(
            NodeType(name: name, definition: nil, primitive: primitive, isSystem: true, model: self), as: name)
    }

    /// The type that a resource names.
    func type(ofResource value: JSONValue) -> NodeType? {
        value["resourceType"]?.string.flatMap { type($0) }
    }

    /// The type of a value about which nothing else is known.
    func type(guessedFor value: JSONValue) -> NodeType {
        switch value {
        case .bool: type("boolean") ?? unknown
        case .string: type("string") ?? unknown
        case .number(let number): type(number.integer == nil ? "decimal" : "integer") ?? unknown
        default: type(ofResource: value) ?? unknown
        }
    }

    private static func primitive(_ definition: TypeDefinition) -> NodeType.Primitive? {
        guard definition.kind == .primitive else { return nil }
        switch definition.name {
        case "boolean": return .boolean
        case "integer", "unsignedInt", "positiveInt": return .integer
        case "decimal": return .decimal
        case "date": return .date
        case "dateTime", "instant": return .dateTime
        case "time": return .time
        default: return .string
        }
    }
}
