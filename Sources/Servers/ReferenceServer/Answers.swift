import Database
import FHIRXML
import HTTPMessages
import JSON

// The answers that several interactions give; each header field that the specification asks for is set here alone.
extension ReferenceServer {
    /// An answer that carries a resource's version: ETag and Last-Modified with it, the body as the client prefers.
    func answer(_ status: Int, _ stored: StoredVersion, _ call: Call) -> Response {
        var response = Response(status: status, headers: versionHeaders(stored))
        response.headers.append("Cache-Control", "private, no-cache")
        response.headers.append("Content-Location", call.versionURL(stored))
        setBody(call.asked(stored.body ?? [], version), call.format, &response)
        return response
    }

    /// An answer to a create or an update, its body as `Prefer` has it.
    func answer(_ status: Int, written stored: StoredVersion, _ call: Call, done: String) -> Response {
        var response: Response
        switch call.preference.return {
        case .representation:
            response = answer(status, stored, call)
        case .minimal:
            response = Response(status: status, headers: versionHeaders(stored))
        case .operationOutcome:
            response = Response(status: status, headers: versionHeaders(stored))
            let issue = OutcomeIssue(.information, .informational, "\(stored.key) \(done)")
            setOutcome([issue], call.format, &response)
        }
        if status == 201 || call.target.place == .type {
            let url = response.headers["Content-Location"] ?? call.versionURL(stored)
            response.headers.append("Location", url)
        }
        return response
    }

    func versionHeaders(_ stored: StoredVersion) -> HeaderList {
        ["ETag": stored.etag, "Last-Modified": stored.updated.http]
    }

    /// An answer with a whole text, such as a Bundle, that no cache may keep.
    func answer(_ text: [UInt8], _ call: Call) -> Response {
        var response = Response(status: 200, headers: ["Cache-Control": "no-store"])
        setBody(text, call.format, &response)
        return response
    }

    /// Sets a body, given as JSON, with its `Content-Type`: in XML where the client asked for that, indented where it did.
    func setBody(_ text: [UInt8], _ format: Format, _ response: inout Response) {
        response.headers.append("Content-Type", format.contentType)
        response.body = text
        guard format.isXML || format.isPretty, let value = try? JSONValue(parsing: text) else { return }
        let layout = format.isPretty ? JSONWriter.Layout.pretty : .compact
        guard format.isXML else { return response.body = value.bytes(layout) }
        let writing = FHIRXML.write(value, version: version, layout: layout, trimsText: true)
        response.body = writing.bytes ?? []
        if let issue = writing.issues.first, value["resourceType"] != "OperationOutcome" {
            // because a resource of which a part is missing looks like a whole one
            response = refusal(Failure(406, .notSupported, "this has no form in XML: \(issue)"), format)
        }
    }

    /// Sets an OperationOutcome as the body.
    func setOutcome(_ issues: [OutcomeIssue], _ format: Format, _ response: inout Response) {
        setBody(operationOutcome(issues, in: version).bytes(), format, &response)
    }

    /// The answer to a request that was refused.
    func refusal(_ failure: Failure, _ format: Format) -> Response {
        var response = Response(status: failure.status, headers: ["Cache-Control": "no-store"])
        for header in failure.headers { response.headers.append(header.name, header.value) }
        setOutcome(failure.issues, format, &response)
        return response
    }

    /// What an error means for the client.
    func failure(for error: any Error) -> Failure {
        switch error {
        case let failure as Failure: failure
        case let error as DatabaseError where error.isFull: Failure(507, .noStore, "the store is full")
        case let error as DatabaseError where error.isBusy:
            Failure(503, .transient, "the store is in use by another process; try again").with("Retry-After", "1")
        default: Failure(500, .exception, "the server failed: \(error)")
        }
    }
}
