/// A narrative's `div` that has begun and not ended.
///
/// JSON holds it as a string. That is the text as it is written, unless the `div` takes its namespace from outside, by a
/// prefix or a declaration further up; then it is written anew, with the namespace declared.
struct NarrativeCapture {
    private let start: Int
    /// How many of its elements are open.
    private(set) var depth = 0
    private var copy: MarkupCopy?

    init(_ tag: Tag, start: Int) {
        self.start = start
        if tag.prefix != nil || !tag.declaresDefaultNamespace { copy = MarkupCopy() }
        enter(tag)
    }

    mutating func enter(_ tag: Tag) {
        depth += 1
        copy?.start(tag)
    }

    /// Whether the `div` itself has ended.
    mutating func leave() -> Bool {
        depth -= 1
        copy?.end()
        return depth == 0
    }

    mutating func add(text: UnsafeBufferPointer<UInt8>) { copy?.add(text: text) }

    mutating func add(comment: UnsafePointer<UInt8>) { copy?.add(comment: comment) }

    /// The `div`, which ends before the byte `end`; its line ends are line feeds, as XML reads them.
    func content(in text: UnsafeBufferPointer<UInt8>, to end: Int) -> String {
        if let copy { return String(decoding: copy.out, as: UTF8.self) }
        let written = text[min(start, end)..<end]
        guard written.contains(0x0D) else { return String(decoding: written, as: UTF8.self) }
        return String(decoding: withLineFeeds(written), as: UTF8.self)
    }

    private func withLineFeeds(_ written: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var out: [UInt8] = []
        for index in written.indices {
            if written[index] != 0x0D {
                out.append(written[index])
            } else if index + 1 == written.endIndex || written[index + 1] != 0x0A {
                out.append(0x0A)
            }
        }
        return out
    }
}

/// Markup written anew from its events, elements without prefixes and each namespace declared where it begins.
struct MarkupCopy {
    private(set) var out: [UInt8] = []
    private var open: [(name: String, namespace: String)] = []
    /// Whether the last tag still lacks its end, which `/>` may be.
    private var isTagOpen = false

    mutating func start(_ tag: Tag) {
        closeTag()
        let name = String(cString: tag.name)
        let namespace = tag.namespace.map { String(cString: $0) } ?? ""
        out += "<\(name)".utf8
        if namespace != open.last?.namespace { attribute("xmlns", Array(namespace.utf8)) }
        open.append((name, namespace))
        for index in 0..<tag.attributeCount {
            guard let written = tag.attribute(index) else { continue }
            let prefix = isName(written.prefix, "xml") ? "xml:" : ""
            attribute(prefix + String(cString: written.name), Array(written.value))
        }
        isTagOpen = true
    }

    mutating func end() {
        guard let name = open.popLast()?.name else { return }
        if isTagOpen {
            out += "/>".utf8
            isTagOpen = false
        } else {
            out += "</\(name)>".utf8
        }
    }

    mutating func add(text: UnsafeBufferPointer<UInt8>) {
        closeTag()
        XMLEscape.text.append(text, to: &out)
    }

    mutating func add(comment: UnsafePointer<UInt8>) {
        closeTag()
        out += "<!--\(String(cString: comment))-->".utf8
    }

    private mutating func attribute(_ name: String, _ value: [UInt8]) {
        out += " \(name)=\"".utf8
        value.withUnsafeBufferPointer { _ = XMLEscape.attribute.append($0, to: &out) }
        out.append(UInt8(ascii: "\""))
    }

    private mutating func closeTag() {
        if isTagOpen { out.append(UInt8(ascii: ">")) }
        isTagOpen = false
    }
}
