import JSON

/// The names that a scenario sets somewhere.
struct KnownNames {
    private(set) var variables: Set<String> = []
    private(set) var resources: Set<String> = []

    init(_ value: JSONValue, read: (String) -> [UInt8]?) {
        variables = ["base", "fhirVersion", "index"]
        let data = names(value["data"])
        resources = Set(data + names(value["fixtures"]))
        variables.formUnion(data + names(value["variables"]) + (value["inputs"]?.elements.compactMap(\.string) ?? []))
        collect(value, read: read, depth: 0)
    }

    private func names(_ value: JSONValue?) -> [String] {
        guard let object = value?.object else { return [] }
        return object.isByVersion ? object.members.flatMap { names($0.value) } : object.names
    }

    private mutating func collect(_ value: JSONValue, read: (String) -> [UInt8]?, depth: Int) {
        switch value {
        case .array(let elements): for element in elements { collect(element, read: read, depth: depth) }
        case .object(let object):
            for member in object.members { collect(member, read: read, depth: depth) }
        default: break
        }
    }

    private mutating func collect(_ member: JSONObject.Member, read: (String) -> [UInt8]?, depth: Int) {
        switch member.name {
        case "save":
            variables.formUnion(names(member.value))
            for saved in member.value.object?.members ?? [] where saved.value["body"] != nil {
                resources.insert(saved.name)
            }
        case "set", "with": variables.formUnion(names(member.value))
        case "rows": collectRows(member.value, read: read)
        case "include":
            guard depth < 8, let file = member.value.string, let text = read(file),
                let value = try? JSONValue(parsing: text)
            else { return }
            collect(value, read: read, depth: depth + 1)
        default: break
        }
        collect(member.value, read: read, depth: depth)
    }

    private mutating func collectRows(_ rows: JSONValue, read: (String) -> [UInt8]?) {
        let list = rows.string.flatMap { read($0) }.flatMap { try? JSONValue(parsing: $0) } ?? rows
        let lists = list.object.map { $0.members.map(\.value) } ?? [list]
        for row in lists.flatMap({ $0.array ?? [] }) { variables.formUnion(row.object?.names ?? []) }
    }
}
