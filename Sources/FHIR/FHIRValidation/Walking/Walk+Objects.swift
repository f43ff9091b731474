import Diagnostics
import JSON

/// A hint at the known name nearest to one that is not known; empty where none is near.
func nearest(_ name: String, among names: [String]) -> String {
    nearestName(to: name, in: names).map { "; did you mean '\($0)'?" } ?? ""
}

extension Walk {
    /// Checks an object, `value` being the same as JSON, by the rules of its type.
    mutating func check(_ object: JSONObject, _ value: JSONValue, as rules: TypeRules) {
        if object.isEmpty { return add(.structure, "may not be an empty object") }
        let base = tallies.count
        tallies.append(contentsOf: rules.blank)
        checkMembers(of: object, as: rules, tallies: base)
        checkCounts(rules, tallies: base)
        if let id = rules.idIndex, tallies[base + id].count > 0 { checkID(of: object, as: rules) }
        checkRole(of: object, as: rules)
        if rules.extensionIndexes.contains(where: { tallies[base + $0].count > 0 }) {
            checkExtensions(of: object, value, as: rules)
        }
        checkInvariants(rules.invariants, of: value, as: rules, tallies: base)
        tallies.removeLast(rules.elements.count)
    }

    private mutating func checkMembers(of object: JSONObject, as rules: TypeRules, tallies base: Int) {
        let hasSiblings = object.members.contains { $0.name.utf8.first == UInt8(ascii: "_") }
        var isNamed = false
        var place = 0
        for member in object.members {
            if rules.kind == .resource, member.name == "resourceType" {
                if isNamed { at(member.name) { $0.add(.duplicate, "the member 'resourceType' is repeated") } }
                isNamed = true
                continue
            }
            guard let known = rules.members.find(member.name, from: &place) else {
                checkUnknown(member.name, of: rules)
                continue
            }
            guard isFirst(known, of: rules, tallies: base) else { continue }
            check(member, of: object, as: known, hasSiblings: hasSiblings, tallies: base)
        }
    }

    private mutating func check(
        _ member: JSONObject.Member, of object: JSONObject, as rules: MemberRules, hasSiblings: Bool, tallies base: Int
    ) {
        if rules.isSibling {
            // with a value beside it, it is looked at there
            if object[rules.plainName] == nil { check(nil, sibling: member.value, as: rules, tallies: base) }
        } else {
            let sibling = hasSiblings ? object["_" + member.name] : nil
            check(member.value, sibling: sibling, as: rules, tallies: base)
        }
    }

    /// Tells of members that are repeated, and of choices that are made twice.
    private mutating func isFirst(_ member: MemberRules, of rules: TypeRules, tallies base: Int) -> Bool {
        let index = base + member.index
        let form = tallies[index].form
        if form >= 0, form != member.form {
            let met = rules.members.name(ofForm: form)
            at(member) { $0.add(.structure, "stands beside '\(met)', but only one may be") }
            return false
        }
        tallies[index].form = member.form
        let isRepeated = member.isSibling ? tallies[index].hasSibling : tallies[index].hasValue
        if member.isSibling { tallies[index].hasSibling = true } else { tallies[index].hasValue = true }
        if isRepeated { at(member) { $0.add(.duplicate, "the member '\(member.name)' is repeated") } }
        return !isRepeated
    }

    private mutating func checkUnknown(_ name: String, of rules: TypeRules) {
        at(name) { walk in
            if name.utf8.first == UInt8(ascii: "_"), rules.members[String(name.dropFirst())] != nil {
                return walk.add(.structure, "'\(name)' may not be: '\(name.dropFirst())' is no primitive")
            }
            let near = walk.isFull ? "" : nearest(name, among: rules.members.plainNames)
            walk.add(.structure, "there is no element '\(name)' in \(rules.name)\(near)")
        }
    }

    private mutating func checkCounts(_ rules: TypeRules, tallies base: Int) {
        for index in rules.required where tallies[base + index].count < rules.elements[index].min {
            let element = rules.elements[index]
            let name = element.name + (element.isChoice ? "[x]" : "")
            add(.required, "'\(name)' is required\(element.min > 1 ? ", \(element.min) times" : "")")
        }
    }
}
