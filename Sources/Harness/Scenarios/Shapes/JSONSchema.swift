import FHIRDefinitions
public import JSON

/// The JSON Schema of scenario files, made from the same shapes that the reader checks.
///
/// Spec: <https://json-schema.org/draft/2020-12/json-schema-core>
public enum ScenarioSchema {
    /// The schema of a scenario file.
    public static var document: JSONValue {
        var schema = schema(of: Shape.scenario).object ?? JSONObject()
        schema.members.insert(
            contentsOf: [
                .init(name: "$schema", value: "https://json-schema.org/draft/2020-12/schema"),
                .init(name: "$id", value: "https://assay.test/scenario.schema.json"),
                .init(name: "title", value: "Assay scenario"),
            ], at: 0)
        schema["$defs"] = .object(JSONObject(definitions))
        return .object(schema)
    }

    private static var definitions: [JSONObject.Member] {
        let shapes = Shape.named.sorted { $0.key < $1.key }.map { name, shape in
            JSONObject.Member(name: name, value: schema(of: shape))
        }
        return shapes + [
            .init(name: "variable", value: ["type": "string", "pattern": "^\\$\\{[^}]+\\}$"])
        ]
    }

    /// The schema of a shape at its place: itself, a variable, or a value for each version.
    private static func placed(_ shape: Shape) -> JSONValue {
        if case .any = shape { return true }
        let plain = schema(of: shape)
        let versions = FHIRVersion.allCases.map { JSONObject.Member(name: $0.rawValue, value: plain) }
        let byVersion: JSONValue = [
            "type": "object", "properties": .object(JSONObject(versions)), "additionalProperties": false,
            "minProperties": 1,
        ]
        return ["anyOf": [plain, ["$ref": "#/$defs/variable"], byVersion]]
    }

    private static func schema(of shape: Shape) -> JSONValue {
        switch shape {
        case .any: true
        case .plain: ["type": ["string", "number", "boolean", "array", "null"]]
        case .string: ["type": "string"]
        case .word(let words): ["enum": .array(words.map { .string($0) })]
        case .integer: ["type": "integer"]
        case .boolean: ["type": "boolean"]
        case .null: ["type": "null"]
        case .list(let element): ["type": "array", "items": placed(element)]
        case .map(let element): ["type": "object", "additionalProperties": placed(element)]
        case .object(let members): schema(of: members, key: nil)
        case .variants(let variants): ["anyOf": .array(variants.map { schema(of: $0.members, key: $0) })]
        case .choice(let shapes): ["anyOf": .array(shapes.map(schema(of:)))]
        case .named(let name): ["$ref": .string("#/$defs/\(name)")]
        }
    }

    private static func schema(of members: [Shape.Member], key: Shape.Variant?) -> JSONValue {
        let properties = members.map { member in
            var value = placed(member.shape)
            if var object = value.object {
                object["description"] = .string(member.about)
                value = .object(object)
            }
            return JSONObject.Member(name: member.name, value: value)
        }
        var schema: JSONObject = ["type": "object", "properties": .object(JSONObject(properties)), "additionalProperties": false]
        let required = members.filter { $0.isRequired || $0.name == key?.key }.map { JSONValue.string($0.name) }
        if !required.isEmpty { schema["required"] = .array(required) }
        if let key { schema["description"] = .string(key.about) }
        return .object(schema)
    }
}
