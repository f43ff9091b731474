import Database
import HTTPMessages

// http://hl7.org/fhir/R4/http.html#3.1.0.7.1, http://hl7.org/fhir/STU3/http.html#delete
extension ReferenceServer {
    /// Deletes what matches the criteria: 204, also without a match.
    ///
    /// Several are all deleted, or refused with 412, as is configured. `_count` and `Items-Deleted` are Microsoft's.
    /// <https://learn.microsoft.com/azure/healthcare-apis/fhir/rest-api-capabilities#conditional-delete>
    func conditionalDelete(_ call: Call) throws -> Response {
        let limit = try limit(toDelete: call.query)
        let criteria = try criteria(Query(call.query.parameters.filter { $0.name != "_count" }), call)
        let tags = try ifMatch(call)
        let deleted = try store.database.write { connection in
            let matches = try matches(toDelete: criteria, limit, &connection)
            try check(tags, against: matches.count == 1 ? matches[0] : nil, "single match")
            return try matches.map { try store.remove($0, now: clock(), &connection) }
        }
        let done = "\(deleted.count) matching \(deleted.count == 1 ? "resource was" : "resources were") deleted"
        var response = answer(deleting: deleted.count == 1 ? deleted[0] : nil, done, call)
        response.headers.append("Items-Deleted", "\(deleted.count)")
        return response
    }

    /// How many may be deleted: `_count`, or all.
    private func limit(toDelete query: Query) throws(Failure) -> Int {
        guard let text = try query.single("_count") else { return .max }
        guard let limit = Int(text), (1...100).contains(limit) else {
            throw .parameter("_count", "of a conditional delete is a number from 1 to 100, not '\(text)'")
        }
        return limit
    }

    private func matches(
        toDelete criteria: SearchRequest, _ limit: Int, _ connection: inout Connection
    ) throws -> [StoredVersion] {
        if configuration.conditionalDelete == .multiple {
            return try store.matches(criteria, limit: limit, &connection)
        }
        return try onlyMatch(criteria, &connection).map { [$0] } ?? []
    }
}
