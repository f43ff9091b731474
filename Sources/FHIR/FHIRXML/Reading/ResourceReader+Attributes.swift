import Diagnostics
import FHIRDefinitions
import JSON

extension ResourceReader {
    mutating func readAttributes(_ tag: Tag, of shape: Shape, _ child: Child?, _ place: Place) {
        for index in 0..<tag.attributeCount {
            guard let attribute = tag.attribute(index) else { continue }
            read(attribute, of: shape, child, place)
        }
    }

    private mutating func read(_ attribute: Tag.Attribute, of shape: Shape, _ owner: Child?, _ place: Place) {
        guard attribute.namespace == nil, attribute.prefix == nil,
            let child = children.child(attribute.name, in: shape).child, child.isAttribute
        else { return reportUnknown(attribute, shape, place) }
        if attribute.value.allSatisfy(isSpace) {
            fail(.value, "the attribute '\(child.name)' is empty", at: place.tagStart)
        }
        let value = trimsText ? trimmed(attribute.value) : attribute.value
        if case .primitive(let lexical) = owner?.content, child.name == "value" {
            open.set(lexical.value(value))
        } else {
            open.add(member: child.name, Lexical.text.value(value))
        }
    }

    private mutating func reportUnknown(_ attribute: Tag.Attribute, _ shape: Shape, _ place: Place) {
        let name = String(cString: attribute.name)
        guard !isName(attribute.namespace, "http://www.w3.org/2001/XMLSchema-instance") else {
            return fail(.structure, "a schema must not be named in a resource that is exchanged", at: place.tagStart)
        }
        if attribute.namespace == nil, shape.child(name) != nil {
            fail(.structure, "'\(name)' is an element here, not an attribute", at: place.tagStart)
        } else {
            fail(
                .structure,
                unknown(name, "attribute", in: { shape.type.elements.filter(\.isXMLAttribute).map(\.name) }),
                at: place.tagStart)
        }
    }
}
