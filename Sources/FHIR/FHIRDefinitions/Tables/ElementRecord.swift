/// An element's lines in the table of types, with those of the elements inside it.
struct ElementRecord {
    private let fields: [String]
    private var facts: [String: String] = [:]
    private(set) var invariants: [InvariantDefinition] = []
    private(set) var children: [ElementRecord] = []

    /// The lines of a block as a tree, whose root has no fields of its own.
    static func tree(_ lines: [[String]]) -> ElementRecord {
        var rest = lines[...]
        return ElementRecord([], depth: -1, of: &rest)
    }

    /// Takes what belongs to an element from the front of the lines; the depth is the table's, a handful at most.
    private init(_ fields: [String], depth: Int, of lines: inout ArraySlice<[String]>) {
        self.fields = fields
        while let line = lines.first {
            let sign = line[0].utf8.first
            if sign == UInt8(ascii: "?") {
                invariants.append(InvariantDefinition(line))
            } else if sign == UInt8(ascii: "%") {
                facts[String(line[0].dropFirst())] = line.field(1)
            } else if line[0].prefix(while: { $0 == "." }).utf8.count > depth {
                lines.removeFirst()
                children.append(ElementRecord(line, depth: depth + 1, of: &lines))
                continue
            } else {
                return
            }
            lines.removeFirst()
        }
    }

    /// `value` of `..value[x]`.
    var name: String {
        let name = fields.field(0).drop { $0 == "." }
        return String(isChoice ? name.dropLast(3) : name)
    }

    var isChoice: Bool { fields.field(0).hasSuffix("[x]") }

    var min: Int { occurs.first.flatMap { Int($0) } ?? 0 }

    var max: Int? { occurs.last.flatMap { Int($0) } }

    /// `Bundle.link` of `#Bundle.link`.
    var contentReference: String? {
        fields.field(2).utf8.first == UInt8(ascii: "#") ? String(fields.field(2).dropFirst()) : nil
    }

    var types: [Substring] { fields.field(2).split(separator: ",") }

    var binding: Binding? { Binding(fields.field(4)) }

    func hasFlag(_ letter: Unicode.Scalar) -> Bool { fields.field(3).unicodeScalars.contains(letter) }

    func fact(_ name: String) -> String? { facts[name] }

    private var occurs: [Substring] { fields.field(1).split(separator: ".") }
}
