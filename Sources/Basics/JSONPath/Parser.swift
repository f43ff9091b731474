import JSON
import Patterns

/// Reads an expression as Json.NET does, so that what it refuses is refused and what it takes is taken.
///
/// <https://github.com/JamesNK/Newtonsoft.Json/tree/13.0.3/Src/Newtonsoft.Json/Linq/JsonPath>
struct Parser {
    let bytes: [UInt8]
    var index = 0
    private var filterDepth = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func whole() throws(JSONPathSyntaxError) -> [Step] {
        guard bytes.count <= JSONPathLimits.maxBytes else {
            throw error("an expression has at most \(JSONPathLimits.maxBytes) bytes")
        }
        skipSpace()
        if byte == UInt8(ascii: "$") {
            if bytes.count == 1 { return [] }
            // anything else that begins with a dollar is the name of a member
            if let next = next, next == UInt8(ascii: ".") || next == UInt8(ascii: "[") { index += 1 }
        }
        let steps = try path(isInFilter: false)
        skipSpace()
        guard byte == nil else { throw unexpected("the end of the path") }
        return steps
    }

    private var next: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

    // MARK: a path

    mutating func path(isInFilter: Bool) throws(JSONPathSyntaxError) -> [Step] {
        var path = PathState(start: index, isInFilter: isInFilter)
        while let byte, !path.ends(at: byte) {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "("):
                takeName(&path)
                path.steps.append(try brackets(isScan: path.isScan))
                path.isScan = false
                path.follows = .brackets
                path.start = index
            case UInt8(ascii: "."):
                takeName(&path)
                if next == byte {
                    path.isScan = true
                    index += 1
                }
                index += 1
                path.follows = .dot
                path.start = index
            default:
                if path.follows == .brackets { throw unexpected("'.' or '['") }
                index += 1
            }
        }
        try endPath(&path)
        return path.steps
    }

    private mutating func endPath(_ path: inout PathState) throws(JSONPathSyntaxError) {
        if index == path.start, path.follows == .dot, byte == nil || path.isInFilter {
            throw error("a name is missing behind the dot")
        }
        takeName(&path)
    }

    /// Makes a step of the name that ends here, if one does.
    private func takeName(_ path: inout PathState) {
        guard index > path.start else { return }
        let name = String(decoding: bytes[path.start..<index], as: UTF8.self)
        path.steps.append(Step(name: name == "*" ? nil : name, isScan: path.isScan))
        path.isScan = false
    }

    // MARK: brackets

    /// What stands in brackets, or, which is the same here, in parentheses.
    private mutating func brackets(isScan: Bool) throws(JSONPathSyntaxError) -> Step {
        let close = byte == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
        index += 1
        skipSpace()
        let step: Step
        switch byte {
        case UInt8(ascii: "'"): step = try quotedNames(until: close, isScan: isScan)
        case UInt8(ascii: "?"):
            let condition = try filter()
            step = isScan ? .scanFilter(condition) : .filter(condition)
        default: step = try indexes(until: close)
        }
        skipSpace()
        guard byte == close else { throw unexpected("'\(Unicode.Scalar(close))'") }
        index += 1
        return step
    }

    private mutating func quotedNames(until close: UInt8, isScan: Bool) throws(JSONPathSyntaxError) -> Step {
        var names = [try quotedText()]
        skipSpace()
        while byte == UInt8(ascii: ",") {
            index += 1
            skipSpace()
            guard byte == UInt8(ascii: "'") else { throw unexpected("a name in single quotes") }
            names.append(try quotedText())
            skipSpace()
        }
        if names.count == 1 { return Step(name: names[0], isScan: isScan) }
        return isScan ? .scanFields(names) : .fields(names)
    }

    private mutating func filter() throws(JSONPathSyntaxError) -> Condition {
        index += 1
        guard byte == UInt8(ascii: "(") else { throw unexpected("'('") }
        index += 1
        filterDepth += 1
        guard filterDepth <= JSONPathLimits.maxFilterDepth else { throw error("filters lie too deep in filters") }
        let condition = try condition()
        filterDepth -= 1
        guard byte == UInt8(ascii: ")") else { throw unexpected("')'") }
        index += 1
        return condition
    }

    // MARK: letters

    mutating func skipSpace() {
        while byte == 0x20 { index += 1 }
    }

    mutating func take(_ text: StaticString) -> Bool {
        let isHere = text.withUTF8Buffer { bytes[index...].starts(with: $0) }
        if isHere { index += text.utf8CodeUnitCount }
        return isHere
    }

    func error(_ message: String) -> JSONPathSyntaxError { JSONPathSyntaxError(message: message, offset: index) }

    func unexpected(_ wanted: String) -> JSONPathSyntaxError {
        let rest = String(decoding: bytes[index...].prefix(16), as: UTF8.self)
        return error("expected \(wanted), not \(rest.first.map { "'\($0)'" } ?? "the end")")
    }

    /// A text in single quotes, its escapes resolved; those of JSON but for `\u`, and `\'`.
    mutating func quotedText() throws(JSONPathSyntaxError) -> String {
        let start = index
        var content: [UInt8] = []
        index += 1
        while let byte, byte != UInt8(ascii: "'") {
            index += 1
            content.append(byte == UInt8(ascii: "\\") ? try escape() : byte)
        }
        guard byte != nil else {
            throw JSONPathSyntaxError(message: "there is no second ' to end this", offset: start)
        }
        index += 1
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func escape() throws(JSONPathSyntaxError) -> UInt8 {
        guard let byte else { throw error("an escape is cut off") }
        let escapes = zip("btnfr\\\"'/".utf8, [8, 9, 10, 12, 13] as [UInt8] + "\\\"'/".utf8)
        guard let (_, meaning) = escapes.first(where: { $0.0 == byte }) else {
            throw error("there is no escape \\\(Unicode.Scalar(byte))")
        }
        index += 1
        return meaning
    }
}

/// How far the reading of a path has come.
private struct PathState {
    enum Predecessor { case nothing, dot, brackets }

    var steps: [Step] = []
    /// Where the name begins that is being read.
    var start: Int
    let isInFilter: Bool
    var isScan = false
    var follows = Predecessor.nothing

    init(start: Int, isInFilter: Bool) {
        self.start = start
        self.isInFilter = isInFilter
    }

    func ends(at byte: UInt8) -> Bool { " )]".utf8.contains(byte) || isInFilter && "=<>!|&".utf8.contains(byte) }
}

extension Step {
    fileprivate init(name: String?, isScan: Bool) { self = isScan ? .scan(name) : .field(name) }
}
