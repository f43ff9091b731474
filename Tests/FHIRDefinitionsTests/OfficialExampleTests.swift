import FHIRDefinitions
import JSON
import PublishedCases
import Testing

@Suite("Tables of types, by the official examples")
struct OfficialExampleTests {
    static let counts: [(FHIRVersion, Int)] = [(.r4, 710), (.stu3, 460)]

    /// How many bytes an example may have; a debug build takes seconds for the largest, which are megabytes.
    static let longest = _isDebugAssertConfiguration() ? 60_000 : .max

    @Test("know every member of every example", arguments: counts)
    func know(version: FHIRVersion, count: Int) throws {
        let folder = version.rawValue.lowercased()
        let files = OfficialData.files(at: "examples/\(folder)/pairs/json", of: "examples-\(folder)", count: count)
        for file in files {
            let bytes = try file.bytes()
            guard bytes.count <= Self.longest else { continue }
            let unknown = Self.unknown(in: try JSONValue(parsing: bytes), of: nil, version)
            #expect(unknown == [], "\(file)")
        }
    }

    /// The paths of members that no element stands for, or that have another shape than it.
    private static func unknown(in value: JSONValue, of type: TypeDefinition?, _ version: FHIRVersion) -> [String] {
        guard let object = value.object else { return [] }
        let resource = object["resourceType"]?.string.flatMap(FHIRDefinitions.of(version).type)
        guard let type = type.map({ $0.name == "Resource" ? resource : $0 }) ?? resource else { return ["no type"] }
        return object.members.filter { $0.name != "resourceType" }.flatMap { member -> [String] in
            let isBeside = member.name.hasPrefix("_")
            guard let match = type.element(String(isBeside ? member.name.dropFirst() : member.name[...])) else {
                return ["\(type.name).\(member.name)"]
            }
            let isWrong = match.element.isList != (member.value.array != nil)
            return (isWrong ? ["shape of \(match.element.path)"] : [])
                + member.value.elements.flatMap { unknown(in: $0, of: match.type.definition, version) }
        }
    }
}
