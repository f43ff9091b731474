import FHIRDefinitions

/// A type as reading and writing meet it, with those of its elements that were met.
///
/// It belongs to one reader or writer, since it keeps names by where they lie in that one's memory.
final class Shape {
    let type: TypeDefinition
    private var byName: [String: Child] = [:]
    private var byPointer: [UnsafePointer<UInt8>: Child] = [:]

    init(_ type: TypeDefinition) { self.type = type }

    /// The element of a name in an instance: `valueQuantity`, `name`.
    func child(_ name: String) -> Child? {
        if let known = byName[name] { return known }
        guard let match = type.element(name) else { return nil }
        let order = type.elements.firstIndex { $0 === match.element } ?? 0
        let child = Child(name: name, order: order, match: match)
        byName[name] = child
        return child
    }

    /// The element of a name that lies at one place for as long as this shape lives, as libxml2's names do.
    func child(at name: UnsafePointer<UInt8>) -> Child? {
        if let known = byPointer[name] { return known }
        let child = child(String(cString: name))
        byPointer[name] = child
        return child
    }

    /// The names that its elements may have, for those that are asked whether one is near.
    var names: [String] {
        type.elements.flatMap { element in
            guard element.isChoice else { return [element.name] }
            return element.types.map { element.name + $0.code.prefix(1).uppercased() + $0.code.dropFirst() }
        }
    }
}

/// An element under one of its names.
final class Child {
    /// What an element holds.
    enum Content {
        case primitive(Lexical)
        case complex
        case resource
        case narrative
    }

    /// Its name in both forms: `valueQuantity`.
    let name: String
    /// Its place among the elements of its type.
    let order: Int
    let element: ElementDefinition
    let isList: Bool
    let content: Content
    /// The member beside a primitive's that holds its id and extensions: `_birthDate`.
    let companion: String
    private let definition: TypeDefinition?
    private var known: Shape?

    init(name: String, order: Int, match: ElementMatch) {
        self.name = name
        self.order = order
        element = match.element
        isList = match.element.isList
        definition = match.type.definition
        content = Content(definition)
        companion = "_" + name
    }

    /// The shape of its type; found in `shapes`, or added there.
    func shape(in shapes: inout Shapes) -> Shape? {
        if known == nil { known = definition.map { shapes.shape($0) } }
        return known
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

/// The shapes of the types met so far.
struct Shapes {
    private var known: [String: Shape] = [:]

    /// The shape of a type, the same one each time.
    mutating func shape(_ type: TypeDefinition) -> Shape {
        if let shape = known[type.name] { return shape }
        let shape = Shape(type)
        known[type.name] = shape
        return shape
    }
}
