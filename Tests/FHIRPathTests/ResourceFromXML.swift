import FHIRDefinitions
import JSON

/// Makes JSON of a resource in XML, as much as the inputs of HL7's suites need.
struct ResourceFromXML {
    var definitions: FHIRDefinitions

    func resource(_ element: SmallXML) -> JSONValue {
        var object = self.object(element, definitions.type(element.name))
        object.members.insert(JSONObject.Member(name: "resourceType", value: .string(element.name)), at: 0)
        return .object(object)
    }

    private func object(_ element: SmallXML, _ type: TypeDefinition?) -> JSONObject {
        var object = JSONObject()
        for name in ["id", "url"] where element.attributes[name] != nil {
            object[name] = element.attributes[name].map(JSONValue.string)
        }
        for child in element.children { add(child, type?.element(child.name), to: &object) }
        return object
    }

    private func add(_ child: SmallXML, _ match: ElementMatch?, to object: inout JSONObject) {
        if child.name == "div" {
            object["div"] = .string("<div xmlns=\"http://www.w3.org/1999/xhtml\">\(child.source)</div>")
            return
        }
        if let resource = child.children.first, ["contained", "resource"].contains(child.name) {
            return add(self.resource(resource), nil, named: child.name, isList: child.name == "contained", to: &object)
        }
        let type = match?.type.definition
        let isList = match?.element.isList ?? false
        guard type?.kind == .primitive || type == nil else {
            return add(.object(self.object(child, type)), nil, named: child.name, isList: isList, to: &object)
        }
        var sibling = JSONObject()
        if let id = child.attributes["id"] { sibling["id"] = .string(id) }
        for part in child.children { add(part, type?.element(part.name), to: &sibling) }
        let value = child.attributes["value"].map { self.value($0, type?.name ?? "string") }
        add(
            value ?? .null, sibling.isEmpty ? nil : .object(sibling), named: child.name, isList: isList, to: &object)
    }

    private func add(
        _ value: JSONValue, _ sibling: JSONValue?, named name: String, isList: Bool, to object: inout JSONObject
    ) {
        guard isList else {
            if value != .null { object[name] = value }
            if let sibling { object["_" + name] = sibling }
            return
        }
        let before = object[name]?.array ?? []
        object[name] = .array(before + [value])
        guard sibling != nil || object["_" + name] != nil else { return }
        let siblings = object["_" + name]?.array ?? before.map { _ in .null }
        object["_" + name] = .array(siblings + [sibling ?? .null])
    }

    private func value(_ text: String, _ type: String) -> JSONValue {
        switch type {
        case "boolean": .bool(text == "true")
        case "integer", "decimal", "unsignedInt", "positiveInt": JSONNumber(text).map(JSONValue.number) ?? .string(text)
        default: .string(text)
        }
    }
}
