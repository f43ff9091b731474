/// A resource type and the numbers that the store gives its resources.
struct ResourceType: Hashable, Sendable {
    /// Its code in the store.
    let code: Int
    /// Its name, such as `Patient`; empty for ``any``.
    let name: String

    /// What stands for all types where a request names none.
    static let any = ResourceType(code: 0, name: "")

    /// The numbers of its resources lie within these, so that a range of numbers is a type.
    var numbers: Range<Int> { self == .any ? 0..<Int.max : code << 40..<(code + 1) << 40 }

    /// The code of the type that a resource's number belongs to.
    static func code(ofNumber number: Int) -> Int { number >> 40 }
}
