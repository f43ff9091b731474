import JSON

/// In a resource, a data resource's name alone stands for a Reference to it: `"subject": "${p}"`.
enum DataReference {
    /// Members whose value is the address itself.
    private static let plain: Set<String> = ["reference", "fullUrl", "url", "uri", "id", "value", "system"]

    /// The value of a step's member, references written out where it is a body.
    static func expanded(_ value: JSONValue, member: JSONObject.Member, _ scope: Scope) -> JSONValue {
        guard member.name == "body", member.value.object != nil else { return value }
        return expand(value, original: member.value, name: "", scope)
    }

    /// The filled resource with references where the original has only the name of a data resource.
    static func expand(_ filled: JSONValue, original: JSONValue, name: String, _ scope: Scope) -> JSONValue {
        switch (filled, original) {
        case (.object(let left), .object(let right)) where left.count == right.count:
            .object(
                JSONObject(
                    zip(left.members, right.members).map { filled, original in
                        .init(
                            name: filled.name,
                            value: expand(filled.value, original: original.value, name: original.name, scope))
                    }))
        case (.array(let left), .array(let right)) where left.count == right.count:
            .array(zip(left, right).map { expand($0, original: $1, name: name, scope) })
        case (.string(let address), .string(let text)) where isDataName(text, scope) && !plain.contains(name):
            ["reference": .string(address)]
        default: filled
        }
    }

    private static func isDataName(_ text: String, _ scope: Scope) -> Bool {
        text.hasPrefix("${") && text.hasSuffix("}") && scope.data[String(text.dropFirst(2).dropLast())] != nil
    }
}
