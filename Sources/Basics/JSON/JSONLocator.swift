/// Where values stand in a text.
///
/// Positions are asked for when something is wrong, so the parser does not pay for them: the text is walked again.
public struct JSONLocator: Sendable {
    private let text: [UInt8]

    /// Creates a locator for a text that parses.
    public init(_ text: [UInt8]) { self.text = text }

    /// Where the value that the pointer leads to begins, or where its member's name does.
    ///
    /// - Returns: The byte, from 0, of the deepest part of the pointer that exists.
    public func offset(of pointer: JSONPointer, ofName: Bool = false) -> Int {
        let place = places(of: [pointer])[0]
        return ofName ? place.name : place.value
    }

    /// Where the values that the pointers lead to begin, each as ``offset(of:ofName:)`` finds it, in one walk.
    public func offsets(of pointers: [JSONPointer]) -> [Int] { places(of: pointers).map(\.value) }

    /// Where a value begins, and where the name of its member does; what is no member begins with its value.
    private typealias Place = (name: Int, value: Int)

    private func places(of pointers: [JSONPointer]) -> [Place] {
        var places = pointers.map { _ in (name: 0, value: 0) }
        let start = skipSpace(0)
        _ = locate(Array(pointers.indices), of: pointers, below: 0, at: (start, start), in: &places)
        return places
    }

    /// Finds the places of those of the pointers that lead to a value, which is `depth` tokens below the root, or through it.
    ///
    /// - Returns: The byte after the value.
    private func locate(
        _ wanted: [Int], of pointers: [JSONPointer], below depth: Int, at place: Place, in places: inout [Place]
    ) -> Int {
        let start = place.value
        for pointer in wanted { places[pointer] = (min(place.name, text.count), min(start, text.count)) }
        let further = wanted.filter { pointers[$0].tokens.count > depth }
        // by bytes, because strings that are canonically equivalent are other names
        var inner = Dictionary(grouping: further) { Array(pointers[$0].tokens[depth].utf8) }
        guard start < text.count, !inner.isEmpty else { return end(ofValueAt: start) }
        let isObject = text[start] == UInt8(ascii: "{")
        guard isObject || text[start] == UInt8(ascii: "[") else { return end(ofValueAt: start) }
        var index = skipSpace(start + 1)
        var count = 0
        while !inner.isEmpty, index < text.count, text[index] != UInt8(ascii: "}"), text[index] != UInt8(ascii: "]") {
            let nameStart = index
            let token = isObject ? name(at: index) : Array(String(count).utf8)
            if isObject { index = skipSpace(skipSpace(end(ofValueAt: index)) + 1) }
            if let found = inner.removeValue(forKey: token) {
                let next = locate(found, of: pointers, below: depth + 1, at: (nameStart, index), in: &places)
                index = skipSpace(next)
            } else {
                index = skipSpace(end(ofValueAt: index))
            }
            if index < text.count, text[index] == UInt8(ascii: ",") { index = skipSpace(index + 1) }
            count += 1
        }
        return endOfContainer(index, depth: 1)
    }

    private func name(at start: Int) -> [UInt8] {
        let written = text[start..<end(ofValueAt: start)]
        guard written.contains(UInt8(ascii: "\\")) else { return Array(written.dropFirst().dropLast()) }
        return Array(((try? JSONValue(parsing: Array(written)))?.string ?? "").utf8)
    }

    /// The byte after the value that begins at `start`.
    private func end(ofValueAt start: Int) -> Int {
        guard start < text.count else { return start }
        switch text[start] {
        case UInt8(ascii: "\""): return endOfString(start)
        case UInt8(ascii: "{"), UInt8(ascii: "["): return endOfContainer(start, depth: 0)
        default: return text[start...].firstIndex { ",]} \n\r\t".utf8.contains($0) } ?? text.count
        }
    }

    private func endOfString(_ start: Int) -> Int {
        var index = start + 1
        while index < text.count, text[index] != UInt8(ascii: "\"") {
            index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, text.count)
    }

    /// The byte after a list or an object, of a place that lies `depth` brackets deep in it.
    private func endOfContainer(_ start: Int, depth: Int) -> Int {
        var (index, depth) = (start, depth)
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\""):
                index = endOfString(index)
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break
            }
            index += 1
        }
        return text.count
    }

    private func skipSpace(_ start: Int) -> Int {
        var index = start
        while index < text.count, text[index] <= 0x20 { index += 1 }
        return index
    }
}
