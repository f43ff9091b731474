import JSON
import Patterns

/// Something wrong at a place of a catalogue.
struct CatalogueProblem: Error {
    var pointer: JSONPointer
    var message: String
    /// Whether it is about the member's name and not about its value.
    var isAboutName: Bool

    init(_ pointer: JSONPointer, _ message: String, isAboutName: Bool = false) {
        (self.pointer, self.message, self.isAboutName) = (pointer, message, isAboutName)
    }
}

/// A value of a catalogue, and where it stands.
struct Place {
    var value: JSONValue
    var pointer: JSONPointer

    func text() throws -> String { try required(value.string, "a string") }
    func integer() throws -> Int { try required(value.integer, "a whole number") }
    func flag() throws -> Bool { try required(value.bool, "true or false") }

    /// One text, or several.
    func texts() throws -> [String] {
        if let text = value.string { return [text] }
        var texts: [String] = []
        for place in try list() { texts.append(try place.text()) }
        return texts
    }

    func list() throws -> [Place] {
        try required(value.array, "a list").enumerated().map { Place(value: $1, pointer: pointer.appending($0)) }
    }

    func pattern() throws -> Pattern {
        let text = try text()
        do throws(Pattern.SyntaxError) { return try Pattern(text) } catch {
            throw problem("no regular expression: \(error.message), at byte \(error.offset)")
        }
    }

    func path() throws -> ElementPath { try path(try text()) }

    func path(_ text: String) throws -> ElementPath { try required(ElementPath(text), "an element path") }

    func problem(_ message: String) -> CatalogueProblem { CatalogueProblem(pointer, message) }

    private func required<Value>(_ value: Value?, _ kind: String) throws -> Value {
        guard let value else { throw problem("expected \(kind), found \(self.value.kind)") }
        return value
    }
}

extension Place {
    /// The members of an object that may have these and no others.
    func object(_ known: [String]) throws -> Members {
        let object = try required(value.object, "an object")
        if let unknown = object.names.first(where: { !known.contains($0) }) {
            throw CatalogueProblem(
                pointer.appending(unknown), "unknown member '\(unknown)'; known here: \(known.joined(separator: ", "))",
                isAboutName: true)
        }
        return Members(object: object, pointer: pointer)
    }

    /// The members of an object whose names the author chooses.
    func members<Value>(
        _ read: (Place) throws -> Value
    ) throws -> [(name: String, value: Value)] {
        var members: [(name: String, value: Value)] = []
        for member in try required(value.object, "an object").members {
            members.append((member.name, try read(Place(value: member.value, pointer: pointer.appending(member.name)))))
        }
        return members
    }
}

/// The members of an object of a catalogue.
struct Members {
    let object: JSONObject
    let pointer: JSONPointer

    subscript(name: String) -> Place? { object[name].map { Place(value: $0, pointer: pointer.appending(name)) } }

    func required(_ name: String) throws -> Place {
        guard let place = self[name] else { throw CatalogueProblem(pointer, "'\(name)' is required here") }
        return place
    }
}
