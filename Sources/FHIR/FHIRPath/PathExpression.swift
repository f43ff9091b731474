public import FHIRDefinitions
import Synchronization

/// A FHIRPath expression, compiled for one version of FHIR; it may be evaluated any number of times, in many threads at once.
///
/// Spec: FHIRPath N1 (2.0.0) <http://hl7.org/fhirpath/N1/>, with what FHIR adds: <http://hl7.org/fhir/R4/fhirpath.html>,
/// <http://hl7.org/fhir/STU3/fhirpath.html>
public struct PathExpression: Sendable {
    /// What an expression is for.
    ///
    /// N1 applies `as` to one item. Search parameters and invariants that HL7 publishes apply it to several, to choose among
    /// them, so there it does: R4's `dom-3`, `Observation-component-value-quantity`.
    public enum Purpose: Hashable, Sendable {
        /// Anything.
        case general
        /// The expression of a search parameter.
        case searchParameter
        /// The expression of an invariant.
        case invariant
    }

    /// The expression as it was written.
    public let text: String
    /// The version of FHIR whose types and functions it uses.
    public let version: FHIRVersion
    let syntax: Syntax
    private let run: Evaluate
    /// What it is, where it is nothing but a path: that needs no scope.
    private let path: MemberPath?

    /// Reads and compiles an expression; ``cached(_:version:purpose:)`` does it once for each text.
    ///
    /// - Throws: ``PathError`` where it is none, or names a function or type that there is not.
    public init(_ text: String, version: FHIRVersion, purpose: Purpose = .general) throws(PathError) {
        self.text = text
        self.version = version
        syntax = try Parser.parse(Array(text.utf8), version: version)
        let compiler = Compiler(model: .of(version), purpose: purpose)
        run = try compiler.compile(syntax)
        path = compiler.path(syntax)
    }

    /// Compiles a part of an expression.
    init(_ part: Syntax, of whole: PathExpression) throws(PathError) {
        text = whole.text
        version = whole.version
        syntax = part
        let compiler = Compiler(model: .of(version), purpose: .general)
        run = try compiler.compile(part)
        path = compiler.path(part)
    }

    /// Evaluates the expression.
    ///
    /// - Parameters:
    ///   - element: What it is about, `%context`.
    ///   - context: What surrounds it.
    /// - Returns: The items in order.
    /// - Throws: ``PathError`` where the expression does not fit the values, or takes too much.
    public func evaluate(_ element: Element, in context: PathContext = PathContext()) throws(PathError) -> [Item] {
        var work = Work(context)
        if let path { return try path.apply(to: element, &work).items }
        var scope = Scope(this: .one(.element(element)), context: context, work: work)
        return try run(&scope).items
    }

    /// Evaluates the expression for a collection of items.
    public func evaluate(_ items: [Item], in context: PathContext = PathContext()) throws(PathError) -> [Item] {
        var scope = Scope(this: Collection(items), context: context, work: Work(context))
        return try run(&scope).items
    }

    /// Evaluates a condition such as an invariant.
    ///
    /// - Returns: Whether it is true; nil where it is empty. One item that is no Boolean counts as true.
    /// - Throws: ``PathError``, also where there are several items.
    public func isTrue(_ element: Element, in context: PathContext = PathContext()) throws(PathError) -> Bool? {
        var steps = context.limits.steps
        return try isTrue(element, in: context, spending: &steps)
    }

    /// Evaluates a condition as one of many that have so many steps in all; those that it takes are taken from them.
    public func isTrue(
        _ element: Element, in context: PathContext, spending steps: inout Int
    ) throws(PathError) -> Bool? {
        let most = min(steps, context.limits.steps)
        var scope = Scope(this: .one(.element(element)), context: context, work: Work(context, steps: most))
        defer { steps -= most - max(scope.work.stepsLeft, 0) }
        return try run(&scope).boolean(at: syntax.offset)
    }
}

extension PathExpression {
    private struct Key: Hashable {
        var text: String
        var version: FHIRVersion
        var purpose: Purpose
    }

    /// How many expressions are kept; beyond, all are dropped, which bounds memory without an order of use.
    private static let maxCached = 10_000

    private static let cache = Mutex<[Key: PathExpression]>([:])

    /// The expression of a text, which is compiled when it is first asked for.
    public static func cached(
        _ text: String, version: FHIRVersion, purpose: Purpose = .general
    ) throws(PathError) -> PathExpression {
        let key = Key(text: text, version: version, purpose: purpose)
        if let known = cache.withLock({ $0[key] }) { return known }
        let made = try PathExpression(text, version: version, purpose: purpose)
        cache.withLock { cache in
            if cache.count >= maxCached { cache.removeAll() }
            cache[key] = made
        }
        return made
    }
}
