/// What an expression sees while it is evaluated.
struct Scope {
    /// `$this`: what a path that begins with a name goes on from.
    var this: Collection
    /// `$index`: the place of the item, from 0.
    var index = 0
    /// `$total`: what an aggregate has so far.
    var total = Collection.none
    /// What few expressions need.
    private var notes: Notes?
    let context: PathContext
    var work: Work
    /// `%context` once `$this` has been another; it is copied no sooner.
    private var other: Collection?

    init(this: Collection, context: PathContext, work: Work) {
        self.this = this
        self.context = context
        self.work = work
    }

    /// What `defineVariable` defined.
    var variables: [String: Collection] {
        get { notes?.variables ?? [:] }
        set { withNotes { $0.variables = newValue } }
    }

    /// What parts of the expression yielded that yield the same wherever they stand, by their names.
    var kept: [String: Collection] {
        get { notes?.kept ?? [:] }
        set { withNotes { $0.kept = newValue } }
    }

    private final class Notes {
        var variables: [String: Collection] = [:]
        var kept: [String: Collection] = [:]
    }

    private mutating func withNotes(_ body: (Notes) -> Void) {
        let notes = notes ?? Notes()
        body(notes)
        self.notes = notes
    }

    /// `%context`: what the whole expression is about.
    var root: Collection { other ?? this }

    /// Counts work; every item that is visited is a step.
    @inline(__always)
    mutating func step(_ count: Int = 1, at offset: Int) throws(PathError) {
        try work.step(count, at: offset)
    }

    /// Makes a collection `$this`.
    mutating func enter(_ items: Collection) {
        if other == nil { other = this }
        this = items
    }

    /// Evaluates something for an item that is `$this` meanwhile.
    @inline(__always)
    mutating func with<T>(
        _ item: Item, at position: Int, _ body: (inout Scope) throws(PathError) -> T
    ) throws(PathError) -> T {
        if other == nil { other = this }
        var (this, index) = (Collection.one(item), position)
        swap(&self.this, &this)
        swap(&self.index, &index)
        defer {
            swap(&self.this, &this)
            swap(&self.index, &index)
        }
        return try body(&self)
    }
}

/// What an evaluation may still take, and how it goes.
struct Work {
    private(set) var stepsLeft: Int
    let maxItems: Int
    let isLocating: Bool

    init(_ context: PathContext, steps: Int? = nil) {
        stepsLeft = steps ?? context.limits.steps
        maxItems = context.limits.items
        isLocating = context.isLocating
    }

    @inline(__always)
    mutating func step(_ count: Int = 1, at offset: Int) throws(PathError) {
        stepsLeft &-= count
        if stepsLeft < 0 { throw Self.exhausted(at: offset) }
    }

    @inline(never)
    private static func exhausted(at offset: Int) -> PathError {
        PathError(.limit, "the expression takes too many steps", offset: offset)
    }
}

/// A compiled expression: what it yields in a scope.
typealias Evaluate = @Sendable (inout Scope) throws(PathError) -> Collection
