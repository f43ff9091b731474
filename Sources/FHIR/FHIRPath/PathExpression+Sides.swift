extension PathExpression {
    /// What stands left of the comparison that the expression is: of `a.b = 1` that is `a.b`; nil for anything else.
    ///
    /// Whoever shows why a condition does not hold shows what this gave.
    public var leftSide: PathExpression? {
        guard case .binary(let comparison, let left, _) = syntax.kind, comparison.precedence < BinaryOperator.union.precedence,
            ![.and, .or, .xor, .implies].contains(comparison)
        else { return nil }
        return try? PathExpression(left, of: self)
    }
}
