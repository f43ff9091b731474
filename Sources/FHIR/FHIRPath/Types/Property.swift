import FHIRDefinitions

/// Where a name leads from a type.
final class Property: Sendable {
    /// One form of an element: its name in JSON, and the type that the name tells.
    final class Form: Sendable {
        let member: String
        /// How many bytes that name has; most other names have another number.
        let count: Int
        /// The member that holds a primitive's id and extensions.
        let underscored: String
        // because types live as long as the program
        unowned(unsafe) let type: NodeType
        let isPrimitive: Bool

        init(_ member: String, _ type: NodeType) {
            self.member = member
            self.type = type
            isPrimitive = type.primitive != nil
            count = member.utf8.count
            underscored = "_" + member
        }
    }

    /// The address of the type, which lives as long as the program and keeps its properties.
    let owner: UInt
    let name: String
    /// One; of a choice one for each type; none where the type has no such element.
    let forms: [Form]
    /// The form of what is no choice.
    let form: Form?
    let isChoice: Bool
    let isList: Bool
    /// Whether the value tells its type itself, by `resourceType`.
    let holdsResource: Bool
    /// Whether values are objects of a type that is known, all in one member.
    let isStructured: Bool
    /// A bit for each number of bytes that a member's name may have, with an underscore or without.
    let lengths: UInt64
    /// The definition; nil within what is not known.
    let element: ElementDefinition?

    init(_ element: ElementDefinition, owner: NodeType, model: Model) {
        self.owner = UInt(bitPattern: Unmanaged.passUnretained(owner).toOpaque())
        self.element = element
        name = element.name
        isChoice = element.isChoice
        isList = element.isList
        forms = element.types.map { type in
            let suffix = element.isChoice ? type.code.prefix(1).uppercased() + type.code.dropFirst() : ""
            return Form(element.name + suffix, model.type(of: type, in: element, of: owner))
        }
        form = isChoice ? nil : forms.first
        holdsResource = forms.contains { $0.type.isResource }
        isStructured = form.map { $0.type.definition != nil && !$0.isPrimitive } ?? false
        lengths = forms.reduce(0) { $0 | 3 << UInt64(min($1.count, 62)) }
    }

    /// A property of something that is not known, or one that leads nowhere.
    init(_ name: String, type: NodeType?, owner: NodeType) {
        self.owner = UInt(bitPattern: Unmanaged.passUnretained(owner).toOpaque())
        self.name = name
        element = nil
        isChoice = false
        isList = false
        holdsResource = true
        isStructured = false
        form = type.map { Form(name, $0) }
        forms = form.map { [$0] } ?? []
        lengths = 0
    }
}

/// The members that objects of a type may have.
final class Members: Sendable {
    /// Each with the property that it belongs to.
    let all: [(property: Property, form: Property.Form)]

    init(_ properties: [Property]) {
        all = properties.flatMap { property in property.forms.map { (property, $0) } }
    }

    /// The place of a name, searched from a place on, since objects keep the order of definitions mostly.
    func find(_ name: String, from start: Int) -> Int? {
        let count = name.utf8.count
        for turn in all.indices {
            let place = start + turn < all.count ? start + turn : start + turn - all.count
            if all[place].form.count == count, all[place].form.member == name { return place }
        }
        return nil
    }
}
