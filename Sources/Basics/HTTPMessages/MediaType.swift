/// A media type with its parameters, as in `Content-Type`. <https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1>
public struct MediaType: Hashable, Sendable {
    /// Type and subtype in lower case: `application/fhir+json`.
    public var essence: String
    /// The parameters in order, their names in lower case, their values without quotes.
    public var parameters: [Query.Parameter]

    /// Reads a media type; nil where there is no `type/subtype`.
    public init?(_ text: String) {
        let parts = Self.split(text, at: ";")
        guard let first = parts.first, first.split(separator: "/", omittingEmptySubsequences: false).count == 2,
            !first.hasPrefix("/"), !first.hasSuffix("/"), !first.contains(" ")
        else { return nil }
        essence = first.lowercased()
        parameters = parts.dropFirst().compactMap { part in
            let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmed }
            guard let name = pair.first else { return nil }
            let value = pair.count > 1 ? pair[1] : ""
            return Query.Parameter(name: name.lowercased(), value: value.unquoted)
        }
    }

    /// The value of the first parameter of that name.
    public subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// The parts of a header value between separators that stand outside of quotes, trimmed, empty ones left out.
    public static func split(_ text: String, at separator: Character) -> [String] {
        var parts: [String] = []
        var current = ""
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if !isQuoted, character == separator {
                parts.append(current)
                current = ""
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = isQuoted && character == "\\" && !isEscaped
            current.append(character)
        }
        parts.append(current)
        return parts.map(\.trimmed).filter { !$0.isEmpty }
    }
}

extension StringProtocol {
    /// The text without spaces and tabs around it.
    public var trimmed: String {
        let bytes = Array(utf8)
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }) else {
            return ""
        }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    /// The content of a quoted string of HTTP, its escapes resolved; the text itself where it is not quoted.
    public var unquoted: String {
        guard count >= 2, hasPrefix("\""), hasSuffix("\"") else { return String(self) }
        var content = ""
        var isEscaped = false
        for character in dropFirst().dropLast() {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                content.append(character)
                isEscaped = false
            }
        }
        return content
    }
}
