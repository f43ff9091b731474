import Database
import FHIRDefinitions
import HTTPMessages

// http://hl7.org/fhir/R4/http.html#update, http://hl7.org/fhir/STU3/http.html#update
extension ReferenceServer {
    /// Stores a new version of a resource: 200, or 201 where the id was new or its resource was deleted.
    ///
    /// With Microsoft's `_meta-history=false` a change of `meta` alone takes the place of the version before it.
    /// <https://learn.microsoft.com/azure/healthcare-apis/fhir/fhir-versioning-policy-and-history-management>
    func update(_ call: Call) throws -> Response {
        try check(id: call.key.id)
        let resource = try resource(in: call)
        try check(resource.id, is: call.key)
        let tags = try ifMatch(call)
        let saved = try store.database.write { connection in
            let current = try store.current(call.key, &connection)
            let saved = try save(resource, call.key, after: current, tags, &connection)
            if let current, call.query["_meta-history"] == "false", saved.stored.hasContent(of: current) {
                try store.forget(current, &connection)
            }
            return saved
        }
        return answer(saved, call)
    }

    /// What an update came to.
    struct Saved: Sendable {
        var stored: StoredVersion
        var status: Int
    }

    /// Stores what follows a version, if the tags of `If-Match` allow it.
    func save(
        _ resource: IncomingResource, _ key: ResourceKey, after current: StoredVersion?, _ tags: EntityTags?,
        _ connection: inout Connection
    ) throws -> Saved {
        try check(tags, against: current, "\(key)")
        guard let current, !current.isDeleted else {
            let stored = try store.save(resource, key, after: current, .createdByUpdate, now: clock(), &connection)
            return Saved(stored: stored, status: 201)
        }
        if tags == nil { try checkVersionMayBeLeftOut() }
        if isUnchanged(resource, current) { return Saved(stored: current, status: 200) }
        let stored = try store.save(resource, key, after: current, .updated, now: clock(), &connection)
        return Saved(stored: stored, status: 200)
    }

    /// The answer to an update.
    func answer(_ saved: Saved, _ call: Call) -> Response {
        answer(saved.status, written: saved.stored, call, done: "is now version \(saved.stored.version)")
    }

    private func isUnchanged(_ resource: IncomingResource, _ current: StoredVersion) -> Bool {
        guard configuration.identicalUpdate == .unchanged else { return false }
        return resource.bytes(id: current.key.id, version: current.version, updated: current.updated) == current.body
    }

    private func check(_ id: String?, is key: ResourceKey) throws(Failure) {
        if id == key.id { return }
        let expression = "\(key.type.name).id"
        guard let id else {
            throw Failure(400, .required, "the resource has no id; the URL says '\(key.id)'", expression: expression)
        }
        throw Failure(400, .value, "the resource has the id '\(id)'; the URL says '\(key.id)'", expression: expression)
    }

    /// Refuses an id that no resource can have. <http://hl7.org/fhir/R4/datatypes.html#id>
    func check(id: String) throws(Failure) {
        let isID = (1...64).contains(id.utf8.count) && id.utf8.allSatisfy(\.isPartOfID)
        if !isID { throw Failure(400, .value, "an id has 1 to 64 letters, digits, '-' and '.'; '\(id)' is none") }
    }
}

// http://hl7.org/fhir/R4/http.html#concurrency, http://hl7.org/fhir/STU3/http.html#concurrency
extension ReferenceServer {
    /// The tags of `If-Match`; nil where it is not there.
    ///
    /// - Throws: 400 where it is malformed.
    func ifMatch(_ call: Call) throws(Failure) -> EntityTags? {
        guard let text = call.request.headers["If-Match"] else { return nil }
        if let tags = EntityTags(text) { return tags }
        throw Failure(400, .value, "If-Match is an ETag such as W/\"1\", not '\(text)'")
    }

    /// Refuses a write whose `If-Match` names another version: 412 in R4, 409 in STU3.
    func check(_ tags: EntityTags?, against current: StoredVersion?, _ name: String) throws(Failure) {
        guard let tags else { return }
        if let current, tags.contains(current.version) { return }
        let state = current.map { "the current version of \(name) is \($0.version)" } ?? "there is no \(name)"
        throw Failure(version == .stu3 ? 409 : 412, .conflict, "If-Match names another version: \(state)")
    }

    private func checkVersionMayBeLeftOut() throws(Failure) {
        guard configuration.versioning == .versionedUpdate else { return }
        throw Failure(version == .stu3 ? 412 : 400, .required, "If-Match must name the version that an update follows")
    }
}

extension UInt8 {
    fileprivate var isPartOfID: Bool {
        self &- 0x30 < 10 || self | 0x20 &- 0x61 < 26 || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }
}
