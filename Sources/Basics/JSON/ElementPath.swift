/// A plain path to elements of a resource: `name[0].family`, `meta.versionId`, `entry.resource.id`.
///
/// Without an index a repeating element stands for all of its values, as in FHIRPath.
public struct ElementPath: Hashable, Sendable {
    /// One step of a path.
    enum Part: Hashable, Sendable {
        case member(String)
        case index(Int)
    }

    let parts: [Part]

    /// Reads a path; nil where the text is none.
    public init?(_ text: String) {
        var parts: [Part] = []
        for piece in text.split(separator: ".", omittingEmptySubsequences: false) {
            guard let read = Self.read(piece) else { return nil }
            parts += read
        }
        self.parts = parts
    }

    /// A name with any number of indexes behind it.
    private static func read(_ piece: Substring) -> [Part]? {
        let pieces = piece.split(separator: "[", omittingEmptySubsequences: false)
        guard let name = pieces.first, !name.isEmpty, name.utf8.allSatisfy(isNameByte) else { return nil }
        var parts: [Part] = [.member(String(name))]
        for piece in pieces.dropFirst() {
            guard piece.hasSuffix("]"), let index = Int(piece.dropLast()), index >= 0 else { return nil }
            parts.append(.index(index))
        }
        return parts
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "$"):
            true
        default: false
        }
    }

    /// The values that the path leads to, in order.
    public func values(in root: JSONValue) -> [JSONValue] {
        var current = [root]
        for part in parts {
            switch part {
            case .member(let name): current = current.flatMap(\.elements).compactMap { $0[name] }
            case .index(let index): current = current.compactMap { $0.array == nil && index == 0 ? $0 : $0[index] }
            }
        }
        return current.flatMap(\.elements)
    }

    /// The root with the value put at the path; objects and the next element of a list are made where they are missing.
    ///
    /// - Returns: nil where something in the way is no object or no list, or an index skips elements.
    public func setting(_ value: JSONValue?, in root: JSONValue) -> JSONValue? {
        Self.set(value, parts[...], root) ?? nil
    }

    private static func set(_ value: JSONValue?, _ parts: ArraySlice<Part>, _ node: JSONValue?) -> JSONValue?? {
        guard let part = parts.first else { return .some(value) }
        switch (part, node) {
        case (.member(let name), .object(var object)):
            guard let changed = set(value, parts.dropFirst(), object[name]) else { return nil }
            object[name] = changed
            return .object(object)
        case (.member, nil): return set(value, parts, .object(JSONObject()))
        case (.index(let index), let node) where node == nil || node?.array != nil:
            return set(value, parts.dropFirst(), node?.array ?? [], at: index)
        default: return nil
        }
    }

    private static func set(
        _ value: JSONValue?, _ rest: ArraySlice<Part>, _ elements: [JSONValue], at index: Int
    ) -> JSONValue?? {
        guard index <= elements.count,
            let changed = set(value, rest, index < elements.count ? elements[index] : nil)
        else { return nil }
        var elements = elements
        if index < elements.count { elements.remove(at: index) }
        if let changed { elements.insert(changed, at: index) }
        return .array(elements)
    }
}

extension ElementPath {
    /// The root with everything that the path leads to changed; nothing is made on the way there.
    ///
    /// `change`: What is to stand at a place, from what stands there; it is given nil where the last name is
    ///   missing, and gives nil to take away.
    public func changing(in root: JSONValue, _ change: (JSONValue?) -> JSONValue?) -> JSONValue {
        Self.changed(root, parts[...], change) ?? .null
    }

    private static func changed(
        _ node: JSONValue?, _ parts: ArraySlice<Part>, _ change: (JSONValue?) -> JSONValue?
    ) -> JSONValue? {
        switch (parts.first, node) {
        case (nil, _): return change(node)
        case (.member(let name), .object(var object)):
            object[name] = changed(object[name], parts.dropFirst(), change)
            return .object(object)
        case (.member, .array(let elements)): return .array(elements.compactMap { changed($0, parts, change) })
        case (.index(let index), .array(var elements)) where elements.indices.contains(index):
            let element = changed(elements[index], parts.dropFirst(), change)
            elements.replaceSubrange(index...index, with: element.map { [$0] } ?? [])
            return .array(elements)
        default: return node
        }
    }
}

extension JSONValue {
    /// The elements of a list; a value that is no list is its only element.
    public var elements: [JSONValue] { array ?? [self] }
}
