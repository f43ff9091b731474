import JSON

/// One evaluation of an expression, and the steps that it may still take.
struct Evaluation {
    typealias Found = (JSONValue) throws(JSONPathEvaluationError) -> Bool

    let root: JSONValue
    var stepsLeft: Int
    private var depth = 0

    init(root: JSONValue, stepsLeft: Int) {
        self.root = root
        self.stepsLeft = stepsLeft
    }

    private mutating func spend() throws(JSONPathEvaluationError) {
        stepsLeft -= 1
        if stepsLeft < 0 { throw .tooMuchWork }
    }

    /// Hands on each value that the steps lead to, in order.
    ///
    /// `found`: Takes a value; it returns whether more are wanted.
    /// Returns whether more are wanted.
    mutating func visit(
        _ steps: ArraySlice<Step>, _ value: JSONValue, _ found: Found
    ) throws(JSONPathEvaluationError) -> Bool {
        guard let step = steps.first else { return try found(value) }
        try spend()
        let rest = steps.dropFirst()
        switch step {
        case .root: return try visit(rest, root, found)
        case .field(let name?):
            guard case .object(let object) = value, let next = object[name] else { return true }
            return try visit(rest, next, found)
        case .field(nil): return try visitAll(rest, value.object?.members.lazy.map(\.value), found)
        case .fields(let names): return try visitAll(rest, names.lazy.compactMap { value[$0] }, found)
        case .scan, .scanFields, .scanFilter: return try scan(step, rest, value, found)
        case .index(let index?): return try visitAll(rest, element(index, of: value), found)
        case .index(nil): return try visitAll(rest, value.array, found)
        case .indexes(let indexes):
            for index in indexes where try !visitAll(rest, element(index, of: value), found) { return false }
            return true
        case .slice(let start, let end, let step):
            return try visitAll(rest, slice(start, end, step ?? 1, of: value), found)
        case .filter(let condition):
            for element in value.array ?? [] where try holds(condition, element) {
                guard try visit(rest, element, found) else { return false }
            }
            return true
        }
    }

    private mutating func visitAll(
        _ steps: ArraySlice<Step>, _ values: (some Sequence<JSONValue>)?, _ found: Found
    ) throws(JSONPathEvaluationError) -> Bool {
        guard let values else { return true }
        for value in values {
            try spend()
            guard try visit(steps, value, found) else { return false }
        }
        return true
    }

    // MARK: at any depth

    private mutating func scan(
        _ step: Step, _ rest: ArraySlice<Step>, _ value: JSONValue, _ found: Found
    ) throws(JSONPathEvaluationError) -> Bool {
        try spend()
        depth += 1
        defer { depth -= 1 }
        guard depth <= JSONPathLimits.maxDepth else { throw .tooDeep }
        if try takes(step, value), try !visit(rest, value, found) { return false }
        switch value {
        case .array(let elements):
            for element in elements {
                guard try scan(step, rest, element, found) else { return false }
            }
        case .object(let object):
            for member in object.members {
                if takes(step, memberNamed: member.name), try !visit(rest, member.value, found) { return false }
                guard try scan(step, rest, member.value, found) else { return false }
            }
        default: break
        }
        return true
    }

    /// Whether a scan takes a value, whatever it is called.
    private mutating func takes(_ step: Step, _ value: JSONValue) throws(JSONPathEvaluationError) -> Bool {
        switch step {
        case .scan(nil): true
        case .scanFilter(let condition): try holds(condition, value)
        default: false
        }
    }

    private func takes(_ step: Step, memberNamed name: String) -> Bool {
        switch step {
        case .scan(let wanted?): name == wanted
        case .scanFields(let names): names.contains(name)
        default: false
        }
    }

    // MARK: elements

    private func element(
        _ index: Int, of value: JSONValue
    ) throws(JSONPathEvaluationError) -> CollectionOfOne<JSONValue>? {
        guard let array = value.array, index < array.count else { return nil }
        guard index >= 0 else { throw .negativeIndex(index) }
        return CollectionOfOne(array[index])
    }

    private func slice(
        _ start: Int?, _ end: Int?, _ step: Int, of value: JSONValue
    ) throws(JSONPathEvaluationError) -> [JSONValue]? {
        guard step != 0 else { throw .zeroStep }
        guard let array = value.array else { return nil }
        let count = array.count
        func fromEnd(_ index: Int) -> Int { index < 0 ? count + index : index }
        let first = min(start.map(fromEnd) ?? (step > 0 ? 0 : count - 1), step > 0 ? count : count - 1)
        let last = max(-1, min(end.map(fromEnd) ?? (step > 0 ? count : -1), count))
        return stride(from: step > 0 ? max(first, 0) : first, to: last, by: step).map { array[$0] }
    }
}
