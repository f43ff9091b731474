/// Scripts by which shells complete commands and options.
public enum ShellCompletion {
    /// The shells that there is a script for.
    public static let shells = ["bash", "zsh", "fish"]

    /// The script for a shell; nil where there is none.
    public static func script(for shell: String, _ commands: [Command]) -> String? {
        switch shell {
        case "bash": bash(commands)
        case "zsh": "#compdef assay\nautoload -U +X bashcompinit && bashcompinit\n" + bash(commands)
        case "fish": fish(commands)
        default: nil
        }
    }

    private static func bash(_ commands: [Command]) -> String {
        let cases = commands.map { command in
            "        \(command.name)) words=\"\(command.options.map { "--" + $0.name }.joined(separator: " "))\" ;;"
        }
        let choices = commands.flatMap(\.options).filter { !$0.choices.isEmpty }.map { option in
            "        --\(option.name)) COMPREPLY=($(compgen -W \"\(option.choices.joined(separator: " "))\" -- \"$current\")); return ;;"
        }
        return """
            _assay() {
                local current="${COMP_WORDS[COMP_CWORD]}" words=""
                case "${COMP_WORDS[COMP_CWORD-1]}" in
            \(Array(Set(choices)).sorted().joined(separator: "\n"))
                esac
                if [ "$COMP_CWORD" -eq 1 ]; then
                    COMPREPLY=($(compgen -W "\(commands.map(\.name).joined(separator: " ")) help --version" -- "$current"))
                    return
                fi
                case "${COMP_WORDS[1]}" in
            \(cases.joined(separator: "\n"))
                esac
                case "$current" in
                    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
                    *) COMPREPLY=($(compgen -f -- "$current")) ;;
                esac
            }
            complete -F _assay assay

            """
    }

    private static func fish(_ commands: [Command]) -> String {
        let lines = commands.flatMap { command -> [String] in
            let top = "complete -c assay -f -n __fish_use_subcommand -a \(command.name) -d '\(quoted(command.about))'"
            return [top] + command.options.map { option in
                let value = option.value == nil ? "" : option.choices.isEmpty ? " -r" : " -x -a '\(option.choices.joined(separator: " "))'"
                return "complete -c assay -n '__fish_seen_subcommand_from \(command.name)' -l \(option.name)\(value) -d '\(quoted(option.about))'"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func quoted(_ text: String) -> String { text.split(separator: "'").joined(separator: "\\'") }
}
