import JSON

// What is done to elements of a resource; a body that is no JSON is left as it is.

extension EditKind {
    /// `"setElements": {"entry.resource.id": "x"}` – a value at every place that the path leads to.
    static let setElements = EditKind("setElements") { place in
        let values = try place.members { $0.value }
        var paths: [(ElementPath, JSONValue)] = []
        for (name, value) in values { paths.append((try place.path(name), value)) }
        return Edit(changing: paths) { _, value in value }
    }

    /// `"removeElements": ["meta.versionId"]` – nothing at any place that the paths lead to.
    static let removeElements = EditKind("removeElements") { place in
        var paths: [(ElementPath, Void)] = []
        for text in try place.texts() { paths.append((try place.path(text), ())) }
        return Edit(changing: paths) { _, _ in nil }
    }
}

extension Edit {
    /// An edit of what stands at each of several paths.
    fileprivate init<Value: Sendable>(
        changing paths: [(ElementPath, Value)], _ change: @escaping @Sendable (JSONValue?, Value) -> JSONValue?
    ) {
        self.init { message in
            message.changeJSON { root in
                paths.reduce(root) { root, path in path.0.changing(in: root) { change($0, path.1) } }
            }
        }
    }
}

extension Message {
    /// Changes the body as a JSON value, where it is one.
    mutating func changeJSON(_ change: (JSONValue) -> JSONValue) {
        guard let body, let value = try? JSONValue(parsing: body) else { return }
        self.body = change(value).bytes()
    }
}
