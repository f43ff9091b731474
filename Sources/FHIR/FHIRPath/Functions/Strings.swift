import Patterns

extension Function {
    /// <http://hl7.org/fhirpath/N1/#string-manipulation>
    static let strings: [Function] = [
        Function("length", 0) { call in ofText(call) { .integer($0.unicodeScalars.count) } },
        Function("upper", 0) { call in ofText(call) { .string($0.uppercased()) } },
        Function("lower", 0) { call in ofText(call) { .string($0.lowercased()) } },
        Function("trim", 0) { call in ofText(call) { .string($0.trimmed) } },
        Function("toChars", 0) { call in
            let (name, offset) = (call.name, call.offset)
            return call.ofInput { (items, scope) throws(PathError) in
                guard let text = try items.string("the input of \(name)()", at: offset) else { return .none }
                try scope.step(text.utf8.count, at: offset)
                return Collection(text.unicodeScalars.map { .string(String($0)) })
            }
        },
        Function("indexOf", 1) { (call) throws(PathError) in
            try ofTexts(call) { (texts) in .integer(texts[0].position(of: texts[1]) ?? -1) }
        },
        Function("lastIndexOf", 1) { (call) throws(PathError) in
            try ofTexts(call) { (texts) in .integer(texts[0].position(of: texts[1], last: true) ?? -1) }
        },
        Function("startsWith", 1) { (call) throws(PathError) in
            try ofTexts(call) { (texts) in .boolean(texts[0].utf8.starts(with: texts[1].utf8)) }
        },
        Function("endsWith", 1) { (call) throws(PathError) in
            try ofTexts(call) { (texts) in .boolean(texts[0].utf8.reversed().starts(with: texts[1].utf8.reversed())) }
        },
        Function("contains", 1) { (call) throws(PathError) in
            try ofTexts(call) { (texts) in .boolean(texts[0].position(of: texts[1]) != nil) }
        },
        Function("substring", 1...2) { (call) throws(PathError) in try substring(call) },
        Function("replace", 2) { (call) throws(PathError) in
            let offset = call.offset
            return try ofTexts(call) { (texts, scope) throws(PathError) in
                .string(try scope.bounded(texts[0].replacing(texts[1], with: texts[2], &scope, at: offset), at: offset))
            }
        },
        Function("matches", 1) { (call) throws(PathError) in try matching(call, isWhole: false) },
        Function("matchesFull", 1) { (call) throws(PathError) in try matching(call, isWhole: true) },
        Function("replaceMatches", 2) { (call) throws(PathError) in try replacingMatches(call) },
        Function("split", 1) { (call) throws(PathError) in try splitting(call) },
        Function("join", 0...1) { (call) throws(PathError) in try joining(call) },
    ]

    /// A function of one text; empty where the input is.
    static func ofText(_ call: Call, _ body: @escaping @Sendable (String) -> Item?) -> Evaluate {
        let (name, offset) = (call.name, call.offset)
        return call.ofInput { (items, _) throws(PathError) in
            guard let text = try items.string("the input of \(name)()", at: offset) else { return .none }
            return Collection(body(text))
        }
    }

    /// A function of the input and its arguments, all of them texts; empty where one of them is.
    static func ofTexts(
        _ call: Call, _ body: @escaping @Sendable ([String]) throws(PathError) -> Item?
    ) throws(PathError) -> Evaluate {
        try ofTexts(call) { (texts, _) throws(PathError) in try body(texts) }
    }

    static func ofTexts(
        _ call: Call, _ body: @escaping @Sendable ([String], inout Scope) throws(PathError) -> Item?
    ) throws(PathError) -> Evaluate {
        let (name, offset) = (call.name, call.offset)
        var arguments: [Evaluate] = []
        for index in call.arguments.indices { arguments.append(try call.required(index)) }
        return call.ofInput { [arguments] (items, scope) throws(PathError) in
            guard let text = try items.string("the input of \(name)()", at: offset) else { return .none }
            var texts = [text]
            for argument in arguments {
                guard let text = try argument(&scope).string("an argument of \(name)()", at: offset) else {
                    return .none
                }
                texts.append(text)
            }
            try scope.step(texts[0].utf8.count / 64, at: offset)
            return Collection(try body(texts, &scope))
        }
    }

    private static func substring(_ call: Call) throws(PathError) -> Evaluate {
        let (start, length, offset) = (try call.required(0), try call.argument(1), call.offset)
        return call.ofInput { (items, scope) throws(PathError) in
            guard let text = try items.string("the input of substring()", at: offset),
                let start = try start(&scope).integer("the start", at: offset)
            else { return .none }
            let count = try length?(&scope).integer("the length", at: offset)
            let scalars = text.unicodeScalars
            guard start >= 0, start < scalars.count else { return .none }
            let part = scalars.dropFirst(start).prefix(max(0, count ?? .max))
            return .one(.string(String(String.UnicodeScalarView(part))))
        }
    }

    private static func splitting(_ call: Call) throws(PathError) -> Evaluate {
        let (separator, offset) = (try call.required(0), call.offset)
        return call.ofInput { (items, scope) throws(PathError) in
            guard let text = try items.string("the input of split()", at: offset),
                let separator = try separator(&scope).string("the separator", at: offset)
            else { return .none }
            try scope.step(text.utf8.count, at: offset)
            return Collection(text.parts(between: separator).map(Item.string))
        }
    }

    private static func joining(_ call: Call) throws(PathError) -> Evaluate {
        let (separator, offset) = (try call.argument(0), call.offset)
        return call.ofInput { (items, scope) throws(PathError) in
            let separator = try separator?(&scope).string("the separator", at: offset) ?? ""
            var texts: [String] = []
            try items.forEach { (item, _) throws(PathError) in
                if let text = try Collection.one(item).string("an item of join()", at: offset) { texts.append(text) }
            }
            return items.isEmpty
                ? .none : .one(.string(try scope.bounded(texts.joined(separator: separator), at: offset)))
        }
    }
}

extension Function {
    /// A pattern that is written out is compiled with the expression. The dot matches line ends too.
    private static func matching(_ call: Call, isWhole: Bool) throws(PathError) -> Evaluate {
        let offset = call.offset
        let fixed = try call.fixedPattern(0, isWhole: isWhole)
        return try ofTexts(call) { (texts) throws(PathError) in
            let pattern = if let fixed { fixed } else { try call.pattern(texts[1], isWhole: isWhole) }
            guard let isMatch = pattern.matches(texts[0]) else {
                throw PathError(.limit, "the regular expression takes too long", offset: offset)
            }
            return .boolean(isMatch)
        }
    }

    private static func replacingMatches(_ call: Call) throws(PathError) -> Evaluate {
        let offset = call.offset
        let fixed = try call.fixedPattern(0, isWhole: false)
        return try ofTexts(call) { (texts, scope) throws(PathError) in
            if texts[1].isEmpty { return .string(texts[0]) }
            let pattern = if let fixed { fixed } else { try call.pattern(texts[1], isWhole: false) }
            guard let replaced = pattern.replacing(in: texts[0], with: texts[2]) else {
                throw PathError(.limit, "the regular expression or its replacement is not possible", offset: offset)
            }
            return .string(try scope.bounded(replaced, at: offset))
        }
    }
}

extension Call {
    fileprivate func fixedPattern(_ index: Int, isWhole: Bool) throws(PathError) -> Pattern? {
        guard case .literal(.string(let text)) = arguments[index].kind else { return nil }
        return try pattern(text, isWhole: isWhole)
    }

    fileprivate func pattern(_ text: String, isWhole: Bool) throws(PathError) -> Pattern {
        do throws(Pattern.SyntaxError) {
            return try Pattern("(?s)" + text, isWhole: isWhole)
        } catch {
            throw fail("'\(text)' is no regular expression: \(error.message)")
        }
    }
}

extension String {
    /// Without white space at both ends.
    fileprivate var trimmed: String {
        let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
        let kept = unicodeScalars.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
        return String(String.UnicodeScalarView(kept))
    }

    /// Where a text stands first or last in this one, in characters from 0; nil where it does not.
    fileprivate func position(of other: String, last: Bool = false) -> Int? {
        let (bytes, wanted) = (Array(utf8), Array(other.utf8))
        guard wanted.count <= bytes.count else { return nil }
        let starts = 0...(bytes.count - wanted.count)
        let isHere = { start in bytes[start..<(start + wanted.count)].elementsEqual(wanted) }
        guard let start = last ? starts.last(where: isHere) : starts.first(where: isHere) else { return nil }
        return bytes[..<start].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }

    /// The texts between the separators, empty ones too; an empty separator gives single characters.
    fileprivate func parts(between separator: String) -> [String] {
        if separator.isEmpty { return unicodeScalars.map { String($0) } }
        let (bytes, wanted) = (Array(utf8), Array(separator.utf8))
        var (parts, start, index) = ([String](), 0, 0)
        while index + wanted.count <= bytes.count {
            if bytes[index] == wanted[0], bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
                parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
                index += wanted.count
                start = index
            } else {
                index += 1
            }
        }
        return parts + [String(decoding: bytes[start...], as: UTF8.self)]
    }

    /// Every occurrence replaced; an empty pattern stands before, between and behind all characters.
    fileprivate func replacing(
        _ pattern: String, with new: String, _ scope: inout Scope, at offset: Int
    ) throws(PathError) -> String {
        let parts = parts(between: pattern)
        try scope.step(parts.count, at: offset)
        let (size, overflow) = new.utf8.count.multipliedReportingOverflow(by: parts.count + 1)
        guard !overflow, size <= scope.context.limits.textBytes else {
            throw PathError(.limit, "the text grows too long", offset: offset)
        }
        let joined = parts.joined(separator: new)
        return pattern.isEmpty ? new + joined + (isEmpty ? "" : new) : joined
    }
}
