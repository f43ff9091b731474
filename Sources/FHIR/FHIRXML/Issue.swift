public import Diagnostics

extension FHIRXML {
    /// Something wrong with a resource's form.
    public struct Issue: Error, Hashable, Sendable {
        /// What kind of issue it is, by its code. <http://hl7.org/fhir/R4/valueset-issue-type.html>
        public enum Code: String, Sendable {
            /// The text is no XML, or the element stands where the definitions have none.
            case structure
            /// A value that cannot be.
            case value
            /// Content that must be there is absent.
            case required
            /// The text asks for more than the limits allow.
            case tooLong = "too-long"
        }

        /// How grave it is.
        public var severity: Diagnostic.Severity
        /// What kind of issue it is.
        public var code: Code
        /// What is wrong, in one line.
        public var message: String
        /// The element, as FHIRPath has it: `Patient.name[0].given[1]`; empty outside of the root.
        public var path: String
        /// Where in the text; nil where a value was written.
        public var position: SourcePosition?
    }
}

extension FHIRXML.Issue: CustomStringConvertible {
    /// One line: `12:4: error: message (Patient.name[0])`.
    public var description: String {
        let place = position.map { "\($0): " } ?? ""
        return printable("\(place)\(severity.rawValue): \(message)" + (path.isEmpty ? "" : " (\(path))"))
    }
}

/// The issues found so far, up to a bound.
struct IssueLog {
    private var found: [(issue: FHIRXML.Issue, offset: Int)] = []
    private var leftOut = 0
    let limit: Int

    init(limit: Int) { self.limit = limit }

    /// Adds an issue, unless there are as many as are wanted; `offset` is the byte of the text, from 0.
    mutating func add(
        _ code: FHIRXML.Issue.Code, _ message: @autoclosure () -> String, path: @autoclosure () -> String,
        offset: Int = 0, severity: Diagnostic.Severity = .error
    ) {
        guard found.count < limit else { return leftOut += 1 }
        found.append((FHIRXML.Issue(severity: severity, code: code, message: message(), path: path()), offset))
    }

    /// The issues in the order in which they were found, and how many were left out.
    func issues() -> [FHIRXML.Issue] { found.map(\.issue) + rest }

    /// The issues in the order of the text, with their positions, which one pass over the text finds.
    func issues(in text: UnsafeBufferPointer<UInt8>) -> [FHIRXML.Issue] {
        var cursor = LineCursor(text: text)
        // because the sort is stable, issues of one place stay in the order in which they were found
        return found.sorted { $0.offset < $1.offset }.map { found in
            var issue = found.issue
            issue.position = cursor.position(of: found.offset)
            return issue
        } + rest
    }

    private var rest: [FHIRXML.Issue] {
        guard leftOut > 0 else { return [] }
        return [FHIRXML.Issue(severity: .error, code: .tooLong, message: "\(leftOut) more issues, not told", path: "")]
    }
}

/// Works out positions of bytes, each asked for behind the one before.
struct LineCursor {
    let text: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var line = 1
    private var lineStart = 0

    init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    mutating func position(of byte: Int) -> SourcePosition {
        let end = min(byte, text.count)
        while offset < end {
            if text[offset] == UInt8(ascii: "\n") {
                line += 1
                lineStart = offset + 1
            }
            offset += 1
        }
        return SourcePosition(line: line, column: offset - lineStart + 1)
    }
}
