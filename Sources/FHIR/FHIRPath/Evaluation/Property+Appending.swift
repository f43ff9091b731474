import JSON

extension Property {
    /// Appends what the property has in an element.
    @inline(__always)
    func append(from element: Element, to result: inout Collection, isLocating: Bool) {
        let outer = isLocating ? element.details?.location : nil
        guard case .object(let object) = element.value else {
            return appendOfPrimitive(element, to: &result, outer)
        }
        append(in: object, to: &result, outer)
    }

    /// Appends what the property has in an object.
    @inline(__always)
    func append(in object: JSONObject, to result: inout Collection, _ outer: Location?) {
        if let form { return append(form, in: object, to: &result, outer) }
        if isChoice { appendChoice(in: object, to: &result, outer) }
    }

    /// A primitive has its value, and in its sibling an id and extensions.
    @inline(never)
    private func appendOfPrimitive(_ element: Element, to result: inout Collection, _ outer: Location?) {
        guard let form else { return }
        if let sibling = element.details?.sibling?.object { append(form, in: sibling, to: &result, outer) }
        if name == "value", form.type.isSystem, element.value != .null {
            result.append(.element(Element(element.value, form.type, sibling: nil, location: outer)))
        }
    }

    /// The first member that begins with the name and tells one of the types.
    @inline(never)
    private func appendChoice(in object: JSONObject, to result: inout Collection, _ outer: Location?) {
        for index in object.members.indices
        where lengths >> UInt64(min(object.members[index].name.utf8.count, 63)) & 1 == 1 {
            if let form = form(ofMember: object.members[index].name) {
                return append(form, in: object, to: &result, outer)
            }
        }
    }

    /// The form whose member this is, or whose member with an underscore.
    private func form(ofMember member: String) -> Form? {
        let count = member.utf8.count
        if let form = forms.first(where: { $0.count == count && $0.member == member }) { return form }
        guard member.utf8.first == UInt8(ascii: "_") else { return nil }
        return forms.first { $0.underscored == member }
    }

    /// Looks for the value and, of a primitive, for the member with an underscore in one pass.
    @inline(__always)
    func append(_ form: Form, in object: JSONObject, to result: inout Collection, _ outer: Location?) {
        let isPrimitive = form.isPrimitive
        var (value, sibling): (Int?, Int?)
        for index in object.members.indices {
            let count = object.members[index].name.utf8.count
            if count == form.count, value == nil, object.members[index].name == form.member {
                value = index
                if !isPrimitive { break }
            } else if isPrimitive, count == form.count + 1, object.members[index].name == form.underscored {
                sibling = index
            }
        }
        if let value, sibling == nil {
            append(object.members[value].value, form, to: &result, outer)
        } else if sibling != nil || value != nil {
            appendJoined(
                value.map { object.members[$0].value }, sibling.map { object.members[$0].value }, form, to: &result,
                outer)
        }
    }

    /// The type that an object has in a form.
    @inline(__always)
    func type(of object: JSONObject, _ form: Form) -> Unmanaged<NodeType> {
        .passUnretained(holdsResource ? form.type.resource(.object(object)) : form.type)
    }

    @inline(__always)
    private func append(_ value: JSONValue, _ form: Form, to result: inout Collection, _ outer: Location?) {
        switch value {
        case .array(let values):
            for index in values.indices where values[index] != .null {
                result.append(item(values[index], form, sibling: nil, index: index, outer))
            }
        case .null: return
        default: result.append(item(value, form, sibling: nil, index: 0, outer))
        }
    }

    /// Puts a primitive together from its value and the member with an underscore, either of which may be missing.
    @inline(never)
    private func appendJoined(
        _ value: JSONValue?, _ sibling: JSONValue?, _ form: Form, to result: inout Collection, _ outer: Location?
    ) {
        let isArray = value?.array != nil || sibling?.array != nil
        let values = isArray ? value?.array ?? [] : value.map { [$0] } ?? []
        let siblings = isArray ? sibling?.array ?? [] : sibling.map { [$0] } ?? []
        for index in 0..<max(values.count, siblings.count) {
            let value = index < values.count ? values[index] : .null
            let extra = index < siblings.count && siblings[index] != .null ? siblings[index] : nil
            if value == .null, extra == nil { continue }
            result.append(item(value, form, sibling: extra, index: index, outer))
        }
    }

    @inline(__always)
    private func item(
        _ value: JSONValue, _ form: Form, sibling: JSONValue?, index: Int, _ outer: Location?
    ) -> Item {
        let type = holdsResource ? form.type.resource(value) : form.type
        guard sibling != nil || outer != nil else { return .element(Element(value, type)) }
        let location = outer.map { Location(name, index: isList ? index : nil, in: $0) }
        return .element(Element(value, type, sibling: sibling, location: location))
    }
}

extension JSONObject {
    /// Where the member of a form is.
    @inline(__always)
    func index(of form: Property.Form) -> Int? {
        for index in members.indices where members[index].name.utf8.count == form.count {
            if members[index].name == form.member { return index }
        }
        return nil
    }
}
