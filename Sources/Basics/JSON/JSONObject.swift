/// The members of a JSON object, in the order written, repeated names included.
public struct JSONObject: Hashable, Sendable {
    /// One member: a name and its value.
    public struct Member: Hashable, Sendable {
        /// The name, its escapes resolved.
        public var name: String
        /// The value.
        public var value: JSONValue

        /// Creates a member.
        public init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }

        /// Whether name and value are the same, code unit by code unit.
        public static func == (left: Member, right: Member) -> Bool {
            isSameText(left.name, right.name) && left.value == right.value
        }
    }

    /// The members in order.
    public var members: [Member]

    /// Creates an object from members in order.
    public init(_ members: [Member] = []) { self.members = members }

    /// The value of the first member of that name, names being compared code unit by code unit.
    ///
    /// Setting replaces the first such member in its place, or adds one at the end; setting nil removes every one.
    public subscript(name: String) -> JSONValue? {
        get {
            members.firstIndex { isSameText($0.name, name) }.map { members[$0].value }
        }
        set {
            guard let newValue else { return members.removeAll { isSameText($0.name, name) } }
            if let index = members.firstIndex(where: { isSameText($0.name, name) }) {
                members[index].value = newValue
            } else {
                members.append(Member(name: name, value: newValue))
            }
        }
    }

    /// The names in order.
    public var names: [String] { members.map(\.name) }
    /// Whether there is no member.
    public var isEmpty: Bool { members.isEmpty }
    /// How many members there are.
    public var count: Int { members.count }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Creates an object, in the order written.
    public init(dictionaryLiteral members: (String, JSONValue)...) {
        self.init(members.map { Member(name: $0.0, value: $0.1) })
    }
}
