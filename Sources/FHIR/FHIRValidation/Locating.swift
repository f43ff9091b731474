import Diagnostics
import JSON

/// Finds where the things stand that issues are about.
struct Locating {
    /// How many bytes may be walked through: as many issues as that allows get a position.
    private static let budget = 1 << 28

    private let text: [UInt8]
    private let locator: JSONLocator
    private let repeated: [JSONDocument.RepeatedMember]

    init(_ text: [UInt8], repeated: [JSONDocument.RepeatedMember]) {
        self.text = text
        locator = JSONLocator(text)
        self.repeated = repeated
    }

    func locate(_ issues: inout [ValidationIssue]) {
        var repeated = repeated[...]
        let count = min(issues.count, Self.budget / max(text.count, 1))
        for index in 0..<count {
            let offset = repeatedMember(of: issues[index], in: &repeated) ?? locator.offset(of: issues[index].pointer)
            issues[index].position = SourcePosition(ofByte: offset, in: text)
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
