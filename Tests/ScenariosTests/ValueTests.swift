import FHIRDefinitions
import HTTPMessages
import JSON
import Scenarios
import Testing

@Suite("Template")
struct TemplateTests {
    private static let values: [String: JSONValue] = ["id": "1", "n": 3, "list": ["a", "b"], "o": ["x": 1.description.json]]

    @Test(
        "fills variables in",
        arguments: [
            ("Patient/${id}", "Patient/1"), ("${n}", 3), ("n=${n}", "n=3"), ("${list}", ["a", "b"]), ("$${id}", "${id}"),
            ("${id}${id}", "11"), ("$", "$"), ("${", "${"), ("a$b", "a$b"), ("{${id}}", "{1}"), ("", ""),
        ] as [(String, JSONValue)]
    )
    func fills(text: String, filled: JSONValue) throws {
        #expect(try Template.fill(text) { Self.values[$0] } == filled)
    }

    @Test("fills names of members, and values at any depth")
    func fillsAll() throws {
        let value: JSONValue = ["a-${id}": [["b": "${n}"]], "c": true]

        #expect(try Template.fill(value) { Self.values[$0] } == ["a-1": [["b": 3]], "c": true])
    }

    @Test("names the variable that nothing has set")
    func misses() {
        let error = #expect(throws: Template.MissingVariable.self) { try Template.fill("${id}/${q}") { Self.values[$0] } }

        #expect(error?.name == "q")
    }
}

extension String {
    fileprivate var json: JSONValue { .string(self) }
}

@Suite("Element path")
struct ElementPathTests {
    static let patient: JSONValue = [
        "name": [["given": ["A", "B"]], ["given": ["C"], "family": "F"]], "meta": ["versionId": "1"], "id": "x",
    ]

    @Test(
        "leads to values",
        arguments: [
            ("meta.versionId", ["1"]), ("name.given", ["A", "B", "C"]), ("name[1].given[0]", ["C"]), ("name[0].family", []),
            ("name.family", ["F"]), ("id[0]", ["x"]), ("id[1]", []), ("id.x", []), ("name[9]", []),
        ] as [(String, [JSONValue])]
    )
    func leads(path: String, values: [JSONValue]) throws {
        #expect(try #require(ElementPath(path)).values(in: Self.patient) == values)
    }

    @Test("is refused where it is none", arguments: ["", ".", "a.", "a[", "a[x]", "a[-1]", "a b", "[0]", "a]["])
    func refuses(path: String) {
        #expect(ElementPath(path) == nil)
    }

    @Test(
        "sets and removes values",
        arguments: [
            ("active", true, ["id": "x", "active": true]), ("id", "y", ["id": "y"]),
            ("name[0].family", "F", ["id": "x", "name": [["family": "F"]]]), ("id", nil, [:]), ("gone", nil, ["id": "x"]),
            ("name[1].family", "F", nil), ("id.x", "F", nil),
        ] as [(String, JSONValue?, JSONValue?)]
    )
    func sets(path: String, value: JSONValue?, result: JSONValue?) throws {
        #expect(try #require(ElementPath(path)).setting(value, in: ["id": "x"]) == result)
    }
}

@Suite("Made value")
struct MadeValueTests {
    private let made = MadeValue(
        run: "r1", now: { Instant(seconds: 1_700_000_000) }, random: { Array(repeating: 0xAB, count: 16) })

    @Test(
        "is made by its name",
        arguments: [
            ("run", "r1"), ("today", "2023-11-14"), ("now", "2023-11-14T22:13:20.000Z"),
            ("now - 1 day", "2023-11-13T22:13:20.000Z"), ("now + 2 hours", "2023-11-15T00:13:20.000Z"),
            ("new.uuid", "abababab-abab-4bab-abab-abababababab"), ("new.id", "abababababababababababababababab"),
            ("new.identifier", "assay-r1-abababababab"),
        ]
    )
    func makes(name: String, value: String) {
        #expect(made.value(name) == .string(value))
    }

    @Test("is none for other names", arguments: ["", "now - day", "now - 1 fortnight", "now * 1 day", "new", "tomorrow"])
    func isNone(name: String) {
        #expect(made.value(name) == nil)
    }
}

@Suite("Capability question")
struct CapabilityQuestionTests {
    static let statement: JSONValue = [
        "rest": [
            [
                "mode": "server",
                "interaction": [["code": "history-system"]],
                "searchParam": [["name": "_tag", "type": "token"]],
                "resource": [
                    [
                        "type": "Patient", "interaction": [["code": "read"], ["code": "search-type"]],
                        "versioning": "versioned-update", "updateCreate": true, "conditionalUpdate": false,
                        "conditionalDelete": "not-supported", "searchParam": [["name": "birthdate", "type": "date"]],
                    ]
                ],
            ]
        ]
    ]

    @Test(
        "is answered by what a statement declares",
        arguments: [
            ("Patient", true), ("Group", false), ("Patient.read", true), ("Patient.update", false),
            ("Patient.versioning = versioned-update", true), ("Patient.versioning = versioned", false),
            ("Patient.versioning = versioned, versioned-update", true), ("Patient.updateCreate", true),
            ("Patient.updateCreate = false", false), ("Patient.conditionalUpdate", false),
            ("Patient.conditionalDelete", false), ("Patient.conditionalDelete = not-supported", true),
            ("Patient.search.birthdate", true), ("Patient.search._tag", true), ("Patient.search.name", false),
            ("system.history-system", true), ("system.transaction", false), ("Group.read", false),
        ]
    )
    func answers(text: String, isDeclared: Bool) throws {
        #expect(try CapabilityQuestion(text).isDeclared(in: Self.statement) == isDeclared)
    }

    @Test("is declared by no statement that says nothing", arguments: [JSONValue.null, [:], ["rest": []], ["rest": "x"]])
    func isNotDeclared(statement: JSONValue) throws {
        #expect(try CapabilityQuestion("Patient.read").isDeclared(in: statement) == false)
    }
}

@Suite("A duration in a scenario")
struct ScenarioDurationTests {
    @Test(
        "is read",
        arguments: [
            ("500ms", Duration.milliseconds(500)), ("10s", .seconds(10)), ("1.5s", .milliseconds(1500)), ("2m", .seconds(120)),
            ("10", nil), ("s", nil), ("-1s", nil), ("1h", nil), ("", nil),
        ] as [(String, Duration?)]
    )
    func reads(text: String, duration: Duration?) {
        #expect(Duration(scenario: text) == duration)
    }
}
