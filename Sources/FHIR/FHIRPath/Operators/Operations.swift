extension Compiler {
    /// An operator's closure. Logic does not evaluate its right side where the left one decides.
    func operation(
        _ binary: BinaryOperator, _ left: Syntax, _ right: Syntax, at offset: Int
    ) throws(PathError) -> Evaluate {
        let (first, second) = (try compile(left), try compile(right))
        switch binary {
        case .and, .or, .xor, .implies: return logic(binary, first, second, at: offset)
        case .union: return union(first, second, at: offset)
        case .equals, .notEquals: return equality(first, second, isNegated: binary == .notEquals, at: offset)
        case .equivalent, .notEquivalent:
            return equivalence(first, second, isNegated: binary == .notEquivalent, at: offset)
        case .less, .lessOrEqual, .greater, .greaterOrEqual: return comparison(binary, first, second, at: offset)
        case .isIn: return membership(first, second, at: offset)
        case .contains: return membership(second, first, at: offset)
        case .concatenate: return concatenation(first, second, at: offset)
        default: return arithmetic(binary, first, second, at: offset)
        }
    }

    private func union(_ left: @escaping Evaluate, _ right: @escaping Evaluate, at offset: Int) -> Evaluate {
        { (scope) throws(PathError) in
            let first = try left(&scope)
            return try first.union(try right(&scope), &scope, at: offset)
        }
    }

    private func equality(
        _ left: @escaping Evaluate, _ right: @escaping Evaluate, isNegated: Bool, at offset: Int
    ) -> Evaluate {
        let equality = Equality(version: version, offset: offset)
        return { (scope) throws(PathError) in
            let first = try left(&scope)
            guard let isEqual = try equality.areEqual(first, try right(&scope), &scope) else { return .none }
            return .boolean(isEqual != isNegated)
        }
    }

    private func equivalence(
        _ left: @escaping Evaluate, _ right: @escaping Evaluate, isNegated: Bool, at offset: Int
    ) -> Evaluate {
        let equivalence = Equivalence(version: version, offset: offset)
        return { (scope) throws(PathError) in
            let first = try left(&scope)
            return .boolean(try equivalence.areEquivalent(first, try right(&scope), &scope) != isNegated)
        }
    }

    private func comparison(
        _ binary: BinaryOperator, _ left: @escaping Evaluate, _ right: @escaping Evaluate, at offset: Int
    ) -> Evaluate {
        let comparison = Comparison(offset: offset)
        return { (scope) throws(PathError) in
            let (first, second) = (try left(&scope), try right(&scope))
            guard let order = try comparison.order(first, second) else { return .none }
            switch binary {
            case .less: return .boolean(order < 0)
            case .lessOrEqual: return .boolean(order <= 0)
            case .greater: return .boolean(order > 0)
            default: return .boolean(order >= 0)
            }
        }
    }

    /// Whether the item on one side is in the collection on the other. <http://hl7.org/fhirpath/N1/#in-membership>
    private func membership(_ item: @escaping Evaluate, _ items: @escaping Evaluate, at offset: Int) -> Evaluate {
        let equality = Equality(version: version, offset: offset)
        return { (scope) throws(PathError) in
            let (wanted, items) = (try item(&scope), try items(&scope))
            guard let wanted = try wanted.single("what is looked for", at: offset) else { return .none }
            return .boolean(try equality.contains(items, wanted, &scope))
        }
    }

    private func concatenation(_ left: @escaping Evaluate, _ right: @escaping Evaluate, at offset: Int) -> Evaluate {
        { (scope) throws(PathError) in
            let (first, second) = (try left(&scope), try right(&scope))
            let text = (try Self.text(first, at: offset)) + (try Self.text(second, at: offset))
            return .one(.string(try scope.bounded(text, at: offset)))
        }
    }

    /// Empty counts as an empty text.
    private static func text(_ items: Collection, at offset: Int) throws(PathError) -> String {
        guard let item = try items.single("an operand of '&'", at: offset) else { return "" }
        guard let text = item.text else {
            throw PathError(.execution, "'&' joins texts, not \(item.shownType)", offset: offset)
        }
        return text
    }
}

extension Scope {
    /// The text, where it is not longer than the limits allow.
    func bounded(_ text: String, at offset: Int) throws(PathError) -> String {
        guard text.utf8.count <= context.limits.textBytes else {
            throw PathError(.limit, "the text is longer than \(context.limits.textBytes) bytes", offset: offset)
        }
        return text
    }
}
