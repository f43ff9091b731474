import Database
import FHIRDefinitions
import HTTPMessages

// Interactions on whatever matches a search. The search runs inside of the transaction that writes, so that of two
// clients with the same criteria the second sees what the first did.
//
// http://hl7.org/fhir/R4/http.html#cond-update, http://hl7.org/fhir/STU3/http.html#cond-update
extension ReferenceServer {
    /// Updates the only match: 200. Without a match it creates: 201. With several it refuses: 412.
    func conditionalUpdate(_ call: Call) throws -> Response {
        let criteria = try criteria(call)
        let resource = try resource(in: call)
        let tags = try ifMatch(call)
        let saved = try store.database.write { connection in
            guard let match = try onlyMatch(criteria, &connection) else {
                return try createUnmatched(resource, call.type, tags, &connection)
            }
            if version >= .r4, let id = resource.id, id != match.id {
                throw Failure(
                    400, .value, "the criteria match \(match.type)/\(match.id), the resource has the id '\(id)'",
                    expression: "\(match.type).id")
            }
            return try save(resource, call.type, match.id, after: match, tags, &connection)
        }
        return answer(saved, call)
    }

    /// What a conditional update does without a match: in R4 an id that the client gave is kept, in STU3 it is a create.
    private func createUnmatched(
        _ resource: IncomingResource, _ type: ResourceType, _ tags: EntityTags?, _ connection: inout Connection
    ) throws -> Saved {
        try check(tags, against: nil, "what the criteria match")
        guard version >= .r4, let id = resource.id else {
            return Saved(stored: try create(resource, type, &connection), status: 201)
        }
        try checkID(id)
        let current = try store.current(type, id, &connection)
        if current?.isDeleted == false {
            throw Failure(409, .conflict, "\(type.name)/\(id) exists, but does not match the criteria", expression: "\(type.name).id")
        }
        return try save(resource, type, id, after: current, nil, &connection)
    }

    /// Deletes the matches: 204, also without any. Several are all deleted, or refused with 412, as is configured.
    func conditionalDelete(_ call: Call) throws -> Response {
        let criteria = try criteria(call)
        let tags = try ifMatch(call)
        let deleted = try store.database.write { connection in
            let matches = try matches(toDelete: criteria, &connection)
            if tags != nil { try check(tags, against: matches.count == 1 ? matches[0] : nil, "what the criteria match") }
            return try matches.map { try store.remove($0, call.type, now: clock(), &connection) }
        }
        let count = deleted.count == 1 ? "1 resource was deleted" : "\(deleted.count) resources were deleted"
        return answer(deleting: deleted.count == 1 ? deleted[0] : nil, count, call)
    }

    private func matches(toDelete criteria: SearchRequest, _ connection: inout Connection) throws -> [StoredVersion] {
        if configuration.conditionalDelete == .multiple { return try store.matches(criteria, limit: .max, &connection) }
        return try onlyMatch(criteria, &connection).map { [$0] } ?? []
    }
}

extension ReferenceServer {
    /// The only resource that matches; nil where none does.
    ///
    /// - Throws: 412 where several do.
    func onlyMatch(_ criteria: SearchRequest, _ connection: inout Connection) throws -> StoredVersion? {
        let matches = try store.matches(criteria, limit: 2, &connection)
        if matches.count > 1 { throw Failure(412, .multipleMatches, "the criteria match more than one resource") }
        return matches.first
    }

    /// The criteria in a request's URL.
    func criteria(_ call: Call) throws(Failure) -> SearchRequest { try criteria(call.query, call.type) }

    /// The criteria in the value of `If-None-Exist`, which is what would stand behind a `?`.
    func criteria(_ text: String, _ type: ResourceType) throws(Failure) -> SearchRequest {
        guard let query = Query(decoding: text) else {
            throw Failure(400, .invalid, "If-None-Exist is a query such as identifier=system%7Cvalue, not '\(text)'")
        }
        return try criteria(query, type)
    }

    /// Criteria that decide about a write: what this server does not understand of them must not widen them.
    ///
    /// - Throws: 400 where a parameter is unknown, or nothing is left to match by.
    private func criteria(_ query: Query, _ type: ResourceType) throws(Failure) -> SearchRequest {
        let search = try SearchRequest(query, type, self)
        let unfit = search.ignored + query.parameters.map(\.name).filter { PageRequest.names.contains($0) }
        if let name = unfit.first {
            throw Failure(400, .notSupported, "'\(name)' cannot decide what is written; \(type.name) has \(names(of: type))")
        }
        if search.criteria.isEmpty { throw Failure(400, .required, "the request has no criteria, so that everything would match") }
        return search
    }

    private func names(of type: ResourceType) -> String {
        store.parameters(of: type).map(\.name).joined(separator: ", ")
    }
}
