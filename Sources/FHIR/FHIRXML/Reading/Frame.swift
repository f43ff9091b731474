import JSON

/// An element that has begun and not ended. What became of its parts lies on ``OpenFrames``' stacks.
struct Frame {
    /// What the element is.
    enum Kind {
        /// A resource, or an element with elements inside.
        case complex
        /// A primitive.
        case primitive
        /// An element that holds a resource.
        case container
    }

    let kind: Kind
    // because shapes, and with them their children, are kept for as long as the program runs
    unowned(unsafe) let shape: Shape
    /// The element in its parent; nil for a resource.
    unowned(unsafe) let child: Child?
    /// How many of its name stand before it.
    var index = 0
    /// The byte at which it starts.
    let start: Int
    /// How deep its JSON value lies; the root's is 1.
    let depth: Int
    /// A primitive's value, or the resource that a container holds.
    var value: JSONValue?
    /// Whether a text was told of that is not allowed in it.
    var hasText = false

    // Of the elements inside it:
    fileprivate var firstMember = 0
    fileprivate var firstValue = 0
    /// The one that is being repeated, or was the last.
    fileprivate unowned(unsafe) var current: Child?
    /// For each value so far its id and extensions, or null; fewer where the last have none.
    fileprivate var companions: [JSONValue] = []
    fileprivate var hasValue = false
    fileprivate var isOutOfOrder = false

    init(_ kind: Kind, shape: Shape, child: Child?, start: Int, depth: Int) {
        self.kind = kind
        self.shape = shape
        self.child = child
        self.start = start
        self.depth = depth
    }
}

/// The elements that have begun and not ended, with what their parts became.
struct OpenFrames: ~Copyable {
    /// What is wrong with an element's place among its siblings.
    enum Misplacement {
        case late(than: Child)
        case secondChoice(after: Child)
        case repeated
    }

    private(set) var frames: [Frame] = []
    private var members = PartStack<JSONObject.Member>()
    private var values = PartStack<JSONValue>()

    var count: Int { frames.count }
    var isEmpty: Bool { frames.isEmpty }
    /// How deep the JSON value of the innermost lies.
    var depth: Int { isEmpty ? 0 : frames[count - 1].depth }

    /// Opens an element.
    mutating func push(_ frame: Frame) {
        var frame = frame
        if let child = frame.child, !isEmpty { frame.index = frames[count - 1].current === child ? valueCount : 0 }
        frame.firstMember = members.count
        frame.firstValue = values.count
        frames.append(frame)
    }

    /// Closes the innermost element.
    ///
    /// - Returns: The element, and its members.
    mutating func pop() -> (frame: Frame, members: [JSONObject.Member]) {
        flush()
        let frame = frames.removeLast()
        return (frame, members.take(from: frame.firstMember))
    }

    /// Adds a member to the innermost element, before those that its elements become.
    mutating func add(member name: String, _ value: JSONValue) {
        members.push(JSONObject.Member(name: name, value: value))
    }

    /// Sets a primitive's value, or the resource that a container holds.
    mutating func set(_ value: JSONValue?) { frames[count - 1].value = value }

    /// Notes that a text was told of.
    mutating func noteText() { frames[count - 1].hasText = true }

    /// Makes ready for an element inside the innermost, whose value ``add(_:companion:)`` takes next.
    mutating func begin(_ child: Child) -> Misplacement? {
        guard let last = frames[count - 1].current else {
            frames[count - 1].current = child
            return nil
        }
        if child === last { return child.isList || valueCount == 0 ? nil : .repeated }
        flush()
        frames[count - 1].current = child
        if child.order > last.order, !frames[count - 1].isOutOfOrder { return nil }
        frames[count - 1].isOutOfOrder = true
        reopen(child)
        return child.order > last.order ? nil : child.order == last.order ? .secondChoice(after: last) : .late(than: last)
    }

    /// Adds what the element became that began last.
    mutating func add(_ value: JSONValue?, companion: JSONValue? = nil) {
        if let companion {
            pad()
            frames[count - 1].companions.append(companion)
        }
        values.push(value ?? .null)
        if value != nil { frames[count - 1].hasValue = true }
    }

    /// How many values the element that is being repeated has.
    private var valueCount: Int { values.count - frames[count - 1].firstValue }

    /// Makes members of the values that were gathered.
    private mutating func flush() {
        guard let child = frames[count - 1].current, valueCount > 0 else { return }
        if !frames[count - 1].companions.isEmpty { pad() }
        let isArray = child.isList || valueCount > 1
        let hasValue = frames[count - 1].hasValue
        let value = isArray ? JSONValue.array(values.take(from: frames[count - 1].firstValue)) : values.pop()
        if hasValue { add(member: child.name, value) }
        frames[count - 1].hasValue = false
        guard !frames[count - 1].companions.isEmpty else { return }
        let companions = frames[count - 1].companions
        frames[count - 1].companions = []
        add(member: child.companion, isArray ? .array(companions) : companions[0])
    }

    /// Adds nulls for the values so far that have neither id nor extensions.
    private mutating func pad() {
        while frames[count - 1].companions.count < valueCount { frames[count - 1].companions.append(.null) }
    }

    /// Takes back what became of elements of this name before others came between them.
    private mutating func reopen(_ child: Child) {
        var mine = members.take(from: frames[count - 1].firstMember)
        let values = Self.take(child.name, from: &mine)
        let companions = Self.take(child.companion, from: &mine)
        for member in mine { members.push(member) }
        for index in 0..<max(values.count, companions.count) {
            self.values.push(index < values.count ? values[index] : .null)
        }
        frames[count - 1].companions = companions
        frames[count - 1].hasValue = !values.isEmpty
    }

    private static func take(_ name: String, from members: inout [JSONObject.Member]) -> [JSONValue] {
        guard let index = members.firstIndex(where: { $0.name == name }) else { return [] }
        let value = members.remove(at: index).value
        return value.array ?? [value]
    }
}
