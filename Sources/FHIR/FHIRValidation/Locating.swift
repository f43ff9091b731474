import Diagnostics
import JSON

/// Finds where the things stand that issues are about.
struct Locating {
    private let text: [UInt8]
    private let repeated: [JSONDocument.RepeatedMember]

    init(_ text: [UInt8], repeated: [JSONDocument.RepeatedMember]) {
        self.text = text
        self.repeated = repeated
    }

    func locate(_ issues: inout [ValidationIssue]) {
        var repeated = repeated[...]
        var offsets = JSONLocator(text).offsets(of: issues.map(\.pointer))
        for index in issues.indices {
            offsets[index] = repeatedMember(of: issues[index], in: &repeated) ?? offsets[index]
        }
        for (index, position) in SourcePosition.positions(ofBytes: offsets, in: text).enumerated() {
            issues[index].position = position
        }
    }

    /// Where the repeated member stands; the issues come in the order of the text.
    private func repeatedMember(
        of issue: ValidationIssue, in rest: inout ArraySlice<JSONDocument.RepeatedMember>
    ) -> Int? {
        guard issue.code == .duplicate, let name = issue.pointer.tokens.last,
            let index = rest.firstIndex(where: { $0.name == name })
        else { return nil }
        return rest.remove(at: index).offset
    }
}

extension ValidationIssue {
    /// A text begins with a byte order mark, which a reader may pass over. <https://www.rfc-editor.org/rfc/rfc8259#section-8.1>
    static let byteOrderMark = ValidationIssue(
        severity: .warning, code: .structure, message: "the text should not begin with a byte order mark",
        expression: "", pointer: JSONPointer(), position: SourcePosition(line: 1, column: 1))

    /// A text is not JSON.
    init(_ error: JSONError, in text: [UInt8]) {
        self.init(
            severity: .error, code: error.isTooDeep ? .tooCostly : .structure,
            message: "is not JSON: \(error.message)", expression: "", pointer: JSONPointer(),
            position: SourcePosition(ofByte: error.offset, in: text))
    }
}
