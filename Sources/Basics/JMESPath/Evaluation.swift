import JSON

/// One evaluation of an expression, and the steps that it may still take.
struct Evaluation {
    var stepsLeft: Int

    /// Counts steps.
    mutating func spend(_ steps: Int = 1) throws(JMESPathError) {
        stepsLeft -= steps
        if stepsLeft < 0 { throw JMESPathError(.limit, "the expression makes too much work of this value") }
    }

    mutating func value(of node: Node, _ current: JSONValue) throws(JMESPathError) -> JSONValue {
        try spend()
        switch node {
        case .current: return current
        case .literal(let value): return value
        case .field(let name): return current[name] ?? .null
        case .index(let index): return current.array.flatMap { $0.element(at: index) } ?? .null
        case .pipe(let left, let right): return try value(of: right, value(of: left, current))
        case .or(let left, let right):
            let value = try value(of: left, current)
            return try value.isTruthy ? value : self.value(of: right, current)
        case .and(let left, let right):
            let value = try value(of: left, current)
            return try value.isTruthy ? self.value(of: right, current) : value
        case .not(let operand): return .bool(try !value(of: operand, current).isTruthy)
        case .comparison(let comparator, let left, let right):
            return try compare(comparator, value(of: left, current), value(of: right, current))
        case .list(let nodes): return try list(nodes, current)
        case .hash(let members): return try hash(members, current)
        case .projection(let kind, let source, let then): return try project(kind, value(of: source, current), then)
        case .call(let function, let arguments): return try call(function, arguments, current)
        }
    }

    private mutating func list(_ nodes: [Node], _ current: JSONValue) throws(JMESPathError) -> JSONValue {
        if current.isNull { return .null }
        var elements: [JSONValue] = []
        elements.reserveCapacity(nodes.count)
        for node in nodes { elements.append(try value(of: node, current)) }
        return .array(elements)
    }

    private mutating func hash(
        _ members: [(name: String, value: Node)], _ current: JSONValue
    ) throws(JMESPathError) -> JSONValue {
        if current.isNull { return .null }
        var object = JSONObject()
        for (name, node) in members { object[name] = try value(of: node, current) }
        return .object(object)
    }

    // MARK: projections

    private mutating func project(
        _ kind: Node.Projection, _ source: JSONValue, _ then: Node
    ) throws(JMESPathError) -> JSONValue {
        guard let elements = try elements(kind, of: source) else { return .null }
        if case .current = then {
            return .array(elements.contains { $0.isNull } ? elements.filter { !$0.isNull } : elements)
        }
        var results: [JSONValue] = []
        results.reserveCapacity(elements.count)
        for element in elements {
            let result = try value(of: then, element)
            if !result.isNull { results.append(result) }
        }
        return .array(results)
    }

    /// What is projected; nil where the source is not of the kind that the projection takes.
    private mutating func elements(
        _ kind: Node.Projection, of source: JSONValue
    ) throws(JMESPathError) -> [JSONValue]? {
        if case .values = kind {
            guard let object = source.object else { return nil }
            try spend(object.count)
            return object.members.map(\.value)
        }
        guard let array = source.array else { return nil }
        try spend(array.count)
        switch kind {
        case .elements, .values: return array
        case .slice(let slice): return slice.indexes(count: array.count).map { array[$0] }
        case .filtered(let condition): return try filter(array, condition)
        case .flattened: return try flattened(array)
        }
    }

    private mutating func flattened(_ array: [JSONValue]) throws(JMESPathError) -> [JSONValue] {
        var elements: [JSONValue] = []
        elements.reserveCapacity(array.count)
        for element in array {
            if case .array(let inner) = element {
                try spend(inner.count)
                elements += inner
            } else {
                elements.append(element)
            }
        }
        return elements
    }

    private mutating func filter(_ array: [JSONValue], _ condition: Node) throws(JMESPathError) -> [JSONValue] {
        var kept: [JSONValue] = []
        kept.reserveCapacity(array.count)
        for element in array where try value(of: condition, element).isTruthy { kept.append(element) }
        return kept
    }

    // MARK: comparisons

    private mutating func compare(
        _ comparator: Node.Comparator, _ left: JSONValue, _ right: JSONValue
    ) throws(JMESPathError) -> JSONValue {
        switch comparator {
        case .equal: return .bool(try isEqual(left, right))
        case .notEqual: return .bool(try !isEqual(left, right))
        default: break
        }
        guard let left = left.number, let right = right.number else { return .null }
        return switch comparator {
        case .less: .bool(left.isLess(than: right))
        case .lessOrEqual: .bool(!right.isLess(than: left))
        case .greater: .bool(right.isLess(than: left))
        default: .bool(!left.isLess(than: right))
        }
    }

    /// Whether both are the same value: numbers by what they are worth, objects in any order of members.
    mutating func isEqual(_ left: JSONValue, _ right: JSONValue) throws(JMESPathError) -> Bool {
        try spend()
        switch (left, right) {
        case (.number(let left), .number(let right)): return left.isNumericallyEqual(to: right)
        case (.array(let left), .array(let right)):
            guard left.count == right.count else { return false }
            for (left, right) in zip(left, right) where try !isEqual(left, right) { return false }
            return true
        case (.object(let left), .object(let right)): return try isEqual(left, right)
        default: return left == right
        }
    }

    private mutating func isEqual(_ left: JSONObject, _ right: JSONObject) throws(JMESPathError) -> Bool {
        guard left.count == right.count else { return false }
        for member in left.members {
            try spend(right.count)
            guard let other = right[member.name], try isEqual(member.value, other) else { return false }
        }
        return true
    }
}

extension JSONValue {
    /// Whether it counts as true: it is no `false`, no `null`, and not empty.
    var isTruthy: Bool {
        switch self {
        case .null: false
        case .bool(let flag): flag
        case .number: true
        case .string(let text): !text.isEmpty
        case .array(let elements): !elements.isEmpty
        case .object(let object): !object.isEmpty
        }
    }
}

extension [JSONValue] {
    /// The element at an index, which counts from the end where it is negative.
    fileprivate func element(at index: Int) -> JSONValue? {
        let position = index < 0 ? count + index : index
        return indices.contains(position) ? self[position] : nil
    }
}
