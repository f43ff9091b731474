import JSON

extension FuzzTarget {
    /// The JSON reader, its writer and the locator.
    static let json = FuzzTarget(
        name: "json",
        check: { bytes in
            switch parse(bytes) {
            case .success(let document): hold(document, of: bytes)
            case .failure(let error): precondition(0...bytes.count ~= error.offset, "an error outside of the text")
            }
        }
    )
}

private func parse(_ bytes: [UInt8]) -> Result<JSONDocument, JSONError> {
    Result { () throws(JSONError) in try JSONValue.parse(bytes) }
}

/// Traps unless what was read prints, reads again and is found where it is.
private func hold(_ document: JSONDocument, of bytes: [UInt8]) {
    for layout in [JSONWriter.Layout.compact, .pretty] {
        let again = try? parse(document.value.bytes(layout)).get()
        precondition(again?.value == document.value, "what was printed reads as another value")
        let repeated = document.repeatedMembers.map(\.name)
        precondition(again?.repeatedMembers.map(\.name) == repeated, "what was printed repeats other members")
    }
    for member in document.repeatedMembers {
        precondition(value(of: bytes, at: member.offset) == .string(member.name), "a repeated member is elsewhere")
    }
    let locator = JSONLocator(bytes)
    for pointer in pointers(in: document.value).prefix(32) {
        precondition(JSONPointer(pointer.description) == pointer, "a pointer reads as another one")
        // a pointer into the second of two members of one name leads nowhere
        guard let found = document.value[pointer] else { continue }
        precondition(value(of: bytes, at: locator.offset(of: pointer)) == found, "a value is elsewhere")
    }
}

/// The value that begins at a byte of a text, whatever follows it.
private func value(of text: [UInt8], at offset: Int) -> JSONValue? {
    let rest = Array(text[offset...])
    switch parse(rest) {
    case .success(let document): return document.value
    case .failure(let error): return try? JSONValue(parsing: Array(rest[..<error.offset]))
    }
}

/// The pointers to a value and everything within it, breadth first.
private func pointers(in value: JSONValue) -> [JSONPointer] {
    var found = [(JSONPointer(), value)]
    var next = 0
    while next < found.count, found.count < 64 {
        let (pointer, value) = found[next]
        next += 1
        switch value {
        case .array(let elements):
            found += elements.prefix(64).enumerated().map { (pointer.appending($0.offset), $0.element) }
        case .object(let object): found += object.members.prefix(64).map { (pointer.appending($0.name), $0.value) }
        default: break
        }
    }
    return found.map(\.0)
}
