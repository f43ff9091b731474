import Diagnostics
import FHIRDefinitions

extension PathExpression {
    /// What can never make sense about elements of a type: names that it does not have, and order where there is none.
    ///
    /// Evaluation passes over these in silence, as data may hold anything; whoever writes an expression wants to know.
    ///
    /// - Parameter typeName: What the expression is about: `Patient`, `HumanName`, `Patient.contact`.
    /// - Returns: Problems in the order of the expression; none where the type is not known.
    public func problems(about typeName: String) -> [PathError] {
        let model = Model.of(version)
        guard let type = model.type(typeName) else { return [] }
        var checker = Checker(model: model, root: Checker.Knowledge(types: [type]))
        _ = checker.check(syntax, in: checker.root)
        return checker.problems.sorted { $0.offset < $1.offset }
    }
}

/// Follows an expression along the definitions, as far as types are known before there is data.
private struct Checker {
    /// What is known of the items that a part of the expression yields.
    struct Knowledge {
        /// The FHIR types that they may have; nil where anything is possible.
        var types: [NodeType]?
        var isOrdered = true

        static let nothing = Knowledge(types: nil)
    }

    let model: Model
    let root: Knowledge
    var problems: [PathError] = []

    /// What a part yields where `$this` is what is known of it; the height of the syntax bounds the depth.
    mutating func check(_ syntax: Syntax, in this: Knowledge) -> Knowledge {
        switch syntax.kind {
        case .this: return this
        case .external(let name):
            let isRoot = name == "context" || name == "resource" && root.types?.allSatisfy(\.isResource) == true
            return isRoot ? root : .nothing
        case .member(let base, let name): return member(name, of: base, in: this, at: syntax.offset)
        case .call(let base, let name, let arguments):
            return call(name, on: check(base, in: this), arguments, in: this, at: syntax.offset)
        case .indexer(let base, let position):
            _ = check(position, in: this)
            return ordered(check(base, in: this), "[]", at: syntax.offset)
        case .negated(let operand), .plus(let operand), .isType(let operand, _):
            _ = check(operand, in: this)
            return .nothing
        case .asType(let operand, let specifier):
            return chosen(specifier.name, from: check(operand, in: this))
        case .binary(let binary, let left, let right):
            let (first, second) = (check(left, in: this), check(right, in: this))
            guard binary == .union, let left = first.types, let right = second.types else { return .nothing }
            return Knowledge(types: left + right, isOrdered: false)
        case .empty, .literal, .index, .total: return .nothing
        }
    }

    private mutating func member(_ name: String, of base: Syntax, in this: Knowledge, at offset: Int) -> Knowledge {
        if case .this = base.kind, let first = name.utf8.first, first &- 0x41 < 26, let type = model.type(name) {
            return rooted(type, in: this, at: offset)
        }
        let input = check(base, in: this)
        guard let types = input.types, !types.isEmpty else { return Knowledge(types: nil, isOrdered: input.isOrdered) }
        let properties = types.compactMap { $0.property(name) }
        if properties.isEmpty { problems.append(Self.unknown(name, in: types, at: offset)) }
        let forms = properties.flatMap { property in property.holdsResource ? [] : property.forms.map(\.type) }
        return Knowledge(types: forms.isEmpty ? nil : forms, isOrdered: input.isOrdered)
    }

    private static func unknown(_ name: String, in types: [NodeType], at offset: Int) -> PathError {
        let known = types.flatMap { $0.definition?.elements.map(\.name) ?? [] }
        let near = nearestName(to: name, in: known).map { "; did you mean '\($0)'?" } ?? ""
        let shown = types.count == 1 ? types[0].definition?.name ?? types[0].name : "any of its types"
        return PathError(.semantic, "there is no '\(name)' in \(shown)\(near)", offset: offset)
    }

    /// A path that begins with the name of a type is about that type.
    private mutating func rooted(_ type: NodeType, in this: Knowledge, at offset: Int) -> Knowledge {
        guard let types = this.types else { return Knowledge(types: [type]) }
        if !types.contains(where: { $0.isKind(of: type) || $0.isResource && $0.definition?.isAbstract == true }) {
            let shown = types.map(\.name).joined(separator: ", ")
            problems.append(PathError(.semantic, "the path is about \(type.name), not \(shown)", offset: offset))
        }
        return this
    }

    private static let keepers: Set<String> = [
        "where", "first", "last", "tail", "skip", "take", "single", "distinct", "trace", "intersect", "exclude",
        "repeat", "sort", "checkModifiers",
    ]
    private static let ordering: Set<String> = ["first", "last", "tail", "skip", "take"]

    private mutating func call(
        _ name: String, on input: Knowledge, _ arguments: [Syntax], in this: Knowledge, at offset: Int
    ) -> Knowledge {
        if Self.ordering.contains(name) { _ = ordered(input, name + "()", at: offset) }
        switch name {
        case "as", "ofType": return arguments.first.map { chosen(Self.typeName($0), from: input) } ?? .nothing
        case "is": return .nothing
        case "children", "descendants": return Knowledge(types: nil, isOrdered: false)
        case "select": return arguments.first.map { check($0, in: input) } ?? .nothing
        case "where", "all", "exists", "repeat", "sort", "aggregate":
            for argument in arguments { _ = check(argument, in: input) }
        default: for argument in arguments { _ = check(argument, in: this) }
        }
        let isKept = Self.keepers.contains(name) && name != "repeat"
        return Knowledge(types: isKept ? input.types : nil, isOrdered: input.isOrdered)
    }

    private mutating func ordered(_ input: Knowledge, _ name: String, at offset: Int) -> Knowledge {
        if !input.isOrdered {
            problems.append(PathError(.semantic, "\(name) needs an order, and these items have none", offset: offset))
        }
        return input
    }

    private func chosen(_ name: String, from input: Knowledge) -> Knowledge {
        Knowledge(types: model.type(name).map { [$0] }, isOrdered: input.isOrdered)
    }

    private static func typeName(_ syntax: Syntax) -> String {
        if case .member(_, let name) = syntax.kind { name } else { "" }
    }
}
