import FHIRDefinitions

/// Reads an expression by precedence climbing.
///
/// Spec: <http://hl7.org/fhirpath/N1/grammar.html>
struct Parser {
    /// How many levels an expression may have; more than any published one by far, and less than a thread's stack holds.
    static let maxHeight = 400

    private let tokens: [Token]
    private let version: FHIRVersion
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

    private var current: Token { tokens[index] }

    private mutating func advance() {
        if index + 1 < tokens.count { index += 1 }
    }

    private func unexpected(_ message: String) -> PathError {
        PathError(.syntax, "\(message), found \(current.shown)", offset: current.offset)
    }

    private mutating func take(_ symbol: Token.Symbol) -> Bool {
        guard current.kind == .symbol(symbol) else { return false }
        advance()
        return true
    }

    private mutating func expect(_ symbol: Token.Symbol) throws(PathError) {
        guard take(symbol) else { throw unexpected("expected '\(symbol.rawValue)'") }
    }

    private func node(_ kind: Syntax.Kind, at offset: Int, over parts: Syntax...) throws(PathError) -> Syntax {
        try node(kind, at: offset, over: parts)
    }

    private func node(_ kind: Syntax.Kind, at offset: Int, over parts: [Syntax]) throws(PathError) -> Syntax {
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
    private mutating func expression(_ precedence: Int = 1) throws(PathError) -> Syntax {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maxHeight else { throw Self.tooDeep(current.offset) }
        var left = try polarity()
        while let binding = currentPrecedence, binding >= precedence { left = try operation(left, binding) }
        return left
    }

    private var currentPrecedence: Int? {
        if isTypeOperator { return BinaryOperator.typePrecedence(version) }
        return currentOperator?.precedence
    }

    private var isTypeOperator: Bool { current.kind == .word("is") || current.kind == .word("as") }

    private var currentOperator: BinaryOperator? {
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

    private mutating func typeSpecifier() throws(PathError) -> TypeSpecifier {
        let offset = current.offset
        var names = [try identifier()]
        while take(.dot) { names.append(try identifier()) }
        return TypeSpecifier(
            namespace: names.count > 1 ? names[0] : nil,
            name: names.dropFirst(names.count > 1 ? 1 : 0).joined(separator: "."), offset: offset)
    }

    private mutating func polarity() throws(PathError) -> Syntax {
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

    private mutating func memberOrCall(
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

    private func variable(_ name: String, at offset: Int) -> Syntax {
        let kind: Syntax.Kind = name == "this" ? .this : name == "index" ? .index : .total
        return Syntax(kind: kind, offset: offset, height: 1)
    }

    /// A name; keywords that are operators are names here, as the grammar has it.
    private mutating func identifier() throws(PathError) -> String {
        switch current.kind {
        case .word(let name), .delimited(let name):
            advance()
            return name
        default: throw unexpected("expected a name")
        }
    }
}

extension Parser {
    private static let reserved: Set<String> = ["div", "mod", "and", "or", "xor", "implies"]

    private mutating func term() throws(PathError) -> Syntax {
        let offset = current.offset
        switch current.kind {
        case .variable(let name):
            advance()
            return variable(name, at: offset)
        case .symbol(.openParenthesis):
            advance()
            let inner = try expression()
            try expect(.closeParenthesis)
            return inner
        case .symbol(.percent):
            advance()
            return try external(at: offset)
        case .word(let word) where Self.reserved.contains(word): throw unexpected("expected a value or a path")
        case .word(let word) where word == "true" || word == "false":
            advance()
            return literal(.boolean(word == "true"), at: offset)
        case .word, .delimited:
            let name = try identifier()
            return try memberOrCall(name, on: Syntax(kind: .this, offset: offset, height: 1), at: offset)
        default: return try literal()
        }
    }

    private mutating func external(at offset: Int) throws(PathError) -> Syntax {
        if case .string(let name) = current.kind {
            advance()
            return Syntax(kind: .external(name), offset: offset, height: 1)
        }
        return Syntax(kind: .external(try identifier()), offset: offset, height: 1)
    }

    private func literal(_ item: Item, at offset: Int) -> Syntax {
        Syntax(kind: .literal(item), offset: offset, height: 1)
    }

    private mutating func literal() throws(PathError) -> Syntax {
        let token = current
        switch token.kind {
        case .string(let text):
            advance()
            return literal(.string(text), at: token.offset)
        case .number(let text):
            advance()
            return literal(try number(text, at: token.offset), at: token.offset)
        case .temporal(let text):
            guard let value = Temporal(literal: text) else { throw unexpected("expected a date or a time") }
            advance()
            return literal(.temporal(value), at: token.offset)
        case .symbol(.openBrace):
            advance()
            try expect(.closeBrace)
            return Syntax(kind: .empty, offset: token.offset, height: 1)
        default: throw unexpected("expected a value or a path")
        }
    }

    /// A number, or a quantity where a unit follows.
    private mutating func number(_ text: String, at offset: Int) throws(PathError) -> Item {
        guard let value = DecimalNumber(text) else {
            throw PathError(.syntax, "the number has too many digits", offset: offset)
        }
        if let unit = unit() { return .quantity(Quantity(value: value, unit: unit)) }
        if text.utf8.contains(UInt8(ascii: ".")) { return .decimal(value) }
        guard let integer = Int32(text) else {
            throw PathError(.syntax, "an Integer is at most 2147483647", offset: offset)
        }
        return .integer(Int(integer))
    }

    private mutating func unit() -> Quantity.Unit? {
        switch current.kind {
        case .word(let word):
            guard let unit = CalendarUnit(keyword: word) else { return nil }
            advance()
            return .calendar(unit)
        case .string(let text):
            advance()
            return Quantity.Unit(written: text)
        default: return nil
        }
    }
}
