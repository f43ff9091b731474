import HTTPMessages
import JSON
import Patterns
import Scenarios

/// What a `save` takes from a response.
struct Capture {
    private let value: JSONValue

    init(_ value: JSONValue) { self.value = value }

    /// The value; nil where the response has no such thing.
    func value(from subject: Subject) -> JSONValue? {
        if let path = value.string { return subject.first(path) }
        guard let pattern = value["matches"]?.string else { return source(subject) }
        let isOfBody = ["header", "path", "pointer"].allSatisfy { value[$0] == nil }
        let whole = isOfBody ? String(decoding: subject.response.body, as: UTF8.self) : nil
        guard let text = whole ?? source(subject)?.display else { return nil }
        guard case .match(let groups)? = try? Pattern(pattern).search(text) else { return nil }
        return (groups.count > 1 ? groups[1] : groups[0]).map { .string($0) }
    }

    private func source(_ subject: Subject) -> JSONValue? {
        if let name = value["header"]?.string { return subject.response.headers[name].map { .string($0) } }
        if let path = value["path"]?.string { return subject.first(path) }
        if let pointer = value["pointer"]?.string.flatMap({ JSONPointer($0) }) { return subject.json?[pointer] }
        if value["status"]?.bool == true { return .number(JSONNumber(subject.response.status)) }
        if value["body"]?.bool == true { return subject.json }
        return nil
    }
}
