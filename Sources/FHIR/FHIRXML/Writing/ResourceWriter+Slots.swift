import FHIRDefinitions
import JSON

/// An element's member, and the one beside it with its id and extensions.
struct Slot {
    let child: Child
    var value: JSONValue?
    var companion: JSONValue?
}

extension ResourceWriter {
    /// The members of an object by their elements, in the order of the definitions; what has no element is reported.
    mutating func slots(
        of object: JSONObject, _ shape: Shape, ignoring: String? = nil, unknown refused: String? = nil
    )
        -> [Slot]
    {
        var slots: [Slot] = []
        slots.reserveCapacity(object.count)
        var isSorted = true
        for member in object.members where member.name != ignoring {
            let isCompanion = member.name.utf8.first == UInt8(ascii: "_")
            let name = isCompanion ? String(member.name.dropFirst()) : member.name
            guard let child = shape.child(name), name != refused else { reportUnknown(member.name, shape); continue }
            isSorted = isSorted && slots.last.map { $0.child.order <= child.order } ?? true
            if add(member.value, isCompanion, child, to: &slots) { report(.structure, "'\(member.name)' is repeated") }
        }
        if !isSorted { slots.sort { $0.child.order < $1.child.order } }
        return slots
    }

    /// Adds a value to its element's slot; whether there was one already.
    private func add(_ value: JSONValue, _ isCompanion: Bool, _ child: Child, to slots: inout [Slot]) -> Bool {
        let index = slots.lastIndex { $0.child === child } ?? slots.count
        if index == slots.count { slots.append(Slot(child: child)) }
        if isCompanion {
            if slots[index].companion != nil { return true }
            slots[index].companion = value
        } else {
            if slots[index].value != nil { return true }
            slots[index].value = value
        }
        return false
    }

    private mutating func reportUnknown(_ name: String, _ shape: Shape) {
        // because applications may ignore this member of DSTU2, which STU3 removed
        if name == "fhir_comments", definitions.version == .stu3 { return }
        report(.structure, unknown(name, "member", in: shape.names))
    }
}
