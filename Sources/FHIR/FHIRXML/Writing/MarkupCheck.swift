/// Whether a narrative's text in JSON is markup that may stand in an XML text as it is.
final class MarkupCheck: SAXParser {
    private var depth = 0
    private let maxDepth: Int
    private(set) var message: String?
    /// Whether the root is `div` in XHTML's namespace.
    private(set) var isDivision = false
    /// Where the root's tag ends, or stands at its `/`.
    private(set) var rootNameEnd = 0

    /// Checks a text; `maxDepth` is how deep its elements may lie within each other.
    init(_ text: UnsafeBufferPointer<UInt8>, maxDepth: Int) {
        self.maxDepth = maxDepth
        super.init(text)
    }

    override func didStart(_ tag: Tag) {
        depth += 1
        if depth == 1 {
            isDivision = isName(tag.name, "div") && isName(tag.namespace, ResourceReader.narrativeNamespace)
        } else if depth > maxDepth {
            didFail("nested deeper than \(maxDepth) levels", at: 0)
            abandon()
        }
    }

    override func didEnd() { depth -= 1 }

    override func didFail(_ message: String, at offset: Int) {
        if self.message == nil { self.message = message }
    }
}
