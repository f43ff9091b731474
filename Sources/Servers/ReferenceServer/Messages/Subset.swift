import FHIRDefinitions
import HTTPMessages
import JSON

/// The part of a resource that a client asks for by `_elements` or `_summary`.
///
/// <http://hl7.org/fhir/R4/search.html#summary>, <http://hl7.org/fhir/STU3/search.html#summary>
enum Subset: Equatable {
    /// These elements of the resource.
    case elements(Set<Substring>)
    /// What the definitions mark as summary.
    case summary
    /// The narrative.
    case text
    /// All but the narrative.
    case data

    /// The parameters that this reads.
    static let names = ["_elements", "_summary"]

    /// What a query asks for; nil where it asks for whole resources, or for none.
    init?(_ query: Query) {
        if let elements = query["_elements"], !elements.isEmpty {
            self = .elements(Set(elements.split(separator: ",").map { $0.split(separator: ".").last ?? $0 }))
            return
        }
        switch query["_summary"] {
        case "true": self = .summary
        case "text": self = .text
        case "data": self = .data
        default: return nil
        }
    }

    /// The part of a resource; what must be there stays, and what changes the meaning of the rest.
    func part(of resource: JSONObject, _ version: FHIRVersion) -> JSONObject {
        let type = resource["resourceType"]?.string.flatMap { FHIRDefinitions.of(version).type($0) }
        var part = part(of: resource, type: type)
        var meta = part["meta"]?.object ?? JSONObject()
        meta["tag"] = .array((meta["tag"]?.array ?? []) + [Self.tag(version)])
        part["meta"] = .object(meta)
        return part
    }

    private func part(of object: JSONObject, type: TypeDefinition?) -> JSONObject {
        JSONObject(
            object.members.compactMap { member in
                guard let match = type?.element(member.name.hasPrefix("_") ? "\(member.name.dropFirst())" : member.name)
                else { return member }
                guard keeps(match.element) else { return nil }
                guard self == .summary, let inner = match.type.definition, inner.name.contains(".") else {
                    return member
                }
                return JSONObject.Member(name: member.name, value: part(of: member.value, type: inner))
            })
    }

    private func part(of value: JSONValue, type: TypeDefinition) -> JSONValue {
        switch value {
        case .array(let elements): .array(elements.map { part(of: $0, type: type) })
        case .object(let object): .object(part(of: object, type: type))
        default: value
        }
    }

    private func keeps(_ element: ElementDefinition) -> Bool {
        if element.min > 0 || element.isModifier || element.name == "id" || element.name == "meta" { return true }
        return switch self {
        case .elements(let names): names.contains(element.name[...])
        case .summary: element.isSummary
        case .text: element.name == "text"
        case .data: element.name != "text"
        }
    }

    /// What marks a part, so that nobody takes it for the whole.
    private static func tag(_ version: FHIRVersion) -> JSONValue {
        let system =
            version == .r4
            ? "http://terminology.hl7.org/CodeSystem/v3-ObservationValue" : "http://hl7.org/fhir/v3/ObservationValue"
        return ["system": .string(system), "code": "SUBSETTED"]
    }
}

extension Call {
    /// The text of a resource, or the part of it that the client asked for.
    func asked(_ text: [UInt8], _ version: FHIRVersion) -> [UInt8] {
        guard let subset = Subset(query), let resource = (try? JSONValue(parsing: text))?.object else { return text }
        return JSONValue.object(subset.part(of: resource, version)).bytes()
    }
}
