import JSON

/// Reads an expression by the binding powers of its marks (a Pratt parser, as the reference implementation is one).
struct Parser {
    private let tokens: [(token: Token, offset: Int)]
    private let functions: JMESPathFunctions
    private var index = 0
    private var nodes = 0

    init(tokens: [(token: Token, offset: Int)], functions: JMESPathFunctions) {
        self.tokens = tokens
        self.functions = functions
    }

    private var token: Token { tokens[index].token }
    private var next: Token { tokens[min(index + 1, tokens.count - 1)].token }

    /// A projection ends before a mark that binds less.
    private static let projectionStop = 10

    mutating func whole() throws(JMESPathError) -> Node {
        let node = try expression(0)
        guard token == .end else { throw unexpected("the end") }
        return node
    }

    private mutating func expression(_ power: Int) throws(JMESPathError) -> Node {
        var left = try prefix()
        while power < token.bindingPower { left = try suffix(of: left) }
        return left
    }

    // MARK: words

    private func unexpected(_ wanted: String) -> JMESPathError {
        JMESPathError(.syntax, "expected \(wanted), not \(token.shown)", offset: tokens[index].offset)
    }

    private mutating func advance() throws(JMESPathError) {
        index = min(index + 1, tokens.count - 1)
        nodes += 1
        guard nodes <= JMESPathLimits.maxNodes else {
            let message = "an expression has at most \(JMESPathLimits.maxNodes) parts"
            throw JMESPathError(.limit, message, offset: tokens[index].offset)
        }
    }

    private mutating func take(_ mark: String) throws(JMESPathError) -> Bool {
        guard token == .mark(mark) else { return false }
        try advance()
        return true
    }

    private mutating func expect(_ mark: String) throws(JMESPathError) {
        guard try take(mark) else { throw unexpected("'\(mark)'") }
    }

    // MARK: what an expression begins with

    private mutating func prefix() throws(JMESPathError) -> Node {
        switch token {
        case .literal(let value):
            try advance()
            return .literal(value)
        case .name(let name): return try next == .mark("(") ? call(name) : field(name)
        case .quotedName(let name):
            guard next != .mark("(") else { throw unexpected("a function's name without quotes") }
            return try field(name)
        case .mark(let mark): return try prefix(mark)
        case .number, .end: throw unexpected("an expression")
        }
    }

    private mutating func field(_ name: String) throws(JMESPathError) -> Node {
        try advance()
        return .field(name)
    }

    private mutating func prefix(_ mark: String) throws(JMESPathError) -> Node {
        switch mark {
        case "*", "[?", "[]": return try suffix(of: .current)
        case "[": return try bracketPrefix()
        case "{": return try hash()
        case "@":
            try advance()
            return .current
        case "!":
            try advance()
            return .not(try expression(Token.mark("!").bindingPower))
        case "(":
            try advance()
            let node = try expression(0)
            try expect(")")
            return .pipe(.current, node)  // which ends a projection within
        default: throw unexpected("an expression")
        }
    }

    private mutating func bracketPrefix() throws(JMESPathError) -> Node {
        switch next {
        case .number, .mark(":"): return try suffix(of: .current)
        case .mark("*") where tokens[min(index + 2, tokens.count - 1)].token == .mark("]"):
            return try suffix(of: .current)
        default: return try list()
        }
    }

    // MARK: what goes on behind an expression

    private mutating func suffix(of left: Node) throws(JMESPathError) -> Node {
        guard case .mark(let mark) = token else { throw unexpected("an operator") }
        if let comparator = Self.comparators[mark] {
            try advance()
            return .comparison(comparator, left, try expression(5))
        }
        switch mark {
        case "[": return try bracket(left)
        case "[?":
            try advance()
            let condition = try expression(0)
            try expect("]")
            return try projection(.filtered(condition), of: left, power: 21, endsBeforeFlatten: true)
        case "[]":
            try advance()
            return try projection(.flattened, of: left, power: 9)
        case "*":
            try advance()
            return try projection(.values, of: left, power: 20)
        case ".": return try dot(left)
        default: return try binary(mark, left)
        }
    }

    private static let comparators: [String: Node.Comparator] = [
        "==": .equal, "!=": .notEqual, "<": .less, "<=": .lessOrEqual, ">": .greater, ">=": .greaterOrEqual,
    ]

    private mutating func binary(_ mark: String, _ left: Node) throws(JMESPathError) -> Node {
        let power = token.bindingPower
        guard ["|", "||", "&&"].contains(mark) else { throw unexpected("an operator") }
        try advance()
        let right = try expression(power)
        return mark == "|" ? .pipe(left, right) : mark == "||" ? .or(left, right) : .and(left, right)
    }

    private mutating func dot(_ left: Node) throws(JMESPathError) -> Node {
        if next == .mark("*") {
            try advance()
            return try suffix(of: left)
        }
        try advance()
        return .pipe(left, try afterDot(40))
    }

    private mutating func afterDot(_ power: Int) throws(JMESPathError) -> Node {
        switch token {
        case .name, .quotedName, .mark("*"): return try expression(power)
        case .mark("["): return try list()
        case .mark("{"): return try hash()
        default: throw unexpected("a name, '[', '{' or '*'")
        }
    }

    private mutating func bracket(_ left: Node) throws(JMESPathError) -> Node {
        try advance()
        switch token {
        case .number, .mark(":"): return try indexOrSlice(left)
        default:
            try expect("*")
            try expect("]")
            return try projection(.elements, of: left, power: 20)
        }
    }

    private mutating func projection(
        _ kind: Node.Projection, of left: Node, power: Int, endsBeforeFlatten: Bool = false
    ) throws(JMESPathError) -> Node {
        let ends = endsBeforeFlatten && token == .mark("[]")
        return .projection(kind, of: left, then: ends ? .current : try projected(power))
    }

    /// What is selected from each value of a projection.
    private mutating func projected(_ power: Int) throws(JMESPathError) -> Node {
        if token.bindingPower < Self.projectionStop { return .current }
        switch token {
        case .mark("["), .mark("[?"): return try expression(power)
        case .mark("."):
            try advance()
            return try afterDot(power)
        default: throw unexpected("'.' or '['")
        }
    }

    private mutating func indexOrSlice(_ left: Node) throws(JMESPathError) -> Node {
        let start = tokens[index].offset
        var parts: [Int?] = [nil]
        while token != .mark("]") {
            if case .number(let number) = token, parts.last == .some(nil) {
                parts[parts.count - 1] = number
                try advance()
            } else {
                try expect(":")
                parts.append(nil)
            }
        }
        try expect("]")
        if parts.count == 1, let index = parts[0] {
            return left.isCurrent ? .index(index) : .pipe(left, .index(index))
        }
        guard parts.count <= 3 else { throw JMESPathError(.syntax, "a slice has at most three parts", offset: start) }
        let step = parts.count > 2 ? parts[2] ?? 1 : 1
        guard step != 0 else { throw JMESPathError(.invalidValue, "a slice's step is not 0", offset: start) }
        return try projection(.slice(Slice(start: parts[0], stop: parts[1], step: step)), of: left, power: 20)
    }

    // MARK: lists of things

    private mutating func list() throws(JMESPathError) -> Node {
        try expect("[")
        var elements: [Node] = []
        repeat { elements.append(try expression(0)) } while try take(",")
        try expect("]")
        return .list(elements)
    }

    private mutating func hash() throws(JMESPathError) -> Node {
        try expect("{")
        var members: [(String, Node)] = []
        repeat {
            let name: String
            switch token {
            case .name(let text), .quotedName(let text): name = text
            default: throw unexpected("a name")
            }
            try advance()
            try expect(":")
            members.append((name, try expression(0)))
        } while try take(",")
        try expect("}")
        return .hash(members)
    }

    private mutating func call(_ name: String) throws(JMESPathError) -> Node {
        let offset = tokens[index].offset
        try advance()
        try expect("(")
        var arguments: [Node.Argument] = []
        if token != .mark(")") {
            repeat { arguments.append(try argument()) } while try take(",")
        }
        try expect(")")
        return .call(try functions.function(name, taking: arguments.count, at: offset), arguments)
    }

    private mutating func argument() throws(JMESPathError) -> Node.Argument {
        try take("&") ? .reference(try expression(0)) : .value(try expression(0))
    }
}

extension Node {
    fileprivate var isCurrent: Bool { if case .current = self { true } else { false } }
}
