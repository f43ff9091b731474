import Database
import HTTPMessages

// http://hl7.org/fhir/R4/http.html#3.1.0.7.1, http://hl7.org/fhir/STU3/http.html#delete
extension ReferenceServer {
    /// Deletes what matches the criteria: 204, also without a match.
    ///
    /// Several are all deleted, or refused with 412, as is configured.
    func conditionalDelete(_ call: Call) throws -> Response {
        let criteria = try criteria(call.query, call)
        let tags = try ifMatch(call)
        let deleted = try store.database.write { connection in
            let matches = try matches(toDelete: criteria, &connection)
            try check(tags, against: matches.count == 1 ? matches[0] : nil, "single match")
            return try matches.map { try store.remove($0, now: clock(), &connection) }
        }
        let done = "\(deleted.count) matching \(deleted.count == 1 ? "resource was" : "resources were") deleted"
        return answer(deleting: deleted.count == 1 ? deleted[0] : nil, done, call)
    }

    private func matches(toDelete criteria: SearchRequest, _ connection: inout Connection) throws -> [StoredVersion] {
        if configuration.conditionalDelete == .multiple { return try store.matches(criteria, limit: .max, &connection) }
        return try onlyMatch(criteria, &connection).map { [$0] } ?? []
    }
}
