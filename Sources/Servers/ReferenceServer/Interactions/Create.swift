import Database
import FHIRDefinitions
import HTTPMessages

// http://hl7.org/fhir/R4/http.html#create, http://hl7.org/fhir/STU3/http.html#create
extension ReferenceServer {
    /// Stores a resource under a new id, 201; with `If-None-Exist` and one match it stores nothing, 200.
    func create(_ call: Call) throws -> Response {
        let resource = try resource(in: call)
        let criteria = try call.request.headers["If-None-Exist"].map { try self.criteria(ifNoneExist: $0, call) }
        let (stored, isNew) = try store.database.write { connection in
            if let criteria, let match = try onlyMatch(criteria, &connection) { return (match, false) }
            return (try create(resource, call.type, &connection), true)
        }
        return isNew
            ? answer(201, written: stored, call, done: "was created as version 1")
            : answer(200, written: stored, call, done: "matches If-None-Exist, so that nothing was created")
    }

    /// Stores a resource under an id that was never used.
    func create(
        _ resource: IncomingResource, _ type: ResourceType, _ connection: inout Connection
    ) throws -> StoredVersion {
        var key = ResourceKey(type: type, id: makeID())
        while try store.isUsed(key, &connection) { key = ResourceKey(type: type, id: makeID()) }
        return try store.save(resource, key, after: nil, .created, now: clock(), &connection)
    }
}
