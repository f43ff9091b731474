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
    private let typesByCode: [Int: ResourceType]
    private let parametersByType: [Int: [SearchParameter]]
    private let parameterCodes: [String: Int]

    /// Opens a store, creating it where there is none.
    ///
    /// - Throws: `DatabaseError` where it cannot be opened, holds another version of FHIR, or comes from a later version
    ///   of the program.
    public init(_ location: Database.Location, version: FHIRVersion) throws {
        self.version = version
        database = try Database(location, migrations: Schema.migrations)
        let names = version.resourceTypes + SearchParameter.all.map(\.name)
        let (codes, new) = try database.write { try $0.codes(of: names, version) }
        let types = version.resourceTypes.compactMap { name in codes[name].map { ResourceType(code: $0, name: name) } }
        let parametersByType = (types + [.any]).map { type in
            (type.code, SearchParameter.all.filter { $0.definition(for: type, version) != nil })
        }
        typesByName = Dictionary(uniqueKeysWithValues: types.map { ($0.name, $0) })
        typesByCode = Dictionary(uniqueKeysWithValues: types.map { ($0.code, $0) })
        self.parametersByType = Dictionary(uniqueKeysWithValues: parametersByType)
        parameterCodes = codes
        if SearchParameter.all.contains(where: { new.contains($0.name) }) { try makeIndex() }
    }

    /// The search parameters of a type; of ``ResourceType/any`` those that all types have.
    func parameters(of type: ResourceType) -> [SearchParameter] { parametersByType[type.code] ?? [] }

    /// The code by which the index knows a search parameter.
    func code(of parameter: SearchParameter) -> Int { parameterCodes[parameter.name] ?? 0 }

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
            key: ResourceKey(type: typesByCode[ResourceType.code(ofNumber: number)] ?? .any, id: row.text(1)),
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
    /// The codes of names, giving one to each that has none yet, and which those were.
    ///
    /// - Throws: `DatabaseError` where the names are those of another version of FHIR.
    fileprivate mutating func codes(
        of names: [String], _ version: FHIRVersion
    ) throws -> (codes: [String: Int], new: Set<String>) {
        let known = try all("select text, code from name") { ($0.text(0), $0.integer(1)) }
        var codes = Dictionary(uniqueKeysWithValues: known)
        let new = (["FHIR \(version.rawValue)"] + names).filter { codes[$0] == nil }
        for name in new {
            try run("insert into name (text) values (?)", [.text(name)])
            codes[name] = lastInserted
        }
        if let other = FHIRVersion.allCases.first(where: { $0 != version && codes["FHIR \($0.rawValue)"] != nil }) {
            let problem = "the store holds FHIR \(other.rawValue), not \(version.rawValue)"
            throw DatabaseError(message: problem, statement: "open a store")
        }
        return (codes, Set(new))
    }
}
