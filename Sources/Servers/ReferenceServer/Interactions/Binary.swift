import FHIRDefinitions
import FHIRXML
import HTTPMessages
import JSON

// A Binary is a resource to those who ask for FHIR, and plain content to others.
// http://hl7.org/fhir/R4/binary.html#rest, http://hl7.org/fhir/STU3/binary.html#rest
extension ReferenceServer {
    /// The resource that a body of any other type becomes; nil where the body is a Binary resource itself.
    func binary(wrapping call: Call) -> JSONObject? {
        let body = call.request.body ?? []
        let contentType = call.request.headers["Content-Type"] ?? ""
        guard !body.isEmpty, let type = MediaType(contentType) else { return nil }
        if Format.mediaTypes.contains(type.essence), isBinary(body, MediaType.isXML(contentType)) { return nil }
        var object: JSONObject = ["resourceType": "Binary"]
        if !call.key.id.isEmpty { object["id"] = .string(call.key.id) }
        object["contentType"] = .string(contentType)
        if let context = call.request.headers["X-Security-Context"] {
            object["securityContext"] = ["reference": .string(context)]
        }
        object[contentElement] = .string(Base64.encode(body))
        return object
    }

    private func isBinary(_ body: [UInt8], _ isXML: Bool) -> Bool {
        let value = isXML ? FHIRXML.read(body, version: version).value : try? JSONValue(parsing: body)
        return value?["resourceType"] == "Binary"
    }

    /// The content of a Binary for a client that did not ask for FHIR; nil where it did, or where there is no content.
    func nativeContent(of stored: StoredVersion, _ call: Call) -> Response? {
        guard stored.key.type.name == "Binary", let object = stored.body.flatMap({ try? JSONValue(parsing: $0) }),
            let type = object["contentType"]?.string, call.wants(native: type),
            let text = object[contentElement]?.string,
            let content = Base64.decode(text)
        else { return nil }
        var headers = versionHeaders(stored)
        headers.append("Content-Type", type)
        if let context = object["securityContext"]?["reference"]?.string {
            headers.append("X-Security-Context", context)
        }
        return Response(status: 200, headers: headers, body: content)
    }

    /// Where the content stands: renamed in R4.
    private var contentElement: String { version == .r4 ? "data" : "content" }
}

extension Call {
    /// Whether a FHIR type is neither in `_format` nor in `Accept`; a generic type is none where the content is of it.
    fileprivate func wants(native type: String) -> Bool {
        guard query["_format"] == nil else { return false }
        let asked = request.headers.all("Accept").flatMap { MediaType.split($0, at: ",") }
            .compactMap { MediaType($0)?.essence }
        let isFHIR = { (essence: String) in essence.hasPrefix("application/fhir+") || essence.hasSuffix("+fhir") }
        if let own = MediaType(type)?.essence, !isFHIR(own), asked.contains(own) { return true }
        return !asked.contains { isFHIR($0) || Format.mediaTypes.contains($0) }
    }
}
