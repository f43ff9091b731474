import Glibc
import SocketTesting
import Testing

/// A terminal that is none: what a program prints on it is kept.
struct PseudoTerminal {
    private let descriptor: Int32
    /// The path under which a program opens it.
    let path: String

    /// Opens one.
    init(columns: UInt16) throws {
        // `openpty` and its like are not in Swift's Glibc; these are what they do on Linux.
        // https://man7.org/linux/man-pages/man2/ioctl_tty.2.html
        let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
        descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (lock, number): (Int32, Int32) = (0, 0)
        try #require(ioctl(descriptor, setLock, &lock) == 0 && ioctl(descriptor, getNumber, &number) == 0)
        path = "/dev/pts/\(number)"
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        try #require(ioctl(descriptor, UInt(TIOCSWINSZ), &size) == 0)
    }

    /// All that is printed until the program has ended.
    func read() async -> String {
        let descriptor = descriptor
        return await blocking {
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 4096)
            while case let count = Glibc.read(descriptor, &buffer, buffer.count), count > 0 {
                bytes += buffer[..<count]
            }
            close(descriptor)
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}

extension EndToEnd {
    @Suite("On a terminal")
    struct TerminalTests {
        /// What a run of three tests, one of which fails, prints on a terminal.
        private func output(_ environment: [String: String]) async throws -> String {
            let server = TestServer { $0.path == "/Patient/2" ? .response(404) : .patient }
            let folder = folder(
                """
                { "name": "Three", "tests": [ { "name": "n ${n}", "rows": [{ "n": 1 }, { "n": 2 }, { "n": 3 }],
                  "steps": [ { "read": "Patient/${n}", "expect": { "status": 200 } } ] } ] }
                """)
            let terminal = try PseudoTerminal(columns: 60)
            let process = try spawn(
                Assay.path, ["run", "one.json", "--target", server.url], in: folder.path, environment: environment,
                output: terminal.path, error: nil)
            let output = await terminal.read()
            waitpid(process, nil, 0)
            return output
        }

        @Test("there is a line of progress, and colours", arguments: [[:], ["NO_COLOR": ""]])
        func colours(environment: [String: String]) async throws {
            let text = try await output(environment)

            #expect(text.contains("\u{1B}[31m") && text.contains(/\r[^\r\n]*1.*3/), "\(text)")
        }

        @Test(
            "there is a line of progress without escape codes where those are not wanted",
            arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
        func noColours(environment: [String: String]) async throws {
            let text = try await output(environment)

            #expect(!text.contains("\u{1B}"), "\(text)")
            #expect(text.contains(/\r[^\r\n]*1.*3/) && text.contains("FAIL"), "\(text)")
        }

        @Test("that is none there are no escape codes")
        func noTerminal() async throws {
            let server = TestServer { _ in .response(404) }
            let ended = try await run(folder(.scenario(.readPatient)), server.url)

            #expect(!ended.output.contains("\u{1B}") && !ended.output.contains("\r"))
        }
    }
}
