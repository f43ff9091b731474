import Database
import HTTPMessages
import JSON

// http://hl7.org/fhir/R4/http.html#delete, http://hl7.org/fhir/STU3/http.html#delete
extension ReferenceServer {
    /// Deletes a resource, its history kept: 204, also where there is none or no longer one.
    func delete(_ call: Call) throws -> Response {
        let tags = try ifMatch(call)
        let deleted = try store.database.write { connection -> StoredVersion? in
            let current = try store.current(call.type, call.id, &connection)
            try check(tags, against: current, "\(call.type.name)/\(call.id)")
            guard let current, !current.isDeleted else { return current }
            return try store.remove(current, call.type, now: clock(), &connection)
        }
        return answer(deleting: deleted, "\(call.type.name)/\(call.id) is deleted", call)
    }

    /// The answer to a deletion; with an ETag where it made or found one, so that a resource can be brought back safely.
    func answer(deleting deleted: StoredVersion?, _ done: String, _ call: Call) -> Response {
        var response = Response(status: 204)
        if let deleted { response.headers.append("ETag", deleted.etag) }
        if call.preference.return == .operationOutcome {
            response.status = 200
            setBody(operationOutcome([OutcomeIssue(.information, .informational, done)], in: version).bytes(), call.format, &response)
        }
        return response
    }
}
