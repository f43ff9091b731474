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
        tallies.append(contentsOf: repeatElement(Tally(), count: rules.elements.count))
        let hasSiblings = object.members.contains { $0.name.utf8.first == UInt8(ascii: "_") }
        var isNamed = false
        for member in object.members {
            if rules.kind == .resource, member.name == "resourceType" {
                if isNamed { at(member.name) { $0.add(.duplicate, "the member 'resourceType' is repeated") } }
                isNamed = true
                continue
            }
            check(member, of: object, as: rules, hasSiblings: hasSiblings, tallies: base)
        }
        checkCounts(rules, tallies: base)
        tallies.removeLast(rules.elements.count)
        checkRole(of: object, as: rules)
        checkInvariants(rules.invariants, of: value, as: rules, object: object)
    }

    private mutating func check(
        _ member: JSONObject.Member, of object: JSONObject, as rules: TypeRules, hasSiblings: Bool, tallies base: Int
    ) {
        guard let known = rules.member(member.name) else { return checkUnknown(member.name, of: rules) }
        guard isFirst(known, member.name, tallies: base) else { return }
        if known.isSibling {
            // with a value beside it, it is looked at there
            if object[String(member.name.dropFirst())] == nil {
                check(nil, sibling: member.value, as: known, member: member.name, tallies: base)
            }
        } else {
            let sibling = hasSiblings ? object["_" + member.name] : nil
            check(member.value, sibling: sibling, as: known, member: member.name, tallies: base)
        }
    }

    /// Tells of members that are repeated, and of choices that are made twice.
    private mutating func isFirst(_ rules: MemberRules, _ name: String, tallies base: Int) -> Bool {
        let index = base + rules.index
        let plain = rules.isSibling ? String(name.dropFirst()) : name
        if let met = tallies[index].member, met != plain {
            at(rules.element.name, member: name) { $0.add(.structure, "stands beside '\(met)', but only one may be") }
            return false
        }
        tallies[index].member = plain
        let isRepeated = rules.isSibling ? tallies[index].hasSibling : tallies[index].hasValue
        if rules.isSibling { tallies[index].hasSibling = true } else { tallies[index].hasValue = true }
        if isRepeated {
            at(rules.element.name, member: name) { $0.add(.duplicate, "the member '\(name)' is repeated") }
        }
        return !isRepeated
    }

    private mutating func checkUnknown(_ name: String, of rules: TypeRules) {
        at(name) { walk in
            if name.utf8.first == UInt8(ascii: "_"), rules.member(String(name.dropFirst())) != nil {
                return walk.add(.structure, "'\(name)' may not be: '\(name.dropFirst())' is no primitive")
            }
            let near = walk.isFull ? "" : nearest(name, among: rules.memberNames)
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
