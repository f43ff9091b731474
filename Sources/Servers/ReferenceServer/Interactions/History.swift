import Database
import FHIRDefinitions
import HTTPMessages
import JSON

// http://hl7.org/fhir/R4/http.html#history, http://hl7.org/fhir/STU3/http.html#history
extension ReferenceServer {
    /// Answers with the versions of a resource, of a type or of everything, the newest first.
    func history(_ call: Call) throws -> Response {
        var history = HistoryRequest(type: call.type)
        if call.target.place == .instanceHistory {
            history.number = try store.database.read { try store.current(call.key, &$0)?.number }
            if history.number == nil { throw unknown(call) }
        }
        let used = try readParameters(of: call, into: &history)
        let request = try PageRequest(call.query, configuration)
        let page = try store.page(history, request)
        var bundle = BundleText(
            "history", total: page.total, links: call.links(used, request, page), updated: clock(),
            hasTimestamp: version >= .r4)
        for stored in page.versions {
            bundle.add(fullURL: call.url(stored), resource: stored.body.map { call.asked($0, version) }, entry(stored))
        }
        return answer(bundle.finished(), call)
    }

    /// What an entry says besides the resource.
    private func entry(_ stored: StoredVersion) -> JSONObject {
        let name = "\(stored.key)"
        let (method, url, status) =
            switch stored.change {
            case .created: ("POST", stored.key.type.name, "201 Created")
            case .createdByUpdate: ("PUT", name, "201 Created")
            case .updated: ("PUT", name, "200 OK")
            case .deleted: ("DELETE", name, "204 No Content")
            }
        let request: JSONValue = ["method": .string(method), "url": .string(url)]
        // In STU3 only a response to a batch or transaction has a response; R4 asks for it here too (bdl-4 of each).
        guard version == .r4 else { return ["request": request] }
        return [
            "request": request,
            "response": [
                "status": .string(status), "etag": .string(stored.etag), "lastModified": .string(stored.updated.fhir()),
            ],
        ]
    }

    /// Reads the parameters of a history and returns those that were used.
    private func readParameters(
        of call: Call, into history: inout HistoryRequest
    ) throws(Failure) -> [Query.Parameter] {
        var used: [Query.Parameter] = []
        if let text = try call.query.single("_since"), !text.isEmpty {
            history.since = try time(text, "_since")
            used.append(.init(name: "_since", value: text))
        }
        if let text = try call.query.single("_before"), !text.isEmpty {
            history.before = try time(text, "_before")
            if history.before ?? 0 > clock().milliseconds {
                throw .parameter("_before", "lies in the future: '\(text)'")
            }
            used.append(.init(name: "_before", value: text))
        }
        if let text = try call.query.single("_at"), !text.isEmpty {
            history.at = DateValue.range(of: text)
            if history.at == nil { throw .parameter("_at", "is a date or a time, not '\(text)'") }
            used.append(.init(name: "_at", value: text))
        }
        if let text = try call.query.single("_sort"), !text.isEmpty {
            history.isOldestFirst = try isOldestFirst(text)
            used.append(.init(name: "_sort", value: text))
        }
        let known = PageRequest.names.union(["_elements", "_since", "_before", "_at", "_sort", "_format", "_pretty"])
        if call.preference.isStrict, let unknown = call.query.parameters.first(where: { !known.contains($0.name) }) {
            throw Failure(400, .notSupported, "a history has no parameter '\(unknown.name)'; handling is strict")
        }
        return used
    }

    /// A full time with its zone, as the specification asks of `_since`, in milliseconds.
    private func time(_ text: String, _ name: String) throws(Failure) -> Int {
        let hasZone = text.utf8.dropFirst(19).contains { "Z+-".utf8.contains($0) }
        guard hasZone, let range = DateValue.range(of: text) else {
            throw .parameter(name, "is a time with its zone, such as 2024-05-01T10:00:00Z, not '\(text)'")
        }
        return range.lowerBound
    }

    private func isOldestFirst(_ text: String) throws(Failure) -> Bool {
        switch text {
        case "_lastUpdated": true
        case "-_lastUpdated": false
        default: throw .parameter("_sort", "of a history is '_lastUpdated' or '-_lastUpdated', not '\(text)'")
        }
    }
}
