import Glibc
import SocketTesting
import Testing

/// All tests that run the program, one after the other: each starts processes, and the machine may have few cores.
@Suite("The program", .serialized, .timeLimit(.minutes(5)))
enum EndToEnd {}

/// The program as a process.
///
/// What it prints goes to files, so that it never waits for a reader. It is killed when nobody holds it any more.
final class Assay: Sendable {
    private let process: pid_t
    private let folder: TemporaryFolder

    /// Starts it.
    ///
    /// - Parameters:
    ///   - arguments: What stands behind its name.
    ///   - folder: Where it runs, and where `stdout.txt` and `stderr.txt` are written.
    ///   - environment: Variables that it has besides those of the tests.
    ///   - program: What is run instead of it.
    init(
        _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:],
        program: String = Assay.path
    ) throws {
        self.folder = folder
        process = try spawn(
            program, arguments, in: folder.path, environment: environment,
            output: folder.path("stdout.txt"), error: folder.path("stderr.txt"))
    }

    deinit {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }

    /// The program beside the test runner, in the same build folder.
    static let path = executableFolder + "/assay"

    /// What it has printed so far.
    var output: String { folder.text("stdout.txt") }
    /// What it has said so far on standard error.
    var error: String { folder.text("stderr.txt") }

    func send(_ signal: Int32) { kill(process, signal) }

    /// Waits for its end.
    func ended() async -> Ended {
        let process = process
        let status = await blocking {
            var information = siginfo_t()
            waitid(P_PID, id_t(process), &information, WEXITED | WNOWAIT)  // it stays, so that `deinit` kills no other
            return information
        }
        let code = status._sifields._sigchld.si_status
        return Ended(code: status.si_code == CLD_EXITED ? code : -code, output: output, error: error)
    }

    /// Waits until something is so.
    func waits(until isSo: @Sendable (Assay) -> Bool) async throws {
        while !isSo(self) {
            try #require(kill(process, 0) == 0 && !isOver, "it has ended: \(output)\(error)")
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    private var isOver: Bool {
        var information = siginfo_t()
        return waitid(P_PID, id_t(process), &information, WEXITED | WNOWAIT | WNOHANG) == 0
            && information._sifields._sigchld.si_pid == process
    }

    /// How it ended.
    struct Ended: Sendable, CustomStringConvertible {
        /// The exit code; the number of the signal, negative, where one ended it.
        var code: Int32
        var output: String
        var error: String

        var description: String { "exit \(code)\n\(output)\n\(error)" }
    }
}

/// Runs the program to its end.
func assay(
    _ arguments: String..., in folder: TemporaryFolder = TemporaryFolder(), environment: [String: String] = [:]
) async throws -> Assay.Ended {
    try await Assay(arguments, in: folder, environment: environment).ended()
}

/// Runs a script of bash to its end, with the program as `$ASSAY`.
func bash(_ script: String, in folder: TemporaryFolder = TemporaryFolder()) async throws -> Assay.Ended {
    try await Assay(
        ["-c", script], in: folder, environment: ["ASSAY": Assay.path], program: "/bin/bash"
    ).ended()
}

/// Starts a process that has no descriptor of ours, no blocked signal, and all signals at their default.
///
/// - Parameters:
///   - output: The file that its standard output goes to.
///   - error: The file that its standard error goes to; the same one where nil.
func spawn(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String] = [:],
    output: String, error: String?
) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_RDWR | O_CREAT | O_TRUNC, 0o644)
    if let error {
        posix_spawn_file_actions_addopen(&actions, 2, error, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    } else {
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var process = pid_t()
    // Other tests' descriptors are closed on the way: a socket that stays open in a child never ends for its other side.
    let closing = #"cd "$0" && for f in /proc/self/fd/*; do f=${f##*/}; [ $f -lt 3 ] || eval "exec $f>&-"; done; exec "$@""#
    let code = withTexts(["bash", "-c", closing, folder, program] + arguments) { arguments in
        withTexts(ownEnvironment.merging(environment) { $1 }.map { "\($0)=\($1)" }) { environment in
            posix_spawn(&process, "/bin/bash", &actions, &attributes, arguments, environment)
        }
    }
    try #require(code == 0, "\(program) cannot be started: \(String(cString: strerror(code)))")
    return process
}

/// The environment of the tests, but for what changes how the program prints.
private let ownEnvironment: [String: String] = ["PATH", "HOME", "LD_LIBRARY_PATH"].reduce(into: [:]) { result, name in
    result[name] = getenv(name).map { String(cString: $0) }
}

private let executableFolder: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return folder(of: String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self))
}()

private func withTexts<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let pointers = texts.map { (text: String) in strdup(text) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
}
