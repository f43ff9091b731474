import HTTPMessages

/// One row of the routing table: which method on which place is answered by what.
struct Route: Sendable {
    var method: String
    var place: Place
    /// The interaction as a CapabilityStatement names it; nil where it declares it otherwise, or not at all.
    ///
    /// <http://hl7.org/fhir/R4/valueset-type-restful-interaction.html>
    var interaction: String?
    var answer: @Sendable (ReferenceServer, Call) throws -> Response

    private init(
        _ method: String, _ place: Place, _ interaction: String?,
        _ answer: @escaping @Sendable (ReferenceServer, Call) throws -> Response
    ) {
        (self.method, self.place, self.interaction, self.answer) = (method, place, interaction, answer)
    }

    /// Everything that this server does.
    ///
    /// To add an interaction: a file in `Interactions` and a row here.
    static let all = [
        Route("GET", .instance, "read") { try $0.read($1) },
        Route("GET", .version, "vread") { try $0.vread($1) },
        Route("PUT", .instance, "update") { try $0.update($1) },
        Route("DELETE", .instance, "delete") { try $0.delete($1) },
        Route("GET", .instanceHistory, "history-instance") { try $0.history($1) },
        Route("GET", .typeHistory, "history-type") { try $0.history($1) },
        Route("POST", .type, "create") { try $0.create($1) },
        Route("GET", .type, "search-type") { try $0.search($1) },
        Route("POST", .typeSearch, nil) { try $0.search($1) },
        Route("PUT", .type, nil) { try $0.conditionalUpdate($1) },
        Route("DELETE", .type, nil) { try $0.conditionalDelete($1) },
        Route("GET", .system, "search-system") { try $0.search($1) },
        Route("POST", .systemSearch, nil) { try $0.search($1) },
        Route("GET", .systemHistory, "history-system") { try $0.history($1) },
        Route("GET", .metadata, nil) { $0.capabilities($1) },
        Route("POST", .typeOperation, nil) { try $0.operate($1) },
        Route("POST", .instanceOperation, nil) { try $0.operate($1) },
        Route("GET", .instanceOperation, nil) { try $0.operate($1) },
    ]

    /// The row for a request.
    ///
    /// - Throws: 405 with `Allow` where there is none for the method.
    static func find(_ method: String, _ place: Place) throws(Failure) -> Route {
        let wanted = method == "HEAD" ? "GET" : method
        for route in all where route.place == place && route.method == wanted { return route }
        var allowed = all.filter { $0.place == place }.map(\.method)
        if allowed.contains("GET") { allowed.append("HEAD") }
        throw Failure(405, .notSupported, "\(method) is not supported here; \(allowed.joined(separator: ", ")) are")
            .with("Allow", allowed.joined(separator: ", "))
    }

    /// Whether there is a row for a method on a place.
    static func exists(_ method: String, _ place: Place) -> Bool {
        all.contains { $0.place == place && $0.method == method }
    }
}

/// A request that is about to be answered.
struct Call {
    let request: Request
    let target: Target
    let query: Query
    let format: Format
    /// The base URL of the server, as the client knows it.
    let base: String

    init(_ request: Request, _ target: Target, _ query: Query, _ format: Format, base: String) {
        (self.request, self.target, self.query, self.format, self.base) = (request, target, query, format, base)
    }

    var type: ResourceType { target.key.type }
    var key: ResourceKey { target.key }
    var preference: Preference { Preference(request.headers) }

    /// The absolute URL of a resource, and of one of its versions.
    func url(_ stored: StoredVersion) -> String { "\(base)/\(stored.key)" }
    func versionURL(_ stored: StoredVersion) -> String { "\(base)/\(stored.key)/_history/\(stored.version)" }
}
