import Database
import FHIRDefinitions
import HTTPMessages
import JSON

// http://hl7.org/fhir/R4/http.html#create, http://hl7.org/fhir/STU3/http.html#create
extension ReferenceServer {
    /// Stores a resource under a new id: 201. With `If-None-Exist` and one match it stores nothing: 200.
    func create(_ call: Call) throws -> Response {
        let resource = try resource(in: call)
        let criteria = try call.request.headers["If-None-Exist"].map { try self.criteria($0, call.type) }
        let (stored, isNew) = try store.database.write { connection in
            if let criteria, let match = try onlyMatch(criteria, &connection) { return (match, false) }
            return (try create(resource, call.type, &connection), true)
        }
        return isNew
            ? answer(201, written: stored, call, done: "was created as version 1")
            : answer(200, written: stored, call, done: "matches If-None-Exist, so that nothing was created")
    }

    /// Stores a resource under an id that was never used.
    func create(_ resource: IncomingResource, _ type: ResourceType, _ connection: inout Connection) throws -> StoredVersion {
        var id = makeID()
        while try store.current(type, id, &connection) != nil { id = makeID() }
        return try store.save(resource, type, id, after: nil, .created, now: clock(), &connection)
    }

    /// The resource in a request's body.
    ///
    /// - Throws: 415 where the body is not said to be JSON, 400 where it is no resource of the type.
    func resource(in call: Call) throws(Failure) -> IncomingResource {
        if call.type.name == "Binary", let binary = binary(wrapping: call) {
            return try IncomingResource(binary.bytes(), call.type, maxDepth: configuration.maxDepth)
        }
        try checkContentType(call.request)
        return try IncomingResource(call.request.body ?? [], call.type, maxDepth: configuration.maxDepth)
    }

    private func checkContentType(_ request: Request) throws(Failure) {
        guard let text = request.headers["Content-Type"] else {
            throw Failure(415, .notSupported, "the body has no Content-Type; this server reads \(Format.mediaTypes[0])")
        }
        if text == Format.mediaTypes[0] { return }
        guard let type = MediaType(text), Format.mediaTypes.contains(type.essence) else {
            throw Failure(415, .notSupported, "the body is said to be '\(text)'; this server reads \(Format.mediaTypes[0])")
        }
        guard type["charset"]?.equalsIgnoringCase("utf-8") ?? true else {
            throw Failure(415, .notSupported, "FHIR is written in UTF-8, not in '\(type["charset"] ?? "")'")
        }
        guard type.suits(version) else {
            throw Failure(415, .notSupported, "the body is said to be FHIR \(type["fhirversion"] ?? ""); this is \(version.number)")
        }
    }
}
