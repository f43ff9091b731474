import Diagnostics
import Results

/// A line for a terminal, in colours where it has them.
///
/// Rendering makes control characters in the texts visible, so that nothing but our own colours steers a terminal.
struct ConsoleLine {
    /// How a piece of text is shown, as the parameter of an escape sequence.
    /// <https://www.ecma-international.org/publications-and-standards/standards/ecma-48/>
    enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case magenta = "35"
        case cyan = "36"
    }

    private var spans: [(text: String, style: Style?)]

    init(_ text: String, _ style: Style? = nil) { spans = [(text, style)] }

    /// The word for an outcome, in its colour.
    init(_ outcome: Outcome) {
        self.init(outcome.label.padded(to: 7), outcome.style)
    }

    static func + (left: ConsoleLine, right: ConsoleLine) -> ConsoleLine {
        var line = left
        line.spans += right.spans
        return line
    }

    func rendered(inColours: Bool, redacting redact: Redaction = Redaction([])) -> String {
        spans.map { span in
            let text = printable(redact(span.text))
            guard inColours, let style = span.style, !text.isEmpty else { return text }
            return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
        }.joined()
    }
}

extension Outcome {
    /// The word that a reader sees; what needs a look is in capitals.
    var label: String {
        switch self {
        case .pass, .skip: rawValue
        case .fail, .error, .warning: rawValue.uppercased()
        }
    }

    var style: ConsoleLine.Style {
        switch self {
        case .pass: .green
        case .warning: .yellow
        case .skip: .cyan
        case .fail: .red
        case .error: .magenta
        }
    }
}

extension String {
    /// The text with spaces behind it up to that many characters.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }
    /// The text with spaces before it up to that many characters.
    func aligned(to width: Int) -> String { String(repeating: " ", count: Swift.max(0, width - count)) + self }
}
