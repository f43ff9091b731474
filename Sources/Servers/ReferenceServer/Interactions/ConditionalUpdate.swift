import Database
import FHIRDefinitions
import HTTPMessages

// http://hl7.org/fhir/R4/http.html#cond-update, http://hl7.org/fhir/STU3/http.html#cond-update
extension ReferenceServer {
    /// Updates the only match of the criteria, 200; creates without a match, 201; refuses several, 412.
    func conditionalUpdate(_ call: Call) throws -> Response {
        let criteria = try criteria(call.query, call)
        let resource = try resource(in: call)
        let tags = try ifMatch(call)
        let saved = try store.database.write { connection in
            guard let match = try onlyMatch(criteria, &connection) else {
                return try createUnmatched(resource, call.type, tags, &connection)
            }
            try check(resource.id, mayBe: match.key)
            return try save(resource, match.key, after: match, tags, &connection)
        }
        return answer(saved, call)
    }

    /// Without a match R4 keeps an id that the client gave, where STU3 creates under a new one.
    private func createUnmatched(
        _ resource: IncomingResource, _ type: ResourceType, _ tags: EntityTags?, _ connection: inout Connection
    ) throws -> Saved {
        try check(tags, against: nil, "match")
        guard version >= .r4, let id = resource.id else {
            return Saved(stored: try create(resource, type, &connection), status: 201)
        }
        try check(id: id)
        let key = ResourceKey(type: type, id: id)
        let current = try store.current(key, &connection)
        guard current?.isDeleted ?? true else {
            throw Failure(
                409, .conflict, "\(key) exists, but does not match the criteria", expression: "\(type.name).id")
        }
        return try save(resource, key, after: current, nil, &connection)
    }

    /// Refuses an id that is not the match's; STU3 has no such rule, the match's id is taken.
    private func check(_ id: String?, mayBe key: ResourceKey) throws(Failure) {
        guard version >= .r4, let id, id != key.id else { return }
        let problem = "the criteria match \(key), but the resource has the id '\(id)'"
        throw Failure(400, .value, problem, expression: "\(key.type.name).id")
    }
}
