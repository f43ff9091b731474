import HTTPMessages
import JSON

/// A resource that a client sent, checked as far as JSON and its place go, and ready to be stored.
///
/// What the server sets (id, `meta.versionId`, `meta.lastUpdated`) is left open, because it is known in the transaction
/// alone. Everything else keeps its order and the text of its numbers; `meta` takes the place that the client gave it, or
/// follows the id.
struct IncomingResource {
    /// The id that the client gave, which is not yet the id of what is stored.
    let id: String?
    /// What it can be found by.
    let terms: [IndexTerm]
    private let text: Text

    /// A text, and what is left open in it before which byte.
    private struct Text {
        var writer = JSONWriter()
        var gaps: [(offset: Int, what: Gap)] = []

        mutating func leaveOpen(_ what: Gap) { gaps.append((writer.bytes.count, what)) }
    }

    private enum Gap {
        case id, versionAndTime
    }

    /// Takes the body of a create or an update.
    ///
    /// - Throws: 400 where it is no resource of the type.
    init(_ object: JSONObject, _ type: ResourceType, _ store: Store) throws(Failure) {
        try Self.check(object, type)
        id = object["id"]?.string
        terms = IndexTerm.terms(of: object, type, store)
        text = Self.text(of: Self.completed(object))
    }

    /// The text to store.
    func bytes(id: String, version: Int, updated: Instant) -> [UInt8] {
        let written = text.writer.bytes
        var writer = JSONWriter()
        writer.bytes.reserveCapacity(written.count + 200)
        var start = 0
        for (offset, what) in text.gaps {
            writer.bytes += written[start..<offset]
            start = offset
            switch what {
            case .id: writer.write(id)
            case .versionAndTime:
                writer.append("\"versionId\":\"\(version)\",\"lastUpdated\":")
                writer.write(updated.fhir())
            }
        }
        writer.bytes += written[start...]
        return writer.bytes
    }
}

extension IncomingResource {
    private static func check(_ object: JSONObject, _ type: ResourceType) throws(Failure) {
        guard let name = object["resourceType"]?.string else {
            throw Failure(400, .required, "the resource has no 'resourceType'", expression: type.name)
        }
        guard name == type.name else {
            throw Failure(400, .value, "a resource of type '\(name)' was sent to \(type.name)", expression: name)
        }
        if let id = object["id"], id.string == nil {
            throw Failure(400, .value, "an id is a string, not \(id.kind)", expression: "\(name).id")
        }
        if let meta = object["meta"], meta.object == nil {
            throw Failure(400, .structure, "'meta' is an object, not \(meta.kind)", expression: "\(name).meta")
        }
    }

    /// The members with an id and a `meta`, wherever the client left them out.
    private static func completed(_ object: JSONObject) -> [JSONObject.Member] {
        var members = object.members
        if object["id"] == nil {
            let type = members.firstIndex { $0.name == "resourceType" } ?? 0
            members.insert(JSONObject.Member(name: "id", value: ""), at: type + 1)
        }
        if object["meta"] == nil {
            let id = members.firstIndex { $0.name == "id" } ?? 0
            members.insert(JSONObject.Member(name: "meta", value: [:]), at: id + 1)
        }
        return members
    }

    /// How many bytes are set aside for a text; most resources are shorter.
    private static let usualBytes = 2048

    private static func text(of members: [JSONObject.Member]) -> Text {
        var text = Text()
        text.writer.bytes.reserveCapacity(usualBytes)
        for (index, member) in members.enumerated() {
            text.writer.append(index == 0 ? "{" : ",")
            text.writer.write(member.name)
            text.writer.append(":")
            switch member.name {
            case "id": text.leaveOpen(.id)
            case "meta":
                text.writer.append("{")
                text.leaveOpen(.versionAndTime)
                writeRest(of: member.value.object, into: &text.writer)
            default: text.writer.write(member.value)
            }
        }
        text.writer.append("}")
        return text
    }

    /// What of a `meta` is the client's.
    private static func writeRest(of meta: JSONObject?, into writer: inout JSONWriter) {
        for member in meta?.members ?? [] where member.name != "versionId" && member.name != "lastUpdated" {
            writer.append(",")
            writer.write(member.name)
            writer.append(":")
            writer.write(member.value)
        }
        writer.append("}")
    }
}
