import FHIRDefinitions

extension Compiler {
    /// `a | b | c`, all branches at one level: search parameters have dozens of them, most about other types of resource.
    func union(_ left: Syntax, _ right: Syntax, at offset: Int) throws(PathError) -> Evaluate {
        var branches: [Branch] = []
        for syntax in Self.branches(left) + [right] {
            branches.append(Branch(type: rootType(of: syntax), evaluate: try compile(syntax)))
        }
        return { [branches] (scope) throws(PathError) in
            var result = try ItemSet(.none, &scope, at: offset)
            for index in branches.indices where branches[index].isPossible(scope.this) {
                try result.insert(try branches[index].evaluate(&scope), &scope)
            }
            return result.items
        }
    }

    private struct Branch {
        /// The type that the branch is about; nil where it has something to say about others too.
        unowned(unsafe) var type: NodeType?  // because types live as long as the program
        var evaluate: Evaluate

        @inline(__always)
        func isPossible(_ this: Collection) -> Bool {
            guard let type, case .one(let item) = this else { return true }
            return item.isKind(of: type)
        }
    }

    private static func branches(_ syntax: Syntax) -> [Syntax] {
        var (rest, found) = (syntax, [Syntax]())
        while case .binary(.union, let left, let right) = rest.kind {
            found.append(right)
            rest = left
        }
        return [rest] + found.reversed()
    }

    private static let propagating: Set<String> = ["where", "as", "ofType", "resolve", "first", "extension", "select"]

    /// The type with whose name a path begins, if the path is empty for all others.
    private func rootType(of syntax: Syntax) -> NodeType? {
        var part = syntax
        while true {
            switch part.kind {
            case .member(let base, let name):
                if case .this = base.kind { return rootType(name, of: base) }
                part = base
            case .indexer(let base, _), .asType(let base, _): part = base
            case .call(let base, let name, _) where Self.propagating.contains(name): part = base
            default: return nil
            }
        }
    }
}
