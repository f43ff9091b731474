/// A generated table: lines of tab-separated fields, in blocks that a line opens which begins with `=` and a name.
///
/// The text lies in the program's own pages, so that nothing is read or copied before a block is asked for.
struct FactTable: Sendable {
    /// The table's text, in UTF-8, its lines ended by a line feed.
    let text: StaticString

    /// Its blocks in their order, found by one pass over the beginnings of lines.
    func blocks() -> [FactBlock] {
        let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        var starts: [Int] = []
        var line = 0
        while line < bytes.count {
            if bytes[line] == UInt8(ascii: "=") { starts.append(line) }
            line = bytes[line...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
        }
        return zip(starts, starts.dropFirst() + [bytes.count]).map { FactBlock(text: text, range: $0 ..< $1) }
    }
}

/// The lines of a table that belong to one thing.
struct FactBlock: Sendable {
    let text: StaticString
    let range: Range<Int>

    /// The fields of its first line; the first one is its name, without the sign before it.
    var head: [String] {
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        return fields(line.dropFirst())
    }

    /// The fields of each further line.
    var lines: [[String]] {
        bytes.split(separator: UInt8(ascii: "\n")).dropFirst().map { fields($0) }
    }

    private var bytes: Slice<UnsafeBufferPointer<UInt8>> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)[range]
    }

    private func fields(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> [String] {
        line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}

extension Array where Element == String {
    /// The field at an index; empty where the line ended before it.
    func field(_ index: Int) -> String { index < count ? self[index] : "" }
}
