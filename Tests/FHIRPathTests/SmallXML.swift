/// An element of an XML text, as much of XML as HL7's test suites and their inputs use.
struct SmallXML {
    var name: String
    var attributes: [String: String] = [:]
    var children: [SmallXML] = []
    /// The text within, that of elements within left out.
    var text = ""
    /// All that stands between the tags, as it was written.
    var source = ""

    func children(_ name: String) -> [SmallXML] { children.filter { $0.name == name } }

    /// All elements of a name, at any depth.
    func descendants(_ name: String) -> [SmallXML] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
    }

    static func parse(_ bytes: [UInt8]) -> SmallXML? {
        var reader = Reader(bytes: bytes)
        return reader.root()
    }
}

private struct Reader {
    let bytes: [UInt8]
    var index = 0

    private func starts(with word: String) -> Bool { bytes[index...].starts(with: word.utf8) }

    private mutating func text(to end: String) -> String {
        let start = index
        while index < bytes.count, !starts(with: end) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        index = min(bytes.count, index + end.utf8.count)
        return text
    }

    mutating func root() -> SmallXML? {
        while index < bytes.count {
            if starts(with: "<!--") {
                _ = text(to: "-->")
            } else if starts(with: "<?") {
                _ = text(to: "?>")
            } else if starts(with: "<") {
                return element()
            } else {
                index += 1
            }
        }
        return nil
    }

    private mutating func element() -> SmallXML {
        index += 1
        var element = SmallXML(name: name())
        attributes(into: &element)
        if starts(with: "/>") {
            index += 2
            return element
        }
        index += 1
        let start = index
        content(of: &element)
        element.source = String(decoding: bytes[start..<index], as: UTF8.self)
        _ = text(to: ">")
        return element
    }

    private mutating func name() -> String {
        let start = index
        while index < bytes.count, !" \t\r\n/>=".utf8.contains(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    private mutating func attributes(into element: inout SmallXML) {
        skipSpace()
        while index < bytes.count, bytes[index] != UInt8(ascii: "/"), bytes[index] != UInt8(ascii: ">") {
            let name = name()
            _ = text(to: "=")
            skipSpace()
            let quote = String(UnicodeScalar(bytes[index]))
            index += 1
            element.attributes[name] = Self.resolved(text(to: quote))
            skipSpace()
        }
    }

    private mutating func content(of element: inout SmallXML) {
        while index < bytes.count, !starts(with: "</") {
            if starts(with: "<!--") {
                _ = text(to: "-->")
            } else if starts(with: "<![CDATA[") {
                index += 9
                element.text += text(to: "]]>")
            } else if starts(with: "<") {
                element.children.append(self.element())
            } else {
                element.text += Self.resolved(characters())
            }
        }
    }

    private mutating func characters() -> String {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private static func resolved(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = ""
        for (position, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
            guard position > 0, let end = part.firstIndex(of: ";") else {
                result += part
                continue
            }
            result += entity(part[..<end]) + part[part.index(after: end)...]
        }
        return result
    }

    private static func entity(_ name: Substring) -> String {
        switch name {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let isHexadecimal = name.hasPrefix("#x")
            let code = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
            return code.flatMap { Unicode.Scalar($0) }.map { String($0) } ?? ""
        }
    }
}
