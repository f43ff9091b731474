import FHIRPath
import JSON

extension Walk {
    /// Checks a primitive: its value, and the object with its id and extensions.
    mutating func check(
        primitive: Primitive, _ value: JSONValue?, _ sibling: JSONValue?, as rules: TypeRules, of element: ElementRules
    ) {
        guard value != nil || sibling != nil else { return add(.structure, "has neither a value nor extensions") }
        if let value {
            if primitive.isURI, let uri = value.string, uri.utf8.first == UInt8(ascii: "#") {
                resource?.note(fragment: uri)
            }
            guard tell(primitive.problem(with: value, isSTU3: isSTU3), value) else { return }
            if primitive.isURI, options.refused.contains(.exampleURLs), let uri = value.string, URIText.isExample(uri) {
                add(.value, "\(shown(uri)) is in a domain for examples")
            }
            if primitive == .xhtml, let text = value.string { check(narrative: text) }
            if let binding = element.binding, let code = value.string { check(code: code, against: binding) }
        }
        if let sibling { check(sibling: sibling, as: rules) }
        if value == nil, let object = sibling?.object, object.members.allSatisfy({ $0.name == "id" }) {
            add(.invariant, "has neither a value nor extensions", invariant: "ele-1")
        }
        guard !element.invariants.isEmpty || !rules.invariants.isEmpty else { return }
        checkInvariants(rules.invariants, of: value ?? .null, sibling: sibling, as: rules)
        checkInvariants(element.invariants, of: value ?? .null, sibling: sibling, as: rules)
    }

    private mutating func check(sibling: JSONValue, as rules: TypeRules) {
        guard let object = sibling.object else {
            return add(.structure, "its id and extensions must be an object, not \(sibling.kind)")
        }
        check(object, sibling, as: rules)
    }

    /// The rules txt-1 and txt-2, and XHTML's namespace. <http://hl7.org/fhir/R4/narrative.html#xhtml>
    private mutating func check(narrative text: String) {
        if let problem = Narrative.problem(in: text) {
            add(.invariant, "the narrative \(problem)", invariant: "txt-1")
        } else if !Narrative.hasNamespace(text) {
            add(.structure, "the narrative's 'div' must have the namespace of XHTML")
        }
    }

    /// Tells of a problem; false where the value is useless to further checks.
    private mutating func tell(_ problem: Problem?, _ value: JSONValue) -> Bool {
        switch problem {
        case nil: return true
        case .kind(let kind): add(.structure, "must be \(kind), not \(value.kind)")
        case .error(let message): add(.value, "\(shown(value)) \(message)")
        case .warning(let message):
            add(.value, "\(shown(value)) \(message)", severity: .warning)
            return true
        }
        return false
    }
}

/// A primitive's value for a message, a long one cut.
func shown(_ value: JSONValue) -> String {
    switch value {
    case .string(let text) where text.isEmpty: "the text"
    case .string(let text): shown(text)
    case .number(let number): number.text
    default: value.kind
    }
}

/// A text for a message, a long one cut.
func shown(_ text: String) -> String {
    let start = text.prefix(60)
    return start.endIndex == text.endIndex ? "'\(text)'" : "'\(start)…'"
}
