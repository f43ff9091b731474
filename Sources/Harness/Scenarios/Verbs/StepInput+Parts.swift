import FHIRXML
import HTTPMessages
import JSON

extension StepInput {
    /// An address with the step's `query` behind it.
    func withQuery(_ address: String) -> String {
        guard let query, !query.isEmpty else { return address }
        return address + (address.utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + query
    }

    /// The step's `query`, encoded.
    var query: String? {
        guard let value = step["query"] else { return nil }
        let pairs: [(String, String)] =
            if let object = value.object {
                object.members.flatMap { member in member.value.elements.map { (member.name, $0.display) } }
            } else {
                value.elements.map { ($0[0]?.display ?? "", $0[1]?.display ?? "") }
            }
        return Query(pairs.map { Query.Parameter(name: $0.0, value: $0.1) }).encoded
    }

    /// Header fields for the members that are there: `("ifMatch", "If-Match")`.
    func headers(_ names: (member: String, field: String)...) -> HeaderList {
        HeaderList(names.compactMap { name in text(name.member).map { HeaderList.Field(name: name.field, value: $0) } })
    }

    /// The bytes of the step's `body`; nil where it has none.
    ///
    /// - Parameter isNew: Whether the server is to choose the id, so that a named resource is sent without one.
    /// - Returns: The bytes, exactly as they go out.
    /// - Throws: ``StepProblem`` where a resource or a file is not there, or an edit cannot be made.
    func body(isNew: Bool = false) throws(StepProblem) -> [UInt8]? {
        guard let body = step["body"] else { return nil }
        if let name = body.string { return try written(named(name, isNew: isNew)) }
        guard let object = body.object else { return body.bytes() }
        if let text = object["text"]?.string, object.count == 1 { return Array(text.utf8) }
        if let json = object["json"], object.count == 1 { return json.bytes() }
        if let text = object["base64"]?.string, object.count == 1 {
            guard let bytes = Base64.decode(text) else { throw StepProblem("the body's base64 is not valid") }
            return bytes
        }
        if let name = object["file"]?.string, object.count == 1 {
            guard let bytes = file(name) else { throw StepProblem("the file '\(name)' cannot be read") }
            return bytes
        }
        if let name = object["from"]?.string { return try written(edited(named(name, isNew: isNew), object)) }
        return try written(body)
    }

    /// A resource as it goes out: in FHIR's XML where the step's `contentType` is that.
    private func written(_ resource: JSONValue) throws(StepProblem) -> [UInt8] {
        guard MediaType.isXML(text("contentType")) else { return resource.bytes() }
        let writing = FHIRXML.write(resource, version: version)
        guard let bytes = writing.bytes, writing.issues.isEmpty else {
            let reason = writing.issues.first.map { "\($0)" } ?? "it is no resource"
            throw StepProblem("the body cannot be written as XML: \(reason)")
        }
        return bytes
    }

    private func named(_ name: String, isNew: Bool) throws(StepProblem) -> JSONValue {
        guard let resource = resource(name) else { throw StepProblem("there is no fixture or data resource '\(name)'") }
        guard isNew, var object = resource.object else { return resource }
        object["id"] = nil
        return .object(object)
    }

    private func edited(_ resource: JSONValue, _ edit: JSONObject) throws(StepProblem) -> JSONValue {
        var resource = resource
        for member in edit["set"]?.object?.members ?? [] {
            resource = try changed(resource, at: member.name, to: member.value)
        }
        for path in edit["remove"]?.elements ?? [] { resource = try changed(resource, at: path.display, to: nil) }
        return resource
    }

    private func changed(_ resource: JSONValue, at path: String, to value: JSONValue?) throws(StepProblem) -> JSONValue
    {
        guard let changed = ElementPath(path)?.setting(value, in: resource) else {
            throw StepProblem("the element path '\(path)' cannot be set in this resource")
        }
        return changed
    }
}
