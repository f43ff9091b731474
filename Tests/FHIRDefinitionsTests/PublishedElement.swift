import FHIRDefinitions
import JSON

/// An element of a published snapshot, and what its facts ought to be in the tables.
struct PublishedElement {
    var version: FHIRVersion
    var type: String
    var json: JSONValue

    var path: String { json["path"]?.string ?? "" }

    /// All that is compared, as lines.
    func facts() -> [String] {
        [
            "path \(path)", "min \(json["min"]?.integer ?? -1)", "max \(json["max"]?.string ?? "")",
            "types \(types.joined(separator: ","))",
            "summary \(json["isSummary"]?.bool == true)", "modifier \(json["isModifier"]?.bool == true)",
            "representation \(json.strings("representation"))",
            "binding \(binding)", "reference \(json["contentReference"]?.string ?? "none")",
            "regex \(regex ?? "none")", "maxLength \(json["maxLength"]?.integer ?? -1)",
            "bounds \(json["minValueInteger"]?.integer ?? -1) \(json["maxValueInteger"]?.integer ?? -1)",
        ]
    }

    /// Each type once, with the targets of all its mentions: STU3 writes a Reference for each target.
    private var types: [String] {
        var order: [String] = []
        var marks: [String: [String]] = [:]
        for type in json.list("type") {
            let code = self.code(type)
            if marks[code] == nil { order.append(code) }
            marks[code, default: []] += (type.strings("targetProfile") + type.strings("profile")).map(Self.shortened)
        }
        return order.map { "\($0)\(marks[$0] ?? [])" }
    }

    private func code(_ type: JSONValue) -> String {
        guard let code = type["code"]?.string else { return Self.systemType(ofXML: type["_code"]) }
        guard let system = code.split(separator: "/").last, system.hasPrefix("System.") else { return code }
        return path == self.type + ".value" && isPrimitive
            ? String(system) : type.extensionValue("structuredefinition-fhir-type")?.string ?? "string"
    }

    private var isPrimitive: Bool { FHIRDefinitions.of(version).type(type)?.kind == .primitive }

    /// STU3 publishes no FHIRPath types; those of XML Schema tell.
    private static func systemType(ofXML code: JSONValue?) -> String {
        switch code?.extensionValue("structuredefinition-xml-type")?.string {
        case "xsd:boolean": "System.Boolean"
        case "xsd:int", "xsd:positiveInteger", "xsd:nonNegativeInteger": "System.Integer"
        case "xsd:decimal", "xsd:decimal OR xsd:double": "System.Decimal"
        case "xsd:gYear OR xsd:gYearMonth OR xsd:date": "System.Date"
        case "xsd:gYear OR xsd:gYearMonth OR xsd:date OR xsd:dateTime", "xsd:dateTime": "System.DateTime"
        case "xsd:time": "System.Time"
        default: "System.String"
        }
    }

    var binding: String {
        guard let binding = json["binding"], let strength = binding["strength"]?.string,
            let url = binding.canonical("valueSet", "valueSetUri", "valueSetReference")
        else { return "none" }
        let most = binding.extensionValue("elementdefinition-maxValueSet")
        let mostURL = (most?.string ?? most?["reference"]?.string).map { $0.prefix { $0 != "|" } }
        return "\(strength) \(url) \(mostURL ?? "none")"
    }

    private var regex: String? {
        json.list("type").lazy.flatMap { [$0, $0["_code"] ?? .null] }
            .compactMap { ($0.extensionValue("/regex") ?? $0.extensionValue("structuredefinition-regex"))?.string }
            .first
    }

    /// The rules published on it.
    var invariants: Set<String> {
        Set(
            json.list("constraint").map {
                "\($0["key"]?.string ?? "") \($0["severity"]?.string ?? "") \($0["expression"]?.string ?? "")"
            })
    }

    static func shortened(_ url: String) -> String {
        let base = "http://hl7.org/fhir/StructureDefinition/"
        return url.hasPrefix(base) ? String(url.dropFirst(base.count)) : url
    }
}

extension ElementDefinition {
    /// The same facts as the tables have them.
    func facts() -> [String] {
        let shown = contentReference == nil ? types.map { "\($0.code)\($0.targets + $0.profiles)" } : []
        let representation = (isXMLAttribute ? ["xmlAttr"] : []) + (isXHTML ? ["xhtml"] : [])
        return [
            "path \(path)", "min \(min)", "max \(max.map(String.init) ?? "*")",
            "types \(shown.joined(separator: ","))",
            "summary \(isSummary)", "modifier \(isModifier)", "representation \(representation)",
            "binding \(binding.facts())", "reference \(contentReference.map { "#" + $0 } ?? "none")",
            "regex \(regex ?? "none")", "maxLength \(maxLength ?? -1)", "bounds \(minValue ?? -1) \(maxValue ?? -1)",
        ]
    }
}

extension Binding? {
    /// As ``PublishedElement/binding`` writes it.
    func facts() -> String { map { "\($0.strength.rawValue) \($0.valueSet) \($0.maxValueSet ?? "none")" } ?? "none" }
}

extension InvariantDefinition {
    /// As ``PublishedElement/invariants`` writes one.
    var line: String { "\(key) \(severity.rawValue) \(expression)" }
}
