import Diagnostics
import JSON

/// A value of a template and the way to it.
struct Located {
    var value: JSONValue
    var pointer: JSONPointer

    /// The elements of an array, each with its way; nil where it is none.
    var elements: [Located]? {
        value.array?.enumerated().map { Located(value: $0.element, pointer: pointer.appending($0.offset)) }
    }

    /// The member of that name, in any letters' case; the last of several, as Json.NET has it.
    func member(_ name: String) -> Located? {
        let members = value.object?.members ?? []
        let found = members.last { $0.name == name } ?? members.last { $0.name.lowercased() == name.lowercased() }
        return found.map { Located(value: $0.value, pointer: pointer.appending($0.name)) }
    }
}

/// Reads the members of templates, and collects every rule that is broken.
struct TemplateReader {
    /// More findings than this are counted and not kept.
    static let maxFindings = 200

    private let file: String
    private let text: [UInt8]
    private let locator: JSONLocator
    private var findings: [TemplateFinding] = []

    /// Creates a reader, and parses the text.
    ///
    /// Returns the root; nil where the text is not JSON, which is then a finding.
    static func reading(_ bytes: [UInt8], file: String) -> (reader: TemplateReader, root: Located?) {
        let text = TemplateText(bytes).bytes
        var reader = TemplateReader(file: file, text: text)
        do throws(JSONError) {
            let document = try JSONValue.parse(text)
            for member in document.repeatedMembers {
                reader.add(
                    .repeatedMember, .warning, "'\(member.name)' is here twice, and the last one counts",
                    offset: member.offset)
            }
            return (reader, Located(value: document.value, pointer: JSONPointer()))
        } catch {
            reader.add(.json, .error, "not JSON: \(error.message)", offset: error.offset)
            return (reader, nil)
        }
    }

    private init(file: String, text: [UInt8]) {
        self.file = file
        self.text = text
        locator = JSONLocator(text)
    }

    /// Everything that was found, in the order of the text.
    var sortedFindings: [TemplateFinding] {
        findings.enumerated().sorted { left, right in
            guard let leftPlace = left.element.diagnostic.position, let rightPlace = right.element.diagnostic.position,
                leftPlace != rightPlace
            else { return left.offset < right.offset }
            return leftPlace < rightPlace
        }.map(\.element)
    }

    var hasErrors: Bool { findings.contains { $0.diagnostic.severity == .error } }

    // MARK: findings

    private mutating func add(
        _ rule: TemplateFinding.Rule, _ severity: Diagnostic.Severity, _ message: String, offset: Int,
        remedy: String? = nil
    ) {
        guard findings.count < Self.maxFindings else { return }
        findings.append(
            TemplateFinding(
                rule, Diagnostic(severity, message, file: file, offset: offset, in: text, remedy: remedy)))
    }

    mutating func report(
        _ rule: TemplateFinding.Rule, _ message: String, at place: JSONPointer, ofName: Bool = false,
        severity: Diagnostic.Severity = .error, remedy: String? = nil
    ) {
        guard findings.count < Self.maxFindings else { return }
        add(rule, severity, message, offset: locator.offset(of: place, ofName: ofName), remedy: remedy)
    }

    /// Reports a place within a string: so many bytes behind its opening quote, if it has no escapes.
    mutating func report(_ problem: TemplateExpression.Problem, in string: Located) {
        guard findings.count < Self.maxFindings else { return }
        let start = locator.offset(of: string.pointer)
        let isPlain = string.value.string.map { text[(start + 1)...].starts(with: $0.utf8) } ?? false
        add(
            .expression, .error, problem.message, offset: isPlain ? start + 1 + problem.offset : start,
            remedy: problem.remedy)
    }

    // MARK: members

    /// Reports the members that no such object has.
    mutating func checkMembers(of object: Located, known: [String], ineffective: [String] = []) {
        let names = Set(known.map { $0.lowercased() })
        for member in object.value.object?.members ?? [] where !names.contains(member.name.lowercased()) {
            let place = object.pointer.appending(member.name)
            if ineffective.contains(where: { $0.lowercased() == member.name.lowercased() }) {
                let message = "'\(member.name)' is fixed by this type of template, and is ignored here"
                report(.ineffective, message, at: place, ofName: true, severity: .warning)
                continue
            }
            let remedy = nearestName(to: member.name, in: known).map { "did you mean '\($0)'?" }
            report(.unknownMember, "unknown member '\(member.name)'", at: place, ofName: true, remedy: remedy)
        }
    }

    mutating func required(_ name: String, of object: Located) -> Located? {
        if let member = object.member(name), !member.value.isNull { return member }
        report(.missingMember, "'\(name)' is required", at: object.pointer)
        return nil
    }

    mutating func optional(_ name: String, of object: Located) -> Located? {
        object.member(name).flatMap { $0.value.isNull ? nil : $0 }
    }

    /// A text; Json.NET makes one of a number too.
    mutating func text(_ member: Located?) -> String? {
        guard let member else { return nil }
        switch member.value {
        case .string(let text): return text
        case .number(let number): return number.text
        default:
            report(.memberKind, "must be a string, not \(member.value.kind)", at: member.pointer)
            return nil
        }
    }

    /// A text that is not blank.
    mutating func name(_ name: String, of object: Located) -> String? {
        guard let member = required(name, of: object), let text = text(member) else { return nil }
        guard text.contains(where: { !$0.isWhitespace }) else {
            report(.blankName, "'\(name)' is blank", at: member.pointer)
            return nil
        }
        return text
    }

    mutating func elements(_ name: String, of object: Located) -> [Located] {
        guard let member = optional(name, of: object) else { return [] }
        if let elements = member.elements { return elements }
        report(.memberKind, "'\(name)' must be an array, not \(member.value.kind)", at: member.pointer)
        return []
    }

    mutating func isObject(_ place: Located) -> Bool {
        if place.value.object != nil { return true }
        report(.memberKind, "must be an object, not \(place.value.kind)", at: place.pointer)
        return false
    }

    // MARK: collections

    /// The templates of a collection with their types, known types only.
    mutating func templates(
        of root: Located, type: String, known: [String]
    ) -> [(type: String, template: Located)] {
        guard isObject(root) else { return [] }
        checkMembers(of: root, known: ["templateType", "template"])
        guard let rootType = name("templateType", of: root) else { return [] }
        guard Self.isType(rootType, type) else {
            report(
                .rootType, "the root's type must be \(type), not '\(rootType)'",
                at: root.member("templateType")?.pointer ?? root.pointer)
            return []
        }
        guard let collection = required("template", of: root) else { return [] }
        guard let elements = collection.elements else {
            let message = "'template' must be an array in a \(type), not \(collection.value.kind)"
            report(.collection, message, at: collection.pointer)
            return []
        }
        return elements.compactMap { template($0, known: known) }
    }

    private mutating func template(_ container: Located, known: [String]) -> (type: String, template: Located)? {
        guard container.value.object != nil else {
            let message = "a template must be an object with 'templateType' and 'template'"
            report(.container, message, at: container.pointer)
            return nil
        }
        checkMembers(of: container, known: ["templateType", "template"])
        let written = name("templateType", of: container)
        let template = required("template", of: container)
        guard let written, let template, isObject(template) else { return nil }
        if let type = known.first(where: { Self.isType(written, $0) }) { return (type, template) }
        report(
            .templateType, "there is no template type '\(written)' here",
            at: container.member("templateType")?.pointer ?? container.pointer,
            remedy: nearestName(to: written, in: known).map { "did you mean '\($0)'?" })
        return nil
    }

    /// Whether a type's name is that type's, in any letters' case, with or without `Template` at its end.
    static func isType(_ written: String, _ type: String) -> Bool {
        let (written, type) = (written.lowercased(), type.lowercased())
        return written == type || written == type + "template"
    }
}
