/// A command of the program: what it is called, what it takes, what it is for.
///
/// Parsing, help, suggestions, shell completion and the reference in the README all come from a table of these.
public struct Command: Sendable {
    /// Its name.
    public var name: String
    /// What it does, in one line.
    public var about: String
    /// What it takes besides options; nil where it takes nothing.
    public var operands: Operands?
    /// Its options, in the order of the help.
    public var options: [Option]
    /// Lines that show how it is used, each with what it does.
    public var examples: [(line: String, about: String)]

    /// Creates a command.
    public init(
        _ name: String, about: String, operands: Operands? = nil, options: [Option] = [],
        examples: [(line: String, about: String)]
    ) {
        self.name = name
        self.about = about
        self.operands = operands
        self.options = options
        self.examples = examples
    }
}

/// What a command takes besides options.
public struct Operands: Sendable {
    /// What one is called in the help: `PATH`.
    public var name: String
    /// What they are, in one line.
    public var about: String
    /// How many there must be at least.
    public var minimum: Int
    /// How many there may be at most.
    public var maximum: Int

    /// Creates operands; any number unless said otherwise.
    public init(_ name: String, _ about: String, minimum: Int = 0, maximum: Int = .max) {
        self.name = name
        self.about = about
        self.minimum = minimum
        self.maximum = maximum
    }
}

/// An option of a command.
public struct Option: Sendable {
    /// Its name without dashes.
    public var name: String
    /// What its value is called in the help; nil where it takes none.
    public var value: String?
    /// What it does, in one line.
    public var about: String
    /// The values that it may have; empty for any.
    public var choices: [String]
    /// Whether it may be given several times.
    public var isRepeatable: Bool

    /// Creates an option.
    public init(
        _ name: String, _ value: String? = nil, _ about: String, choices: [String] = [], isRepeatable: Bool = false
    ) {
        self.name = name
        self.value = value
        self.about = about
        self.choices = choices
        self.isRepeatable = isRepeatable
    }
}
