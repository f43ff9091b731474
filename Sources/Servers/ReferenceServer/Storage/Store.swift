public import Database
public import FHIRDefinitions

/// What a server keeps: the resources of one version of FHIR, each with its history, in one database.
///
/// It may be used from any number of threads.
public final class Store: Sendable {
    /// The version of FHIR whose resources it keeps.
    public let version: FHIRVersion
    let database: Database
    private let typesByName: [String: ResourceType]
    private let typeNames: [Int: String]
    private let parametersByType: [Int: [SearchParameter]]
    /// The codes of the search parameters' names.
    let parameterCodes: [String: Int]

    /// Opens a store, creating it where there is none.
    ///
    /// - Throws: `DatabaseError` where it cannot be opened, or comes from a later version of the program.
    public init(_ location: Database.Location, version: FHIRVersion) throws {
        self.version = version
        database = try Database(location, migrations: Schema.migrations)
        let parameters = SearchParameter.all.map(\.name)
        let codes = try database.write { try $0.codes(of: version.resourceTypes + parameters) }
        let types = version.resourceTypes.compactMap { name in codes[name].map { ResourceType(code: $0, name: name) } }
        typesByName = Dictionary(uniqueKeysWithValues: types.map { ($0.name, $0) })
        typeNames = Dictionary(uniqueKeysWithValues: types.map { ($0.code, $0.name) })
        parametersByType = Dictionary(uniqueKeysWithValues: (types + [.any]).map { type in
            (type.code, SearchParameter.all.filter { $0.definition(for: type, version) != nil })
        })
        parameterCodes = codes
    }

    /// The search parameters of a type; of ``ResourceType/any`` those that all types have.
    func parameters(of type: ResourceType) -> [SearchParameter] { parametersByType[type.code] ?? [] }

    /// The type of that name, in that spelling.
    ///
    /// - Throws: 404 where this version has none.
    func type(named name: String) throws(Failure) -> ResourceType {
        if let type = typesByName[name] { return type }
        throw Failure(404, .notSupported, "'\(name)' is no resource type of FHIR \(version.rawValue)")
    }

    /// Reads a row whose columns are ``StoredVersion/columns``.
    func storedVersion(_ row: borrowing Row) -> StoredVersion {
        let number = row.integer(0)
        return StoredVersion(
            number: number,
            type: typeNames[ResourceType.code(ofNumber: number)] ?? "",
            id: row.text(1),
            version: row.integer(2),
            updated: .init(milliseconds: row.integer(3)),
            change: .init(rawValue: row.integer(4)) ?? .deleted,
            body: row.bytes(5)
        )
    }
}

extension StoredVersion {
    /// The columns that ``Store/storedVersion(_:)`` reads, of a resource `r` and a version `v`.
    static let columns = "r.number, r.id, v.version, v.updated, v.change, v.body"
}

extension Connection {
    /// The codes of names, giving one to each that has none yet.
    fileprivate mutating func codes(of names: [String]) throws -> [String: Int] {
        let known = try all("select text, code from name") { ($0.text(0), $0.integer(1)) }
        var codes = Dictionary(uniqueKeysWithValues: known)
        for name in names where codes[name] == nil {
            try run("insert into name (text) values (?)", [.text(name)])
            codes[name] = lastInserted
        }
        return codes
    }
}
