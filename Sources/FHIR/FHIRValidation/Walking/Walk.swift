import FHIRDefinitions
import FHIRPath
import JSON

/// One walk through a resource, which gathers what is wrong.
struct Walk {
    let book: RuleBook
    let options: Validator.Options
    private var issues: [ValidationIssue] = []
    private var leftOut = 0
    private(set) var unchecked: Set<String> = []
    /// How many steps invariants may still take.
    var stepsLeft: Int
    /// The way from the root to where the walk is.
    private var place: [Step] = []
    /// The names of those steps that have no rules.
    private var names: [(name: String, member: String)] = []
    /// How often each element of the objects on the way has been met, object behind object.
    var tallies: [Tally] = []
    /// The resource that the walk is in.
    var resource: ResourceFrame?

    var isSTU3: Bool { book.version == .stu3 }

    init(book: RuleBook, options: Validator.Options) {
        self.book = book
        self.options = options
        stepsLeft = options.stepsInAll
    }

    /// One step of the way: a member, as FHIRPath and as JSON name it, and one of its values where there are several.
    ///
    /// It owns nothing, so that to make one costs next to nothing.
    private struct Step {
        /// The member's rules; where there are none, its names stand among `names`.
        var rules: Unmanaged<MemberRules>?
        var names: Int32
        /// The place among several values; less than 0 where there is one.
        var index: Int32
    }

    /// How often an element was met in an object.
    struct Tally {
        /// How many values it has, nulls included.
        var count = 0
        /// The form that it was met in, of which a choice has only one; less than 0 before that.
        var form: Int32 = -1
        var hasValue = false
        var hasSibling = false
    }
}

extension Walk {
    /// What was found.
    func report() -> ValidationReport {
        var told = issues
        if leftOut > 0 {
            told.append(
                ValidationIssue(
                    severity: .information, code: .tooCostly, message: "\(leftOut) more issues are not told",
                    expression: "", pointer: JSONPointer()))
        }
        return ValidationReport(issues: told, unchecked: unchecked.sorted())
    }

    /// Whether there are as many issues as are told.
    var isFull: Bool { issues.count >= options.issues }

    /// Adds an issue about the place where the walk is.
    mutating func add(
        _ code: ValidationIssue.Code, _ message: String,
        severity: ValidationIssue.Severity = .error, invariant: String? = nil
    ) {
        guard !isFull else { return leftOut += 1 }
        let issue = ValidationIssue(
            severity: severity, code: code, message: message, expression: expression, pointer: pointer,
            invariant: invariant)
        issues.append(issue)
    }

    /// Notes that a rule was met and not checked; of very many the first are kept.
    mutating func note(unchecked rule: @autoclosure () -> String) {
        if unchecked.count < 100 { unchecked.insert(rule()) }
    }

    /// Goes on to a member, or to one of its values, and comes back.
    @inline(__always)
    mutating func at(_ member: MemberRules, index: Int? = nil, _ body: (inout Walk) -> Void) {
        // because a type's rules live as long as the program
        go(to: Step(rules: .passUnretained(member), names: 0, index: Self.index(index)), body)
    }

    /// Goes on to a member of which nothing is known but its names in FHIRPath and in JSON.
    mutating func at(_ name: String, member: String? = nil, index: Int? = nil, _ body: (inout Walk) -> Void) {
        names.append((name, member ?? name))
        go(to: Step(rules: nil, names: Int32(names.count - 1), index: Self.index(index)), body)
        names.removeLast()
    }

    @inline(__always)
    private mutating func go(to step: Step, _ body: (inout Walk) -> Void) {
        guard place.count < options.depth else {
            return add(.tooCostly, "what lies deeper than that many elements within each other is not checked")
        }
        place.append(step)
        body(&self)
        place.removeLast()
    }

    private static func index(_ index: Int?) -> Int32 { index.map { Int32(clamping: $0) } ?? -1 }

    private func elementName(_ step: Step) -> String {
        step.rules?.takeUnretainedValue().element.name ?? names[Int(step.names)].name
    }

    private func memberName(_ step: Step) -> String {
        step.rules?.takeUnretainedValue().name ?? names[Int(step.names)].member
    }

    /// How many steps the way has.
    var depth: Int { place.count }

    /// The ways by which definitions may name the element that the walk is in an extension of: its path in the type that
    /// defines it, and its path in the resource, choices being named either way.
    ///
    /// Returns nil for a value that may have any type, for what it stands for is not known here.
    func hostPaths() -> Set<String>? {
        guard let resource, var type = resource.value["resourceType"]?.string.flatMap({ book.definitions.type($0) })
        else { return nil }
        var (defined, whole, named) = (type.name, type.name, type.name)
        var isOpen = false
        for step in place.dropFirst(resource.depth).dropLast() {
            let member = step.rules?.takeUnretainedValue().plainName ?? memberName(step)
            let element = type.element(named: elementName(step))
            defined = element?.path ?? ""
            isOpen = (element?.types.count ?? 0) > 20
            whole += "." + elementName(step)
            named += "." + member
            guard let next = type.element(member)?.type.definition else { break }
            type = next
        }
        return isOpen ? nil : [defined, whole, named]
    }

    /// The place as FHIRPath has it.
    var expression: String {
        var text = ""
        for step in place {
            if !text.isEmpty { text += "." }
            text += elementName(step)
            if step.index >= 0 { text += "[\(step.index)]" }
        }
        return text
    }

    /// The place in the JSON form; the first step is the root.
    private var pointer: JSONPointer {
        JSONPointer(tokens: place.dropFirst().flatMap { [memberName($0)] + ($0.index < 0 ? [] : [String($0.index)]) })
    }
}
