extension PathExpression {
    /// Whether the condition cannot be false where there is no element of this name.
    ///
    /// So it need not be evaluated there: `start.empty() or end.empty() or start <= end` without `start`.
    public func isKept(without name: String) -> Bool { isKept(if: .absent, name) }

    /// Whether the condition cannot be false where there is an element of this name: `value.empty() or system.exists()` with
    /// `system`.
    public func isKept(with name: String) -> Bool { isKept(if: .present, name) }

    private func isKept(if presence: Foresight.Presence, _ name: String) -> Bool {
        Foresight(name: name, presence: presence).outcomes(of: syntax).isDisjoint(with: [.no, .something])
    }
}

/// What a part of an expression may yield, as far as that follows from one element's being there or not.
private struct Foresight {
    enum Presence { case absent, present }

    struct Outcomes: OptionSet {
        let rawValue: Int

        static let yes = Outcomes(rawValue: 1)
        static let no = Outcomes(rawValue: 2)
        static let nothing = Outcomes(rawValue: 4)
        /// Something, which may be a Boolean.
        static let something = Outcomes(rawValue: 8)
        static let boolean: Outcomes = [.yes, .no]
        static let anything: Outcomes = [.yes, .no, .nothing, .something]
    }

    let name: String
    let presence: Presence

    /// What a part may yield; the height of the syntax bounds the depth.
    func outcomes(of syntax: Syntax) -> Outcomes {
        switch syntax.kind {
        case .empty: .nothing
        case .member(let base, let name): member(name, of: base)
        case .call(let base, let name, let arguments): call(name, outcomes(of: base), arguments.isEmpty)
        case .indexer(let base, _), .isType(let base, _), .asType(let base, _): carried(outcomes(of: base))
        case .binary(let binary, let left, let right): operation(binary, outcomes(of: left), outcomes(of: right))
        case .literal(.boolean(let value)): value ? .yes : .no
        case .literal: .something
        default: .anything
        }
    }

    private func member(_ name: String, of base: Syntax) -> Outcomes {
        guard case .this = base.kind else { return carried(outcomes(of: base)) }
        guard name == self.name else { return .anything }
        return presence == .absent ? .nothing : .something
    }

    /// What follows from nothing is nothing.
    private func carried(_ input: Outcomes) -> Outcomes { input == .nothing ? .nothing : .anything }

    /// Functions that yield nothing where their input is nothing.
    private static let carriers: Set<String> = [
        "where", "select", "first", "last", "single", "tail", "skip", "take", "as", "ofType", "resolve", "extension",
        "matches", "startsWith", "endsWith", "contains", "length", "toString", "substring", "indexOf", "lower", "upper",
    ]

    private func call(_ name: String, _ input: Outcomes, _ isBare: Bool) -> Outcomes {
        switch name {
        case "empty": return input == .nothing ? .yes : input == .something ? .no : .boolean
        case "exists": return input == .nothing ? .no : input == .something && isBare ? .yes : .boolean
        case "hasValue": return input == .nothing ? .no : .boolean
        case "all": return input == .nothing ? .yes : .boolean
        case "not": return negated(input)
        default: return Self.carriers.contains(name) ? carried(input) : .anything
        }
    }

    private func negated(_ input: Outcomes) -> Outcomes {
        if input.contains(.something) { return .anything }
        var result = input.intersection(.nothing)
        if input.contains(.yes) { result.insert(.no) }
        if input.contains(.no) { result.insert(.yes) }
        return result
    }

    private func operation(_ binary: BinaryOperator, _ left: Outcomes, _ right: Outcomes) -> Outcomes {
        switch binary {
        case .or: return either(left, right)
        case .implies: return either(negated(left), right)
        case .and: return negated(either(negated(left), negated(right)))
        case .union, .concatenate, .xor, .isIn, .contains, .equivalent, .notEquivalent: return .anything
        default: return left == .nothing || right == .nothing ? .nothing : .anything
        }
    }

    /// Three-valued `or`. <http://hl7.org/fhirpath/N1/#or>
    private func either(_ left: Outcomes, _ right: Outcomes) -> Outcomes {
        if left.contains(.something) || right.contains(.something) {
            return left == .yes || right == .yes ? .yes : .anything
        }
        var result = left.union(right).intersection([.yes])
        if left == .yes || right == .yes { return .yes }
        if left.contains(.no), right.contains(.no) { result.insert(.no) }
        if left.contains(.nothing) || right.contains(.nothing) { result.insert(.nothing) }
        return result
    }
}
