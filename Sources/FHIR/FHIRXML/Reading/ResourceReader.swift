import Diagnostics
import FHIRDefinitions
import JSON

/// libxml2's parser, its events going to a ``ResourceReader``.
final class ResourceParser: SAXParser {
    // because each event is one call of the reader, the compiler's checks of exclusive access are few
    private var reader: ResourceReader

    init(
        _ text: UnsafeBufferPointer<UInt8>, _ definitions: FHIRDefinitions, _ limits: FHIRXML.Limits, _ trimsText: Bool
    ) {
        reader = ResourceReader(definitions: definitions, limits: limits, trimsText: trimsText)
        super.init(text)
    }

    /// The resource, nil where the text is not well-formed or has none; and the issues.
    func read(limits: FHIRXML.Limits) -> FHIRXML.Reading {
        if let finding = TextCheck.finding(in: text, limits: limits) {
            reader.fail(finding.code, finding.message, at: finding.offset)
            return FHIRXML.Reading(value: nil, issues: reader.log.issues(in: text))
        }
        let isWellFormed = parse()
        return FHIRXML.Reading(value: isWellFormed ? reader.result : nil, issues: reader.log.issues(in: text))
    }

    override func didStart(_ tag: Tag, at place: Place) { reader.start(tag, at: place) }
    override func didEnd(at place: Place) { reader.end(at: place) }
    override func didFind(text: UnsafeBufferPointer<UInt8>, at place: Place) { reader.find(text: text, at: place) }
    override func didFind(comment: UnsafePointer<UInt8>) { reader.find(comment: comment) }
    override func didFail(_ message: String, at offset: Int) { reader.fail(.structure, message, at: offset) }
}

/// Makes the JSON form of a resource from the events of its XML form.
struct ResourceReader: ~Copyable {
    static let namespace: StaticString = "http://hl7.org/fhir"
    static let narrativeNamespace: StaticString = "http://www.w3.org/1999/xhtml"

    let definitions: FHIRDefinitions
    private let limits: FHIRXML.Limits
    let trimsText: Bool
    var children = ChildCache()
    var open = OpenFrames()
    var log: IssueLog
    /// The resource, when its end has been read.
    private(set) var result: JSONValue?
    /// How deep the parser stands in an element that has no place, which is passed over.
    private var skipped = 0
    private var narrative: NarrativeCapture?
    /// The namespace that was found right, and those that were told of.
    var namespace: Tag.Name?
    var wrongNamespaces: Set<Tag.Name?> = []

    init(definitions: FHIRDefinitions, limits: FHIRXML.Limits, trimsText: Bool) {
        self.definitions = definitions
        self.trimsText = trimsText
        self.limits = limits
        log = IssueLog(limit: limits.issues)
    }

    mutating func start(_ tag: Tag, at place: Place) {
        guard isWithinLimits(place) else { return }
        if narrative != nil {
            narrative?.enter(tag)
        } else if skipped > 0 {
            skipped += 1
        } else if open.isEmpty || open.frames[open.count - 1].kind == .container {
            startResource(tag, place)
        } else {
            startElement(tag, place)
        }
    }

    mutating func end(at place: Place) {
        if narrative != nil {
            endInNarrative(place)
        } else if skipped > 0 {
            skipped -= 1
        } else if !open.isEmpty {
            let (frame, members) = open.pop()
            finish(frame, members)
        }
    }

    mutating func find(text: UnsafeBufferPointer<UInt8>, at place: Place) {
        if narrative != nil {
            narrative?.add(text: text)
        } else if skipped == 0, !open.isEmpty, !text.allSatisfy(isSpace), !open.frames[open.count - 1].hasText {
            fail(.structure, "text is not allowed here", at: place.start(of: text))
            open.noteText()
        }
    }

    mutating func find(comment: UnsafePointer<UInt8>) { narrative?.add(comment: comment) }

    mutating func fail(_ code: FHIRXML.Issue.Code, _ message: String, at offset: Int) {
        log.add(code, message, path: log.isFull ? "" : path(), offset: offset)
    }

    private mutating func isWithinLimits(_ place: Place) -> Bool {
        guard open.count + skipped + (narrative?.depth ?? 0) < limits.depth, open.depth < limits.depth - 1 else {
            stop(place, "nested deeper than \(limits.depth) levels")
            return false
        }
        guard !log.isHopeless else {
            place.abandon()
            return false
        }
        guard place.namespaceCount <= limits.attributes else {
            stop(place, "more than \(limits.attributes) namespaces declared at once")
            return false
        }
        return true
    }

    private mutating func stop(_ place: Place, _ message: String) {
        fail(.tooLong, message, at: place.tagStart)
        place.abandon()
    }

    /// Passes over the element whose tag was just read.
    private mutating func skip(_ place: Place, _ message: String) {
        fail(.structure, message, at: place.tagStart)
        skipped = 1
    }

    // MARK: Resources

    private mutating func startResource(_ tag: Tag, _ place: Place) {
        let name = String(cString: tag.name)
        guard definitions.isResourceType(name), let type = definitions.type(name) else {
            return skip(place, unknown(name, "resource type", in: { definitions.resourceTypes }))
        }
        guard open.frames.last?.value == nil else { return skip(place, "a second resource is not allowed here") }
        checkNamespace(tag, place)
        let shape = Shape.of(type, definitions.version)
        open.push(Frame(.complex, shape: shape, child: nil, start: place.tagStart, depth: max(1, open.depth)))
        open.add(member: "resourceType", .string(name))
        readAttributes(tag, of: shape, nil, place)
    }

    // MARK: Elements

    private mutating func startElement(_ tag: Tag, _ place: Place) {
        let shape = open.frames[open.count - 1].shape
        let (known, inner) = children.child(tag.name, in: shape)
        guard let child = known, !child.isAttribute else { return skipUnknown(tag, shape, place) }
        if let misplacement = open.begin(child) { report(misplacement, of: child, place) }
        if case .narrative = child.content { return startNarrative(tag, place) }
        checkNamespace(tag, place)
        guard let inner else { return skip(place, "an element of no known type") }
        let depth = open.depth + (child.isList ? 2 : 1)
        open.push(Frame(kind(of: child), shape: inner, child: child, start: place.tagStart, depth: depth))
        readAttributes(tag, of: inner, child, place)
    }

    private func kind(of child: Child) -> Frame.Kind {
        switch child.content {
        case .primitive: .primitive
        case .resource: .container
        case .complex, .narrative: .complex
        }
    }

    private mutating func skipUnknown(_ tag: Tag, _ shape: Shape, _ place: Place) {
        let name = String(cString: tag.name)
        if shape.child(name) != nil {
            skip(place, "'\(name)' is an attribute here, not an element")
        } else {
            skip(place, unknown(name, "element", in: { shape.names }))
        }
    }

    private mutating func report(_ misplacement: OpenFrames.Misplacement, of child: Child, _ place: Place) {
        switch misplacement {
        case .late(let other):
            fail(.structure, "'\(child.name)' must stand before '\(other.name)'", at: place.tagStart)
        case .secondChoice(let other):
            fail(.structure, "'\(child.name)' is not allowed beside '\(other.name)'", at: place.tagStart)
        case .repeated: fail(.structure, "'\(child.name)' is not allowed more than once", at: place.tagStart)
        }
    }

    private mutating func finish(_ frame: Frame, _ members: JSONObject) {
        let inside: JSONValue? = members.isEmpty ? nil : .object(members)
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

    private mutating func finishResource(_ value: JSONValue?) {
        if open.isEmpty { result = value } else { open.set(value) }
    }

    private mutating func reportEmpty(_ frame: Frame, _ how: String) {
        let name = frame.child?.name ?? frame.shape.type.name
        log.add(.required, "'\(name)' \(how)", path: log.isFull ? "" : path(with: frame), offset: frame.start)
    }

    // MARK: Narratives

    private mutating func startNarrative(_ tag: Tag, _ place: Place) {
        if !isName(tag.namespace, Self.narrativeNamespace) {
            fail(.structure, wrongNamespace(tag, Self.narrativeNamespace), at: place.tagStart)
        }
        narrative = NarrativeCapture(tag, start: place.tagStart)
    }

    private mutating func endInNarrative(_ place: Place) {
        guard narrative?.leave() == true, let finished = narrative else { return }
        open.add(.string(finished.content(in: place.text, to: place.offset)))
        narrative = nil
    }
}
