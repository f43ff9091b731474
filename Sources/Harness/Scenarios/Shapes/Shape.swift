/// What may stand at a place of a scenario file.
///
/// Everything that knows the language reads it from shapes: the reader and its errors, the JSON Schema, the reference page.
/// Two things may stand anywhere and are not said again in each shape: a value for each version (`{"R4": 412, "STU3": 409}`)
/// and a string that is only a variable (`"${name}"`), which takes the type of its value.
public indirect enum Shape: Sendable {
    /// Any JSON value, unlooked at.
    case any
    /// Any JSON value but an object.
    case plain
    /// A text.
    case string
    /// One of the texts listed.
    case word([String])
    /// A whole number.
    case integer
    /// `true` or `false`.
    case boolean
    /// The literal `null`, which takes something away.
    case null
    /// A list of values of one shape.
    case list(Shape)
    /// An object with names that the author chooses, and values of one shape.
    case map(Shape)
    /// An object with members that the language names.
    case object([Member])
    /// An object that is one of several, told apart by a member that only it has.
    case variants([Variant])
    /// A value of one of these shapes, told apart by the kind of JSON value.
    case choice([Shape])
    /// A shape of ``Shape/named``, so that shapes may lie within themselves.
    case named(String)

    /// A member that an object may have.
    public struct Member: Sendable {
        /// Its name.
        public var name: String
        /// What its value may be.
        public var shape: Shape
        /// Whether it must be there.
        public var isRequired: Bool
        /// What it says, in one line, for the reference page.
        public var about: String

        /// Creates a member; optional unless said otherwise.
        public init(_ name: String, _ shape: Shape, isRequired: Bool = false, _ about: String) {
            self.name = name
            self.shape = shape
            self.isRequired = isRequired
            self.about = about
        }
    }

    /// One of several objects, told by its first member's name.
    public struct Variant: Sendable {
        /// The member that tells it apart.
        public var key: String
        /// What it says, in one line.
        public var about: String
        /// All its members, `key` included.
        public var members: [Member]

        /// Creates a variant.
        public init(key: String, about: String, members: [Member]) {
            self.key = key
            self.about = about
            self.members = members
        }
    }
}

extension Shape {
    /// What a message calls it: `a string`, `one of "GET", "POST"`.
    var expectation: String {
        switch self {
        case .any: "any value"
        case .plain: "a plain value"
        case .string: "a string"
        case .word(let words): "one of " + words.map { "\"\($0)\"" }.joined(separator: ", ")
        case .integer: "a whole number"
        case .boolean: "true or false"
        case .null: "null"
        case .list: "a list"
        case .map, .object, .variants: "an object"
        case .choice(let shapes): shapes.map(\.expectation).joined(separator: " or ")
        case .named(let name): Shape.named[name]?.expectation ?? name
        }
    }
}
