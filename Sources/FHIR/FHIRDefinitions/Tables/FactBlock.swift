import Glibc

/// Lines of a generated table that belong together: a thing's, or the whole table's.
///
/// Lines are tab-separated fields; a thing's first one begins with `=` and its name. The text lies in the program's own
/// pages, so that nothing is read or copied before it is asked for.
struct FactBlock: Sendable {
    private let text: StaticString
    private let range: Range<Int>

    /// A whole table.
    init(table text: StaticString) { self.init(text: text, range: 0..<text.utf8CodeUnitCount) }

    private init(text: StaticString, range: Range<Int>) {
        self.text = text
        self.range = range
    }

    /// The things in a table in their order, found by one pass over the beginnings of lines.
    func blocks() -> [FactBlock] {
        var starts: [Int] = []
        var line = range.lowerBound
        while line < range.upperBound {
            if text.utf8Start[line] == UInt8(ascii: "=") { starts.append(line) }
            line = end(of: UInt8(ascii: "\n"), from: line, before: range.upperBound) + 1
        }
        return zip(starts, starts.dropFirst() + [range.upperBound]).map { FactBlock(text: text, range: $0..<$1) }
    }

    /// The first fields of its first line; the first one is its name, without the sign before it.
    func head(_ count: Int = .max) -> [String] {
        fields(
            range.lowerBound + 1, end(of: UInt8(ascii: "\n"), from: range.lowerBound, before: range.upperBound), count)
    }

    /// The fields of each further line.
    var lines: [[String]] {
        var lines: [[String]] = []
        var line = end(of: UInt8(ascii: "\n"), from: range.lowerBound, before: range.upperBound) + 1
        while line < range.upperBound {
            let next = end(of: UInt8(ascii: "\n"), from: line, before: range.upperBound)
            lines.append(fields(line, next))
            line = next + 1
        }
        return lines
    }

    /// The first fields of the line between two places.
    private func fields(_ start: Int, _ lineEnd: Int, _ count: Int = .max) -> [String] {
        var fields: [String] = []
        fields.reserveCapacity(min(count, 6))
        var start = start
        while start <= lineEnd, fields.count < count {
            let next = end(of: UInt8(ascii: "\t"), from: start, before: lineEnd)
            let bytes = UnsafeBufferPointer(start: text.utf8Start + start, count: next - start)
            fields.append(String(decoding: bytes, as: UTF8.self))
            start = next + 1
        }
        return fields
    }

    /// Where a byte stands next, or the bound.
    private func end(of byte: UInt8, from start: Int, before bound: Int) -> Int {
        guard let found = memchr(text.utf8Start + start, Int32(byte), bound - start) else { return bound }
        return UnsafeRawPointer(found) - UnsafeRawPointer(text.utf8Start)
    }
}

extension Array where Element == String {
    /// The field at an index; empty where the line ended before it.
    func field(_ index: Int) -> String { index < count ? self[index] : "" }

    /// The names in a field, which spaces part.
    func names(_ index: Int) -> [String] { field(index).split(separator: " ").map(String.init) }
}
