import HTTPMessages

/// What a request's URL points to.
enum Place {
    case metadata
    case system, systemSearch, systemHistory
    case type, typeSearch, typeHistory
    case instance, instanceHistory
    case version
    case typeOperation, instanceOperation
}

/// A URL below the base, taken apart.
struct Target {
    var place: Place
    /// The type and the id in the path; ``ResourceType/any`` and nothing where it has none.
    var key = ResourceKey(type: .any, id: "")
    /// The version id in the path; empty where it has none.
    var versionID = ""
    /// The name of the operation in the path, without its `$`; empty where it has none.
    var operation = ""
    private let rawQuery: Substring?

    /// Takes a raw target apart: path and query as they came.
    ///
    /// - Throws: 404 where it is no place of this API, or its type is none of this version.
    init(_ url: String, _ base: String, _ store: Store) throws(Failure) {
        let path: Substring
        (path, rawQuery) = Self.split(url)
        let segments = try Self.segments(of: path, below: base)
        place = .system
        guard let first = segments.first else { return }
        if first.hasPrefix("_") || first == "metadata" || first.hasPrefix("$") {
            place = try Self.systemPlace(segments)
            return
        }
        key = ResourceKey(type: try store.type(named: first), id: "")
        place = .type
        if segments.count > 1 { try readRest(segments) }
    }

    /// The parameters behind the `?`.
    func query() throws(Failure) -> Query {
        guard let rawQuery else { return Query() }
        guard let query = Query(decoding: rawQuery) else {
            throw Failure(400, .invalid, "the query is not well percent-encoded UTF-8: '\(rawQuery)'")
        }
        return query
    }

    /// The path and, where there is one, what stands behind the `?`.
    static func split(_ url: String) -> (path: Substring, query: Substring?) {
        guard let mark = url.utf8.firstIndex(of: UInt8(ascii: "?")) else { return (url[...], nil) }
        return (url[..<mark], url[url.utf8.index(after: mark)...])
    }

    /// The segments of the path below the base, decoded; a slash at the end says nothing.
    private static func segments(of path: Substring, below base: String) throws(Failure) -> [String] {
        var path = path
        let segments = path.withUTF8 { bytes -> [String]? in
            let rest = bytes.dropFirst(base.utf8.count)
            guard bytes.starts(with: base.utf8), rest.isEmpty || rest.first == UInt8(ascii: "/") else { return nil }
            return rest.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
        }
        guard let segments else {
            throw Failure(404, .notFound, "the FHIR API of this server stands at '\(base)'")
        }
        return try segments.map(decoded)
    }

    private static func decoded(_ segment: String) throws(Failure) -> String {
        if !segment.utf8.contains(UInt8(ascii: "%")) { return segment }
        if let decoded = PercentEncoding.decode(segment) { return decoded }
        throw Failure(400, .invalid, "the path is not well percent-encoded UTF-8: '\(segment)'")
    }

    private static func systemPlace(_ segments: [String]) throws(Failure) -> Place {
        switch segments {
        case ["metadata"]: return .metadata
        case ["_search"]: return .systemSearch
        case ["_history"]: return .systemHistory
        default: throw unknown(segments)
        }
    }

    /// Reads what stands behind the type.
    private mutating func readRest(_ segments: [String]) throws(Failure) {
        let (id, next) = (segments[1], segments.count > 2 ? segments[2] : "")
        switch segments.count {
        case 2 where id == "_search": place = .typeSearch
        case 2 where id == "_history": place = .typeHistory
        case 2 where Self.isOperation(id, .typeOperation): (place, operation) = (.typeOperation, String(id.dropFirst()))
        case _ where id.hasPrefix("_") || id.hasPrefix("$"): throw Self.unknown(segments)
        case 2: self = at(.instance, id)
        case 3 where next == "_history": self = at(.instanceHistory, id)
        case 3 where Self.isOperation(next, .instanceOperation):
            self = at(.instanceOperation, id)
            operation = String(next.dropFirst())
        case 4 where next == "_history":
            self = at(.version, id)
            versionID = segments[3]
        default: throw Self.unknown(segments)
        }
    }

    private func at(_ place: Place, _ id: String) -> Target {
        var target = self
        target.place = place
        target.key = ResourceKey(type: key.type, id: id)
        return target
    }

    private static func isOperation(_ segment: String, _ place: Place) -> Bool {
        segment.hasPrefix("$") && Operation.all.contains { $0.name == segment.dropFirst() && $0.places.contains(place) }
    }

    private static func unknown(_ segments: [String]) -> Failure {
        let path = segments.joined(separator: "/")
        if let operation = segments.last, operation.hasPrefix("$") {
            return Failure(404, .notSupported, "the operation '\(operation)' is not supported")
        }
        return Failure(404, .notSupported, "'/\(path)' is no place of this API; see /metadata for what is")
    }
}
