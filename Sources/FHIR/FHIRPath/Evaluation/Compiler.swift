import FHIRDefinitions

/// Turns what was read into closures; names of types and functions are resolved here, once.
struct Compiler {
    let model: Model
    let purpose: PathExpression.Purpose

    var version: FHIRVersion { model.version }

    func compile(_ syntax: Syntax) throws(PathError) -> Evaluate {
        let evaluate = try compileOnce(syntax)
        guard let name = syntax.nameWorthKeeping else { return evaluate }
        return { (scope) throws(PathError) in
            if let known = scope.kept[name] { return known }
            let found = try evaluate(&scope)
            scope.kept[name] = found
            return found
        }
    }

    private func compileOnce(_ syntax: Syntax) throws(PathError) -> Evaluate {
        switch syntax.kind {
        case .empty: return { _ in .none }
        case .literal(let item): return { _ in .one(item) }
        case .this: return { scope in scope.this }
        case .index: return { scope in .one(.integer(scope.index)) }
        case .total: return { scope in scope.total }
        case .external(let name): return external(name, at: syntax.offset)
        case .member(let base, let name): return try member(syntax, name, of: base)
        case .call(let base, let name, let arguments):
            return try call(name, on: base, arguments, at: syntax.offset)
        case .indexer(let base, let position): return try indexer(base, position, at: syntax.offset)
        case .negated(let operand): return try polarity(operand, isNegative: true, at: syntax.offset)
        case .plus(let operand): return try polarity(operand, isNegative: false, at: syntax.offset)
        case .binary(let binary, let left, let right):
            return try operation(binary, left, right, at: syntax.offset)
        case .isType(let operand, let specifier): return try isType(operand, specifier, at: syntax.offset)
        case .asType(let operand, let specifier): return try asType(operand, specifier, at: syntax.offset)
        }
    }

    private func member(_ syntax: Syntax, _ name: String, of base: Syntax) throws(PathError) -> Evaluate {
        if let type = rootType(name, of: base) { return root(type) }
        if let path = path(syntax) {
            return { (scope) throws(PathError) in try path.apply(to: scope.this, &scope.work) }
        }
        let (step, origin) = steps(to: name, of: base, at: syntax.offset)
        let input = try compile(origin)
        return { (scope) throws(PathError) in try step.apply(to: try input(&scope), &scope.work) }
    }

    /// The path that a part is; nil where it begins with anything but `$this`.
    func path(_ syntax: Syntax) -> MemberPath? {
        guard case .member(let base, let name) = syntax.kind, rootType(name, of: base) == nil else { return nil }
        let (step, origin) = steps(to: name, of: base, at: syntax.offset)
        switch origin.kind {
        case .this: return MemberPath(root: nil, step: step)
        case .member(let base, let name):
            return rootType(name, of: base).map { MemberPath(root: .passUnretained($0), step: step) }
        default: return nil
        }
    }

    /// The first of the steps that end with a name, and what they begin at.
    private func steps(to name: String, of base: Syntax, at offset: Int) -> (MemberStep, Syntax) {
        var (step, origin) = (MemberStep(name, offset: offset), base)
        while case .member(let base, let name) = origin.kind, rootType(name, of: base) == nil,
            origin.nameWorthKeeping == nil
        {
            step = MemberStep(name, offset: origin.offset, next: step)
            origin = base
        }
        return (step, origin)
    }

    /// A path may begin with the name of the type that it is about, or of one that this specializes.
    func rootType(_ name: String, of base: Syntax) -> NodeType? {
        guard case .this = base.kind, let first = name.utf8.first, first &- 0x41 < 26 else { return nil }
        return model.type(name)
    }

    private func root(_ type: NodeType) -> Evaluate {
        { (scope) throws(PathError) in
            if case .one(let item) = scope.this { return item.isKind(of: type) ? scope.this : .none }
            return try scope.this.compactMap { $0.isKind(of: type) ? $0 : nil }
        }
    }

    private func call(
        _ name: String, on base: Syntax, _ arguments: [Syntax], at offset: Int
    ) throws(PathError) -> Evaluate {
        let function = try Function.named(name, version: version, at: offset)
        guard function.arguments.contains(arguments.count) else {
            throw PathError(
                .syntax, "\(name)() takes \(function.argumentsShown), not \(arguments.count)", offset: offset)
        }
        return try function.make(
            Call(name: name, offset: offset, base: base, input: try compile(base), arguments: arguments, compiler: self)
        )
    }

    private func indexer(_ base: Syntax, _ position: Syntax, at offset: Int) throws(PathError) -> Evaluate {
        let input = try compile(base)
        let index = try compile(position)
        return { (scope) throws(PathError) in
            let items = try input(&scope)
            let position = try index(&scope).integer("an index", at: offset)
            return Collection(position.flatMap { items[$0] })
        }
    }
}
