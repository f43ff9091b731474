import Database
import HTTPMessages

// http://hl7.org/fhir/R4/http.html#read, http://hl7.org/fhir/STU3/http.html#read
extension ReferenceServer {
    /// Answers with the current version of a resource: 200, or 304 where the client has it; 404, or 410 once deleted.
    func read(_ call: Call) throws -> Response {
        let found = try store.database.read { try store.current(call.type, call.id, &$0) }
        return try answer(reading: found, call)
    }

    /// Answers with a version of a resource: 200, 404, or 410 where that version is a deletion.
    func vread(_ call: Call) throws -> Response {
        let text = call.target.versionID
        let number = Int(text).flatMap { String($0) == text ? $0 : nil }
        let found = try number.flatMap { number in
            try store.database.read { try store.version(call.type, call.id, number, &$0) }
        }
        guard let found else {
            throw Failure(404, .notFound, "\(call.type.name)/\(call.id) has no version '\(text)'")
        }
        return try answer(reading: found, call)
    }

    private func answer(reading found: StoredVersion?, _ call: Call) throws -> Response {
        guard let found else { throw unknown(call) }
        if found.isDeleted {
            throw Failure(410, .deleted, "\(found.type)/\(found.id) was deleted with version \(found.version)")
                .with("ETag", found.etag)
        }
        if isUnchanged(found, call.request.headers) {
            return Response(status: 304, headers: versionHeaders(found))
        }
        return nativeContent(of: found, call) ?? answer(200, found, call)
    }

    /// The refusal of what names a resource that never was.
    func unknown(_ call: Call) -> Failure {
        Failure(404, .notFound, "there is no \(call.type.name) with the id '\(call.id)'")
    }

    /// Whether the client has this version already; `If-None-Match` is asked first, as HTTP has it.
    ///
    /// <https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2>
    private func isUnchanged(_ found: StoredVersion, _ headers: HeaderList) -> Bool {
        if let text = headers["If-None-Match"] { return EntityTags(text)?.contains(found.version) ?? false }
        guard let text = headers["If-Modified-Since"], let since = Instant(http: text) else { return false }
        return found.updated.seconds <= since.seconds
    }
}
