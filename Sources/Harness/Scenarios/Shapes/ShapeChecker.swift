import Diagnostics
public import FHIRDefinitions
public import JSON

/// Checks a value against a shape and gathers everything that is wrong with it.
///
/// Places are made only for what is wrong, which nearly nothing is.
struct ShapeChecker {
    /// Something wrong at a place of the file.
    struct Problem {
        var pointer: JSONPointer
        /// Whether it is about the member's name and not about its value.
        var isAboutName = false
        var message: String
        var remedy: String?
    }

    private(set) var problems: [Problem] = []

    mutating func check(_ value: JSONValue, _ shape: Shape, at pointer: @autoclosure () -> JSONPointer) {
        if let object = value.object, object.isByVersion {
            for member in object.members { check(member.value, shape, at: pointer().appending(member.name)) }
            return
        }
        if let text = value.string, Template.isOnlyVariable(text) { return }
        checkPlain(value, shape, at: pointer())
    }

    private mutating func checkPlain(_ value: JSONValue, _ shape: Shape, at pointer: @autoclosure () -> JSONPointer) {
        switch (shape, value) {
        case (.plain, _) where value.object == nil: break
        case (.any, _), (.string, .string), (.boolean, .bool), (.null, .null): break
        case (.integer, .number) where value.integer != nil: break
        case (.word(let words), .string(let text)): check(text, isOneOf: words, at: pointer())
        case (.list(let element), .array(let elements)):
            for (index, value) in elements.enumerated() { check(value, element, at: pointer().appending(index)) }
        case (.map(let element), .object(let object)):
            for member in object.members { check(member.value, element, at: pointer().appending(member.name)) }
        case (.object(let members), .object(let object)): check(object, members, at: pointer())
        case (.variants(let variants), .object(let object)): check(object, variants, at: pointer())
        case (.choice(let shapes), _): check(value, oneOf: shapes, at: pointer())
        case (.named(let name), _): checkPlain(value, Shape.named[name] ?? .any, at: pointer())
        default: add(pointer(), "expected \(shape.expectation), found \(value.kind)")
        }
    }

    private mutating func check(_ text: String, isOneOf words: [String], at pointer: @autoclosure () -> JSONPointer) {
        guard !words.contains(text) else { return }
        add(pointer(), "'\(text)' is not known here", suggestion(text, words))
    }

    private mutating func check(
        _ object: JSONObject, _ members: [Shape.Member], at pointer: @autoclosure () -> JSONPointer
    ) {
        let known = members.map(\.name)
        for member in object.members {
            if let declared = members.first(where: { $0.name == member.name }) {
                check(member.value, declared.shape, at: pointer().appending(member.name))
            } else {
                addUnknown(member.name, known: known, at: pointer())
            }
        }
        for member in members where member.isRequired && object[member.name] == nil {
            add(pointer(), "'\(member.name)' is required here")
        }
    }

    private mutating func check(
        _ object: JSONObject, _ variants: [Shape.Variant], at pointer: @autoclosure () -> JSONPointer
    ) {
        let present = variants.filter { object[$0.key] != nil }
        guard let variant = present.first else { return addMissingKey(of: variants, in: object, at: pointer()) }
        if let other = present.dropFirst().first, !variant.members.contains(where: { $0.name == other.key }) {
            return add(
                pointer().appending(other.key), about: true, "'\(other.key)' and '\(variant.key)' cannot stand together"
            )
        }
        check(object, variant.members, at: pointer())
    }

    private mutating func addMissingKey(of variants: [Shape.Variant], in object: JSONObject, at pointer: JSONPointer) {
        let keys = variants.map(\.key)
        let beside = Set(variants.flatMap { $0.members.map(\.name) })
        for name in object.names where !beside.contains(name) {
            return addUnknown(name, known: keys, at: pointer)
        }
        add(pointer, "nothing here says what to do", "one of \(keys.joined(separator: ", ")) is needed")
    }

    private mutating func check(_ value: JSONValue, oneOf shapes: [Shape], at pointer: @autoclosure () -> JSONPointer) {
        let objects = shapes.filter { if case .object = $0 { value.object != nil } else { false } }
        guard
            let fitting = shapes.first(where: { $0.fits(kindOf: value) }) ?? (objects.count == 1 ? objects.first : nil)
        else {
            return add(pointer(), "expected \(Shape.choice(shapes).expectation), found \(value.kind)")
        }
        checkPlain(value, fitting, at: pointer())
    }

    private mutating func addUnknown(_ name: String, known: [String], at pointer: JSONPointer) {
        add(pointer.appending(name), about: true, "unknown member '\(name)'", suggestion(name, known))
    }

    private func suggestion(_ written: String, _ known: [String]) -> String {
        if let near = nearestName(to: written, in: known) { return "did you mean '\(near)'?" }
        return "allowed here: \(known.joined(separator: ", "))"
    }

    private mutating func add(
        _ pointer: JSONPointer, about isName: Bool = false, _ message: String, _ remedy: String? = nil
    ) {
        problems.append(Problem(pointer: pointer, isAboutName: isName, message: message, remedy: remedy))
    }
}

extension Shape {
    /// Whether the kind of the value is right, whatever is in it.
    func fits(kindOf value: JSONValue) -> Bool {
        switch (self, value) {
        case (.plain, _): value.object == nil
        case (.any, _), (.string, .string), (.word, .string), (.boolean, .bool), (.null, .null), (.list, .array),
            (.map, .object), (.integer, .number):
            true
        case (.object(let members), .object(let object)):
            members.filter(\.isRequired).allSatisfy { object[$0.name] != nil }
                && (object.isEmpty || members.contains { object[$0.name] != nil })
        case (.variants(let variants), .object(let object)): variants.contains { object[$0.key] != nil }
        case (.choice(let shapes), _): shapes.contains { $0.fits(kindOf: value) }
        case (.named(let name), _): Shape.named[name]?.fits(kindOf: value) ?? true
        default: false
        }
    }
}

extension JSONObject {
    /// Whether it holds a value for each version, `{"R4": …, "STU3": …}`, and is no value itself.
    public var isByVersion: Bool {
        !isEmpty && members.allSatisfy { FHIRVersion(rawValue: $0.name) != nil }
    }
}

extension JSONValue {
    /// The value for one version: what is given by version is replaced, and left out where the version has none.
    ///
    /// What is the same in every version is not copied: thousands of rows stay where they are.
    public func resolved(for version: FHIRVersion) -> JSONValue? {
        guard differsByVersion else { return self }
        switch self {
        case .object(let object) where object.isByVersion:
            return object[version.rawValue].flatMap { $0.resolved(for: version) }
        case .object(let object):
            return .object(
                JSONObject(
                    object.members.compactMap { member in
                        member.value.resolved(for: version).map { JSONObject.Member(name: member.name, value: $0) }
                    }))
        case .array(let elements): return .array(elements.compactMap { $0.resolved(for: version) })
        default: return self
        }
    }

    /// Whether anything in it is given by version.
    private var differsByVersion: Bool {
        switch self {
        case .object(let object): object.isByVersion || object.members.contains { $0.value.differsByVersion }
        case .array(let elements): elements.contains(where: \.differsByVersion)
        default: false
        }
    }
}
