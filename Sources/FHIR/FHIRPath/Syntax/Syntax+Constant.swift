extension Syntax {
    /// The name of a part that yields the same wherever it stands in one evaluation, and takes long.
    ///
    /// That is a walk through all of a resource, which R4's `dom-3` asks for four times for each contained one. Nil for any
    /// other part.
    var nameWorthKeeping: String? { walksThrough ? constantName : nil }

    /// The same for parts that are alike; nil where a part depends on more than what surrounds the evaluation.
    private var constantName: String? {
        switch kind {
        case .external(let name): ["resource", "rootResource", "context"].contains(name) ? "%" + name : nil
        case .member(let base, let name): base.constantName.map { "\($0).\(name)" }
        case .asType(let base, let type): base.constantName.map { "\($0).as(\(type.namespace ?? "").\(type.name))" }
        case .call(let base, let name, let arguments):
            Self.argument(of: name, arguments).flatMap { type in base.constantName.map { "\($0).\(name)(\(type))" } }
        case .binary(.union, let left, let right):
            left.constantName.flatMap { left in right.constantName.map { "(\(left)|\($0))" } }
        default: nil
        }
    }

    /// The type that the function takes, or nothing; nil for functions that take more.
    private static func argument(of function: String, _ arguments: [Syntax]) -> String? {
        if arguments.isEmpty { return ["descendants", "children", "distinct"].contains(function) ? "" : nil }
        guard ["as", "ofType"].contains(function), case .member(let base, let name) = arguments[0].kind,
            case .this = base.kind
        else { return nil }
        return name
    }

    private var walksThrough: Bool {
        switch kind {
        case .member(let base, _), .asType(let base, _): base.walksThrough
        case .call(let base, let name, _): name == "descendants" || base.walksThrough
        case .binary(.union, let left, let right): left.walksThrough || right.walksThrough
        default: false
        }
    }
}
