/// Markup as its tags and texts: attributes in the order of their names, references resolved, runs of spaces as one, comments
/// left out.
struct Markup {
    private(set) var parts: [String] = []
    private var text = ""

    init(_ written: String) {
        var rest = written.unicodeScalars[...].split(separator: "\r").joined().map { $0 }[...]
        while let next = rest.first {
            if next == "<" { tag(&rest) } else { text.unicodeScalars.append(rest.removeFirst()) }
        }
        endText()
    }

    private mutating func tag(_ rest: inout ArraySlice<Unicode.Scalar>) {
        if rest.starts(with: "<!--".unicodeScalars) {
            while !rest.isEmpty, !rest.starts(with: "-->".unicodeScalars) { rest.removeFirst() }
            rest = rest.dropFirst(3)
            return
        }
        endText()
        var quote: Unicode.Scalar?
        var content = String.UnicodeScalarView()
        rest.removeFirst()
        while let next = rest.popFirst() {
            if quote == nil, next == ">" { break }
            if next == "\"" || next == "'" { quote = quote == nil ? next : quote == next ? nil : quote }
            content.append(next)
        }
        parts += Self.tag(String(content))
    }

    /// A tag's parts: its name, then its attributes; an empty element ends with the tag that ends it.
    private static func tag(_ content: String) -> [String] {
        let isEmpty = content.hasSuffix("/")
        let body = isEmpty ? content.dropLast() : content[...]
        let name = body.prefix { !$0.isWhitespace }
        let start = "<" + name + attributes(body.dropFirst(name.count)).sorted().joined(separator: " ")
        return isEmpty ? [start, "</\(name)"] : [String(start)]
    }

    private static func attributes(_ text: Substring) -> [String] {
        var rest = text
        var found: [String] = []
        while let equals = rest.firstIndex(of: "=") {
            let name = rest[..<equals].filter { !$0.isWhitespace }
            rest = rest[equals...].dropFirst().drop(while: \.isWhitespace)
            guard let quote = rest.popFirst(), let end = rest.firstIndex(of: quote) else { break }
            found.append(" \(name)=\(resolved(String(rest[..<end])))")
            rest = rest[end...].dropFirst()
        }
        return found
    }

    private mutating func endText() {
        let words = Self.resolved(text).split { " \n\t".unicodeScalars.contains($0.unicodeScalars.first ?? "x") }
        if !words.isEmpty { parts.append(Self.withNumericDates(words.map(String.init)).joined(separator: " ")) }
        text = ""
    }

    /// Writes `Aug 15, 2015` as `15/08/2015`: HL7 made the narratives of both forms at two places of different habits.
    private static func withNumericDates(_ words: [String]) -> [String] {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        var words = words
        var index = 0
        while index + 2 < words.count {
            if let month = months.firstIndex(of: String(words[index].suffix(3))), words[index + 1].hasSuffix(","),
                let day = Int(words[index + 1].dropLast())
            {
                let date = "\(padded(day))/\(padded(month + 1))/\(words[index + 2])"
                words.replaceSubrange(index...(index + 2), with: [words[index].dropLast(3) + date])
            }
            index += 1
        }
        return words
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The text with XML's references resolved.
    private static func resolved(_ text: String) -> String {
        guard text.contains("&") else { return text }
        let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(into: String(pieces[0])) { whole, piece in
            let name = piece.prefix { $0 != ";" }
            whole += character(name) + piece.dropFirst(name.count + 1)
        }
    }

    private static func character(_ name: Substring) -> String {
        let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        if let known = named[String(name)] { return known }
        let code = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
        return code.flatMap(Unicode.Scalar.init).map { String($0) } ?? "&\(name);"
    }
}
