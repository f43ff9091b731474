import Diagnostics
import FHIRDefinitions
import FHIRPath
import JSON
import Patterns
import Results

/// Checks what a shape cannot say: that names are known, that what is asked can be asked, that every test judges.
struct ScenarioLint {
    private let value: JSONValue
    private let requirements: Set<String>?
    private let read: (String) -> [UInt8]?
    private var known: Set<String>
    private let resources: Set<String>
    private(set) var problems: [ShapeChecker.Problem] = []

    init(value: JSONValue, requirements: Set<String>?, inputs: Set<String>, read: @escaping (String) -> [UInt8]?) {
        self.value = value
        self.requirements = requirements
        self.read = read
        let names = KnownNames(value, read: read)
        known = names.variables.union(inputs)
        resources = names.resources
    }

    /// Checks everything; where shapes are wrong, what is missing may only be misspelt, and is not spoken of.
    mutating func check(isShaped: Bool) {
        let root = JSONPointer()
        if isShaped { checkTests(at: root) }
        checkRequirements(value, at: root)
        checkVariables(in: value, at: root)
        checkSteps(in: value, at: root)
        checkFixtures(at: root.appending("fixtures"))
        for (index, condition) in (value["requires"]?.elements ?? []).enumerated() {
            checkCondition(condition, at: root.appending("requires").appending(index))
        }
    }

    // MARK: - Tests

    private mutating func checkTests(at root: JSONPointer) {
        switch (value["steps"], value["tests"]) {
        case (nil, nil): add(root, "a scenario needs 'steps' or 'tests'")
        case (.some, .some): add(root.appending("tests"), name: true, "'steps' and 'tests' cannot stand together")
        case (let steps?, nil): checkJudges(steps, at: root.appending("steps"))
        case (nil, let tests?): checkTests(tests, at: root.appending("tests"))
        }
    }

    private mutating func checkTests(_ tests: JSONValue, at pointer: JSONPointer) {
        if tests.array?.isEmpty == true { add(pointer, "a scenario needs a test at least") }
        var names: Set<String> = []
        for (index, test) in (tests.array ?? []).enumerated() {
            let place = pointer.appending(index)
            checkJudges(test["steps"] ?? .null, at: place.appending("steps"))
            if let name = test["name"]?.string, !names.insert(name).inserted {
                add(place.appending("name"), "another test has the name '\(name)'", "names tell tests apart in reports")
            }
            for (index, condition) in (test["when"]?.elements ?? []).enumerated() {
                checkCondition(
                    condition,
                    at: test["when"]?.array == nil ? place.appending("when") : place.appending("when").appending(index))
            }
            checkRows(test["rows"], at: place.appending("rows"))
        }
    }

    /// A test that judges nothing could not fail, and so proves nothing.
    private mutating func checkJudges(_ steps: JSONValue, at pointer: JSONPointer) {
        let judges = steps.elements.contains { step in
            Self.judges(step)
                || step["concurrently"].map { concurrent in
                    Self.judges(concurrent["step"] ?? .null)
                        || (concurrent["steps"]?.elements ?? []).contains(where: Self.judges)
                } ?? false || step["include"] != nil
        }
        if !judges { add(pointer, "this test judges nothing", "give one of its steps an 'expect' or a 'should'") }
    }

    private static func judges(_ step: JSONValue) -> Bool {
        ["expect", "should", "may", "until"].contains { step[$0] != nil }
            || step.object.map { $0.isByVersion && $0.members.contains { judges($0.value) } } ?? false
    }

    private mutating func checkRows(_ rows: JSONValue?, at pointer: JSONPointer) {
        if rows?.array?.isEmpty == true { add(pointer, "without rows the test would never run") }
        guard let file = rows?.string, !Template.isOnlyVariable(file) else { return }
        checkFile(file, at: pointer) { $0.array?.allSatisfy { $0.object != nil } == true ? nil : "a list of objects" }
    }

    private mutating func checkFile(_ file: String, at pointer: JSONPointer, _ expects: (JSONValue) -> String?) {
        guard let text = read(file) else { return add(pointer, "the file '\(file)' cannot be read") }
        do throws(JSONError) {
            if let expected = expects(try JSONValue(parsing: text)) { add(pointer, "'\(file)' must hold \(expected)") }
        } catch {
            add(pointer, "'\(file)' is not JSON: \(error.message), at byte \(error.offset)")
        }
    }

    private mutating func checkFixtures(at pointer: JSONPointer) {
        for member in value["fixtures"]?.object?.members ?? [] {
            for (place, fixture) in Self.versions(of: member.value, at: pointer.appending(member.name)) {
                guard let file = fixture.string else { continue }
                checkFile(file, at: place) { $0.object == nil ? "an object" : nil }
            }
        }
    }

    // MARK: - Names

    private mutating func checkRequirements(_ value: JSONValue, at pointer: JSONPointer) {
        guard let requirements else { return }
        walk(value, at: pointer) { name, value, pointer, lint in
            guard name == "verifies" else { return }
            for (place, list) in Self.versions(of: value, at: pointer) {
                for (index, id) in list.elements.enumerated() {
                    guard let id = id.string, !requirements.contains(id) else { continue }
                    let near = nearestName(to: id, in: requirements.sorted())
                    lint.add(
                        place.appending(index), "there is no requirement '\(id)'",
                        near.map { "did you mean '\($0)'?" } ?? "`assay list --requirements` lists them")
                }
            }
        }
    }

    private mutating func checkVariables(in value: JSONValue, at pointer: @autoclosure () -> JSONPointer) {
        switch value {
        case .string:
            for name in Template.variables(in: value) where !isKnown(name) { addUnknown(name, at: pointer()) }
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                checkVariables(in: element, at: pointer().appending(index))
            }
        case .object(let object):
            for member in object.members { checkVariables(in: member.value, at: pointer().appending(member.name)) }
        default: break
        }
    }

    private func isKnown(_ name: String) -> Bool {
        known.contains(name) || MadeValue.isKnown(name) || known.contains(String(name.prefix { $0 != "." }))
    }

    private mutating func addUnknown(_ name: String, at pointer: JSONPointer) {
        let near = nearestName(to: name, in: known.sorted() + MadeValue.names)
        add(
            pointer, "nothing sets the variable '\(name)'",
            near.map { "did you mean '${\($0)}'?" }
                ?? "what the target must give stands in 'inputs'; a literal is written '$${'")
    }

    // MARK: - Steps

    private mutating func checkSteps(in value: JSONValue, at pointer: JSONPointer) {
        walk(value, at: pointer) { name, value, pointer, lint in
            guard let check = Self.checks[name] else { return }
            for (place, value) in Self.versions(of: value, at: pointer) { check(value, place, &lint) }
        }
    }

    private typealias Check = @Sendable (JSONValue, JSONPointer, inout ScenarioLint) -> Void

    /// What is checked of a member wherever it stands outside of resources.
    private static let checks: [String: Check] = [
        "body": { value, pointer, lint in lint.checkBody(value, at: pointer) },
        "expected body": { value, pointer, lint in lint.checkMarkers(value, at: pointer) },
        "matches": { value, pointer, lint in lint.checkPattern(value, at: pointer) },
        "status": { value, pointer, lint in lint.checkStatus(value, at: pointer) },
        "timeout": { value, pointer, lint in lint.checkDuration(value, at: pointer) },
        "every": { value, pointer, lint in lint.checkDuration(value, at: pointer) },
        "within": { value, pointer, lint in lint.checkDuration(value, at: pointer) },
        "save": { value, pointer, lint in lint.checkSave(value, at: pointer) },
        "elements": { value, pointer, lint in
            for name in value.object?.names ?? [] { lint.checkPath(name, at: pointer.appending(name), name: true) }
        },
        "path": { value, pointer, lint in value.string.map { lint.checkExpression($0, at: pointer) } },
        "fhirpath": { value, pointer, lint in
            for (index, text) in (value.array ?? []).enumerated() {
                text.string.map { lint.checkExpression($0, at: pointer.appending(index)) }
            }
            for name in value.object?.names ?? [] {
                lint.checkExpression(name, at: pointer.appending(name), name: true)
            }
            value.string.map { lint.checkExpression($0, at: pointer) }
        },
        "request": { value, pointer, lint in lint.checkRequestLine(value, at: pointer) },
        "include": { value, pointer, lint in
            guard let file = value.string else { return }
            lint.checkFile(file, at: pointer) { $0["steps"] == nil ? "'steps'" : nil }
            if lint.nestsTooDeep(file) { lint.add(pointer, "'\(file)' includes itself, or others more than 8 deep") }
        },
    ]

    private func nestsTooDeep(_ file: String, depth: Int = 1) -> Bool {
        guard depth <= 8 else { return true }
        let steps = read(file).flatMap { try? JSONValue(parsing: $0) }?["steps"]?.array ?? []
        return Set(steps.compactMap { $0["include"]?.string }).contains { nestsTooDeep($0, depth: depth + 1) }
    }

    private mutating func checkBody(_ value: JSONValue, at pointer: JSONPointer) {
        if let name = value.string { checkResource(name, at: pointer) }
        if let name = value["from"]?.string { checkResource(name, at: pointer.appending("from")) }
        if let file = value["file"]?.string, value.object?.count == 1, read(file) == nil {
            add(pointer.appending("file"), "the file '\(file)' cannot be read")
        }
        for path in value["set"]?.object?.names ?? [] where value["from"] != nil {
            checkPath(path, at: pointer.appending("set").appending(path), name: true)
        }
    }

    private mutating func checkResource(_ name: String, at pointer: JSONPointer) {
        guard !name.contains("${"), !resources.contains(name) else { return }
        let near = nearestName(to: name, in: resources.sorted())
        add(
            pointer, "there is no fixture or data resource '\(name)'",
            near.map { "did you mean '\($0)'?" } ?? "known: \(resources.sorted().joined(separator: ", "))")
    }

    private mutating func checkPattern(_ value: JSONValue, at pointer: JSONPointer) {
        guard let text = value.string, !text.contains("${") else { return }
        do throws(Pattern.SyntaxError) {
            _ = try Pattern(text)
        } catch {
            add(pointer, "no regular expression: \(error.message), at byte \(error.offset) of it")
        }
    }

    private mutating func checkStatus(_ value: JSONValue, at pointer: JSONPointer) {
        guard value.object == nil, value.bool == nil else { return }
        for status in value.elements where !status.display.contains("${") && !StatusPattern(status.display).isValid {
            add(pointer, "'\(status.display)' is no status code", "write 201, \"2xx\" or a list of these")
        }
    }

    private mutating func checkDuration(_ value: JSONValue, at pointer: JSONPointer) {
        guard let text = value.string, !text.contains("${"), Duration(scenario: text) == nil else { return }
        add(pointer, "'\(text)' is no duration", "write 500ms, 10s or 2m")
    }

    private mutating func checkSave(_ value: JSONValue, at pointer: JSONPointer) {
        for member in value.object?.members ?? [] {
            let place = pointer.appending(member.name)
            if let path = member.value.string { checkExpression(path, at: place) }
            if let text = member.value["pointer"]?.string, JSONPointer(text) == nil {
                add(place.appending("pointer"), "'\(text)' is no JSON Pointer", "it begins with '/'")
            }
            if member.value.object?.isEmpty == true { add(place, "nothing here says what to save") }
        }
    }

    private mutating func checkPath(_ path: String, at pointer: JSONPointer, name isName: Bool = false) {
        guard !path.contains("${"), ElementPath(path) == nil else { return }
        add(pointer, name: isName, "'\(path)' is no element path", "write 'name[0].family'")
    }

    private mutating func checkExpression(_ text: String, at pointer: JSONPointer, name isName: Bool = false) {
        guard !text.contains("${") else { return }
        do throws(PathError) {
            for version in FHIRVersion.allCases { _ = try PathExpression.cached(text, version: version) }
        } catch {
            add(pointer, name: isName, "this FHIRPath expression fails at \(error)", "'\(text)'")
        }
    }

    private mutating func checkRequestLine(_ value: JSONValue, at pointer: JSONPointer) {
        guard let text = value.string, !text.hasPrefix("${") else { return }
        let parts = text.split(separator: " ", maxSplits: 1)
        if parts.count != 2 || !(parts[1].hasPrefix("/") || parts[1].hasPrefix("http") || parts[1].hasPrefix("${")) {
            add(pointer, "a request is written as 'METHOD /path'")
        }
    }

    private mutating func checkCondition(_ value: JSONValue, at pointer: JSONPointer) {
        guard Template.variables(in: value).isEmpty else { return }
        do throws(StepProblem) {
            if case .capability(let question) = try Condition(value) { checkType(question, at: pointer) }
        } catch {
            add(pointer, error.message)
        }
    }

    private mutating func checkType(_ question: CapabilityQuestion, at pointer: JSONPointer) {
        let type = question.resourceType
        guard type != "system", !FHIRVersion.allCases.contains(where: { $0.hasResourceType(type) }) else { return }
        let types = FHIRVersion.allCases.flatMap(\.resourceTypes) + ["system", "R4", "STU3"]
        add(
            pointer, "'\(type)' is no resource type of either version",
            nearestName(to: type, in: types).map { "did you mean '\($0)'?" })
    }

    // MARK: - Walking

    /// Members whose values are resources or other content that is not the language's.
    private static let opaque: Set<String> = [
        "body", "data", "fixtures", "variables", "rows", "with", "set", "json", "equals",
    ]

    /// Members whose values are the language's, by names that are the author's: paths, header fields, variables.
    private static let keyed: Set<String> = ["elements", "fhirpath", "headers", "links", "query", "save", "statuses"]

    private mutating func walk(
        _ value: JSONValue, at pointer: JSONPointer,
        _ visit: (String, JSONValue, JSONPointer, inout ScenarioLint) -> Void
    ) {
        switch value {
        case .array(let elements):
            for (index, element) in elements.enumerated() { walk(element, at: pointer.appending(index), visit) }
        case .object(let object):
            for member in object.members {
                let place = pointer.appending(member.name)
                let isExpected = pointer.tokens.contains { ["expect", "should", "may", "until"].contains($0) }
                visit(member.name == "body" && isExpected ? "expected body" : member.name, member.value, place, &self)
                if Self.keyed.contains(member.name) {
                    walkValues(member.value, at: place, visit)
                } else if !Self.opaque.contains(member.name) {
                    walk(member.value, at: place, visit)
                }
            }
        default: break
        }
    }

    private mutating func walkValues(
        _ value: JSONValue, at pointer: JSONPointer,
        _ visit: (String, JSONValue, JSONPointer, inout ScenarioLint) -> Void
    ) {
        for (place, value) in Self.versions(of: value, at: pointer) {
            guard let object = value.object else { walk(value, at: place, visit); continue }
            for member in object.members { walk(member.value, at: place.appending(member.name), visit) }
        }
    }

    private mutating func checkMarkers(_ value: JSONValue, at pointer: JSONPointer) {
        switch value {
        case .string(let text)
        where text.hasPrefix("$") && text.hasSuffix("$") && text.count > 2 && !text.hasPrefix("${"):
            if Marker(text) == nil {
                add(
                    pointer, "'\(text)' is no marker",
                    nearestName(to: text, in: Marker.names).map { "did you mean '\($0)'?" })
            }
        case .array(let elements):
            for (index, element) in elements.enumerated() { checkMarkers(element, at: pointer.appending(index)) }
        case .object(let object):
            for member in object.members { checkMarkers(member.value, at: pointer.appending(member.name)) }
        default: break
        }
    }

    /// A value with its place, or the value of each version with its own.
    private static func versions(of value: JSONValue, at pointer: JSONPointer) -> [(JSONPointer, JSONValue)] {
        guard let object = value.object, object.isByVersion else { return [(pointer, value)] }
        return object.members.map { (pointer.appending($0.name), $0.value) }
    }

    private mutating func add(
        _ pointer: JSONPointer, name isName: Bool = false, _ message: String, _ remedy: String? = nil
    ) {
        problems.append(.init(pointer: pointer, isAboutName: isName, message: message, remedy: remedy))
    }
}
