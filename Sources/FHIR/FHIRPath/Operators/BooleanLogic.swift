/// The operators of three-valued logic. <http://hl7.org/fhirpath/N1/#boolean-logic>
func logic(
    _ binary: BinaryOperator, _ left: @escaping Evaluate, _ right: @escaping Evaluate, at offset: Int
) -> Evaluate {
    switch binary {
    case .and: decided(left, right, by: false, at: offset)
    case .or: decided(left, right, by: true, at: offset)
    case .implies: implication(left, right, at: offset)
    default: exclusiveOr(left, right, at: offset)
    }
}

/// `and` is decided by one side that is false, `or` by one that is true; otherwise both must be known.
private func decided(
    _ left: @escaping Evaluate, _ right: @escaping Evaluate, by deciding: Bool, at offset: Int
) -> Evaluate {
    { (scope) throws(PathError) in
        let first = try left(&scope).boolean(at: offset)
        if first == deciding { return .boolean(deciding) }
        let second = try right(&scope).boolean(at: offset)
        if second == deciding { return .boolean(deciding) }
        return first == nil || second == nil ? .none : .boolean(!deciding)
    }
}

private func implication(_ left: @escaping Evaluate, _ right: @escaping Evaluate, at offset: Int) -> Evaluate {
    { (scope) throws(PathError) in
        let first = try left(&scope).boolean(at: offset)
        if first == false { return .boolean(true) }
        let second = try right(&scope).boolean(at: offset)
        if second == true { return .boolean(true) }
        return first == nil || second == nil ? .none : .boolean(false)
    }
}

private func exclusiveOr(_ left: @escaping Evaluate, _ right: @escaping Evaluate, at offset: Int) -> Evaluate {
    { (scope) throws(PathError) in
        let first = try left(&scope).boolean(at: offset)
        let second = try right(&scope).boolean(at: offset)
        guard let first, let second else { return .none }
        return .boolean(first != second)
    }
}
