import CLibxml2
import Glibc

/// libxml2's parser over a text that stays where it is, as a class whose events are overridden.
///
/// No entity is known but XML's own five, no file and no address is ever opened, and a document type declaration ends the
/// parse. <https://gnome.pages.gitlab.gnome.org/libxml2/html/index.html>
class SAXParser {
    let text: UnsafeBufferPointer<UInt8>
    private var context: xmlParserCtxtPtr?
    private(set) var isStopped = false

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// The start of an element.
    func didStart(_ tag: Tag) {}
    /// The end of the element that started last and has not ended.
    func didEnd() {}
    /// Characters, their references resolved, or a part of them.
    func didFind(text: UnsafeBufferPointer<UInt8>) {}
    /// A comment, where it is wanted.
    func didFind(comment: UnsafePointer<UInt8>) {}
    /// Something wrong at a byte.
    func didFail(_ message: String, at offset: Int) {}

    /// Parses the text.
    ///
    /// - Returns: Whether it is well-formed and was read to its end.
    final func parse() -> Bool {
        _ = Self.library
        guard let context = xmlNewParserCtxt(), let count = Int32(exactly: text.count), count > 0 else {
            didFail("there is no text", at: 0)
            return false
        }
        defer { xmlFreeParserCtxt(context) }
        self.context = context
        context.pointee.sax.pointee = saxHandler()
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        // because there is no DTD, NOENT is safe, and lets references in attributes arrive resolved; HUGE lifts limits
        // that are set here and before the parse
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_HUGE.rawValue
        text.withMemoryRebound(to: CChar.self) {
            _ = xmlCtxtReadMemory(context, $0.baseAddress, count, nil, "UTF-8", Int32(options))
        }
        return context.pointee.wellFormed == 1 && !isStopped
    }

    /// Ends the parse, for a reason that was told.
    final func abandon() {
        isStopped = true
        xmlStopParser(context)
    }

    /// How many bytes have been read.
    final var offset: Int { min(max(context.map { assay_xml_offset($0) } ?? 0, 0), text.count) }

    /// How many namespaces are declared where the parser stands.
    final var namespaceCount: Int { context.map { Int($0.pointee.nsNr) / 2 } ?? 0 }

    /// The byte at which the tag begins that has just been read; a tag has no `<` inside.
    final var tagStart: Int {
        text[..<offset].lastIndex(of: UInt8(ascii: "<")) ?? 0
    }

    private static let library: Void = xmlInitParser()
}

/// A start tag; its pointers live as long as the event, but those of names, which live as long as the parse and are the same
/// for the same name.
struct Tag {
    typealias Name = UnsafePointer<UInt8>

    let name: Name
    let prefix: Name?
    let namespace: Name?
    fileprivate let declared: UnsafeMutablePointer<Name?>?
    fileprivate let written: UnsafeMutablePointer<Name?>?
    let namespaceCount: Int
    let attributeCount: Int

    struct Attribute {
        let name: Name
        let prefix: Name?
        let namespace: Name?
        let value: UnsafeBufferPointer<UInt8>
    }

    func attribute(_ index: Int) -> Attribute? {
        guard let written, index < attributeCount, let name = written[index * 5] else { return nil }
        let begin = written[index * 5 + 3]
        let count = begin.flatMap { begin in written[index * 5 + 4].map { $0 - begin } } ?? 0
        return Attribute(
            name: name, prefix: written[index * 5 + 1], namespace: written[index * 5 + 2],
            value: UnsafeBufferPointer(start: begin, count: count))
    }

    /// Whether it declares a namespace for names without a prefix.
    var declaresDefaultNamespace: Bool {
        guard let declared else { return false }
        return (0..<namespaceCount).contains { declared[$0 * 2] == nil }
    }
}

/// Whether a name is this one.
func isName(_ name: UnsafePointer<UInt8>?, _ other: StaticString) -> Bool {
    guard let name else { return false }
    return strcmp(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self),
        UnsafeRawPointer(other.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
}

private func saxHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = onStart
    handler.endElementNs = onEnd
    handler.characters = onText
    handler.cdataBlock = onText
    handler.comment = onComment
    handler.internalSubset = onDocumentType
    handler.serror = onError
    return handler
}

private func withParser(_ opaque: UnsafeMutableRawPointer?, _ body: (SAXParser) -> Void) {
    guard let opaque else { return }
    // because the parser is held by the caller of parse(), which has not returned
    Unmanaged<SAXParser>.fromOpaque(opaque)._withUnsafeGuaranteedRef { if !$0.isStopped { body($0) } }
}

private func onStart(
    _ opaque: UnsafeMutableRawPointer?, _ name: Tag.Name?, _ prefix: Tag.Name?, _ namespace: Tag.Name?,
    _ namespaceCount: Int32, _ namespaces: UnsafeMutablePointer<Tag.Name?>?, _ attributeCount: Int32,
    _ defaulted: Int32, _ attributes: UnsafeMutablePointer<Tag.Name?>?
) {
    guard let name else { return }
    let tag = Tag(
        name: name, prefix: prefix, namespace: namespace, declared: namespaces, written: attributes,
        namespaceCount: Int(namespaceCount), attributeCount: Int(attributeCount))
    withParser(opaque) { $0.didStart(tag) }
}

private func onEnd(
    _ opaque: UnsafeMutableRawPointer?, _ name: Tag.Name?, _ prefix: Tag.Name?, _ namespace: Tag.Name?
) {
    withParser(opaque) { $0.didEnd() }
}

private func onText(_ opaque: UnsafeMutableRawPointer?, _ start: Tag.Name?, _ count: Int32) {
    withParser(opaque) { $0.didFind(text: UnsafeBufferPointer(start: start, count: Int(count))) }
}

private func onComment(_ opaque: UnsafeMutableRawPointer?, _ comment: Tag.Name?) {
    guard let comment else { return }
    withParser(opaque) { $0.didFind(comment: comment) }
}

private func onDocumentType(
    _ opaque: UnsafeMutableRawPointer?, _ name: Tag.Name?, _ external: Tag.Name?, _ system: Tag.Name?
) {
    withParser(opaque) {
        $0.didFail("a document type declaration is not allowed in FHIR", at: $0.tagStart)
        $0.abandon()
    }
}

private func onError(_ opaque: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    guard let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    let written = error.pointee.message.map { String(cString: $0) } ?? "unknown"
    let message = written.split(whereSeparator: \.isNewline).first.map { String($0.prefix(200)) } ?? "unknown"
    withParser(opaque) { $0.didFail("not XML here: " + message, at: $0.offset) }
}
