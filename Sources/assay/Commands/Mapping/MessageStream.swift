import DeviceMapping
import Glibc
import Scenarios

/// The text of one message, and where it is from.
struct MessageText {
    var bytes: [UInt8]
    /// The file, and in a stream the line.
    var place: String
}

/// The messages of a file: one, or, in a stream, one a line.
///
/// Standard input and files that end in `.ndjson` or `.jsonl` are streams. One whose first line is no more than the
/// beginning of a message is a single message, spread over lines.
struct MessageStream: ~Copyable {
    private let path: String
    private let isStream: Bool
    private var lines: LineReader
    private var line = 0

    /// Opens a file, or standard input by the name `-`; nil where it cannot be read.
    init?(_ path: String) {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : Files.isFolder(path) ? -1 : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        self.path = path == "-" ? "standard input" : path
        isStream = path == "-" || [".ndjson", ".jsonl"].contains { path.hasSuffix($0) }
        lines = LineReader(descriptor: descriptor)
    }

    /// The bytes of all files together; nil where that is not known before.
    static func totalBytes(of paths: [String]) -> Int? {
        var total = 0
        for path in paths {
            var status = stat()
            guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            total += status.st_size
        }
        return total
    }

    /// The next message; blank lines are none.
    mutating func next() -> MessageText? {
        guard isStream else { return line == 0 ? whole(from: []) : nil }
        while let bytes = nextLine() {
            if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
            let isBeginning =
                line == 1 && ["{", "["].contains(String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self))
            return isBeginning ? whole(from: bytes) : MessageText(bytes: bytes, place: "\(path):\(line)")
        }
        return nil
    }

    private mutating func nextLine() -> [UInt8]? {
        line += 1
        return lines.next()
    }

    private mutating func whole(from beginning: [UInt8]) -> MessageText {
        var bytes = beginning
        while let next = nextLine(), bytes.count <= DeviceMessage.maxBytes { bytes += next }
        return MessageText(bytes: bytes, place: path)
    }
}

/// Reads lines, each with its end; of one longer than any message may be, only so much that it is seen to be.
private struct LineReader: ~Copyable {
    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    private var unread = 0..<0

    init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    mutating func next() -> [UInt8]? {
        var line: [UInt8] = []
        while !unread.isEmpty || fill() {
            let end = buffer[unread].firstIndex(of: 0x0A).map { $0 + 1 } ?? unread.upperBound
            if line.count <= DeviceMessage.maxBytes { line += buffer[unread.lowerBound..<end] }
            unread = end..<unread.upperBound
            if buffer[end - 1] == 0x0A { return line }
        }
        return line.isEmpty ? nil : line
    }

    private mutating func fill() -> Bool {
        var count = -1
        repeat { count = read(descriptor, &buffer, buffer.count) } while count < 0 && errno == EINTR
        unread = 0..<max(0, count)
        return count > 0
    }
}
