import Glibc

/// A server that a shell command runs in the background; it ends with this object.
public final class ShellServer: Sendable {
    /// The port that the command was told to listen at.
    public let port: Int
    private let process: pid_t

    /// Starts one, without blocking the threads of tasks.
    public static func start(
        in folder: String, _ command: @escaping @Sendable (_ port: Int) -> String
    ) async -> ShellServer? {
        await blocking { ShellServer(in: folder, command) }
    }

    /// Starts the command, made from a free port, in a folder, and waits until the port answers; nil where it never does.
    private init?(in folder: String, _ command: (_ port: Int) -> String) {
        port = unusedPort()
        var process = pid_t()
        let script = "cd '\(folder)' && exec \(command(port)) >/dev/null 2>&1 </dev/null"
        let arguments = ["sh", "-c", script].map { (text: String) in strdup(text) }
        defer { arguments.forEach { free($0) } }
        guard posix_spawn(&process, "/bin/sh", nil, nil, arguments + [nil], environ) == 0 else { return nil }
        self.process = process
        guard answers(within: 200) else { return nil }
    }

    deinit {
        kill(process, SIGKILL)  // the threads of tests block the gentler signals, and their children inherit that
        waitpid(process, nil, 0)
    }

    private func answers(within tries: Int) -> Bool {
        for _ in 1...tries {
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(descriptor) }
            if loopback(port: port, { connect(descriptor, $0, $1) }) == 0 { return true }
            usleep(20_000)
        }
        return false
    }
}
