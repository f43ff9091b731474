import FHIRDefinitions
import HTTPMessages

/// A search, read and checked: what a resource must match, and what of the parameters was used for that.
struct SearchRequest {
    /// The types that are searched; ``ResourceType/any`` alone for all.
    var types: [ResourceType]
    /// All of these must match.
    var criteria: [Criterion] = []
    /// The parameters that were used, as they belong into the self link.
    var used: [Query.Parameter] = []
    /// The names of parameters that this server does not know, or does not support here.
    var ignored: [String] = []
    /// Whether the client wants the number of all matches.
    var wantsTotal = true

    private let store: Store
    private let now: Instant
    private let isOfSystem: Bool

    /// Reads the parameters of a search of the type in the path; ``ResourceType/any`` where it has none.
    ///
    /// - Throws: 400 for a malformed value, an unsupported modifier, or a parameter that not all of the types have.
    init(_ query: Query, _ type: ResourceType, _ server: ReferenceServer) throws(Failure) {
        (store, now, isOfSystem) = (server.store, server.clock(), type == .any)
        types = isOfSystem ? try Self.types(query, server.store) : [type]
        var seen: Set<Query.Parameter> = []
        for parameter in query.parameters where seen.insert(parameter).inserted { try read(parameter) }
        let values = criteria.reduce(0) { $0 + $1.count }
        guard values <= Self.maxValues else {
            throw Failure(400, .tooCostly, "the search has \(values) values; at most \(Self.maxValues) are taken")
        }
    }

    /// SQLite bounds the depth of an expression to 1000, and each alternative takes two levels.
    private static let maxValues = 200

    private mutating func read(_ parameter: Query.Parameter) throws(Failure) {
        switch parameter.name {
        case "_count", "_elements", "_format", "_pretty", "_summary", PageRequest.cursorName: break
        case "_type" where isOfSystem: if !parameter.value.isEmpty { used.append(parameter) }
        case "_total" where store.version == .r4: try readTotal(parameter)
        case "_query": throw Failure(400, .notSupported, "there is no named query '\(parameter.value)'")
        default: try readCriterion(parameter)
        }
    }

    private mutating func readTotal(_ parameter: Query.Parameter) throws(Failure) {
        guard ["none", "estimate", "accurate"].contains(parameter.value) else {
            throw .parameter("_total", "is 'none', 'estimate' or 'accurate', not '\(parameter.value)'")
        }
        wantsTotal = parameter.value != "none"
        used.append(parameter)
    }

    private mutating func readCriterion(_ parameter: Query.Parameter) throws(Failure) {
        let name = parameter.name.prefix { $0 != ":" }
        guard let known = try known(String(name)) else {
            ignored.append(parameter.name)
            return
        }
        guard name.endIndex == parameter.name.endIndex else {
            throw Failure(400, .notSupported, "the modifier of '\(parameter.name)' is not supported")
        }
        guard let criterion = try Criterion(known, parameter.value, store, now: now) else { return }
        criteria.append(criterion)
        used.append(parameter)
    }

    /// The parameter of that name, where every type searched has it.
    private func known(_ name: String) throws(Failure) -> SearchParameter? {
        let found = types.compactMap { type in store.parameters(of: type).first { $0.name == name } }
        if found.count == types.count { return found.first }
        let isKnownElsewhere = SearchParameter.all.contains { $0.name == name }
        guard isOfSystem, isKnownElsewhere else { return nil }
        let scope = types == [.any] ? "all types" : types.map(\.name).joined(separator: " and ")
        throw Failure(400, .notSupported, "'\(name)' is no search parameter of \(scope)")
    }

    private static func types(_ query: Query, _ store: Store) throws(Failure) -> [ResourceType] {
        var types: [ResourceType] = []
        for name in query.all("_type").flatMap({ $0.split(separator: ",") }) {
            do throws(Failure) {
                types.append(try store.type(named: String(name)))
            } catch {
                throw .parameter("_type", "names types; '\(name)' is none of FHIR \(store.version.rawValue)")
            }
        }
        return types.isEmpty ? [.any] : types
    }
}

extension Criterion {
    /// How many values it has.
    fileprivate var count: Int {
        switch self {
        case .id(let values): values.count
        case .lastUpdated(let values): values.count
        case .terms(_, let values): values.count
        }
    }
}
