/// A word of an expression.
struct Token: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// A name, or a keyword, which some places allow as a name.
        case word(String)
        /// A name in backticks, or in double quotes as FHIRPath 1.0 writes it.
        case delimited(String)
        case string(String)
        case number(String)
        /// A date, date-time or time, without its `@`.
        case temporal(String)
        /// `$this`, `$index`, `$total`, without the `$`.
        case variable(String)
        case symbol(Symbol)
        case end
    }

    enum Symbol: String, CaseIterable, Sendable {
        case notEquals = "!="
        case notEquivalent = "!~"
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case less = "<"
        case greater = ">"
        case equals = "="
        case equivalent = "~"
        case plus = "+"
        case minus = "-"
        case times = "*"
        case divided = "/"
        case and = "&"
        case union = "|"
        case dot = "."
        case comma = ","
        case percent = "%"
        case openParenthesis = "("
        case closeParenthesis = ")"
        case openBracket = "["
        case closeBracket = "]"
        case openBrace = "{"
        case closeBrace = "}"
    }

    var kind: Kind
    /// The byte at which it begins, from 0.
    var offset: Int
}

extension Token {
    /// What a message calls it.
    var shown: String {
        switch kind {
        case .word(let text), .number(let text): "'\(text)'"
        case .delimited(let text): "'`\(text)`'"
        case .string: "a string"
        case .temporal(let text): "'@\(text)'"
        case .variable(let text): "'$\(text)'"
        case .symbol(let symbol): "'\(symbol.rawValue)'"
        case .end: "the end"
        }
    }
}
