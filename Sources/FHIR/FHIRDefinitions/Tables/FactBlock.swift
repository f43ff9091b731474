/// Lines of a generated table that belong together: a thing's, or the whole table's.
///
/// Lines are tab-separated fields; a thing's first one begins with `=` and its name. The text lies in the program's own
/// pages, so that nothing is read or copied before it is asked for.
struct FactBlock: Sendable {
    private let text: StaticString
    private let range: Range<Int>

    /// A whole table.
    init(table text: StaticString) { self.init(text: text, range: 0 ..< text.utf8CodeUnitCount) }

    private init(text: StaticString, range: Range<Int>) {
        self.text = text
        self.range = range
    }

    /// The things in a table in their order, found by one pass over the beginnings of lines.
    func blocks() -> [FactBlock] {
        var starts: [Int] = []
        var line = range.lowerBound
        while line < range.upperBound {
            if bytes[line] == UInt8(ascii: "=") { starts.append(line) }
            line = bytes[line...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? range.upperBound
        }
        return zip(starts, starts.dropFirst() + [range.upperBound]).map { FactBlock(text: text, range: $0 ..< $1) }
    }

    /// The fields of its first line; the first one is its name, without the sign before it.
    var head: [String] { head(.max) }

    /// The first fields of its first line.
    func head(_ count: Int) -> [String] {
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }.dropFirst()
        return line.split(
            separator: UInt8(ascii: "\t"), maxSplits: count, omittingEmptySubsequences: false
        ).prefix(count).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The fields of each further line.
    var lines: [[String]] {
        bytes.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
            line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }

    private var bytes: Slice<UnsafeBufferPointer<UInt8>> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)[range]
    }
}

extension Array where Element == String {
    /// The field at an index; empty where the line ended before it.
    func field(_ index: Int) -> String { index < count ? self[index] : "" }

    /// The names in a field, which spaces part.
    func names(_ index: Int) -> [String] { field(index).split(separator: " ").map(String.init) }
}
