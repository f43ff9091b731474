/// A place in a text, as a person counts: the first line is 1, the first column is 1.
///
/// Columns count bytes of UTF-8, as compilers do, so that an editor can jump there.
public struct SourcePosition: Hashable, Sendable, Comparable {
    /// The line, from 1.
    public var line: Int
    /// The column in bytes, from 1.
    public var column: Int

    /// Creates a position from a line and a column, both from 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// Finds the position of a byte, counting line feeds before it; past the end it is the end.
    public init(ofByte offset: Int, in bytes: [UInt8]) {
        self = Self.positions(ofBytes: [offset], in: bytes)[0]
    }

    /// The positions of several bytes, found in one walk through the text, in the order of the offsets.
    public static func positions(ofBytes offsets: [Int], in bytes: [UInt8]) -> [SourcePosition] {
        var positions = offsets.map { _ in SourcePosition(line: 1, column: 1) }
        var (line, lineStart, index) = (1, 0, 0)
        for place in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
            let end = min(max(offsets[place], 0), bytes.count)
            while index < end {
                if bytes[index] == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, index + 1) }
                index += 1
            }
            positions[place] = SourcePosition(line: line, column: end - lineStart + 1)
        }
        return positions
    }

    /// Whether one place stands before another in the same text.
    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

extension SourcePosition: CustomStringConvertible {
    /// The form that editors understand behind a file's name: `12:4`.
    public var description: String { "\(line):\(column)" }
}
