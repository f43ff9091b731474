import Diagnostics
import FHIRDefinitions
import JSON

/// Makes the JSON form of a resource from the events of its XML form.
final class ResourceReader: SAXParser {
    static let namespace: StaticString = "http://hl7.org/fhir"
    static let narrativeNamespace: StaticString = "http://www.w3.org/1999/xhtml"

    private let definitions: FHIRDefinitions
    private let limits: FHIRXML.Limits
    private var children = ChildCache()
    private var open = OpenFrames()
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
        } else if open.isEmpty || open.frames[open.count - 1].kind == .container {
            startResource(tag)
        } else {
            startElement(tag)
        }
    }

    override func didEnd() {
        if narrative != nil {
            endInNarrative()
        } else if skipped > 0 {
            skipped -= 1
        } else if !open.isEmpty {
            let (frame, members) = open.pop()
            finish(frame, members)
        }
    }

    override func didFind(text: UnsafeBufferPointer<UInt8>) {
        if narrative != nil {
            narrative?.add(text: text)
        } else if skipped == 0, !open.isEmpty, !text.allSatisfy(isSpace), !open.frames[open.count - 1].hasText {
            report(.structure, "text is not allowed here", at: max(0, offset - text.count))
            open.noteText()
        }
    }

    override func didFind(comment: UnsafePointer<UInt8>) { narrative?.add(comment: comment) }

    private func isWithinLimits() -> Bool {
        guard open.count + skipped + (narrative?.depth ?? 0) < limits.depth, open.depth < limits.depth - 1 else {
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

    private func startResource(_ tag: Tag) {
        let name = String(cString: tag.name)
        guard definitions.isResourceType(name), let type = definitions.type(name) else {
            return skip(.structure, unknown(name, "resource type", in: definitions.resourceTypes))
        }
        guard open.frames.last?.value == nil else { return skip(.structure, "a second resource is not allowed here") }
        checkNamespace(tag)
        let shape = Shape.of(type, definitions.version)
        open.push(Frame(.complex, shape: shape, child: nil, start: tagStart, depth: max(1, open.depth)))
        open.add(member: "resourceType", .string(name))
        readAttributes(tag, of: shape, nil)
    }

    // MARK: Elements

    private func startElement(_ tag: Tag) {
        let shape = open.frames[open.count - 1].shape
        guard let child = children.child(tag.name, in: shape), !child.isAttribute else { return skipUnknown(tag, shape) }
        if let misplacement = open.begin(child) { report(misplacement, of: child) }
        if case .narrative = child.content { return startNarrative(tag) }
        checkNamespace(tag)
        guard let inner = child.shape else { return skip(.structure, "an element of no known type") }
        let depth = open.depth + (child.isList ? 2 : 1)
        open.push(Frame(kind(of: child), shape: inner, child: child, start: tagStart, depth: depth))
        readAttributes(tag, of: inner, child)
    }

    private func kind(of child: Child) -> Frame.Kind {
        switch child.content {
        case .primitive: .primitive
        case .resource: .container
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

    private func report(_ misplacement: OpenFrames.Misplacement, of child: Child) {
        switch misplacement {
        case .late(let other):
            report(.structure, "'\(child.name)' must stand before '\(other.name)'", at: tagStart)
        case .secondChoice(let other):
            report(.structure, "'\(child.name)' is not allowed beside '\(other.name)'", at: tagStart)
        case .repeated: report(.structure, "'\(child.name)' is not allowed more than once", at: tagStart)
        }
    }

    private func finish(_ frame: Frame, _ members: [JSONObject.Member]) {
        let inside: JSONValue? = members.isEmpty ? nil : .object(JSONObject(members))
        switch frame.kind {
        case .complex where frame.child == nil: finishResource(inside)
        case .complex:
            if inside == nil { reportEmpty(frame, "is empty") }
            open.add(inside ?? [:])
        case .primitive:
            if frame.value == nil, inside == nil { reportEmpty(frame, "has neither a value nor an extension") }
            open.add(frame.value, companion: inside)
        case .container:
            if frame.value == nil { reportEmpty(frame, "holds no resource") }
            open.add(frame.value ?? inside ?? [:])
        }
    }

    private func finishResource(_ value: JSONValue?) {
        if open.isEmpty { result = value } else { open.set(value) }
    }

    private func reportEmpty(_ frame: Frame, _ how: String) {
        let name = frame.child?.name ?? frame.shape.type.name
        log.add(.required, "'\(name)' \(how)", path: path(with: frame), offset: frame.start)
    }

    // MARK: Attributes

    private func readAttributes(_ tag: Tag, of shape: Shape, _ child: Child?) {
        for index in 0..<tag.attributeCount {
            guard let attribute = tag.attribute(index) else { continue }
            read(attribute, of: shape, child)
        }
    }

    private func read(_ attribute: Tag.Attribute, of shape: Shape, _ owner: Child?) {
        guard attribute.namespace == nil, attribute.prefix == nil,
            let child = children.child(attribute.name, in: shape), child.isAttribute
        else { return reportUnknown(attribute, shape) }
        if attribute.value.allSatisfy(isSpace) { reportEmptyAttribute(child.name) }
        if case .primitive(let lexical) = owner?.content, child.name == "value" {
            open.set(lexical.value(attribute.value))
        } else {
            open.add(member: child.name, Lexical.text.value(attribute.value))
        }
    }

    private func reportEmptyAttribute(_ name: String) { report(.value, "the attribute '\(name)' is empty", at: tagStart) }

    private func reportUnknown(_ attribute: Tag.Attribute, _ shape: Shape) {
        let name = String(cString: attribute.name)
        guard !isName(attribute.namespace, "http://www.w3.org/2001/XMLSchema-instance") else {
            return report(.structure, "a schema must not be named in a resource that is exchanged", at: tagStart)
        }
        let known = shape.type.elements.filter(\.isXMLAttribute).map(\.name)
        if attribute.namespace == nil, shape.child(name) != nil {
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
        open.add(.string(finished.content(in: text, to: offset)))
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
        for frame in open.frames + (inner.map { [$0] } ?? []) {
            guard let child = frame.child else {
                if path.isEmpty { path = frame.shape.type.name }
                continue
            }
            path += "." + child.element.name + (child.isList ? "[\(frame.index)]" : "")
        }
        return path
    }
}
