import Diagnostics
import FHIRDefinitions
import JSON

/// Makes the JSON form of a resource from the events of its XML form.
final class ResourceReader: SAXParser {
    static let namespace: StaticString = "http://hl7.org/fhir"
    static let narrativeNamespace: StaticString = "http://www.w3.org/1999/xhtml"

    private let definitions: FHIRDefinitions
    private let limits: FHIRXML.Limits
    private var shapes = Shapes()
    var frames: [Frame] = []
    var log: IssueLog
    private var result: JSONValue?
    /// How deep the parser stands in an element that has no place, which is passed over.
    private var skipped = 0
    private var narrative: NarrativeCapture?
    /// Namespaces that were found right, or were told of once.
    private var seenNamespaces: Set<Tag.Name?> = []

    init(_ text: UnsafeBufferPointer<UInt8>, definitions: FHIRDefinitions, limits: FHIRXML.Limits) {
        self.definitions = definitions
        self.limits = limits
        log = IssueLog(limit: limits.issues)
        super.init(text)
    }

    /// The resource; nil where the text is not well-formed, or has none.
    func read() -> JSONValue? {
        if let finding = TextCheck.finding(in: text, limits: limits) {
            log.add(finding.code, finding.message, path: "", offset: finding.offset)
            return nil
        }
        return parse() ? result : nil
    }

    override func didFail(_ message: String, at offset: Int) { report(.structure, message, at: offset) }

    override func didStart(_ tag: Tag) {
        guard isWithinLimits() else { return }
        if narrative != nil {
            narrative?.enter(tag)
        } else if skipped > 0 {
            skipped += 1
        } else if let frame = frames.last {
            switch frame.kind {
            case .container: startResource(tag, depth: frame.depth)
            case .primitive, .complex: startElement(tag, depth: frame.depth)
            }
        } else {
            startResource(tag, depth: 1)
        }
    }

    override func didEnd() {
        if narrative != nil {
            endInNarrative()
        } else if skipped > 0 {
            skipped -= 1
        } else if let frame = frames.popLast() {
            finish(frame)
        }
    }

    override func didFind(text: UnsafeBufferPointer<UInt8>) {
        if narrative != nil {
            narrative?.add(text: text)
        } else if skipped == 0, let frame = frames.last, !frame.hasText, text.contains(where: { !isSpace($0) }) {
            report(.structure, "text is not allowed here", at: max(0, offset - text.count))
            frames[frames.count - 1].hasText = true
        }
    }

    override func didFind(comment: UnsafePointer<UInt8>) { narrative?.add(comment: comment) }

    private func isWithinLimits() -> Bool {
        let depth = frames.count + skipped + (narrative?.depth ?? 0)
        guard depth < limits.depth, frames.last?.depth ?? 0 < limits.depth - 1 else {
            stop(.tooLong, "nested deeper than \(limits.depth) levels")
            return false
        }
        guard namespaceCount <= limits.attributes else {
            stop(.tooLong, "more than \(limits.attributes) namespaces declared at once")
            return false
        }
        return true
    }

    private func stop(_ code: FHIRXML.Issue.Code, _ message: String) {
        report(code, message, at: tagStart)
        abandon()
    }

    /// Passes over the element whose tag was just read.
    private func skip(_ code: FHIRXML.Issue.Code, _ message: @autoclosure () -> String) {
        report(code, message(), at: tagStart)
        skipped = 1
    }

    // MARK: Resources

    private func startResource(_ tag: Tag, depth: Int) {
        let name = String(cString: tag.name)
        guard definitions.isResourceType(name), let type = definitions.type(name) else {
            return skip(.structure, unknown(name, "resource type", in: definitions.resourceTypes))
        }
        if let holder = frames.last, case .container(.some) = holder.kind {
            return skip(.structure, "a second resource is not allowed here")
        }
        checkNamespace(tag)
        var frame = Frame(.complex, shape: shapes.shape(type), child: nil, start: tagStart, depth: depth)
        frame.members.append(JSONObject.Member(name: "resourceType", value: .string(name)))
        frames.append(frame)
        readAttributes(tag)
    }

    // MARK: Elements

    private func startElement(_ tag: Tag, depth: Int) {
        let last = frames.count - 1
        let shape = frames[last].shape
        guard let child = shape.child(at: tag.name), !child.element.isXMLAttribute else { return skipUnknown(tag, shape) }
        if let misplacement = frames[last].begin(child) { report(misplacement, of: child) }
        if case .narrative = child.content { return startNarrative(tag) }
        checkNamespace(tag)
        guard let inner = child.shape(in: &shapes) else { return skip(.structure, "an element of no known type") }
        frames.append(
            Frame(
                kind(of: child), shape: inner, child: child, index: frames[last].count(of: child), start: tagStart,
                depth: depth + (child.isList ? 2 : 1)))
        readAttributes(tag)
    }

    private func kind(of child: Child) -> Frame.Kind {
        switch child.content {
        case .primitive: .primitive(nil)
        case .resource: .container(nil)
        case .complex, .narrative: .complex
        }
    }

    private func skipUnknown(_ tag: Tag, _ shape: Shape) {
        let name = String(cString: tag.name)
        if shape.child(name) != nil {
            skip(.structure, "'\(name)' is an attribute here, not an element")
        } else {
            skip(.structure, unknown(name, "element", in: shape.names))
        }
    }

    private func report(_ misplacement: Frame.Misplacement, of child: Child) {
        switch misplacement {
        case .late(let other):
            report(.structure, "'\(child.name)' must stand before '\(other.name)'", at: tagStart)
        case .secondChoice(let other):
            report(.structure, "'\(child.name)' is not allowed beside '\(other.name)'", at: tagStart)
        case .repeated: report(.structure, "'\(child.name)' is not allowed more than once", at: tagStart)
        }
    }

    private func finish(_ frame: Frame) {
        var frame = frame
        frame.flush()
        guard frame.child != nil else { return finishResource(.object(JSONObject(frame.members)), frame) }
        let inside: JSONValue? = frame.members.isEmpty ? nil : .object(JSONObject(frame.members))
        let last = frames.count - 1
        switch frame.kind {
        case .primitive(let value):
            if value == nil, inside == nil { reportEmpty(frame, "has neither a value nor an extension") }
            frames[last].add(value, companion: inside)
        case .container(let resource):
            if resource == nil { reportEmpty(frame, "holds no resource") }
            frames[last].add(resource ?? inside ?? [:])
        case .complex:
            if inside == nil { reportEmpty(frame, "is empty") }
            frames[last].add(inside ?? [:])
        }
    }

    private func finishResource(_ value: JSONValue, _ frame: Frame) {
        if frames.isEmpty {
            result = value
        } else {
            frames[frames.count - 1].kind = .container(value)
        }
    }

    private func reportEmpty(_ frame: Frame, _ how: String) {
        let name = frame.child?.name ?? frame.shape.type.name
        log.add(.required, "'\(name)' \(how)", path: path(with: frame), offset: frame.start)
    }

    // MARK: Attributes

    private func readAttributes(_ tag: Tag) {
        for index in 0..<tag.attributeCount {
            guard let attribute = tag.attribute(index) else { continue }
            read(attribute, at: frames.count - 1)
        }
    }

    private func read(_ attribute: Tag.Attribute, at last: Int) {
        guard attribute.namespace == nil, attribute.prefix == nil,
            let child = frames[last].shape.child(at: attribute.name), child.element.isXMLAttribute
        else { return reportUnknown(attribute) }
        if attribute.value.allSatisfy(isSpace) { reportEmptyAttribute(child.name) }
        if case .primitive = frames[last].kind, isName(attribute.name, "value") {
            frames[last].kind = .primitive(value(attribute, of: frames[last].child))
        } else {
            frames[last].members.append(
                JSONObject.Member(name: child.name, value: Lexical.text.value(attribute.value)))
        }
    }

    private func value(_ attribute: Tag.Attribute, of child: Child?) -> JSONValue? {
        guard case .primitive(let lexical) = child?.content else { return nil }
        return lexical.value(attribute.value)
    }

    private func reportEmptyAttribute(_ name: String) { report(.value, "the attribute '\(name)' is empty", at: tagStart) }

    private func reportUnknown(_ attribute: Tag.Attribute) {
        let name = String(cString: attribute.name)
        guard !isName(attribute.namespace, "http://www.w3.org/2001/XMLSchema-instance") else {
            return report(.structure, "a schema must not be named in a resource that is exchanged", at: tagStart)
        }
        let shape = frames.last?.shape
        let known = shape?.type.elements.filter(\.isXMLAttribute).map(\.name) ?? []
        if attribute.namespace == nil, shape?.child(name) != nil {
            report(.structure, "'\(name)' is an element here, not an attribute", at: tagStart)
        } else {
            report(.structure, unknown(name, "attribute", in: known), at: tagStart)
        }
    }

    // MARK: Narratives

    private func startNarrative(_ tag: Tag) {
        if !isName(tag.namespace, Self.narrativeNamespace) {
            report(.structure, wrongNamespace(tag, Self.narrativeNamespace), at: tagStart)
        }
        narrative = NarrativeCapture(tag, start: tagStart)
    }

    private func endInNarrative() {
        guard narrative?.leave() == true, let finished = narrative else { return }
        frames[frames.count - 1].add(.string(finished.content(in: text, to: offset)))
        narrative = nil
    }

    // MARK: Messages

    private func checkNamespace(_ tag: Tag) {
        guard !seenNamespaces.contains(tag.namespace) else { return }
        seenNamespaces.insert(tag.namespace)
        if !isName(tag.namespace, Self.namespace) {
            report(.structure, wrongNamespace(tag, Self.namespace), at: tagStart)
        }
    }

    private func wrongNamespace(_ tag: Tag, _ wanted: StaticString) -> String {
        let found = tag.namespace.map { "in the namespace '\(String(cString: $0).prefix(80))'" } ?? "in no namespace"
        return "'\(String(cString: tag.name).prefix(80))' is \(found), not in '\(wanted)'"
    }

    private func unknown(_ name: String, _ kind: String, in known: [String]) -> String {
        let near = nearestName(to: String(name.prefix(80)), in: known)
        return "unknown \(kind) '\(name.prefix(80))'" + (near.map { "; did you mean '\($0)'?" } ?? "")
    }

    private func report(_ code: FHIRXML.Issue.Code, _ message: @autoclosure () -> String, at offset: Int) {
        log.add(code, message(), path: path(), offset: offset)
    }

    /// The innermost element, or the one given within it.
    private func path(with inner: Frame? = nil) -> String {
        var path = ""
        for frame in frames + (inner.map { [$0] } ?? []) {
            guard let child = frame.child else {
                if path.isEmpty { path = frame.shape.type.name }
                continue
            }
            path += "." + child.element.name + (child.isList ? "[\(frame.index)]" : "")
        }
        return path
    }
}
