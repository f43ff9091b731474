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
    /// The way from the root to where the walk is.
    private var place: [Step] = []
    /// How often each element of the objects on the way has been met, object behind object.
    var tallies: [Tally] = []
    /// The resource that the walk is in.
    var resource: ResourceFrame?

    var isSTU3: Bool { book.version == .stu3 }

    init(book: RuleBook, options: Validator.Options) {
        self.book = book
        self.options = options
    }

    /// One step of the way: a member, as FHIRPath and as JSON name it, and one of its values where there are several.
    private struct Step {
        var name: String
        var member: String
        var index: Int?
    }

    /// How often an element was met in an object.
    struct Tally {
        /// How many values it has, nulls included.
        var count = 0
        /// The member that it was met as; a choice may be met as one only.
        var member: String?
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
    mutating func at(
        _ name: String, member: String? = nil, index: Int? = nil, _ body: (inout Walk) -> Void
    ) {
        guard place.count < options.depth else {
            return add(.tooCostly, "what lies deeper than that many elements within each other is not checked")
        }
        place.append(Step(name: name, member: member ?? name, index: index))
        body(&self)
        place.removeLast()
    }

    /// The place as FHIRPath has it.
    var expression: String {
        var text = ""
        for step in place {
            if !text.isEmpty { text += "." }
            text += step.name
            if let index = step.index { text += "[\(index)]" }
        }
        return text
    }

    /// The place in the JSON form; the first step is the root.
    private var pointer: JSONPointer {
        JSONPointer(tokens: place.dropFirst().flatMap { [$0.member] + ($0.index.map { [String($0)] } ?? []) })
    }
}
