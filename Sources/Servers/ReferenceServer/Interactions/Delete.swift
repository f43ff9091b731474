import Database
import HTTPMessages
import JSON

// http://hl7.org/fhir/R4/http.html#delete, http://hl7.org/fhir/STU3/http.html#delete
extension ReferenceServer {
    /// Deletes a resource, its history kept: 204, also where there is none or no longer one.
    func delete(_ call: Call) throws -> Response {
        let tags = try ifMatch(call)
        let deleted = try store.database.write { connection -> StoredVersion? in
            let current = try store.current(call.key, &connection)
            try check(tags, against: current, "\(call.key)")
            guard let current, !current.isDeleted else { return current }
            return try store.remove(current, now: clock(), &connection)
        }
        return answer(deleting: deleted, "\(call.key) is deleted", call)
    }

    /// The answer to a deletion; with an ETag where it made or found one, so that a resource can be brought back safely.
    func answer(deleting deleted: StoredVersion?, _ done: String, _ call: Call) -> Response {
        var response = Response(status: 204)
        if let deleted { response.headers.append("ETag", deleted.etag) }
        if call.preference.return == .operationOutcome {
            response.status = 200
            setOutcome([OutcomeIssue(.information, .informational, done)], call.format, &response)
        }
        return response
    }
}
