import JSON

/// One change of a message, read and ready.
struct Edit: Sendable {
    var apply: @Sendable (inout Message) -> Void
}

/// A kind of edit: what the catalogue calls it, and how its value becomes a change.
struct EditKind: Sendable {
    /// Which messages it can change.
    enum Side { case request, response, both }

    var name: String
    var side: Side
    var read: @Sendable (Place) throws -> Edit

    init(_ name: String, _ side: Side = .both, read: @escaping @Sendable (Place) throws -> Edit) {
        (self.name, self.side, self.read) = (name, side, read)
    }

    /// Every kind.
    static let all: [EditKind] = [
        .method, .target, .appendToTarget, .status, .setHeaders, .removeHeaders, .replaceInHeader, .body,
        .replaceInBody, .setElements,
        .removeElements, .reverse, .duplicate, .dropFirst, .dropLast, .dropWhere,
    ]
}
