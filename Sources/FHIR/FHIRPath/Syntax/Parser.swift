import FHIRDefinitions

/// Reads an expression by precedence climbing.
///
/// Spec: <http://hl7.org/fhirpath/N1/grammar.html>
struct Parser {
    /// How many levels an expression may have; more than any published one by far, and less than a thread's stack holds.
    static let maxHeight = 400

    private let tokens: [Token]
    let version: FHIRVersion
    private var index = 0
    private var depth = 0

    /// Reads a text that is one expression.
    static func parse(_ text: [UInt8], version: FHIRVersion) throws(PathError) -> Syntax {
        var parser = Parser(tokens: try Lexer.tokens(of: text, version: version), version: version)
        let syntax = try parser.expression()
        guard parser.current.kind == .end else { throw parser.unexpected("expected an operator or the end") }
        return syntax
    }

    private init(tokens: [Token], version: FHIRVersion) {
        self.tokens = tokens
        self.version = version
    }

    var current: Token { tokens[index] }

    mutating func advance() {
        if index + 1 < tokens.count { index += 1 }
    }

    func unexpected(_ message: String) -> PathError {
        PathError(.syntax, "\(message), found \(current.shown)", offset: current.offset)
    }

    mutating func take(_ symbol: Token.Symbol) -> Bool {
        guard current.kind == .symbol(symbol) else { return false }
        advance()
        return true
    }

    mutating func expect(_ symbol: Token.Symbol) throws(PathError) {
        guard take(symbol) else { throw unexpected("expected '\(symbol.rawValue)'") }
    }

    func node(_ kind: Syntax.Kind, at offset: Int, over parts: Syntax...) throws(PathError) -> Syntax {
        try node(kind, at: offset, over: parts)
    }

    func node(_ kind: Syntax.Kind, at offset: Int, over parts: [Syntax]) throws(PathError) -> Syntax {
        let height = (parts.map(\.height).max() ?? 0) + 1
        guard height <= Self.maxHeight else { throw Self.tooDeep(offset) }
        return Syntax(kind: kind, offset: offset, height: height)
    }

    private static func tooDeep(_ offset: Int) -> PathError {
        PathError(.limit, "the expression has more than \(maxHeight) levels", offset: offset)
    }
}

extension Parser {
    /// An expression whose operators bind at least as tightly as `precedence`.
    mutating func expression(_ precedence: Int = 1) throws(PathError) -> Syntax {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maxHeight else { throw Self.tooDeep(current.offset) }
        var left = try polarity()
        while let binding = currentPrecedence, binding >= precedence { left = try operation(left, binding) }
        return left
    }

    var currentPrecedence: Int? {
        if isTypeOperator { return BinaryOperator.typePrecedence(version) }
        return currentOperator?.precedence
    }

    private var isTypeOperator: Bool { current.kind == .word("is") || current.kind == .word("as") }

    var currentOperator: BinaryOperator? {
        switch current.kind {
        case .symbol(let symbol): BinaryOperator(rawValue: symbol.rawValue)
        case .word(let word): BinaryOperator(rawValue: word)
        default: nil
        }
    }

    private mutating func operation(_ left: Syntax, _ precedence: Int) throws(PathError) -> Syntax {
        let (offset, word) = (current.offset, current.kind)
        let binary = currentOperator
        advance()
        guard let binary else {
            let type = try typeSpecifier()
            return try node(word == .word("is") ? .isType(left, type) : .asType(left, type), at: offset, over: left)
        }
        let right = try expression(precedence + 1)
        return try node(.binary(binary, left, right), at: offset, over: left, right)
    }

    mutating func typeSpecifier() throws(PathError) -> TypeSpecifier {
        let offset = current.offset
        var names = [try identifier()]
        while take(.dot) { names.append(try identifier()) }
        return TypeSpecifier(
            namespace: names.count > 1 ? names[0] : nil,
            name: names.dropFirst(names.count > 1 ? 1 : 0).joined(separator: "."), offset: offset)
    }

    mutating func polarity() throws(PathError) -> Syntax {
        let offset = current.offset
        if take(.minus) {
            let operand = try nestedPolarity()
            return try node(.negated(operand), at: offset, over: operand)
        }
        if take(.plus) {
            let operand = try nestedPolarity()
            return try node(.plus(operand), at: offset, over: operand)
        }
        return try invocations(on: try term())
    }

    private mutating func nestedPolarity() throws(PathError) -> Syntax {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maxHeight else { throw Self.tooDeep(current.offset) }
        return try polarity()
    }

    private mutating func invocations(on term: Syntax) throws(PathError) -> Syntax {
        var result = term
        while true {
            let offset = current.offset
            if take(.dot) {
                result = try invocation(on: result)
            } else if take(.openBracket) {
                let position = try expression()
                try expect(.closeBracket)
                result = try node(.indexer(result, position), at: offset, over: result, position)
            } else {
                return result
            }
        }
    }

    /// What stands behind a dot: a name, a function or a variable.
    private mutating func invocation(on base: Syntax) throws(PathError) -> Syntax {
        let offset = current.offset
        if case .variable(let name) = current.kind {
            advance()
            return variable(name, at: offset)
        }
        return try memberOrCall(try identifier(), on: base, at: offset)
    }

    mutating func memberOrCall(
        _ name: String, on base: Syntax, at offset: Int
    ) throws(PathError) -> Syntax {
        guard take(.openParenthesis) else { return try node(.member(base, name), at: offset, over: base) }
        var arguments: [Syntax] = []
        if !take(.closeParenthesis) {
            repeat { arguments.append(try expression()) } while take(.comma)
            try expect(.closeParenthesis)
        }
        return try node(.call(base, name, arguments), at: offset, over: [base] + arguments)
    }

    func variable(_ name: String, at offset: Int) -> Syntax {
        let kind: Syntax.Kind = name == "this" ? .this : name == "index" ? .index : .total
        return Syntax(kind: kind, offset: offset, height: 1)
    }

    /// A name; keywords that are operators are names here, as the grammar has it.
    mutating func identifier() throws(PathError) -> String {
        switch current.kind {
        case .word(let name), .delimited(let name):
            advance()
            return name
        default: throw unexpected("expected a name")
        }
    }
}
