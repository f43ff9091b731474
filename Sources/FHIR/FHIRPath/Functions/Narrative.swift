/// What XHTML a narrative may hold: a `div` of the elements and attributes that FHIR allows, with something in it to read.
///
/// Spec: <http://hl7.org/fhir/R4/narrative.html#xhtml>, <http://hl7.org/fhir/STU3/narrative.html#id>
package struct Narrative {
    private let text: [UInt8]
    private var index = 0
    private var hasContent = false
    private var hasRoot = false
    private var open: [String] = []

    /// Whether a text keeps the rules txt-1 and txt-2.
    static func isAllowed(_ text: String) -> Bool { problem(in: text) == nil }

    /// What is wrong with a narrative, to stand behind the element's name; nil where it keeps the rules.
    package static func problem(in text: String) -> String? {
        var narrative = Narrative(text: Array(text.utf8))
        if narrative.read() { return nil }
        return narrative.problem ?? "is not well-formed XHTML within one 'div'"
    }

    /// Whether a narrative names the namespace of XHTML. <http://hl7.org/fhir/R4/narrative.html#xhtml>
    package static func hasNamespace(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            namespace.withUTF8Buffer { namespace in
                bytes.indices.contains { bytes[$0] == namespace[0] && bytes[$0...].starts(with: namespace) }
            }
        }
    }

    private static let namespace: StaticString = "http://www.w3.org/1999/xhtml"

    /// What kept the text from being read to its end, where there is more to say than that it is not well-formed.
    private var problem: String?

    private init(text: [UInt8]) { self.text = text }

    private static let elements: Set<String> = [
        "p", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "a", "span", "b", "em", "i", "strong", "small", "big",
        "tt", "dfn", "q", "var", "abbr", "acronym", "cite", "blockquote", "hr", "address", "bdo", "kbd", "sub", "sup",
        "ul", "ol", "li", "dl", "dt", "dd", "pre", "table", "caption", "colgroup", "col", "thead", "tr", "tfoot",
        "tbody", "th", "td", "code", "samp", "img", "map", "area", "ins", "del",
    ]

    private static let attributes: Set<String> = [
        "title", "style", "class", "id", "lang", "xml:lang", "xml:space", "dir", "accesskey", "tabindex", "span",
        "width", "align", "valign", "char", "charoff", "abbr", "axis", "headers", "scope", "rowspan", "colspan",
        "summary", "border", "frame", "rules", "cellspacing", "cellpadding", "href", "name", "src", "alt",
        "height", "shape", "coords", "usemap", "xmlns", "type", "rel", "rev", "target", "nowrap", "bgcolor",
        "color", "cite", "hspace", "vspace", "longdesc", "ismap", "charset", "hreflang", "media", "datetime",
        "compact", "start", "value",
    ]

    private mutating func read() -> Bool {
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "<"): guard markup() else { return false }
            case UInt8(ascii: "&"):
                guard !open.isEmpty, isEntity() else { return false }
                hasContent = true
                index += 1
            default: guard content() else { return false }
            }
        }
        if open.isEmpty, !hasContent { problem = "has nothing in it to read" }
        return open.isEmpty && hasContent
    }

    /// Steps behind text without markup; false where that is more than space outside of the root.
    private mutating func content() -> Bool {
        let run = text[index...].prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }
        index = run.endIndex
        guard run.contains(where: { $0 > 0x20 }) else { return true }
        hasContent = true
        return !open.isEmpty
    }

    private func starts(with word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        return text.count - index >= count && (0..<count).allSatisfy { text[index + $0] == word.utf8Start[$0] }
    }

    /// Whether the `&` here begins a character reference, or one of XML's own entities: without a document type there are no
    /// others. <https://www.w3.org/TR/xml/#sec-predefined-ent>
    private mutating func isEntity() -> Bool {
        let bytes = text[(index + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
        let name = String(decoding: bytes, as: UTF8.self)
        if ["amp", "lt", "gt", "quot", "apos"].contains(name) || name.hasPrefix("#") { return true }
        problem = "has '&\(name)', which XHTML without a document type does not know"
        return false
    }

    /// Steps behind a closing mark; false where there is none.
    private mutating func skip(to end: StaticString) -> Bool {
        while index < text.count {
            if starts(with: end) {
                index += end.utf8CodeUnitCount
                return true
            }
            index += 1
        }
        return false
    }

    private mutating func markup() -> Bool {
        if starts(with: "<!--") { return skip(to: "-->") }
        if starts(with: "<!") || starts(with: "<?") { return false }
        if starts(with: "</") {
            index += 2
            let name = name()
            return open.popLast() == name && skip(to: ">")
        }
        index += 1
        let name = name()
        let isRoot = open.isEmpty
        defer { hasRoot = true }
        guard Self.elements.contains(name), !isRoot || name == "div" && !hasRoot, open.count < 1000 else {
            problem = isRoot ? "must be one 'div'" : "may have no element '\(name.prefix(40))'"
            return false
        }
        if name == "img" { hasContent = true }
        return attributes(of: name)
    }

    private mutating func name() -> String {
        let name = text[index...].prefix { !Self.endsName($0) }
        index = name.endIndex
        return String(decoding: name, as: UTF8.self)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0D, 0x0A, UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="): true
        default: false
        }
    }

    private mutating func skipSpace() {
        while index < text.count, text[index] <= 0x20 { index += 1 }
    }

    private mutating func attributes(of element: String) -> Bool {
        while true {
            skipSpace()
            if starts(with: "/>") {
                index += 2
                return true
            }
            if starts(with: ">") {
                index += 1
                open.append(element)
                return true
            }
            guard attribute() else { return false }
        }
    }

    private mutating func attribute() -> Bool {
        let name = name()
        skipSpace()
        guard Self.attributes.contains(name) || name.hasPrefix("xmlns:"), starts(with: "=") else {
            problem = "may have no attribute '\(name.prefix(40))'"
            return false
        }
        index += 1
        skipSpace()
        guard index < text.count, text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'") else {
            return false
        }
        let isDouble = text[index] == UInt8(ascii: "\"")
        index += 1
        return skip(to: isDouble ? "\"" : "'")
    }
}
