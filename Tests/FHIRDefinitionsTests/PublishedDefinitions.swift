import FHIRDefinitions
import JSON
import PublishedCases

/// HL7's published definitions of a version, read afresh, so that the tables are proven by another reader than their own.
enum PublishedDefinitions {
    /// A published resource, named by its file in a test's report.
    struct Case: Sendable, CustomStringConvertible {
        var version: FHIRVersion
        var file: OfficialFile

        var description: String { "\(version.rawValue) \(file)" }

        /// The resource's id, as its file's name has it after the resource type.
        var id: String { String(file.description.drop { $0 != "-" }.dropFirst().dropLast(".json".count)) }

        /// The resource; some files begin with a byte order mark, which is no part of JSON.
        func resource() throws -> JSONValue {
            let bytes = try file.bytes()
            return try JSONValue(parsing: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        }

        /// The tables that it is compared with.
        var tables: FHIRDefinitions { FHIRDefinitions.of(version) }
    }

    /// The resources of a type in both versions.
    ///
    /// - Parameters:
    ///   - prefix: How the files' names begin: `OperationDefinition-`.
    ///   - counts: How many there are in R4 and in STU3.
    /// - Returns: The resources of R4, then those of STU3; none where they are not at hand.
    static func cases(_ prefix: String, counts: (r4: Int, stu3: Int)) -> [Case] {
        files(prefix, .r4, count: counts.r4) + files(prefix, .stu3, count: counts.stu3)
    }

    private static func files(_ prefix: String, _ version: FHIRVersion, count: Int) -> [Case] {
        let folder = version.rawValue.lowercased()
        return OfficialData.files(at: "definitions/\(folder)/json", of: "definitions-\(folder)-json", count: count)
            .filter { $0.description.hasPrefix(prefix) }.map { Case(version: version, file: $0) }
    }

    /// The definitions of types: those whose file is named as a type in the tables is.
    static let types = cases("StructureDefinition-", counts: (209, 172)).filter { $0.tables.type($0.id) != nil }

    static let codeSystems = cases("CodeSystem-", counts: (1062, 941))
}

extension JSONValue {
    /// The strings in a member that is one or a list of them, or of references.
    func strings(_ name: String) -> [String] {
        self[name]?.elements.compactMap { $0.string ?? $0["reference"]?.string } ?? []
    }

    /// The elements of a member that is a list; none without it.
    func list(_ name: String) -> [JSONValue] { self[name]?.array ?? [] }

    /// A value set or another canonical in any of these members, without version.
    func canonical(_ names: String...) -> String? {
        names.lazy.flatMap { strings($0) }.first.map { String($0.prefix { $0 != "|" }) }
    }

    /// The value of the first extension whose URL ends so.
    func extensionValue(_ ending: String) -> JSONValue? {
        list("extension").first { $0["url"]?.string?.hasSuffix(ending) == true }?.object?.members
            .first { $0.name.hasPrefix("value") }?.value
    }
}
