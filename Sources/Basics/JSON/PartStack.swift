/// A stack whose upper part becomes an array of just its size, its elements moved and not copied.
///
/// The parts of arrays and objects that are still open lie on it; arrays that grew one by one would be allocated over and
/// over.
package struct PartStack<Element>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    /// How many elements lie on it; the memory at `base` is initialized as far, and no further.
    package private(set) var count = 0

    package init(capacity: Int = 32) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit {
        // because the first `count` elements are initialized and the memory has no other owner
        base.deinitialize(count: count)
        base.deallocate()
    }

    package mutating func push(_ element: consuming Element) {
        if count == capacity { grow() }
        // because there is room, and nothing lies at `count`
        (base + count).initialize(to: element)
        count += 1
    }

    /// Takes the last element off the stack, which must not be empty.
    package mutating func pop() -> Element {
        precondition(count > 0)
        count -= 1
        // because the last element is initialized, and from now on lies above the stack
        return (base + count).move()
    }

    /// Takes everything from `start` on off the stack, in the order in which it was pushed.
    package mutating func take(from start: Int) -> [Element] {
        var part: [Element] = []
        part.reserveCapacity(count - start)
        // because each of these elements is initialized, is moved out once, and is forgotten below
        for index in start..<count { part.append((base + index).move()) }
        count = start
        return part
    }

    /// Whether one of the elements from `start` on is such.
    func contains(from start: Int, where isSuch: (Element) -> Bool) -> Bool {
        (start..<count).contains { isSuch(base[$0]) }  // because these are initialized
    }

    /// Visits the elements from `start` on.
    func forEach(from start: Int, _ visit: (Element) -> Void) {
        for index in start..<count { visit(base[index]) }  // because these are initialized
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
        // because the new memory has room for all, and the old is given back only when it is empty
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
        capacity *= 2
    }
}
