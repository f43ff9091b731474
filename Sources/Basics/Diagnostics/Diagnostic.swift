/// A message about a place in a text, with its remedy.
///
/// It is what an author of a scenario, a template or an expression reads, so it says what is wrong, where, and what to do.
public struct Diagnostic: Error, Hashable, Sendable {
    /// How grave a message is.
    public enum Severity: String, Sendable {
        /// The text cannot be used.
        case error
        /// The text can be used, but is probably not what its author meant.
        case warning
    }

    /// How grave it is.
    public var severity: Severity
    /// What is wrong, in one line.
    public var message: String
    /// The file as the user named it.
    public var file: String
    /// Where in the file; nil where the message is about the whole file.
    public var position: SourcePosition?
    /// The line of the text at `position`, without its end.
    public var sourceLine: String?
    /// What to do about it, in one line.
    public var remedy: String?

    /// Creates a diagnostic without a place in the file.
    public init(_ severity: Severity, _ message: String, file: String, remedy: String? = nil) {
        self.severity = severity
        self.message = message
        self.file = file
        self.remedy = remedy
    }

    /// Creates a diagnostic about the byte at `offset` of `text`.
    public init(
        _ severity: Severity,
        _ message: String,
        file: String,
        offset: Int,
        in text: [UInt8],
        remedy: String? = nil
    ) {
        self.init(severity, message, file: file, remedy: remedy)
        position = SourcePosition(ofByte: offset, in: text)
        sourceLine = Self.line(around: min(max(offset, 0), text.count), in: text)
    }

    private static func line(around offset: Int, in text: [UInt8]) -> String {
        let start = text[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let end = text[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        let line = text[start..<max(start, end)]
        return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
}

extension Diagnostic: CustomStringConvertible {
    /// One line that an editor can jump to, then the source line with a caret, then the remedy.
    public var description: String {
        var lines = ["\(place): \(severity.rawValue): \(printable(message))"]
        if let position, let sourceLine { lines += SourceExcerpt(line: sourceLine, position: position).lines }
        if let remedy { lines.append("   = \(printable(remedy))") }
        return lines.joined(separator: "\n")
    }

    private var place: String { printable(position.map { "\(file):\($0)" } ?? file) }
}

/// A line of source, cut to what a terminal holds, with a caret below the place.
struct SourceExcerpt {
    /// The longest piece of a line that is shown, in bytes.
    static let width = 110

    var lines: [String]

    init(line: String, position: SourcePosition) {
        let bytes = Array(line.utf8)
        let column = min(position.column - 1, bytes.count)
        let start = column > Self.width - 20 ? column - Self.width / 2 : 0
        let end = min(bytes.count, start + Self.width)
        let shown = printable(String(decoding: bytes[start..<end], as: UTF8.self))
        let before = printable(String(decoding: bytes[start..<max(start, column)], as: UTF8.self))
        let number = String(position.line)
        let gutter = String(repeating: " ", count: number.count)
        lines = [
            "\(number) | \(shown)",
            "\(gutter) | \(String(repeating: " ", count: before.unicodeScalars.count))^",
        ]
    }
}

/// The text with control characters made visible, so that a hostile text cannot steer a terminal.
public func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        shown.append(isControl(scalar) ? (scalar == "\t" ? " " : "\u{FFFD}") : scalar)
    }
    return String(shown)
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value)
}
