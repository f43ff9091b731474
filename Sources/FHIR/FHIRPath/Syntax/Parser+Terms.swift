/// What an operator stands between: names, calls, literals, and expressions in parentheses.
extension Parser {
    /// Words that cannot begin a path.
    ///
    /// Against the grammar `div` can, for Narrative has an element of that name.
    private static let reserved: Set<String> = ["and", "or", "xor", "implies"]

    mutating func term() throws(PathError) -> Syntax {
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
