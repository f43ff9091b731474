extension Command {
    /// The help of one command.
    public var help: String {
        var lines = [about, "", "  \(synopsis)", ""]
        if let operands { lines += [row(operands.name, operands.about), ""] }
        lines += options.map { row(signature(of: $0), description(of: $0)) }
        if !options.isEmpty { lines.append("") }
        lines.append("Examples:")
        lines += examples.flatMap { ["  # \($0.about)", "  \($0.line)"] }
        return lines.joined(separator: "\n")
    }

    private var synopsis: String {
        "assay \(name)" + (options.isEmpty ? "" : " [OPTION]…") + (operands.map(usage) ?? "")
    }

    private func usage(_ operands: Operands) -> String {
        let name = operands.minimum > 0 ? operands.name : "[\(operands.name)]"
        return " " + name + (operands.maximum > 1 ? "…" : "")
    }

    private func signature(of option: Option) -> String { "--\(option.name)" + (option.value.map { " \($0)" } ?? "") }

    private func description(of option: Option) -> String {
        option.about + (option.isRepeatable ? " (may be repeated)" : "")
    }

    private func row(_ name: String, _ text: String) -> String {
        let width = 26
        let gap = name.count < width ? String(repeating: " ", count: width - name.count) : "\n" + spaces(width + 2)
        return "  " + name + gap + text
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

    /// The command's section of the reference, in Markdown.
    public var reference: String {
        var lines = ["### `assay \(name)`", "", "\(about).", ""]
        lines += ["```", synopsis, "```", ""]
        if !options.isEmpty {
            lines += ["| option | |", "| --- | --- |"]
            lines += options.map { "| `\(signature(of: $0))` | \(description(of: $0).replacingPipes) |" }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }
}

extension String {
    fileprivate var replacingPipes: String {
        split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}

/// The program's own help: what it is, its commands, its exit codes.
public func help(of commands: [Command], about: String, exitCodes: [(code: Int32, meaning: String)]) -> String {
    let width = (commands.map(\.name.count).max() ?? 0) + 3
    func row(_ name: String, _ text: String) -> String {
        "  " + name + String(repeating: " ", count: width - name.count) + text
    }
    var lines = [about, "", "  assay COMMAND [OPTION]…", "", "Commands:"]
    lines += commands.map { row($0.name, $0.about) }
    lines += ["", "Exit codes:"]
    lines += exitCodes.map { row(String($0.code), $0.meaning) }
    lines += ["", "`assay help COMMAND` says more, with examples; `assay --version` prints the version."]
    return lines.joined(separator: "\n")
}
