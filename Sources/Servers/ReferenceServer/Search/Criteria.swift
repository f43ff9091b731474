import Database
import HTTPMessages

// Searches that decide about a write. They run inside of the transaction that writes, so that of two clients with the
// same criteria the second sees what the first did.
extension ReferenceServer {
    /// The only resource that matches; nil where none does.
    ///
    /// - Throws: 412 where several do.
    func onlyMatch(_ criteria: SearchRequest, _ connection: inout Connection) throws -> StoredVersion? {
        let matches = try store.matches(criteria, limit: 2, &connection)
        if matches.count > 1 { throw Failure(412, .multipleMatches, "the criteria match more than one resource") }
        return matches.first
    }

    /// The criteria in the value of `If-None-Exist`, which is what would stand behind a `?`.
    func criteria(ifNoneExist text: String, _ call: Call) throws(Failure) -> SearchRequest {
        if let query = Query(decoding: text) { return try criteria(query, call) }
        throw Failure(400, .invalid, "If-None-Exist is a query such as identifier=system%7Cvalue, not '\(text)'")
    }

    /// Reads criteria; what this server does not understand of them must not widen them, unless the client says that it may.
    ///
    /// - Throws: 400 where a parameter is unknown, or nothing is left to match by.
    func criteria(_ query: Query, _ call: Call) throws(Failure) -> SearchRequest {
        let search = try SearchRequest(query, call.type, self)
        let ignored = call.preference.handling == "lenient" ? [] : search.ignored
        let unfit = ignored + query.parameters.map(\.name).filter(PageRequest.names.contains)
        if let name = unfit.first {
            let names = store.parameters(of: call.type).map(\.name).joined(separator: ", ")
            throw Failure(400, .notSupported, "'\(name)' cannot decide what is written; \(names) can")
        }
        if search.criteria.isEmpty { throw Failure(400, .required, "there are no criteria: everything would match") }
        return search
    }
}
