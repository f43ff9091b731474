import JSON

extension Walk {
    /// Checks a member's value, or its values, each with its sibling: the object with a primitive's id and extensions.
    mutating func check(
        _ value: JSONValue?, sibling: JSONValue?, as rules: MemberRules, tallies base: Int
    ) {
        let element = rules.element
        guard element.isList else {
            tallies[base + rules.index].count = 1
            return at(rules) { $0.checkSingle(value, sibling: sibling, as: rules) }
        }
        let values = list(value, of: rules)
        let siblings = list(sibling, of: rules)
        let count = max(values.count, siblings.count)
        tallies[base + rules.index].count = count
        if value?.array?.isEmpty ?? (sibling?.array?.isEmpty ?? false) {
            at(rules) { $0.add(.structure, "may not be an empty array") }
        }
        if count > element.max { add(.structure, "'\(element.name)' may be at most \(element.max) times") }
        for index in 0..<count {
            at(rules, index: index) { walk in
                let value = index < values.count ? values[index] : nil
                let sibling = index < siblings.count && !siblings[index].isNull ? siblings[index] : nil
                let isPlaceholder = value == nil || (value?.isNull == true && rules.type.isPrimitive)
                walk.checkItem(isPlaceholder ? nil : value, sibling: sibling, as: rules, at: index)
            }
        }
    }

    /// The values of an array; one that stands alone is told of, and looked at all the same.
    private mutating func list(_ value: JSONValue?, of member: MemberRules) -> [JSONValue] {
        guard let value else { return [] }
        if let values = value.array { return values }
        at(member) { $0.add(.structure, "must be an array, not \(value.kind)") }
        return [value]
    }

    private mutating func checkSingle(_ value: JSONValue?, sibling: JSONValue?, as rules: MemberRules) {
        if rules.element.max == 0 { return add(.structure, "'\(rules.element.name)' may not be") }
        if let values = value?.array ?? sibling?.array {
            add(.structure, "may not be an array")
            if value?.array?.count == 1 { checkItem(values[0], sibling: nil, as: rules) }
            return
        }
        if value?.isNull == true || sibling?.isNull == true { return add(.structure, "may not be null") }
        checkItem(value, sibling: sibling, as: rules)
    }

    /// Checks one value of an element.
    private mutating func checkItem(
        _ value: JSONValue?, sibling: JSONValue?, as member: MemberRules, at index: Int = 0
    ) {
        guard let rules = member.type.rules else {
            return note(unchecked: "\(member.element.path): the type \(member.type.code) is not known")
        }
        switch rules.kind {
        case .primitive(let primitive):
            check(primitive: primitive, value, sibling, as: rules, of: member.element)
            if primitive == .canonical, let url = value?.string { checkTarget(ofCanonical: url, member.type.targets) }
        case .complex: check(complex: value ?? .null, as: rules, of: member)
        case .resource: check(inner: value ?? .null, of: member.element, at: index)
        }
    }

    private mutating func check(complex value: JSONValue, as rules: TypeRules, of member: MemberRules) {
        guard let object = value.object else { return add(.structure, "must be an object, not \(value.kind)") }
        check(object, value, as: rules)
        if object.count == 1, object["id"] != nil { add(.invariant, "has nothing but an id", invariant: "ele-1") }
        if rules.role == .extension {
            checkURL(ofExtension: object, isPart: member.element.path == "Extension.extension")
        }
        if let binding = member.element.binding ?? rules.binding { check(object, against: binding, as: rules) }
        if rules.role == .reference { checkTargets(of: object, member.type.targets) }
        if member.type.isSimpleQuantity, object["comparator"] != nil {
            at("comparator") { $0.add(.structure, "may not be, for the type here is SimpleQuantity") }
        }
        checkInvariants(member.element.invariants, of: value, as: rules)
    }

    /// Checks a resource within another. <http://hl7.org/fhir/R4/references.html#contained>
    private mutating func check(inner value: JSONValue, of element: ElementRules, at index: Int) {
        check(resource: value, element.name == "contained" ? .contained : .held, at: index)
    }
}
