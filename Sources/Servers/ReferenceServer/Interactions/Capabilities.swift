import FHIRDefinitions
import HTTPMessages
import JSON
import Synchronization

// http://hl7.org/fhir/R4/http.html#capabilities, http://hl7.org/fhir/STU3/http.html#capabilities
extension ReferenceServer {
    /// Answers with the CapabilityStatement, made from the tables that answer requests.
    ///
    /// `mode` is ignored, as the specification allows.
    func capabilities(_ call: Call) -> Response {
        let text = capabilityStatement.withLock { kept in
            let text = kept ?? CapabilityText(CapabilityStatement(server: self).value.bytes())
            kept = text
            return text
        }
        var response = Response(status: 200, headers: ["ETag": text.etag, "Cache-Control": "no-cache"])
        setBody(call.asked(text.bytes(base: call.base), version), call.format, &response)
        return response
    }
}

/// The text of a CapabilityStatement, in which the base URL is left open: each client is told the one that it used.
struct CapabilityText: Sendable {
    /// What stands for the base URL.
    static let base = "\u{FFFC}"

    private let parts: [[UInt8]]
    /// Changes whenever the text does.
    let etag: String

    init(_ text: [UInt8]) {
        let mark = Array(Self.base.utf8)
        let start = text.indices.first { text[$0...].starts(with: mark) } ?? text.count
        parts = [Array(text[..<start]), Array(text.dropFirst(start + mark.count))]
        // FNV-1a, 64 bits. https://www.rfc-editor.org/rfc/rfc9923
        let hash = text.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        etag = "W/\"\(String(hash, radix: 16))\""
    }

    func bytes(base: String) -> [UInt8] {
        let quoted = JSONValue.string(base).bytes().dropFirst().dropLast()
        return parts[0] + quoted + parts[1]
    }
}

/// What this server does, as it declares it. <http://hl7.org/fhir/R4/capabilitystatement.html>
struct CapabilityStatement {
    private let server: ReferenceServer

    init(server: ReferenceServer) { self.server = server }

    private var version: FHIRVersion { server.version }

    var value: JSONValue {
        var statement: JSONObject = [
            "resourceType": "CapabilityStatement", "id": "metadata",
            "url": .string(CapabilityText.base + "/metadata"),
            "name": "AssayReferenceServer", "title": .string("Assay reference server, FHIR \(version.rawValue)"),
            "status": "active", "date": .string(server.started.fhir()), "publisher": "Assay", "kind": "instance",
            "software": ["name": "Assay reference server"],
            "implementation": ["description": "A FHIR server to try conformance tests on"],
            "fhirVersion": .string(version.number),
        ]
        if version == .stu3 { statement["acceptUnknown"] = server.configuration.validates ? "extensions" : "both" }
        statement["format"] = .array((["json", "xml"] + Format.mediaTypes).map { .string($0) })
        statement["rest"] = [.object(rest)]
        return .object(statement)
    }

    private var rest: JSONObject {
        var rest: JSONObject = [
            "mode": "server",
            "documentation":
                "Dates without a zone are UTC. Resources are stored as they are sent, but for id, versionId and lastUpdated.",
            "resource": .array(version.resourceTypes.compactMap { try? server.store.type(named: $0) }.map(resource)),
            "interaction": .array(interactions { $0.hasSuffix("-system") }),
            "searchParam": .array(searchParameters(of: .any)),
        ]
        if version == .stu3 { rest["operation"] = .array(operations) }
        return rest
    }

    private func resource(_ type: ResourceType) -> JSONValue {
        let profile = JSONValue.string(type.profile)
        var resource: JSONObject = [
            "type": .string(type.name),
            "profile": version == .stu3 ? ["reference": profile] : profile,
            "interaction": .array(interactions { !$0.hasSuffix("-system") }),
            "versioning": .string(server.configuration.versioning.rawValue),
            "readHistory": .bool(Route.exists("GET", .version)),
            "updateCreate": .bool(Route.exists("PUT", .instance)),
            "conditionalCreate": .bool(Route.exists("POST", .type)),
            "conditionalRead": "full-support",
            "conditionalUpdate": .bool(Route.exists("PUT", .type)),
            "conditionalDelete": .string(
                Route.exists("DELETE", .type) ? server.configuration.conditionalDelete.rawValue : "not-supported"),
            "searchParam": .array(searchParameters(of: type)),
        ]
        // In STU3 operations are named for the whole server. http://hl7.org/fhir/STU3/capabilitystatement.html
        if version >= .r4 { resource["operation"] = .array(operations) }
        return .object(resource)
    }

    private var operations: [JSONValue] {
        Operation.all.map { operation in
            let definition = JSONValue.string("http://hl7.org/fhir/OperationDefinition/\(operation.definition)")
            return [
                "name": .string(operation.name),
                "definition": version == .stu3 ? ["reference": definition] : definition,
            ]
        }
    }

    private func interactions(where isWanted: (String) -> Bool) -> [JSONValue] {
        Route.all.compactMap(\.interaction).filter(isWanted).map { ["code": .string($0)] }
    }

    private func searchParameters(of type: ResourceType) -> [JSONValue] {
        server.store.parameters(of: type).map { parameter in
            [
                "name": .string(parameter.name),
                "definition": .string(parameter.definition(for: type, version) ?? ""),
                "type": .string(parameter.type),
            ]
        }
    }
}
