/// A media type with its parameters, as in `Content-Type`. <https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1>
public struct MediaType: Hashable, Sendable {
    /// Type and subtype in lower case: `application/fhir+json`.
    public var essence: String
    /// The parameters in order, their names in lower case, their values without quotes.
    public var parameters: [Query.Parameter]

    /// Reads a media type; nil where there is no `type/subtype` of token characters.
    public init?(_ text: String) {
        let (first, rest) = text.divided(at: ";")
        essence = first.trimmed.lowercased()
        let (type, subtype) = essence.divided(at: "/")
        guard let subtype, type.isToken, subtype.isToken else { return nil }
        parameters = Self.split(String(rest ?? ""), at: ";").compactMap(Self.parameter)
    }

    /// Whether a field's value names XML of any kind: `text/xml`, `application/fhir+xml`, STU3's older `application/xml+fhir`.
    public static func isXML(_ text: String?) -> Bool {
        guard let essence = text?.utf8.prefix(while: { $0 != UInt8(ascii: ";") }),
            essence.contains(where: { $0 | 0x20 == UInt8(ascii: "x") })  // most have none, and are soon done with
        else { return false }
        let type = Substring(essence).trimmed.lowercased().utf8
        return ["/xml", "+xml", "/xml+fhir"].contains { type.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private static func parameter(_ text: String) -> Query.Parameter? {
        let (name, value) = text.divided(at: "=")
        guard name.trimmed.isToken else { return nil }
        return Query.Parameter(name: name.trimmed.lowercased(), value: (value ?? "").trimmed.unquoted)
    }

    /// The value of the first parameter of that name, which is in lower case.
    public subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// The parts of a header value between separators that stand outside of quotes, trimmed, empty ones left out.
    ///
    /// - Parameters:
    ///   - text: The header's value.
    ///   - separator: An ASCII character, such as `,` or `;`.
    /// - Returns: The parts in order.
    public static func split(_ text: String, at separator: Character) -> [String] {
        var isQuoted = false
        var isEscaped = false
        let parts = text.utf8.split { byte in
            if !isQuoted, byte == separator.asciiValue { return true }
            if byte == UInt8(ascii: "\""), !isEscaped { isQuoted.toggle() }
            isEscaped = isQuoted && byte == UInt8(ascii: "\\") && !isEscaped
            return false
        }
        return parts.map { Substring($0).trimmed }.filter { !$0.isEmpty }
    }
}

extension StringProtocol {
    /// The text without spaces and tabs around it.
    public var trimmed: String {
        var bytes = Substring(self).utf8
        while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
        return String(Substring(bytes))
    }

    /// The content of a quoted string of HTTP, its escapes resolved; the text itself where it is not quoted.
    ///
    /// Spec: <https://www.rfc-editor.org/rfc/rfc9110#section-5.6.4>
    public var unquoted: String {
        guard utf8.first == UInt8(ascii: "\"") else { return String(self) }
        var content: [UInt8] = []
        var rest = utf8.dropFirst()
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") {
                return rest.isEmpty ? String(decoding: content, as: UTF8.self) : String(self)
            }
            guard let kept = byte == UInt8(ascii: "\\") ? rest.popFirst() : byte else { break }
            content.append(kept)
        }
        return String(self)
    }

    /// Whether it is a token of HTTP. <https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2>
    @inlinable
    public var isToken: Bool {
        !utf8.isEmpty
            && utf8.allSatisfy { byte in
                byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
    }

    /// What stands before the first such byte, and what behind it, nil where there is none.
    func divided(at separator: Unicode.Scalar) -> (SubSequence, SubSequence?) {
        guard let index = utf8.firstIndex(of: UInt8(ascii: separator)) else { return (self[...], nil) }
        return (self[..<index], self[utf8.index(after: index)...])
    }
}
