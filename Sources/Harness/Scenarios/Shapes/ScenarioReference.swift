/// The reference page of the scenario language, made from the same shapes that the reader checks.
public enum ScenarioReference {
    /// The page, in Markdown.
    public static var page: String {
        ([introduction] + sections).joined(separator: "\n") + "\n"
    }

    private static let introduction = """
        # Scenarios: the reference

        Made by `assay schema --reference` from what the reader checks; do not edit. The JSON Schema beside it,
        `scenario.schema.json`, gives editors completion.

        - A step is one interaction, and its key is FHIR's word for it.
        - A step that expects nothing arranges; if it does not succeed, the test is an error, never a failure.
        - `expect` is SHALL, `should` is SHOULD, `may` is MAY. Where `expect` names no status, success is expected.
        - Anywhere a value may stand, `{"R4": …, "STU3": …}` may stand; a version left out leaves the member out.
        - `${name}` is a variable; a string that is only a variable keeps the variable's type. `$${` is a literal `${`.
        - Everything that a scenario creates is deleted, whatever happens.
        - Nothing unknown is ignored.

        """

    private static var sections: [String] {
        [
            section("A scenario", of: .scenario), section("A test", of: Shape.named["test"]), verbs,
            section("Expectations", of: Shape.named["expectations"], "The members of `expect`, `should`, `may` and `until`."),
            section("Matchers", of: Shape.named["matcher"], "A plain value must be equal; an object of these members asks more. All of them must hold."),
            section("Body", of: Shape.named["body"], "A resource, the name of a fixture or data resource, or one of these."),
            section("Save", of: Shape.named["save"], "An element path, or one of these."),
            section("Conditions", of: Shape.named["condition"], "A text such as `R4`, `Patient.update`, `Patient.versioning = versioned-update`, `Patient.search.identifier`, alternatives with `|`, or one of these."),
            markers, made, section("A suite: `suite.json`", of: .suite), section("A file to include", of: .include),
            section("Requirements: `requirements/*.json`", of: .requirements),
        ]
    }

    private static func section(_ title: String, of shape: Shape?, _ text: String? = nil) -> String {
        let rows = members(of: shape).map { "| `\($0.name)`\($0.isRequired ? " (required)" : "") | \(word($0.shape)) | \(escaped($0.about)) |" }
        return (["## \(title)", ""] + (text.map { [$0, ""] } ?? []) + ["| member | value | says |", "| --- | --- | --- |"] + rows + [""])
            .joined(separator: "\n")
    }

    private static var verbs: String {
        let common = Verb.all[0].variant.members.map(\.name).filter { name in
            Verb.all.allSatisfy { verb in !verb.isExchange || verb.variant.members.contains { $0.name == name } }
        }
        let rows = Verb.all.map { verb in
            let beside = verb.members.map { "`\($0.name)`" }.joined(separator: ", ")
            return "| `\(verb.name)` | \(word(verb.value)) | \(escaped(verb.about)) | \(beside) |"
        }
        let shared = Verb.create.variant.members.filter { common.contains($0.name) }
        let sharedRows = shared.map { "| `\($0.name)` | \(word($0.shape)) | \(escaped($0.about)) |" }
        return (["## Steps", "", "| key | value | does | beside it |", "| --- | --- | --- | --- |"] + rows
            + ["", "What every step that makes an exchange may have:", "", "| member | value | says |", "| --- | --- | --- |"]
            + sharedRows + [""]).joined(separator: "\n")
    }

    private static var markers: String {
        "## Markers\n\nTexts in an expected body that stand for a kind of value: "
            + Marker.names.map { "`\($0)`" }.joined(separator: ", ")
            + "; as members `$optional$`, `$optional-properties$`, `$count-arrays$`.\n"
    }

    private static var made: String {
        "## Made values\n\n" + MadeValue.names.map { "`${\($0)}`" }.joined(separator: ", ")
            + ", and `${base}`, `${fhirVersion}`; of a data resource `p`: `${p}` (its address), `${p.id}`, `${p.version}`.\n"
    }

    private static func members(of shape: Shape?) -> [Shape.Member] {
        switch shape {
        case .object(let members): members
        case .choice(let shapes): shapes.flatMap { members(of: $0) }
        case .named(let name): members(of: Shape.named[name])
        default: []
        }
    }

    private static func word(_ shape: Shape) -> String {
        switch shape {
        case .any: "any value"
        case .list(let element): "list of \(word(element))"
        case .map(let element): "object of \(word(element))"
        case .choice(let shapes): shapes.map(word).joined(separator: " or ")
        case .named(let name): "[\(name)](#\(anchors[name] ?? name))"
        case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        default: shape.expectation
        }
    }

    private static let anchors = [
        "step": "steps", "matcher": "matchers", "condition": "conditions", "test": "a-test", "resource": "body",
    ]

    private static func escaped(_ text: String) -> String { text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
}
