import JSON

/// A part of an expression.
indirect enum Node: Sendable {
    case current
    case literal(JSONValue)
    case field(String)
    case index(Int)
    /// What the second selects from what the first selects: `.`, `|`, parentheses; a projection on the left ends here.
    case pipe(Node, Node)
    case or(Node, Node)
    case and(Node, Node)
    case not(Node)
    case comparison(Comparator, Node, Node)
    case list([Node])
    case hash([(name: String, value: Node)])
    case projection(Projection, of: Node, then: Node)
    case call(JMESPathFunction, [Argument])

    /// How a projection makes a list of what it is of.
    enum Projection: Sendable {
        /// The elements of a list: `[*]`.
        case elements
        /// The values of an object: `*`.
        case values
        /// The elements of a list, those of lists in it put in their place: `[]`.
        case flattened
        /// The elements for which a condition holds: `[?…]`.
        case filtered(Node)
        case slice(Slice)
    }

    enum Comparator: Sendable { case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual }

    enum Argument: Sendable {
        case value(Node)
        /// An expression that the function evaluates itself: `&…`.
        case reference(Node)
    }

    /// Whether what it selects is several values in one list.
    var isProjection: Bool {
        switch self {
        case .projection: true
        case .pipe(_, let right): right.isProjection
        default: false
        }
    }
}

/// A part of a list: where it begins, where it ends and how far it is from one element to the next.
struct Slice: Sendable {
    var start: Int?
    var stop: Int?
    /// Never 0.
    var step: Int

    /// The indexes of a list of that many elements, in order.
    func indexes(count: Int) -> StrideTo<Int> {
        let (first, last) = step > 0 ? (0, count) : (-1, count - 1)
        func bounded(_ index: Int) -> Int { min(max(index < 0 ? index + count : index, first), last) }
        let from = start.map(bounded) ?? (step > 0 ? 0 : count - 1)
        let to = stop.map(bounded) ?? (step > 0 ? count : -1)
        return stride(from: from, to: to, by: step)
    }
}
