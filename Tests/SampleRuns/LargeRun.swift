import FHIRDefinitions
import HTTPMessages
public import Results

/// A run as large as one likes, the same each time: suites in both versions, now and then something that goes wrong.
public struct LargeRun: Sendable {
    /// How many scenarios there are in each version.
    public var scenarios: Int
    /// How many tests each scenario has.
    public var tests: Int
    /// How many steps, of one exchange each, a test has.
    public var steps: Int
    /// One in how many tests does not pass; 0 is none.
    public var oneFaultIn: Int

    /// Chooses a size.
    public init(scenarios: Int, tests: Int = 5, steps: Int = 5, oneFaultIn: Int = 40) {
        self.scenarios = scenarios
        self.tests = tests
        self.steps = steps
        self.oneFaultIn = oneFaultIn
    }

    /// Tells the run's events.
    public func tell(_ receive: (RunEvent) -> Void) {
        receive(.runStarted(SampleRun.start))
        let plans = (0..<(2 * scenarios)).map(plan)
        for plan in plans { receive(.scenarioPlanned(plan)) }
        var now = 0
        for plan in plans { tell(plan, at: &now, receive) }
        receive(.runEnded(RunEnd(elapsed: now)))
    }

    private func plan(_ id: Int) -> PlannedScenario {
        let number = id / 2
        let version: FHIRVersion = id % 2 == 0 ? .r4 : .stu3
        let (suite, topic) = Self.topics[number % Self.topics.count]
        let clause = VerifiedRequirement(id: "\(suite).rule-\(number)", url: version.page("http.html#\(suite)"))
        return PlannedScenario(
            id: id, suite: suite, name: "\(topic) \(number / Self.topics.count + 1)",
            about: "What the specification says about \(topic.lowercased()), tried with one resource of its own.",
            file:
                "Scenarios/\(suite)/\(topic.lowercased().split(separator: " ").joined(separator: "-"))-\(number).json",
            version: version, tags: [suite, number % 3 == 0 ? "smoke" : "full"],
            tests: (0..<tests).map { test in
                PlannedTest(
                    name: "\(Self.claims[(number + test) % Self.claims.count]), row \(test + 1)", line: 10 + 7 * test,
                    verifies: [clause])
            })
    }

    private func tell(_ plan: PlannedScenario, at now: inout Int, _ receive: (RunEvent) -> Void) {
        let began = now
        var outcomes: [Outcome] = []
        receive(.stepEnded(StepPlace(scenario: plan.id, phase: .setup), step(plan, test: 0, step: 0, .pass)))
        for test in plan.tests.indices {
            let start = now
            let outcome = outcome(plan.id * tests + test)
            for number in 0..<steps {
                let isLast = number == steps - 1
                let step = step(plan, test: test, step: number, isLast ? outcome : .pass)
                if outcome != .skip { receive(.stepEnded(StepPlace(scenario: plan.id, phase: .test(test)), step)) }
                now += 900 + (plan.id * 37 + number * 211) % 4000
            }
            outcomes.append(outcome)
            let reason = outcome == .skip ? "the CapabilityStatement does not list Patient.search.birthdate" : ""
            receive(
                .testEnded(
                    TestEnd(
                        scenario: plan.id, test: test, outcome: outcome, reason: reason, startedAt: start,
                        elapsed: now - start)))
        }
        receive(.stepEnded(StepPlace(scenario: plan.id, phase: .cleanup), step(plan, test: 0, step: 1, .pass)))
        let left = plan.id % 97 == 50 ? ["https://fhir.example/r4/Patient/\(plan.id)"] : []
        receive(
            .scenarioEnded(
                ScenarioEnd(
                    scenario: plan.id, outcome: .combined(outcomes), elapsed: now - began, leftBehind: left)))
    }

    private func outcome(_ number: Int) -> Outcome {
        guard oneFaultIn > 0, number % oneFaultIn == oneFaultIn / 2 else { return .pass }
        return [.fail, .warning, .skip, .fail, .error][number / oneFaultIn % 5]
    }

    private func step(_ plan: PlannedScenario, test: Int, step: Int, _ outcome: Outcome) -> StepResult {
        let id = "\(plan.id)-\(test)-\(step)"
        let target = SampleRun.start.targets[plan.version == .r4 ? 0 : 1]
        let response =
            outcome == .error
            ? nil
            : Response(
                status: step == 0 ? 201 : 200,
                headers: [
                    "Content-Type": "application/fhir+json; charset=utf-8", "ETag": "W/\"\(step + 1)\"",
                    "Last-Modified": "Wed, 25 Nov 2026 10:00:00 GMT", "X-Request-Id": "a1b2c3d4-\(id)",
                ],
                body: Self.body(id, version: step + 1),
                version: "HTTP/1.1", timings: Timings(firstByte: 700 + step * 131, total: 900 + step * 173))
        let request = Request(
            method: step == 0 ? "POST" : "GET", url: "\(target.baseURL)/Patient" + (step == 0 ? "" : "/\(id)"),
            headers: ["Accept": "application/fhir+json", "Authorization": "Bearer eyJhbGciOi.x"],
            body: step == 0 ? Self.body(id, version: 0) : nil)
        return StepResult(
            name: step == 0 ? "create Patient" : "read Patient/\(id)", line: 12 + 7 * test + step, outcome: outcome,
            reason: outcome == .error ? "no response within 30s; raise --timeout if the server is only slow" : "",
            findings: findings(plan, outcome),
            exchanges: [
                Exchange(request: request, response: response, error: outcome == .error ? "no response within 30s" : "")
            ])
    }

    private func findings(_ plan: PlannedScenario, _ outcome: Outcome) -> [Finding] {
        let status = Finding(subject: "status", answer: .held, expected: "200")
        let type = Finding(subject: "resourceType", answer: .held, expected: "Patient")
        switch outcome {
        case .fail:
            return [
                status,
                Finding(
                    subject: "body.name[0]", answer: .failed,
                    expected: #"{"use":"official","family":"Chalmers","given":["Peter","James"]}"#,
                    actual: #"{"use":"usual","family":"Chalmers","given":["Peter"],"period":{"end":"2002"}}"#,
                    verifies: [plan.tests[0].verifies[0].id]),
            ]
        case .warning:
            return [
                status,
                Finding(
                    level: .should, subject: "headers.Last-Modified", answer: .failed, expected: "a date",
                    actual: "absent"),
            ]
        default: return [status, type]
        }
    }

    private static let topics = [
        ("crud", "Version-aware update"), ("crud", "Conditional create"), ("search", "Date prefixes"),
        ("search", "Token modifiers"), ("bundles", "Transactions"), ("history", "Instance history"),
        ("patch", "JSON Patch"),
    ]
    private static let claims = [
        "the current version is accepted", "a stale version is refused, and nothing changes",
        "birthdate=gt2013-03 finds two",
        "the Location names the version", "an unknown parameter is answered by the Prefer header",
        "the ETag is that of the resource",
    ]

    /// A patient of about 1.5 KB.
    private static func body(_ id: String, version: Int) -> [UInt8] {
        let extensions = (0..<6).map {
            #"{"url":"http://example.org/fhir/StructureDefinition/trait-\#($0)","valueString":"value \#(id) \#($0 * 7919)"}"#
        }
        return Array(
            """
            {"resourceType":"Patient","id":"\(id)","meta":{"versionId":"\(version)","lastUpdated":"2026-11-25T10:00:00.\(version)Z"},\
            "text":{"status":"generated","div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\">Peter James Chalmers</div>"},\
            "extension":[\(extensions.joined(separator: ","))],\
            "identifier":[{"use":"usual","system":"urn:oid:1.2.36.146.595.217.0.1","value":"\(id)"}],"active":true,\
            "name":[{"use":"official","family":"Chalmers","given":["Peter","James"]},{"use":"usual","given":["Jim"]}],\
            "telecom":[{"system":"phone","value":"(03) 5555 6473","use":"work","rank":1}],"gender":"male",\
            "birthDate":"1974-12-25","address":[{"use":"home","line":["534 Erewhon St"],"city":"PleasantVille",\
            "district":"Rainbow","state":"Vic","postalCode":"3999"}],"multipleBirthInteger":1,\
            "managingOrganization":{"reference":"Organization/1"}}
            """.utf8)
    }
}

extension LargeRun {
    /// All of its events.
    public var events: [RunEvent] {
        var events: [RunEvent] = []
        tell { events.append($0) }
        return events
    }
}

/// Runs of every shape, by name.
public enum NamedRun: String, CaseIterable, Sendable {
    /// A small one with one of everything.
    case oneOfEverything
    /// One of hundreds of tests, a third of which did not pass.
    case many
    /// One that was killed.
    case cutOff
    /// One without scenarios.
    case empty

    /// Its events.
    public var events: [RunEvent] {
        switch self {
        case .oneOfEverything: SampleRun.events
        case .many: LargeRun(scenarios: 15, oneFaultIn: 3).events
        case .cutOff: Array(SampleRun.events.prefix(6))
        case .empty: [SampleRun.events[0]]
        }
    }
}
