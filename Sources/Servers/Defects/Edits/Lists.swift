import JSON
import Patterns

// What is done to lists in a resource, such as the entries of a Bundle. Each names the path of the list.

extension EditKind {
    /// `"reverse": "entry"` – in the opposite order.
    static let reverse = EditKind(list: "reverse") { $0.reversed() }

    /// `"duplicate": "entry"` – every element twice.
    static let duplicate = EditKind(list: "duplicate") { list in list.flatMap { [$0, $0] } }

    /// `"dropFirst": "entry"` – without its first element.
    static let dropFirst = EditKind(list: "dropFirst") { Array($0.dropFirst()) }

    /// `"dropLast": "entry"` – without its last element.
    static let dropLast = EditKind(list: "dropLast") { $0.dropLast() }

    /// `"dropWhere": {"list": "entry", "path": "request.method", "matches": "DELETE"}` – without the elements in which the value at
    /// the path, as text, matches.
    static let dropWhere = EditKind("dropWhere") { place in
        let members = try place.object(["list", "path", "matches"])
        let path = try members.required("path").path()
        let pattern = try members.required("matches").pattern()
        return Edit(list: try members.required("list").path()) { elements in
            elements.filter { element in !path.values(in: element).contains { pattern.matches($0.shown) == true } }
        }
    }

    private init(list name: String, _ change: @escaping @Sendable ([JSONValue]) -> [JSONValue]) {
        self.init(name) { place in Edit(list: try place.path(), change) }
    }
}

extension Edit {
    /// An edit of every list that a path leads to.
    fileprivate init(list path: ElementPath, _ change: @escaping @Sendable ([JSONValue]) -> [JSONValue]) {
        self.init { message in
            message.changeJSON { root in
                path.changing(in: root) { node in node.map { $0.array.map { .array(change($0)) } ?? $0 } }
            }
        }
    }
}

extension JSONValue {
    /// A text as it is, anything else as JSON.
    fileprivate var shown: String { string ?? String(decoding: bytes(), as: UTF8.self) }
}
