/// A line of a block with the lines that belong to it: notes, and lines one level further in, which dots before their
/// names show.
struct FactNode {
    /// The fields, the name without its dots.
    var fields: [String]
    /// The lines that begin with `?` or `%` and follow it, before any line further in.
    private(set) var notes: [[String]] = []
    /// The lines one level further in.
    private(set) var children: [FactNode] = []

    /// The lines after a block's first, below a root that has that line's fields.
    init(_ block: FactBlock) {
        var lines = block.lines[...]
        self.init(block.head(), depth: 0, of: &lines)
    }

    /// Takes what belongs to a line from the front of the others; it recurs as deep as the table's dots, a handful.
    private init(_ fields: [String], depth: Int, of lines: inout ArraySlice<[String]>) {
        self.fields = fields
        while let line = lines.first, line[0].hasPrefix("?") || line[0].hasPrefix("%") {
            notes.append(line)
            lines.removeFirst()
        }
        while var line = lines.first {
            let dots = line[0].utf8.prefix { $0 == UInt8(ascii: ".") }.count
            guard dots >= depth else { return }
            lines.removeFirst()
            line[0] = String(Substring(line[0].utf8.dropFirst(dots)))
            children.append(FactNode(line, depth: dots + 1, of: &lines))
        }
    }
}
