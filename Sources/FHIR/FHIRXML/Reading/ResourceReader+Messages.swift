import Diagnostics
import FHIRDefinitions
import JSON

/// Namespaces, and what is said of what is wrong.
extension ResourceReader {
    mutating func checkNamespace(_ tag: Tag, _ place: Place) {
        if tag.namespace == namespace, namespace != nil { return }
        if isName(tag.namespace, Self.namespace) {
            namespace = tag.namespace
        } else if wrongNamespaces.insert(tag.namespace).inserted {
            fail(.structure, wrongNamespace(tag, Self.namespace), at: place.tagStart)
        }
    }

    func wrongNamespace(_ tag: Tag, _ wanted: StaticString) -> String {
        let found = tag.namespace.map { "in the namespace '\(String(cString: $0).prefix(80))'" } ?? "in no namespace"
        return "'\(String(cString: tag.name).prefix(80))' is \(found), not in '\(wanted)'"
    }

    func unknown(_ name: String, _ kind: String, in known: () -> [String]) -> String {
        if log.isFull { return "" }
        let near = nearestName(to: String(name.prefix(80)), in: known())
        return "unknown \(kind) '\(name.prefix(80))'" + (near.map { "; did you mean '\($0)'?" } ?? "")
    }

    /// The innermost element, or the one given within it.
    func path(with inner: Frame? = nil) -> String {
        var path = ""
        for frame in open.frames + (inner.map { [$0] } ?? []) {
            guard let child = frame.child else {
                if path.isEmpty { path = frame.shape.type.name }
                continue
            }
            path += "." + child.element.name + (child.isList ? "[\(frame.index)]" : "")
        }
        return path
    }
}
