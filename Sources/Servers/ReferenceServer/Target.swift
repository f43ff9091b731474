import HTTPMessages

/// What a request's URL points to.
enum Place: CaseIterable {
    case metadata
    case system, systemSearch, systemHistory
    case type, typeSearch, typeHistory
    case instance, instanceHistory
    case version
}

/// A URL below the base, taken apart.
struct Target {
    var place: Place
    /// The type in the path; ``ResourceType/any`` where it has none.
    var type = ResourceType.any
    /// The logical id in the path; empty where it has none.
    var id = ""
    /// The version id in the path; empty where it has none.
    var versionID = ""
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
        type = try store.type(named: first)
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

    /// Whether the URL has a query that says anything.
    var hasQuery: Bool { rawQuery?.isEmpty == false }

    /// The path and, where there is one, what stands behind the `?`.
    static func split(_ url: String) -> (path: Substring, query: Substring?) {
        guard let mark = url.utf8.firstIndex(of: UInt8(ascii: "?")) else { return (url[...], nil) }
        return (url[..<mark], url[url.utf8.index(after: mark)...])
    }

    /// The segments of the path below the base, decoded; a slash at the end says nothing.
    private static func segments(of path: Substring, below base: String) throws(Failure) -> [String] {
        let rest = path.utf8.dropFirst(base.utf8.count)
        guard path.utf8.starts(with: base.utf8), rest.isEmpty || rest.first == UInt8(ascii: "/") else {
            throw Failure(404, .notFound, "the FHIR API of this server stands at '\(base)'")
        }
        var segments: [String] = []
        for part in rest.split(separator: UInt8(ascii: "/")) { segments.append(try decoded(Substring(part))) }
        return segments
    }

    private static func decoded(_ segment: Substring) throws(Failure) -> String {
        if !segment.utf8.contains(UInt8(ascii: "%")) { return String(segment) }
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

    private mutating func readRest(_ segments: [String]) throws(Failure) {
        switch segments.dropFirst() {
        case ["_search"]: place = .typeSearch
        case ["_history"]: place = .typeHistory
        case let rest where rest[1].hasPrefix("$") || rest[1].hasPrefix("_"): throw Self.unknown(segments)
        case let rest where rest.count == 1: place = .instance
        case let rest where rest.count == 2 && rest[2] == "_history": place = .instanceHistory
        case let rest where rest.count == 3 && rest[2] == "_history": (place, versionID) = (.version, rest[3])
        default: throw Self.unknown(segments)
        }
        if segments.count > 1, place != .typeSearch, place != .typeHistory { id = segments[1] }
    }

    private static func unknown(_ segments: [String]) -> Failure {
        let path = segments.joined(separator: "/")
        if let operation = segments.last, operation.hasPrefix("$") {
            return Failure(404, .notSupported, "the operation '\(operation)' is not supported")
        }
        return Failure(404, .notSupported, "'/\(path)' is no place of this API; see /metadata for what is")
    }
}
