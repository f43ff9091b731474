/// What an expression sees while it is evaluated.
struct Scope {
    /// `$this`: what a path that begins with a name goes on from.
    var this: Collection
    /// `%context`: what the whole expression is about.
    let root: Collection
    /// `$index`: the place of the item, from 0.
    var index = 0
    /// `$total`: what an aggregate has so far.
    var total = Collection.none
    /// What `defineVariable` defined.
    var variables = [String: Collection]()
    /// What parts of the expression yielded that yield the same wherever they stand, by their names.
    var kept = [String: Collection]()
    let context: PathContext
    private(set) var stepsLeft: Int

    init(this: Collection, context: PathContext, steps: Int? = nil) {
        self.this = this
        root = this
        self.context = context
        stepsLeft = steps ?? context.limits.steps
    }

    /// Counts work; every item that is visited is a step.
    @inline(__always)
    mutating func step(_ count: Int = 1, at offset: Int) throws(PathError) {
        stepsLeft &-= count
        if stepsLeft < 0 { throw PathError(.limit, "the expression takes too many steps", offset: offset) }
    }

    /// Evaluates something for an item that is `$this` meanwhile.
    @inline(__always)
    mutating func with<T>(
        _ item: Item, at position: Int, _ body: (inout Scope) throws(PathError) -> T
    ) throws(PathError) -> T {
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

/// A compiled expression: what it yields in a scope.
typealias Evaluate = @Sendable (inout Scope) throws(PathError) -> Collection
