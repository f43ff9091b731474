import JSON

/// An element that has begun and not ended.
struct Frame {
    /// What the element is, and what has come of it so far.
    enum Kind {
        /// A resource, or an element with elements inside.
        case complex
        /// A primitive, and its value.
        case primitive(JSONValue?)
        /// An element that holds a resource, and the resource.
        case container(JSONValue?)
    }

    var kind: Kind
    let shape: Shape
    /// The element in its parent; nil for a resource.
    let child: Child?
    /// How many of its name stand before it.
    let index: Int
    /// The byte at which it starts.
    let start: Int
    /// How deep its JSON value lies; the root's is 1.
    let depth: Int
    /// What its attributes and its finished elements became.
    var members: [JSONObject.Member] = []
    /// The element that is being repeated, or was the last.
    var current: Child?
    private var values: [JSONValue] = []
    private var companions: [JSONValue] = []
    private var hasValue = false
    private var isOutOfOrder = false
    var hasText = false

    init(_ kind: Kind, shape: Shape, child: Child?, index: Int = 0, start: Int, depth: Int) {
        self.kind = kind
        self.shape = shape
        self.child = child
        self.index = index
        self.start = start
        self.depth = depth
    }

    /// What is wrong with an element's place among its siblings.
    enum Misplacement {
        case late(than: Child)
        case secondChoice(after: Child)
        case repeated
    }

    /// How many elements of this name have come just before.
    func count(of child: Child) -> Int { child === current ? values.count : 0 }

    /// Makes ready for an element, whose value ``add(_:companion:)`` takes next.
    mutating func begin(_ child: Child) -> Misplacement? {
        guard let last = current, child !== last else {
            current = child
            return child.isList || values.isEmpty ? nil : .repeated
        }
        flush()
        let misplacement: Misplacement? =
            child.order > last.order ? nil : child.order == last.order ? .secondChoice(after: last) : .late(than: last)
        isOutOfOrder = isOutOfOrder || misplacement != nil
        if isOutOfOrder { reopen(child) }
        current = child
        return misplacement
    }

    /// Adds what the element became that began last.
    mutating func add(_ value: JSONValue?, companion: JSONValue? = nil) {
        if let companion {
            pad()
            companions.append(companion)
        }
        values.append(value ?? .null)
        hasValue = hasValue || value != nil
    }

    /// Makes members of the values that were gathered.
    mutating func flush() {
        guard let child = current, !values.isEmpty else { return }
        if hasValue { members.append(JSONObject.Member(name: child.name, value: joined(values, child))) }
        if !companions.isEmpty {
            pad()
            members.append(JSONObject.Member(name: child.companion, value: joined(companions, child)))
        }
        values = []
        companions = []
        hasValue = false
    }

    private func joined(_ values: [JSONValue], _ child: Child) -> JSONValue {
        child.isList || values.count > 1 ? .array(values) : values[0]
    }

    /// Adds nulls for the values so far that have neither id nor extensions.
    private mutating func pad() {
        while companions.count < values.count { companions.append(.null) }
    }

    /// Takes back what became of elements of this name before others came between them.
    private mutating func reopen(_ child: Child) {
        values = take(child.name, child)
        companions = take(child.companion, child)
        hasValue = !values.isEmpty
        while values.count < companions.count { values.append(.null) }
    }

    private mutating func take(_ name: String, _ child: Child) -> [JSONValue] {
        guard let index = members.firstIndex(where: { $0.name == name }) else { return [] }
        let value = members.remove(at: index).value
        return value.array ?? [value]
    }
}
