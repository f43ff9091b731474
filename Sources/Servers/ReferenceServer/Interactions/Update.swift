import Database
import FHIRDefinitions
import HTTPMessages

// http://hl7.org/fhir/R4/http.html#update, http://hl7.org/fhir/STU3/http.html#update
extension ReferenceServer {
    /// Stores a new version of a resource: 200, or 201 where the id was new or its resource was deleted.
    func update(_ call: Call) throws -> Response {
        try checkID(call.id)
        let resource = try resource(in: call)
        guard let id = resource.id else {
            throw Failure(400, .required, "the resource has no id; expected '\(call.id)'", expression: "\(call.type.name).id")
        }
        guard id == call.id else {
            throw Failure(400, .value, "the id is '\(id)'; the URL says '\(call.id)'", expression: "\(call.type.name).id")
        }
        let tags = try ifMatch(call)
        let saved = try store.database.write { connection in
            let current = try store.current(call.type, id, &connection)
            return try save(resource, call.type, id, after: current, tags, &connection)
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
        _ resource: IncomingResource, _ type: ResourceType, _ id: String, after current: StoredVersion?,
        _ tags: EntityTags?, _ connection: inout Connection
    ) throws -> Saved {
        try check(tags, against: current, "\(type.name)/\(id)")
        let exists = current?.isDeleted == false
        if exists, tags == nil { try checkVersionMayBeLeftOut() }
        if exists, let current, configuration.identicalUpdate == .unchanged,
            resource.bytes(id: id, version: current.version, updated: current.updated) == current.body
        {
            return Saved(stored: current, status: 200)
        }
        let change: StoredVersion.Change = exists ? .updated : .createdByUpdate
        let stored = try store.save(resource, type, id, after: current, change, now: clock(), &connection)
        return Saved(stored: stored, status: exists ? 200 : 201)
    }

    /// The answer to an update.
    func answer(_ saved: Saved, _ call: Call) -> Response {
        answer(saved.status, written: saved.stored, call, done: "is now version \(saved.stored.version)")
    }

    private func checkVersionMayBeLeftOut() throws(Failure) {
        guard configuration.versioning == .versionedUpdate else { return }
        throw Failure(version == .stu3 ? 412 : 400, .required, "an update must name the version that it follows, by If-Match")
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
        let is_ = current.map { "its current version is \($0.version)" } ?? "it does not exist"
        throw Failure(version == .stu3 ? 409 : 412, .conflict, "If-Match does not name the current version of \(name): \(is_)")
    }

    /// Refuses an id that no resource can have. <http://hl7.org/fhir/R4/datatypes.html#id>
    func checkID(_ id: String) throws(Failure) {
        let isID = (1...64).contains(id.utf8.count) && id.utf8.allSatisfy(\.isPartOfID)
        if !isID { throw Failure(400, .value, "an id has 1 to 64 letters, digits, '-' and '.'; '\(id)' is none") }
    }
}

extension UInt8 {
    fileprivate var isPartOfID: Bool {
        self &- 0x30 < 10 || self | 0x20 &- 0x61 < 26 || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }
}
