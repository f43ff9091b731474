/// The text of a template as strict JSON, every byte where it was: Json.NET allows more, which documented ones use.
///
/// A byte order mark, comments, and commas before a closing bracket become spaces.
/// <https://www.newtonsoft.com/json/help/html/P_Newtonsoft_Json_Linq_JsonLoadSettings_CommentHandling.htm>
struct TemplateText {
    private(set) var bytes: [UInt8]
    private var index = 0
    /// The last comma, as long as nothing but space has come since.
    private var comma: Int?

    init(_ text: [UInt8]) {
        bytes = text
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { blank(0..<3) }
        while index < bytes.count { step() }
    }

    private mutating func blank(_ range: Range<Int>) {
        for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = 0x20 }
    }

    private mutating func step() {
        switch bytes[index] {
        case UInt8(ascii: "\""): skipString()
        case UInt8(ascii: "/"): skipComment()
        case UInt8(ascii: ","): comma = index
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            if let comma { bytes[comma] = 0x20 }
            comma = nil
        case 0x20, 0x09, 0x0A, 0x0D: break
        default: comma = nil
        }
        index += 1
    }

    private mutating func skipString() {
        comma = nil
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
    }

    private mutating func skipComment() {
        guard index + 1 < bytes.count else { return }
        let start = index
        let isLine = bytes[index + 1] == UInt8(ascii: "/")
        guard isLine || bytes[index + 1] == UInt8(ascii: "*") else { return }
        index += 2
        while index < bytes.count, !(isLine ? bytes[index] == 0x0A : isCommentEnd(start)) { index += 1 }
        blank(start..<min(index + (isLine ? 0 : 1), bytes.count))
    }

    /// Whether this is the slash that ends a comment.
    private func isCommentEnd(_ start: Int) -> Bool {
        bytes[index] == UInt8(ascii: "/") && bytes[index - 1] == UInt8(ascii: "*") && index - start > 2
    }
}
