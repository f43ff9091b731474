import Diagnostics
import FHIRDefinitions
import JSON

/// Writes the XML form of a resource from its JSON form.
struct ResourceWriter {
    let definitions: FHIRDefinitions
    private let layout: JSONWriter.Layout
    let trimsText: Bool
    var out: [UInt8] = []
    var log = IssueLog(limit: FHIRXML.Limits().issues)
    /// The names and indexes of the elements that are open, the root's type first.
    var path: [String] = []
    private var depth = 0

    init(definitions: FHIRDefinitions, layout: JSONWriter.Layout, trimsText: Bool) {
        self.definitions = definitions
        self.trimsText = trimsText
        self.layout = layout
    }

    /// Writes the text; whether the value is a resource.
    mutating func writeRoot(_ value: JSONValue) -> Bool {
        append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        let isWritten = writeResource(value, namespace: " xmlns=\"\(ResourceReader.namespace)\"")
        if layout == .pretty { out.append(0x0A) }
        return isWritten
    }

    // MARK: Resources

    private mutating func writeResource(_ value: JSONValue, namespace: String = "") -> Bool {
        guard let object = value.object else { return refuse("expected a resource, found \(value.kind)") }
        guard let name = object["resourceType"]?.string else { return refuse("a resource has no 'resourceType'") }
        guard definitions.isResourceType(name), let type = definitions.type(name) else {
            return refuse(unknown(name, "resource type", in: definitions.resourceTypes))
        }
        let isRoot = path.isEmpty
        if isRoot { path.append(name) }
        let slots = slots(of: object, Shape.of(type, definitions.version), ignoring: "resourceType")
        startTag(name)
        append(namespace)
        write(slots, endTag: name)
        if isRoot { path.removeLast() }
        return true
    }

    private mutating func refuse(_ message: String) -> Bool {
        report(.structure, message)
        return false
    }

    // MARK: Elements

    /// Writes what is inside a tag that was begun: its attributes, its elements and its end.
    private mutating func write(_ slots: [Slot], endTag name: String) {
        var hasContent = false
        for slot in slots where slot.child.isAttribute { writeAttribute(slot) }
        for slot in slots where !slot.child.isAttribute {
            if !hasContent { out.append(UInt8(ascii: ">")) }
            hasContent = true
            write(slot)
        }
        depth -= 1
        guard hasContent else { return append("/>") }
        newLine()
        append("</")
        append(name)
        out.append(UInt8(ascii: ">"))
    }

    private mutating func write(_ slot: Slot) {
        let child = slot.child
        let values = elements(slot.value, of: child, name: child.name)
        let companions = elements(slot.companion, of: child, name: child.companion)
        if !values.isEmpty, !companions.isEmpty, values.count != companions.count {
            report(.structure, "'\(child.name)' and '\(child.companion)' are not of the same length")
        }
        for index in 0..<max(values.count, companions.count) {
            path.append(child.isList ? "\(child.element.name)[\(index)]" : child.element.name)
            let companion = index < companions.count ? companions[index] : nil
            write(index < values.count ? values[index] : nil, companion: companion, of: child)
            path.removeLast()
        }
    }

    /// The occurrences of an element that a member holds.
    private mutating func elements(_ value: JSONValue?, of child: Child, name: String) -> [JSONValue] {
        guard let value else { return [] }
        guard let array = value.array else {
            if child.isList { report(.structure, "'\(name)' may repeat, so it must be an array") }
            return [value]
        }
        if !child.isList { report(.structure, "'\(name)' is not allowed more than once, so it must not be an array") }
        if array.isEmpty { report(.required, "'\(name)' is an empty array") }
        return array
    }

    private mutating func write(_ value: JSONValue?, companion: JSONValue?, of child: Child) {
        guard path.count < JSONValue.defaultDepth else { return report(.tooLong, "nested too deep") }
        switch child.content {
        case .primitive(let lexical): writePrimitive(value, companion, child, lexical)
        case .narrative: writeNarrative(value)
        case .complex: writeComplex(value, child)
        case .resource: writeContainer(value, child)
        }
    }

    private mutating func writeComplex(_ value: JSONValue?, _ child: Child) {
        guard let object = value?.object, let shape = child.shape else {
            return report(.structure, "expected an object, found \((value ?? .null).kind)")
        }
        let slots = slots(of: object, shape)
        if slots.isEmpty { report(.required, "'\(child.name)' is empty") }
        startTag(child.name)
        write(slots, endTag: child.name)
    }

    private mutating func writeContainer(_ value: JSONValue?, _ child: Child) {
        startTag(child.name)
        out.append(UInt8(ascii: ">"))
        _ = writeResource(value ?? .null)
        depth -= 1
        newLine()
        append("</\(child.name)>")
    }

    private mutating func writePrimitive(
        _ value: JSONValue?, _ companion: JSONValue?, _ child: Child, _ lexical: Lexical
    ) {
        let value = value?.isNull == true ? nil : value
        let slots = slotsOfCompanion(companion, child)
        if value == nil, slots.isEmpty { report(.required, "'\(child.name)' has neither a value nor an extension") }
        if let value, !lexical.allows(value) {
            report(.value, "\(value.kind) where \(child.name) is written in another way in JSON")
        }
        startTag(child.name)
        for slot in slots where slot.child.isAttribute { writeAttribute(slot) }
        if let value { writeAttribute("value", value) }
        write(slots.filter { !$0.child.isAttribute }, endTag: child.name)
    }

    private mutating func slotsOfCompanion(_ companion: JSONValue?, _ child: Child) -> [Slot] {
        guard let companion, !companion.isNull else { return [] }
        guard let object = companion.object, let shape = child.shape else {
            report(.structure, "expected an object in '\(child.companion)', found \(companion.kind)")
            return []
        }
        return slots(of: object, shape, unknown: "value")
    }

    // MARK: Narratives

    private mutating func writeNarrative(_ value: JSONValue?) {
        guard let text = value?.string else {
            return report(.structure, "expected the narrative's markup, found \((value ?? .null).kind)")
        }
        let result = withBytes(of: text) { bytes in
            let check = MarkupCheck(bytes, maxDepth: JSONValue.defaultDepth - path.count)
            return (isMarkup: check.parse(), check: check)
        }
        if let message = result.check.message { report(.value, "the narrative is no XHTML: " + message) }
        guard result.isMarkup else { return }
        if !result.check.isDivision { report(.value, "the narrative is not in a 'div' of XHTML's namespace") }
        newLine()
        append(text)
    }

    // MARK: Text

    private mutating func startTag(_ name: String) {
        newLine()
        depth += 1
        out.append(UInt8(ascii: "<"))
        append(name)
    }

    mutating func newLine() {
        guard layout == .pretty else { return }
        out.append(0x0A)
        for _ in 0..<(2 * depth) { out.append(0x20) }
    }

    mutating func append(_ text: String) { withBytes(of: text) { out.append(contentsOf: $0) } }

    func withBytes<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var text = text
        return text.withUTF8(body)
    }

    func unknown(_ name: String, _ kind: String, in known: [String]) -> String {
        if log.isFull { return "" }
        let near = nearestName(to: String(name.prefix(80)), in: known)
        return "unknown \(kind) '\(name.prefix(80))'" + (near.map { "; did you mean '\($0)'?" } ?? "")
    }

    mutating func report(_ code: FHIRXML.Issue.Code, _ message: String) {
        log.add(code, message, path: log.isFull ? "" : path.joined(separator: "."))
    }
}
