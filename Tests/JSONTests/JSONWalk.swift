import JSON

/// Where each value of a text stands, found in one pass from front to back: what `JSONLocator` is compared with.
struct JSONWalk {
    struct Place {
        var pointer: JSONPointer
        /// Where the member's name begins; the value itself for an element.
        var name: Int
        var value: Int
    }

    private let text: [UInt8]
    private var index = 0
    private(set) var places: [Place] = []

    /// Walks a text that is known to parse as `value`.
    init(_ text: [UInt8], of value: JSONValue) {
        self.text = text
        skipSpace()
        walk(value, JSONPointer(), name: index)
    }

    private mutating func walk(_ value: JSONValue, _ pointer: JSONPointer, name: Int) {
        places.append(Place(pointer: pointer, name: name, value: index))
        switch value {
        case .array(let elements):
            for (position, element) in elements.enumerated() {
                step()
                walk(element, pointer.appending(position), name: index)
                skipSpace()
            }
            if elements.isEmpty { step() }
            step()
        case .object(let object):
            for member in object.members {
                step()
                let name = index
                skipString()
                skipSpace()
                step()
                walk(member.value, pointer.appending(member.name), name: name)
                skipSpace()
            }
            if object.isEmpty { step() }
            step()
        case .string: skipString()
        default: while index < text.count, !" \n\r\t,]}".utf8.contains(text[index]) { index += 1 }
        }
    }

    /// Steps over one punctuation mark and the space behind it.
    private mutating func step() {
        index += 1
        skipSpace()
    }

    private mutating func skipString() {
        index += 1
        while text[index] != UInt8(ascii: "\"") { index += text[index] == UInt8(ascii: "\\") ? 2 : 1 }
        index += 1
    }

    private mutating func skipSpace() {
        while index < text.count, text[index] <= 0x20 { index += 1 }
    }
}
