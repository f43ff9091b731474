extension Verb {
    /// Sets variables.
    static let set = Verb(
        name: "set", about: "sets variables, made values among them", value: .map(.any), members: [], action: .set)

    /// Judges variables.
    static let check = Verb(
        name: "check", about: "judges variables (`expect`: {`variables`}), without an exchange; the text says what is compared",
        value: .string, members: [], action: .check)

    /// Runs another file's steps.
    static let include = Verb(
        name: "include", about: "runs the steps of another file; what they save comes back",
        value: .string,
        members: [.init("with", .map(.any), "the file's parameters")],
        action: .include)

    /// Repeats a step.
    static let poll = Verb(
        name: "poll", about: "repeats a step until `until` holds",
        value: .named("step"),
        members: [
            .init("until", .named("expectations"), isRequired: true, "what ends the repetition"),
            .init("every", .string, "the pause between two tries; `1s` unless said"),
            .init("within", .string, "how long is tried before it counts as not reached; `60s` unless said"),
        ],
        action: .poll)

    /// Runs steps at once.
    static let concurrently = Verb(
        name: "concurrently", about: "runs steps at the same time; `${index}` counts them from 0",
        value: .object([
            .init("times", .integer, "how many times `step` is run"),
            .init("step", .named("step"), "the step"),
            .init("steps", .list(.named("step")), "different steps"),
        ]),
        members: [], action: .concurrently)
}
