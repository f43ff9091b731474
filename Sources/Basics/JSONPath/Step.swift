import JSON
import Patterns

/// A step of a path: from a value to any number of values.
enum Step: Sendable {
    /// `$` within a filter.
    case root
    /// The member of a name; nil is every member: `.name`, `.*`.
    case field(String?)
    /// Members of that name at any depth; nil is every value, the first one too: `..name`, `..*`.
    case scan(String?)
    /// Members of several names, in the order of the names: `['a','b']`.
    case fields([String])
    /// Members of several names at any depth.
    case scanFields([String])
    /// An element; nil is every element: `[0]`, `[*]`.
    case index(Int?)
    case indexes([Int])
    case slice(start: Int?, end: Int?, step: Int?)
    /// The elements for which a condition holds: `[?(…)]`.
    case filter(Condition)
    /// The values at any depth, the first one too, for which a condition holds: `..[?(…)]`.
    case scanFilter(Condition)
}

/// What a filter asks of a value.
indirect enum Condition: Sendable {
    case all([Condition])
    case any([Condition])
    case exists(Operand)
    case comparison(Operand, Comparator, Operand)

    enum Operand: Sendable {
        /// From the value, or from the root where the first step says so.
        case path([Step])
        case literal(JSONValue)
        case pattern(Pattern)
    }

    enum Comparator: Sendable {
        case equal, notEqual, strictlyEqual, strictlyNotEqual, less, lessOrEqual, greater, greaterOrEqual, matches
    }
}
