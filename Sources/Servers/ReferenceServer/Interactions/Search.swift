import HTTPMessages
import JSON

// http://hl7.org/fhir/R4/http.html#search, http://hl7.org/fhir/STU3/http.html#search
extension ReferenceServer {
    /// Answers a search by `GET`, of a type or of all.
    func search(_ call: Call) throws -> Response { try search(call.query, call) }

    /// Answers a search by `POST`, whose parameters are those of the URL and of the form together.
    func searchByForm(_ call: Call) throws -> Response {
        let form = try form(in: call.request)
        return try search(Query(call.query.parameters + form.parameters), call)
    }

    private func form(in request: Request) throws(Failure) -> Query {
        guard let body = request.body, !body.isEmpty else { return Query() }
        let type = request.headers["Content-Type"] ?? "nothing"
        guard MediaType(type)?.essence == "application/x-www-form-urlencoded" else {
            throw Failure(415, .notSupported, "a search is posted as application/x-www-form-urlencoded, not as '\(type)'")
        }
        guard let query = Query(decoding: String(decoding: body, as: UTF8.self)) else {
            throw Failure(400, .invalid, "the form is not well percent-encoded UTF-8")
        }
        return query
    }

    private func search(_ query: Query, _ call: Call) throws -> Response {
        let search = try SearchRequest(query, call.type, self)
        if call.preference.isStrict, let name = search.ignored.first {
            throw Failure(400, .notSupported, "the search parameter '\(name)' is not supported, and handling is to be strict")
        }
        let request = try PageRequest(query, configuration)
        let page = try store.page(search, request)
        let used = search.used(query)
        var bundle = BundleText("searchset", total: page.total, links: call.links(used, request, page), updated: clock())
        let warnings = request.cursor == nil ? warnings(search, request) : []
        if !warnings.isEmpty {
            bundle.add(fullURL: nil, resource: operationOutcome(warnings, in: version).bytes(), ["search": ["mode": "outcome"]])
        }
        for match in page.versions {
            bundle.add(fullURL: call.url(match), resource: match.body, ["search": ["mode": "match"]])
        }
        return answer(bundle.finished(), call)
    }

    /// What a client should know about how its search was understood.
    private func warnings(_ search: SearchRequest, _ request: PageRequest) -> [OutcomeIssue] {
        var issues = search.ignored.map {
            OutcomeIssue(.warning, .notSupported, "the search parameter '\($0)' is not supported and was ignored")
        }
        if request.isCapped {
            issues.append(OutcomeIssue(.warning, .tooCostly, "_count exceeds the limit; a page has at most \(request.count) entries"))
        }
        return issues
    }
}

extension SearchRequest {
    /// The parameters for the self link, in the order in which they were sent.
    fileprivate func used(_ query: Query) -> [Query.Parameter] {
        let named = types == [.any] ? [] : query.parameters.filter { $0.name == "_type" }
        return named + used
    }
}
