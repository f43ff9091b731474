import Diagnostics

/// What the user asked for.
public struct ParsedArguments: Sendable {
    /// The command.
    public var command: Command
    /// What it was given besides options, in order.
    public var operands: [String]
    private var values: [String: [String]]

    /// The last value of an option; nil where it was not given.
    public func value(_ name: String) -> String? { values[name]?.last }
    /// All values of an option, in order.
    public func values(_ name: String) -> [String] { values[name] ?? [] }
    /// Whether an option was given.
    public func has(_ name: String) -> Bool { values[name] != nil }

    /// Reads the arguments of one command; `--` ends the options.
    ///
    /// - Throws: ``UsageError`` where they do not fit the table.
    public init(_ arguments: some Sequence<String>, of command: Command) throws(UsageError) {
        self.command = command
        operands = []
        values = [:]
        var rest = Array(arguments)[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                operands += rest
                break
            }
            if argument.hasPrefix("-"), argument != "-" {
                try readOption(argument, &rest)
            } else {
                operands.append(argument)
            }
        }
        try checkOperands()
    }

    private mutating func readOption(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
        let parts = argument.drop { $0 == "-" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts.first ?? "")
        guard argument.hasPrefix("--"), let option = command.options.first(where: { $0.name == name }) else {
            throw unknown(argument, name)
        }
        let given = parts.count > 1 ? String(parts[1]) : nil
        guard option.value != nil else {
            if given != nil { throw UsageError("--\(name) takes no value", of: command) }
            values[name, default: []].append("")
            return
        }
        guard let value = given ?? rest.popFirst() else { throw UsageError("--\(name) needs a value", of: command) }
        try check(value, option)
        values[name, default: []].append(value)
    }

    private func check(_ value: String, _ option: Option) throws(UsageError) {
        if !option.isRepeatable, values[option.name] != nil {
            throw UsageError("--\(option.name) can be given once only", of: command)
        }
        guard !option.choices.isEmpty, !option.choices.contains(value) else { return }
        let near = nearestName(to: value, in: option.choices).map { "; did you mean '\($0)'?" } ?? ""
        throw UsageError("--\(option.name) is one of \(option.choices.joined(separator: ", ")), not '\(value)'\(near)", of: command)
    }

    private func unknown(_ argument: String, _ name: String) -> UsageError {
        let near = nearestName(to: name, in: command.options.map(\.name)).map { "; did you mean '--\($0)'?" } ?? ""
        return UsageError("there is no option '\(argument)'\(near)", of: command)
    }

    private func checkOperands() throws(UsageError) {
        let wanted = command.operands
        if operands.count > wanted?.maximum ?? 0 {
            throw UsageError("'\(operands[wanted?.maximum ?? 0])' is one too many", of: command)
        }
        if let wanted, operands.count < wanted.minimum { throw UsageError("\(wanted.name) is missing: \(wanted.about)", of: command) }
    }
}

/// Why arguments were not understood.
public struct UsageError: Error, CustomStringConvertible, Sendable {
    /// What is wrong, in one line.
    public var message: String
    /// The command whose help says more; nil for the program's own.
    public var command: String?

    /// Creates an error.
    public init(_ message: String, of command: Command? = nil) {
        self.message = message
        self.command = command?.name
    }

    /// The message and where the help is.
    public var description: String {
        "assay: \(message)\n       `assay \(command.map { "help \($0)" } ?? "help")` says how it is used"
    }
}
