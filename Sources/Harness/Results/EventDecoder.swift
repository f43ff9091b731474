import FHIRDefinitions
import JSON

/// Why a line of a run file is no event that this program knows how to read.
struct MalformedEvent: Error {
    var message: String

    init(_ message: String) { self.message = message }
}

extension RunEvent {
    /// Reads one event; nil where it is of a kind that a later version of the format may have added.
    init?(_ json: JSONValue) throws(MalformedEvent) {
        switch EventKind(rawValue: try json.text("event")) {
        case .runStarted: self = .runStarted(try RunStart(json))
        case .scenarioPlanned: self = .scenarioPlanned(try PlannedScenario(json))
        case .step: self = .stepEnded(try StepPlace(json), try StepResult(json))
        case .testEnded: self = .testEnded(try TestEnd(json))
        case .scenarioEnded: self = .scenarioEnded(try ScenarioEnd(json))
        case .runEnded:
            self = .runEnded(
                RunEnd(elapsed: try json.number("elapsed"), wasInterrupted: json["interrupted"]?.bool ?? false))
        case nil: return nil
        }
    }
}

extension RunStart {
    fileprivate init(_ json: JSONValue) throws(MalformedEvent) {
        self.init(
            tool: try json.text("tool"),
            startedAt: try json.text("startedAt"),
            targets: try json.list("targets") { target throws(MalformedEvent) in
                RunTarget(
                    name: try target.text("name"), baseURL: try target.text("baseURL"),
                    version: try target.word("version"))
            },
            host: json["host"]?.string ?? ""
        )
    }
}

extension PlannedScenario {
    fileprivate init(_ json: JSONValue) throws(MalformedEvent) {
        self.init(
            id: try json.number("scenario"),
            suite: try json.text("suite"),
            name: try json.text("name"),
            about: json["about"]?.string ?? "",
            file: try json.text("file"),
            version: try json.word("version"),
            tags: json.texts("tags"),
            tests: try json.list("tests") { test throws(MalformedEvent) in try PlannedTest(test) }
        )
    }
}

extension PlannedTest {
    fileprivate init(_ json: JSONValue) throws(MalformedEvent) {
        self.init(
            name: try json.text("name"),
            line: try json.number("line"),
            verifies: try json.list("verifies") { requirement throws(MalformedEvent) in
                VerifiedRequirement(id: try requirement.text("id"), url: try requirement.text("url"))
            }
        )
    }
}

extension StepPlace {
    init(_ json: JSONValue) throws(MalformedEvent) {
        scenario = try json.number("scenario")
        switch json["phase"]?.string {
        case "setup": phase = .setup
        case "cleanup": phase = .cleanup
        default: phase = .test(try json.number("test"))
        }
    }
}

extension StepResult {
    init(_ json: JSONValue) throws(MalformedEvent) {
        self.init(
            name: try json.text("name"),
            line: try json.number("line"),
            outcome: try json.word("outcome"),
            reason: json["reason"]?.string ?? "",
            findings: try json.list("findings") { finding throws(MalformedEvent) in try Finding(finding) },
            exchanges: try json.list("exchanges") { exchange throws(MalformedEvent) in try Exchange(exchange) }
        )
    }
}

extension Finding {
    fileprivate init(_ json: JSONValue) throws(MalformedEvent) {
        self.init(
            level: try json.word("level"),
            subject: try json.text("subject"),
            answer: try json.word("answer"),
            expected: try json.text("expected"),
            actual: json["actual"]?.string ?? "",
            verifies: json.texts("verifies")
        )
    }
}

extension TestEnd {
    fileprivate init(_ json: JSONValue) throws(MalformedEvent) {
        self.init(
            scenario: try json.number("scenario"),
            test: try json.number("test"),
            outcome: try json.word("outcome"),
            reason: json["reason"]?.string ?? "",
            startedAt: json["startedAt"]?.integer ?? 0,
            elapsed: json["elapsed"]?.integer ?? 0
        )
    }
}

extension ScenarioEnd {
    fileprivate init(_ json: JSONValue) throws(MalformedEvent) {
        self.init(
            scenario: try json.number("scenario"),
            outcome: try json.word("outcome"),
            reason: json["reason"]?.string ?? "",
            elapsed: json["elapsed"]?.integer ?? 0,
            leftBehind: json.texts("leftBehind")
        )
    }
}

extension JSONValue {
    /// A member that must be there, as text.
    func text(_ name: String) throws(MalformedEvent) -> String {
        guard let text = self[name]?.string else { throw MalformedEvent("'\(name)' must be a string") }
        return text
    }

    func number(_ name: String) throws(MalformedEvent) -> Int {
        guard let number = self[name]?.integer else { throw MalformedEvent("'\(name)' must be a whole number") }
        return number
    }

    /// A member that must be one of the words of an enumeration.
    func word<Word: RawRepresentable<String>>(_ name: String) throws(MalformedEvent) -> Word {
        let text = try text(name)
        guard let word = Word(rawValue: text) else {
            throw MalformedEvent("'\(name)' is '\(text)', which is not known")
        }
        return word
    }

    func texts(_ name: String) -> [String] { self[name]?.array?.compactMap(\.string) ?? [] }

    /// The elements of a member that may be absent.
    func list<Element>(
        _ name: String, _ read: (JSONValue) throws(MalformedEvent) -> Element
    ) throws(MalformedEvent) -> [Element] {
        var elements: [Element] = []
        for value in self[name]?.array ?? [] { elements.append(try read(value)) }
        return elements
    }
}
