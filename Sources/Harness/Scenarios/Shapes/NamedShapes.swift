extension Shape {
    /// The shapes that others refer to by name; they become `$defs` of the schema and sections of the reference page.
    static let named: [String: Shape] = [
        "step": .variants(Verb.all.map(\.variant)),
        "expectations": .object(Expectation.all.map(\.member)),
        "matcher": matcher,
        "resource": .map(.any),
        "body": body,
        "save": save,
        "condition": condition,
        "test": .object(testMembers),
    ]

    /// A whole scenario file.
    static let scenario: Shape = .object(scenarioMembers)

    /// A `suite.json`.
    static let suite: Shape = .object([
        Member("$schema", .string, "the schema's address, for editors"),
        Member("name", .string, isRequired: true, "the suite's name in reports"),
        Member("about", .string, "what it is about"),
        Member(
            "versions", .list(.word(["R4", "STU3"])),
            "the versions that its scenarios run in, unless they say otherwise"),
        Member("tags", .list(.string), "tags that all its scenarios have"),
        Member("requires", .list(.named("condition")), "conditions that hold for all its scenarios"),
        Member("headers", .map(.choice([.string, .null])), "header fields that all its requests carry"),
        Member("optIn", .boolean, "run only when the folder or one of its tags is named"),
    ])

    /// A file that an `include` step names.
    static let include: Shape = .object([
        Member("$schema", .string, "the schema's address, for editors"),
        Member("about", .string, "what the steps do"),
        Member("parameters", .list(.string), "the names that `with` must give"),
        Member("steps", .list(.named("step")), isRequired: true, "the steps"),
    ])

    /// A file of requirements.
    static let requirements: Shape = .object([
        Member(
            "requirements",
            .list(
                .object([
                    Member("id", .string, isRequired: true, "its name, area first: `update.if-match`"),
                    Member("versions", .list(.word(["R4", "STU3"])), isRequired: true, "the versions that have it"),
                    Member("strength", .word(["SHALL", "SHOULD", "MAY"]), isRequired: true, "as the clause has it"),
                    Member("url", .string, isRequired: true, "the clause"),
                    Member("summary", .string, isRequired: true, "what it asks, in our own words"),
                ])), isRequired: true, "the requirements")
    ])

    private static let matcher: Shape = .choice([
        .object(Matcher.operators.map { Member($0.name, $0.shape, $0.about) }), .plain,
    ])

    private static let body: Shape = .choice([
        .string,
        .object([
            Member("from", .string, isRequired: true, "the name of a fixture or data resource to begin with"),
            Member("set", .map(.any), "element path → value to put there"),
            Member("remove", .list(.string), "element paths to take away"),
        ]),
        .object([Member("text", .string, isRequired: true, "the body as text, byte for byte")]),
        .object([Member("base64", .string, isRequired: true, "the body's bytes in base64")]),
        .object([Member("file", .string, isRequired: true, "a file whose bytes are the body, beside the scenario")]),
        .object([Member("json", .any, isRequired: true, "any JSON value")]),
        .named("resource"),
    ])

    private static let save: Shape = .choice([
        .string,
        .object([
            Member("header", .string, "the header field to take"),
            Member("pointer", .string, "the JSON Pointer to take (RFC 6901)"),
            Member("path", .string, "the FHIRPath expression whose first value is taken"),
            Member("matches", .string, "a regular expression; its first group is what is saved"),
            Member("body", .boolean, "`true`: the whole body"),
            Member("status", .boolean, "`true`: the status code"),
        ]),
    ])

    private static let condition: Shape = .choice([
        .string,
        .object(
            [
                Member("variable", .string, isRequired: true, "the variable that the matcher's members ask about")
            ] + Matcher.operators.map { Member($0.name, $0.shape, $0.about) }),
        .object([
            Member(
                "fhirpath", .string, isRequired: true, "a FHIRPath expression that is true of the CapabilityStatement")
        ]),
        .object([
            Member("test", .string, isRequired: true, "the name of an earlier test"),
            Member(
                "outcome", .word(["pass", "warning", "skip", "fail", "error"]), isRequired: true,
                "how it must have ended"),
        ]),
    ])

    private static let versionList: Shape = .list(.word(["R4", "STU3"]))
    private static let conditions: Shape = .choice([.named("condition"), .list(.named("condition"))])
    private static let steps: Shape = .list(.named("step"))

    private static let scenarioMembers: [Member] = [
        Member("$schema", .string, "the schema's address, for editors"),
        Member("name", .string, isRequired: true, "the scenario's name in reports"),
        Member("about", .string, "what it is about"),
        Member("versions", versionList, "the versions that it runs in; both unless said"),
        Member("tags", .list(.string), "words to choose it by"),
        Member("requires", .list(.named("condition")), "conditions without which all its tests are skipped"),
        Member("inputs", .list(.string), "variables that the target or the command line must give"),
        Member("variables", .map(.any), "variables set before the first step"),
        Member(
            "fixtures", .map(.choice([.string, .named("resource")])), "resources that are not created: files or inline"),
        Member(
            "data", .map(.named("resource")), "resources that are created before the first test and deleted afterwards"),
        Member("verifies", .list(.string), "requirements that all its tests verify"),
        Member("setup", steps, "steps before the first test"),
        Member("steps", steps, "the steps of a scenario of one test"),
        Member("tests", .list(.named("test")), "its tests, run in order; they share data and variables"),
        Member("cleanup", steps, "steps at the end, whatever happened"),
    ]

    private static let testMembers: [Member] = [
        Member("name", .string, isRequired: true, "the test's name; row variables may stand in it"),
        Member("about", .string, "what it is about"),
        Member("verifies", .list(.string), "requirements that it verifies"),
        Member("versions", versionList, "the versions that it runs in"),
        Member("tags", .list(.string), "words to choose it by"),
        Member("when", conditions, "conditions without which it is skipped"),
        Member(
            "rows", .choice([.list(.map(.any)), .string]),
            "one test a row; a row's members are variables; a list, or a JSON file"),
        Member("steps", steps, isRequired: true, "its steps, in order"),
    ]
}
