import JSON
import Patterns

extension Parser {
    /// Comparisons joined by `&&` and `||`, up to the closing parenthesis, which is left.
    ///
    /// Neither binds more: where they alternate, what is on the right is one operand, so that `a && b || c` is
    /// `a && (b || c)`.
    mutating func condition() throws(JSONPathSyntaxError) -> Condition {
        var joined: [(condition: Condition, isAnd: Bool)] = []
        while true {
            let one = try comparison()
            if take("&&") {
                joined.append((one, true))
            } else if take("||") {
                joined.append((one, false))
            } else {
                return Self.nested(joined, last: one)
            }
        }
    }

    private static func nested(_ joined: [(condition: Condition, isAnd: Bool)], last: Condition) -> Condition {
        var result = last
        for (condition, isAnd) in joined.reversed() {
            switch (result, isAnd) {
            case (.all(let rest), true): result = .all([condition] + rest)
            case (.any(let rest), false): result = .any([condition] + rest)
            default: result = isAnd ? .all([condition, result]) : .any([condition, result])
            }
        }
        return result
    }

    private mutating func comparison() throws(JSONPathSyntaxError) -> Condition {
        let left = try operand()
        if let byte, ")|&".utf8.contains(byte) { return .exists(left) }
        guard let comparator = comparator() else { throw unexpected("a comparison or ')'") }
        return .comparison(left, comparator, try operand())
    }

    private mutating func comparator() -> Condition.Comparator? {
        if take("===") { return .strictlyEqual }
        if take("==") { return .equal }
        if take("=~") { return .matches }
        if take("!==") { return .strictlyNotEqual }
        if take("!=") || take("<>") { return .notEqual }
        if take("<=") { return .lessOrEqual }
        if take("<") { return .less }
        if take(">=") { return .greaterOrEqual }
        return take(">") ? .greater : nil
    }

    private mutating func operand() throws(JSONPathSyntaxError) -> Condition.Operand {
        skipSpace()
        let operand: Condition.Operand
        switch byte {
        case UInt8(ascii: "@"), UInt8(ascii: "$"):
            let start: [Step] = byte == UInt8(ascii: "$") ? [.root] : []
            index += 1
            operand = .path(start + (try path(isInFilter: true)))
        case UInt8(ascii: "'"): operand = .literal(.string(try quotedText()))
        case UInt8(ascii: "/"): operand = .pattern(try pattern())
        case let byte? where byte &- 0x30 < 10 || byte == UInt8(ascii: "-"): operand = .literal(.number(try number()))
        default: operand = .literal(try constant())
        }
        skipSpace()
        return operand
    }

    private mutating func constant() throws(JSONPathSyntaxError) -> JSONValue {
        if take("true") { return true }
        if take("false") { return false }
        if take("null") { return .null }
        throw unexpected("'@', '$', a text in single quotes, a number, true, false, null or a /pattern/")
    }

    /// A number, up to a space or a closing parenthesis.
    private mutating func number() throws(JSONPathSyntaxError) -> JSONNumber {
        let start = index
        while let byte, byte != 0x20, byte != UInt8(ascii: ")") { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard let number = JSONNumber(text), !number.isWrittenWhole || number.integer != nil else {
            throw JSONPathSyntaxError(message: "'\(text)' is no number", offset: start)
        }
        return number
    }

    /// A regular expression between slashes, and its options `i`, `m`, `s`, `x`.
    private mutating func pattern() throws(JSONPathSyntaxError) -> Pattern {
        let start = index
        index += 1
        while let byte, byte != UInt8(ascii: "/") { index += byte == UInt8(ascii: "\\") ? 2 : 1 }
        guard byte != nil else { throw JSONPathSyntaxError(message: "there is no second / to end this", offset: start) }
        let text = String(decoding: bytes[(start + 1)..<index], as: UTF8.self)
        index += 1
        let optionsStart = index
        while let byte, "imsx".utf8.contains(byte) { index += 1 }
        let options = String(decoding: bytes[optionsStart..<index], as: UTF8.self)
        do throws(Pattern.SyntaxError) {
            return try Pattern(options.isEmpty ? text : "(?\(options))\(text)")
        } catch {
            throw JSONPathSyntaxError(message: "no regular expression: \(error.message)", offset: start)
        }
    }
}
