/// Comments in a JSON text, which JSON does not have, but some authors write: `// …` to the line's end, and `/* … */`.
enum JSONComments {
    /// The text with spaces in place of its comments, so that all else keeps its place.
    static func blanked(_ text: [UInt8]) -> [UInt8] {
        var text = text
        var index = 0
        while index < text.count {
            let end = end(in: text, from: index)
            if text[index] == slash {
                for place in index..<end where text[place] != newline { text[place] = UInt8(ascii: " ") }
            }
            index = end
        }
        return text
    }

    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let newline = UInt8(ascii: "\n")

    /// Where the string or comment ends that begins here; else the next byte.
    private static func end(in text: [UInt8], from start: Int) -> Int {
        let next = start + 1 < text.count ? text[start + 1] : 0
        switch text[start] {
        case UInt8(ascii: "\""): return endOfString(in: text, from: start + 1)
        case slash where next == slash: return text[start...].firstIndex(of: newline) ?? text.count
        case slash where next == star:
            let end = text.indices.dropFirst(start + 3).first { text[$0] == slash && text[$0 - 1] == star }
            return end.map { $0 + 1 } ?? text.count
        default: return start + 1
        }
    }

    private static func endOfString(in text: [UInt8], from start: Int) -> Int {
        var index = start
        while index < text.count, text[index] != UInt8(ascii: "\"") {
            index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, text.count)
    }
}
