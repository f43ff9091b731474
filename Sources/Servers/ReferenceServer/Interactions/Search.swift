import FHIRDefinitions
import HTTPMessages
import JSON

// http://hl7.org/fhir/R4/http.html#search, http://hl7.org/fhir/STU3/http.html#search
extension ReferenceServer {
    /// The parameters of a request: those of the URL, and of the form where a search is posted.
    func parameters(of request: Request, _ target: Target) throws(Failure) -> Query {
        let query = try target.query()
        guard target.place == .typeSearch || target.place == .systemSearch else { return query }
        return Query(query.parameters + (try form(in: request)).parameters)
    }

    private func form(in request: Request) throws(Failure) -> Query {
        guard let body = request.body, !body.isEmpty else { return Query() }
        let type = request.headers["Content-Type"] ?? "nothing"
        guard MediaType(type)?.essence == "application/x-www-form-urlencoded" else {
            throw Failure(415, .notSupported, "a form is application/x-www-form-urlencoded, not '\(type)'")
        }
        guard let query = Query(decoding: String(decoding: body, as: UTF8.self)) else {
            throw Failure(400, .invalid, "the form is not well percent-encoded UTF-8")
        }
        return query
    }

    /// Answers a search of a type or of all with a page of its matches.
    func search(_ call: Call) throws -> Response {
        let search = try SearchRequest(call.query, call.type, self)
        if call.preference.isStrict, let name = search.ignored.first {
            throw Failure(400, .notSupported, "the search parameter '\(name)' is not supported; handling is strict")
        }
        let request = try PageRequest(call.query, configuration)
        let page = try store.page(search, request)
        let links = call.links(search.used, request, page)
        var bundle = BundleText(
            "searchset", total: page.total, links: links, updated: clock(),
            hasTimestamp: version >= .r4)
        let warnings = request.cursor == nil ? warnings(search, request) : []
        if !warnings.isEmpty {
            let outcome = operationOutcome(warnings, in: version).bytes()
            bundle.add(fullURL: nil, resource: outcome, ["search": ["mode": "outcome"]])
        }
        for match in page.versions {
            bundle.add(
                fullURL: call.url(match), resource: match.body.map { call.asked($0, version) },
                ["search": ["mode": "match"]])
        }
        return answer(bundle.finished(), call)
    }

    /// What a client should know about how its search was understood.
    private func warnings(_ search: SearchRequest, _ request: PageRequest) -> [OutcomeIssue] {
        var issues = search.ignored.map {
            OutcomeIssue(.warning, .notSupported, "the search parameter '\($0)' is not supported and was ignored")
        }
        if request.isCapped {
            issues.append(OutcomeIssue(.warning, .tooCostly, "_count is limited; a page has \(request.count) at most"))
        }
        return issues
    }
}
