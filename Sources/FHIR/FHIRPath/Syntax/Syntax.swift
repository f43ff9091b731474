import FHIRDefinitions

/// An expression as it was read, before it is compiled.
struct Syntax: Sendable {
    indirect enum Kind: Sendable {
        case empty
        case literal(Item)
        /// `$this`, and what stands in front of a path that begins with a name.
        case this
        case index
        case total
        /// `%name`
        case external(String)
        case member(Syntax, String)
        case call(Syntax, String, [Syntax])
        case indexer(Syntax, Syntax)
        case negated(Syntax)
        /// `+x`, which allows a number alone.
        case plus(Syntax)
        case binary(BinaryOperator, Syntax, Syntax)
        case isType(Syntax, TypeSpecifier)
        case asType(Syntax, TypeSpecifier)
    }

    var kind: Kind
    /// The byte at which it (or its operator) stands, from 0.
    var offset: Int
    /// How many levels lie within it, itself included.
    var height: Int
}

/// An operator with a left and a right side.
enum BinaryOperator: String, Sendable {
    case times = "*"
    case divided = "/"
    case div
    case mod
    case plus = "+"
    case minus = "-"
    case concatenate = "&"
    case union = "|"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case equals = "="
    case notEquals = "!="
    case equivalent = "~"
    case notEquivalent = "!~"
    case isIn = "in"
    case contains
    case and
    case or
    case xor
    case implies

    /// How tightly it binds: more binds first. <http://hl7.org/fhirpath/N1/#operator-precedence>
    var precedence: Int {
        switch self {
        case .times, .divided, .div, .mod: 100
        case .plus, .minus, .concatenate: 90
        case .union: 70
        case .less, .lessOrEqual, .greater, .greaterOrEqual: 60
        case .equals, .notEquals, .equivalent, .notEquivalent: 50
        case .isIn, .contains: 40
        case .and: 30
        case .or, .xor: 20
        case .implies: 10
        }
    }

    /// The precedence of `is` and `as`, which take a type at their right.
    ///
    /// FHIRPath 1.0 has them below `<` and above `=`, N1 above `|`. <http://hl7.org/fhirpath/STU1/#operator-precedence>
    static func typePrecedence(_ version: FHIRVersion) -> Int { version == .stu3 ? 55 : 80 }
}

/// The name of a type as an expression writes it: `Patient`, `FHIR.Patient`, `System.String`.
struct TypeSpecifier: Hashable, Sendable {
    var namespace: String?
    var name: String
    /// The byte at which it begins, from 0.
    var offset: Int
}
