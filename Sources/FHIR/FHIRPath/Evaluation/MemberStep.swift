import JSON
import Synchronization

/// A step along a name: `.name`.
///
/// It remembers where the name led from the last type it met, since an expression meets the same one again and again.
final class MemberStep: Sendable {
    private let name: String
    private let offset: Int
    private let last = Atomic<UInt>(0)

    init(_ name: String, offset: Int) {
        self.name = name
        self.offset = offset
    }

    func apply(to collection: Collection, _ scope: inout Scope) throws(PathError) -> Collection {
        var result = Collection.none
        switch collection {
        case .none: break
        case .one(let item): try follow(item, &scope, &result)
        case .many(let items):
            for index in items.indices { try follow(items[index], &scope, &result) }
            if result.count > scope.context.limits.items {
                throw PathError(.limit, "the collection has too many items", offset: offset)
            }
        }
        return result
    }

    @inline(__always)
    private func follow(_ item: Item, _ scope: inout Scope, _ result: inout Collection) throws(PathError) {
        try scope.step(at: offset)
        switch item {
        case .element(let element):
            if let property = property(of: element.type) {
                property.append(from: element, to: &result, isLocating: scope.context.isLocating)
            }
        default: if let member = item.member(name) { result.append(member) }
        }
    }

    @inline(__always)
    private func property(of type: NodeType) -> Property? {
        if let pointer = UnsafeRawPointer(bitPattern: last.load(ordering: .acquiring)) {
            // because a property lives as long as the program, once its type keeps it
            let property = Unmanaged<Property>.fromOpaque(pointer).takeUnretainedValue()
            if property.owner === type { return property }
        }
        return findProperty(of: type)
    }

    @inline(never)
    private func findProperty(of type: NodeType) -> Property? {
        guard let property = type.property(name) else { return nil }
        last.store(UInt(bitPattern: Unmanaged.passUnretained(property).toOpaque()), ordering: .releasing)
        return property
    }
}

extension Item {
    /// What a name leads to from a value of a System type.
    fileprivate func member(_ name: String) -> Item? {
        switch (self, name) {
        case (.typeInfo(let namespace, _), "namespace"): .string(namespace)
        case (.typeInfo(_, let typeName), "name"): .string(typeName)
        case (.quantity(let quantity), "value"): .decimal(quantity.value)
        case (.quantity(let quantity), "unit"), (.quantity(let quantity), "code"): .string(quantity.unit.code)
        default: nil
        }
    }
}

extension Property {
    /// Appends what the property has in an element.
    @inline(__always)
    func append(from element: Element, to result: inout Collection, isLocating: Bool) {
        let outer = isLocating ? element.details?.location : nil
        guard case .object(let object) = element.value else {
            return appendOfPrimitive(element, to: &result, outer)
        }
        if isChoice { return appendChoice(in: object, to: &result, outer) }
        append(forms[0], in: object, to: &result, outer)
    }

    /// A primitive has its value, and in its sibling an id and extensions.
    @inline(never)
    private func appendOfPrimitive(_ element: Element, to result: inout Collection, _ outer: Location?) {
        if let sibling = element.details?.sibling?.object {
            if !isChoice { append(forms[0], in: sibling, to: &result, outer) }
        }
        if name == "value", forms[0].type.isSystem, element.value != .null {
            result.append(.element(Element(element.value, forms[0].type, sibling: nil, location: outer)))
        }
    }

    /// The first member that begins with the name and tells one of the types.
    @inline(never)
    private func appendChoice(in object: JSONObject, to result: inout Collection, _ outer: Location?) {
        let count = name.utf8.count
        for index in object.members.indices {
            var member = object.members[index].name
            if member.utf8.first == UInt8(ascii: "_") { member.removeFirst() }
            guard member.utf8.count > count, member.utf8.first == name.utf8.first,
                let form = forms.first(where: { $0.member == member })
            else { continue }
            return append(form, in: object, to: &result, outer)
        }
    }

    /// Looks for the value and, of a primitive, for the member with an underscore in one pass.
    @inline(__always)
    func append(_ form: Form, in object: JSONObject, to result: inout Collection, _ outer: Location?) {
        let isPrimitive = form.type.primitive != nil
        var (value, sibling): (Int?, Int?)
        for index in object.members.indices {
            if object.members[index].name == form.member {
                if value == nil { value = index }
                if !isPrimitive { break }
            } else if isPrimitive, object.members[index].name.utf8.first == UInt8(ascii: "_"),
                object.members[index].name == form.underscored
            {
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
        let type = holdsResource ? owner.typeOfResource(value, form.type) : form.type
        guard sibling != nil || outer != nil else { return .element(Element(value, type)) }
        let location = outer.map { Location(name, index: isList ? index : nil, in: $0) }
        return .element(Element(value, type, sibling: sibling, location: location))
    }
}

extension Element {
    /// Appends all that it has, in the order of its JSON.
    func appendChildren(to result: inout Collection, isLocating: Bool) {
        guard let object = value.object ?? details?.sibling?.object else { return }
        let outer = isLocating ? details?.location : nil
        var done: Set<String> = []
        for member in object.members where member.name != "resourceType" {
            let name = member.name.utf8.first == UInt8(ascii: "_") ? String(member.name.dropFirst()) : member.name
            guard let property = type.property(ofMember: name), done.insert(name).inserted,
                let form = property.isChoice ? property.forms.first(where: { $0.member == name }) : property.forms[0]
            else { continue }
            property.append(form, in: object, to: &result, outer)
        }
    }
}
