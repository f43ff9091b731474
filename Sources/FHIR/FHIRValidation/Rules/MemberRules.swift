/// What a member of a JSON object stands for.
final class MemberRules: Sendable {
    /// The member's name.
    let name: String
    /// The place of the element among the elements of its type.
    let index: Int
    /// What tells the forms of a choice from each other; a primitive's value and the member with its extensions share it.
    let form: Int32
    let element: ElementRules
    let type: TypeSlot
    /// Whether it holds the ids and extensions of a primitive.
    let isSibling: Bool

    init(name: String, index: Int, form: Int32, element: ElementRules, type: TypeSlot, isSibling: Bool) {
        self.name = name
        self.index = index
        self.form = form
        self.element = element
        self.type = type
        self.isSibling = isSibling
    }

    /// The name of the member with the value.
    var plainName: String { isSibling ? String(name.dropFirst()) : name }
}

/// The members of a type, found by name.
struct MemberTable: Sendable {
    private let ordered: [MemberRules]
    private let named: [String: MemberRules]

    init(_ members: [MemberRules]) {
        ordered = members
        named = Dictionary(members.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    }

    /// The member of a name.
    ///
    /// Members mostly come in the order of their elements, so it is looked for first in the few places behind that where the
    /// last one was found; the place is moved on.
    @inline(__always)
    func find(_ name: String, from place: inout Int) -> MemberRules? {
        for index in place..<min(place + 8, ordered.count) where ordered[index].name == name {
            place = index + 1
            return ordered[index]
        }
        return named[name]
    }

    subscript(name: String) -> MemberRules? { named[name] }

    /// The names without those that have an underscore, sorted.
    var plainNames: [String] { ordered.filter { !$0.isSibling }.map(\.name).sorted() }

    /// The name of the member with the value of this form.
    func name(ofForm form: Int32) -> String { ordered.first { $0.form == form }?.plainName ?? "" }
}
