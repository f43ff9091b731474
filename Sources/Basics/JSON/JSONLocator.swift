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
        var index = skipSpace(0)
        var nameOffset = index
        for token in pointer.tokens {
            guard let child = child(token, of: index) else { break }
            (nameOffset, index) = child
        }
        return min(ofName ? nameOffset : index, text.count)
    }

    /// Where the values that the pointers lead to begin, each as ``offset(of:ofName:)`` finds it, in one walk.
    public func offsets(of pointers: [JSONPointer]) -> [Int] {
        var offsets = pointers.map { _ in 0 }
        _ = place(Array(pointers.indices), of: pointers, below: 0, from: skipSpace(0), in: &offsets)
        return offsets
    }

    /// Places those of the pointers that lead to the value at `start`, which is `depth` tokens below the root, or through it.
    ///
    /// - Returns: The byte after the value.
    private func place(
        _ wanted: [Int], of pointers: [JSONPointer], below depth: Int, from start: Int, in offsets: inout [Int]
    ) -> Int {
        for pointer in wanted { offsets[pointer] = min(start, text.count) }
        let further = wanted.filter { pointers[$0].tokens.count > depth }
        // by bytes, because strings that are canonically equivalent are other names
        var inner = Dictionary(grouping: further) { Array(pointers[$0].tokens[depth].utf8) }
        guard start < text.count, !inner.isEmpty else { return end(ofValueAt: start) }
        let isObject = text[start] == UInt8(ascii: "{")
        guard isObject || text[start] == UInt8(ascii: "[") else { return end(ofValueAt: start) }
        var index = skipSpace(start + 1)
        var count = 0
        while index < text.count, text[index] != UInt8(ascii: "}"), text[index] != UInt8(ascii: "]") {
            let token = isObject ? name(at: index) : Array(String(count).utf8)
            if isObject { index = skipSpace(skipSpace(end(ofValueAt: index)) + 1) }
            if let found = inner.removeValue(forKey: token) {
                index = skipSpace(place(found, of: pointers, below: depth + 1, from: index, in: &offsets))
            } else {
                index = skipSpace(end(ofValueAt: index))
            }
            if index < text.count, text[index] == UInt8(ascii: ",") { index = skipSpace(index + 1) }
            count += 1
        }
        return min(index + 1, text.count)
    }

    /// The offsets of a child's name (or of the element itself) and of its value.
    private func child(_ token: String, of start: Int) -> (name: Int, value: Int)? {
        guard start < text.count else { return nil }
        let isObject = text[start] == UInt8(ascii: "{")
        guard isObject || text[start] == UInt8(ascii: "[") else { return nil }
        var index = skipSpace(start + 1)
        var count = 0
        while index < text.count, text[index] != UInt8(ascii: "}"), text[index] != UInt8(ascii: "]") {
            let nameStart = index
            if isObject { index = skipSpace(skipSpace(end(ofValueAt: index)) + 1) }
            let isWanted = isObject ? isName(token, at: nameStart) : String(count) == token
            if isWanted { return (nameStart, index) }
            index = skipSpace(end(ofValueAt: index))
            if index < text.count, text[index] == UInt8(ascii: ",") { index = skipSpace(index + 1) }
            count += 1
        }
        return nil
    }

    private func isName(_ token: String, at start: Int) -> Bool {
        let written = text[start..<end(ofValueAt: start)]
        guard written.contains(UInt8(ascii: "\\")) else {
            return written.dropFirst().dropLast().elementsEqual(token.utf8)
        }
        return name(at: start).elementsEqual(token.utf8)
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
        case UInt8(ascii: "{"), UInt8(ascii: "["): return endOfContainer(start)
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

    private func endOfContainer(_ start: Int) -> Int {
        var index = start
        var depth = 0
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
