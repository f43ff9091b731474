import FHIRDefinitions
import Synchronization

/// A type as reading and writing meet it: its elements by their names in an instance. Made on first use and kept.
final class Shape: Sendable {
    let type: TypeDefinition
    private let children: [String: Child]

    private static let known = Mutex<[String: [FHIRVersion: Shape]]>([:])

    /// The shape of a type, the same one each time.
    static func of(_ type: TypeDefinition, _ version: FHIRVersion) -> Shape {
        known.withLock { known in
            if let shape = known[type.name]?[version] { return shape }
            let shape = Shape(type, version)
            known[type.name, default: [:]][version] = shape
            return shape
        }
    }

    private init(_ type: TypeDefinition, _ version: FHIRVersion) {
        self.type = type
        let children = type.elements.enumerated().flatMap { order, element in
            Self.names(of: element).compactMap { name in
                type.element(name).map { Child(name: name, order: order, match: $0, version: version) }
            }
        }
        self.children = Dictionary(children.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The element of a name in an instance: `valueQuantity`, `name`.
    func child(_ name: String) -> Child? { children[name] }

    /// The names that its elements may have, for those that are asked whether one is near.
    var names: [String] { type.elements.flatMap(Self.names) }

    private static func names(of element: ElementDefinition) -> [String] {
        guard element.isChoice else { return [element.name] }
        return element.types.map { element.name + $0.code.prefix(1).uppercased() + $0.code.dropFirst() }
    }
}

/// An element under one of its names.
final class Child: Sendable {
    /// What an element holds.
    enum Content {
        case primitive(Lexical)
        case complex
        case resource
        case narrative
    }

    /// Its name in both forms: `valueQuantity`.
    let name: String
    /// The member beside a primitive's that holds its id and extensions: `_birthDate`.
    let companion: String
    /// Its place among the elements of its type.
    let order: Int
    let element: ElementDefinition
    let isList: Bool
    let isAttribute: Bool
    let content: Content
    private let definition: TypeDefinition?
    private let version: FHIRVersion
    private let known = AtomicLazyReference<Shape>()

    init(name: String, order: Int, match: ElementMatch, version: FHIRVersion) {
        self.name = name
        self.order = order
        self.version = version
        element = match.element
        isList = match.element.isList
        isAttribute = match.element.isXMLAttribute
        definition = match.type.definition
        content = Content(definition)
        companion = "_" + name
    }

    /// The shape of its type; nil only for the value of a primitive.
    var shape: Shape? {
        known.load() ?? definition.map { known.storeIfNil(Shape.of($0, version)) }
    }
}

extension Child.Content {
    init(_ type: TypeDefinition?) {
        switch type?.kind {
        case .primitive where type?.name == "xhtml": self = .narrative
        case .primitive: self = .primitive(Lexical(type))
        case .resource: self = .resource
        default: self = .complex
        }
    }
}
